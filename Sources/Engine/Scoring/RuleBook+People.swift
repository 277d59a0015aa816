import Codebook
import Scenarios
import Simulation

/// How people are treated, within the law and with reserve.
extension RuleBook {
  static let careRules = [
    Rule(
      id: .empathy, competence: .care,
      looksAt: LocalizedText(
        en: "a public word that shows understanding",
        fr: "un mot public qui montre de la compréhension"),
      weight: 5, source: LocalizedText("FS03, CC17"),
      judge: CareJudge.showsEmpathy),
    Rule(
      id: .answerGrievances, competence: .care,
      looksAt: LocalizedText(
        en: "the people of the case who complain or ask: six of them answered",
        fr: "les personnes du cas qui se plaignent ou demandent\u{A0}: six réponses"),
      weight: 8, source: LocalizedText("WC08, WC15, WC16"),
      applies: { $0.hasGrievances },
      judge: CareJudge.answersGrievances),
    Rule(
      id: .individualReplies, competence: .care,
      looksAt: LocalizedText(
        en: "the answers to single people: none more than \(Statement.copyAndPaste)% like an earlier text",
        fr: "les réponses à une personne\u{A0}: aucune à plus de \(Statement.copyAndPaste)\u{A0}% semblable à un "
          + "texte antérieur"),
      weight: 5, source: LocalizedText("WC13"),
      judge: CareJudge.answersOneByOne),
    Rule(
      id: .noPrematureRedirect, competence: .care,
      looksAt: LocalizedText(
        en: "every public word while anger is above 40 of 100: none that says “message us”",
        fr:
          "chaque mot public tant que la colère dépasse 40 sur 100\u{A0}: aucun qui dise «\u{A0}écrivez-nous en privé\u{A0}»"
      ),
      weight: 2, source: LocalizedText("FS04"),
      judge: CareJudge.keepsTheTalkInPublic),
    Rule(
      id: .followThrough, competence: .care,
      looksAt: LocalizedText(
        en: "the cases of people that were opened: taken up",
        fr: "les dossiers ouverts\u{A0}: pris en charge"),
      weight: 5,
      source: LocalizedText(
        en: "WC08; texts of the profession: first step of CRM",
        fr: "WC08\u{A0}; textes du métier\u{A0}: premier pas de la relation client"),
      applies: { !$0.tickets.isEmpty },
      judge: TeamJudge.followsThrough),
  ]

  static let legalRules = [
    Rule(
      id: .noFalseDenial, competence: .legalEthical,
      looksAt: LocalizedText(
        en: "every public denial: none of what is true",
        fr: "chaque démenti public\u{A0}: aucun de ce qui est vrai"),
      weight: 4, source: LocalizedText("CC06, CC09"),
      judge: EthicsJudge.deniesNothingTrue),
    Rule(
      id: .noThreats, competence: .legalEthical,
      looksAt: LocalizedText(
        en: "every word of the desk: no threat, nobody's data",
        fr: "chaque mot du bureau\u{A0}: ni menace, ni données personnelles"),
      weight: 4, source: LocalizedText(en: "FS26, case B9", fr: "FS26, cas B9"),
      judge: EthicsJudge.threatensNobody),
    Rule(
      id: .fairModeration, competence: .legalEthical,
      looksAt: LocalizedText(
        en: "the posts on the organisation's pages: what hurts people removed, no criticism removed",
        fr: "les publications sur les pages de l'organisation\u{A0}: ce qui blesse retiré, aucune critique retirée"),
      weight: 5, source: LocalizedText("FS25"),
      applies: { $0.channels.contains(where: \.isOwnPage) },
      judge: EthicsJudge.moderatesFairly),
    Rule(
      id: .openSupport, competence: .legalEthical,
      looksAt: LocalizedText(
        en: "the allies who were asked: openly",
        fr: "les alliés sollicités\u{A0}: ouvertement"),
      weight: 3, source: LocalizedText(en: "FS17, case B2", fr: "FS17, cas B2"),
      applies: { !$0.allies.isEmpty },
      judge: TeamJudge.supportsOpenly),
    Rule(
      id: .secureThreats, competence: .legalEthical,
      looksAt: LocalizedText(
        en: "the threats that came: taken to the police, with proof",
        fr: "les menaces reçues\u{A0}: portées à la police, preuve à l'appui"),
      weight: 4, source: LocalizedText(en: "cases B4, B7", fr: "cas B4, B7"),
      applies: { $0.posts.contains { $0.offence == .threat } },
      judge: EthicsJudge.securesThreats),
  ]

  static let reserveRules = [
    Rule(
      id: .dutyOfReserve, competence: .reserve,
      looksAt: LocalizedText(
        en: "every word on a private account: none that attacks or mocks",
        fr: "chaque mot sur un compte privé\u{A0}: aucun qui attaque ou se moque"),
      weight: 5,
      source: LocalizedText(
        en: "texts of the profession: ambassador up to private accounts",
        fr: "textes du métier\u{A0}: ambassadeur jusque sur ses comptes privés"),
      applies: { $0.channels.contains(where: \.isPrivate) },
      judge: EthicsJudge.keepsReserve),
    Rule(
      id: .quietAccount, competence: .reserve,
      looksAt: LocalizedText(
        en: "every word on a private account: none on the case, in whatever tone",
        fr: "chaque mot sur un compte privé\u{A0}: aucun sur le cas, quel qu'en soit le ton"),
      weight: 3,
      source: LocalizedText(
        en: "texts of the profession: ambassador up to private accounts",
        fr: "textes du métier\u{A0}: ambassadeur jusque sur ses comptes privés"),
      applies: { $0.channels.contains(where: \.isPrivate) },
      judge: EthicsJudge.keepsTheCaseOffTheAccount),
  ]
}
