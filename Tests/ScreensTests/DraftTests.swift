import Codebook
import Foundation
import Testing

@testable import Engine
@testable import Screens

@Suite struct DraftTests {
  @Test func draftsOutliveCardsAndTurns() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("r"))
    stage.type("Dear Ravi")
    stage.press(.escape, .character("y"))
    stage.type("We say sorry.")
    stage.press(.escape)
    #expect(stage.text.contains("✓ The draft is kept. 2 texts wait to be sent."))
    stage.press(.character("n"), .enter, .enter, .character("y"))
    #expect(stage.text.contains("We say sorry."))
  }

  @Test(arguments: Language.allCases)
  func aDraftThatGoesOnSaysSoAndHowToBeginAnew(language: Language) throws {
    let told = language("Your draft goes on: Alt-A, then Backspace", "Votre brouillon continue : Alt-A puis Ret. arr.")
    var stage = try Stage(language, .desk)
    stage.press(.character("r"))
    #expect(!stage.text.contains(told))
    stage.type("Dear Ravi")
    stage.press(.escape, .character("r"))
    #expect(stage.text.contains(told))
    stage.press(.alt("a"), .backspace)
    stage.type("Ravi")
    #expect(stage.model.unsent.map(\.text) == ["Ravi"])
  }

  @Test func theQuestionBeforeTheTurnEndsNamesThem() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("r"))
    stage.type("Dear Ravi")
    stage.press(.escape, .character("n"))
    #expect(stage.text.contains("! Not sent: Reply to Ravi P."))
  }

  @Test func theyAreOfferedWhereOnePublishes() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("r"))
    stage.type("Cher Ravi")
    stage.press(.escape, .character("p"))
    #expect(stage.text.contains("4 Répondre à Ravi P.  brouillon : « Cher Ravi »"))
    stage.press(.character("4"))
    #expect(stage.text.contains("─ Répondre à Ravi P. ─") && stage.text.contains("Cher Ravi"))
  }

  @Test func theyAreKeptWithThePlayAndTakenBack() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("r"))
    stage.type("Cher Ravi")
    stage.press(.escape, .character("b"), .character("2"), .character("4"))
    #expect(stage.requests == [.keepDrafts])
    stage.type("Demain\u{A0}:")
    let kept = try JSONEncoder().encode(stage.model.unsent)
    var next = try Stage(.french, .desk)
    next.model.take(try JSONDecoder().decode([Interface.Draft].self, from: kept))
    #expect(next.text.contains("2 textes attendent d'être envoyés."))
    #expect(next.model.unsent == stage.model.unsent)
    next.press(.character("r"))
    #expect(next.text.contains("Cher Ravi"))
  }

  @Test func aDraftIsThatOfItsActWhereverItWasWritten() {
    let acts: [Game.Action] = [
      .publish(channel: "c", text: ""), .reply(to: "p1", text: ""), .message(to: "p1", text: ""),
      .hide(post: "p1", reason: ""), .delete(post: "p1", reason: ""), .alert(words: ""), .argue(item: "m1", text: ""),
      .escalate(to: "x", text: ""), .request(authority: "x", text: ""), .rewrite(item: "c1", text: ""),
      .schedule(channel: "c", text: "", hours: 3), .sheet(text: ""), .handOver(to: "x", text: ""), .note(text: ""),
    ]
    for act in acts { #expect(Interface.Draft(for: act, text: "Hm.")?.act == act) }
    #expect(Interface.Draft(for: .endTurn, text: "Hm.") == nil)
  }

  @Test func whatIsSentIsNoDraftAnyMore() throws {
    var stage = try Stage(.english, .desk, mode: .assessment)
    stage.press(.character("m"))
    stage.type("Sorry, Ravi.")
    stage.press(.escape, .character("m"), .control("s"), .enter)
    #expect(stage.model.unsent.isEmpty)
  }
}
