import Codebook

public struct Population: Equatable, Sendable {
  public struct Part: Equatable, Sendable { public init(segment: Segment, share: Int, trust: Int, anger: Int) {} }
  public struct Channel: Equatable, Sendable { public init(platform: Platform, followers: Int) {} }
  public init(agents: Int, peoplePerAgent: Int, parts: [Part], channels: [Channel], crisis: CrisisType, history: Bool) {
  }
}
public struct Statement: Equatable, Sendable {
  public struct Weighted: Equatable, Sendable { public init(strategy: Strategy, strength: Int) {} }
  public enum Voice: Sendable { case official, leader, colleague, `private` }
  public init(
    strategies: [Weighted], apology: [ApologyComponent], tones: [Tone], specificity: Int, similarity: Int,
    isContradictory: Bool, isTrue: Bool?, voice: Voice
  ) {}
}
public struct Stimulus: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case shock(heat: Int, blame: Int, reach: Int)
    case voice(followers: Int, segment: Segment, mood: Mood, act: PostAct)
    case statement(Statement)
    case reply(Statement, audience: Int, alreadyAnswered: Int)
    case hiding(audience: Int, isFair: Bool)
    case cheer(followers: Int)
    case revelation(contradictsDenial: Bool, blame: Int)
  }
  public var tick: Int
  public init(tick: Int, channel: Int, kind: Kind, cause: Int) { self.tick = tick }
}
public enum Trait: Sendable { case anger }
public struct Cause: Equatable, Sendable {
  public var stimulus: Int?; public var seenFrom: UInt32?; public var trait: Trait; public var level: Int;
  public var threshold: Int
}
public struct Post: Equatable, Sendable {
  public var tick: Int; public var channel: Int; public var agent: UInt32; public var segment: Segment;
  public var followers: Int; public var mood: Mood; public var act: PostAct; public var cause: Cause;
  public var draw: UInt64
}
public struct Volume: Equatable, Sendable {
  public var posts: Int; public var negative: Int; public var reach: Int; public var trust: Int; public var anger: Int
}
public struct Chronicle: Equatable, Sendable { public var volumes: [Volume]; public var posts: [Post] }
public struct Gauges: Equatable, Sendable { public var trust = 0; public var anger = 0 }
public struct Community: Equatable, Sendable {
  public init(_ population: Population, seed: UInt64) {}
  public mutating func run(ticks: Int, from clock: CivilTime, stimuli: [Stimulus], spotlight: Int) -> Chronicle {
    Chronicle(volumes: [], posts: [])
  }
  public mutating func rest(ticks: Int) {}
  public var tick: Int = 0
  public var gauges: Gauges { Gauges() }
  public var fingerprint: UInt64 { 0 }
}
