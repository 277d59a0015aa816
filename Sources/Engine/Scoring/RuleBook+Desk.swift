import Codebook
import Scenarios

/// How the desk listens, reports, lasts and works together.
extension RuleBook {
  static let listeningRules = [
    Rule(
      id: .getTheFacts, competence: .listening,
      looksAt: LocalizedText(
        en: "three facts asked for by the turn after the break",
        fr: "trois faits demandés au plus tard au tour qui suit le début de la crise"),
      weight: 6,
      source: LocalizedText(
        en: "texts of the profession: as close as possible to the information",
        fr: "textes du métier\u{A0}: au plus près de l'information"),
      applies: { $0.facts.contains { $0.inquiry != nil } },
      judge: KnowledgeJudge.getsTheFacts),
    Rule(
      id: .listenWidely, competence: .listening,
      looksAt: LocalizedText(
        en: "a place watched, or an alert set, by the turn of the break, beyond those that the desk watches",
        fr:
          "un lieu surveillé ou une alerte posée, au plus tard au tour où la crise éclate, au-delà de ce que le bureau surveille"
      ),
      weight: 5,
      source: LocalizedText(
        en: "texts of the profession: find the places where people talk",
        fr: "textes du métier\u{A0}: trouver les lieux où l'on parle"),
      applies: { $0.channels.contains { !$0.isWatched && !$0.isPrivate } },
      judge: ListeningJudge.listensWidely),
  ]

  static let reportingRules = [
    Rule(
      id: .reportUpwards, competence: .reporting,
      looksAt: LocalizedText(
        en: "the first report from the day before the break on: by the turn after it, and with substance",
        fr:
          "le premier compte rendu à partir de la veille de la crise\u{A0}: au plus tard au tour suivant, et avec du contenu"
      ),
      weight: 6,
      source: LocalizedText(
        en: "texts of the profession: insights, top managers",
        fr: "textes du métier\u{A0}: des enseignements, jusqu'à la direction"),
      applies: { $0.people.contains(where: \.canDecide) },
      judge: KnowledgeJudge.reportsUpwards),
    Rule(
      id: .reportWithInsight, competence: .reporting,
      looksAt: LocalizedText(
        en: "every report: a right figure, and what it means or what to do",
        fr: "chaque compte rendu\u{A0}: un chiffre juste, et ce qu'il veut dire ou ce qu'il faut faire"),
      weight: 4,
      source: LocalizedText(
        en: "texts of the profession: draw insights from the tools",
        fr: "textes du métier\u{A0}: tirer des enseignements des outils"),
      applies: { $0.people.contains(where: \.canDecide) },
      judge: ListeningJudge.reportsWithInsight),
    Rule(
      id: .keepDeadlines, competence: .reporting,
      looksAt: LocalizedText(
        en: "the mails that are due: answered in time",
        fr: "les messages avec un délai\u{A0}: une réponse à temps"),
      weight: 5,
      source: LocalizedText(en: "texts of the profession: reactive", fr: "textes du métier\u{A0}: être réactif"),
      applies: { $0.inbox.contains { $0.due != nil && !$0.options.isEmpty } },
      judge: KnowledgeJudge.keepsDeadlines),
    Rule(
      id: .askAuthority, competence: .reporting,
      looksAt: LocalizedText(
        en: "what only those above may grant: asked for, or not said",
        fr: "ce que seule la hiérarchie accorde\u{A0}: demandé, ou pas dit"),
      weight: 3,
      source: LocalizedText(
        en: "dilemma: answer personally or escalate", fr: "dilemme\u{A0}: répondre soi-même ou faire remonter"),
      applies: { !$0.authorities.isEmpty },
      judge: TeamJudge.asksAuthority),
    Rule(
      id: .standYourGround, competence: .reporting,
      looksAt: LocalizedText(
        en: "the orders that can be argued with: argued away, with reasons",
        fr: "les ordres qui se discutent\u{A0}: levés, par des raisons"),
      weight: 3,
      source: LocalizedText(
        en: "dilemma: loyalty to the boss or to the community",
        fr: "dilemme\u{A0}: loyauté envers la hiérarchie ou la communauté"),
      applies: { $0.inbox.contains { $0.dispute != nil } },
      judge: TeamJudge.standsGround),
  ]

  static let staminaRules = [
    Rule(
      id: .oneVoice, competence: .stamina,
      looksAt: LocalizedText(
        en: "every public word: none that contradicts an earlier one",
        fr: "chaque mot public\u{A0}: aucun qui en contredise un autre"),
      weight: 4,
      source: LocalizedText(
        en: "CC08, texts of the profession: consistent messages",
        fr: "CC08, textes du métier\u{A0}: des messages cohérents"),
      judge: VoiceJudge.speaksWithOneVoice),
    Rule(
      id: .keepPromises, competence: .stamina,
      looksAt: LocalizedText(
        en: "every public promise to come back: kept in time",
        fr: "chaque promesse publique de revenir\u{A0}: tenue à temps"),
      weight: 4, source: LocalizedText(en: "WC03: two clocks", fr: "WC03\u{A0}: deux horloges"),
      judge: VoiceJudge.keepsPromises),
    Rule(
      id: .lastTheDistance, competence: .stamina,
      looksAt: LocalizedText(
        en: "the highest fatigue of the case: 80 of 100 at most",
        fr: "la plus forte fatigue du cas\u{A0}: 80 sur 100 au plus"),
      weight: 4,
      source: LocalizedText(
        en: "texts of the profession: not nine to five", fr: "textes du métier\u{A0}: pas d'horaires de bureau"),
      judge: DeskJudge.lastsTheDistance),
    Rule(
      id: .shareTheLoad, competence: .stamina,
      looksAt: LocalizedText(
        en: "a channel or the desk handed to somebody, or fatigue that never passes 60 of 100",
        fr: "un canal ou le bureau confié à quelqu'un, ou une fatigue qui ne dépasse jamais 60 sur 100"),
      weight: 3,
      source: LocalizedText(en: "dilemma: one person or several", fr: "dilemme\u{A0}: une personne ou plusieurs"),
      applies: { $0.people.contains { $0.skill != nil } },
      judge: TeamJudge.sharesTheLoad),
  ]
}
