import Codebook

/// Something that is measured of a run: a number, or nothing where it has no meaning.
public struct Measure: Equatable, Sendable {
  /// What it is called in the results.
  public var name: String
  /// What is measured.
  public var quantity: Quantity
  /// The segment that it is measured in, or nil for all.
  public var segment: Segment?
  /// The number of the channel that it is measured on, or nil for all.
  public var channel: Int?
  /// Whether only those who know of the crisis are asked.
  public var isAmongAware: Bool
  /// From which tick on posts and articles count.
  public var from: Int
  /// The tick before which it is measured, or nil for the end.
  public var until: Int?

  /// Makes a measure.
  public init(
    name: String, quantity: Quantity, segment: Segment? = nil, channel: Int? = nil, isAmongAware: Bool = false,
    from: Int = 0, until: Int? = nil
  ) {
    self.name = name
    self.quantity = quantity
    self.segment = segment
    self.channel = channel
    self.isAmongAware = isAmongAware
    self.from = from
    self.until = until
  }
}

/// What can be measured.
public enum Quantity: String, CaseIterable, Sendable {
  /// Means over individuals, 0 to 100 points.
  case trust, anger, responsibility, empathy, satisfaction, forgiveness, boycott, revenge
  /// Share of individuals who know of the crisis, in percent.
  case awareness
  /// Posts about the organisation, in people.
  case posts
  /// Those against it.
  case negativePosts = "negative_posts"
  /// Share of those among all about it, in percent; nothing where there are no posts.
  case negativeShare = "negative_share"
  /// People who have seen something of it so far.
  case reach
  /// The most posts within an hour, in people.
  case peakPostsPerHour = "peak_posts_per_hour"
  /// Hours until the busiest tick; nothing where there are no posts.
  case hoursToPeak = "hours_to_peak"
  /// Hours until half of the posts have been written; nothing where there are none.
  case hoursToHalf = "hours_to_half"
  /// Articles of the press.
  case articles
  /// The score of a play, and its halves, 0 to 100.
  case score, outcome, craft

  /// Whether it is a state of individuals at a moment.
  public var isOfPeople: Bool {
    switch self {
    case .trust, .anger, .responsibility, .empathy, .satisfaction, .forgiveness, .boycott, .revenge, .awareness: true
    default: false
    }
  }

  /// Whether it counts posts in a stretch of time.
  public var isOfPosts: Bool {
    switch self {
    case .posts, .negativePosts, .negativeShare, .peakPostsPerHour, .hoursToPeak, .hoursToHalf: true
    default: false
    }
  }

  /// What can be measured of a bare community.
  public static let ofCommunities = allCases.filter { ![.score, .outcome, .craft].contains($0) }

  /// What can be measured of a play.
  public static let ofPlays: [Quantity] = [
    .trust, .anger, .negativePosts, .reach, .peakPostsPerHour, .score, .outcome, .craft,
  ]
}
