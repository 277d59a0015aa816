import Codebook

/// A story that parts from what was played in one turn.
public struct Branch: Equatable, Sendable {
  /// What is done in the turn instead.
  public enum Instead: Equatable, Sendable {
    /// What was done: the branch is the story itself.
    case same
    /// Nothing at all.
    case nothing
    /// What was done but for these acts, by their places among the turn's decisions.
    case without([Int])
    /// What was done, after something else.
    case after([Act])
    /// What was done with something else in the place of an act.
    case replacing(Int, [Act])
    /// What a reference player does.
    case player(ReferencePlayer)
  }

  /// Something that is done.
  public enum Act: Equatable, Sendable {
    /// An action; a post that it names is one of the play that is told.
    case action(Game.Action)
    /// What a sensible player would do about one thing.
    case duty(Duty)
  }

  /// Who plays on.
  public enum Later: Equatable, Sendable {
    /// The later decisions are kept.
    case kept
    /// A reference player plays to the end.
    case player(ReferencePlayer)
  }

  /// The turn, from 0.
  public var turn: Int
  /// What is done in it.
  public var instead: Instead
  /// Who plays on.
  public var later: Later

  /// Makes a branch.
  public init(turn: Int, instead: Instead, later: Later = .kept) {
    self.turn = turn
    self.instead = instead
    self.later = later
  }
}

/// Who acts in a turn of a story, and how.
enum Course: Equatable {
  case steps([Step])
  case player(ReferencePlayer)

  /// Something to be done.
  enum Step: Equatable {
    case decision(Story.Decision)
    case act(Branch.Act)
  }
}

extension Story {
  /// What is done in a turn of a branch, or of the story itself.
  func course(of turn: Int, in branch: Branch?) -> Course {
    let kept = steps(in: turn)
    guard let branch, turn >= branch.turn else { return .steps(kept) }
    guard turn == branch.turn else {
      if case .player(let player) = branch.later { return .player(player) }
      return .steps(kept)
    }
    switch branch.instead {
    case .same: return .steps(kept)
    case .nothing: return .steps([])
    case .without(let places): return .steps(kept.indices.filter { !places.contains($0) }.map { kept[$0] })
    case .after(let acts): return .steps(acts.map(Course.Step.act) + kept)
    case .replacing(let place, let acts):
      return .steps(kept.enumerated().flatMap { $0 == place ? acts.map(Course.Step.act) : [$1] })
    case .player(let player): return .player(player)
    }
  }
}
