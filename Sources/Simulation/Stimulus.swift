import Codebook

/// Something that people can see.
public struct Stimulus: Equatable, Sendable {
  /// What it is.
  public enum Kind: Equatable, Sendable {
    /// Something happens: heat -100 (good news) to 100 (outrage), blame 0 to 100, reach in thousandths of the channel.
    case shock(heat: Int, blame: Int, reach: Int)
    /// Somebody with so many followers posts.
    case voice(followers: Int, segment: Segment, mood: Mood, act: PostAct)
    /// The organisation speaks to those who follow it there.
    case statement(Statement)
    /// The organisation answers a thread that so many people read, after so many answers of the same hour.
    case reply(Statement, audience: Int, alreadyAnswered: Int)
    /// A post was hidden before so many witnesses; fairly when it broke the rules of any page.
    case hiding(audience: Int, isFair: Bool)
    /// A cheerful scheduled post goes out.
    case cheer(followers: Int)
    /// The truth comes out, perhaps against a denial.
    case revelation(contradictsDenial: Bool, blame: Int)
  }

  /// The tick at which it takes effect, counted from the start of the case.
  public var tick: Int
  /// The number of the channel.
  public var channel: Int
  /// What it is.
  public var kind: Kind
  /// A number of the caller's, handed back in the causes of posts.
  public var cause: Int

  /// Makes a stimulus.
  public init(tick: Int, channel: Int, kind: Kind, cause: Int) {
    self.tick = tick
    self.channel = channel
    self.kind = kind
    self.cause = cause
  }
}
