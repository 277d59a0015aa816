import Codebook
import Engine
import Scenarios

/// A study of the score as a measure: synthetic players of known skill play every case in every setup on the same seeds.
///
/// What it asks was written down before it was first run (research on the score, section 7): how well the score finds the
/// skill, how far it can be generalized to other cases, how much of it is luck, whether tricks pay, and whether more of a
/// skill never makes it worse.
public struct ScoreStudy: Sendable {
  /// The cases.
  public var scenarios: [Scenario]
  /// How many persons are drawn.
  public var persons: Int
  /// On how many seeds, 1 and up, each person plays each setup.
  public var seeds: Int
  /// How many individuals are simulated.
  public var population: Int
  /// The language of play.
  public var language: Language

  /// Makes a study.
  public init(scenarios: [Scenario], persons: Int, seeds: Int, population: Int, language: Language) {
    self.scenarios = scenarios
    self.persons = persons
    self.seeds = seeds
    self.population = population
    self.language = language
  }

  /// The seed of persons and lapses.
  public static let personSeed: UInt64 = 2026
  /// The levels at which one skill is tried while the others stay in the middle, in thousandths.
  public static let levels = [0, 250, 500, 750, 1000]
  /// Where the others stay.
  static let middle = 500
  /// How many persons try each level.
  public var triers: Int { max(2, persons / 25) }
  /// How many setups of each case are played: as many as every case has.
  public var setups: Int { max(1, scenarios.map(\.arrangements.count).min() ?? 1) }

  /// Who plays.
  enum Player: Hashable, Sendable {
    case person(Int)
    case reference(ReferencePlayer)
    /// Somebody with a level of one skill.
    case trial(Skill, level: Int, trier: Int)
  }

  /// A case in a setup on a seed.
  struct World: Sendable {
    var scenario: Int
    var setup: Int
    var seed: Int
  }

  /// The worlds: case by case, in a case setup by setup, in a setup seed by seed.
  var worlds: [World] {
    scenarios.indices.flatMap { scenario in
      (0..<setups).flatMap { setup in (0..<seeds).map { World(scenario: scenario, setup: setup, seed: $0) } }
    }
  }

  /// All who play in the usual setup of a case.
  var players: [Player] {
    (0..<persons).map(Player.person) + ReferencePlayer.allCases.map(Player.reference)
      + Skill.allCases.flatMap { skill in
        ScoreStudy.levels.indices.flatMap { level in
          // In the middle all skills are alike: played once.
          ScoreStudy.levels[level] == ScoreStudy.middle && skill != .speed
            ? [] : (0..<triers).map { Player.trial(skill, level: level, trier: $0) }
        }
      }
  }

  /// Those who play in a world: one skill at a time is tried in the usual setups only.
  func players(in world: World) -> ArraySlice<Player> {
    world.setup == 0 ? players[...] : players.prefix(persons + ReferencePlayer.allCases.count)
  }

  /// How many plays it takes.
  public var plays: Int { worlds.reduce(0) { $0 + players(in: $1).count } }

  /// Who a synthetic player is.
  func trainee(_ player: Player) -> Trainee? {
    switch player {
    case .person(let number): Trainee(number: UInt32(number), seed: ScoreStudy.personSeed)
    case .reference: nil
    case .trial(let skill, let level, let trier):
      Trainee(number: UInt32(1_000_000 + trier), skills: skills(skill, level), seed: ScoreStudy.personSeed)
    }
  }

  private func skills(_ skill: Skill, _ level: Int) -> Skills {
    var skills = Skills(all: ScoreStudy.middle)
    skills[skill] = ScoreStudy.levels[level]
    return skills
  }
}
