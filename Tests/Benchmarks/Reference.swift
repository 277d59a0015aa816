import ArgumentParser
import Machine
import ReferenceWorkload

/// FIRESTORM-REF with the engine's own graph, columns and draws.
struct Reference: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The reference workload, whose results every language computes to the last bit.",
    discussion: """
      One JSON line a measurement, then a table. Exit status 1 if a result is not the oracle's.

      With --baseline, a C program takes turns with this one; it is called as PROGRAM AGENTS 1 1 RUNS soa.
      """)

  @Option(parsing: .upToNextOption, help: "How many agents.")
  var agents = [1000, 10_000, 100_000, 1_000_000]
  @Option(parsing: .upToNextOption, help: "How many threads.")
  var threads = [1]
  @Option(help: "Storms in each round.")
  var runs = 9
  @Option(help: "Rounds, in which the programs take turns.")
  var rounds = 3
  @Option(help: "A compiled C baseline to compare with.")
  var baseline: String?

  func validate() throws {
    guard agents.allSatisfy({ (100...10_000_000).contains($0) }) else {
      throw ValidationError("Agents: 100 to 10,000,000.")
    }
    guard threads.allSatisfy({ (1...64).contains($0) }) else { throw ValidationError("Threads: 1 to 64.") }
    guard runs > 0, rounds > 0 else { throw ValidationError("At least one run and one round.") }
  }

  func run() throws {
    var measurements: [ReferenceMeasurement] = []
    for agents in agents {
      let ofSize = try measure(agents)
      for measurement in ofSize { print(measurement.json) }
      measurements += ofSize
    }
    print(ReferenceMeasurement.table(measurements))
    if measurements.contains(where: { $0.equalsOracle == false }) { throw ExitCode(1) }
  }

  /// Measures one size with every number of threads.
  private func measure(_ agents: Int) throws -> [ReferenceMeasurement] {
    var graph = ReferenceGraph(agents: agents, seed: 1)
    let building = Timing(of: 3) { graph = ReferenceGraph(agents: agents, seed: 1) }
    let storms = threads.map { ReferenceStorm(graph: graph, team: WorkerTeam(count: $0)) }
    let outcomes = storms.map { $0.run() }
    var own: [[Timing]] = storms.map { _ in [] }
    var others: [Timing] = []
    for _ in 0..<rounds {
      for place in storms.indices {
        own[place].append(
          try Timing(of: runs) {
            guard storms[place].run() == outcomes[place] else { throw ValidationError("Two runs of a storm differ.") }
          })
      }
      if let baseline { others.append(try Baseline(path: baseline).round(agents: agents, runs: runs)) }
    }
    return storms.indices.map { place in
      ReferenceMeasurement(
        agents: agents, threads: threads[place], building: building, time: Timing(rounds: own[place]),
        outcome: outcomes[place], bytesPerAgent: storms[place].bytesPerAgent,
        bytesPerEdge: Double(graph.list.bytes) / Double(graph.list.edges),
        baseline: others.isEmpty ? nil : Timing(rounds: others))
    }
  }
}
