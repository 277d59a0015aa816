import Synchronization

/// What the threads of a team share.
///
/// A job is cut into parts, and a thread claims a part before it does it: its own first, then any that nobody has begun.
/// So a thread that the system has put aside delays nobody, and a part is mostly done where its data is cached.
final class Crew: Sendable {
  private final class Part: Sendable {
    /// The number of the last job for which it was claimed.
    let claimed = Atomic<Int>(0)
  }

  /// The number of parts of each job.
  let count: Int
  private let parts: [Part]
  /// The number of the present job, or `dismissed`.
  private let job = Atomic<Int>(0)
  private let unfinished = Atomic<Int>(0)
  private let started: Gate
  private let finished: Gate
  /// Written before `job` announces it, and read only by who has claimed a part of that job.
  private nonisolated(unsafe) var body: (@Sendable (Int) -> Void)?

  private static let dismissed = -1

  init(count: Int, patience: Int) {
    self.count = count
    parts = (0..<count).map { _ in Part() }
    started = Gate(patience: patience)
    finished = Gate(patience: patience)
  }

  /// Does a job together with the other threads; one job at a time.
  func run(_ body: @escaping @Sendable (Int) -> Void) {
    self.body = body
    unfinished.store(count, ordering: .sequentiallyConsistent)
    let number = job.add(1, ordering: .sequentiallyConsistent).newValue
    started.announce()
    work(on: number, beginningWith: 0)
    finished.wait { unfinished.load(ordering: .sequentiallyConsistent) == 0 }
    self.body = nil
  }

  /// The life of a thread: it helps with every job until the crew is dismissed.
  func serve(as member: Int) {
    var number = 0
    while true {
      started.wait { job.load(ordering: .sequentiallyConsistent) != number }
      number = job.load(ordering: .sequentiallyConsistent)
      guard number != Crew.dismissed else { return }
      work(on: number, beginningWith: member)
    }
  }

  /// Lets the threads end.
  func dismiss() {
    job.store(Crew.dismissed, ordering: .sequentiallyConsistent)
    started.announce()
  }

  private func work(on number: Int, beginningWith first: Int) {
    for step in 0..<count {
      let part = (first + step) % count
      guard claim(part, of: number) else { continue }
      perform(part)
      if unfinished.subtract(1, ordering: .sequentiallyConsistent).newValue == 0 { finished.announce() }
    }
  }

  /// Fails for who comes late, even when the next job has begun: each part is claimed once in each job.
  private func claim(_ part: Int, of number: Int) -> Bool {
    parts[part].claimed.compareExchange(
      expected: number - 1, desired: number, ordering: .sequentiallyConsistent
    ).exchanged
  }

  /// Not inlined, so that no reference to the closure outlives the part.
  @inline(never) private func perform(_ part: Int) {
    body?(part)
  }
}
