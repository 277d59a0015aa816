import Codebook
import Scenarios

/// What is said: in the crisis, to all, with which voice, and from which knowledge.
extension RuleBook {
  static let crisisRules = [
    Rule(
      id: .acknowledgeEarly, competence: .crisisResponse,
      looksAt: LocalizedText(
        en: "the first public word that shows that the organisation knows: within an hour whole, within three half",
        fr:
          "le premier mot public qui montre que l'organisation sait\u{A0}: dans l'heure, tout\u{A0}; dans les trois heures, la moitié"
      ),
      weight: 9, source: LocalizedText("WC03, WC07, FS03"),
      judge: CrisisJudge.acknowledgesEarly),
    Rule(
      id: .instruct, competence: .crisisResponse,
      looksAt: LocalizedText(
        en: "a public word that says something concrete: what happened, what to do, when",
        fr: "un mot public qui dit du concret\u{A0}: ce qui s'est passé, quoi faire, quand"),
      weight: 6,
      source: LocalizedText(en: "SCCT: instructing information first", fr: "SCCT\u{A0}: d'abord l'information utile"),
      judge: CrisisJudge.instructs),
    Rule(
      id: .ownTheFault, competence: .crisisResponse,
      looksAt: LocalizedText(
        en: "a public apology that takes responsibility, where the organisation has it",
        fr: "des excuses publiques qui assument la responsabilité, quand l'organisation l'a"),
      weight: 8, source: LocalizedText("CC13, CC15, SCCT G6"),
      applies: { $0.crisis.type != .victim },
      judge: CrisisJudge.ownsTheFault),
    Rule(
      id: .correctTheCause, competence: .crisisResponse,
      looksAt: LocalizedText(
        en: "a public word that names a measure",
        fr: "un mot public qui annonce une mesure"),
      weight: 8, source: LocalizedText("CC06, WC05"),
      judge: CrisisJudge.correctsTheCause),
    Rule(
      id: .noScapegoat, competence: .crisisResponse,
      looksAt: LocalizedText(
        en: "every public word of the crisis: none that blames somebody else",
        fr: "chaque mot public de la crise\u{A0}: aucun qui accuse quelqu'un d'autre"),
      weight: 3, source: LocalizedText(en: "CC06, case C13", fr: "CC06, cas C13"),
      judge: CrisisJudge.blamesNobody),
  ]

  static let voiceRules = [
    Rule(
      id: .keepCalm, competence: .voice,
      looksAt: LocalizedText(
        en: "every word of the desk: none that insults or sounds aggressive",
        fr: "chaque mot du bureau\u{A0}: aucun qui insulte ou soit agressif"),
      weight: 5,
      source: LocalizedText(
        en: "texts of the profession: never send anyone packing",
        fr: "textes du métier\u{A0}: n'envoyer promener personne"),
      judge: VoiceJudge.keepsCalm),
    Rule(
      id: .noNonapology, competence: .voice,
      looksAt: LocalizedText(
        en: "every public apology: none with “if” or a detour",
        fr: "toutes les excuses publiques\u{A0}: aucune avec un «\u{A0}si\u{A0}» ou un détour"),
      weight: 3, source: LocalizedText(en: "CC15, case C10", fr: "CC15, cas C10"),
      judge: VoiceJudge.apologisesPlainly),
    Rule(
      id: .speakToThePerson, competence: .voice,
      looksAt: LocalizedText(
        en: "the answers to single people: their name, a first name under it or an “I”, and no phrase of a form",
        fr:
          "les réponses à une personne\u{A0}: son nom, un prénom pour signer ou un «\u{A0}je\u{A0}», et aucune phrase de formulaire"
      ),
      weight: 5,
      source: LocalizedText(
        en: "WC13; texts of the profession: a human voice", fr: "WC13\u{A0}; textes du métier\u{A0}: une voix humaine"),
      judge: VoiceJudge.speaksToThePerson),
  ]

  static let editorialRules = [
    Rule(
      id: .holdTheCalendar, competence: .editorial,
      looksAt: LocalizedText(
        en: "the cheerful posts that were scheduled for after the break: held or rewritten before they go out",
        fr:
          "les publications enjouées programmées après le début de la crise\u{A0}: retenues ou réécrites avant de partir"
      ),
      weight: 7, source: LocalizedText(en: "cases B3, B11", fr: "cas B3, B11"),
      applies: { !$0.jarringPosts.isEmpty },
      judge: DeskJudge.holdsTheCalendar),
    Rule(
      id: .speakWhereItBurns, competence: .editorial,
      looksAt: LocalizedText(
        en:
          "the first word to all, by the second turn after the break, on the channel with most posts against the organisation",
        fr:
          "le premier mot à tous, au plus tard au deuxième tour après le début de la crise, sur le canal où l'on publie le plus contre l'organisation"
      ),
      weight: 5,
      source: LocalizedText(
        en: "WC07; SCCT: the channel of the crisis", fr: "WC07\u{A0}; SCCT\u{A0}: le canal de la crise"),
      judge: EditorialJudge.speaksWhereItBurns),
    Rule(
      id: .noMerriment, competence: .editorial,
      looksAt: LocalizedText(
        en: "every public word while anger is above 40 of 100: no joke, no praise of oneself",
        fr: "chaque mot public tant que la colère dépasse 40 sur 100\u{A0}: ni blague, ni éloge de soi"),
      weight: 3, source: LocalizedText(en: "CC06; cases B3, B11", fr: "CC06\u{A0}; cas B3, B11"),
      judge: EditorialJudge.keepsFromMerriment),
  ]

  static let knowledgeRules = [
    Rule(
      id: .verifyBeforeSaying, competence: .knowledge,
      looksAt: LocalizedText(
        en: "every word that asserts a fact of the case: verified when it was said",
        fr: "chaque mot qui affirme un fait du cas\u{A0}: vérifié au moment où il est dit"),
      weight: 5,
      source: LocalizedText(
        en: "dilemma: speed or verified information", fr: "dilemme\u{A0}: vitesse ou information vérifiée"),
      applies: { !$0.facts.isEmpty },
      judge: KnowledgeJudge.verifiesBeforeSaying),
    Rule(
      id: .shareTheFacts, competence: .knowledge,
      looksAt: LocalizedText(
        en: "two facts told in public after the break, verified when they were told",
        fr: "deux faits dits en public après le début de la crise, vérifiés au moment où ils sont dits"),
      weight: 6,
      source: LocalizedText(
        en: "SCCT: instructing information; WC03", fr: "SCCT\u{A0}: l'information utile\u{A0}; WC03"),
      applies: { $0.facts.contains(where: \.isTrue) },
      judge: AnswerJudge.sharesTheFacts),
    Rule(
      id: .answerQuestions, competence: .knowledge,
      looksAt: LocalizedText(
        en: "the answers to people who ask: something concrete in each",
        fr: "les réponses à ceux qui demandent\u{A0}: du concret dans chacune"),
      weight: 5, source: LocalizedText("WC08, WC15"),
      judge: AnswerJudge.answersQuestions),
  ]
}
