import Codebook

/// A post of the organisation that is scheduled when the case opens.
public struct ScheduledPost: Equatable, Sendable {
  /// Its id, such as `c2`.
  public var id: String
  /// The id of the channel.
  public var channel: String
  /// When it goes out.
  public var at: Moment
  /// Whether it would jar in a storm.
  public var isCheerful: Bool
  /// What it says.
  public var text: LocalizedText

  /// Makes a scheduled post.
  public init(id: String, channel: String, at: Moment, isCheerful: Bool, text: LocalizedText) {
    self.id = id
    self.channel = channel
    self.at = at
    self.isCheerful = isCheerful
    self.text = text
  }
}
