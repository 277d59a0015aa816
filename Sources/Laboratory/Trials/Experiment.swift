import Codebook

/// An experiment: the same seeds under several policies or conditions, and what is measured of each run.
///
/// The same draws belong to the same seed in every arm, so arms are compared seed by seed (common random numbers).
public struct Experiment: Equatable, Sendable {
  /// What it is about, for people.
  public var title: String
  /// The first seed; the others follow it.
  public var firstSeed: UInt64
  /// How many seeds each arm is run with, at least one.
  public var seeds: Int
  /// What is compared; the first is the baseline.
  public var arms: [Arm]
  /// What is measured, each under a name of its own.
  public var measures: [Measure]

  /// Makes an experiment.
  public init(title: String, firstSeed: UInt64 = 1, seeds: Int, arms: [Arm], measures: [Measure]) {
    self.title = title
    self.firstSeed = firstSeed
    self.seeds = seeds
    self.arms = arms
    self.measures = measures
  }
}

/// One of the conditions that an experiment compares.
public struct Arm: Equatable, Sendable {
  /// Its id, for programs.
  public var id: String
  /// What it is, for people.
  public var title: String
  /// What happens in it.
  public var course: Course

  /// Makes an arm.
  public init(id: String, title: String, course: Course) {
    self.id = id
    self.title = title
    self.course = course
  }
}

/// What happens in an arm.
public enum Course: Equatable, Sendable {
  /// A bare community.
  case community(CommunityCourse)
  /// A case, played at its desk.
  case desk(DeskCourse)
}
