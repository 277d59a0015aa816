import Codebook

/// What a stretch of time brought forth.
public struct Chronicle: Equatable, Sendable {
  /// The volumes, one a tick.
  public var volumes: [Volume]
  /// A sample of the posts, the loudest and some at random, by tick and then by agent.
  public var posts: [Post]
  /// What the press published.
  public var articles: [Article] = []
}

/// An article of an outlet of the press.
public struct Article: Equatable, Sendable {
  /// Minutes since the start of the case.
  public var minute: Int
  /// The number of the outlet.
  public var outlet: Int
  /// Whether the outlet lives from advertisements; the others ask their readers to pay.
  public var isAdFunded: Bool
  /// The outlet that it copies, or nil when it is the first of the story.
  public var copies: Int?
  /// How much of its text is that of the article it copies, in thousandths.
  public var reuse: Int
  /// How hard it is on the organisation, 0 to 1000.
  public var heat: Int
  /// Individuals who can have read it.
  public var readers: Int
}

/// What happened in a tick of ten minutes.
public struct Volume: Equatable, Sendable {
  /// Posts, in people.
  public var posts: Int
  /// Posts against the organisation, in people.
  public var negative: Int
  /// People who have seen something of it so far.
  public var reach: Int
  /// Mean trust of all, 0 to 1000.
  public var trust: Int
  /// Mean anger of those who know, 0 to 1000.
  public var anger: Int
  /// Anger as it sounds, 0 to 1000: that of those who posted within the hour, and of all who know where few did.
  public var loudAnger: Int
  /// Posts by the number of the channel, in people.
  public var channels: [Int]
}

/// A post of a simulated individual.
public struct Post: Equatable, Sendable {
  /// The number of the post in the community, by which others refer to it.
  public var number: Int
  /// The number of the post, article, statement or event that the author reacts to, or nil.
  public var parent: Int?
  /// Whether it stands under the post that it reacts to, as an answer.
  public var isAnswer: Bool
  /// Minutes between what the author reacts to and this post; 0 where there is nothing.
  public var delay: Int
  /// Whether it speaks of the organisation.
  public var isAboutOrganisation: Bool
  /// The individual whom it answers, passes on or speaks to, or nil.
  public var addressee: UInt32?
  /// The tick in which it was written, counted from the start of the case.
  public var tick: Int
  /// The number of the channel.
  public var channel: Int
  /// Who wrote it.
  public var agent: UInt32
  /// Who that is to the organisation.
  public var segment: Segment
  /// People who follow them.
  public var followers: Int
  /// What they feel.
  public var mood: Mood
  /// What they do.
  public var act: PostAct
  /// Why they wrote.
  public var cause: Cause
  /// Random bits for the wording.
  public var draw: UInt64
}

/// Why a post was written.
public struct Cause: Equatable, Sendable {
  /// The caller's number of the stimulus that moved the author, or nil.
  public var stimulus: Int?
  /// Whose post the author saw, or nil when they saw the thing itself.
  public var seenFrom: UInt32?
  /// What in them made them write.
  public var trait: Trait
  /// How strong it was, 0 to 1000.
  public var level: Int
  /// From where on they write, 0 to 1000.
  public var threshold: Int
}

/// A step of a chain of causes.
public struct Link: Equatable, Sendable {
  /// Where it comes from.
  public enum Source: Equatable, Sendable {
    /// A post of an individual.
    case person(UInt32)
    /// A statement or an answer of the organisation.
    case organisation
    /// An article.
    case press
    /// Something that happened, or a post of the script.
    case event
  }

  /// The number of the post, statement, article or event.
  public var number: Int
  /// Where it comes from.
  public var source: Source
}

/// What in a person makes them write.
public enum Trait: Equatable, Sendable, CaseIterable {
  case anger, trust, empathy, mischief, doubt, role
}

/// How a community stands; all numbers 0 to 1000.
public struct Gauges: Equatable, Sendable {
  /// Mean trust of all.
  public var trust: Int
  /// Mean anger of those who know of the crisis.
  public var anger: Int
  /// Mean responsibility that those who know attribute to the organisation.
  public var responsibility: Int
  /// Share of those who know.
  public var awareness: Int
}
