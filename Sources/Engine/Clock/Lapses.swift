import Codebook

/// What an act lets lapse.
public struct Lapses: Equatable, Sendable {
  /// When the act is done.
  public var end: CivilTime
  /// The mails that can be answered now and cannot be then.
  public var mails: [Mail]
  /// The promises that can be kept now and cannot be then.
  public var promises: [PromiseEntry]
  /// Whether nothing lapses.
  public var isEmpty: Bool { mails.isEmpty && promises.isEmpty }
}

extension Game.State {
  /// What an act would let lapse, or nil where it is not possible.
  ///
  /// - Complexity: that of the act.
  public func lapses(during action: Game.Action) -> Lapses? {
    var after = self
    guard (try? Game.reduce(&after, action)) != nil else { return nil }
    let overdue = after.inbox.filter(\.isOverdue).map(\.id)
    let lapsed = promises.indices.filter { promises[$0].status == .open && after.isLapsed(after.promises[$0]) }
    return Lapses(
      end: after.now, mails: inbox.filter { $0.isOpen && overdue.contains($0.id) },
      promises: lapsed.map { promises[$0] })
  }

  private func isLapsed(_ promise: PromiseEntry) -> Bool {
    promise.status != .kept && lastChance(to: promise) < now
  }
}
