import ArgumentParser
import Codebook
import Engine
import Laboratory
import Machine
import PlainText
import Records

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: "Ask what another act would have changed in a finished attempt.",
    discussion: """
      Without --turn: the three turns where another act would have changed most, with 95 % intervals, and why. With \
      --turn and nothing else: what was decided in that turn, numbered. With --turn and a change: both storms side by \
      side on the attempt's own luck, then the difference over --seeds seeds. Later decisions are kept; those that are \
      refused in the other story are left out, which is said.

      An ACT is VERB:TARGET:TEXT, such as publish:facebook:We are sorry, reply:p12:You are right, choose:m1:b, \
      ask:oven, rest:30, or the JSON of the protocol. Verbs are those of the JSON-lines interface.

      EXAMPLE: badbuzz whatif play.buzz
      EXAMPLE: badbuzz whatif play.buzz --turn 3 --replace 1 --text "We are sorry: it is our fault."
      """)

  @Argument(help: "A finished attempt file.", completion: .file(extensions: ["buzz"]))
  var attempt: String

  @Option(help: "The turn that is played otherwise, from 1.")
  var turn: Int?

  @Option(help: "Leave out the act with this number. May be repeated.")
  var drop: [Int] = []

  @Option(help: "Do this before what was done, or in the place of --replace.")
  var act: String?

  @Option(help: "Put something else, --act or --text, in the place of the act with this number.")
  var replace: Int?

  @Option(help: "The text that the act of --replace has instead.")
  var text: String?

  @Option(help: "A reference player who plays the turn, such as silent or sensible.")
  var player: ReferencePlayer?

  @Option(help: "A reference player who plays on after the turn, instead of the later decisions.")
  var then: ReferencePlayer?

  @Option(help: "On how many seeds the difference is measured, 2 to 1000.")
  var seeds = 30

  @Option(help: "How many individuals stand for the community on them, 100 to 1000000.")
  var population = World.smallPopulation

  @Option(help: "How many threads share the work, 1 to 256. Otherwise as many as there are processors.")
  var threads: Int?

  @Option(help: "Say why the post with this id was written, and nothing else.")
  var why: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var cases: CaseOptions

  func validate() throws {
    guard (2...1000).contains(seeds) else { throw ValidationError("The seeds must be from 2 to 1000.") }
    guard Attempt.populations.contains(population) else {
      throw ValidationError("The population must be from 100 to 1000000.")
    }
    if let threads, !(1...256).contains(threads) { throw ValidationError("The threads must be from 1 to 256.") }
    let changes = [!drop.isEmpty, act != nil || replace != nil || text != nil, player != nil].count(where: { $0 })
    guard changes < 2 else {
      throw ValidationError("--drop, --player, and --act or --replace exclude one another.")
    }
    guard turn != nil || changes == 0 && then == nil else { throw ValidationError("Name the turn with --turn.") }
    guard text == nil || replace != nil && act == nil else { throw ValidationError("--text goes with --replace.") }
    guard replace == nil || text != nil || act != nil else {
      throw ValidationError("--replace needs --act or --text.")
    }
  }

  func run() throws {
    let library = cases.library
    let state = try library.replay(attempt)
    guard state.isOver else { throw Failure.notOver(attempt, library) }
    if let why { return try explain(why, in: state) }
    let story = Story(of: state)
    guard let number = turn else { return try tellTurningPoints(of: story) }
    guard let turn = story.scenario.turns.indices.numbered(number) else {
      throw Failure(.usage, "there is no turn \(number) (the case has \(story.scenario.turns.count))")
    }
    guard let instead = try change(of: story, in: turn) else {
      return try printLine(words(of: story).lines(decisionsOf: story, in: turn).joined(separator: "\n"))
    }
    try tell(Branch(turn: turn, instead: instead, later: then.map { .player($0) } ?? .kept), of: story)
  }

  private func explain(_ post: String, in state: Game.State) throws {
    guard let why = state.why(post) else { throw Failure(.noInput, "there is no post \(post) in \(attempt)") }
    let sentence = why[state.language]
    try printLine(json ? (["why": .string(sentence)] as JSON).text : sentence)
  }

  func words(of story: Story) -> WhatIfText { WhatIfText(story.scenario, story.setup.language) }
  var team: WorkerTeam { WorkerTeam(count: threads ?? Surroundings.processors) }
}

extension ReferencePlayer: ExpressibleByArgument {}
