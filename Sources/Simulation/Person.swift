import Codebook

/// An individual as an experiment sees them. Levels run from 0 to 1000.
public struct Person: Equatable, Sendable {
  /// Who they are to the organisation.
  public var segment: Segment
  /// The number of the channel where they write.
  public var home: Int
  /// The number of the group of neighbours that they belong to.
  public var circle: Int
  /// How much they take part: 0 reads, 1 contributes, 2 writes all the time.
  public var layer: Int
  /// Whether they write under another name than their own.
  public var isAnonymous: Bool
  /// Whether they follow the organisation.
  public var isFollower: Bool
  /// Individuals who follow them.
  public var followers: Int
  /// Trust at the start.
  public var initialTrust: Int
  /// Trust in the organisation.
  public var trust: Int
  /// Anger at the organisation.
  public var anger: Int
  /// Responsibility that they attribute to it.
  public var responsibility: Int
  /// Empathy for it.
  public var empathy: Int
  /// Satisfaction with how it treats them.
  public var satisfaction: Int
  /// Readiness to forgive (`Mind.forgiveness`).
  public var forgiveness: Int
  /// Intention to boycott (`Mind.boycott`).
  public var boycott: Int
  /// Wish for revenge (`Mind.revenge`).
  public var revenge: Int
  /// Good mood.
  public var joy: Int
  /// Sadness.
  public var sorrow: Int
  /// Failures of the organisation that they have seen.
  public var failures: Int
  /// Statements and answers of the organisation that they have heard.
  public var answers: Int
  /// Whether they know of the crisis.
  public var isAware: Bool
  /// Whether they have complained to the organisation and wait for an answer.
  public var isWaiting: Bool
  /// Whether they have waited for an answer beyond their patience.
  public var isImpatient: Bool
  /// What they did because nobody answered in time.
  public var consequences: Consequences
}

/// What somebody does whose complaint nobody answers (Lithium Technologies 2013).
public struct Consequences: OptionSet, Equatable, Sendable {
  /// The set as bits.
  public let rawValue: UInt8

  /// Makes a set of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Tells friends.
  public static let tellsOthers = Consequences(rawValue: 1)
  /// Takes the complaint to another place.
  public static let escalates = Consequences(rawValue: 2)
  /// Shames the organisation in public.
  public static let shames = Consequences(rawValue: 4)
}
