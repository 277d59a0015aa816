import Foundation

/// A hundred replies that say the same in English and in French.
package enum ParallelReplies {
  /// The pairs, in the order of the file.
  package static func all() throws -> [(english: LabelledReply, french: LabelledReply)] {
    let lines = try TextFiles.lines("Parallel.txt")
    return stride(from: 0, to: lines.count - 1, by: 2).compactMap { place in
      guard let english = LabelledReply(line: String(lines[place].dropFirst(4))),
        let french = LabelledReply(line: String(lines[place + 1].dropFirst(4)))
      else { return nil }
      return (english, french)
    }
  }
}

/// Files beside this one.
enum TextFiles {
  static func lines(_ name: String) throws -> [String] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name).path
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
