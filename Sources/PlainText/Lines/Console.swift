/// Why a dialogue over lines ends before its time.
enum Stop: Error, Equatable {
  /// The input has ended.
  case inputEnded
  /// What is written reaches nobody.
  case outputClosed(OutputClosed)

  /// Passes a closed output on; the end of the input is no error.
  func passOn() throws(OutputClosed) {
    if case .outputClosed(let closed) = self { throw closed }
  }
}

/// A dialogue over lines: sentences out, answers in.
final class Console {
  private let input: any LineInput
  private let output: any LineOutput

  init(input: any LineInput, output: any LineOutput) {
    self.input = input
    self.output = output
  }

  /// Writes `text` and a line feed; control characters are shown as symbols.
  func say(_ text: String = "") throws(Stop) {
    try write(text.visible + "\n")
  }

  /// Writes each of `lines`.
  func say(_ lines: [String]) throws(Stop) {
    for line in lines { try say(line) }
  }

  /// Asks for a line; without spaces around it.
  func ask(_ question: String, ifUnreadable complaint: String) throws(Stop) -> String {
    while true {
      try write(question.visible + " ")
      switch input.nextLine() {
      case .text(let text): return text.trimmed
      case .tooLong, .notText: try say(complaint)
      case nil:
        try say()
        throw .inputEnded
      }
    }
  }

  /// A text over several lines, and whether it is finished.
  enum Written: Equatable {
    case text(String)
    case aside(String)
    case nothing
  }

  /// Reads lines until one that holds only a full stop, or two: those put the text aside, and so does the end of the
  /// input.
  func text(ifUnreadable complaint: String) throws(Stop) -> Written {
    var lines: [String] = []
    while true {
      switch input.nextLine() {
      case .text(let line):
        if line.trimmed == "." || line.trimmed == ".." {
          let text = lines.joined(separator: "\n").trimmed
          return text.isEmpty ? .nothing : line.trimmed == "." ? .text(text) : .aside(text)
        }
        lines.append(line)
      case .tooLong, .notText: try say(complaint)
      case nil:
        let text = lines.joined(separator: "\n").trimmed
        guard !text.isEmpty else { throw .inputEnded }
        return .aside(text)
      }
    }
  }

  private func write(_ text: String) throws(Stop) {
    do { try output.write(text) } catch { throw .outputClosed(error) }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
