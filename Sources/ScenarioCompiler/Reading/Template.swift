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
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      pieces = [.words(text)]
      return
    }
    var pieces: [Piece] = []
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{" else { throw .unopened }
      if brace > rest.startIndex { pieces.append(.words(String(rest[..<brace]))) }
      let inner = rest[rest.index(after: brace)...]
      guard let end = inner.firstIndex(where: { $0 == "{" || $0 == "}" }), inner[end] == "}" else { throw .unclosed }
      pieces.append(.placeholder(String(inner[..<end])))
      rest = inner[inner.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
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
