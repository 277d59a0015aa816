import Codebook
import Engine
import Fixtures
import Laboratory
import Machine
import ScenarioCompiler
import Scenarios
import Testing

@Suite struct WhatIfTests {
  private func story(
    of player: ReferencePlayer, _ scenario: Scenario = Fixtures.bakery(), population: Int = 300
  ) -> Story {
    Story(
      of: player.play(
        scenario, Game.Setup(seed: 5, language: .english, mode: .assessment, population: population)))
  }

  @Test func theAnswerDoesNotDependOnThreadsAndIsTheSameTwice() {
    let question = WhatIfQuestion(story(of: .joke), seeds: 4, population: 200)
    let found = [1, 2, 2].map { question.turningPoints(team: WorkerTeam(count: $0)) }
    #expect(found[0] == found[1])
    #expect(found[1] == found[2])
  }

  @Test func whatWouldHaveHelpedAJokerIsFound() {
    let found = WhatIfQuestion(story(of: .insult), seeds: 8, population: 200).turningPoints(team: WorkerTeam(count: 2))
    #expect(!found.points.isEmpty && found.points.count <= TurningPoints.most)
    #expect(Set(found.points.map(\.turn)).count == found.points.count)
    #expect(found.points.allSatisfy { $0.difference.total.paired.lower > 0 })
  }

  @Test func identicalDecisionsDifferByNothing() {
    let question = WhatIfQuestion(story(of: .copyPaste), seeds: 3, population: 200)
    let difference = question.difference(of: Branch(turn: 1, instead: .same), team: WorkerTeam(count: 1))
    for figure in [difference.total, difference.outcome, difference.craft, difference.trust, difference.anger] {
      #expect(figure.paired.value == 0 && figure.halfWidth == 0)
    }
  }

  @Test func severalBranchesDifferAsEachAlone() {
    let question = WhatIfQuestion(story(of: .joke), seeds: 4, population: 200)
    let branches = question.alternatives.prefix(5).map(\.branch)
    let together = question.differences(of: branches, team: WorkerTeam(count: 2))
    #expect(together == branches.map { question.difference(of: $0, team: WorkerTeam(count: 1)) })
  }

  @Test func pairsHalveTheInterval() throws {
    let scenario = try #require(ScenarioCompiler.compile(repositoryCase: "la-redoute").scenario)
    let question = WhatIfQuestion(story(of: .silent, scenario, population: 200), seeds: 12, population: 200)
    let branch = Branch(turn: scenario.turns.count - 4, instead: .after([.duty(.state)]))
    let trust = question.difference(of: branch, team: WorkerTeam(count: 2)).trust
    #expect(trust.halfWidth * 2 <= trust.unpairedHalfWidth)
  }
}
