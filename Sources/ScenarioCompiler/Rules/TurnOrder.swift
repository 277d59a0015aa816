import Codebook
import Scenarios

extension CaseReader {
  /// Tells when a turn begins before the one above it has ended.
  func checkTurnOrder() {
    for (earlier, later) in zip(turns, turns.dropFirst()) {
      guard earlier.map.isSound("start"), earlier.map.isSound("length"), later.map.isSound("start") else { continue }
      let gap = later.model.start - earlier.model.end
      guard gap < 0 else { continue }
      let name = earlier.model.id
      diagnostics.error(
        later.map.location(of: "start"), "the turn begins \(-gap) minutes before `\(name)` ends",
        "turns stand in order of time; `\(name)` lasts until \(earlier.model.end.iso)")
    }
  }
}
