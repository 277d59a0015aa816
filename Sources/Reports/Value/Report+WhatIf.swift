import Codebook
import Engine

extension Report {
  /// What other decisions would have led to: a section of its own, left out where nobody asked.
  public struct WhatIf: Encodable, Equatable, Sendable {
    /// How it was found out, or that nothing would have helped.
    public var note: String
    /// The other ways that it might have gone, the one with most to win first.
    public var branches: [Branch]

    /// Makes a what-if.
    public init(note: String, branches: [Branch]) {
      self.note = note
      self.branches = branches
    }
  }

  /// One other decision and its end.
  public struct Branch: Encodable, Equatable, Sendable {
    /// The turn in which history parts, from 1.
    public var turn: Int
    /// What is decided otherwise.
    public var change: String
    /// What another player does in that turn, where one plays it.
    public var instead: [String]
    /// The total score with the same luck, 0 to 100.
    public var total: Int
    /// The outcome with the same luck, 0 to 100.
    public var outcome: Int
    /// The craft with the same luck, 0 to 100.
    public var craft: Int
    /// How the community ends with the same luck.
    public var ending: Ending
    /// What changes over many seeds.
    public var differences: Differences
    /// What bent the curve in that turn, as it was played, or nil.
    public var why: String?
    /// The dashboard with the same luck, tick by tick.
    public var readings: [Reading]
    /// What others wrote in the play and never would have: those whom most people follow, oldest first.
    public var unwritten: [Quote]

    /// Tells of two storms side by side that part in a `turn` (from 0) by a `change`; nil where they are not over.
    public init?(
      _ change: LocalizedText, in turn: Int, _ storms: SideBySide, _ differences: Differences, why: LocalizedText?,
      _ language: Language
    ) {
      guard let score = storms.after.state.score else { return nil }
      self.turn = turn + 1
      self.change = change[language]
      instead = storms.instead.map { $0[language] }
      (total, outcome, craft) = (score.total, score.outcome, score.craft)
      ending = Ending(score.ending)
      self.differences = differences
      self.why = why?[language]
      readings = StoryTeller(state: storms.after.state, language: language).readings
      let loudest = storms.unwritten.enumerated()
        .sorted { (-$0.element.followers, $0.offset) < (-$1.element.followers, $1.offset) }.prefix(3).sorted {
          $0.offset < $1.offset
        }
      unwritten = loudest.map { Quote(author: $0.element.author, text: $0.element.text[language]) }
    }
  }

  /// By how much a branch exceeds the play over many seeds.
  public struct Differences: Encodable, Equatable, Sendable {
    /// The score and its halves; trust and anger at the end; negative posts, in people.
    public var total, outcome, craft, trust, anger, negativePosts: Interval

    /// Makes differences.
    public init(
      total: Interval, outcome: Interval, craft: Interval, trust: Interval, anger: Interval, negativePosts: Interval
    ) {
      (self.total, self.outcome, self.craft) = (total, outcome, craft)
      (self.trust, self.anger, self.negativePosts) = (trust, anger, negativePosts)
    }
  }

  /// A mean with its 95 % interval, in tenths.
  public struct Interval: Encodable, Equatable, Sendable {
    /// The mean.
    public var mean: Int
    /// The lower end.
    public var from: Int
    /// The upper end.
    public var to: Int

    /// Makes an interval; what is no number counts as 0.
    public init(mean: Double, from: Double, to: Double) {
      func tenths(_ value: Double) -> Int { abs(value) < 1e12 ? Int((value * 10).rounded()) : 0 }
      (self.mean, self.from, self.to) = (tenths(mean), tenths(from), tenths(to))
    }
  }
}
