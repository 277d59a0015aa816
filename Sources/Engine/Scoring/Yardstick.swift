import Codebook
import Scenarios
import Synchronization

/// What an outcome is measured against: how a case ends, with the same setup and the same luck, for reference players.
///
/// Their plays are made once, when they are first asked for, whoever asks: `prepare` can be called on another thread while
/// a learner plays. All plays of one case and setup may share a yardstick. A value to pass on: it has no effect on any
/// result, only on the time that it takes, because the same case and setup always give the same endings.
public final class Yardstick: Equatable, Sendable {
  /// How a reference player ended.
  public struct Reference: Equatable, Sendable {
    /// The player.
    public var player: ReferencePlayer
    /// How the community ended.
    public var ending: Ending
  }

  /// Those who are measured against: silence, one trick each, and the textbook.
  public static let players: [ReferencePlayer] = [
    .silent, .lawyer, .apologiseToAll, .copyPaste, .deleteAll, .joke, .sensible,
  ]

  private enum Content {
    /// The play before the first act, from which the reference players set out.
    case opening(Game.State)
    case references([Reference])
  }

  private let content: Mutex<Content>
  private let players: [ReferencePlayer]

  /// The yardstick of a case and setup.
  ///
  /// - Complexity: O(*n*) in the individuals of the community; the plays are made later.
  public convenience init(_ scenario: Scenario, _ setup: Game.Setup) {
    self.init(opening: Game.State(scenario: scenario, setup: setup, yardstick: nil))
  }

  /// That of plays that open so, measured against some players.
  init(opening: Game.State, players: [ReferencePlayer] = Yardstick.players) {
    content = Mutex(.opening(opening))
    self.players = players
  }

  /// How the reference players end.
  ///
  /// - Complexity: that of seven plays without screens the first time, O(1) then.
  public var references: [Reference] {
    content.withLock { content in
      switch content {
      case .references(let known): return known
      case .opening(let opening):
        let found = players.map { Reference(player: $0, ending: Yardstick.ending(of: $0, from: opening)) }
        content = .references(found)
        return found
      }
    }
  }

  /// Makes the plays now, so that nobody waits for them later.
  public func prepare() { _ = references }

  private static func ending(of player: ReferencePlayer, from opening: Game.State) -> Ending {
    var opening = opening
    opening.notes = opening.notes ?? ReadingNotes(opening.scenario, language: opening.language)
    if player == .silent { opening.spotlight = 0 }
    let branch = Branch(turn: 0, instead: .player(player), later: .player(player))
    var teller = Teller(story: Story(of: opening), branch: branch, state: opening)
    while !teller.state.isOver { teller.tellTurn() }
    return teller.state.ending
  }

  /// All are equal: what they give follows from the case and the setup of the plays that have them.
  public static func == (left: Yardstick, right: Yardstick) -> Bool { true }
}

/// The yardsticks of many plays, one for each case and setup: a class of thirty plays a case on one seed.
public final class Yardsticks: Sendable {
  private struct Key: Hashable {
    let content: String
    let setup: Game.Setup
  }

  private let known = Mutex<[Key: Yardstick]>([:])

  /// None so far.
  public init() {}

  /// The yardstick of a case and setup, the same one each time.
  public subscript(scenario: Scenario, setup: Game.Setup) -> Yardstick {
    known.withLock { known in
      let key = Key(content: scenario.contentHash, setup: setup)
      if let yardstick = known[key] { return yardstick }
      let yardstick = Yardstick(scenario, setup)
      known[key] = yardstick
      return yardstick
    }
  }
}
