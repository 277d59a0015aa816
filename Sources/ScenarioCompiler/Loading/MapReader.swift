/// A YAML map being read by key.
struct MapReader {
  let value: Value
  let what: String
  private let entries: [(key: String?, place: Value, value: Value)]

  /// The place of the map.
  var location: SourceLocation { value.location }

  init(_ value: Value, what: String) {
    self.value = value
    self.what = what
    entries = value.pairs.map { ($0.key.word, $0.key, $0.value) }
  }

  /// The entries in the author's order; keys that are no words have been told.
  var words: [(key: String, place: Value, value: Value)] {
    entries.compactMap { entry in
      guard let key = entry.key else {
        entry.place.error("a key is wanted here", "write a word and a colon")
        return nil
      }
      return (key, entry.place, entry.value)
    }
  }

  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  func optional(_ key: String) -> Value? { entries.first { $0.key == key }?.value }

  func required(_ key: String) -> Value? {
    if let value = optional(key) { return value }
    value.error("\(what) lacks `\(key)`", "add `\(key): …`")
    return nil
  }

  /// The place of the value of `key`, or of the map where it has none.
  func location(of key: String) -> SourceLocation { optional(key)?.location ?? location }

  /// Whether `key` is there and nothing has been found wrong with its value.
  func isSound(_ key: String) -> Bool {
    guard let value = optional(key) else { return false }
    return !value.diagnostics.hasError(at: value.location)
  }

  /// Tells of keys that are not among `keys`.
  func checkKeys(_ keys: [String]) {
    for (key, place, _) in words where !keys.contains(key) {
      let advice = Suggestion.nearest(to: key, among: keys).map { "did you mean `\($0)`?" }
      place.error(
        "unknown key `\(key.shortened)` in \(what)", advice ?? "keys: \(keys.joined(separator: ", "))")
    }
  }
}
