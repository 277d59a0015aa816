/// A word as a number of 64 bits: FNV-1a (Fowler, Noll & Vo), byte by byte.
struct WordHash: Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// The number of the whole word.
  var word: UInt64 { hash ^ 0x5757_5757_0000_0001 }
  /// That of all words that begin so.
  var stem: UInt64 { hash ^ 0xA3A3_A3A3_0000_0002 }
  /// That of any word.
  static let any: UInt64 = 3

  /// A word and all that it begins with, as numbers.
  struct Word: Sendable {
    var whole: UInt64
    var stems: [UInt64]

    init(_ text: String) {
      var hash = WordHash()
      stems = []
      for (index, byte) in text.utf8.enumerated() {
        hash.add(byte)
        if index > 0, index < 16 { stems.append(hash.stem) }
      }
      whole = hash.word
    }
  }
}
