import Codebook
import Engine
import Foundation
import Rhetoric

/// What a play will need in a moment is made ready while the player reads the briefing.
enum Readiness {
  /// Builds the tables that the first reading of a reply needs, on a thread of its own.
  static func prepareReading(in language: Language) {
    Thread.detachNewThread { _ = Reader.read("We are sorry.", language: language) }
  }

  /// Plays the reference players that the score of a play will be measured against, on a thread of its own.
  static func prepareScore(of state: Game.State) {
    Thread.detachNewThread { [yardstick = state.yardstick] in yardstick?.prepare() }
  }
}
