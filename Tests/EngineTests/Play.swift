import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

/// Plays of one case and setup share what they are measured against.
let yardsticks = Yardsticks()

/// A play of the bakery on a seed.
func bakery(seed: UInt64 = 7, mode: Game.Setup.Mode = .training, language: Language = .english) -> Game.State {
  let setup = Game.Setup(seed: seed, language: language, mode: mode)
  return Game.State(scenario: Fixtures.bakery(), setup: setup, yardstick: yardsticks[Fixtures.bakery(), setup])
}

extension Game.State {
  /// Does what a test knows to be possible.
  @discardableResult
  mutating func `do`(_ actions: Game.Action...) throws -> [Game.Effect] {
    var effects: [Game.Effect] = []
    for action in actions { effects += try Game.reduce(&self, action) }
    return effects
  }

  /// Why an action is refused, or nil when it is not.
  func refusal(of action: Game.Action) -> Game.Refusal? {
    var copy = self
    do {
      _ = try Game.reduce(&copy, action)
      return nil
    } catch {
      return copy == self ? error : nil
    }
  }

  /// Ends turns until the case is over.
  mutating func finish() throws {
    while !isOver { try self.do(.endTurn) }
  }

  /// The id of the post of the feed by an author.
  func id(by author: String) throws -> String {
    try #require(feed.first { $0.author == author }).id
  }
}

extension [Game.Effect] {
  /// What the player is told, in English.
  var told: [String] {
    compactMap { effect in
      if case .tell(let notice) = effect { notice.text.english } else { nil }
    }
  }
}
