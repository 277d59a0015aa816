import Codebook
import Testing

@testable import Engine

@Suite struct VitalTests {
  @Test func aTemperIsTenseOnlyWhereItShowsBetweenTheLines() {
    var state = bakery()
    for temper in 0...100 {
      state.temper = temper
      #expect((TemperLevel(temper) == .tense) == state.isTense && state.isTense == (temper > 70))
    }
    #expect([35, 36, 70, 71].map(TemperLevel.init) == [.calm, .edgy, .edgy, .tense])
  }

  @Test func fatigueIsHighFromWhereEverythingTakesLonger() {
    var state = bakery()
    for fatigue in 0...100 {
      state.fatigue = fatigue
      let isHigh = FatigueLevel(fatigue) == .high || FatigueLevel(fatigue) == .extreme
      #expect(isHigh == (state.cost(10) > 10))
    }
  }

  @Test(arguments: [
    ([10, 25], nil), ([15, 30], Surge(before: 15, now: 30)), ([16, 30], nil), ([0, 50], nil), ([50], nil), ([], nil),
    ([10, 50, 50, 50, 50, 50, 50, 50], nil), ([90, 20, 50, 50, 50, 50, 50, 40], Surge(before: 20, now: 40)),
  ])
  func aSurgeIsAtLeastTwiceTheVolumeOfAnHourAgo(_ hourly: [Int], _ surge: Surge?) {
    var state = bakery()
    state.readings = hourly.enumerated().map { place, posts in
      DashboardReading(at: state.now + 10 * place, postsPerHour: posts, negativeShare: 0, trust: 50, anger: 0, reach: 0)
    }
    #expect(state.surge == surge)
  }
}
