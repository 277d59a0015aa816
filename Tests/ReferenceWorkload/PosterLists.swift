import Machine
import Simulation

/// The posters of a turn: a list of each worker, at the place of its own agents, so that none waits for another.
///
/// A poster is the number of an agent in the low half of a word, and its stance at the start of the turn above it.
struct PosterLists: @unchecked Sendable {
  /// Counts lie this far apart: a worker that writes its own takes no cache line from the others.
  static let stride = 8

  private let posters: Column<UInt64>
  private let counts: Column<Int>
  private let workers: Int

  init(agents: Int, workers: Int) {
    posters = Column(uninitialized: agents)
    counts = Column(repeating: 0, count: workers * PosterLists.stride)
    self.workers = workers
  }

  /// Where a worker writes the posters among its agents.
  func start(of worker: Int, _ shards: Shards) -> UnsafeMutablePointer<UInt64> {
    posters.base + shards.run(of: worker, among: workers).agents.lowerBound
  }

  /// The posters of a worker.
  func list(of worker: Int, _ shards: Shards) -> UnsafeBufferPointer<UInt64> {
    UnsafeBufferPointer(start: start(of: worker, shards), count: counts.base[worker * PosterLists.stride])
  }

  func setCount(of worker: Int, to count: Int) {
    counts.base[worker * PosterLists.stride] = count
  }

  /// The posters of all workers.
  var count: Int {
    (0..<workers).reduce(0) { $0 + counts.base[$1 * PosterLists.stride] }
  }
}
