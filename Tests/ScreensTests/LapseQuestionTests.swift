import Codebook
import Testing

@testable import Engine
@testable import Screens

/// What is asked before an act that lets something lapse.
@Suite struct LapseQuestionTests {
  /// A desk whose mail is due in a minute.
  private func hurriedDesk(_ language: Language) throws -> Stage {
    var stage = try Stage(language, .desk)
    let state = try #require(stage.state)
    let mail = try #require(state.inbox.firstIndex { $0.isOpen })
    stage.state?.inbox[mail].due = state.now + 1
    return stage
  }

  @Test(arguments: Language.allCases)
  func anActThatLetsAMailLapseIsAskedFirst(language: Language) throws {
    var stage = try hurriedDesk(language)
    stage.press(.character("w"))
    #expect(stage.actions.isEmpty)
    #expect(stage.text.contains(language("Something falls due meanwhile", "Une échéance tombe entre-temps")))
    #expect(stage.text.contains(language("! Too late then: ", "! Trop tard alors : ")))
    stage.press(.enter)
    #expect(stage.actions == [.wait(minutes: 10)])
  }

  @Test func whoeverStaysHasDoneNothing() throws {
    var stage = try hurriedDesk(.english)
    stage.press(.character("w"), .escape)
    #expect(stage.actions.isEmpty && stage.model.overlays.isEmpty)
  }

  @Test func havingADraftReadIsAskedToo() throws {
    var stage = try hurriedDesk(.english)
    stage.press(.character("p"), .character("1"))
    stage.type("We are sorry.")
    stage.press(.control("r"))
    #expect(stage.actions.isEmpty && stage.text.contains("! Too late then: "))
    stage.press(.escape)
    #expect(stage.model.isWriting)
    stage.press(.control("r"), .enter)
    #expect(stage.actions == [.review(channel: "twitter", text: "We are sorry.", post: nil)])
  }

  @Test func theQuestionBeforeATextGoesOutSaysItItself() throws {
    var stage = try hurriedDesk(.english)
    stage.press(.character("p"), .character("1"))
    stage.type("We are sorry.")
    stage.press(.control("s"))
    #expect(stage.text.contains("Say it in public?") && stage.text.contains("! Too late then: "))
    stage.press(.enter)
    #expect(stage.actions == [.publish(channel: "twitter", text: "We are sorry.")])
  }

  @Test func aReportThatLetsAMailLapseIsSentAfterTheQuestionAndIsNoDraftAnyMore() throws {
    var stage = try hurriedDesk(.english)
    let person = try #require(stage.state?.superiors.first)
    Interface.compose(.escalate(person: person.id), &stage.model, stage.state)
    stage.type("Forty complaints.")
    stage.press(.control("s"), .escape)
    #expect(stage.actions.isEmpty && stage.model.sending == nil && stage.model.isWriting)
    stage.press(.control("s"), .enter)
    #expect(stage.actions == [.escalate(to: person.id, text: "Forty complaints.")])
    #expect(!stage.model.isWriting && stage.model.drafts.isEmpty)
  }
}
