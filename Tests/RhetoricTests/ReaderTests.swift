import Codebook
import Testing

@testable import Rhetoric

@Suite struct ReaderTests {
  @Test func everyPatternOfTheTablesIsWellFormed() {
    #expect(Ruleset.standard.malformed == [])
  }

  @Test func anApologyIsReadWithItsWords() throws {
    let reading = Reader.read("Hi Sam, we're so sorry for the delay.", language: .english)
    let finding = try #require(reading.findings.first { $0.strategy == .apologise })
    #expect(finding.words == "we're so sorry")
    #expect(finding.span == 8..<22)
    #expect(finding.rule == "en.apologise.sorry-for")
  }

  @Test func whatShouldNeverHaveHappenedIsNoExcuse() {
    let reading = Reader.read("This photo should never have gone out, and it is our mistake.", language: .english)
    #expect(reading.findings.allSatisfy { $0.strategy == .apologise })
    let torn = Reader.read("The clip never shows what happened before.", language: .english)
    #expect(torn.findings.contains { $0.strategy == .justify })
  }

  @Test func sentencesInTheOtherLanguageAreReadToo() {
    let text = "Nous sommes désolés pour la panne. We are looking into it and will post an update at 6 pm."
    for language in Language.allCases {
      let reading = Reader.read(text, language: language)
      #expect(reading.strength(of: .apologise) > 0)
      #expect(reading.strength(of: .hold) > 0)
    }
  }

  private static let promises: [(String, Promise.Deadline)] = [
    ("We will post an update at 6 pm.", .clock(18 * 60)),
    ("Nous ferons un point à 18h30.", .clock(18 * 60 + 30)),
    ("Nous revenons vers vous d'ici 18 h.", .clock(18 * 60)),
    ("We will get back to you within 24 hours.", .within(1440)),
    ("Nous vous répondrons sous 48h.", .within(2880)),
    ("We'll get back to you tomorrow.", .day(1)),
    ("What the club says goes here by 10 tomorrow.", .day(1, at: 600)),
    ("Ce que dit le club sera ici demain à 10 h.", .day(1, at: 600)),
    ("Nous vous tiendrons au courant aujourd'hui.", .day(0)),
    ("Point public à 18 h.", .clock(18 * 60)),
    ("Prochain compte demain à 18 h.", .day(1, at: 18 * 60)),
    ("Point retours ici demain à 10 h 30.", .day(1, at: 630)),
    ("Next update here at 12:00.", .clock(12 * 60)),
    ("We write here again at 22:00, working or not.", .clock(22 * 60)),
    ("Next check, here at 15.00.", .clock(15 * 60)),
    ("Back at 13.30.", .clock(13 * 60 + 30)),
    ("Next update here tomorrow, Wednesday, at 10:00.", .day(1, at: 600)),
    ("Price and conditions tomorrow morning.", .day(1)),
    ("Je vous écris en privé avant 19 h.", .clock(19 * 60)),
    ("Demain à midi ici, on répond à chacun.", .day(1, at: 12 * 60)),
    ("Le club s'exprimera à 20 h.", .clock(20 * 60)),
    ("On vous le confirme lundi avant midi.", .weekday(0, at: 12 * 60)),
    ("Je t'appelle lundi à 9 h 30.", .weekday(0, at: 570)),
    ("We will report back on Friday.", .weekday(4)),
    ("We have removed the post and will report back on Friday.", .weekday(4)),
    ("Nous retirons la publication et ferons un point lundi.", .weekday(0)),
  ]

  @Test(arguments: promises)
  func aPromiseWithATimeSaysWhenItFallsDue(_ text: String, _ deadline: Promise.Deadline) {
    let readings = Language.allCases.compactMap { Reader.read(text, language: $0).promise?.deadline }
    #expect(readings.contains(deadline), "\(readings)")
  }

  @Test(
    arguments: [
      "We will be back by 6 pm.", "We will post an update here before 18:00.", "We will answer within two hours.",
      "Nous revenons vers vous d'ici 18 h.", "Nous répondrons au plus tard à 18 h.", "Nous revenons vers vous demain.",
      "Before 6 pm we will post an update.",
    ])
  func aLimitIsNoHourToComeBackAt(_ text: String) {
    #expect(Language.allCases.contains { Reader.read(text, language: $0).promise?.isLimit == true })
  }

  @Test(arguments: ["We will be back at 6 pm.", "Prochain point ici à 18 h.", "Demain à 10 h, nous ferons un point."])
  func anHourToComeBackAtIsNoLimit(_ text: String) {
    #expect(Language.allCases.contains { Reader.read(text, language: $0).promise?.isLimit == false })
  }

  @Test func aVaguePromiseHasNoTime() throws {
    let promise = try #require(Reader.read("We will get back to you very soon.", language: .english).promise)
    #expect(!promise.hasTime)
    #expect(promise.words == "We will get back to you very soon")
    #expect(Reader.read("We won't get back to you.", language: .english).promise == nil)
  }

  @Test func whatWasPostedIsNoPromise() {
    let text = "Nous avons publié un point à 17 h 37 et un autre à 17 h 58."
    #expect(Reader.read(text, language: .french).promise == nil)
  }

  @Test(arguments: [
    ("Les abonnements ouvrent vers 15 h 30.", "15 h 30"), ("On n'aurait jamais dû l'annoncer.", "l'annoncer"),
  ])
  func wordsThatCarryAFindingDoNotBreakOff(_ text: String, _ end: String) {
    let findings = Reader.read(text, language: .french).findings
    #expect(findings.contains { $0.words.hasSuffix(end) && !$0.rule.hasSuffix(".learnt") }, "\(findings)")
  }

