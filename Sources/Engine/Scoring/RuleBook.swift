import Codebook

/// The rules of the craft in one table. Sources are ids of findings in the research that the game is built on
/// (WC03: Istanbulluoglu 2017; CC06: Arendt et al. 2017; …), or SCCT guidelines, or the texts of the profession.
enum RuleBook {
  static let rules: [Rule] =
    crisisRules + voiceRules + knowledgeRules + careRules + ethicsRules + deskRules + teamRules

  private static let crisisRules = [
    Rule(
      id: .acknowledgeEarly, competence: .crisisResponse, weight: 8, source: "WC03, WC07, FS03",
      judge: CrisisJudge.acknowledgesEarly),
    Rule(
      id: .instruct, competence: .crisisResponse, weight: 5, source: "SCCT: instructing information first",
      judge: CrisisJudge.instructs),
    Rule(
      id: .ownTheFault, competence: .crisisResponse, weight: 7, source: "CC13, CC15, SCCT G6",
      judge: CrisisJudge.ownsTheFault),
    Rule(
      id: .correctTheCause, competence: .crisisResponse, weight: 8, source: "CC06, WC05",
      judge: CrisisJudge.correctsTheCause),
    Rule(
      id: .noScapegoat, competence: .crisisResponse, weight: 4, source: "CC06, case C13",
      judge: CrisisJudge.blamesNobody
    ),
  ]

  private static let voiceRules = [
    Rule(
      id: .keepCalm, competence: .voice, weight: 8, source: "texts of the profession: never send anyone packing",
      judge: VoiceJudge.keepsCalm),
    Rule(
      id: .noNonapology, competence: .voice, weight: 5, source: "CC15, case C10", judge: VoiceJudge.apologisesPlainly),
    Rule(
      id: .oneVoice, competence: .stamina, weight: 6, source: "CC08, texts of the profession: consistent messages",
      judge: VoiceJudge.speaksWithOneVoice),
    Rule(
      id: .keepPromises, competence: .stamina, weight: 5, source: "WC03: two clocks", judge: VoiceJudge.keepsPromises),
  ]

  private static let knowledgeRules = [
    Rule(
      id: .getTheFacts, competence: .listening, weight: 6,
      source: "texts of the profession: as close as possible to the information", judge: KnowledgeJudge.getsTheFacts),
    Rule(
      id: .verifyBeforeSaying, competence: .knowledge, weight: 6, source: "dilemma: speed or verified information",
      judge: KnowledgeJudge.verifiesBeforeSaying),
    Rule(
      id: .reportUpwards, competence: .reporting, weight: 6, source: "texts of the profession: insights, top managers",
      judge: KnowledgeJudge.reportsUpwards),
    Rule(
      id: .keepDeadlines, competence: .reporting, weight: 4, source: "texts of the profession: reactive",
      judge: KnowledgeJudge.keepsDeadlines),
  ]

  private static let careRules = [
    Rule(
      id: .empathy, competence: .care, weight: 5, source: "FS03, CC17", judge: CareJudge.showsEmpathy),
    Rule(
      id: .answerGrievances, competence: .care, weight: 7, source: "WC08, WC15, WC16",
      judge: CareJudge.answersGrievances
    ),
    Rule(
      id: .individualReplies, competence: .care, weight: 5, source: "WC13", judge: CareJudge.answersOneByOne),
    Rule(
      id: .noPrematureRedirect, competence: .care, weight: 4, source: "FS04", judge: CareJudge.keepsTheTalkInPublic),
  ]

  private static let ethicsRules = [
    Rule(
      id: .noFalseDenial, competence: .legalEthical, weight: 6, source: "CC06, CC09",
      judge: EthicsJudge.deniesNothingTrue),
    Rule(
      id: .noThreats, competence: .legalEthical, weight: 5, source: "FS26, case B9", judge: EthicsJudge.threatensNobody),
    Rule(
      id: .fairModeration, competence: .legalEthical, weight: 6, source: "FS25", judge: EthicsJudge.moderatesFairly),
    Rule(
      id: .dutyOfReserve, competence: .reserve, weight: 8,
      source: "texts of the profession: ambassador up to private accounts", judge: EthicsJudge.keepsReserve),
  ]

  private static let teamRules = [
    Rule(
      id: .listenWidely, competence: .listening, weight: 4,
      source: "texts of the profession: find the places where people talk", judge: ListeningJudge.listensWidely),
    Rule(
      id: .reportWithInsight, competence: .reporting, weight: 3,
      source: "texts of the profession: draw insights from the tools", judge: ListeningJudge.reportsWithInsight),
    Rule(
      id: .askAuthority, competence: .reporting, weight: 3, source: "dilemma: answer personally or escalate",
      judge: TeamJudge.asksAuthority),
    Rule(
      id: .standYourGround, competence: .reporting, weight: 3,
      source: "dilemma: loyalty to the boss or to the community", judge: TeamJudge.standsGround),
    Rule(
      id: .followThrough, competence: .care, weight: 4, source: "WC08; texts of the profession: first step of CRM",
      judge: TeamJudge.followsThrough),
    Rule(
      id: .openSupport, competence: .legalEthical, weight: 4, source: "FS17, case B2", judge: TeamJudge.supportsOpenly),
    Rule(
      id: .secureThreats, competence: .legalEthical, weight: 3, source: "cases B4, B7",
      judge: EthicsJudge.securesThreats),
    Rule(
      id: .shareTheLoad, competence: .stamina, weight: 3, source: "dilemma: one person or several",
      judge: TeamJudge.sharesTheLoad),
  ]

  private static let deskRules = [
    Rule(
      id: .holdTheCalendar, competence: .editorial, weight: 7, source: "cases B3, B11",
      judge: DeskJudge.holdsTheCalendar),
    Rule(
      id: .lastTheDistance, competence: .stamina, weight: 4, source: "texts of the profession: not nine to five",
      judge: DeskJudge.lastsTheDistance),
  ]
}

extension CraftRule {
  /// The competence that the rule feeds.
  public var competence: Competence? {
    RuleBook.rules.first { $0.id == self }?.competence
  }

  /// Where the rule comes from.
  public var source: String {
    RuleBook.rules.first { $0.id == self }?.source ?? ""
  }
}
