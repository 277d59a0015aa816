/// A long file in pieces that can be parsed at the same time.
enum YAMLPieces {
  /// The bytes that a piece has at least.
  static let least = 1 << 14

  /// The bytes of a file in pieces, each of which begins with a key of the outermost map; it stands behind as many empty
  /// lines as there are lines before it in the file, so that what is read of it has its place there.
  ///
  /// A line within a text in quotes may look like a key, and the pieces are then no YAML.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func pieces(of bytes: [UInt8], least: Int = least) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var (start, line, startLine) = (0, 0, 0)
    func close(at end: Int) {
      pieces.append([UInt8](repeating: UInt8(ascii: "\n"), count: startLine) + bytes[start..<end])
      (start, startLine) = (end, line)
    }
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      line += 1
      guard place + 1 - start >= least, bytes.count - place > least, isLetter(bytes[place + 1]) else { continue }
      close(at: place + 1)
    }
    close(at: bytes.count)
    return pieces
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
