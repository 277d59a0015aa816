/// Finds what is quoted: words of others, which the author does not say.
enum Quotation {
  /// Marks the tokens between quotation marks that are opened and closed.
  ///
  /// A text that is quoted from its first word to its last is somebody's draft pasted with its marks: it is read as
  /// if they were not there.
  static func mark(_ tokens: inout [Token], in codes: [UInt32]) {
    let quotes = spans(in: codes)
    guard !quotes.isEmpty else { return }
    var marked = tokens
    var next = 0
    for index in marked.indices {
      let start = marked[index].span.lowerBound
      while next < quotes.count, quotes[next].upperBound <= start { next += 1 }
      if next < quotes.count, quotes[next].lowerBound <= start { marked[index].isQuoted = true }
    }
    if marked.contains(where: { !$0.isQuoted }) { tokens = marked }
  }

  /// The Characters between matching marks, ordered; marks that are never closed open nothing.
  private static func spans(in codes: [UInt32]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var open: (mark: UInt32, index: Int)?
    for (index, code) in codes.enumerated() where isMark(code) {
      if let opened = open, closes(code, opened.mark) {
        if index > opened.index + 1 { spans.append(opened.index..<index) }
        open = nil
      } else if code != closingGuillemet, code != closingCurl, open == nil || code != straight {
        open = (code, index)
      }
    }
    return spans
  }

  private static let openingGuillemet: UInt32 = 0xAB
  private static let closingGuillemet: UInt32 = 0xBB
  private static let openingCurl: UInt32 = 0x201C
  private static let closingCurl: UInt32 = 0x201D
  private static let low: UInt32 = 0x201E
  private static let straight: UInt32 = 0x22

  private static func isMark(_ code: UInt32) -> Bool {
    [openingGuillemet, closingGuillemet, openingCurl, closingCurl, low, straight].contains(code)
  }

  private static func closes(_ code: UInt32, _ opening: UInt32) -> Bool {
    switch opening {
    case openingGuillemet: code == closingGuillemet
    case openingCurl: code == closingCurl || code == straight
    case low: code == closingCurl || code == openingCurl || code == straight
    default: code == straight
    }
  }
}
