import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

@Suite struct EncountersTests {
  private func end(of player: ReferencePlayer) -> Game.State {
    let setup = Game.Setup(seed: 3, language: .english, mode: .assessment, population: 400)
    return player.play(.busyBakery, setup, yardstick: yardsticks[.busyBakery, setup])
  }

  @Test func whatAPlayNeverMetIsListedInTheOrderOfTheCase() {
    let met = Encounters(in: end(of: .silent))
    #expect(met.missed(.posts, in: .busyBakery) == ["d", "z"])
    #expect(met.missed(.events, in: .busyBakery) == ["dug-up"])
    #expect(met.missed(.allies, in: .busyBakery) == ["critic"])
    #expect(met.missed(.disputes, in: .busyBakery) == ["m2"])
    #expect(met.missed(.mails, in: .busyBakery).isEmpty)
  }

  @Test func whatOneMissesAnotherMayMeet() {
    var met = Encounters(in: end(of: .silent))
    met.formUnion(Encounters(in: end(of: .sensible)))
    #expect(met.missed(.disputes, in: .busyBakery).isEmpty)
    #expect(met.missed(.allies, in: .busyBakery).isEmpty)
    #expect(met.missed(.posts, in: .busyBakery) == ["d"])
  }

  @Test func aCaseWithoutAKindHasNothingToMiss() {
    #expect(Encounters.ids(of: .tickets, in: Fixtures.bakery()).isEmpty)
    #expect(Encounters().missed(.tickets, in: Fixtures.bakery()).isEmpty)
  }
}
