import Codebook
import Scenarios

extension CaseReader {
  /// Reads `setups`: how the desk can be organised.
  func readArrangements() -> [Entry<Arrangement>] {
    guard root.has("setups") else { return [] }
    let keys = ["name", "text", "minutes", "delay", "trust", "raise"]
    return entries(root, "setups", of: "a setup", keys, count: 2...4, texts: "setups.") { map, id, texts in
      Arrangement(
        id: id, name: text(map, "name", "\(texts).name"), text: text(map, "text", "\(texts).text"),
        minutes: map.optional("minutes")?.integer(in: 50...200) ?? 100,
        delay: map.optional("delay")?.integer(in: 25...400) ?? 100,
        trust: map.optional("trust")?.integer(in: -20...20) ?? 0, flags: raisedFlags(map.optional("raise")))
    }
  }

  private func raisedFlags(_ value: Value?) -> [String] {
    var flags: [String] = []
    for item in value?.list(of: "flags") ?? [] {
      guard let flag = raisedFlag(item) else { continue }
      if flags.contains(flag) { item.error("`\(flag)` is listed twice", "keep one of them") }
      flags.append(flag)
    }
    return flags
  }
}
