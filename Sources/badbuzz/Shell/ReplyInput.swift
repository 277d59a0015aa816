import Engine
import PlainText
import Records

/// Replies from the command line, from a file or from standard input, refused when they are too long or no text.
enum ReplyInput {
  /// The most bytes: far above the longest text in any writing, far below what would take long to count.
  private static let mostBytes = 1 << 20

  /// `text` if it is not too long.
  ///
  /// - Throws: `Failure`, which begins with `place`.
  static func checked(_ text: String, place: String = "") throws(Failure) -> String {
    guard text.utf8.count <= mostBytes, text.count <= Game.longestText else { throw tooLong(place) }
    return text
  }

  /// The text of a line of standard input.
  ///
  /// - Throws: `Failure`.
  static func checked(_ line: InputLine, number: Int) throws(Failure) -> String {
    let place = "line \(number) of standard input: "
    switch line {
    case .text(let text): return try checked(text, place: place)
    case .tooLong: throw tooLong(place)
    case .notText: throw notText(place)
    }
  }

  /// All of standard input.
  ///
  /// - Throws: `Failure`.
  static func whole(_ input: StandardInput) throws(Failure) -> String {
    var text = ""
    var count = 0
    while let line = input.nextLine() {
      count += 1
      if count > 1 { text += "\n" }
      switch line {
      case .text(let line): text += line
      case .tooLong: throw tooLong("standard input: ")
      case .notText: throw notText("line \(count) of standard input: ")
      }
      guard text.utf8.count <= mostBytes else { throw tooLong("standard input: ") }
    }
    return try checked(text, place: "standard input: ")
  }

  /// The text of a file, without the end of its last line.
  ///
  /// - Throws: `Failure`.
  static func contents(of path: String) throws(Failure) -> String {
    let bytes: [UInt8]
    do { bytes = try Disk.contents(of: path) } catch { throw Failure(error) }
    guard bytes.count <= mostBytes else { throw tooLong("\(path): ") }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw notText("\(path): ") }
    return try checked(text.last?.isNewline == true ? String(text.dropLast()) : text, place: "\(path): ")
  }

  private static func tooLong(_ place: String) -> Failure {
    Failure(.badData, "\(place)the text is too long (at most 10,000 characters)")
  }

  private static func notText(_ place: String) -> Failure {
    Failure(.badData, "\(place)the text is not UTF-8")
  }
}
