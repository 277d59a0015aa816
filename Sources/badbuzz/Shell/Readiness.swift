import Engine
import Foundation
import Rhetoric

/// What a play will need in a moment is made ready while the player reads the briefing.
enum Readiness {
  /// Builds the tables that the first reading of a reply needs, and plays the reference players that the score will be
  /// measured against, on a thread of its own.
  static func prepare(for state: Game.State) {
    Thread.detachNewThread { [language = state.language, yardstick = state.yardstick] in
      Surroundings.makeWayForKeys()
      _ = Reader.read("We are sorry.", language: language)
      yardstick?.prepare()
    }
  }
}
