import Codebook
import Engine
import Testing

@testable import PlainText

@Suite struct DraftTests {
  private func transcript(_ lines: String, on seat: MemorySeat) throws -> String {
    let output = Transcript()
    _ = try LineMode(seat, input: ScriptedInput(lines), output: output).run()
    return output.text
  }

  @Test func aDraftIsReadAndThenSentAsItIs() throws {
    let seat = MemorySeat()
    let text = try transcript("v\n2\nWe are sorry.\n.\ns\ny\nq", on: seat)
    #expect(
      seat.actions == [
        .review(channel: "facebook", text: "We are sorry."), .publish(channel: "facebook", text: "We are sorry."),
      ])
    #expect(
      text.contains(
        "Read, and not sent. 55 minutes left.\ns to send it as it is, w to write it anew, Enter to keep it for later: ")
    )
    #expect(text.contains("What your text says: apology “We are sorry”."))
  }

  @Test func aDraftOfAnAnswerIsWrittenAnewUntilItPleases() throws {
    let seat = MemorySeat(.french)
    let text = try transcript("b 1\nDésolés si\n.\nr\nMerci Mia.\n.\ne\no\nq", on: seat)
    #expect(
      seat.actions == [
        .review(channel: "facebook", text: "Désolés si", post: "p1"),
        .review(channel: "facebook", text: "Merci Mia.", post: "p1"),
        .reply(to: "p1", text: "Merci Mia."),
      ])
    #expect(text.contains("e pour l'envoyer tel quel, r pour le récrire, Entrée pour le garder\u{A0}: "))
  }

  @Test func aDraftCanBeDropped() throws {
    let seat = MemorySeat()
    let text = try transcript("review\n2\nHm.\n.\nx\n\nq", on: seat)
    #expect(seat.actions == [.review(channel: "facebook", text: "Hm.")])
    #expect(text.contains("There is no answer “x” here.\n"))
    #expect(text.contains("Nothing was sent.\nYour text is kept as a draft.\n"))
    let other = MemorySeat()
    _ = try transcript("v\n\nv\n2\n.\nv 9\nq", on: other)
    #expect(other.actions.isEmpty)
  }

  @Test func aDraftThatIsTooLongIsRefusedAndCanBeWrittenAnew() throws {
    let seat = MemorySeat()
    let long = String(repeating: "a", count: 141)
    let text = try transcript("v\n1\n\(long)\n.\nw\nShort.\n.\ns\ny\nq", on: seat)
    #expect(text.contains("The text is too long.\n"))
    #expect(seat.actions.last == .publish(channel: "twitter", text: "Short."))
  }

  @Test func inAssessmentItIsRefusedBeforeAnythingIsWrittenAndNotOffered() throws {
    for language in Language.allCases {
      let seat = MemorySeat(language, mode: .assessment)
      let word = language == .english ? "review" : "brouillon"
      let text = try transcript("\(word)\n?\nq", on: seat)
      #expect(text.contains(Game.Refusal.noReview.message[language] + "\n"))
      #expect(!text.contains(", \(word)"))
      #expect(seat.actions.isEmpty)
    }
  }

  @Test func theProtocolOffersItInTrainingOnly() throws {
    for mode in Game.Setup.Mode.allCases {
      let output = Transcript()
      let line = #"{"do":"review","channel":"facebook","text":"We are sorry."}"#
      var interface = JSONLines(MemorySeat(mode: mode), input: ScriptedInput(line), output: output)
      _ = try interface.run()
      let isTraining = mode == .training
      let offer =
        #"{"do":"review","minutes":5,"parameters":{"channel":"twitter","text":{"type":"text","most":140},"#
        + #""post":{"type":"post","optional":true}}}"#
      #expect(output.text.contains(offer) == isTraining)
      #expect(output.text.contains(#"{"event":"accepted","do":"review","minutesLeft":55,"#) == isTraining)
      #expect(output.text.contains(#""critique":{"strategies":[{"strategy":"apologise""#) == isTraining)
      let refused = #"{"event":"refused","do":"review","reason":"no-review","message":"In assessment mode"#
      #expect(output.text.contains(refused) == !isTraining)
    }
  }
}
