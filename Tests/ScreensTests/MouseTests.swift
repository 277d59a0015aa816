import Codebook
import Engine
import Testing

@testable import Screens

extension Stage {
  /// Clicks on the first place that shows a text.
  mutating func click(_ text: String) throws {
    press(.mouse(.press, at: try #require(place(of: text), "\(text) is not there")))
  }
}

@Suite struct MouseTests {
  @Test func aTabAndAPaneAreGoneTo() throws {
    var stage = try Stage(.english, .desk)
    try stage.click("Facts")
    #expect(stage.model.desk.pane == .facts)
    var wide = try Stage(.english, .desk, columns: 120, rows: 40)
    try wide.click("Dashboard")
    #expect(wide.model.desk.pane == .dashboard)
  }

  @Test func aPostIsChosenAndThenOpened() throws {
    var stage = try Stage(.english, .desk)
    try stage.click("@nosy")
    #expect(stage.model.desk.post == "p4")
    try stage.click("Is it bread?")
    #expect(stage.model.overlays == [.card(Interface.Card(.post("p4")))])
    stage.press(.mouse(.press, at: Position(row: 0, column: 0)))
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func aCardKeepsClicksAndItsFootClosesIt() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.enter)
    try stage.click("Why it was written")
    #expect(stage.model.overlays.count == 1)
    try stage.click("continue")
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func aKeyOfTheKeyLineAndAnAnswerToAQuestionAreClickedOn() throws {
    var stage = try Stage(.french, .desk)
    try stage.click("fin du tour")
    try stage.click("Rester au bureau")
    #expect(stage.model.overlays.isEmpty && stage.actions.isEmpty)
    try stage.click("fin du tour")
    try stage.click("1 Terminer le tour")
    #expect(stage.actions == [.endTurn])
  }

  @Test func aMailItsAnswersAndFactsAreChosen() throws {
    var stage = try Stage(.english, .desk, columns: 200, rows: 60)
    try stage.click("What do we say?")
    #expect(stage.model.desk.pane == .inbox)
    try stage.click("What do we say?")
    #expect(stage.model.desk.openMail != nil)
  }

  @Test func theWheelTurnsWhatItIsOver() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.mouse(.wheelDown, at: Position(row: 10, column: 10)))
    #expect(stage.model.desk.post == "p3")
    var briefing = try Stage(.english, .briefing)
    briefing.press(.mouse(.wheelDown, at: Position(row: 10, column: 10)))
    #expect(briefing.model.scroll > 1)
  }

  @Test func theTitleScreenTakesClicks() throws {
    var stage = try Stage(.english, .title)
    try stage.click("The upside-down painting")
    #expect(stage.model.titleRow == 1)
    try stage.click("Mode")
    #expect(stage.model.mode == .assessment)
    try stage.click("The upside-down painting")
    #expect(stage.requests == [.start(caseID: "gallery", language: .english, mode: .assessment, isMasked: false)])
  }

  @Test func thePartsOfTheDebriefAreClickedOn() throws {
    var stage = try Stage(.french, .debrief)
    try stage.click("Leçons")
    #expect(stage.model.debrief.section == .lessons)
  }

  @Test func noClickBreaksAnything() throws {
    for keys in ["", "n", "?", ":", "p", "i", "r"] {
      var stage = try Stage(.english, .desk)
      stage.press(keys.map { .character($0) })
      for row in 0..<24 {
        for column in stride(from: 0, to: 80, by: 7) {
          var model = stage.model
          let place = Position(row: row, column: column)
          let requests = Interface.handle(.mouse(.press, at: place), &model, state: stage.state, size: stage.size)
          #expect(!requests.contains(.quit))
        }
      }
    }
  }
}
