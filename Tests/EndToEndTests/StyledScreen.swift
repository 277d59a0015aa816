/// A screen as tmux tells it, with the sequences of its colours.
enum StyledScreen {
  /// The screen with each change of what can be seen in brackets: of a space, only what is behind and below it.
  static func visible(_ screen: String) -> String {
    var text = ""
    var style: [String] = []
    var told: [String] = []
    var rest = Substring(screen)
    while let character = rest.first {
      if character == "\u{1B}", let end = rest.firstIndex(of: "m") {
        style = changed(style, by: rest[..<end].dropFirst(2).split(separator: ";", omittingEmptySubsequences: false))
        rest = rest[rest.index(after: end)...]
        continue
      }
      let seen = character == " " ? style.filter(isBehind) : style
      if character != "\n", seen != told {
        text += "[\(seen.joined(separator: " "))]"
        told = seen
      }
      text.append(character)
      rest = rest.dropFirst()
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(trimmed).joined(separator: "\n")
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while line.last == " " { line = line.dropLast() }
    return line
  }

  private static func isBehind(_ code: String) -> Bool {
    code == "7" || code == "4" || code.hasPrefix("4") && code.count > 1 || code.hasPrefix("10")
  }

  /// The codes that hold after a sequence: attributes, and one colour each before and behind.
  private static func changed(_ style: [String], by codes: [Substring]) -> [String] {
    var style = style
    var codes = codes[...]
    while let code = codes.popFirst() {
      let colour = code == "38" || code == "48"
      let full = colour ? ([code] + codes.prefix(2)).joined(separator: ";") : String(code)
      if colour { codes = codes.dropFirst(2) }
      let isBefore = full.hasPrefix("3") && full.count > 1 || full.hasPrefix("9")
      let isAfter = full.hasPrefix("4") && full.count > 1 || full.hasPrefix("10")
      if full.isEmpty || full == "0" {
        style = []
        continue
      }
      if isBefore { style.removeAll { ($0.hasPrefix("3") && $0.count > 1) || $0.hasPrefix("9") } }
      if isAfter { style.removeAll { ($0.hasPrefix("4") && $0.count > 1) || $0.hasPrefix("10") } }
      if full != "39", full != "49", !style.contains(full) { style.append(full) }
    }
    return style.sorted()
  }
}
