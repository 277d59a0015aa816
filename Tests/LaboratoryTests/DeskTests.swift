import Engine
import Fixtures
import Laboratory
import Machine
import Testing

@Suite struct DeskTests {
  private func experiment(_ acts: [DeskAct]) -> Experiment {
    let arms = [("silence", []), ("acts", acts)].map { id, acts in
      Arm(
        id: id, title: id,
        course: .desk(DeskCourse(scenario: Fixtures.bakery(), language: .english, population: 400, acts: acts)))
    }
    return Experiment(title: "Bread", seeds: 2, arms: arms, measures: Quantity.ofPlays.map { measure($0) })
  }

  private let sorry = DeskAct(
    turn: 1,
    deed: .action(.publish(channel: "facebook", text: "We burnt your bread. It is our fault, and we are sorry.")))

  @Test func everythingThatCanBeMeasuredOfAPlayIs() {
    let trials = experiment([sorry]).run(team: WorkerTeam(count: 2))
    #expect(trials.count == 4)
    #expect(trials.allSatisfy { $0.refusals.isEmpty && !$0.values.contains(nil) })
  }

  @Test func anApologyEarnsCraft() throws {
    let experiment = experiment([sorry])
    let craft = try #require(experiment.measures.firstIndex { $0.quantity == .craft })
    let comparison = Comparison(of: experiment.run(team: WorkerTeam(count: 1)), in: experiment)
    #expect(try #require(comparison.cells[1][craft].difference?.value) > 0)
  }

  @Test func actsThatTheGameRefusesAreNoted() {
    let late = DeskAct(turn: 0, deed: .action(.choose(item: "m1", option: "a")))
    let nobody = DeskAct(turn: 0, deed: .reply(to: .author("Nobody"), text: "Hello"))
    let trial = experiment([sorry, late, nobody]).trial(arm: 1, seed: 3)
    #expect(
      trial.refusals == [
        Trial.Refused(act: 1, reason: .unknownItem), Trial.Refused(act: 2, reason: .unknownPost),
      ])
  }

  @Test func aPostIsFoundByItsAuthorOrByItsLoudness() {
    let acts = [
      DeskAct(turn: 2, deed: .reply(to: .author("Ravi P."), text: "You are right, Ravi: we burnt it.")),
      DeskAct(turn: 2, deed: .message(to: .loudest, text: "May we call you?")),
      DeskAct(turn: 2, deed: .hide(.author("zz_top_troll"), reason: "Insults are hidden here.")),
    ]
    #expect(experiment(acts).trial(arm: 1, seed: 3).refusals.isEmpty)
  }
}
