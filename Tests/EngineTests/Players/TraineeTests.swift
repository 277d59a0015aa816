import Codebook
import Engine
import Scenarios
import Testing

@Suite struct TraineeTests {
  private func arena(seed: UInt64 = 3, language: Language = .english) -> Arena {
    Arena(
      .busyBakery, Game.Setup(seed: seed, language: language, mode: .assessment, population: 400))
  }

  /// All of every skill but one.
  private func lacking(_ skill: Skill, _ value: Int, number: UInt32 = 1) -> Trainee {
    var skills = Skills(all: 1000)
    skills[skill] = value
    return Trainee(number: number, skills: skills, seed: 11)
  }

  @Test(arguments: Language.allCases)
  func whoeverHasAllSkillsPlaysAsTheSensibleOneDoes(language: Language) {
    let arena = arena(language: language)
    let sensible = arena.play(by: .sensible)
    let skilled = arena.play(by: Trainee(number: 8, skills: Skills(all: 1000), seed: 11))
    #expect(skilled.deeds == sensible.deeds)
    #expect(skilled.score == sensible.score)
  }

  @Test(arguments: [ReferencePlayer.sensible, .copyPaste, .silent, .delegateAll])
  func anArenaChangesNothing(player: ReferencePlayer) {
    let setup = Game.Setup(seed: 3, language: .english, mode: .assessment, population: 400)
    #expect(arena().play(by: player).score == player.play(.busyBakery, setup).score)
  }

  @Test(arguments: Language.allCases)
  func allThatTheyDoIsPossible(language: Language) throws {
    for number in 0..<12 {
      let trainee = Trainee(number: UInt32(number), skills: Skills(all: 200), seed: 11)
      var state = Game.State(
        scenario: .busyBakery,
        setup: Game.Setup(seed: 3, language: language, mode: .assessment, population: 400))
      var acts = 0
      while !state.isOver, acts < 1000 {
        _ = try Game.reduce(&state, trainee.action(in: state))
        acts += 1
      }
      #expect(state.isOver)
    }
  }

  @Test func theSamePersonPlaysTheSamePlayAgain() {
    let person = Trainee(number: 4, seed: 11)
    #expect(arena().play(by: person).deeds == arena().play(by: person).deeds)
    #expect(arena().play(by: person).deeds != arena().play(by: Trainee(number: 5, seed: 11)).deeds)
  }

  @Test func lapsesDoNotDependOnTheLuckOfTheCommunity() {
    let openings = [UInt64(3), 40].map { seed in
      Game.State(
        scenario: .busyBakery,
        setup: Game.Setup(seed: seed, language: .english, mode: .assessment, population: 400))
    }
    let firstActs = (0..<40).map { number in
      openings.map { lacking(.speed, 0, number: UInt32(number)).action(in: $0).verb == .wait }
    }
    #expect(firstActs.allSatisfy { $0[0] == $0[1] })
    #expect(Set(firstActs.map { $0[0] }) == [true, false])
  }

  @Test(arguments: Skill.allCases)
  func theLessOfASkillTheMoreItsLapses(skill: Skill) {
    let arena = arena()
    let counts = [0, 500, 1000].map { value in
      (0..<10).reduce(0) { $0 + lapses(of: skill, in: arena.play(by: lacking(skill, value, number: UInt32($1)))) }
    }
    #expect(counts[0] > counts[1] && counts[1] > counts[2], "\(counts)")
  }

  /// How many signs of a lack of the skill there are in a play.
  private func lapses(of skill: Skill, in play: Game.State) -> Int {
    let said = play.statements.filter { $0.manner != .option && $0.delegate == nil }
    switch skill {
    case .speed: return play.deeds.count { $0.action.verb == .wait }
    case .diagnosis:
      let harmful: [Strategy] = [.deny, .scapegoat, .justify, .excuse, .threaten, .humour]
      return said.count { harmful.contains(where: $0.strategies.contains) } + said.count { $0.manner == .private }
        + play.facts.count { $0.askedIn == nil }
    case .textQuality:
      return said.count { spoken in
        spoken.strategies.contains(.nonapology) || spoken.strategies.contains(.redirect)
          || spoken.reading.tones.contains(.boilerplate)
      }
    case .consistency:
      return said.count { $0.similarity > 80 } + said.count(where: \.isContradictory)
        + play.inbox.count(where: \.isOverdue)
    case .prioritisation: return urgency(of: play)
    }
  }

  /// In how many turns of the storm something else was done before the public heard a first word.
  private func urgency(of play: Game.State) -> Int {
    let storm = play.deeds.filter { $0.turn >= 1 && $0.action.verb != .endTurn }
    return storm.firstIndex { $0.action.verb == .publish } ?? storm.count
  }
}
