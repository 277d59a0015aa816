import Codebook
import Fixtures
import Testing

@testable import Engine
@testable import Simulation

@Suite struct DashboardReadingTests {
  private let start = Fixtures.bakery().turns[0].start

  private func tick(_ posts: [Int], negative: Int) -> Volume {
    Volume(
      posts: posts.reduce(0, +), negative: negative, reach: 7, trust: 512, anger: 300, loudAnger: 409, channels: posts)
  }

  @Test func tenQuietMinutesInAStormAreNoCalm() {
    let ticks = [tick([0, 300], negative: 150), tick([60, 240], negative: 300), tick([0, 0], negative: 0)]
    let readings = DashboardReading.all(of: ticks, from: start, where: [true, true])
    #expect(readings.map(\.postsPerHour) == [1800, 1800, 1200])
    #expect(readings.map(\.negativeShare) == [50, 75, 75])
    #expect(readings.map(\.at) == [start + 10, start + 20, start + 30])
    #expect(readings.allSatisfy { $0.trust == 51 && $0.anger == 40 && $0.reach == 7 })
  }

  @Test func aStormThatIsOverForHalfAnHourIsACalm() {
    let ticks = [tick([900], negative: 900)] + Array(repeating: tick([0], negative: 0), count: 3)
    let readings = DashboardReading.all(of: ticks, from: start, where: [true])
    #expect(readings.map(\.postsPerHour) == [5400, 2700, 1800, 0])
    #expect(readings.last?.negativeShare == 0)
  }

  @Test func whatNobodyWatchesIsNotCounted() {
    let readings = DashboardReading.all(of: [tick([10, 20], negative: 30)], from: start, where: [true, false])
    #expect(readings.map(\.postsPerHour) == [60])
    #expect(readings.map(\.negativeShare) == [100])
  }
}
