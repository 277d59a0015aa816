import ArgumentParser
import Foundation

/// The plain C program of the reference workload.
struct Baseline {
  /// What it prints, as far as it is needed, in milliseconds.
  private struct Line: Decodable {
    let median: Double
    let least: Double

    enum CodingKeys: String, CodingKey {
      case median = "sim_ms"
      case least = "min_ms"
    }
  }

  let path: String

  /// Lets it play some storms on one thread.
  func round(agents: Int, runs: Int) throws -> Timing {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["\(agents)", "1", "1", "\(runs)", "soa"]
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, let line = try? JSONDecoder().decode(Line.self, from: text) else {
      throw ValidationError("\(path) is not the C baseline.")
    }
    return Timing(median: line.median, least: line.least)
  }
}
