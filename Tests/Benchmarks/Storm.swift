import ArgumentParser
import Codebook
import Foundation
import Machine
import Simulation

/// The real model in a storm.
struct Storm: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The community of the game in the first hours of a storm: speed, memory, growth.",
    discussion: """
      A table; an agent-tick is an individual that lives through ten minutes of the clock. The marginal cost of a post
      is that of ten times the shock over that of the shock.
      """)

  @Option(parsing: .upToNextOption, help: "How many agents.")
  var agents = [1000, 10_000, 100_000, 1_000_000]
  @Option(parsing: .upToNextOption, help: "How many threads.")
  var threads = [1]
  @Option(help: "Storms of which the median is taken.")
  var runs = 7
  @Option(help: "Hours of the clock.")
  var hours = 6
  @Option(help: "How many of a thousand the event reaches at first.")
  var reach = 400

  func validate() throws {
    guard agents.allSatisfy({ (100...10_000_000).contains($0) }) else {
      throw ValidationError("Agents: 100 to 10,000,000.")
    }
    guard threads.allSatisfy({ (1...64).contains($0) }) else { throw ValidationError("Threads: 1 to 64.") }
    guard runs > 0, (1...500).contains(hours), (1...1000).contains(reach) else {
      throw ValidationError("At least one run, 1 to 500 hours, a reach of 1 to 1000.")
    }
  }

  func run() throws {
    print(
      Table.row([
        "agents", "threads", "build-ms", "tick-ms", "Magents/s", "Mexposures/s", "posts", "us/post", "hot-B/agent",
        "B/agent", "B/tie", "growth", "fingerprint",
      ]))
    var firstCost: Double?
    for agents in agents {
      var built = Community(.reference(agents: agents), seed: 1)
      let building = Timing(of: min(runs, 5)) { built = Community(.reference(agents: agents), seed: 1) }
      for threads in threads {
        let team = WorkerTeam(count: threads)
        var ended = built
        let calm = Timing(of: runs) { ended = live(built, reach: max(1, reach / 10), team).0 }
        let fewPosts = live(built, reach: max(1, reach / 10), team).1
        let time = Timing(of: runs) { ended = live(built, reach: reach, team).0 }
        let posts = live(built, reach: reach, team).1
        let perAgent = time.median / Double(agents)
        firstCost = firstCost ?? perAgent
        print(
          Table.row([
            "\(agents)", "\(threads)", Table.digits(building.median), Table.digits(time.median / Double(hours * 6)),
            Table.digits(Double(agents * hours * 6) / time.median / 1000),
            Table.digits(Double(ended.exposures) / time.median / 1000), "\(posts)",
            Table.digits((time.median - calm.median) * 1000 / Double(max(1, posts - fewPosts))),
            "\(Community.hotBytesPerAgent)", "\(Community.bytesPerAgent)",
            Table.digits(Double(ended.ties.bytes) / Double(ended.ties.edges)),
            Table.digits(perAgent / (firstCost ?? perAgent)), String(ended.fingerprint, radix: 16),
          ]))
      }
    }
  }

  /// Lets a copy of a community live through a storm that breaks at nine in the morning.
  private func live(_ community: Community, reach: Int, _ team: WorkerTeam) -> (Community, posts: Int) {
    var community = community
    let weight = community.peoplePerAgent
    let shock = Stimulus(tick: 0, channel: 0, kind: .shock(heat: 80, blame: 80, reach: reach), cause: 0)
    let chronicle = community.run(
      ticks: hours * 6, from: CivilTime(minutes: 9 * 60, offset: 0), stimuli: [shock], spotlight: 0,
      team: team)
    return (community, chronicle.volumes.reduce(0) { $0 + $1.posts } / weight)
  }
}

/// Rows of figures.
enum Table {
  static func row(_ cells: [String]) -> String {
    cells.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }.joined()
  }

  static func digits(_ value: Double) -> String { String(format: "%.3f", value) }
}
