import Codebook

/// `texts/<lang>.yaml`: the texts of a case in another language than its author's.
final class Translation {
  let language: Language
  let root: MapReader
  private var texts: [String: Int] = [:]
  private let entries: [(id: String, place: Value, value: Value)]
  private var isTaken: [Bool]
  /// Texts of the case that the translation lacks.
  private(set) var missing: [String] = []
  private var abandoned: [String] = []

  /// Notes that texts whose ids begin with `prefix` could not all be asked for, because of an error told elsewhere.
  func abandon(_ prefix: String) {
    if !abandoned.contains(prefix) { abandoned.append(prefix) }
  }

  init(_ root: MapReader, _ language: Language) {
    self.root = root
    self.language = language
    entries = root.required("texts")?.freeMap("the texts")?.words.map { ($0.key, $0.place, $0.value) } ?? []
    isTaken = Array(repeating: false, count: entries.count)
    for (number, entry) in entries.enumerated() { texts[entry.id] = number }
  }

  /// Whether the list of texts could be read at all.
  var hasTexts: Bool { root.optional("texts")?.isMap ?? false }

  /// The translation of the text `id`.
  func take(_ id: String) -> Value? {
    guard let number = texts[id] else {
      missing.append(id)
      return nil
    }
    isTaken[number] = true
    return entries[number].value
  }

  /// Texts that no part of the case has asked for.
  var untaken: [(id: String, place: Value)] {
    entries.indices.filter { number in
      !isTaken[number] && !abandoned.contains { entries[number].id.hasPrefix($0) }
    }.map { (entries[$0].id, entries[$0].place) }
  }
}
