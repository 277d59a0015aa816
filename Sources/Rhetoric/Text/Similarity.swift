import Codebook

/// How much of one text is copied from another.
public enum Similarity {
  /// The share of three-word shingles that two texts have in common (Jaccard), 0 to 100.
  ///
  /// Handles, links, figures and greetings with a name do not count, as they are what a copied reply changes. Texts of
  /// fewer than three words are compared whole. Shingles: Broder (1997), "On the resemblance of documents".
  ///
  /// - Complexity: O(*n* log *n*) in the words.
  public static func percent(_ a: String, _ b: String) -> Int {
    percent(Shingles(a), Shingles(b))
  }

  /// The same of texts that were cut up before.
  ///
  /// - Complexity: O(*n*) in the words.
  public static func percent(_ a: Shingles, _ b: Shingles) -> Int {
    let (left, right) = (a.all, b.all)
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var common = 0
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common * 100 / (left.count + right.count - common)
  }

  /// A text cut up into every three words that follow one another.
  public struct Shingles: Sendable {
    /// Sorted, each once; in bytes, so that the order is the same everywhere.
    fileprivate let all: [String]

    /// Cuts up a text.
    ///
    /// - Complexity: O(*n* log *n*) in the words.
    public init(_ text: String) {
      let words = Similarity.words(text)
      guard words.count >= 3 else {
        all = words.isEmpty ? [] : [words.joined(separator: " ")]
        return
      }
      var unique: [String] = []
      for shingle in (0...words.count - 3).map({ words[$0..<$0 + 3].joined(separator: " ") }).sorted()
      where unique.last != shingle {
        unique.append(shingle)
      }
      all = unique
    }
  }

  private static func words(_ text: String) -> [String] {
    let tokens = Tokens(text, language: .english).tokens
    var words: [String] = []
    var isAfterGreeting = false
    for token in tokens where token.kind == .word || token.kind == .hashtag {
      if Greetings.words.contains(token.word) {
        isAfterGreeting = true
      } else {
        if !(isAfterGreeting && token.startsUpper) { words.append(token.word) }
        isAfterGreeting = false
      }
    }
    return words
  }
}
