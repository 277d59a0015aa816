/// The clusters of crises by the responsibility that the public attributes to the organisation.
///
/// Source: Coombs (2007), Situational Crisis Communication Theory.
public enum CrisisType: String, Codable, CaseIterable, Hashable, Sendable {
  case victim, accidental, preventable
}

/// Where people talk.
public enum Platform: String, Codable, CaseIterable, Hashable, Sendable {
  case twitter, facebook, forum, blog, youtube, linkedin, instagram, press
}

/// Who an individual of the community is to the organisation.
public enum Segment: String, Codable, CaseIterable, Hashable, Sendable {
  case customers, bystanders, fans, complainers, activists, trolls, employees
  case journalists, influencers, competitors, inauthentic
}

/// The feeling that a post carries.
public enum Mood: String, Codable, CaseIterable, Hashable, Sendable {
  case anger, disappointment, worry, mockery, neutral, support, joy

  /// Whether the post speaks against the organisation.
  public var isNegative: Bool {
    switch self {
    case .anger, .disappointment, .worry, .mockery: true
    case .neutral, .support, .joy: false
    }
  }
}

/// What the author of a post does with it.
public enum PostAct: String, Codable, CaseIterable, Hashable, Sendable {
  /// Says what went wrong, for them or for all.
  case complain
  /// Asks the organisation something.
  case ask
  /// Passes somebody's post on.
  case share
  /// Makes fun of the organisation.
  case mock
  /// Speaks up for the organisation.
  case defend
  /// Calls for a boycott, a petition, a resignation.
  case callToAction = "call"
  /// Demands the reason for a deletion.
  case object
  /// Thanks, or says that the matter is settled for them.
  case thank

  /// Whether somebody complains, asks, or wants to know why something was removed.
  public var isGrievance: Bool { self == .complain || self == .ask || self == .object }
}
