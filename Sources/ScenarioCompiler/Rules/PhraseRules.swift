import Codebook
import Scenarios

extension PhrasebookReader {
  /// Phrases that an act needs, and how many of them must fit everywhere.
  private static let needed = (all: 6, everywhere: 3)

  /// How deep slots may stand in slots: the game fills no deeper.
  private static let deepest = 8

  /// How deep slots are followed.
  private static let farthest = 64

  /// Tells when an act has too few phrases, or too few that fit everywhere.
  func checkEnough(_ phrases: [Phrasebook.Phrase], _ count: Int, _ act: PostAct, _ value: Value) {
    let needed = PhrasebookReader.needed
    if count < needed.all {
      value.error("`\(act.rawValue)` has \(count) phrases", "each act needs at least \(needed.all)")
    }
    let everywhere = phrases.count { $0.by.isEmpty && $0.about == nil && $0.when == .always }
    if everywhere < needed.everywhere, count >= needed.all {
      value.error(
        "`\(act.rawValue)` has \(everywhere) phrases that fit everywhere",
        "at least \(needed.everywhere) need to be without `by`, `about` and `when`")
    }
  }

  /// Tells of slots that never end or stand too deep, and of slots that nothing uses.
  ///
  /// - Complexity: O(*s* + *w*) in the slots and their words.
  func checkSlots() {
    var depths: [String: Int] = [:]
    for slot in slots {
      let depth = depth(of: slot.name, [], &depths)
      if depth == Int.max {
        slot.place.error(
          "the words of the slot `\(slot.name)` never end", "a slot stands in its own words: take it out")
      } else if depth > PhrasebookReader.deepest {
        slot.place.error(
          "slots stand \(depth) deep in `\(slot.name)`", "\(PhrasebookReader.deepest) is as deep as the game fills")
      }
      if !used.contains(slot.name), !reader.diagnostics.hasError(at: slot.place.location) {
        slot.place.warning("nothing uses the slot `\(slot.name)`", "use it in a phrase, or delete it")
      }
    }
  }

  /// Levels of slots under `name`, itself included, counted up to a bound; `Int.max` if they never end.
  private func depth(of name: String, _ path: [String], _ known: inout [String: Int]) -> Int {
    if let depth = known[name] { return depth }
    if path.contains(name) { return Int.max }
    if path.count > PhrasebookReader.farthest { return PhrasebookReader.farthest }
    var deepest = 0
    for inner in innerSlots(of: name) {
      let depth = depth(of: inner, path + [name], &known)
      if depth == Int.max {
        if path.isEmpty { known[name] = Int.max }
        return Int.max
      }
      deepest = max(deepest, depth)
    }
    known[name] = deepest + 1
    return deepest + 1
  }

  private func innerSlots(of name: String) -> [String] {
    guard let slot = slots.first(where: { $0.name == name }) else { return [] }
    let inner = slot.choices.flatMap { (try? Template($0))?.placeholders ?? [] }
    return inner.filter { name in slots.contains { $0.name == name } }
  }
}
