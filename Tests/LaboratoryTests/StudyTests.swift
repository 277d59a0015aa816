import Codebook
import Engine
import Fixtures
import Machine
import Scenarios
import Synchronization
import Testing

@testable import Laboratory

@Suite struct StudyTests {
  /// Two small cases without setups.
  private static func study(cases: Int = 2) -> ScoreStudy {
    let scenarios = (0..<cases).map { number in
      var scenario = Fixtures.bakery()
      scenario.id = "bakery-\(number)"
      return scenario
    }
    return ScoreStudy(scenarios: scenarios, persons: 12, seeds: 2, population: 100, language: .english)
  }

  private static let result = study().run(team: WorkerTeam(count: 2))

  @Test func aPopulationHasSkillsOfEveryMeasureThatGoTogether() {
    let persons = (0..<3000).map { Trainee(number: $0, seed: 5).skills }
    let (speed, diagnosis) = (persons.map { Double($0[.speed]) }, persons.map { Double($0[.diagnosis]) })
    #expect(abs(persons.map(\.latent).mean - 0.5) < 0.02)
    #expect(abs(pearson(speed, diagnosis) - 0.5) < 0.06)
    #expect((speed.min() ?? 1000) < 50 && (speed.max() ?? 0) > 950)
  }

  @Test func aStudyOfOneCaseCountsItsPlaysAndSaysNothingOfOthers() {
    let told = Mutex<[Int]>([])
    let study = Self.study(cases: 1)
    let result = study.run(team: WorkerTeam(count: 1)) { done in told.withLock { $0.append(done) } }
    #expect(told.withLock { $0 } == Array(1...study.plays))
    #expect(study.plays == 2 * (12 + ReferencePlayer.allCases.count + 21 * study.triers))
    #expect(!result.total.generalizability.isDefined)
    #expect(result.total.components.scenario == 0 && result.total.components.personByCase == 0)
  }

  @Test func everyTargetIsJudged() {
    let subjects = Self.result.targets.map(\.subject)
    #expect(subjects.prefix(4) == [.correlation, .generalizability, .seedShare, .reversals])
    #expect(subjects.count == 5 + Skill.allCases.count + Competence.allCases.count)
    #expect(Self.result.holds == Self.result.targets.allSatisfy(\.holds))
  }

  @Test func aMissIsSaidWithItsSize() {
    let high = StudyTarget(.seedShare, Estimate(exactly: 0.25), .atMost(0.1))
    let low = StudyTarget(.correlation, Estimate(0.5, from: 0.4, to: 0.9, count: 9), .atLeast(0.8))
    #expect(!high.holds && high.missedBy.map { $0.isNear(0.15) } == true)
    #expect(!low.holds && low.missedBy.map { $0.isNear(0.3) } == true)
    #expect(StudyTarget(.seedShare, Estimate(exactly: 0.1), .atMost(0.1)).missedBy == nil)
    #expect(StudyTarget(.generalizability, .undefined, .atLeast(0.8)).missedBy == nil)
    #expect(!StudyTarget(.generalizability, .undefined, .atLeast(0.8)).holds)
  }

  @Test func tricksStandAmongAllOthers() {
    let tricks = Self.result.tricks
    #expect(Set(tricks.map(\.player)) == Set(ReferencePlayer.oneTrick))
    #expect(zip(tricks, tricks.dropFirst()).allSatisfy { $0.mean >= $1.mean && $0.percentile >= $1.percentile })
    #expect(tricks.allSatisfy { (0...100).contains($0.percentile) })
  }

  @Test func theMiddleIsTheSameForEverySkill() throws {
    let ladders = try #require(Self.result.ladders[.total])
    #expect(ladders.map(\.skill) == Skill.allCases)
    #expect(ladders.allSatisfy { $0.levels.count == 5 && $0.levels[2] == ladders[0].levels[2] })
    for ladder in ladders {
      let sum = ladder.steps.reduce(0) { $0 + $1.value }
      #expect(sum.isNear(ladder.rise.value))
      #expect(ladder.rise.value.isNear(ladder.levels[4].value - ladder.levels[0].value))
    }
  }

  @Test func theSkilledOutscoreTheUnskilled() {
    #expect(Self.result.total.correlation.value > 0.3)
    #expect(Self.result.reversals == 0)
    #expect(Self.result.sensible > Self.result.total.mean)
  }
}
