import Codebook
import Testing

@testable import Rhetoric

@Suite struct MentionTests {
  @Test func aFactIsAssertedOnlyWhenTheAuthorStandsBehindIt() {
    let cues = ["seven defeats", "seventh defeat"]
    #expect(Mention.asserts("After seven defeats we owe you more.", cues: cues) == 6..<19)
    #expect(Mention.asserts("It was our seventh straight defeat.", cues: cues) != nil)
    #expect(Mention.asserts("There were not seven defeats.", cues: cues) == nil)
    #expect(Mention.asserts("Were there seven defeats?", cues: cues) == nil)
    #expect(Mention.asserts("They speak of \"seven defeats\" every day.", cues: cues) == nil)
    #expect(Mention.asserts("If there were seven defeats, tell us.", cues: cues) == nil)
    #expect(Mention.asserts("Nothing to say.", cues: cues) == nil)
    #expect(Mention.occurs("There were not seven defeats.", cues: cues))
    #expect(!Mention.occurs("Nothing to say.", cues: cues))
  }

  @Test func frenchCuesAreFoundWithoutAccentsAndInThePlural() {
    #expect(Mention.asserts("Les antennes ont ete coupees a Lyon", cues: ["antennes ont été coupées"]) != nil)
    #expect(Mention.asserts("Les antennes n'ont pas été coupées", cues: ["antennes ont été coupées"]) == nil)
    #expect(Mention.asserts("Il y a eu des pannes", cues: ["panne"]) != nil)
  }

  @Test func emptyCuesAssertNothing() {
    #expect(Mention.asserts("anything", cues: []) == nil)
    #expect(Mention.asserts("anything", cues: ["", "!"]) == nil)
    #expect(Mention.asserts("", cues: ["a"]) == nil)
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
