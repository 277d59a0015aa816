import Codebook
import Engine
import Rhetoric
import Simulation
import Testing

@Suite struct ExpectedReceptionTests {
  private static let fullApology = """
    We burnt your bread this morning, and it is our fault: nobody checked the oven. We understand how angry you are after \
    queueing in the rain. We are sorry. We have repaired the thermostat at 10 am, we will refund every loaf today at the \
    counter, and it will not happen again.
    """
  private static let insult = "Learn to read, you idiots. Stop whining or we will sue you."

  private func reception(
    _ text: String, _ language: Language = .english, crisis: CrisisType = .preventable
  ) -> ExpectedReception {
    let reading = Reader.read(text, language: language)
    let isTrue = Claims(text, facts: []).isTrue(reading, crisis: crisis)
    return ExpectedReception(of: Statement(reading, isTrue: isTrue), crisis: crisis)
  }

  private func reception(
    _ strategies: [Strategy], strength: Int = 80, apology: [ApologyComponent] = [], tones: [Tone] = [],
    specificity: Int = 40, isTrue: Bool? = nil, crisis: CrisisType = .preventable
  ) -> ExpectedReception {
    ExpectedReception(
      of: Statement(
        strategies: strategies.map { Statement.Weighted(strategy: $0, strength: strength) }, apology: apology,
        tones: tones,
        specificity: specificity, similarity: 0, isContradictory: false, isTrue: isTrue, voice: .official),
      crisis: crisis)
  }

  @Test func theBestAnswersComeNearTheTopOfTheScaleAndInsultsNearItsBottom() {
    let best = reception(
      [.apologise, .correct, .empathise, .inform], strength: 100, apology: ApologyComponent.allCases,
      tones: [.personal], specificity: 100, isTrue: true)
    #expect((0.7...0.9).contains(best.whole), "\(best.whole)")
    #expect((0.5...0.9).contains(reception(Self.fullApology).whole), "\(reception(Self.fullApology).whole)")
    #expect((-0.9 ... -0.7).contains(reception(Self.insult).whole), "\(reception(Self.insult).whole)")
  }

  @Test func theSameSaidInTheLanguageOfAnOfficeIsTakenAtMostATenthWorse() {
    for crisis in CrisisType.allCases {
      var statement = Statement(
        strategies: [.init(strategy: .apologise, strength: 80), .init(strategy: .correct, strength: 80)],
        apology: [.responsibility, .repair], tones: [], specificity: 60, similarity: 0, isContradictory: false,
        isTrue: nil,
        voice: .official)
      let plain = ExpectedReception(of: statement, crisis: crisis).whole
      statement.heaviness = 100
      let heavy = ExpectedReception(of: statement, crisis: crisis).whole
      #expect((0.05...0.1).contains(plain - heavy), "\(plain) \(heavy)")
    }
  }

  @Test func aTextThatSaysNothingIsTakenAsSilence() {
    for text in ["", " ", "ok", "Our shops are in three towns."] {
      #expect(abs(reception(text).whole) < 0.05, "\(text): \(reception(text).whole)")
    }
    #expect(reception("").parts.allSatisfy { $0.value == 0 })
  }

  @Test func inAPreventableCrisisWhatRepairsBeatsWhatDefends() {
    let english = [
      Self.fullApology,
      "We burnt your bread and it is our fault. We are sorry.",
      "We are looking into this and will post an update at 6 pm.",
      "",
      "We are sorry if anyone was offended.",
      "That is not true. Nothing was burnt in our shop.",
      Self.insult,
    ]
    let french = [
      """
      Nous avons brûlé votre pain ce matin, et c'est notre faute. Nous comprenons votre colère. Nous vous présentons nos \
      excuses. Nous avons réparé le four à 10 h et nous vous remboursons chaque pain.
      """,
      "C'est notre faute et nous vous présentons nos excuses.",
      "Nous vérifions et nous revenons vers vous à 18 h.",
      "",
      "Désolés si certains ont pu se sentir offensés.",
      "C'est faux. Nous n'avons rien brûlé.",
      "Apprenez à lire, bande d'idiots. Nous porterons plainte contre vous.",
    ]
    for (language, texts) in [(Language.english, english), (.french, french)] {
      let values = texts.map { reception($0, language).whole }
      for (better, worse) in zip(values.indices, values.indices.dropFirst()) {
        #expect(values[better] > values[worse], "\(texts[better]) \(values[better]), \(texts[worse]) \(values[worse])")
      }
    }
  }

