import Codebook
import Rhetoric

/// Random and mutated texts to read.
package enum Mutation {
  /// The text of a number: pieces of replies, cut, doubled, mixed with signs that no reply has.
  package static func text(of texts: [String], number: UInt32, seed: UInt64) -> String {
    let draw = Draw(seed: seed, stream: .resampling)
    func pick(_ bound: Int, _ salt: UInt32) -> Int { Int(draw.below(UInt32(max(1, bound)), number, salt)) }
    var characters = Array(texts.isEmpty ? "" : texts[pick(texts.count, 0)])
    for step in 0..<UInt32(pick(12, 1)) {
      let salt = 2 + step * 4
      let place = pick(characters.count + 1, salt)
      switch pick(7, salt + 1) {
      case 0: characters.insert(contentsOf: Array(signs[pick(signs.count, salt + 2)]), at: place)
      case 1: characters.removeSubrange(place..<min(characters.count, place + pick(20, salt + 2)))
      case 2: characters.insert(contentsOf: characters.prefix(pick(200, salt + 2)), at: place)
      case 3: characters += Array(texts[pick(texts.count, salt + 2)])
      case 4: characters.reverse()
      case 5:
        characters.insert(contentsOf: repeatElement(characters.first ?? "a", count: pick(400, salt + 2)), at: place)
      default:
        if let scalar = Unicode.Scalar(UInt32(pick(0x11_0000, salt + 2))) {
          characters.insert(Character(scalar), at: place)
        }
      }
    }
    return String(characters.prefix(10_000))
  }

  private static let signs = [
    "\u{0}", "\u{1B}", "\u{202E}", "\u{200D}", "\u{FE0F}", "\u{301}", "\r\n", "👩‍👩‍👧", "🇫🇷", "«", "“", "'", "’", "@", "#",
    "(", "{",
    "…", "?!", ".", "0", "١", "ß", "İ", "ﬁ", "中", "\n", " ", "<url>", "http://", "ne", "not", "si", "if",
  ]

  /// What is wrong with the reading of a text, or nil.
  package static func fault(reading text: String, _ language: Language) -> String? {
    let reading = Reader.read(text, language: language)
    let characters = Array(text)
    func isValid(_ span: Range<Int>) -> Bool { span.lowerBound >= 0 && span.upperBound <= characters.count }
    for finding in reading.findings {
      guard isValid(finding.span), !finding.span.isEmpty else { return "a finding outside the text" }
      guard String(characters[finding.span]) == finding.words else { return "words that are not those of the span" }
      guard (1...100).contains(finding.strength) else { return "a strength out of range" }
    }
    if let promise = reading.promise, !isValid(promise.span) { return "a promise outside the text" }
    return nil
  }
}
