import Codebook
import Simulation

/// Populations and happenings drawn at random, also such as no case has.
struct RandomStory {
  private var draws: Draw.Sequence

  init(_ number: Int) { draws = Draw(seed: UInt64(number), stream: .script).sequence(from: 0, 0) }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(draws.next() % UInt64(range.count))
  }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func element<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

  // MARK: Populations

  mutating func population() -> Population {
    var population = Population(
      agents: number(50...200), peoplePerAgent: number(1...100),
      parts: (0..<number(1...6)).map { _ in
        Population.Part(
          segment: element(Segment.allCases), share: number(50...500), trust: number(0...100), anger: number(0...100))
      },
      channels: (0..<number(1...3)).map { _ in
        Population.Channel(platform: element(Platform.allCases), followers: number(0...50_000))
      },
      crisis: element(CrisisType.allCases), history: chance(30))
    population.isOutrage = chance(20)
    population.isGrave = chance(20)
    population.parameters.rhythm = number(0...1)
    population.parameters.chatter = chance(30) ? number(1000...20_000) : 0
    for _ in 0..<number(0...3) {
      let path = element(Parameters.fields).path
      population.parameters[keyPath: path] *= number(0...3)
    }
    return population
  }

  // MARK: Happenings

  /// What happens in a tick, often nothing.
  mutating func happenings(at tick: Int) -> [Stimulus] {
    guard chance(40) else { return [] }
    return (0..<number(1...3)).map { _ in
      Stimulus(tick: tick, channel: number(-1...4), kind: kind(), cause: number(0...99))
    }
  }

  private mutating func kind() -> Stimulus.Kind {
    switch number(0...11) {
    case 0: .shock(heat: number(-150...150), blame: number(-10...120), reach: number(-10...1200))
    case 1:
      .voice(
        followers: number(-5...100_000), segment: element(Segment.allCases), mood: element(Mood.allCases),
        act: element(PostAct.allCases))
    case 2: .seed(seed())
    case 3: .grievance(people: number(-1...20))
    case 4: .statement(statement())
    case 5: .reply(statement(), to: addressee(), alreadyAnswered: number(-1...9))
    case 6: .hiding(addressee(), isFair: chance(50), isExplained: chance(50))
    case 7: .cheer(followers: number(-5...100_000))
    case 8: .revelation(contradictsDenial: chance(50), blame: number(-10...120))
    case 9: .coverage(outlets: number(-1...20))
    case 10: .support(people: number(-1...20), isCovert: chance(50))
    default: .exposure
    }
  }

  private mutating func seed() -> Seed {
    Seed(
      author: chance(50) ? UInt32(number(0...300)) : nil, mood: element(Mood.allCases), act: element(PostAct.allCases),
      isAboutOrganisation: chance(70), moralWords: number(-1...20), outgroupWords: number(-1...20), isFalse: chance(30),
      tieStrength: number(-10...110), styleMatch: number(-10...110), likes: number(-150...150))
  }

  private mutating func addressee() -> Stimulus.Addressee {
    switch number(0...2) {
    case 0: .crowd(audience: number(-5...100_000))
    case 1: .post(number(-1...80))
    default: .author(ofPost: number(-1...80))
    }
  }

  private mutating func statement() -> Statement {
    var statement = Statement(
      strategies: (0..<number(0...4)).map { _ in
        Statement.Weighted(strategy: element(Strategy.allCases), strength: number(-10...120))
      },
      apology: ApologyComponent.allCases.filter { _ in chance(40) }, tones: Tone.allCases.filter { _ in chance(25) },
      specificity: number(-10...120), similarity: number(-10...110), isContradictory: chance(20),
      isTrue: element([true, false, nil]), voice: element([.official, .leader, .colleague, .private]))
    statement.isUnsolicited = chance(30)
    statement.isSelfServing = chance(30)
    return statement
  }
}
