/// What stands in a cell: a scalar with two marks at most, in 21 bits each; nothing in the right half of a wide one.
public struct Glyph: Equatable, Hashable, Sendable {
  private var bits: UInt64

  /// The most scalars of a glyph: more marks would spill over other lines.
  static let mostScalars = 3
  /// A space.
  public static let blank = Glyph(0x20)
  /// What the right half of a wide grapheme holds.
  public static let rightHalf = Glyph(bits: 0)

  private static let scalarMask: UInt64 = 0x1F_FFFF

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// The glyph of an ASCII character.
  init(_ byte: UInt8) {
    bits = UInt64(byte)
  }

  /// The glyph of one scalar.
  init(_ scalar: Unicode.Scalar) {
    bits = UInt64(scalar.value)
  }

  /// The glyph of the first scalars of a grapheme.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    bits = 0
    for (place, scalar) in scalars.prefix(Glyph.mostScalars).enumerated() {
      bits |= UInt64(scalar.value) << (21 * UInt64(place))
    }
  }

  /// Its first scalar; none in the right half of a wide grapheme.
  var base: Unicode.Scalar? { bits == 0 ? nil : Unicode.Scalar(UInt32(bits & Glyph.scalarMask)) }

  /// Adds its scalars to a text in UTF-8.
  func append(to text: inout [UInt8]) {
    var rest = bits
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(rest & Glyph.scalarMask)) { text += scalar.utf8 }
      rest >>= 21
    }
  }

  /// Its text; empty in the right half of a wide grapheme.
  public var text: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
