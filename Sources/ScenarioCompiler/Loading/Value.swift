import Yams

/// A YAML value with its place; reading it as something else than it is tells so and gives nil.
///
/// The parser's own nodes are copied into these once, because a copy of a node is dear and a value is passed around
/// much.
final class Value {
  private enum Content {
    case scalar(String, isPlain: Bool)
    case list([Value])
    case map([(key: Value, value: Value)])
    case alias
  }

  let location: SourceLocation
  let diagnostics: Diagnostics
  private let content: Content

  /// Copies `node` and all that it holds.
  ///
  /// - Complexity: O(*n*) in the nodes.
  init(node: Node, file: String, diagnostics: Diagnostics) {
    self.diagnostics = diagnostics
    let mark = node.mark
    location = SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    func inner(_ node: Node) -> Value { Value(node: node, file: file, diagnostics: diagnostics) }
    content =
      switch node {
      case .scalar(let scalar): .scalar(scalar.string, isPlain: scalar.style == .plain)
      case .sequence(let sequence): .list(sequence.map(inner))
      case .mapping(let mapping): .map(mapping.map { (inner($0.key), inner($0.value)) })
      case .alias: .alias
      }
  }

  private init(_ content: Content, at location: SourceLocation, _ diagnostics: Diagnostics) {
    (self.content, self.location, self.diagnostics) = (content, location, diagnostics)
  }

  /// The map with the entries of all `maps`; nil if there are not `count` of them, one is no map, or two have a key alike.
  static func joined(_ maps: [Value], count: Int) -> Value? {
    let pairs = maps.flatMap(\.pairs)
    let keys = Set(pairs.compactMap(\.key.word))
    guard maps.count == count, maps.allSatisfy(\.isMap), keys.count == pairs.count, let first = maps.first else {
      return nil
    }
    return Value(.map(pairs), at: first.location, first.diagnostics)
  }

  func error(_ message: String, _ advice: @autoclosure () -> String) {
    diagnostics.error(location, message, advice())
  }

  func warning(_ message: String, _ advice: @autoclosure () -> String) {
    diagnostics.warning(location, message, advice())
  }

  /// What the value is, for messages.
  private var kind: String {
    switch content {
    case .map: "a map"
    case .list: "a list"
    case .scalar(let text, let isPlain): Value.isNothing(text, isPlain) ? "nothing" : "`\(text.shortened)`"
    case .alias: "an alias"
    }
  }

  private func refuse(_ wanted: String, _ advice: String) {
    error("\(wanted) is wanted here, not \(kind)", advice)
  }

