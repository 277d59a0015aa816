import ArgumentParser
import Engine
import Laboratory
import Machine
import ScenarioCompiler
import Scenarios
import Synchronization

/// The automatic question to a whole attempt.
struct WhatIfBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "The three turning points of a whole attempt.",
    discussion: "A reference player plays the case; every turn is then played otherwise, on all seeds.")

  @Argument(help: "Ids of cases.")
  var cases = ["la-redoute"]
  @Option(parsing: .upToNextOption, help: "How many threads.")
  var threads = [2]
  @Option(help: "How many seeds.")
  var seeds = 30
  @Option(help: "How many individuals.")
  var population = World.smallPopulation
  @Option(help: "Who plays the attempt.")
  var player = "copy-paste"

  func run() throws {
    guard let player = ReferencePlayer(rawValue: player), seeds > 0, threads.allSatisfy({ (1...64).contains($0) })
    else { throw ValidationError("A reference player, seeds, and 1 to 64 threads.") }
    print(Table.row(["case", "threads", "alternatives", "first-ms", "all-ms", "points", "gain", "half", "unpaired"]))
    for id in cases {
      guard let scenario = ScenarioCompiler.compile(repositoryCase: id).scenario else {
        throw ValidationError("There is no case \(id).")
      }
      let play = player.play(scenario, Game.Setup(seed: 7, language: .english, mode: .assessment))
      for threads in threads { measure(Story(of: play), id, threads) }
    }
  }

  private func measure(_ story: Story, _ id: String, _ threads: Int) {
    let question = WhatIfQuestion(story, seeds: seeds, population: population)
    let clock = ContinuousClock()
    let start = clock.now
    let first = Mutex<Duration?>(nil)
    let found = question.turningPoints(team: WorkerTeam(count: threads)) { _ in
      first.withLock { if $0 == nil { $0 = clock.now - start } }
    }
    let all = clock.now - start
    let best = found.points.first?.difference.total
    print(
      Table.row([
        id, "\(threads)", "\(found.alternatives)",
        Table.digits((first.withLock { $0 } ?? all) / .milliseconds(1)), Table.digits(all / .milliseconds(1)),
        "\(found.points.count)", Table.digits(best?.paired.value ?? 0), Table.digits(best?.halfWidth ?? 0),
        Table.digits(best?.unpairedHalfWidth ?? 0),
      ]))
    for point in found.points { print("  \(point.turn + 1): \(point.alternative.name.english)") }
  }
}
