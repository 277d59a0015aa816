import Codebook
import Laboratory
import Machine
import Simulation
import Testing

/// What the findings say of strategies holds for texts that carry them, through the whole community.
@Suite struct TextEffectTests {
  /// Says each text to a community in a storm, on the same seeds; the differences are those of the second to the first.
  private func compare(
    _ first: String, _ second: String, _ language: Language = .english, at tick: Int = 9, reply: Bool = false,
    shock: (heat: Int, reach: Int) = (80, 400), times: Int = 1, measures: [Quantity]
  ) throws -> [Estimate] {
    func arm(_ text: String) -> Arm {
      let utterance = Utterance(text: text, language: language)
      var happenings = [
        Happening(
          tick: 1, channel: 0, kind: .stimulus(.shock(heat: shock.heat, blame: 80, reach: shock.reach)))
      ]
      for time in 0..<times {
        happenings.append(
          Happening(
            tick: tick + time * 3, channel: 0,
            kind: reply ? .reply(utterance, to: .posts(15)) : .statement(utterance)))
      }
      return Arm(
        id: text, title: "",
        course: .community(
          CommunityCourse(
            population: .reference(agents: 3000), start: CivilTime(minutes: 9 * 60, offset: 0), ticks: 60,
            happenings: happenings)))
    }
    let experiment = Experiment(
      title: "", seeds: 10, arms: [arm(first), arm(second)],
      measures: measures.map { Measure(name: $0.rawValue, quantity: $0, isAmongAware: $0.isOfPeople) })
    let comparison = Comparison(of: experiment.run(team: WorkerTeam(count: 2)), in: experiment)
    return try comparison.cells[1].map { try #require($0.difference) }
  }

  @Test(arguments: [
    (
      Language.english, "We are sorry: the error was ours.",
      "We are sorry: the error was ours. We have replaced the fridge and every shop is checked by tonight."
    ),
    (
      .french, "Nous sommes désolés : l'erreur est de notre fait.",
      "Nous sommes désolés : l'erreur est de notre fait. Nous avons remplacé le frigo et chaque magasin est contrôlé ce soir."
    ),
  ])
  func anApologyWithCorrectiveActionDoesMoreThanOneWithout(_ language: Language, _ bare: String, _ full: String) throws
  {
    let differences = try compare(bare, full, language, measures: [.anger, .trust])
    #expect(differences[0].upper < 0)
    #expect(differences[1].lower > 0)
  }

  @Test(arguments: [
    (Language.english, "We will refund you all in full."), (.french, "Nous vous remboursons tous intégralement."),
  ])
  func moneyIsTakenBadlyInTheFirstHoursAndWellLater(_ language: Language, _ offer: String) throws {
    let nothing = language == .english ? "Good morning from our shop." : "Bonjour de notre boutique."
    let early = try compare(nothing, offer, language, at: 6, measures: [.anger])
    let late = try compare(nothing, offer, language, at: 36, measures: [.anger])
    #expect(early[0].lower > 0)
    #expect(late[0].upper < 0)
  }

  @Test(arguments: [
    (
      Language.english, "It was an accident, a technical fault beyond our control.",
      "The lorry left Leeds at 9 am; 400 crates are on the way, and the list of the shops is at https://x.org/list."
    ),
    (
      .french, "C'est un accident, une panne technique indépendante de notre volonté.",
      "Le camion a quitté Lille à 9 h ; 400 caisses sont en route, la liste des magasins est sur https://x.org/liste."
    ),
  ])
  func anExcuseToTheFuriousDoesLessThanFacts(_ language: Language, _ excuse: String, _ facts: String) throws {
    let differences = try compare(facts, excuse, language, shock: (95, 500), measures: [.anger, .trust])
    #expect(differences[0].lower > 0)
    #expect(differences[1].upper < 0)
  }

  @Test func theSameAnswerOverAndOverIsWorthLessThanAnswersOfTheirOwn() throws {
    let copied = "We are sorry. We are putting it right and the new list is out at 6 pm."
    let differences = try compare(
      copied, copied + " #", reply: true, times: 1, measures: [.satisfaction])
    #expect(abs(differences[0].value) < 1)
    let once = try compare("Hello.", copied, reply: true, times: 1, measures: [.empathy])
    let often = try compare("Hello.", copied, reply: true, times: 6, measures: [.empathy])
    #expect(often[0].value < once[0].value * 6)
  }

  @Test(arguments: [
    (Language.english, "Please message us privately with your order number."),
    (.french, "Merci de nous écrire en message privé avec votre numéro de commande."),
  ])
  func privateMessagesAreNoAnswerOnceItIsViral(_ language: Language, _ redirect: String) throws {
    let nothing = language == .english ? "Good morning from our shop." : "Bonjour de notre boutique."
    let viral = try compare(nothing, redirect, language, at: 12, shock: (95, 700), measures: [.anger])
    let small = try compare(nothing, redirect, language, at: 12, shock: (60, 60), measures: [.anger])
    #expect(viral[0].lower > 0)
    #expect(small[0].value <= 0)
  }

  @Test(arguments: [
    (
      Language.english, "We understand how frightening it was to be stuck in the dark with your children.",
      "Good morning from our station."
    ),
    (
      .french, "Nous comprenons votre peur : rester bloqué dans le noir avec ses enfants, c'est terrible.",
      "Bonjour de notre gare."
    ),
  ])
  func empathyThatNamesTheGrievanceCalms(_ language: Language, _ empathy: String, _ nothing: String) throws {
    let differences = try compare(nothing, empathy, language, measures: [.empathy, .anger])
    #expect(differences[0].lower > 0)
    #expect(differences[1].upper < 0)
  }
}
