/// Cuts a text where the words that carry a strategy begin and end.
enum Segments {
  /// The pieces in order: each with its text, whether it is marked, and the names of the strategies that end with it.
  static func of(_ text: String, _ passages: [Report.Passage]) -> [Page.Fields] {
    let characters = Array(text)
    let spans = passages.compactMap { passage -> (range: Range<Int>, name: String)? in
      guard let start = passage.start, let end = passage.end, 0 <= start, start < end, end <= characters.count
      else { return nil }
      return (start..<end, passage.name + (passage.isGuess ? "?" : ""))
    }
    let cuts = Set([0, characters.count] + spans.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      [
        "text": String(characters[start..<end]), "isMarked": spans.contains { $0.range.contains(start) },
        "labels": spans.filter { $0.range.upperBound == end }.map { ["name": $0.name] },
      ]
    }
  }
}
