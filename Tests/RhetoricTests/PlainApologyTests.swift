import Codebook
import Testing

@testable import Rhetoric

/// Apologies in plain words, which nobody takes for half ones.
@Suite struct PlainApologyTests {
  private static let apologies: [(Language, String)] = [
    (.english, "I'm so sorry to the children who were already in their seats."),
    (.english, "Sorry to all of you who were locked out this morning."),
    (.english, "We apologise to the 300 people who were charged twice."),
    (.english, "I'm sorry to the families who found the doors closed."),
    (.english, "Sorry to anyone who took a day off for nothing."),
    (.english, "Sorry to have kept you waiting, Dan."),
    (.english, "Sorry you had to chase us three times."),
    (.english, "If you were on the 8.40, we owe you an apology and a refund."),
    (.english, "If you were charged twice, the money is back today, and we're sorry."),
    (.french, "On est désolés de vous faire vivre ça."),
    (.french, "Nous sommes désolés de vous faire attendre encore."),
    (.french, "Désolés de vous gâcher l'attente."),
    (.french, "Pardon à tous ceux qui attendaient sous la pluie."),
    (.french, "Toutes nos excuses à ceux qui y ont passé l'après-midi."),
    (.french, "Nos excuses à celles et ceux qui ont raté leur correspondance à cause de nous."),
    (.french, "Si vous étiez dans le train de 8 h 40, nous vous devons des excuses et un remboursement."),
  ]
  private static let halfApologies: [(Language, String)] = [
    (.english, "Sorry to those who were offended by our post."),
    (.english, "Sorry to anyone who found it tasteless."),
    (.english, "We apologise to all who felt let down."),
    (.english, "If you were upset by the advert, we're sorry."),
    (.english, "If we got it wrong, we owe you an apology."),
    (.english, "I'm sorry you feel that way."),
    (.french, "Toutes nos excuses à ceux qui se sont sentis visés."),
    (.french, "Pardon à ceux que notre humour aurait choqués."),
    (.french, "Si vous étiez choqué, nous le regrettons."),
    (.french, "Désolés que vous l'ayez mal pris."),
  ]

  @Test(arguments: apologies)
  func aPlainApologyIsOneAndFightsNobody(_ language: Language, _ text: String) {
    let found = Reader.read(text, language: language).findings.map(\.strategy)
    #expect(found.contains(.apologise) && !found.contains(.nonapology) && !found.contains(.attack))
  }

  @Test(arguments: halfApologies)
  func anApologyThatDoubtsTheHarmIsNone(_ language: Language, _ text: String) {
    let reading = Reader.read(text, language: language)
    #expect(reading.strength(of: .nonapology) > 0 && reading.strength(of: .apologise) == 0)
  }
}
