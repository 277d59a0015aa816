import Codebook
import ReadingCorpus
import Rhetoric

/// A sentence to learn from.
struct Example: Sendable {
  /// The sentence, with what rules have found in it.
  let ruled: RuledSentence
  /// The strategies, by their place in `Strategy.allCases`.
  let strategies: [Bool]
  /// The number of its reply.
  let reply: Int

  /// The buckets of its features.
  var buckets: [Int] { ruled.view.buckets }
}

/// The replies to learn from, cut into sentences.
struct Examples: Sendable {
  struct Reply: Sendable {
    let author: String
    let language: Language
    let strategies: [Bool]
    /// Its sentences, by their place in `Examples.sentences`.
    let sentences: Range<Int>
  }

  private(set) var replies: [Reply] = []
  private(set) var sentences: [Example] = []

  init(_ corpora: [ReadingCorpus]) {
    for corpus in corpora {
      for reply in corpus.replies {
        let first = sentences.count
        for ruled in Reader.ruledSentences(of: reply.text, language: corpus.language) {
          let wanted = reply.strategies(in: ruled.view.span)
          sentences.append(
            Example(ruled: ruled, strategies: Strategy.allCases.map(wanted.contains), reply: replies.count))
        }
        replies.append(
          Reply(
            author: corpus.author, language: corpus.language,
            strategies: Strategy.allCases.map(reply.strategies.contains), sentences: first..<sentences.count))
      }
    }
  }
}
