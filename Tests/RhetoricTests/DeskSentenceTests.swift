import Codebook
import Testing

@testable import Rhetoric

/// What people at a desk write, and what it is not to be taken for.
@Suite struct DeskSentenceTests {
  private func strategies(_ text: String, _ language: Language) -> [Strategy] {
    Reader.read(text, language: language).findings.filter { !$0.isGuess }.map(\.strategy)
  }

  @Test(arguments: [
    "We never ask for your card number: block that account and report it.",
    "That account is a fake, it is not ours.",
  ])
  func aWarningOfAFraudIsNoDenial(text: String) {
    #expect(!strategies(text, .english).contains(.deny))
  }

  @Test(arguments: [
    "Nous ne vous demandons jamais votre code : ce compte est une fraude.",
    "@aide_officiel n'est pas le club : ne lui répondez pas.",
    "Cette photo n'a rien à faire là.",
    "Ce n'est pas à nous de l'annoncer.",
  ])
  func whatIsRefusedOrRegrettedIsNoDenial(text: String) {
    #expect(!strategies(text, .french).contains(.deny))
  }

  @Test func theFaultOfHavingToldNobodyIsTakenWhole() {
    let text = "C'est notre faute si personne ne vous l'a dit : pardon."
    #expect(strategies(text, .french) == [.apologise])
    #expect(strategies("That is our site's fault, not yours.", .english) == [.apologise])
    #expect(strategies("Pardon si cela vous a blessé.", .french).contains(.nonapology))
  }

  @Test func whatIsOnlyAskedForIsNotGranted() {
    #expect(!strategies("I'm asking for it to be refunded to you.", .english).contains(.compensate))
    #expect(!strategies("Je demande qu'il vous soit rendu.", .french).contains(.compensate))
    #expect(strategies("L'euro vous est rendu dès ce soir.", .french).contains(.compensate))
    #expect(!strategies("Votre abonnement l'attend au guichet.", .french).contains(.compensate))
  }

  @Test func anHourThatWasPromisedBeforeIsNoNewPromise() {
    let late = "On avait promis un point à 20 h, il est 21 h : pardon pour le retard."
    #expect(Reader.read(late, language: .french).promise == nil)
  }

  @Test(arguments: [
    "Sylvain, you have my answer today before 17:00.", "On Friday at 18:00 we tell you what went wrong.",
    "Christelle rings you at 9:00 tomorrow.", "I'll answer you right here at 6 pm with what I have found.",
  ])
  func anHourThatIsNamedForAnAnswerIsAPromise(text: String) {
    #expect(Reader.read(text, language: .english).promise?.hasTime == true)
  }

  @Test func anAnswerHereAtAnHourIsAPromiseInFrenchToo() {
    let reading = Reader.read("Bonjour Sabrina, je vous réponds ici même à 18 h.", language: .french)
    #expect(reading.promise?.deadline == .clock(18 * 60))
  }

  @Test func aMindThatIsCalledDirtyIsInsulted() {
    #expect(strategies("It is you who have a dirty mind.", .english).contains(.attack))
    #expect(strategies("C'est vous qui avez l'esprit mal tourné.", .french).contains(.attack))
    #expect(!strategies("If I can do one thing for you, tell me.", .english).contains(.attack))
  }
}
