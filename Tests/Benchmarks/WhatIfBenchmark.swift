import ArgumentParser
import Engine
import Foundation
import Laboratory
import Machine
import ScenarioCompiler
import Scenarios
import Synchronization

/// The automatic question to a whole attempt.
struct WhatIfBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "The three turning points of a whole attempt: how long they take, and what common draws are worth.",
    discussion: """
      A reference player plays the case; every turn is then played otherwise, on all seeds. Processor seconds are those
      of all threads, which a busy machine changes least.

      The ratio is the interval of a difference taken seed by seed over that of one between other seeds, for some
      alternatives of each case: the median, and how many are at most a half.
      """)

  @Argument(help: "Ids of cases.")
  var cases = ["la-redoute"]
  @Option(parsing: .upToNextOption, help: "How many threads.")
  var threads = [2]
  @Option(help: "How many seeds.")
  var seeds = 30
  @Option(parsing: .upToNextOption, help: "How many individuals.")
  var population = [World.smallPopulation]
  @Option(help: "Who plays the attempt.")
  var player = "copy-paste"
  @Option(help: "Of how many alternatives the ratio is measured, spread over the turns.")
  var pairs = 0

  func run() throws {
    guard let player = ReferencePlayer(rawValue: player), seeds > 1, pairs >= 0,
      threads.allSatisfy({ (1...64).contains($0) }), population.allSatisfy({ (50...100_000).contains($0) })
    else {
      throw ValidationError("A reference player, two seeds at least, 1 to 64 threads, 50 to 100,000 individuals.")
    }
    let stories = try cases.map { try story(of: player, $0) }
    if pairs > 0 {
      print(Table.row(["case", "individuals", "alternatives", "score", "outcome", "trust", "anger", "negative posts"]))
      for story in stories { for size in population { compare(story, size) } }
      return
    }
    print(
      Table.row([
        "case", "individuals", "threads", "alternatives", "tellings", "first-ms", "all-ms", "cpu-s", "us/telling",
        "points", "gain", "half", "ratio",
      ]))
    for story in stories { for size in population { for threads in threads { measure(story, size, threads) } } }
  }

  private func story(of player: ReferencePlayer, _ id: String) throws -> Story {
    guard let scenario = ScenarioCompiler.compile(repositoryCase: id).scenario else {
      throw ValidationError("There is no case \(id).")
    }
    return Story(of: player.play(scenario, Game.Setup(seed: 7, language: .english, mode: .assessment)))
  }

  private func measure(_ story: Story, _ size: Int, _ threads: Int) {
    let question = WhatIfQuestion(story, seeds: seeds, population: size)
    let clock = ContinuousClock()
    let (start, used) = (clock.now, processorSeconds())
    let seen = Mutex<(first: Duration?, tellings: Int)>((nil, 0))
    let found = question.turningPoints(team: WorkerTeam(count: threads)) { progress in
      seen.withLock { $0 = ($0.first ?? clock.now - start, progress.total) }
    }
    let (all, cpu) = (clock.now - start, processorSeconds() - used)
    let (first, tellings) = seen.withLock { $0 }
    let best = found.points.first?.difference.total
    print(
      Table.row([
        story.scenario.id, "\(size)", "\(threads)", "\(found.alternatives)", "\(tellings)",
        Table.digits((first ?? all) / .milliseconds(1)), Table.digits(all / .milliseconds(1)), Table.digits(cpu),
        Table.digits(cpu * 1_000_000 / Double(max(1, tellings))), "\(found.points.count)",
        Table.digits(best?.paired.value ?? 0), Table.digits(best?.halfWidth ?? 0),
        best.map { Table.digits($0.ratio) } ?? "-",
      ]))
    for point in found.points { print("  \(point.turn + 1): \(point.alternative.name.english)") }
  }

  /// Prints the ratio of the intervals over some alternatives.
  private func compare(_ story: Story, _ size: Int) {
    let question = WhatIfQuestion(story, seeds: seeds, population: size)
    let all = question.alternatives.map(\.branch)
    let some = (0..<min(pairs, all.count)).map { all[$0 * all.count / min(pairs, all.count)] }
    let differences = question.differences(of: some, team: WorkerTeam(count: threads.first ?? 1))
    let figures: [(BranchDifference) -> PairedDifference] = [
      \.total, \.outcome, \.trust, \.anger, \.negativePosts,
    ]
    print(
      Table.row(
        [story.scenario.id, "\(size)", "\(some.count)"]
          + figures.map { figure in summary(differences.map(figure).filter { $0.unpairedHalfWidth > 0 }.map(\.ratio)) })
    )
  }

  /// The median, and how many are at most a half.
  private func summary(_ ratios: [Double]) -> String {
    guard !ratios.isEmpty else { return "-" }
    return "\(Table.digits(ratios.sorted()[ratios.count / 2])) \(ratios.count { $0 <= 0.5 })/\(ratios.count)"
  }
}

extension PairedDifference {
  /// The interval over what it would be without common draws; 1 where neither is any.
  fileprivate var ratio: Double { unpairedHalfWidth > 0 ? halfWidth / unpairedHalfWidth : 1 }
}

/// The processor seconds that this process has used.
private func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
