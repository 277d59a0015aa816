import Codebook
import Foundation

/// What is made of each strategy, in their order, all at the same time.
func perStrategy<Made: Sendable>(_ make: @Sendable (_ strategy: Int) -> Made) -> [Made] {
  let count = Strategy.allCases.count
  nonisolated(unsafe) var made: [Int: Made] = [:]
  let lock = NSLock()
  DispatchQueue.concurrentPerform(iterations: count) { strategy in
    let one = make(strategy)
    lock.withLock { made[strategy] = one }
  }
  return (0..<count).compactMap { made[$0] }
}
