import Engine
import Machine
import Synchronization

extension Experiment {
  /// How many runs it takes.
  public var runs: Int { seeds * arms.count }

  /// The run of an arm on a seed; the arms of a case may share their yardsticks.
  public func trial(arm: Int, seed: UInt64, yardsticks: Yardsticks = Yardsticks()) -> Trial {
    switch arms[arm].course {
    case .community(let course): return Trial(arm: arm, seed: seed, values: course.run(seed: seed, measures))
    case .desk(let course):
      let (values, refusals) = course.run(seed: seed, measures, yardsticks)
      return Trial(arm: arm, seed: seed, values: values, refusals: refusals)
    }
  }

  /// Runs all arms on all seeds: by seed, then by arm.
  ///
  /// The result does not depend on the number of threads.
  ///
  /// - Parameters:
  ///   - team: the threads that share the runs.
  ///   - progress: told, now and then, how many runs are done.
  public func run(team: WorkerTeam, progress: (Int) -> Void = { _ in }) -> [Trial] {
    let yardsticks = Yardsticks()
    var trials: [Trial] = []
    let batch = team.count * 2
    while trials.count < runs {
      let begun = trials.count
      let numbers = begun..<min(begun + batch, runs)
      let done = Mutex([Trial?](repeating: nil, count: numbers.count))
      let next = Atomic<Int>(0)
      team.run { _ in
        while true {
          let place = next.add(1, ordering: .relaxed).oldValue
          guard place < numbers.count else { return }
          let number = begun + place
          let trial = trial(
            arm: number % arms.count, seed: firstSeed &+ UInt64(number / arms.count), yardsticks: yardsticks)
          done.withLock { $0[place] = trial }
        }
      }
      trials += done.withLock { $0 }.compactMap { $0 }
      progress(trials.count)
    }
    return trials
  }
}
