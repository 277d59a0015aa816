/// A long file in pieces that can be parsed at the same time.
enum YAMLPieces {
  /// The bytes that a piece has at least, and how many pieces there are at most.
  private static let (least, most) = (1 << 14, 16)

  /// The bytes of a file in pieces, each of which begins with a key of the outermost map; it stands behind as many empty
  /// lines as there are lines before it in the file, so that what is read of it has its place there. A file of several
  /// documents is one piece.
  ///
  /// A line within a text in quotes may look like a key, and the pieces are then no YAML.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func pieces(of bytes: [UInt8]) -> [[UInt8]] {
    let least = max(least, bytes.count / most)
    var pieces: [[UInt8]] = []
    var (start, line, startLine) = (0, 0, 0)
    func close(at end: Int) {
      pieces.append([UInt8](repeating: UInt8(ascii: "\n"), count: startLine) + bytes[start..<end])
      (start, startLine) = (end, line)
    }
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      line += 1
      let rest = bytes[(place + 1)...]
      if rest.starts(with: "---".utf8) || rest.starts(with: "...".utf8) { return [bytes] }
      guard place + 1 - start >= least, rest.count >= least, let first = rest.first, isLetter(first) else { continue }
      close(at: place + 1)
    }
    close(at: bytes.count)
    return pieces
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
