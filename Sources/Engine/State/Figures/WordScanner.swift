/// The words of a text: of three letters at least, and hashtags; no addresses, mentions and numbers.
enum WordScanner {
  /// A word of a text.
  struct Word {
    /// What the word is known by, in lower case: the FNV-1a hash of its letters, all bits turned for a hashtag.
    var key: UInt64 { isHashtag ? ~hash : hash }
    /// Where its letters stand among the bytes of the text.
    fileprivate(set) var bytes = 0..<0
    fileprivate(set) var isHashtag = false
    fileprivate var letters = 0
    fileprivate var startsWithDigit = false
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    fileprivate mutating func add(_ letter: UInt32, at place: Int) {
      if letters == 0 {
        bytes = (letter > 0x7F ? place - 1 : place)..<place
        startsWithDigit = letter <= 0x39
      }
      bytes = bytes.lowerBound..<(place + 1)
      letters += 1
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    }
  }

  /// Hands over each word of a text.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  static func scan(_ text: String, _ take: (Word) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var word = Word()
      var isSkipping = false
      var lead: UInt32 = 0
      for place in bytes.indices {
        let byte = UInt32(bytes[place])
        if byte >= 0xC0, byte < 0xE0 {
          lead = (byte & 0x1F) << 6
          continue
        }
        let scalar = byte < 0x80 ? byte : byte < 0xC0 && lead != 0 ? lead | byte & 0x3F : 0
        lead = 0
        if let letter = lowered(scalar) {
          if !isSkipping { word.add(letter, at: place) }
          continue
        }
        end(&word, take)
        switch scalar {
        case UInt32(UInt8(ascii: "@")), UInt32(UInt8(ascii: "/")): isSkipping = true
        case UInt32(UInt8(ascii: "#")): word.isHashtag = true
        case 0x20, 0x0A, 0xA0: isSkipping = false
        default: break
        }
      }
      end(&word, take)
    }
  }

  private static func end(_ word: inout Word, _ take: (Word) -> Void) {
    if word.letters >= 3, !word.startsWithDigit { take(word) }
    if word.letters > 0 || word.isHashtag { word = Word() }
  }

  /// The lower-case letter or the digit of ASCII and Latin-1, or Œ; nil for what ends a word.
  private static func lowered(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x61...0x7A, 0x30...0x39: scalar
    case 0x41...0x5A: scalar + 0x20
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0xDF...0x24F where scalar != 0xF7: scalar == 0x152 ? 0x153 : scalar
    default: nil
    }
  }

  /// The word of a text that has a key, in lower case.
  static func word(_ key: UInt64, in text: String) -> String {
    var found = ""
    scan(text) { word in
      guard word.key == key else { return }
      let letters = String(decoding: Array(text.utf8)[word.bytes], as: UTF8.self).lowercased()
      found = word.isHashtag ? "#" + letters : letters
    }
    return found
  }

  /// The key of a word that is written alone.
  static func key(_ word: String) -> UInt64 {
    var key: UInt64 = 0
    scan(word) { key = $0.key }
    return key
  }
}
