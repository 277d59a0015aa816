import ArgumentParser
import Codebook
import Engine
import ScenarioCompiler
import Scenarios
import Screens

/// The full-screen desk in a storm: what a key costs before the terminal is told of it.
struct ScreenSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screens",
    abstract: "A desk with many posts: handling a key, drawing the screen, finding what has changed.",
    discussion: "Microseconds a key, the median of all keys and the slowest.")

  @Argument(help: "The id of a case.")
  var id = "sale-sharks"
  @Option(help: "How many posts there are in the feed.")
  var posts = 2000
  @Option(help: "Columns of the screen.")
  var columns = 120
  @Option(help: "Rows of the screen.")
  var rows = 40
  @Option(help: "How often each key is pressed.")
  var runs = 60

  func validate() throws {
    guard (1...100_000).contains(posts), runs > 0 else { throw ValidationError("Posts: 1 to 100,000; one run.") }
  }

  func run() throws {
    guard let scenario = ScenarioCompiler.compile(repositoryCase: id).scenario else {
      throw ValidationError("There is no case \(id).")
    }
    let state = Game.State(scenario: flooded(scenario), setup: Game.Setup(seed: 7, language: .english, population: 200))
    print(Table.row(["key", "handle", "draw", "diff", "all", "slowest"]))
    measure("down", [.down], state)
    measure("page down", [.pageDown], state)
    measure("end", [.end, .home], state)
    measure("channel", [.right], state)
    measure("part", [.tab], state)
    measure("thread", [.character("T")], state)
    measure("search", "queued".map(Key.character) + [.control("u")], after: [.character("/")], state)
  }

  /// The case with so many posts in its first minute.
  private func flooded(_ scenario: Scenario) -> Scenario {
    var scenario = scenario
    let channels = scenario.publicChannels.filter(\.isWatched)
    scenario.posts = (0..<posts).map { number in
      ScriptedPost(
        id: "flood\(number)", at: Moment(turn: 0, minutes: 0), when: .always,
        channel: channels[number % channels.count].id, author: "Author \(number)",
        segment: Segment.allCases[number % Segment.allCases.count], followers: number * 13,
        mood: Mood.allCases[number % Mood.allCases.count], act: .complain,
        replyTo: number % 4 == 0 ? nil : "flood\(number - 1)", offence: nil,
        text: LocalizedText(
          en: "Post \(number): I queued for twenty minutes in the rain, and nobody even looked at it. Shame on you!",
          fr: "Message \(number) : vingt minutes de queue sous la pluie, et personne ne l'a regardé. Honte à vous !"))
    }
    return scenario
  }

  private func measure(_ name: String, _ keys: [Key], after lead: [Key] = [], _ state: Game.State) {
    let size = Size(columns: columns, rows: rows)
    var model = Interface.Model(language: .english, library: Library())
    model.openDesk(state)
    for key in [.enter] + lead { _ = Interface.handle(key, &model, state: state, size: size) }
    var before = Interface.draw(model, state: state, size: size).buffer
    var times: [[Double]] = []
    for run in 0..<runs {
      let key = keys[run % keys.count]
      let clock = ContinuousClock()
      let handling = clock.measure { _ = Interface.handle(key, &model, state: state, size: size) }
      var screen = before
      let drawing = clock.measure { screen = Interface.draw(model, state: state, size: size).buffer }
      var changes = 0
      let comparing = clock.measure { changes = screen.changes(since: before).count }
      precondition(changes >= 0)
      before = screen
      let parts = [handling, drawing, comparing].map { $0 / .microseconds(1) }
      times.append(parts + [parts.reduce(0, +)])
    }
    let medians = (0..<4).map { part in times.map { $0[part] }.sorted()[runs / 2] }
    print(Table.row([name] + (medians + [times.map { $0[3] }.max() ?? 0]).map(Table.digits)))
  }
}
