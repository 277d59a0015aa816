import Testing

@testable import Laboratory

@Suite struct JudgingTests {
  private let sure = Estimate(0.3, from: 0.1, to: 0.5, count: 20)
  private let unsure = Estimate(0.3, from: -0.1, to: 0.7, count: 20)

  @Test func aBandIsReadOnTheValue() {
    #expect(Criterion.within(0.2, 0.4).isMet(by: unsure))
    #expect(Criterion.within(0.3, 0.3).isMet(by: unsure))
    #expect(!Criterion.within(0.31, 0.4).isMet(by: sure))
    #expect(Criterion.atLeast(0.3).isMet(by: sure))
    #expect(!Criterion.atLeast(0.31).isMet(by: sure))
    #expect(Criterion.atMost(0.3).isMet(by: sure))
    #expect(!Criterion.atMost(0.29).isMet(by: sure))
  }

  @Test func aSignIsReadOnTheWholeInterval() {
    #expect(Criterion.positive.isMet(by: sure))
    #expect(!Criterion.positive.isMet(by: unsure))
    #expect(Criterion.negative.isMet(by: -sure))
    #expect(!Criterion.negative.isMet(by: -unsure))
    #expect(!Criterion.positive.isMet(by: Estimate(exactly: 0)))
  }

  @Test func whatIsAtLeastAsMuchIsMissedOnlyBeyondDoubt() {
    #expect(Criterion.notNegative.isMet(by: unsure))
    #expect(Criterion.notNegative.isMet(by: -unsure))
    #expect(!Criterion.notNegative.isMet(by: -sure))
    #expect(Criterion.notPositive.isMet(by: unsure))
    #expect(!Criterion.notPositive.isMet(by: sure))
    #expect(Criterion.insignificant.isMet(by: unsure))
    #expect(!Criterion.insignificant.isMet(by: sure))
    #expect(!Criterion.insignificant.isMet(by: -sure))
  }

  @Test func whatWasNotMeasuredIsAMiss() throws {
    let finding = try #require(Published.finding("CC10"))
    let all = Dictionary(uniqueKeysWithValues: finding.parts.map { ($0.id, Estimate(exactly: 0.9)) })
    #expect(finding.judge(all).holds)
    for part in finding.parts {
      var measurements = all
      measurements[part.id] = nil
      #expect(!finding.judge(measurements).holds)
      measurements[part.id] = .undefined
      #expect(!finding.judge(measurements).holds)
      measurements[part.id] = Estimate(exactly: 0.8)
      #expect(!finding.judge(measurements).holds)
    }
    #expect(!finding.judge([:]).holds)
  }

  @Test func aFindingThatTheCommunityCannotExpressNeverHolds() throws {
    let finding = try #require(Published.finding("LG03"))
    #expect(!finding.judge([:]).holds)
  }
}
