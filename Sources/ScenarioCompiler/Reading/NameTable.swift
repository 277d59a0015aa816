/// The entries of `names`: what `{name}` stands for.
struct NameTable {
  /// A name, real and masked.
  struct Entry {
    let name: String
    let real: String
    let masked: String
    let location: SourceLocation
  }

  private(set) var entries: [Entry] = []
  private var index: [String: Int] = [:]

  /// Placeholders that the game fills, which names and slots cannot take.
  static let reserved = ["own_words", "handle"]

  /// Reads `names` of the whole case.
  init(_ root: MapReader) {
    guard let map = root.optional("names")?.freeMap("the names") else { return }
    for (key, place, value) in map.words {
      guard key.isIdentifier(also: "-_") else {
        place.error("`\(key.shortened)` is not a name for a placeholder", "lower-case letters, digits, `-` and `_`")
        continue
      }
      if NameTable.reserved.contains(key) {
        place.error("`{\(key)}` is filled by the game", "choose another name")
      }
      guard let pair = value.map("a name", keys: ["real", "masked"]) else { continue }
      let real = NameTable.name(pair.required("real"))
      let masked = NameTable.name(pair.required("masked"))
      index[key] = entries.count
      entries.append(Entry(name: key, real: real, masked: masked, location: place.location))
    }
  }

  private static func name(_ value: Value?) -> String {
    guard let value, let name = value.text() else { return "" }
    if name.contains(where: { $0 == "{" || $0 == "}" }) {
      value.error("a name cannot hold braces", "write the name itself")
    }
    return name
  }

  /// What `name` stands for, or nil where there is no such entry.
  func words(for name: String, _ names: Names) -> String? {
    guard let entry = index[name].map({ entries[$0] }) else { return nil }
    return names == .real ? entry.real : entry.masked
  }
}
