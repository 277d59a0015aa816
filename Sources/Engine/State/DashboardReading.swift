import Codebook
import Simulation

/// What the dashboard shows at a moment: estimated from what is seen, so biased towards the loud.
public struct DashboardReading: Equatable, Sendable {
  /// When.
  public var at: CivilTime
  /// Posts an hour in the last half hour, in people.
  public var postsPerHour: Int
  /// Negative posts among those of the last half hour, in percent.
  public var negativeShare: Int
  /// Trust of the community, 0 to 100.
  public var trust: Int
  /// Anger of those who were heard within the hour, 0 to 100.
  public var anger: Int
  /// People who have seen something of it so far.
  public var reach: Int
}

extension DashboardReading {
  /// Over how many ticks posts are counted: those of one are mostly luck, and showed a calm in the midst of a storm.
  private static let window = 3

  /// The readings after each tick of a turn that began at `start`; posts count on the channels that are watched.
  static func all(of ticks: [Volume], from start: CivilTime, where isWatched: [Bool]) -> [DashboardReading] {
    ticks.indices.map { index in
      let recent = ticks[max(0, index + 1 - window)...index]
      let posts = recent.reduce(0) { $0 + $1.posts }
      return DashboardReading(
        at: start + (index + 1) * 10,
        postsPerHour: recent.reduce(0) { $0 + $1.posts(where: isWatched) } * 6 / recent.count,
        negativeShare: posts == 0 ? 0 : recent.reduce(0) { $0 + $1.negative } * 100 / posts,
        trust: ticks[index].trust / 10, anger: ticks[index].loudAnger / 10, reach: ticks[index].reach)
    }
  }
}

extension Volume {
  /// The posts on the channels that count: the dashboard is only as good as those that are watched.
  fileprivate func posts(where counts: [Bool]) -> Int {
    zip(channels, counts).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
  }
}
