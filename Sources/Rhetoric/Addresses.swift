/// Finds links and e-mail addresses.
enum Addresses {
  /// The end of the address that starts at `start`, nil if none does.
  ///
  /// Looks no further than the next blank and at most 200 Characters ahead of a word's start, so that a text is
  /// read in linear time.
  static func end(in characters: [Character], from start: Int) -> (end: Int, kind: Token.Kind)? {
    let first = characters[start]
    guard first.isASCII, first.isLetter || first.isNumber else { return nil }
    if start > 0, isPart(characters[start - 1]) { return nil }
    var end = start
    var at: Int?
    var dot: Int?
    while end < characters.count, end < start + 200, isPart(characters[end]) {
      if characters[end] == "@", at == nil { at = end }
      if characters[end] == ".", dot == nil || at ?? start > dot ?? start { dot = end }
      end += 1
    }
    while end > start, [".", ",", ":", ";", "?", "!", "-", "_", "@"].contains(characters[end - 1]) { end -= 1 }
    guard let dot, dot < end, dot > start else { return nil }
    if let at, at > start, at + 1 < dot { return (end, .email) }
    return at == nil && isLink(characters[start..<end], dot: dot) ? (end, .link) : nil
  }

  private static func isPart(_ character: Character) -> Bool {
    guard let value = character.asciiValue else { return false }
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    default: return "._-/:@%?=&+#~".utf8.contains(value)
    }
  }

  private static func isLink(_ run: ArraySlice<Character>, dot: Int) -> Bool {
    if run.starts(with: "http://") || run.starts(with: "https://") || run.starts(with: "www.") { return true }
    let host = run.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    guard host.endIndex > dot, let last = host.lastIndex(of: ".") else { return false }
    let ending = String(host[(last + 1)...]).lowercased()
    return endings.contains(ending) && host[..<last].contains { $0.isLetter }
  }

  /// The endings of hosts that brands of both languages use; a guess at any other would eat a missing blank.
  private static let endings = [
    "com", "fr", "net", "org", "uk", "eu", "be", "ch", "ca", "io", "ly", "info", "gouv", "co", "app", "gl", "us", "de",
  ]
}
