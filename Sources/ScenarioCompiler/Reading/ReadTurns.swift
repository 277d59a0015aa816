import Codebook
import Scenarios

extension CaseReader {
  /// Reads `turns`.
  func readTurns() -> [Entry<Turn>] {
    entries(
      root, "turns", of: "a turn", ["title", "brief", "start", "length", "minutes"], count: 8...20, texts: "turns."
    ) { map, id, texts in
      Turn(
        id: id, title: text(map, "title", "\(texts).title"), brief: text(map, "brief", "\(texts).brief"),
        start: civilTime(map.required("start")), length: turnLength(map.required("length")),
        minutes: map.required("minutes")?.integer(in: 10...2880) ?? 10)
    }
  }

  private func turnLength(_ value: Value?) -> Int {
    guard let value, let length = value.integer(in: 10...1440) else { return 10 }
    if !length.isMultiple(of: 10) {
      value.error("a turn of \(length) minutes", "the length is a multiple of 10, for the clock ticks every 10 minutes")
    }
    return length
  }
}
