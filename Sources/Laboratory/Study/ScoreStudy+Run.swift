import Engine
import Machine
import Scenarios
import Synchronization

extension ScoreStudy {
  /// Plays all, world by world, and judges the score.
  ///
  /// The result does not depend on the number of threads; `progress` is told how many plays are done, by one thread at a
  /// time.
  ///
  /// - Complexity: that of `plays` plays without screens.
  public func run(team: WorkerTeam, progress: @escaping @Sendable (Int) -> Void = { _ in }) -> StudyResult {
    let done = Mutex(0)
    let notes = scenarios.map { ReadingNotes($0, language: language) }
    let marks = worlds.map { world in
      play(world, notes[world.scenario], team: team) {
        done.withLock { count in
          count += 1
          progress(count)
        }
      }
    }
    return StudyResult(self, marks)
  }

  /// What the players of a world got, in their order.
  private func play(
    _ world: World, _ notes: ReadingNotes, team: WorkerTeam, tick: @escaping @Sendable () -> Void
  ) -> [PlayMarks] {
    let players = Array(players(in: world))
    let arena = arena(of: world, notes)
    let board = Mutex([PlayMarks?](repeating: nil, count: players.count))
    let next = Atomic<Int>(0)
    team.run { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < players.count else { return }
        let marks = play(players[number], in: arena)
        board.withLock { $0[number] = marks }
        tick()
      }
    }
    return board.withLock { $0 }.compactMap(\.self)
  }

  private func arena(of world: World, _ notes: ReadingNotes) -> Arena {
    let scenario = scenarios[world.scenario]
    return Arena(
      scenario,
      Game.Setup(
        seed: UInt64(1 + world.seed), language: language, mode: .assessment, population: population,
        arrangement: scenario.arrangements.isEmpty ? nil : scenario.arrangements[world.setup].id),
      notes: notes)
  }

  private func play(_ player: Player, in arena: Arena) -> PlayMarks? {
    let state: Game.State? =
      if case .reference(let reference) = player { arena.play(by: reference) } else {
        trainee(player).map(arena.play(by:))
      }
    return state?.score.map(PlayMarks.init)
  }
}
