import Codebook
import Simulation
import Testing

@testable import Engine

@Suite struct CauseWordingTests {
  @Test func anEventThatIsASentenceIsQuotedInAnother() {
    let event = LocalizedText(en: "Not one got an answer.", fr: "Aucun n'a eu de réponse.")
    let why = Engine.Words.why(trait: .anger, level: 642, threshold: 429, hands: [], what: event)
    #expect(why.english == "Moved by “Not one got an answer”; anger 64, where 42 is enough")
    #expect(why.french == "À cause de : « Aucun n'a eu de réponse » ; colère 64, quand 42 suffisent")
  }

  @Test func aCryKeepsItsMark() {
    let event = LocalizedText(en: "Nobody answers!", fr: "Personne ne répond !")
    let why = Engine.Words.why(trait: .anger, level: 642, threshold: 429, hands: [], what: event)
    #expect(why.english.hasPrefix("Moved by “Nobody answers!”; "))
    #expect(why.french.hasPrefix("À cause de : « Personne ne répond ! » ; "))
  }

  @Test func aThingIsNamedWithoutQuotationMarks() {
    let post = LocalizedText(en: "Ludo's post “Bolts”", fr: "la publication de Ludo « Boulons »")
    let hands = [LocalizedText("@ludo"), LocalizedText("@mia")]
    let why = Engine.Words.why(trait: .anger, level: 82, threshold: 40, hands: hands, what: post)
    #expect(
      why.english
        == "Moved by Ludo's post “Bolts”; seen from @ludo, who had it from @mia; anger 8, where 4 is enough")
  }
}
