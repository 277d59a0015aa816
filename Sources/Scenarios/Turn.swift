import Codebook

/// A stretch of the clock that the player has the team's minutes for.
public struct Turn: Equatable, Sendable {
  /// Its id, such as `t3`.
  public var id: String
  /// A headline for the stretch.
  public var title: LocalizedText
  /// What has just happened, and where the player stands.
  public var brief: LocalizedText
  /// When it begins, in local time.
  public var start: CivilTime
  /// How long it lasts, in minutes: a positive multiple of 10.
  public var length: Int
  /// The team's minutes to spend in it, at least 10.
  public var minutes: Int

  /// Makes a turn.
  public init(
    id: String, title: LocalizedText, brief: LocalizedText, start: CivilTime, length: Int, minutes: Int
  ) {
    self.id = id
    self.title = title
    self.brief = brief
    self.start = start
    self.length = length
    self.minutes = minutes
  }

  /// When it ends, in local time.
  public var end: CivilTime { start + length }
}

/// A moment of the story: some minutes into a turn.
public struct Moment: Equatable, Hashable, Sendable {
  /// The turn's place in the list, from 0.
  public var turn: Int
  /// Minutes from the start of the turn, less than its length.
  public var minutes: Int

  /// Makes a moment.
  public init(turn: Int, minutes: Int) {
    self.turn = turn
    self.minutes = minutes
  }
}

/// A place where people talk.
public struct Channel: Equatable, Sendable {
  /// Its id, such as `twitter`.
  public var id: String
  /// The platform whose customs hold there.
  public var platform: Platform
  /// Its name as people say it.
  public var name: LocalizedText
  /// The organisation's handle there, or nil where it has no account and cannot publish.
  public var handle: String?
  /// How many people follow the organisation there.
  public var followers: Int
  /// The most characters of a post, or nil.
  public var limit: Int?
  /// Whether it is the player's own account, where the organisation does not speak.
  public var isPrivate: Bool
  /// Whether the desk watches it when the case opens; what is posted elsewhere is not seen.
  public var isWatched: Bool

  /// Makes a channel.
  public init(
    id: String, platform: Platform, name: LocalizedText, handle: String?, followers: Int, limit: Int?, isPrivate: Bool,
    isWatched: Bool = true
  ) {
    self.id = id
    self.platform = platform
    self.name = name
    self.handle = handle
    self.followers = followers
    self.limit = limit
    self.isPrivate = isPrivate
    self.isWatched = isWatched
  }
}

/// Who talks: how many simulated individuals, and of what kinds.
public struct CommunityPlan: Equatable, Sendable {
  /// How many individuals can be simulated.
  public static let populations = 100...1_000_000

  /// A kind of people and how they stand when the case opens.
  public struct Part: Equatable, Sendable {
    /// The kind.
    public var segment: Segment
    /// Its share of the individuals, in thousandths; all parts add up to 1000.
    public var share: Int
    /// Trust in the organisation, 0 to 100.
    public var trust: Int
    /// Anger at the start, 0 to 100.
    public var anger: Int

    /// Makes a part.
    public init(segment: Segment, share: Int, trust: Int, anger: Int) {
      self.segment = segment
      self.share = share
      self.trust = trust
      self.anger = anger
    }
  }

  /// How many individuals are simulated.
  public var agents: Int
  /// How many real people one of them stands for.
  public var peoplePerAgent: Int
  /// The kinds.
  public var parts: [Part]

  /// Makes a plan.
  public init(agents: Int, peoplePerAgent: Int, parts: [Part]) {
    self.agents = agents
    self.peoplePerAgent = peoplePerAgent
    self.parts = parts
  }
}
