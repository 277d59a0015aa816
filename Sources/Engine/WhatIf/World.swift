import Codebook
import Scenarios

/// The world that a story is told in: its luck, and how much of it is simulated.
public struct World: Equatable, Sendable {
  /// How many individuals stand for the community where a story is told many times. Fewer than in a play, so that a
  /// whole attempt can be searched in seconds; each stands for more people.
  public static let smallPopulation = 400

  /// The seed of all random draws.
  public var seed: UInt64
  /// How many individuals are simulated, or nil for as many as in the play.
  public var population: Int?
  /// Whether what the community writes has words; without them a telling is faster, and nobody can read its feed.
  public var hasWords: Bool

  /// Makes a world.
  public init(seed: UInt64, population: Int? = nil, hasWords: Bool = true) {
    self.seed = seed
    self.population = population
    self.hasWords = hasWords
  }

  /// The opening of a story in this world.
  ///
  /// In the world of the play the outcome is measured as it was there. In others it is measured against silence only: they
  /// are for differences between tellings, in which the best of the reference players cancels out (`Score.welfare`).
  func opening(of story: Story, notes: ReadingNotes) -> Game.State {
    var setup = story.setup
    setup.seed = seed
    setup.threads = 1
    if let population { setup.population = population }
    var state = Game.State(scenario: story.scenario, setup: setup, yardstick: nil)
    state.notes = notes
    state.hints = story.hints
    state.isWordless = !hasWords
    let isOwn = setup.seed == story.setup.seed && setup.population == story.setup.population
    state.yardstick = isOwn ? story.yardstick : Yardstick(opening: state, players: [.silent])
    return state
  }
}
