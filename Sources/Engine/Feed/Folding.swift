/// Text without case and accents, as bytes: what is searched, and what is searched for.
public enum Folding {
  /// The bytes of `text` in lower case, letters of Latin-1 without their accents, `œ` and `æ` as two letters.
  ///
  /// - Complexity: O(*n*).
  public static func fold(_ text: some StringProtocol) -> [UInt8] {
    var folded = Array(text.utf8)
    if folded.allSatisfy({ $0 < 0x80 }) {
      for place in folded.indices where (0x41...0x5A).contains(folded[place]) { folded[place] += 0x20 }
      return folded
    }
    folded.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return folded
  }

  /// The words of a query, folded.
  ///
  /// - Complexity: O(*n*).
  public static func words(_ query: String) -> [[UInt8]] {
    query.split(whereSeparator: \.isWhitespace).map { fold($0) }
  }

  /// U+00C0 to U+00DF without accents; the next 32 are the same in lower case.
  private static let letters = Array("aaaaaaaceeeeiiiidnooooo*ouuuuyts".utf8)

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: folded.append(UInt8(scalar.value) + 0x20)
    case ..<0x80: folded.append(UInt8(scalar.value))
    case 0xA0, 0x202F: folded.append(0x20)
    case 0xC6, 0xE6: folded += "ae".utf8
    case 0xC0...0xFF: folded.append(letters[Int(scalar.value & 0x1F)])
    case 0x152, 0x153: folded += "oe".utf8
    case 0x300...0x36F: break
    case 0x2019: folded.append(0x27)
    default: folded += String(scalar).utf8
    }
  }

  /// Where `word` begins in `bytes` from a place on, or nil.
  static func find(_ word: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard let first = word.first, bytes.count - start >= word.count else { return nil }
    for place in start...(bytes.count - word.count)
    where bytes[place] == first && word.indices.allSatisfy({ bytes[place + $0] == word[$0] }) {
      return place
    }
    return nil
  }

  /// Which graphemes belong to one of the words, which are folded.
  ///
  /// - Complexity: O(*n m*) in the graphemes and the words.
  public static func marks(_ words: [[UInt8]], in characters: [Character]) -> [Bool] {
    var bytes: [UInt8] = []
    var owners: [Int] = []
    for (place, character) in characters.enumerated() {
      for scalar in character.unicodeScalars { append(scalar, to: &bytes) }
      while owners.count < bytes.count { owners.append(place) }
    }
    var marks = Array(repeating: false, count: characters.count)
    for word in words where !word.isEmpty {
      var start = 0
      while let place = find(word, in: bytes, from: start) {
        for owner in owners[place..<(place + word.count)] { marks[owner] = true }
        start = place + word.count
      }
    }
    return marks
  }
}
