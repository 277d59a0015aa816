/// What a model that has not learnt from their author makes of the sentences.
struct LeftOutMargins: Sendable {
  /// By sentence and strategy, in thousandths.
  let margins: [[Int]]

  /// Into so many groups the authors are put, of which each is left out in turn.
  private static let groups = 8

  /// Leaves out one group of authors after the other.
  init(_ examples: Examples) {
    let authors = Set(examples.replies.map(\.author)).sorted()
    let group = Dictionary(uniqueKeysWithValues: authors.enumerated().map { ($1, $0 % LeftOutMargins.groups) })
    var margins = [[Int]](repeating: [], count: examples.sentences.count)
    for left in 0..<LeftOutMargins.groups {
      let model = LinearModel(examples.sentences.filter { group[examples.replies[$0.reply].author] != left })
      for (number, sentence) in examples.sentences.enumerated()
      where group[examples.replies[sentence.reply].author] == left {
        margins[number] = model.margins(sentence.buckets).map { Int(($0 * 1000).rounded()) }
      }
    }
    self.margins = margins
  }
}
