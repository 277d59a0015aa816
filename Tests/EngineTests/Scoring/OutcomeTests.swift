import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

/// The outcome as regret against reference players with the same luck.
@Suite struct OutcomeTests {
  private let setup = Game.Setup(seed: 3, language: .english, mode: .assessment, population: 400)

  private func score(_ player: ReferencePlayer) throws -> Score {
    try #require(player.play(.busyBakery, setup, yardstick: yardsticks[.busyBakery, setup]).score)
  }

  @Test func theReferencePlayersAreSilenceTricksAndTheTextbook() throws {
    let score = try score(.silent)
    #expect(score.references.map(\.player) == Yardstick.players)
    #expect(Yardstick.players.contains(.silent) && Yardstick.players.contains(.sensible))
    #expect(score.references.allSatisfy { (0...100).contains($0.outcome) })
  }

  @Test(arguments: Yardstick.players)
  func aReferencePlayerEndsAsTheirPlayDoes(player: ReferencePlayer) throws {
    let score = try score(player)
    let reference = try #require(score.references.first { $0.player == player })
    #expect(reference.ending == score.ending)
    #expect(reference.outcome == score.outcome)
  }

  @Test func theBestOfThemHasAHundred() throws {
    #expect(try score(.silent).references.map(\.outcome).max() == 100)
  }

  @Test func whoPlaysStandsBeforeTheirEquals() throws {
    let standings = try score(.silent).standings
    #expect(standings.count == Yardstick.players.count + 1)
    #expect(zip(standings, standings.dropFirst()).allSatisfy { $0.outcome >= $1.outcome })
    let own = try #require(standings.firstIndex { $0.player == nil })
    let equal = try #require(standings.firstIndex { $0.player == .silent })
    #expect(own < equal && standings[own].ending == standings[equal].ending)
  }

  @Test func silenceIsWorthWhatItIsBesideTheBest() throws {
    let silent = try score(.silent)
    #expect(silent.welfare == 0)
    #expect(silent.ending == silent.silentEnding)
    let best = try Yardstick.players.map { try score($0).welfare }.max() ?? 0
    #expect(silent.outcome == 100 - best)
  }

  @Test(arguments: [.silent, .sensible, .joke] as [ReferencePlayer])
  func aYardstickMadeBeforeGivesTheSameScore(player: ReferencePlayer) throws {
    let yardstick = Yardstick(.busyBakery, setup)
    yardstick.prepare()
    let prepared = player.play(.busyBakery, setup, yardstick: yardstick)
    #expect(prepared.score == player.play(.busyBakery, setup).score)
  }

  @Test func aYardstickIsNoPartOfThePlay() throws {
    var (plain, measured) = (
      Game.State(scenario: .busyBakery, setup: setup),
      Game.State(scenario: .busyBakery, setup: setup, yardstick: Yardstick(.busyBakery, setup))
    )
    measured.yardstick?.prepare()
    #expect(plain == measured && plain.fingerprint == measured.fingerprint)
    try plain.finish()
    try measured.finish()
    #expect(plain == measured && plain.fingerprint == measured.fingerprint)
  }

  @Test func playsOfOneCaseAndSetupShareAYardstick() {
    var other = setup
    other.seed = 4
    #expect(yardsticks[.busyBakery, setup] === yardsticks[.busyBakery, setup])
    #expect(yardsticks[.busyBakery, setup] !== yardsticks[.busyBakery, other])
    #expect(yardsticks[.busyBakery, setup] !== yardsticks[Fixtures.bakery(), setup])
  }

  @Test func likenessToTheTextbookAloneWinsNothing() throws {
    var copy = Game.State(scenario: .busyBakery, setup: setup)
    let story = ReferencePlayer.sensible.play(.busyBakery, setup, yardstick: copy.yardstick)
    for deed in story.deeds { _ = try? Game.reduce(&copy, deed.action) }
    #expect(copy.score == story.score)
    let better = try score(.sensible)
    #expect(better.outcome == better.references.first { $0.player == .sensible }?.outcome)
  }
}
