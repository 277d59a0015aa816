import Foundation
import ReferenceWorkload

/// What was measured of the reference workload with one number of agents and of threads.
struct ReferenceMeasurement {
  let agents: Int
  let threads: Int
  /// The drawing of the graph.
  let building: Timing
  /// A storm of 24 turns on a graph that is there.
  let time: Timing
  let outcome: ReferenceStorm.Outcome
  let bytesPerAgent: Int
  let bytesPerEdge: Double
  /// The plain C program on one thread, if it was compared.
  let baseline: Timing?

  /// Whether the outcome is that of the oracle, which knows some sizes only.
  var equalsOracle: Bool? {
    ReferenceStorm.Outcome.oracle(agents: agents).map { $0 == outcome }
  }

  /// Millions of agents a second that live through a turn.
  var agentTurns: Double {
    Double(24 * agents) / time.median / 1000
  }

  /// Millions of exposures a second.
  var exposures: Double {
    Double(outcome.exposures) / time.median / 1000
  }

  /// One line of JSON; times in milliseconds, rates in millions a second.
  var json: String {
    let checksum = String(outcome.checksum, radix: 16)
    var fields = [
      "\"workload\":\"reference\"", "\"agents\":\(agents)", "\"threads\":\(threads)",
      "\"median_ms\":\(digits(time.median))", "\"min_ms\":\(digits(time.least))",
      "\"build_ms\":\(digits(building.median))", "\"agent_turns\":\(digits(agentTurns))",
      "\"exposures\":\(digits(exposures))", "\"bytes_agent\":\(bytesPerAgent)",
      "\"bytes_edge\":\(digits(bytesPerEdge))", "\"posts\":\(outcome.posts)", "\"checksum\":\"\(checksum)\"",
      "\"oracle\":\(equalsOracle.map(String.init) ?? "null")",
    ]
    if let baseline {
      fields += [
        "\"baseline_median_ms\":\(digits(baseline.median))", "\"baseline_min_ms\":\(digits(baseline.least))",
      ]
    }
    return "{\(fields.joined(separator: ","))}"
  }

  /// A table of all measurements: ratios to the baseline, to one thread, and the growth of the time of an agent's turn
  /// since the first size, each of the median and of the least times.
  static func table(_ measurements: [ReferenceMeasurement]) -> String {
    let head = ["agents", "threads", "median", "min ms", "M agents/s", "build ms", "growth", "x 1 thread", "x C soa"]
    return ([head] + measurements.map { $0.row(among: measurements) })
      .map { $0.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined() }
      .joined(separator: "\n")
  }

  private func row(among all: [ReferenceMeasurement]) -> [String] {
    let alone = all.first { $0.agents == agents && $0.threads == 1 }
    let first = all.first { $0.threads == threads }
    let growth = first.map { ratio(perAgent(time), $0.perAgent($0.time)) }
    return [
      "\(agents)", "\(threads)", digits(time.median), digits(time.least), digits(agentTurns), digits(building.median),
      growth ?? "-", alone.map { ratio($0.time, time) } ?? "-", baseline.map { ratio($0, time) } ?? "-",
    ]
  }

  private func perAgent(_ timing: Timing) -> Timing {
    Timing(median: timing.median / Double(agents), least: timing.least / Double(agents))
  }

  private func ratio(_ upper: Timing, _ lower: Timing) -> String {
    String(format: "%.2f/%.2f", upper.median / lower.median, upper.least / lower.least)
  }

  private func digits(_ value: Double) -> String {
    String(format: "%.3f", value)
  }
}
