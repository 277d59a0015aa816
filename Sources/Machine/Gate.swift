import CMachine
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where threads wait for a condition: they watch it for some microseconds, then let others run, then sleep.
final class Gate: @unchecked Sendable {
  private let patience: Int
  private let sleepers = Atomic<Int>(0)
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  private static let yields = 32

  /// Makes a gate at which a thread looks `patience` times, 10 to 50 ns each, before it lets others run.
  init(patience: Int) {
    self.patience = patience
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(mutex)
    change.deallocate()
    mutex.deallocate()
  }

  /// Returns once `isOpen` holds, which must read sequentially consistent atomics.
  func wait(until isOpen: () -> Bool) {
    for _ in 0..<patience {
      if isOpen() { return }
      cm_pause()
    }
    for _ in 0..<Gate.yields {
      if isOpen() { return }
      sched_yield()
    }
    pthread_mutex_lock(mutex)
    sleepers.add(1, ordering: .sequentiallyConsistent)
    while !isOpen() { pthread_cond_wait(change, mutex) }
    sleepers.subtract(1, ordering: .sequentiallyConsistent)
    pthread_mutex_unlock(mutex)
  }

  /// To be called after every change that may open the gate, by a sequentially consistent write: either this finds the
  /// sleeper, or the sleeper finds the change.
  func announce() {
    guard sleepers.load(ordering: .sequentiallyConsistent) > 0 else { return }
    pthread_mutex_lock(mutex)
    pthread_cond_broadcast(change)
    pthread_mutex_unlock(mutex)
  }
}
