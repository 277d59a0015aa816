import Codebook
import ReadingCorpus
import Rhetoric

/// A sentence to learn from.
struct Example: Sendable {
  /// The buckets of its features.
  let buckets: [Int]
  /// The strategies, by their place in `Strategy.allCases`.
  let strategies: [Bool]
  /// The number of its reply.
  let reply: Int
}

/// The replies to learn from, cut into sentences.
struct Examples: Sendable {
  struct Reply: Sendable {
    let author: String
    let language: Language
    let strategies: [Bool]
    /// What rules find in it.
    let certain: [Bool]
    /// What is left to guess.
    let open: [GuessableSentence]
  }

  private(set) var replies: [Reply] = []
  private(set) var sentences: [Example] = []

  init(_ corpora: [ReadingCorpus]) {
    for corpus in corpora {
      for reply in corpus.replies {
        let text = reply.text
        for sentence in SentenceView.sentences(of: text, language: corpus.language) {
          let wanted = reply.strategies(in: sentence.span)
          sentences.append(
            Example(
              buckets: sentence.buckets, strategies: Strategy.allCases.map(wanted.contains), reply: replies.count))
        }
        let (certain, open) = Reader.certainAndOpen(text, language: corpus.language)
        replies.append(
          Reply(
            author: corpus.author, language: corpus.language,
            strategies: Strategy.allCases.map(reply.strategies.contains),
            certain: Strategy.allCases.map(certain.contains), open: open))
      }
    }
  }
}
