import Codebook
import Scenarios

/// What is at hand while the sections of a case are read; each section's reading is an extension in a file of its own.
final class CaseReader {
  let root: MapReader
  let language: Language
  let chosen: Names
  let names: NameTable
  let symbols: Symbols
  let diagnostics: Diagnostics
  let translation: Translation?
  var usage = Usage()
  /// The turns, once read; moments are counted in them.
  var turns: [Entry<Turn>] = []
  /// The channels, once read.
  var channels: [Entry<Channel>] = []

  init(_ root: MapReader, _ language: Language, _ translation: Translation?, _ chosen: Names) {
    self.root = root
    self.language = language
    self.translation = translation
    self.chosen = chosen
    diagnostics = root.value.diagnostics
    names = NameTable(root)
    symbols = Symbols(root)
  }
}

/// A part of a case and the map that it was read from.
struct Entry<Model> {
  var model: Model
  let map: MapReader
}

extension CaseReader {
  /// Reads the list of `kind`s under `key`: maps with an id and `keys`, as many as `count` says.
  ///
  /// `read` is given the map, the id, and the beginning of the ids of its texts; the latter is empty if the id is bad.
  func entries<Model>(
    _ parent: MapReader, _ key: String, of what: String, _ keys: [String], count: ClosedRange<Int> = 0...2000,
    texts: String, read: (MapReader, String, String) -> Model
  ) -> [Entry<Model>] {
    let list = count.lowerBound > 0 ? parent.required(key) : parent.optional(key)
    guard let list, let items = list.list(of: key) else {
      if list != nil || count.lowerBound > 0 { translation?.abandon(texts) }
      return []
    }
    checkCount(items.count, count, of: key, list)
    if items.count > count.upperBound { translation?.abandon(texts) }
    var lines: [String: Int] = [:]
    return items.prefix(count.upperBound).compactMap { item in
      let map = item.map(what, keys: ["id"] + keys)
      let id = map?.required("id")?.identifier() ?? ""
      if id.isEmpty || lines[id] != nil { translation?.abandon(texts) }
      guard let map else { return nil }
      if let line = lines[id], !id.isEmpty {
        diagnostics.error(map.location(of: "id"), "the id `\(id)` is taken", "line \(line) has it; choose another")
      }
      lines[id] = lines[id] ?? map.location(of: "id").line
      return Entry(model: read(map, id, id.isEmpty ? "" : texts + id), map: map)
    }
  }

  /// The map under `key`, which is required, or nil after telling what is wrong with it; then the texts whose ids begin
  /// with `texts` are not asked for.
  func part(_ map: MapReader, _ key: String, of what: String, _ keys: [String], texts: String...) -> MapReader? {
    if let part = map.required(key)?.map(what, keys: keys) { return part }
    for prefix in texts { translation?.abandon(prefix) }
    return nil
  }

  private func checkCount(_ number: Int, _ range: ClosedRange<Int>, of key: String, _ list: Value) {
    guard !range.contains(number) else { return }
    list.error("`\(key)` has \(number) entries", "\(range.words) are wanted")
  }

  /// The id of an entry of another list, or an empty text after telling that there is none.
  func reference(_ kind: Symbols.Kind, _ value: Value?) -> String {
    guard let value, let id = value.identifier() else { return "" }
    guard symbols.has(kind, id) else {
      value.error("there is no \(kind.name) `\(id)`", Suggestion.advice(for: id, among: symbols.all(kind)))
      return ""
    }
    usage.references.insert(Symbols.Reference(kind: kind, id: id))
    return id
  }

  /// As `reference`, with the place noted in `mentions`.
  func mention(
    _ kind: Symbols.Kind, _ value: Value?, in mentions: WritableKeyPath<Usage, [Usage.Mention]>
  ) -> String {
    let id = reference(kind, value)
    if let value, !id.isEmpty { usage[keyPath: mentions].append(Usage.Mention(name: id, location: value.location)) }
    return id
  }

  /// The ids of entries of another list, each once.
  func references(_ kind: Symbols.Kind, _ value: Value?) -> [String] {
    guard let value, let items = value.list(of: kind.rawValue) else { return [] }
    var ids: [String] = []
    var seen: Set<String> = []
    for item in items {
      let id = reference(kind, item)
      if !seen.insert(id).inserted, !id.isEmpty { item.error("`\(id)` is listed twice", "keep one of them") }
      ids.append(id)
    }
    return ids
  }
}

extension ClosedRange<Int> {
  /// The range in words, such as `8 to 20`.
  var words: String { "\(lowerBound) to \(upperBound)" }
}
