/// What part of the conversation is negative, judged by the posts that the desk sees, and how sure that is.
public struct NegativeEstimate: Equatable, Sendable {
  /// How far the estimate can be relied on, chance alone considered.
  public enum Certainty: Sendable {
    case fair, rough, poor
  }

  /// How many posts it is judged by.
  public var posts: Int
  /// The negative part of them in percent.
  public var share: Int
  /// The lower end of the 95% interval in percent.
  public var low: Int
  /// Its upper end.
  public var high: Int

  /// By the width of the interval: 15 points at most are fair, 30 are rough.
  public var certainty: Certainty {
    high - low <= 15 ? .fair : high - low <= 30 ? .rough : .poor
  }

  /// Judges by `negative` of `posts` (1 at least).
  ///
  /// The interval is that of E. B. Wilson, *Probable inference, the law of succession, and statistical inference*, 1927:
  /// unlike the textbook's it stays within 0 and 100 and holds for few posts. IEEE arithmetic and square root only.
  init(negative: Int, of posts: Int) {
    let (count, z) = (Double(posts), 1.96)
    let part = Double(negative) / count
    let centre = part + z * z / (2 * count)
    let reach = z * (part * (1 - part) / count + z * z / (4 * count * count)).squareRoot()
    let scale = 100 / (1 + z * z / count)
    self.posts = posts
    share = Int((part * 100).rounded())
    low = max(0, Int(((centre - reach) * scale).rounded()))
    high = min(100, Int(((centre + reach) * scale).rounded()))
  }
}

extension Game.State {
  /// The negative part of what others wrote in this turn and the last; nil while nobody has written.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  public var negativeEstimate: NegativeEstimate? {
    let voices = recentVoices
    return voices.isEmpty ? nil : NegativeEstimate(negative: voices.count(where: \.mood.isNegative), of: voices.count)
  }
}
