import Dispatch
import Foundation

/// Work that is begun on a thread of its own before its result is wanted.
final class Ahead<Result>: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  /// Written before `done` is signalled, read after it.
  private var result: Result?

  /// Begins the work.
  init(_ work: @escaping @Sendable () -> Result) {
    Thread.detachNewThread {
      self.result = work()
      self.done.signal()
    }
  }

  /// What came of the work, once it is done; nil when it was taken before.
  func take() -> Result? {
    done.wait()
    defer { done.signal() }
    defer { result = nil }
    return result
  }
}
