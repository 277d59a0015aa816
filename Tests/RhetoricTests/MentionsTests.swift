import Codebook
import Testing

@testable import Rhetoric

@Suite struct MentionsTests {
  @Test func aFactIsAssertedOnlyWhenTheAuthorStandsBehindIt() {
    let cues = ["seven defeats", "seventh defeat"]
    #expect(Mentions("After seven defeats we owe you more.").asserts(cues) == 6..<19)
    #expect(Mentions("It was our seventh straight defeat.").asserts(cues) != nil)
    #expect(Mentions("There were not seven defeats.").asserts(cues) == nil)
    #expect(Mentions("Were there seven defeats?").asserts(cues) == nil)
    #expect(Mentions("They speak of \"seven defeats\" every day.").asserts(cues) == nil)
    #expect(Mentions("If there were seven defeats, tell us.").asserts(cues) == nil)
    #expect(Mentions("Nothing to say.").asserts(cues) == nil)
    #expect(Mentions("There were not seven defeats.").contains(cues))
    #expect(!Mentions("Nothing to say.").contains(cues))
  }

  @Test func whatIsCalledNoFactIsNotAsserted() {
    #expect(Mentions("Forty-eight hours for a SIM card is not a figure we give.").asserts(["forty-eight hours"]) == nil)
    #expect(Mentions("Le sabotage n'est pas établi.").asserts(["sabotage"]) == nil)
    #expect(Mentions("Forty-eight hours for a SIM card, not a day more.").asserts(["forty-eight hours"]) != nil)
  }

  @Test func whatHoldsOnlyInPartIsNotAssertedAsAWhole() {
    #expect(Mentions("The photo is gone from the page, not yet from the zoom.").asserts(["photo is gone"]) == nil)
    #expect(Mentions("La photo a disparu de la page, pas encore du zoom.").asserts(["photo a disparu"]) == nil)
    #expect(Mentions("The photo is gone from the page. The zoom is not.").asserts(["photo is gone"]) != nil)
  }

  @Test(arguments: [
    "112 commentaires depuis midi, surtout des insultes.", "We count 40 angry posts, mostly about bread.",
  ])
  func aReportThatCountsMessagesGivesAFigure(_ text: String) {
    #expect(ReportReading(text).hasCount)
    #expect(!ReportReading("It is 18:05 and they are angry.").hasCount)
  }

  @Test(arguments: [
    "Peux-tu me dire qui, lundi ?", "Il me faut quelqu'un.", "Can you call them?", "I recommend that we wait.",
  ])
  func aReportMayAskAsWellAsPropose(_ text: String) {
    #expect(ReportReading(text).hasProposal)
  }

  @Test func frenchCuesAreFoundWithoutAccentsAndInThePlural() {
    #expect(Mentions("Les antennes ont ete coupees a Lyon").asserts(["antennes ont été coupées"]) != nil)
    #expect(Mentions("Les antennes n'ont pas été coupées").asserts(["antennes ont été coupées"]) == nil)
    #expect(Mentions("Il y a eu des pannes").asserts(["panne"]) != nil)
  }

  @Test func emptyCuesAssertNothing() {
    #expect(Mentions("anything").asserts([]) == nil)
    #expect(Mentions("anything").asserts(["", "!"]) == nil)
    #expect(Mentions("").asserts(["a"]) == nil)
  }
}

@Suite struct SimilarityTests {
  @Test func aCopiedReplyShowsThoughTheNameIsChanged() {
    let reply = "Hi Sam, we're sorry for the delay. Our teams are working to restore your line by tonight."
    #expect(Similarity.percent(reply, reply) == 100)
    #expect(Similarity.percent(reply, reply.replacing("Sam", with: "Léa")) == 100)
    #expect(Similarity.percent("@ann " + reply, "@bob " + reply) == 100)
    #expect(Similarity.percent(reply, "Bonjour Karim, quel modèle de box avez-vous à la maison ?") == 0)
  }

  @Test func similarityIsSymmetricAndAnEditLowersIt() {
    let a = "Nous avons bien pris connaissance de votre message et revenons vers vous au plus vite."
    let b = "Nous avons bien pris connaissance de votre demande et nous vous répondons demain."
    #expect(Similarity.percent(a, b) == Similarity.percent(b, a))
    #expect((10..<60).contains(Similarity.percent(a, b)))
    #expect(Similarity.percent("", a) == 0)
    #expect(Similarity.percent("ok", "ok") == 100)
  }
}
