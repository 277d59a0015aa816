import Machine
import Synchronization
import Testing

@Suite struct WorkerTeamTests {
  /// How often each worker was called.
  private final class Calls: Sendable {
    private let counts: Mutex<[Int]>

    init(_ workers: Int) {
      counts = Mutex([Int](repeating: 0, count: workers))
    }

    func add(_ worker: Int) {
      counts.withLock { $0[worker] += 1 }
    }

    var all: [Int] {
      counts.withLock { $0 }
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func everyWorkerIsCalledOnceInEveryRegion(_ count: Int) {
    let team = WorkerTeam(count: count)
    let calls = Calls(count)
    for region in 1...2000 {
      team.run { calls.add($0) }
      guard calls.all == [Int](repeating: region, count: count) else {
        Issue.record("After region \(region) the workers were called \(calls.all) times.")
        return
      }
    }
  }

  @Test func whatOneRegionWritesTheNextReads() {
    let team = WorkerTeam(count: 4)
    let column = Column(repeating: 0, count: 4)
    nonisolated(unsafe) let values = column.base
    for _ in 0..<1000 {
      team.run { values[$0] += 1 }
      team.run { worker in if worker == 0 { for other in 1..<4 { values[other] = values[0] } } }
    }
    #expect((0..<4).map { values[$0] } == [1000, 1000, 1000, 1000])
    withExtendedLifetime(column) {}
  }

  @Test func aSleepingTeamWakes() async throws {
    let team = WorkerTeam(count: 3)
    let calls = Calls(3)
    for _ in 0..<3 {
      try await Task.sleep(for: .milliseconds(20))
      team.run { calls.add($0) }
    }
    #expect(calls.all == [3, 3, 3])
  }

  @Test func aRegionWithinARegionIsDoneByItsCaller() {
    let team = WorkerTeam(count: 2)
    let calls = Calls(2)
    team.run { _ in team.run { calls.add($0) } }
    #expect(calls.all == [2, 2])
  }

  @Test func oneTeamServesSeveralCallers() async {
    let team = WorkerTeam(count: 2)
    let calls = Calls(2)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask { for _ in 0..<500 { team.run { calls.add($0) } } }
      }
    }
    #expect(calls.all == [2000, 2000])
  }

  @Test func teamsComeAndGo() {
    for _ in 0..<200 {
      let calls = Calls(3)
      WorkerTeam(count: 3).run { calls.add($0) }
      #expect(calls.all == [1, 1, 1])
    }
  }
}