  @Test(arguments: [
    (Language.french, "Le site est ouvert, on vous y attend.", "Le site est ouvert"),
    (.french, "Je vous le confirme, après contrôle ; je reste là.", "après contrôle"),
    (.french, "N'insistez pas, rien ne bouge.", "N'insistez pas"),
    (.english, "Sorry, our shop is closed today.", "Sorry"),
  ])
  func wordsThatAreQuotedAreAWholeGroup(_ language: Language, _ text: String, _ words: String) {
    let findings = Reader.read(text, language: language).findings
    #expect(findings.contains { $0.words == words }, "\(findings)")
  }

  @Test func theSixComponentsOfAFullApologyAreFound() {
    let english = """
      Here is what happened: we published the wrong price. It was our mistake and we are deeply sorry. We will refund \
      everyone, we will do better, and we ask for your forgiveness.
      """
    let french = """
      Voici ce qui s'est passé : nous avons publié un mauvais prix. C'est notre erreur, nous en sommes sincèrement \
      désolés. Nous remboursons tout le monde, cela ne se reproduira plus, et nous vous demandons pardon.
      """
    #expect(Reader.read(english, language: .english).apology == ApologyComponent.allCases)
    #expect(Reader.read(french, language: .french).apology == ApologyComponent.allCases)
    #expect(Reader.read("Sorry if you were offended.", language: .english).apology == [])
  }

  @Test func tonesAreHeard() {
    func tones(_ text: String, _ language: Language) -> [Tone] { Reader.read(text, language: language).tones }
    #expect(tones("STOP IT NOW, ALL OF YOU!!!", .english).contains(.aggressive))
    #expect(tones("Bonjour Léa, je regarde tout de suite. – Karim", .french).contains(.personal))
    #expect(tones("Hi Sam, we are on it. ^JS", .english).contains(.personal))
    #expect(!tones("We are on it. ^JS", .english).contains(.personal))
    #expect(tones("Madame, Monsieur, veuillez agréer nos salutations distinguées.", .french).contains(.formal))
    #expect(tones("Oups, on a merdé 😅", .french).contains(.casual))
    #expect(
      tones("Thank you for your patience, your satisfaction is important to us.", .english).contains(.boilerplate))
    #expect(tones("Bravo, quel talent, merci pour la leçon.", .french).contains(.sarcastic))
    #expect(tones("The shop in Lyon opens at 9.", .english) == [])
  }

  @Test func peopleAreAddressedByHandleOrFirstName() {
    for text in ["@lea merci", "Bonjour Léa, on regarde", "Sam, sorry about that"] {
      #expect(Reader.read(text, language: .french).addressesPerson, "\(text)")
    }
    for text in ["Bonjour à tous", "Hello everyone, sorry", "Nous sommes désolés, vraiment", "Hi there!"] {
      #expect(!Reader.read(text, language: .french).addressesPerson, "\(text)")
    }
  }

  @Test func personalDataAreSpottedAndServiceNumbersAreNot() {
    #expect(Reader.read("Call Mrs Bell on 06 12 34 56 78", language: .english).personalData == ["06 12 34 56 78"])
    #expect(Reader.read("Écrivez à lea.b@mail.fr.", language: .french).personalData == ["lea.b@mail.fr"])
    #expect(Reader.read("Votre commande n° 4471982 est partie", language: .french).personalData == ["4471982"])
    #expect(Reader.read("Appelez le 08 00 12 34 56", language: .french).personalData == [])
    #expect(Reader.read("4 000 clients, 19,99 €, 2012", language: .french).personalData == [])
  }

  @Test func factsAddUpAndNothingElseDoes() {
    let one = Reader.read("The shop is closed until Monday.", language: .english)
    let two = Reader.read("The shop is closed until Monday. Orders leave on Tuesday at 9.", language: .english)
    #expect(two.strength(of: .inform) > one.strength(of: .inform) && two.strength(of: .inform) < 100)
    let sorry = Reader.read("We are sorry for the delay on Monday. We are sorry for the delay.", language: .english)
    #expect(sorry.strength(of: .apologise) == sorry.findings.map(\.strength).max())
  }

  @Test func aPlainStepIsConcreteAndAFormulaIsNot() {
    let step = Reader.read("A loan chair is on its way, and we pay for the repair.", language: .english)
    let formula = Reader.read("We are doing everything in our power to help you.", language: .english)
    #expect(step.specificity >= 20)
    #expect(formula.specificity < 20)
  }

  @Test func concreteTextsAreMoreSpecificThanVagueOnes() {
    let vague = Reader.read("We will do our best as soon as possible.", language: .english).specificity
    let concrete = Reader.read(
      "Since 3 pm 400 customers in Lyon have had no signal; we have replaced the mast and will report at 6 pm.",
      language: .english
    ).specificity
    #expect(vague == 0)
    #expect(concrete >= 60)
  }

  @Test func harmComesBeforeRepairBetweenEquals() {
    let reading = Reading(
      findings: [Strategy.apologise, .attack, .inform].map {
        Reading.Finding(strategy: $0, strength: 80, span: 0..<1, words: "x", rule: "r")
      })
    #expect(reading.mainStrategy == .attack)
    #expect(Reading.rank.count == Strategy.allCases.count)
    #expect(Strategy.allCases.allSatisfy(Reading.rank.contains))
  }
}
