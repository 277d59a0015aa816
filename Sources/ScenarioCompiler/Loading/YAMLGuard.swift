/// Refuses YAML that could harm the parser: anchors and aliases (which multiply), tags, and deep nesting.
///
/// It follows just enough of YAML's lexical structure to tell these from the same characters in comments, quotes,
/// blocks of text and plain text; what is otherwise wrong is left to the parser.
struct YAMLGuard {
  /// How deep lists and maps may stand in each other.
  static let deepest = 50

  private let bytes: [UInt8]
  private let file: String
  private let diagnostics: Diagnostics
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// Columns of the block lists and maps that are open.
  private var indents: [Int] = []
  private var flowDepth = 0
  private var isAllowed = true

  private init(_ bytes: [UInt8], file: String, _ diagnostics: Diagnostics) {
    self.bytes = bytes
    self.file = file
    self.diagnostics = diagnostics
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
  }

  /// Whether `bytes`, which are UTF-8, may be parsed; if not, tells why.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func allows(_ bytes: [UInt8], file: String, _ diagnostics: Diagnostics) -> Bool {
    var scanner = YAMLGuard(bytes, file: file, diagnostics)
    while scanner.position < bytes.count, scanner.isAllowed { scanner.scanToken() }
    return scanner.isAllowed
  }

  private var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }
  private var next: UInt8 { position + 1 < bytes.count ? bytes[position + 1] : 0 }
  private var column: Int { position - lineStart }
  private var isInFlow: Bool { flowDepth > 0 }

  private mutating func advance() {
    if byte == UInt8(ascii: "\n") {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }

  private mutating func skip(while condition: (YAMLGuard) -> Bool) {
    while position < bytes.count, condition(self) { advance() }
  }

  private mutating func refuse(_ message: String, _ advice: String) {
    let characters = bytes[lineStart..<position].count { $0 & 0xC0 != 0x80 }
    diagnostics.error(SourceLocation(file: file, line: line, column: characters + 1), message, advice)
    isAllowed = false
  }

  private mutating func scanToken() {
    skip { $0.byte.isBlankOrBreak }
    switch byte {
    case _ where position >= bytes.count: return
    case UInt8(ascii: "#"): skipLine()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      open(at: column)
      skipQuoted(byte)
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      refuse("anchors and aliases have no place in a case", "write the value out, or put a text in quotes")
    case UInt8(ascii: "!"):
      refuse("YAML tags have no place in a case", "leave the tag out, or put a text in quotes")
    case UInt8(ascii: "["), UInt8(ascii: "{"): enterFlow()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      flowDepth = max(0, flowDepth - 1)
      advance()
    case UInt8(ascii: ","), UInt8(ascii: ":"): advance()
    case UInt8(ascii: "%") where column == 0:
      refuse("YAML directives have no place in a case", "delete the line, or put a text in quotes")
    case UInt8(ascii: "-") where isDocumentMarker: position += 3
    case UInt8(ascii: "-"), UInt8(ascii: "?"):
      if next.isBlankOrBreak || position + 1 == bytes.count {
        open(at: column)
        advance()
      } else {
        skipPlain()
      }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isInFlow { skipPlain() } else { skipBlock() }
    default: skipPlain()
    }
  }

  private var isDocumentMarker: Bool {
    column == 0 && bytes[position...].starts(with: Array("---".utf8))
      && (position + 3 == bytes.count || bytes[position + 3].isBlankOrBreak)
  }

  private mutating func enterFlow() {
    flowDepth += 1
    advance()
    checkDepth()
  }

  /// Notes that a list's entry or a map's key may begin at `column` of a block.
  private mutating func open(at column: Int) {
    guard !isInFlow else { return }
    while let last = indents.last, last >= column { indents.removeLast() }
    indents.append(column)
    checkDepth()
  }

  private mutating func checkDepth() {
    guard indents.count + flowDepth > YAMLGuard.deepest, isAllowed else { return }
    refuse("lists and maps stand more than \(YAMLGuard.deepest) deep in each other", "a case needs far less")
  }

  private mutating func skipLine() {
    skip { $0.byte != UInt8(ascii: "\n") }
  }

  private mutating func skipQuoted(_ quote: UInt8) {
    advance()
    while position < bytes.count {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance()
      } else if byte == quote {
        guard quote == UInt8(ascii: "'"), next == quote else { break }
        advance()
      }
      advance()
    }
    advance()
  }

  /// Skips plain text and the lines that continue it.
  private mutating func skipPlain() {
    let start = column
    if !isInFlow { while let last = indents.last, last >= start { indents.removeLast() } }
    let parent = indents.last ?? -1
    while position < bytes.count {
      skip { !$0.endsPlain }
      if byte == UInt8(ascii: ":") {
        open(at: start)
        return advance()
      }
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { return }
      if isInFlow {
        skip { $0.byte.isBlankOrBreak }
        if byte == UInt8(ascii: "#") { return }
      } else if !continues(deeperThan: parent) {
        return
      }
    }
  }

  private var endsPlain: Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    case UInt8(ascii: ":"): next.isBlankOrBreak || position + 1 == bytes.count || isInFlow && next.isFlowIndicator
    case UInt8(ascii: "#"): position > lineStart && bytes[position - 1].isBlankOrBreak
    default: isInFlow && byte.isFlowIndicator
    }
  }

  /// Moves to the next line with text if it is indented by more than `parent` and no comment; else to the line's end.
  private mutating func continues(deeperThan parent: Int) -> Bool {
    skip { $0.byte.isBlankOrBreak }
    return position < bytes.count && column > parent && byte != UInt8(ascii: "#")
  }

  /// Skips a block of text after `|` or `>`.
  private mutating func skipBlock() {
    let parent = indents.last ?? -1
    let header = position
    skipLine()
    let digit = bytes[header..<position].prefix(3).first { $0 >= 0x31 && $0 <= 0x39 }
    var indentation = digit.map { max(parent, 0) + Int($0 - 0x30) }
    while position < bytes.count {
      advance()
      let start = (position, line, lineStart)
      skip { $0.byte == UInt8(ascii: " ") }
      if position < bytes.count, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
        let wanted = indentation ?? max(column, parent + 1, 1)
        guard column >= wanted else {
          (position, line, lineStart) = start
          return
        }
        indentation = wanted
      }
      skipLine()
    }
  }
}

extension UInt8 {
  fileprivate var isBlankOrBreak: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  fileprivate var isFlowIndicator: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }
}
