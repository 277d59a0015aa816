import Codebook
import Engine
import Fixtures
import Scenarios

/// A play of the bakery with everything that a desk can have; nobody measures its outcome.
func wholeDesk(
  seed: UInt64 = 7, arrangement: String? = nil, _ change: (inout Scenario) -> Void = { _ in }
) -> Game.State {
  var scenario = Fixtures.wholeDesk()
  change(&scenario)
  let setup = Game.Setup(seed: seed, language: .english, arrangement: arrangement)
  return Game.State(scenario: scenario, setup: setup, yardstick: nil)
}

/// The same seeds played in two ways: what a measure says of the one and of the other, in the mean.
struct Pair {
  let with: Double
  let without: Double

  /// Plays the case to its end on six seeds in both ways.
  init(
    _ measure: (Game.State) -> Int, change: (inout Scenario) -> Void = { _ in },
    with: (inout Game.State) throws -> Void, without: (inout Game.State) throws -> Void = { _ in }
  ) rethrows {
    func mean(_ play: (inout Game.State) throws -> Void) rethrows -> Double {
      let values = try (1...6).map { seed -> Int in
        var state = wholeDesk(seed: UInt64(seed), change)
        try play(&state)
        while !state.isOver { _ = try? Game.reduce(&state, .endTurn) }
        return measure(state)
      }
      return Double(values.reduce(0, +)) / Double(values.count)
    }
    self.with = try mean(with)
    self.without = try mean(without)
  }
}

/// How many wrote against the organisation.
func negative(_ state: Game.State) -> Int { state.score?.ending.negativePosts ?? 0 }

/// The trust of the community in the end, 0 to 100.
func trust(_ state: Game.State) -> Int { state.score?.ending.trust ?? 0 }

/// The craft of the play, 0 to 100.
func craft(_ state: Game.State) -> Int { state.score?.craft ?? 0 }

/// The points won or lost by a rule, in tenths.
func points(_ rule: CraftRule) -> (Game.State) -> Int {
  { state in (state.score?.evidence ?? []).filter { $0.rule == rule }.reduce(0) { $0 + $1.points } }
}