  private static func isNothing(_ text: String, _ isPlain: Bool) -> Bool {
    isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The scalar's text as written between its quotes, or nil, without telling.
  var word: String? {
    guard case .scalar(let text, let isPlain) = content, !Value.isNothing(text, isPlain) else { return nil }
    return text
  }

  /// The scalar's text if it is not quoted, without telling.
  private var plainWord: String? {
    if case .scalar(let text, isPlain: true) = content { text } else { nil }
  }

  /// Whether the value is a list, without telling.
  var isList: Bool {
    if case .list = content { true } else { false }
  }

  /// Whether the value is a map, without telling.
  var isMap: Bool {
    if case .map = content { true } else { false }
  }

  /// The entries of a map in the author's order, without telling; empty for anything else.
  var pairs: [(key: Value, value: Value)] {
    if case .map(let pairs) = content { pairs } else { [] }
  }

  /// The values of a list, without telling; empty for anything else.
  var items: [Value] {
    if case .list(let items) = content { items } else { [] }
  }

  /// The values of a list.
  func list(of what: String) -> [Value]? {
    guard isList else {
      refuse("a list of \(what)", "write `- …` lines, or [ … ]")
      return nil
    }
    return items
  }

  /// A map with keys among `keys`.
  func map(_ what: String, keys: [String]) -> MapReader? {
    guard isMap else {
      refuse("a map (\(what))", "keys: \(keys.joined(separator: ", "))")
      return nil
    }
    let reader = MapReader(self, what: what)
    reader.checkKeys(keys)
    return reader
  }

  /// A map with keys of the author's choice.
  func freeMap(_ what: String) -> MapReader? {
    guard isMap else {
      refuse("a map (\(what))", "write `key: value` lines, or { … }")
      return nil
    }
    return MapReader(self, what: what)
  }

  /// A text that is not empty.
  func text() -> String? {
    guard let word else {
      refuse("a text", "write it here, or leave the key out if it is optional")
      return nil
    }
    guard word.contains(where: { !$0.isWhitespace }) else {
      error("the text is empty", "write it, or leave the key out if it is optional")
      return nil
    }
    return word
  }

  /// A whole number in `range`.
  func integer(in range: ClosedRange<Int>) -> Int? {
    let advice = "a whole number from \(range.lowerBound) to \(range.upperBound), without quotes"
    guard let word = plainWord, let number = Int(word), !word.hasPrefix("+") else {
      refuse("a whole number", advice)
      return nil
    }
    guard range.contains(number) else {
      error("\(number) is out of range", advice)
      return nil
    }
    return number
  }

  /// `true` or `false`.
  func boolean() -> Bool? {
    guard let value = plainWord.flatMap({ Bool($0) }) else {
      refuse("`true` or `false`", "write true or false, without quotes")
      return nil
    }
    return value
  }

  /// One of the values of an enumeration, as written.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(of _: Choice.Type, _ what: String) -> Choice? {
    guard let word else {
      refuse(what, "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    guard let choice = Choice(rawValue: word) else {
      let known = Choice.allCases.map(\.rawValue)
      error("`\(word.shortened)` is not \(what)", Suggestion.advice(for: word, among: known))
      return nil
    }
    return choice
  }

  /// Values of an enumeration, each once.
  func choices<Choice: RawRepresentable<String> & CaseIterable & Equatable>(
    of type: Choice.Type, _ what: String, isEmptyAllowed: Bool = false
  ) -> [Choice] {
    guard let items = list(of: "words") else { return [] }
    if items.isEmpty, !isEmptyAllowed { error("the list is empty", "name at least one") }
    var found: [Choice] = []
    for item in items {
      guard let choice = item.choice(of: type, what) else { continue }
      if found.contains(choice) { item.error("`\(choice.rawValue)` is listed twice", "keep one of them") }
      found.append(choice)
    }
    return found
  }

  /// An id: lower-case letters, digits and `-`, beginning with a letter.
  func identifier() -> String? {
    guard let word else {
      refuse("an id", Value.idAdvice)
      return nil
    }
    guard word.isIdentifier(also: "-") else {
      error("`\(word.shortened)` is not an id", Value.idAdvice)
      return nil
    }
    return word
  }

  private static let idAdvice = "lower-case letters, digits and `-`, a letter first, 64 at most"

  /// Whether all scalars, keys included, are free of forbidden characters; escapes like `\u0007` can bring them in.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  func hasOnlyPlainCharacters() -> Bool {
    switch content {
    case .scalar(let text, _):
      let found = text.unicodeScalars.first { ForbiddenCharacter.isForbidden($0.value) }
      guard let found else { return true }
      error("\(ForbiddenCharacter.name(found.value)) in a text", ForbiddenCharacter.advice)
      return false
    case .list(let items):
      return items.count { !$0.hasOnlyPlainCharacters() } == 0
    case .map(let pairs):
      return pairs.count { !$0.key.hasOnlyPlainCharacters() || !$0.value.hasOnlyPlainCharacters() } == 0
    case .alias:
      return true
    }
  }
}

extension String {
  /// The text, cut to 40 Characters for a message.
  var shortened: String { count > 40 ? prefix(39) + "…" : self }

  /// Whether the text is 1 to 64 lower-case letters, digits and characters of `also`, beginning with a letter.
  func isIdentifier(also: String) -> Bool {
    guard let first = utf8.first, utf8.count <= 64, (0x61...0x7A).contains(first) else { return false }
    return utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || also.utf8.contains(byte)
    }
  }
}
