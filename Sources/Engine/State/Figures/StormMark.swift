import Codebook

/// A moment of the storm that a curve over it marks.
public struct StormMark: Equatable, Sendable {
  /// What happened.
  public enum Kind: CaseIterable, Sendable {
    /// The player spoke in public, or in private; those who answer for them are not marked.
    case publicWord, privateWord
    /// The player hid, deleted or reported a post, or banned its author.
    case moderation
    /// A promise fell due.
    case promise
    /// Something that a source reports.
    case event
  }

  /// What happened.
  public var kind: Kind
  /// When.
  public var at: CivilTime
}

extension Game.State {
  /// What the player did and what happened since the case opened, kind by kind.
  public var stormMarks: [StormMark] {
    statements.filter { $0.delegate == nil }
      .map { StormMark(kind: $0.isHeardByAll ? .publicWord : .privateWord, at: $0.at) }
      + deeds.filter { $0.action.isModeration }.map { StormMark(kind: .moderation, at: $0.at) }
      + promises.filter { $0.due <= now }.map { StormMark(kind: .promise, at: $0.due) }
      + news.filter(\.isDocumented).map { StormMark(kind: .event, at: $0.at) }
  }
}

extension Game.Action {
  fileprivate var isModeration: Bool {
    switch self {
    case .hide, .delete, .report, .ban: true
    default: false
    }
  }
}
