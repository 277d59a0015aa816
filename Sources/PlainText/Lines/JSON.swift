/// A JSON value that keeps its members in the order in which they were written, so that its text is always the same.
public enum JSON: Equatable, Sendable {
  /// A member of an object.
  public struct Member: Equatable, Sendable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: JSON

    /// Makes a member.
    public init(name: String, value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// No value.
  case null
  /// True or false.
  case boolean(Bool)
  /// A number, as its decimal digits.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Named values.
  case object([Member])

  /// An integer.
  public static func integer(_ value: some BinaryInteger) -> JSON {
    .number(String(value))
  }

  /// A text, or null.
  public static func optional(_ text: String?) -> JSON {
    text.map(JSON.string) ?? .null
  }

  /// A list of texts.
  public static func strings(_ texts: [String]) -> JSON {
    .array(texts.map(JSON.string))
  }

  /// The value as JSON on one line.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): JSON.write(value, to: &text)
    case .array(let values):
      JSON.write(values, between: "[", and: "]", to: &text) { $0.write(to: &$1) }
    case .object(let members):
      JSON.write(members, between: "{", and: "}", to: &text) { member, text in
        JSON.write(member.name, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
    }
  }

  private static func write<Part>(
    _ parts: [Part], between opening: String, and closing: String, to text: inout String,
    part: (Part, inout String) -> Void
  ) {
    text += opening
    for (index, value) in parts.enumerated() {
      if index > 0 { text += "," }
      part(value, &text)
    }
    text += closing
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// An integer.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// A list.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// Named values, in this order.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }
  /// No value.
  public init(nilLiteral: ()) { self = .null }
}
