import Machine

extension WorkerTeam {
  /// Shares the shards of individuals among the threads of a team, or does all at once without one or where there are few;
  /// what a body does to an individual must not depend on the number of threads.
  static func split(_ shards: Shards, over team: WorkerTeam?, _ body: @escaping @Sendable (Shards.Run) -> Void) {
    guard let team, team.count > 1, shards.agents >= 4096 else { return body(shards.all) }
    let workers = team.count
    team.run { worker in body(shards.run(of: worker, among: workers)) }
  }

  /// Shares `count` individuals among the threads of a team, or does all at once without one or where there are few, and
  /// hands back what the bodies return, in the order of the shares. The shares are contiguous.
  static func collect<Result: Sendable>(
    _ count: Int, over team: WorkerTeam?, _ body: @escaping @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    guard let team, team.count > 1, count >= 4096 else { return [body(0..<count)] }
    let results = Slots<Result>(count: team.count)
    let parts = team.count
    team.run { part in results.set(part, body(count * part / parts..<count * (part + 1) / parts)) }
    return results.values
  }
}

/// Places for the results of a team, each written by one thread.
private final class Slots<Value: Sendable>: @unchecked Sendable {
  private let places: UnsafeMutablePointer<Value?>
  private let count: Int

  init(count: Int) {
    self.count = count
    places = .allocate(capacity: count)
    places.initialize(repeating: nil, count: count)
  }

  deinit {
    places.deinitialize(count: count)
    places.deallocate()
  }

  func set(_ place: Int, _ value: Value) { places[place] = value }

  var values: [Value] { (0..<count).compactMap { places[$0] } }
}
