import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct InterfaceTests {
  @Test func enterOnACaseStartsItAsSet() throws {
    var stage = try Stage(.english, .title)
    stage.press(.character("m"), .character("n"), .character("l"), .down, .enter)
    #expect(
      stage.requests == [
        .setLanguage(.french), .start(caseID: "gallery", language: .french, mode: .assessment, isMasked: true),
      ])
  }

  @Test func enterOnAPlayContinuesOrReviewsIt() throws {
    var stage = try Stage(.english, .title)
    stage.press(.down, .down, .enter, .down, .enter, .end, .enter)
    #expect(stage.requests == [.resume(id: "x"), .review(id: "r2"), .review(id: "r1")])
  }

  @Test func anEmptyLibrarySaysSo() throws {
    var stage = try Stage(.french, .title)
    stage.model.library = Library()
    stage.press(.down, .enter, .up)
    #expect(stage.requests.isEmpty)
    #expect(stage.text.contains("Aucun cas n'a été trouvé."))
  }

  @Test func theDeskOpensWithTheNewsOfTheTurn() throws {
    var stage = try Stage(.english, .briefing)
    stage.press(.enter)
    #expect(stage.text.contains("Coal for breakfast"))
    #expect(stage.text.contains("Photos of burnt bread go round."))
    stage.press(.enter)
    #expect(stage.model.overlays.isEmpty && stage.model.screen == .desk)
  }

  @Test func leavingAsksAndOffersTheTitleScreen() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("q"), .escape)
    #expect(stage.requests.isEmpty)
    stage.press(.character("q"), .enter, .character("q"), .character("2"))
    #expect(stage.requests == [.close, .quit])
  }

  @Test func controlCAsksOnceAndThenQuits() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"), .interrupt)
    #expect(stage.text.contains("Leave the desk?"))
    stage.press(.interrupt)
    #expect(stage.requests == [.quit])
  }

  @Test func thePlayEndsInTheDebrief() throws {
    var stage = try Stage(.english, .desk, mode: .assessment)
    for _ in 0..<6 { stage.press(.character("n"), .enter, .enter) }
    stage.press(.character("n"), .enter)
    #expect(stage.state?.isOver == true)
    #expect(stage.model.screen == .debrief)
    #expect(stage.text.contains("as good as the best reference player"))
    stage.press(.end)
    #expect(stage.text.contains("Among the reference players, with the same luck"))
    stage.press(.character("q"))
    #expect(stage.requests == [.close])
  }

  @Test func allSectionsOfTheDebriefAreReachedBothWays() throws {
    var stage = try Stage(.english, .debrief)
    var seen: [Interface.DebriefSection] = []
    for number in 1...Interface.DebriefSection.allCases.count {
      stage.press(.character(Character(String(number))))
      seen.append(stage.model.debrief.section)
    }
    #expect(seen == Interface.DebriefSection.allCases)
    stage.press(.right)
    #expect(stage.model.debrief.section == .lessons)
    stage.press(Array(repeating: .left, count: 8))
    #expect(stage.model.debrief.section == .score)
  }

  @Test func whatIsToldIsShownAndWaitsForTheReader() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("f"), .enter, .character("w"), .character("w"))
    #expect(stage.text.contains("You are told"))
    #expect(stage.text.contains("thermostat"))
    stage.press(.character("j"), .enter)
    #expect(stage.text.contains("✓ What happened?\n▌    The thermostat failed."))
  }

  @Test func aWindowThatIsTooSmallSaysWhatItNeedsAndObeysNothing() throws {
    var stage = try Stage(.french, .desk, columns: 60, rows: 20)
    let before = stage.model
    stage.press(.character("p"), .character("q"), .enter, .resize)
    #expect(stage.model == before)
    #expect(stage.text.contains("80 colonnes") && stage.text.contains("60 et 20"))
  }

  @Test func withoutUTF8EveryScreenIsASCII() throws {
    for screen in [Interface.Model.Screen.title, .briefing, .desk, .debrief] {
      var stage = try Stage(.french, screen)
      stage.model.hasUnicode = false
      #expect(stage.text.unicodeScalars.allSatisfy { $0.value < 0x80 })
    }
  }

  @MainActor @Test func aLoopOverATerminalEndsWithItsKeys() throws {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), keys: [.character("d"), .character("t")])
    var stage = try Stage(.english, .desk)
    stage.model.desk.seenPosts = 6
    func show() {
      let frame = Interface.draw(stage.model, state: stage.state, size: terminal.size)
      terminal.show(frame.buffer, cursor: frame.cursor)
    }
    show()
    while let key = terminal.nextKey(within: nil) {
      stage.press(key)
      show()
    }
    #expect(terminal.screens.count == 3)
    #expect(terminal.screens.first == terminal.screens.last)
    #expect(terminal.cursor == nil)
  }
}