  @Test func aTextAndItsStrategiesGivenByNameAreTakenAlike() {
    for text in [Self.fullApology, Self.insult, "We are sorry if anyone was offended."] {
      let reading = Reader.read(text, language: .english)
      var named = Statement(
        strategies: [], apology: reading.apology, tones: reading.tones, specificity: reading.specificity, similarity: 0,
        isContradictory: false, isTrue: nil, voice: .official)
      for strategy in Set(reading.findings.map(\.strategy)) {
        named.strategies.append(Statement.Weighted(strategy: strategy, strength: reading.strength(of: strategy)))
      }
      named.heaviness = reading.heaviness
      #expect(ExpectedReception(of: named, crisis: .preventable) == reception(text))
    }
  }

  @Test func whereTheOrganisationIsTheVictimDenyingARumourIsNoWorseThanApologising() {
    let denial = """
      There is no needle in our bottles: this is false. The police opened 300 bottles at our plant on Friday 12 June and \
      found nothing. Their report: https://example.org/report
      """
    let apology =
      "It is our fault that there was a needle. We are sorry, we made a mistake and we regret it. Forgive us."
    let denied = reception(denial, crisis: .victim)
    #expect(denied.whole > 0)
    #expect(denied.whole >= reception(apology, crisis: .victim).whole)
    #expect(reception(denial, crisis: .preventable).whole < 0, "there it is no rumour, and the truth comes out")
  }

  /// Instructing and adjusting information suffice in a crisis of the victim cluster (Coombs 2007).
  @Test func whereNobodyBlamesFactsAreWorthMoreThanApologiesAndGifts() {
    let facts = reception([.inform], specificity: 70, crisis: .victim).whole
    let apology = reception([.apologise], apology: [.responsibility, .regret], specificity: 70, crisis: .victim).whole
    let gift = reception([.inform, .compensate], specificity: 70, crisis: .victim).whole - facts
    #expect(facts > apology, "\(facts), \(apology)")
    #expect(facts > 2 * gift, "\(facts), \(gift)")
    let owed = reception([.apologise], apology: [.responsibility, .regret], specificity: 70).whole
    #expect(owed > reception([.inform], specificity: 70).whole)
  }

  @Test func theMoreTheOrganisationIsBlamedTheMoreAnApologyIsWorth() {
    let values = CrisisType.allCases.map {
      reception([.apologise], apology: [.responsibility, .regret], crisis: $0).whole
    }
    #expect(values == values.sorted())
    #expect(values[0] < values[2])
  }

  @Test func excusesAreNoHarmWhereLittleIsBlamedAndJestsAreAlwaysInAStorm() {
    #expect(reception([.excuse], crisis: .accidental).whole > 0)
    #expect(reception([.justify], crisis: .preventable).whole < 0)
    for crisis in CrisisType.allCases { #expect(reception([.humour], crisis: crisis).whole < 0) }
  }

  @Test func theWholeIsTheMeanOfTheSegmentsByTheirSize() {
    let reception = reception(Self.fullApology)
    #expect(reception.parts.map(\.segment) == [.customers, .bystanders, .fans, .complainers, .activists])
    let values = reception.parts.map(\.value)
    let mean = (430 * values[0] + 270 * values[1] + 120 * values[2] + 60 * values[3] + 30 * values[4]) / 910
    #expect(abs(reception.whole - mean) < 1e-9)
    #expect(values[2] > values[0] && values[0] > values[4], "fans are won most easily, activists hardly")
  }
}
