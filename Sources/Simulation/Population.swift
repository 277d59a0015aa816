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
    /// Whether the place is the organisation's own: its page, its blog. There an answer that nobody asked for does not
    /// intrude (van Noort & Willemsen 2012).
    public var isOwned: Bool

    /// Makes a channel; `isOwned` is by the platform if it is not given.
    public init(platform: Platform, followers: Int, isOwned: Bool? = nil) {
      self.platform = platform
      self.followers = followers
      self.isOwned = isOwned ?? platform.isUsuallyOwned
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
  /// Whether the matter is a moral outrage, beyond excuse (Coombs & Tachkova 2019).
  public var isOutrage = false
  /// Whether health or safety are at stake, so that people are highly involved (Barcelos et al. 2018).
  public var isGrave = false
  /// The numbers of the model.
  public var parameters = Parameters()

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

  /// The same within bounds: at least one individual, part and channel, no more than 250 channels, levels in range.
  var sound: Population {
    var result = self
    result.agents = min(max(1, agents), 16_000_000)
    result.peoplePerAgent = min(max(1, peoplePerAgent), 1_000_000)
    result.parts = parts.map {
      Part(
        segment: $0.segment, share: min(max(0, $0.share), 1000), trust: min(max(0, $0.trust), 100),
        anger: min(max(0, $0.anger), 100))
    }
    if parts.isEmpty { result.parts = [Part(segment: .bystanders, share: 1000, trust: 50, anger: 0)] }
    result.channels = channels.prefix(250).map {
      Channel(
        platform: $0.platform, followers: min(max(0, $0.followers), 1_000_000_000_000), isOwned: $0.isOwned)
    }
    if channels.isEmpty { result.channels = [Channel(platform: .press, followers: 0)] }
    return result
  }

  /// The responsibility of an event with `blame` that this public is ready to attribute, both 0 to 1000.
  ///
  /// Orders the clusters victim, accidental, preventable, and raises them after a history of the like (Coombs 2007); the
  /// factors are a design choice.
  func responsibility(_ blame: Int) -> Int {
    let readiness =
      switch crisis {
      case .victim: 400
      case .accidental: 680
      case .preventable: 1000
      }
    return min(1000, min(1000, max(0, blame)) * readiness / 1000 + (history ? 120 : 0))
  }
}

extension Platform {
  /// Whether an organisation's presence there is usually a page of its own.
  public var isUsuallyOwned: Bool {
    switch self {
    case .facebook, .youtube, .linkedin, .instagram, .blog: true
    case .twitter, .forum, .press: false
    }
  }
}
