import Codebook

/// The rules of the craft in one table. Sources are ids of findings in the research that the game is built on
/// (WC03: Istanbulluoglu 2017; CC06: Arendt et al. 2017; …), or SCCT guidelines, or the texts of the profession.
enum RuleBook {
  static let rules: [Rule] =
    crisisRules + voiceRules + knowledgeRules + careRules + ethicsRules + deskRules + teamRules

  private static let crisisRules = [
    Rule(
      id: .acknowledgeEarly, competence: .crisisResponse, weight: 8, source: LocalizedText("WC03, WC07, FS03"),
      judge: CrisisJudge.acknowledgesEarly),
    Rule(
      id: .instruct, competence: .crisisResponse, weight: 5,
      source: LocalizedText(en: "SCCT: instructing information first", fr: "SCCT : d'abord l'information utile"),
      judge: CrisisJudge.instructs),
    Rule(
      id: .ownTheFault, competence: .crisisResponse, weight: 7, source: LocalizedText("CC13, CC15, SCCT G6"),
      judge: CrisisJudge.ownsTheFault),
    Rule(
      id: .correctTheCause, competence: .crisisResponse, weight: 8, source: LocalizedText("CC06, WC05"),
      judge: CrisisJudge.correctsTheCause),
    Rule(
      id: .noScapegoat, competence: .crisisResponse, weight: 4,
      source: LocalizedText(en: "CC06, case C13", fr: "CC06, cas C13"),
      judge: CrisisJudge.blamesNobody
    ),
  ]

  private static let voiceRules = [
    Rule(
      id: .keepCalm, competence: .voice, weight: 8,
      source: LocalizedText(
        en: "texts of the profession: never send anyone packing", fr: "textes du métier : n'envoyer promener personne"),
      judge: VoiceJudge.keepsCalm),
    Rule(
      id: .noNonapology, competence: .voice, weight: 5,
      source: LocalizedText(en: "CC15, case C10", fr: "CC15, cas C10"), judge: VoiceJudge.apologisesPlainly),
    Rule(
      id: .oneVoice, competence: .stamina, weight: 6,
      source: LocalizedText(
        en: "CC08, texts of the profession: consistent messages", fr: "CC08, textes du métier : des messages cohérents"),
      judge: VoiceJudge.speaksWithOneVoice),
    Rule(
      id: .keepPromises, competence: .stamina, weight: 5,
      source: LocalizedText(en: "WC03: two clocks", fr: "WC03 : deux horloges"), judge: VoiceJudge.keepsPromises),
  ]

  private static let knowledgeRules = [
    Rule(
      id: .getTheFacts, competence: .listening, weight: 6,
      source: LocalizedText(
        en: "texts of the profession: as close as possible to the information",
        fr: "textes du métier : au plus près de l'information"), judge: KnowledgeJudge.getsTheFacts),
    Rule(
      id: .verifyBeforeSaying, competence: .knowledge, weight: 6,
      source: LocalizedText(
        en: "dilemma: speed or verified information", fr: "dilemme : vitesse ou information vérifiée"),
      judge: KnowledgeJudge.verifiesBeforeSaying),
    Rule(
      id: .reportUpwards, competence: .reporting, weight: 6,
      source: LocalizedText(
        en: "texts of the profession: insights, top managers",
        fr: "textes du métier : des enseignements, jusqu'à la direction"),
      judge: KnowledgeJudge.reportsUpwards),
    Rule(
      id: .keepDeadlines, competence: .reporting, weight: 4,
      source: LocalizedText(en: "texts of the profession: reactive", fr: "textes du métier : être réactif"),
      judge: KnowledgeJudge.keepsDeadlines),
  ]

  private static let careRules = [
    Rule(
      id: .empathy, competence: .care, weight: 5, source: LocalizedText("FS03, CC17"), judge: CareJudge.showsEmpathy),
    Rule(
      id: .answerGrievances, competence: .care, weight: 7, source: LocalizedText("WC08, WC15, WC16"),
      judge: CareJudge.answersGrievances
    ),
    Rule(
      id: .individualReplies, competence: .care, weight: 5, source: LocalizedText("WC13"),
      judge: CareJudge.answersOneByOne),
    Rule(
      id: .noPrematureRedirect, competence: .care, weight: 4, source: LocalizedText("FS04"),
      judge: CareJudge.keepsTheTalkInPublic),
  ]

