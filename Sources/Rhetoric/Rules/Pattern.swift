import Codebook

/// A phrase pattern.
///
/// Words stand for themselves, folded and with contractions opened (`don't` is `do not`). Further:
/// `stem~` any word that begins so; `_` any word; `_3` up to three words; `(a|b c)` one of several phrases;
/// `?` after a word or group, optional; `*`, up to three times; `!word`, `!(a|b)`, not followed by it; `^` only at the
/// start of a clause; `$` only at the end of a clause; `{name}` an abbreviation of the table; `<n>` a number,
/// `<time>` a time of day, `<url>` a link, `<email>`, `<at>` a handle, `<Name>` a capitalised word.
indirect enum Pattern: Equatable {
  case word(String)
  case stem(String)
  case kind(String)
  case any
  case gap(Int)
  case sequence([Pattern])
  case choice([Pattern])
  case repeated(Pattern, Int)
  case not(Pattern)
  case clauseStart
  case clauseEnd

  /// Reads a pattern; nil if it is not well formed.
  static func parse(_ text: String, macros: [(name: String, pattern: String)]) -> Pattern? {
    var parser = PatternParser(expand(text, macros))
    return parser.parse()
  }

  /// Abbreviations may use those defined before them.
  private static func expand(_ text: String, _ macros: [(name: String, pattern: String)]) -> String {
    var expanded = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      expanded += rest[..<open]
      if let index = macros.firstIndex(where: { $0.name == name }) {
        expanded += expand(macros[index].pattern, Array(macros[..<index]))
      } else {
        expanded += "("  // An unknown name leaves the pattern ill-formed, which the tests of the tables report.
      }
      rest = rest[rest.index(after: close)...]
    }
    return expanded + rest
  }
}

private struct PatternParser {
  let characters: [Character]
  var position = 0

  init(_ text: String) { characters = Array(text) }

  var next: Character? { position < characters.count ? characters[position] : nil }

  mutating func parse() -> Pattern? {
    guard let pattern = choice(), position == characters.count else { return nil }
    return pattern
  }

  private mutating func choice() -> Pattern? {
    var options: [Pattern] = []
    while true {
      guard let option = sequence() else { return nil }
      options.append(option)
      guard next == "|" else { return options.count == 1 ? options[0] : .choice(options) }
      position += 1
    }
  }

  private mutating func sequence() -> Pattern? {
    var parts: [Pattern] = []
    while let character = next, character != "|", character != ")" {
      if character.isWhitespace {
        position += 1
        continue
      }
      guard let part = postfixed() else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? nil : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func postfixed() -> Pattern? {
    guard let part = atom() else { return nil }
    switch next {
    case "?":
      position += 1
      return .repeated(part, 1)
    case "*":
      position += 1
      return .repeated(part, 3)
    default:
      return part
    }
  }

  private mutating func atom() -> Pattern? {
    guard let character = next else { return nil }
    switch character {
    case "(":
      position += 1
      guard let inner = choice(), next == ")" else { return nil }
      position += 1
      return inner
    case "!":
      position += 1
      return atom().map { .not($0) }
    case "^":
      position += 1
      return .clauseStart
    case "$":
      position += 1
      return .clauseEnd
    case "_":
      position += 1
      guard let digit = next.flatMap({ Folding.digit(code($0)) }) else { return .any }
      position += 1
      return .gap(digit)
    case "<": return kind()
    default: return word()
    }
  }

  private mutating func kind() -> Pattern? {
    let start = position
    while let character = next, character != ">" { position += 1; _ = character }
    guard next == ">" else { return nil }
    position += 1
    return .kind(String(characters[start..<position]))
  }

  private mutating func word() -> Pattern? {
    let left = run()
    guard !left.isEmpty else { return nil }
    if next == "~" {
      position += 1
      return .stem(left)
    }
    guard next == "'" else { return .word(left) }
    position += 1
    let right = run()
    guard !right.isEmpty else { return .word(left) }
    if next == "~" {
      position += 1
      return .sequence([.word(left), .stem(right)])
    }
    if let opened = Contractions.open(left, right) { return .sequence([.word(opened.left), .word(opened.right)]) }
    return .sequence([.word(left), .word(right)])
  }

  private mutating func run() -> String {
    var word = ""
    while let character = next {
      if !Folding.append(code(character), to: &word) {
        guard let digit = Folding.digit(code(character)) else { break }
        word += String(digit)
      }
      position += 1
    }
    return word
  }
}
