/// A text with `{placeholders}`.
struct Template {
  enum Piece: Equatable {
    case words(String)
    case placeholder(String)
  }

  enum Fault: Error, Equatable {
    /// `{` without `}`.
    case unclosed
    /// `}` without `{`.
    case unopened
  }

  let pieces: [Piece]

  /// - Complexity: O(*n*) in the length of `text`.
  init(_ text: String) throws(Fault) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let brace = Template.firstBrace(in: rest) {
      guard rest.utf8[brace] == UInt8(ascii: "{") else { throw .unopened }
      if brace > rest.startIndex { pieces.append(.words(String(rest[..<brace]))) }
      let inner = rest[rest.utf8.index(after: brace)...]
      guard let end = Template.firstBrace(in: inner), inner.utf8[end] == UInt8(ascii: "}") else { throw .unclosed }
      pieces.append(.placeholder(String(inner[..<end])))
      rest = inner[inner.utf8.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  private static func firstBrace(in text: Substring) -> Substring.Index? {
    text.utf8.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  var placeholders: [String] {
    pieces.compactMap { piece in
      if case .placeholder(let name) = piece { name } else { nil }
    }
  }

  /// The text with each placeholder that `words` knows replaced, and the others left as they are.
  func filled(_ words: (String) -> String?) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let text): text
      case .placeholder(let name): words(name) ?? "{\(name)}"
      }
    }.joined()
  }
}
