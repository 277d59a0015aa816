import Codebook
import Engine
import Fixtures
import Foundation
import Scenarios
import Testing

@testable import Records

extension TemporaryFolder {
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }
}

/// The first two turns of the bakery, for a few hundred people.
func shortCase() -> Scenario {
  var scenario = Fixtures.bakery()
  scenario.turns = Array(scenario.turns.prefix(2))
  scenario.events = scenario.events.filter { ($0.at?.turn ?? 0) < 2 }
  scenario.calendar = []
  scenario.community.agents = 200
  return scenario
}

let setup = Game.Setup(seed: 7, language: .english)

/// What a player does in the short case until it is over.
let decisions: [Game.Action] = [
  .publish(channel: "facebook", text: "We are sorry: “we burnt it”.\nÀ bientôt / \u{1}"),
  .wait(minutes: 10),
  .endTurn,
  .ask(fact: "oven"),
  .choose(item: "m1", option: "a"),
  .endTurn,
]

func start(
  in folder: TemporaryFolder, name: String = "play.buzz", scenario: Scenario = shortCase(), setup: Game.Setup = setup
) throws -> Session {
  try Session.start(scenario, setup: setup, program: "1.0.0") { header throws(RecordFailure) in
    try AttemptFile.create(at: folder.path + "/" + name, header: header)
  }
}

/// The bytes of a finished attempt at the short case.
func attempt() throws -> [UInt8] { try finished.get() }

private let finished = Result { try attempt(decisions) }

/// The bytes of an attempt at the short case.
func attempt(_ actions: [Game.Action]) throws -> [UInt8] {
  let folder = try TemporaryFolder()
  let session = try start(in: folder)
  for action in actions { _ = try session.perform(action) }
  return try Disk.contents(of: session.path)
}

/// The yardsticks of the short case, whose plays are made once for all tests.
private let yardsticks = Yardsticks()

func verify(_ bytes: [UInt8], scenario: Scenario? = nil) throws(RecordFailure) -> Verdict {
  try Attempt.verify(
    bytes, path: "x.buzz", scenario: scenario ?? shortCase(), yardsticks: scenario == nil ? yardsticks : Yardsticks()
  ).verdict
}
