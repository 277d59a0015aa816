import Codebook
import Scenarios

/// A story told in a world, from which branches part.
///
/// The play at the beginning of each turn is kept, so that a branch is told from its turn on only; copies share what has
/// not changed. The same story, world and branch always give the same end.
public struct Telling: Sendable {
  /// The end of a telling.
  public struct End: Sendable {
    /// The finished play.
    public var state: Game.State
    /// The decisions that could not be kept.
    public var skipped: [Skipped]
  }

  /// The story.
  public let story: Story
  /// The world.
  public let world: World
  /// The story told as it was played.
  public let end: End
  /// The play at the beginning of each turn.
  let beginnings: [Game.State]

  /// Tells a story in a world.
  ///
  /// - Complexity: that of a play without screens.
  public init(_ story: Story, in world: World, notes: ReadingNotes) {
    self.story = story
    self.world = world
    var teller = Teller(story: story, branch: nil, state: world.opening(of: story, notes: notes))
    var beginnings: [Game.State] = []
    while !teller.state.isOver {
      beginnings.append(teller.state)
      teller.tellTurn()
    }
    end = End(state: teller.state, skipped: teller.skipped)
    self.beginnings = beginnings
  }

  /// The end of a branch; of the story as it was played where the turn is none of the case.
  ///
  /// - Complexity: that of playing its turn and those after it.
  public func end(of branch: Branch) -> End {
    guard beginnings.indices.contains(branch.turn) else { return end }
    var teller = Teller(story: story, branch: branch, state: beginnings[branch.turn])
    teller.tellTurn()
    let hasRejoined = hasRejoined(teller.state, after: branch)
    while !hasRejoined, !teller.state.isOver { teller.tellTurn() }
    let before = end.skipped.filter { $0.decision.turn < branch.turn }
    let after = hasRejoined ? end.skipped.filter { $0.decision.turn > branch.turn } : []
    return End(state: hasRejoined ? end.state : teller.state, skipped: before + teller.skipped + after)
  }

  /// Whether the turn of a branch has led to where the story was anyhow: then all that follows is the story's.
  private func hasRejoined(_ state: Game.State, after branch: Branch) -> Bool {
    let next = branch.turn + 1
    return branch.later == .kept && beginnings.indices.contains(next) && state == beginnings[next]
  }
}
