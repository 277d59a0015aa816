import Codebook

/// Who the community is made of, as the case says.
public struct Population: Equatable, Sendable {
  /// A kind of people and how they stand at the start.
  public struct Part: Equatable, Sendable {
    /// The kind.
    public var segment: Segment
    /// Its share of the individuals, in thousandths.
    public var share: Int
    /// Trust in the organisation, 0 to 100.
    public var trust: Int
    /// Anger, 0 to 100.
    public var anger: Int

    /// Makes a part.
    public init(segment: Segment, share: Int, trust: Int, anger: Int) {
      self.segment = segment
      self.share = share
      self.trust = trust
      self.anger = anger
    }
  }

  /// A place where people talk.
  public struct Channel: Equatable, Sendable {
    /// The platform.
    public var platform: Platform
    /// People who follow the organisation there.
    public var followers: Int

    /// Makes a channel.
    public init(platform: Platform, followers: Int) {
      self.platform = platform
      self.followers = followers
    }
  }

  /// How many individuals are simulated.
  public var agents: Int
  /// How many people one of them stands for.
  public var peoplePerAgent: Int
  /// The kinds; their shares add up to 1000.
  public var parts: [Part]
  /// The places; a number of a channel is its index here.
  public var channels: [Channel]
  /// The responsibility that the public is ready to attribute.
  public var crisis: CrisisType
  /// Whether something alike has happened before.
  public var history: Bool

  /// Makes a population.
  public init(
    agents: Int, peoplePerAgent: Int, parts: [Part], channels: [Channel], crisis: CrisisType, history: Bool
  ) {
    self.agents = agents
    self.peoplePerAgent = peoplePerAgent
    self.parts = parts
    self.channels = channels
    self.crisis = crisis
    self.history = history
  }
}
