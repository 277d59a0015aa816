import Engine
import Machine
import Synchronization

/// A question to a story: what if something else had been done, over some seeds.
public struct WhatIfQuestion: Sendable {
  /// The story.
  public var story: Story
  /// On how many seeds it is told, the story's own first and then those that follow.
  public var seeds: Int
  /// How many individuals stand for the community, or nil for as many as in the play.
  public var population: Int?

  /// Whether anybody still waits for the answer; where not, it ends early and without one.
  public var isWanted: @Sendable () -> Bool = { true }

  /// Asks about a story.
  public init(_ story: Story, seeds: Int = 30, population: Int? = World.smallPopulation) {
    self.story = story
    self.seeds = seeds
    self.population = population
  }

  /// The world of a telling, by its number.
  func world(_ number: Int) -> World {
    World(seed: story.setup.seed &+ UInt64(number), population: population, hasWords: false)
  }

  /// How a branch differs from the story.
  ///
  /// The result does not depend on the number of threads; `progress` is told how many seeds are done, by one thread at a
  /// time.
  public func difference(
    of branch: Branch, team: WorkerTeam, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> BranchDifference {
    let rows = rows([branch], on: 0..<seeds, ReadingNotes(story), team) { progress($0.done) }
    return BranchDifference(rows.map { $0.branches[0] }, minus: rows.map(\.story))
  }

  /// How each of some branches differs from the story; as `difference(of:)`, and faster than one after the other.
  public func differences(of branches: [Branch], team: WorkerTeam) -> [BranchDifference] {
    let rows = rows(branches, on: 0..<seeds, ReadingNotes(story), team) { _ in }
    return branches.indices.map { place in
      BranchDifference(rows.map { $0.branches[place] }, minus: rows.map(\.story))
    }
  }

  /// What the story and its branches came to on a seed.
  struct Row: Sendable {
    var story: Reckoning
    var branches: [Reckoning]
  }

  /// What has been told so far: by branch, on how many seeds, and how much score it won on them.
  struct Board: Sendable {
    var tellings: [Int]
    var gains: [Int]
    var done = 0
  }

  /// Tells the story and its branches on some seeds, all of them or none; `report` is called after each branch, by one
  /// thread at a time.
  func rows(
    _ branches: [Branch], on numbers: Range<Int>, _ notes: ReadingNotes, _ team: WorkerTeam,
    report: @escaping @Sendable (Board) -> Void
  ) -> [Row] {
    let none = [Int](repeating: 0, count: branches.count)
    let board = Mutex(Board(tellings: none, gains: none))
    let rows = Mutex([Row?](repeating: nil, count: numbers.count))
    let next = Atomic<Int>(0)
    team.run { _ in
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < numbers.count, isWanted() else { return }
        let row = row(numbers.lowerBound + place, branches, notes) { branch, gain in
          board.withLock { board in
            board.tellings[branch] += 1
            board.gains[branch] += gain
            board.done += 1
            report(board)
          }
        }
        rows.withLock { $0[place] = row }
      }
    }
    let told = rows.withLock { $0.compactMap(\.self) }
    return told.count == numbers.count ? told : []
  }

  private func row(
    _ number: Int, _ branches: [Branch], _ notes: ReadingNotes, report: (Int, Int) -> Void
  ) -> Row {
    let telling = Telling(story, in: world(number), notes: notes)
    let own = Reckoning(telling.end)
    let others = branches.enumerated().map { place, branch in
      let other = Reckoning(telling.end(of: branch))
      report(place, other.total - own.total)
      return other
    }
    return Row(story: own, branches: others)
  }
}

extension ReadingNotes {
  /// Notes for tellings of a story.
  convenience init(_ story: Story) {
    self.init(story.scenario, language: story.setup.language)
  }
}
