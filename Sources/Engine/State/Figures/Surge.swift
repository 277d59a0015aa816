/// That the volume has at least doubled within an hour.
public struct Surge: Equatable, Sendable {
  /// The posts an hour below which nothing is a storm, in people.
  public static let least = 30

  /// Posts an hour, an hour ago.
  public var before: Int
  /// Posts an hour now.
  public var now: Int
}

extension Game.State {
  /// The surge that the dashboard shows now, or nil.
  public var surge: Surge? {
    let lastHour = readings.suffix(7).map(\.postsPerHour)
    guard let before = lastHour.first, let now = lastHour.last, before > 0, now >= 2 * before, now >= Surge.least
    else { return nil }
    return Surge(before: before, now: now)
  }
}
