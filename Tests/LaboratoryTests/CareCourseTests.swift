import Codebook
import Simulation
import Testing

@testable import Laboratory

@Suite struct CareCourseTests {
  private static let repair = Statement.doing(.correct)
  private static let failures = Stimulus.grievances(in: 1..<13, every: 1)

  private static func complainers(_ policy: CarePolicy, after ticks: Int) -> [Person] {
    var course = CareCourse(ObservedCommunity(.reference(agents: 1000), seed: 3), policy: policy, followUp: ticks)
    course.pass(ticks: 13 + ticks, failures)
    return FollowedComplainers(course.followUps, among: 1000).people
  }

  @Test func whoIsNotAnsweredWaits() {
    let people = CareCourseTests.complainers(.silence, after: 2)
    #expect(people.count > 3)
    #expect(people.allSatisfy { $0.isWaiting && $0.answers == 0 })
  }

  @Test func answersComeWhenThePolicySaysAndNotBefore() {
    let policy = CarePolicy.answering(CareCourseTests.repair, after: 3)
    #expect(CareCourseTests.complainers(policy, after: 2).allSatisfy { $0.isWaiting })
    #expect(CareCourseTests.complainers(policy, after: 3).allSatisfy { !$0.isWaiting })
  }

  @Test func aPolicyMayLeaveSomeAlone() {
    let policy = CarePolicy.answering(CareCourseTests.repair, after: 1, coverage: 500)
    let waiting = CareCourseTests.complainers(policy, after: 1).map(\.isWaiting)
    #expect(waiting.contains(true) && waiting.contains(false))
  }

  @Test func aClosingAnswerComesOnTop() {
    let once = CarePolicy.answering(CareCourseTests.repair, after: 1)
    let twice = CarePolicy.answering(CareCourseTests.repair, after: 1, closing: CareCourseTests.repair, after: 4)
    let community = RoutineCare.community(seed: 5)
    let (first, both) = (
      RoutineCare.complainers(community, once, after: 6), RoutineCare.complainers(community, twice, after: 6)
    )
    #expect(both.excess(over: first) { Double($0.answers) } > 0.9)
    #expect(both.excess(over: both, \.shareTrusted) == 0)
  }
}

@Suite struct VignetteTests {
  @Test func anAnswerMovesItsReadersAndNoAnswerMovesNobody() {
    let study = Vignette(.customers(300), seed: 2)
    #expect(study.gain(of: []) == 0)
    #expect(study.gain(of: .doing(.correct, .apologise)) > 0)
    #expect(study.gain(of: .doing(.attack)) < 0)
    #expect(study.deviation > 0)
  }

  @Test func theSameSeedGivesTheSameStudy() {
    let gains = [1, 1, 2].map { Vignette(.customers(300), comments: 5, seed: $0).gain(of: .doing(.inform)) }
    #expect(gains[0] == gains[1])
    #expect(gains[0] != gains[2])
  }
}
