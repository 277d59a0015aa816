import Codebook
import Engine

extension Interface {
  /// Something that a debrief wants to know and that takes a while to find out: the caller works it out beside the
  /// screen, and hands what it finds to `Model.take`.
  public struct Question: Equatable, Sendable {
    /// What is wanted.
    public enum Matter: Equatable, Sendable {
      /// The turns where another act would have brought most: `.searching` again and again, at last `.found`.
      case turningPoints
      /// What else could have been done in all turns: `.alternatives`.
      case alternatives
      /// What bent the curve in a turn, from 0: `.bend`.
      case bend(turn: Int)
      /// The storm of a branch beside the one that was played: `.storms`.
      case storms(Branch)
      /// By how much a branch differs from the play over many seeds: `.difference`.
      case difference(Branch)
      /// What the play teaches: `.lessons`.
      case lessons
    }

    /// What is wanted.
    public var matter: Matter
    /// Which debrief asks.
    let debrief: Int
  }

  /// What was found out.
  public enum Answer: Equatable, Sendable {
    /// What else could have been done in all turns.
    case alternatives([Alternative])
    /// How far the search for turning points is.
    case searching(SearchProgress)
    /// The turning points.
    case found(TurningPoints)
    /// The bend in a turn with its causes, or nil where nothing moves.
    case bend(Bend?)
    /// Two storms.
    case storms(StormPair)
    /// By how much a branch differs.
    case difference(Difference)
    /// What the play teaches; nil where it is not over.
    case lessons(Debriefing?)
  }

  /// How far a search is.
  public struct SearchProgress: Equatable, Sendable {
    /// 0 to 100.
    public var percent: Int
    /// What leads so far: a first result, not a certain one; nil where nothing has won anything yet.
    public var leading: Alternative?
    /// Tenths of a point of score that it wins in the mean so far.
    public var gain: Int

    /// Makes a report of a search.
    public init(percent: Int, leading: Alternative?, gain: Int) {
      self.percent = percent
      self.leading = leading
      self.gain = gain
    }
  }
}
