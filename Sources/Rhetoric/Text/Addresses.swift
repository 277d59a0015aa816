/// Finds links and e-mail addresses.
enum Addresses {
  /// The end of the address that starts at `start`, nil if none does.
  ///
  /// Looks no further than the next blank and at most 200 Characters ahead of a word's start, so that a text is
  /// read in linear time.
  static func end(in codes: [UInt32], from start: Int) -> (end: Int, kind: Token.Kind)? {
    guard isAlphanumeric(codes[start]), start == 0 || !isPart(codes[start - 1]) && !Folding.isLetter(codes[start - 1])
    else { return nil }
    var end = start
    var at: Int?
    var dot: Int?
    while end < codes.count, end < start + 200, isPart(codes[end]) {
      if codes[end] == atSign, at == nil { at = end }
      if codes[end] == fullStop, dot == nil || at ?? start > dot ?? start { dot = end }
      end += 1
    }
    while end > start, !isAlphanumeric(codes[end - 1]), codes[end - 1] != slash { end -= 1 }
    guard let dot, dot < end, dot > start else { return nil }
    if let at, at > start, at + 1 < dot { return (end, .email) }
    return at == nil && isLink(codes[start..<end]) ? (end, .link) : nil
  }

  private static let fullStop: UInt32 = 0x2E
  private static let atSign: UInt32 = 0x40
  private static let slash: UInt32 = 0x2F

  private static func isAlphanumeric(_ code: UInt32) -> Bool {
    (0x30...0x39).contains(code) || code < 0x80 && (0x61...0x7A).contains(code | 0x20)
  }

  /// Whether `code` may stand in an address: a letter, a digit or one of `._-/:@%?=&+#~`.
  private static func isPart(_ code: UInt32) -> Bool {
    if isAlphanumeric(code) { return true }
    switch code {
    case 0x23, 0x25, 0x26, 0x2B, 0x2D...0x2F, 0x3A, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: return true
    default: return false
    }
  }

  private static func isLink(_ run: ArraySlice<UInt32>) -> Bool {
    let text = String(String.UnicodeScalarView(run.compactMap(Unicode.Scalar.init))).lowercased()
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.") { return true }
    let host = text.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    guard let last = host.lastIndex(of: ".") else { return false }
    return endings.contains(String(host[host.index(after: last)...])) && host[..<last].contains { $0.isLetter }
  }

  /// The endings of hosts that brands of both languages use; a guess at any other would eat a missing blank.
  private static let endings: Set<String> = [
    "com", "fr", "net", "org", "uk", "eu", "be", "ch", "ca", "io", "ly", "info", "gouv", "co", "app", "gl", "us", "de",
  ]
}
