import ArgumentParser
import Codebook
import Engine
import ScenarioCompiler
import Scenarios

/// Complete plays without screens.
struct WholePlay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Complete plays of the cases, without screens.",
    discussion: """
      Two players: one who only ends turns, and one who in each turn publishes, replies to three posts and ends it. Nobody
      else plays the case to measure their outcome. The fingerprint is that of the end of the play, the same with any
      number of threads and in any build.
      """)

  @Argument(help: "Ids of cases.")
  var cases = ["sale-sharks", "free-mobile"]
  @Option(parsing: .upToNextOption, help: "How many threads.")
  var threads = [1]
  @Option(help: "How many agents, or those of the case.")
  var agents: Int?
  @Option(help: "Plays of which the median is taken.")
  var runs = 7

  func validate() throws {
    guard threads.allSatisfy({ (1...64).contains($0) }), runs > 0 else {
      throw ValidationError("Threads: 1 to 64; at least one run.")
    }
  }

  func run() throws {
    print(Table.row(["case", "player", "threads", "ms", "ms/turn", "craft", "fingerprint"]))
    for id in cases {
      guard let scenario = ScenarioCompiler.compile(repositoryCase: id).scenario else {
        throw ValidationError("There is no case \(id).")
      }
      for acts in [false, true] {
        for threads in threads {
          var ended = play(scenario, acts: acts, threads)
          let time = Timing(of: runs) { ended = play(scenario, acts: acts, threads) }
          print(
            Table.row([
              id, acts ? "acts" : "waits", "\(threads)", Table.digits(time.median),
              Table.digits(time.median / Double(scenario.turns.count)), "\(ended.score?.craft ?? -1)",
              ended.fingerprintHex,
            ]))
        }
      }
    }
  }

  private func play(_ scenario: Scenario, acts: Bool, _ threads: Int) -> Game.State {
    var state = Game.State(
      scenario: scenario,
      setup: Game.Setup(seed: 7, language: .english, mode: .assessment, population: agents, threads: threads),
      yardstick: nil)
    while !state.isOver {
      if acts { act(&state) }
      _ = try? Game.reduce(&state, .endTurn)
    }
    return state
  }

  /// What is refused, for want of minutes, is left.
  private func act(_ state: inout Game.State) {
    let channel = state.scenario.publicChannels[0].id
    _ = try? Game.reduce(
      &state, .publish(channel: channel, text: "We are sorry: it is our fault. News at 6 pm, turn \(state.turnIndex)."))
    for post in state.feed.filter({ $0.turn == state.turnIndex && $0.origin == .simulated }).prefix(3) {
      _ = try? Game.reduce(
        &state, .reply(to: post.id, text: "You are right to be angry, \(post.author). We are putting it right today."))
    }
  }
}