  private static let ethicsRules = [
    Rule(
      id: .noFalseDenial, competence: .legalEthical, weight: 6, source: LocalizedText("CC06, CC09"),
      judge: EthicsJudge.deniesNothingTrue),
    Rule(
      id: .noThreats, competence: .legalEthical, weight: 5,
      source: LocalizedText(en: "FS26, case B9", fr: "FS26, cas B9"), judge: EthicsJudge.threatensNobody),
    Rule(
      id: .fairModeration, competence: .legalEthical, weight: 6, source: LocalizedText("FS25"),
      judge: EthicsJudge.moderatesFairly),
    Rule(
      id: .dutyOfReserve, competence: .reserve, weight: 8,
      source: LocalizedText(
        en: "texts of the profession: ambassador up to private accounts",
        fr: "textes du métier : ambassadeur jusque sur ses comptes privés"), judge: EthicsJudge.keepsReserve),
  ]

  private static let teamRules = [
    Rule(
      id: .listenWidely, competence: .listening, weight: 4,
      source: LocalizedText(
        en: "texts of the profession: find the places where people talk",
        fr: "textes du métier : trouver les lieux où l'on parle"), judge: ListeningJudge.listensWidely),
    Rule(
      id: .reportWithInsight, competence: .reporting, weight: 3,
      source: LocalizedText(
        en: "texts of the profession: draw insights from the tools",
        fr: "textes du métier : tirer des enseignements des outils"), judge: ListeningJudge.reportsWithInsight),
    Rule(
      id: .askAuthority, competence: .reporting, weight: 3,
      source: LocalizedText(
        en: "dilemma: answer personally or escalate", fr: "dilemme : répondre soi-même ou faire remonter"),
      judge: TeamJudge.asksAuthority),
    Rule(
      id: .standYourGround, competence: .reporting, weight: 3,
      source: LocalizedText(
        en: "dilemma: loyalty to the boss or to the community",
        fr: "dilemme : loyauté envers la hiérarchie ou la communauté"), judge: TeamJudge.standsGround),
    Rule(
      id: .followThrough, competence: .care, weight: 4,
      source: LocalizedText(
        en: "WC08; texts of the profession: first step of CRM",
        fr: "WC08 ; textes du métier : premier pas de la relation client"),
      judge: TeamJudge.followsThrough),
    Rule(
      id: .openSupport, competence: .legalEthical, weight: 4,
      source: LocalizedText(en: "FS17, case B2", fr: "FS17, cas B2"), judge: TeamJudge.supportsOpenly),
    Rule(
      id: .secureThreats, competence: .legalEthical, weight: 3,
      source: LocalizedText(en: "cases B4, B7", fr: "cas B4, B7"),
      judge: EthicsJudge.securesThreats),
    Rule(
      id: .shareTheLoad, competence: .stamina, weight: 3,
      source: LocalizedText(en: "dilemma: one person or several", fr: "dilemme : une personne ou plusieurs"),
      judge: TeamJudge.sharesTheLoad),
  ]

  private static let deskRules = [
    Rule(
      id: .holdTheCalendar, competence: .editorial, weight: 7,
      source: LocalizedText(en: "cases B3, B11", fr: "cas B3, B11"),
      judge: DeskJudge.holdsTheCalendar),
    Rule(
      id: .lastTheDistance, competence: .stamina, weight: 4,
      source: LocalizedText(
        en: "texts of the profession: not nine to five", fr: "textes du métier : pas d'horaires de bureau"),
      judge: DeskJudge.lastsTheDistance),
  ]
}

extension CraftRule {
  /// The competence that the rule feeds.
  public var competence: Competence? {
    RuleBook.rules.first { $0.id == self }?.competence
  }

  /// Where the rule comes from.
  public var source: LocalizedText {
    RuleBook.rules.first { $0.id == self }?.source ?? LocalizedText("")
  }
}
