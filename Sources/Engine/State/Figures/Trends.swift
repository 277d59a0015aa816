import Codebook

/// A word that people write more often than they did.
public struct Trend: Equatable, Sendable {
  /// The word in lower case; a hashtag with its mark.
  public var word: String
  /// How many of the recent posts hold it.
  public var recent: Int
  /// How many of the earlier posts hold it.
  public var earlier: Int
}

extension Game.State {
  /// The words of what others wrote in this turn and the last that were rarer before, the strongest first.
  ///
  /// Words are ranked by the ratio of the posts in a thousand that hold them, recent to earlier, each with 50 added: the
  /// “simple maths” of A. Kilgarriff, *Simple maths for keywords*, Corpus Linguistics Conference 2009. What is added
  /// keeps a word that was written twice from going before one that everybody writes. Whole numbers only.
  ///
  /// - Complexity: O(*n*) in the letters of the latest posts; a bound on their number keeps it below a millisecond.
  public func trends(in language: Language, most count: Int) -> [Trend] {
    let range = recentRange
    let before = max(0, range.lowerBound - Game.State.mostRecent)..<range.lowerBound
    var tally = WordTally(language: language)
    for place in range where !feed[place].isOurs { tally.count(recent: feed[place].text[language], at: place) }
    for place in before where !feed[place].isOurs { tally.count(earlier: feed[place].text[language], at: place) }
    return tally.strongest(count).map { found in
      let word = WordScanner.word(found.key, in: feed[found.place].text[language])
      return Trend(word: word, recent: found.recent, earlier: found.earlier)
    }
  }
}

/// In how many posts each word stands: words are known by a hash, and spelt only when they are asked for.
private struct WordTally {
  struct Count {
    var key: UInt64
    /// The first post that holds the word.
    var place: Int
    /// How many words were met before it.
    var order: Int
    var recent = 0
    var earlier = 0
    /// The last post that was counted, so that a post counts once.
    var last = -1

    /// Whether the post at `place` is not yet counted; from then on it is.
    mutating func isFirst(in place: Int) -> Bool {
      defer { last = place }
      return last != place
    }
  }

  private var counts: [UInt64: Count] = [:]
  private var recentPosts = 0
  private var earlierPosts = 0
  private let stopWords: Set<UInt64>

  init(language: Language) {
    stopWords = StopWords.keys(language)
    counts.reserveCapacity(1024)
  }

  mutating func count(recent text: String, at place: Int) {
    recentPosts += 1
    WordScanner.scan(text) { word in
      let key = word.key
      guard !stopWords.contains(key) else { return }
      var count = counts[key] ?? Count(key: key, place: place, order: counts.count)
      guard count.isFirst(in: place) else { return }
      count.recent += 1
      counts[key] = count
    }
  }

  /// Counts an earlier post, for the words that recent ones hold.
  mutating func count(earlier text: String, at place: Int) {
    earlierPosts += 1
    WordScanner.scan(text) { word in
      guard var count = counts[word.key], count.isFirst(in: place) else { return }
      count.earlier += 1
      counts[word.key] = count
    }
  }

  /// Those that two recent posts hold at least and that have become more frequent; equals by frequency, then as they were met.
  func strongest(_ most: Int) -> [Count] {
    let rising = counts.values.filter { $0.recent >= 2 && $0.recent * earlierPosts >= $0.earlier * recentPosts }
    let ranked = rising.map { (count: $0, rank: rank($0)) }.sorted { left, right in
      (right.rank, right.count.recent, left.count.order) < (left.rank, left.count.recent, right.count.order)
    }
    return ranked.prefix(most).map(\.count)
  }

  /// The ratio in thousandths.
  private func rank(_ count: Count) -> Int {
    let recent = count.recent * 1000 / max(1, recentPosts) + 50
    let earlier = count.earlier * 1000 / max(1, earlierPosts) + 50
    return recent * 1000 / earlier
  }
}
