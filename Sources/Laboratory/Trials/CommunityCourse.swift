import Codebook
import Simulation

/// A stretch of time in the life of a bare community.
public struct CommunityCourse: Equatable, Sendable {
  /// Who the community is made of, with the numbers of the model.
  public var population: Population
  /// The local time at which it begins.
  public var start: CivilTime
  /// How long it lasts, in ticks of ten minutes.
  public var ticks: Int
  /// What happens and what is said, in any order; of what falls into the same tick, the earlier in the list comes first.
  public var happenings: [Happening]

  /// Makes a course.
  public init(population: Population, start: CivilTime, ticks: Int, happenings: [Happening]) {
    self.population = population
    self.start = start
    self.ticks = ticks
    self.happenings = happenings
  }
}

/// Something that happens to a community, or is said to it, at a moment.
public struct Happening: Equatable, Sendable {
  /// What it is.
  public enum Kind: Equatable, Sendable {
    /// Something that depends on nothing before it.
    case stimulus(Stimulus.Kind)
    /// The truth comes out. Whether it contradicts a denial is told, or follows from what was said before.
    case revelation(blame: Int, contradictsDenial: Bool?)
    /// The organisation speaks to those who follow it.
    case statement(Utterance)
    /// The organisation answers.
    case reply(Utterance, to: Target)
    /// The organisation hides posts.
    case hiding(Target, isFair: Bool, isExplained: Bool)
  }

  /// The posts that the organisation answers or hides.
  public enum Target: Equatable, Sendable {
    /// A post that so many people have read.
    case crowd(audience: Int)
    /// So many posts of the last day against the organisation that it has not dealt with: those with most followers.
    case posts(Int)
  }

  /// When, in ticks since the start.
  public var tick: Int
  /// The number of the channel.
  public var channel: Int
  /// What it is.
  public var kind: Kind

  /// Makes a happening.
  public init(tick: Int, channel: Int, kind: Kind) {
    self.tick = tick
    self.channel = channel
    self.kind = kind
  }

  /// Whether it depends on the posts that have been written by then.
  var needsPosts: Bool {
    switch kind {
    case .reply(_, to: .posts), .hiding(.posts, _, _): true
    default: false
    }
  }
}
