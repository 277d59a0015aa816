import CMachine
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A standing team of threads for regions of code of some 20 microseconds and more; the caller is worker 0.
///
/// Between regions the threads watch for the next one some ten microseconds, then sleep. A value to pass on: it has no
/// effect on any result, only on the time that it takes.
public final class WorkerTeam: Equatable, Sendable {
  /// The number of workers, the caller among them; 1 means that no thread is started.
  public let count: Int
  private let crew: Crew
  private let threads: [cm_thread]
  private let isBusy = Atomic<Bool>(false)
  /// Where the caller of the last region ran; read and written by who has made the team busy.
  private nonisolated(unsafe) var processor: Int32 = -1

  private static let patience = 2000

  /// Makes a team of `count` workers, at least one.
  ///
  /// If the system gives fewer threads, or has fewer processors, the others do the work.
  public init(count: Int) {
    precondition(count >= 1, "A team has at least one worker.")
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let crew = Crew(count: count, patience: count <= processors ? WorkerTeam.patience : 0)
    self.count = count
    self.crew = crew
    threads = (1..<count).compactMap { WorkerTeam.start(crew, as: $0) }
  }

  deinit {
    crew.dismiss()
    for thread in threads { cm_join(thread) }
  }

  /// Calls `body` once with each worker's number in `0..<count`, at the same time where possible, and returns when all
  /// calls have returned.
  ///
  /// The calls must not wait for one another. While the team is busy, for another thread or for a region around this one,
  /// the caller makes all the calls itself.
  public func run(_ body: @Sendable (Int) -> Void) {
    guard !threads.isEmpty, !isBusy.exchange(true, ordering: .acquiring) else {
      for worker in 0..<count { body(worker) }
      return
    }
    makeWay()
    withoutActuallyEscaping(body) { crew.run($0) }
    isBusy.store(false, ordering: .releasing)
  }

  /// Keeps the threads off the caller's processor, wherever that is now.
  private func makeWay() {
    let present = cm_processor()
    guard present != processor else { return }
    processor = present
    for thread in threads { cm_avoid_processor(thread, present) }
  }

  /// A team is equal to itself only.
  public static func == (left: WorkerTeam, right: WorkerTeam) -> Bool { left === right }

  private final class Member: Sendable {
    let crew: Crew
    let number: Int

    init(_ crew: Crew, _ number: Int) {
      self.crew = crew
      self.number = number
    }
  }

  private static func start(_ crew: Crew, as number: Int) -> cm_thread? {
    var thread = cm_thread()
    let member = Unmanaged.passRetained(Member(crew, number))
    let hasStarted = cm_start(
      &thread,
      { context in
        guard let context else { return nil }
        let member = Unmanaged<Member>.fromOpaque(context).takeRetainedValue()
        member.crew.serve(as: member.number)
        return nil
      }, member.toOpaque())
    if !hasStarted { member.release() }
    return hasStarted ? thread : nil
  }
}
