import Codebook

/// A play as it went, to be watched forwards and backwards: its decisions, and the desk after any number of them.
public struct Film: Sendable {
  /// The decisions, in order.
  public private(set) var scenes: [Scene] = []
  /// The desk after so many decisions; after each of them for a usual community.
  private var kept: [(place: Int, state: Game.State)]
  private var last: Game.State
  /// The least number of decisions between two desks that are kept.
  private let stride: Int

  /// Begins a film with the play before its first decision.
  public init(from state: Game.State) {
    let individuals = state.setup.population ?? state.scenario.community.agents
    self.init(from: state, stride: max(1, individuals / Film.individualsKept))
  }

  init(from state: Game.State, stride: Int) {
    kept = [(0, state)]
    last = state
    self.stride = stride
  }

  /// How large a community may be whose desk is kept after each decision: its columns take the memory.
  private static let individualsKept = 100_000

  /// How the play was started.
  public var setup: Game.Setup { last.setup }

  /// The desk after the last decision.
  public var end: Game.State { last }

  /// Adds a decision, what came of it, and the desk after it.
  public mutating func add(_ action: Game.Action, _ effects: [Game.Effect], to state: Game.State) {
    scenes.append(Scene(action, effects, from: last, to: state))
    last = state
    guard scenes.count - (kept.last?.place ?? 0) >= stride else { return }
    kept.append((scenes.count, state))
  }

  /// The desk after so many decisions, from 0 up to the number of scenes.
  ///
  /// - Complexity: O(log *n*) in the decisions for up to 100,000 individuals; otherwise some decisions are played again.
  public func state(after place: Int) -> Game.State {
    let place = min(max(0, place), scenes.count)
    if place == scenes.count { return last }
    var (low, high) = (0, kept.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if kept[middle].place <= place { low = middle } else { high = middle }
    }
    let actions = scenes[kept[low].place..<place].map(\.action)
    return (try? Game.replay(actions, from: kept[low].state)) ?? last
  }
}
