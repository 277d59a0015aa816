import Codebook

/// Two replies to the same situation, of which experienced community managers clearly prefer one.
package struct PreferencePair: Sendable {
  /// The type of the crisis.
  package let crisis: CrisisType
  /// The language of the replies.
  package let language: Language
  /// What has happened, in a sentence.
  package let situation: String
  /// The reply that they prefer.
  package let better: String
  /// The other.
  package let worse: String

  /// All pairs, in the order of the file.
  package static func all() throws -> [PreferencePair] {
    let lines = try TextFiles.lines("Pairs.txt")
    return stride(from: 0, to: lines.count - 2, by: 3).compactMap { place in
      let head = lines[place].dropFirst(3).split(separator: " · ", maxSplits: 2).map(String.init)
      guard head.count == 3, let crisis = CrisisType(rawValue: head[0]), let language = Language(rawValue: head[1]),
        lines[place + 1].hasPrefix("+: "), lines[place + 2].hasPrefix("-: ")
      else { return nil }
      return PreferencePair(
        crisis: crisis, language: language, situation: head[2], better: String(lines[place + 1].dropFirst(3)),
        worse: String(lines[place + 2].dropFirst(3)))
    }
  }
}
