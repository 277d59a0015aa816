/// The check of a file's bytes before anything parses them.
enum PlainBytes {
  /// The largest file that is read, in bytes.
  static let limit = 2_000_000

  /// The text of `bytes` without a byte order mark, or nil after telling what is wrong with them.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func text(_ bytes: [UInt8], file: String, _ diagnostics: Diagnostics) -> String? {
    let top = SourceLocation(file: file, line: 1, column: 1)
    guard bytes.count <= limit else {
      diagnostics.error(top, "the file has \(bytes.count) bytes", "a case has at most \(limit) bytes in a file")
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = location(of: firstInvalid(in: bytes), in: bytes, file: file)
      diagnostics.error(place, "this byte is not UTF-8", "save the file as UTF-8")
      return nil
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else {
      diagnostics.error(top, "the file is empty", "see scenarios/FORMAT.md for what belongs here")
      return nil
    }
    let faults = forbidden(in: bytes)
    for fault in faults.prefix(20) {
      diagnostics.error(
        location(of: fault.offset, in: bytes, file: file), "\(ForbiddenCharacter.name(fault.scalar)) in the file",
        ForbiddenCharacter.advice)
    }
    return faults.isEmpty ? String(text.unicodeScalars.drop { $0 == "\u{FEFF}" }) : nil
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  private static func forbidden(in bytes: [UInt8]) -> [(offset: Int, scalar: UInt32)] {
    var found: [(offset: Int, scalar: UInt32)] = []
    for (offset, byte) in bytes.enumerated() {
      guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { continue }
      let scalar = scalar(at: offset, in: bytes)
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      if scalar == 0x0D, next == 0x0A { continue }
      if scalar == 0xFEFF, offset == 0 { continue }
      if ForbiddenCharacter.isForbidden(scalar) { found.append((offset, scalar)) }
    }
    return found
  }

  /// The scalar that begins at `offset` of valid UTF-8, for the lead bytes that `forbidden` looks at.
  private static func scalar(at offset: Int, in bytes: [UInt8]) -> UInt32 {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return lead }
    let second = UInt32(bytes[offset + 1] & 0x3F)
    if lead < 0xE0 { return (lead & 0x1F) << 6 | second }
    return (lead & 0x0F) << 12 | second << 6 | UInt32(bytes[offset + 2] & 0x3F)
  }

  private static func location(of offset: Int, in bytes: [UInt8], file: String) -> SourceLocation {
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceLocation(file: file, line: line, column: column)
  }
}
