import Scenarios

/// What of a case is met in plays, by kind.
public struct Encounters: Equatable, Sendable {
  /// What can be met.
  public enum Kind: String, CaseIterable, Sendable {
    /// Posts of the author that came into the feed.
    case posts
    /// Mails that arrived.
    case mails
    /// Events that happened.
    case events
    /// Tickets that were opened.
    case tickets
    /// Allies who were asked and agreed.
    case allies
    /// Orders that were argued with.
    case disputes
  }

  private var ids: [Kind: Set<String>] = [:]

  /// Nothing so far.
  public init() {}

  /// What was met in a play.
  public init(in state: Game.State) {
    ids[.posts] = Set(state.feed.compactMap(\.script))
    ids[.mails] = Set(state.inbox.map(\.id))
    ids[.events] = Set(zip(state.scenario.events, state.firedEvents).filter(\.1).map(\.0.id))
    ids[.tickets] = Set(state.tickets.map(\.id))
    ids[.allies] = Set(state.allies.filter { !$0.isOpen }.map(\.id))
    ids[.disputes] = Set(state.inbox.filter(\.isArgued).map(\.id))
  }

  /// Adds what was met in other plays.
  public mutating func formUnion(_ others: Encounters) {
    for kind in Kind.allCases { ids[kind, default: []].formUnion(others.ids[kind] ?? []) }
  }

  /// The ids of a kind that were never met, in the order of the case.
  public func missed(_ kind: Kind, in scenario: Scenario) -> [String] {
    Encounters.ids(of: kind, in: scenario).filter { !(ids[kind]?.contains($0) ?? false) }
  }

  /// All ids of a kind that there are in a case.
  public static func ids(of kind: Kind, in scenario: Scenario) -> [String] {
    switch kind {
    case .posts: scenario.posts.map(\.id)
    case .mails: scenario.inbox.map(\.id)
    case .events: scenario.events.map(\.id)
    case .tickets: scenario.tickets.map(\.id)
    case .allies: scenario.allies.map(\.id)
    case .disputes: scenario.inbox.filter { $0.dispute != nil }.map(\.id)
    }
  }
}
