import Codebook
import Engine
import Fixtures
import Rhetoric
import Testing

@Suite struct ClaimsTests {
  private func claims(_ text: String, known: Bool = false) -> Claims {
    var facts = Fixtures.bakery().facts
    if known { facts[0].isKnownAtStart = true }
    return Claims(text, facts: facts)
  }

  private func truth(_ text: String, _ crisis: CrisisType = .preventable) -> Bool? {
    claims(text).isTrue(Reader.read(text, language: .english), crisis: crisis)
  }

  @Test func aFactIsFoundWithTheWordsThatGiveItAway() {
    let found = claims("It was the thermostat.").asserted
    #expect(found.map(\.fact.id) == ["oven"])
    #expect(found.map(\.span) == [11..<21])
    #expect(claims("Was it the thermostat?").asserted.isEmpty)
  }

  @Test func aFactIsKnownToBeVerifiedOrARumour() {
    #expect(claims("It was the thermostat.").asserted.map(\.status) == [.unverified])
    #expect(claims("It was the thermostat.", known: true).asserted.map(\.status) == [.known])
    #expect(claims("There were rats.").asserted.map(\.status) == [.contradicted])
  }

  @Test func denyingARumourIsTrueAndDenyingOnesOwnFaultIsNot() {
    #expect(truth("That is not true: there were no rats.") == true)
    #expect(truth("That is not true.") == false)
    #expect(truth("That is not true.", .victim) == true)
    #expect(truth("There were rats.") == false)
    #expect(truth("That is not true: it was the thermostat.") == nil)
    #expect(truth("It was the thermostat.") == true)
    #expect(truth("We are sorry.") == nil)
  }
}
