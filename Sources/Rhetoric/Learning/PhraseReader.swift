/// Reads the phrases of an entry.
struct PhraseReader {
  /// A part of a phrase.
  struct Part {
    indirect enum Kind {
      case word(UInt64)
      case gap(Int)
      case choice([[Part]])
    }

    var kind: Kind
    var isOptional = false
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int
  let limit: Int

  /// The next phrase; nil if it is not well formed.
  mutating func phrase() -> [Part]? {
    guard let parts = sequence(), position == limit || bytes[position] == UInt8(ascii: ";") else { return nil }
    position += 1
    return parts
  }

  mutating func skipPhrase() {
    while position < limit, bytes[position] != UInt8(ascii: ";") { position += 1 }
    position += 1
  }

  private mutating func sequence() -> [Part]? {
    var parts: [Part] = []
    while position < limit {
      switch bytes[position] {
      case UInt8(ascii: " "), 0x0A: position += 1
      case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ")"): return parts
      case UInt8(ascii: "?"):
        guard !parts.isEmpty else { return nil }
        parts[parts.count - 1].isOptional = true
        position += 1
      case UInt8(ascii: "("):
        guard let options = choice() else { return nil }
        parts.append(Part(kind: .choice(options)))
      case UInt8(ascii: "_"):
        position += 1
        guard position < limit, (0x31...0x39).contains(bytes[position]) else {
          parts.append(Part(kind: .word(WordHash.any)))
          continue
        }
        parts.append(Part(kind: .gap(Int(bytes[position] - 0x30)), isOptional: true))
        position += 1
      default:
        guard let word = word() else { return nil }
        parts.append(Part(kind: .word(word)))
      }
    }
    return parts
  }

  private mutating func choice() -> [[Part]]? {
    var options: [[Part]] = []
    repeat {
      position += 1
      guard let option = sequence(), !option.isEmpty else { return nil }
      options.append(option)
    } while position < limit && bytes[position] == UInt8(ascii: "|")
    guard position < limit, bytes[position] == UInt8(ascii: ")") else { return nil }
    position += 1
    return options
  }

  private mutating func word() -> UInt64? {
    var hash = WordHash()
    let start = position
    while position < limit, !PhraseReader.ends(bytes[position]) {
      hash.add(bytes[position])
      position += 1
    }
    guard position > start else { return nil }
    guard position < limit, bytes[position] == UInt8(ascii: "~") else { return hash.word }
    position += 1
    return hash.stem
  }

  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), 0x0A, UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "?"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
