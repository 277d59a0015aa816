/// A 64-bit digest of a state, equal on every machine; not cryptographic.
///
/// Built from FNV-1a (Fowler, Noll & Vo) over 64-bit words, finished with SplitMix64.
public struct Fingerprint: Equatable, Sendable {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// An empty digest.
  public init() {}

  /// Adds one word.
  public mutating func add(_ word: UInt64) {
    hash = (hash ^ word) &* 0x0000_0100_0000_01B3
    hash ^= hash >> 29
  }

  /// Adds a number.
  public mutating func add(_ number: Int) {
    add(UInt64(bitPattern: Int64(number)))
  }

  /// Adds a text and its length in bytes.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  public mutating func add(_ text: String) {
    add(text.utf8.count)
    for byte in text.utf8 { add(UInt64(byte)) }
  }

  /// The digest of all that was added.
  public var value: UInt64 { Draw.mix(hash) }

  /// The digest as 16 hexadecimal digits.
  public var hex: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
