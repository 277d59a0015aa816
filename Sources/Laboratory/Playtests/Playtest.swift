import Codebook
import Engine
import Machine
import Scenarios
import Synchronization

/// A case played by every reference player on the same seeds, 1 and up.
public struct Playtest: Sendable {
  /// The case.
  public var scenario: Scenario
  /// On how many seeds each player plays.
  public var seeds: Int
  /// How many individuals are simulated instead of the case's own number, or nil.
  public var population: Int?
  /// The language of play.
  public var language: Language

  /// Makes a playtest.
  public init(scenario: Scenario, seeds: Int, population: Int? = nil, language: Language) {
    self.scenario = scenario
    self.seeds = seeds
    self.population = population
    self.language = language
  }

  /// How many plays it takes.
  public var plays: Int { seeds * ReferencePlayer.allCases.count }

  /// Plays all, seed by seed.
  ///
  /// The result does not depend on the number of threads; `progress` is told how many plays are done, by one thread at a
  /// time.
  public func run(team: WorkerTeam, progress: @escaping @Sendable (Int) -> Void = { _ in }) -> PlaytestResult {
    let board = Mutex(Board(scores: [Score?](repeating: nil, count: plays)))
    let yardsticks = (0..<seeds).map { Yardstick(scenario, setup(UInt64(1 + $0))) }
    let next = Atomic<Int>(0)
    team.run { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue - seeds
        guard number >= 0 else {
          yardsticks[number + seeds].prepare()
          continue
        }
        guard number < plays else { return }
        let state = play(number, yardsticks)
        board.withLock { board in
          board.scores[number] = state.score
          board.encounters.formUnion(Encounters(in: state))
          progress(board.scores.count { $0 != nil })
        }
      }
    }
    let done = board.withLock { $0 }
    return PlaytestResult(self, scores: done.scores.compactMap(\.self), encounters: done.encounters)
  }

  private struct Board: Sendable {
    var scores: [Score?]
    var encounters = Encounters()
  }

  private func play(_ number: Int, _ yardsticks: [Yardstick]) -> Game.State {
    let players = ReferencePlayer.allCases
    let place = number / players.count
    return players[number % players.count].play(scenario, setup(UInt64(1 + place)), yardstick: yardsticks[place])
  }

  private func setup(_ seed: UInt64) -> Game.Setup {
    Game.Setup(seed: seed, language: language, mode: .assessment, population: population)
  }
}
