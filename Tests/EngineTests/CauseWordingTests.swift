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

  @Test func aStrengthThatIsJustEnoughIsComparedWithNothing() {
    let why = Engine.Words.why(trait: .anger, level: 442, threshold: 441, hands: [], what: nil)
    #expect(why == LocalizedText(en: "anger 44", fr: "colère 44"))
  }

  @Test func aBendEndsWithTheMarkOfItsLastCause() {
    let text = LocalizedText(en: "Is the account a fake?", fr: "Un faux compte ?")
    let bend = Bend(
      turn: 0, at: CivilTime(minutes: 0, offset: 0), before: 10, after: 90, causes: [Bend.Cause(text: text, share: 80)])
    #expect(bend.sentence.english.hasSuffix("without this: Is the account a fake?"))
    #expect(bend.sentence.french.hasSuffix("sans ceci\u{A0}: Un faux compte ?"))
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
