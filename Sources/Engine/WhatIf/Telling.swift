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
    while !teller.state.isOver { teller.tellTurn() }
    let earlier = end.skipped.filter { $0.decision.turn < branch.turn }
    return End(state: teller.state, skipped: earlier + teller.skipped)
  }
}
