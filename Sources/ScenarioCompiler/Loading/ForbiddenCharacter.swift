/// Characters that would confuse a terminal, or hide what a file says.
enum ForbiddenCharacter {
  /// What to do about one.
  static let advice = "delete it, or write it in words"

  /// Whether `scalar` is a control character other than line feed and tab, a control of writing direction, a line or
  /// paragraph separator, or a byte order mark.
  static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// What `scalar` is called, such as `control character U+0007`.
  static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    switch scalar {
    case 0x2028, 0x2029: return "line separator \(code)"
    case 0x202A...0x202E, 0x2066...0x2069: return "control of writing direction \(code)"
    case 0xFEFF: return "byte order mark \(code)"
    default: return "control character \(code)"
    }
  }
}
