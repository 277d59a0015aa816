import Codebook

/// A sentence as the classifier sees it.
package struct SentenceView: Sendable {
  /// Where it stands: offsets in Characters of the text.
  package let span: Range<Int>
  /// The buckets of its features, ascending, each once.
  package let buckets: [Int]
  /// The tokens that show each bucket; empty where it is of the whole sentence.
  let tokens: [Range<Int>]

  /// The sentences of a text in a language.
  package static func sentences(of text: String, language: Language) -> [SentenceView] {
    sentences(of: Tokens(text, language: language), language: language)
  }

  static func sentences(of text: Tokens, language: Language) -> [SentenceView] {
    let features = SentenceFeatures(text, language: language)
    return text.sentences.indices.map { index in
      var found = features.features(of: index).map { (bucket: Classifier.bucket($0.hash), tokens: $0.tokens) }
      found.sort { ($0.bucket, $0.tokens.lowerBound) < ($1.bucket, $1.tokens.lowerBound) }
      var buckets: [Int] = []
      var tokens: [Range<Int>] = []
      for feature in found where feature.bucket != buckets.last {
        buckets.append(feature.bucket)
        tokens.append(feature.tokens)
      }
      return SentenceView(span: text.span(text.sentences[index].tokens), buckets: buckets, tokens: tokens)
    }
  }
}
