import Codebook
import Foundation

/// A reply whose strategies people have named, sentence by sentence.
package struct LabelledReply: Equatable, Sendable {
  /// A sentence, or a part of one, with its strategies.
  package struct Part: Equatable, Sendable {
    /// The words.
    package var text: String
    /// What they do.
    package var strategies: Set<Strategy>
  }

  /// The sentences in their order.
  package var parts: [Part]
  /// How the whole sounds.
  package var tones: Set<Tone>

  /// The whole text.
  package var text: String { parts.map(\.text).joined(separator: " ") }
  /// All strategies.
  package var strategies: Set<Strategy> { parts.reduce(into: []) { $0.formUnion($1.strategies) } }

  /// Reads a line such as `Sorry about that, Kim! {apologise} Which store was it? {ask} [personal]`; nil if it is not well
  /// formed.
  package init?(line: String) {
    guard let open = line.lastIndex(of: "["), line.hasSuffix("]") else { return nil }
    func names(_ text: Substring) -> [String] {
      text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let tones = names(line[line.index(after: open)..<line.index(before: line.endIndex)]).map(Tone.init(rawValue:))
    guard !tones.contains(nil) else { return nil }
    self.tones = Set(tones.compactMap { $0 })
    parts = []
    var rest = line[..<open]
    while let begin = rest.firstIndex(of: "{") {
      guard let end = rest[begin...].firstIndex(of: "}") else { return nil }
      let strategies = names(rest[rest.index(after: begin)..<end]).map(Strategy.init(rawValue:))
      guard !strategies.contains(nil) else { return nil }
      parts.append(
        Part(
          text: rest[..<begin].trimmingCharacters(in: .whitespaces), strategies: Set(strategies.compactMap { $0 })))
      rest = rest[rest.index(after: end)...]
    }
    guard !parts.isEmpty, rest.allSatisfy(\.isWhitespace) else { return nil }
  }

  /// The strategies of the parts that share a Character with a span of the whole text.
  package func strategies(in span: Range<Int>) -> Set<Strategy> {
    var position = 0
    var strategies: Set<Strategy> = []
    for part in parts {
      let end = position + part.text.count
      if span.overlaps(position..<end) { strategies.formUnion(part.strategies) }
      position = end + 1
    }
    return strategies
  }
}

/// The replies of an author in a language.
package struct ReadingCorpus: Sendable {
  /// The author's letter.
  package var author: String
  /// The language.
  package var language: Language
  /// The replies.
  package var replies: [LabelledReply]

  /// Makes a corpus.
  package init(author: String, language: Language, replies: [LabelledReply]) {
    (self.author, self.language, self.replies) = (author, language, replies)
  }

  /// The authors whose replies are kept for judging, and never learnt from: one who says much indirectly; one who writes as
  /// people do at desks and in storms, one reply in three to try a decision rule; and an examiner of everyday and crisis
  /// replies, good and bad, said in both languages. The latter two label the reply as a whole.
  package static let judges = ["t", "u", "bz"]

  /// Whether its replies are kept for judging.
  package var isForJudging: Bool { ReadingCorpus.judges.contains(author) }

  /// All files of the folder, or those of some authors, sorted by name; a file is named `en-a.txt`.
  ///
  /// - Throws: what reading a file throws, and `Malformed` for a line that is not well formed.
  package static func all(folder: String = standardFolder, by authors: [String]? = nil) throws -> [ReadingCorpus] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
    return try names.compactMap { name in
      let author = String(name.dropFirst(3).dropLast(4))
      guard authors?.contains(author) != false else { return nil }
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      let lines = text.split(separator: "\n").map(String.init)
      let replies = try lines.enumerated().map { number, line in
        guard let reply = LabelledReply(line: line) else { throw Malformed(place: "\(name):\(number + 1)") }
        return reply
      }
      return ReadingCorpus(author: author, language: name.hasPrefix("fr") ? .french : .english, replies: replies)
    }
  }

  /// The folder beside this file.
  package static let standardFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Replies").path

  /// A line that is not well formed.
  package struct Malformed: Error, CustomStringConvertible {
    /// The file and the line.
    package let place: String
    /// The sentence.
    package var description: String { "\(place): error: want `words {strategies} … [tones]`" }
  }
}
