import Codebook
import Engine
import Rhetoric
import Testing

@testable import Screens

@Suite struct ComposerTests {
  @Test(arguments: [Key.control("s"), .function(2)])
  func whatIsSentIsWhatWasWritten(key: Key) throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("2"))
    stage.type("We are sorry.\nThe oven failed. 😡")
    stage.press(key)
    #expect(stage.actions.isEmpty)
    stage.press(.enter)
    #expect(stage.actions == [.publish(channel: "facebook", text: "We are sorry.\nThe oven failed. 😡")])
    #expect(stage.model.drafts.isEmpty)
  }

  @Test func inTrainingTheCritiqueFollows() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("r"))
    stage.type("Sorry, Ravi.")
    stage.press(.control("s"), .enter)
    #expect(stage.actions == [.reply(to: "p2", text: "Sorry, Ravi.")])
    #expect(stage.text.contains("How it reads"))
    stage.press(.enter)
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func inAssessmentNothingIsSaidAboutTheText() throws {
    var stage = try Stage(.english, .desk, mode: .assessment)
    stage.press(.character("m"))
    stage.type("Sorry, Ravi.")
    stage.press(.control("s"), .enter)
    #expect(stage.model.overlays.isEmpty)
    #expect(stage.text.contains("✓ Sent in private."))
  }

  @Test func escapeKeepsTheDraftForTheSamePurpose() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("r"))
    stage.type("Dear Ravi")
    stage.press(.escape)
    #expect(stage.text.contains("✓ The draft is kept."))
    stage.press(.character("m"))
    #expect(!stage.text.contains("Dear Ravi"))
    stage.press(.escape, .character("r"))
    #expect(stage.text.contains("Dear Ravi"))
  }

  @Test func aRefusedTextStaysInTheEditor() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"), .paste(String(repeating: "é", count: 141)))
    #expect(stage.text.contains("! 141/140"))
    stage.press(.control("s"))
    #expect(stage.text.contains("The text is too long."))
    stage.press(.backspace)
    #expect(stage.text.contains("140/140"))
    #expect(!stage.text.contains("too long"))
    stage.press(.control("s"), .enter)
    #expect(stage.actions.count == 2)
    #expect(stage.state?.statements.count == 1)
  }

  @Test func thePrivateAccountIsMarkedAndAsksFirst() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("p"))
    #expect(stage.text.contains("! votre compte privé"))
    stage.press(.character("3"))
    stage.type("Quelle journée.")
    stage.press(.control("s"))
    #expect(stage.actions.isEmpty)
    #expect(stage.text.contains("les écrits restent"))
    stage.press(.enter)
    #expect(stage.text.contains("Quelle journée."))
    stage.press(.control("s"), .character("2"))
    #expect(stage.actions == [.publish(channel: "own", text: "Quelle journée.")])
  }

  @Test func aPostIsHiddenWithTheReasonThatIsWritten() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("x"), .character("1"))
    stage.type("Insults are not welcome here.")
    stage.press(.control("s"))
    #expect(stage.actions == [.hide(post: "p2", reason: "Insults are not welcome here.")])
    #expect(stage.text.contains("× hidden"))
  }

  @Test func aReportGoesToSomebodyWhoDecides() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("e"), .down, .character("e"))
    #expect(stage.text.contains("! That person decides nothing here."))
    stage.press(.up, .character("e"))
    stage.type("They are angry.")
    stage.press(.control("s"))
    #expect(stage.actions == [.escalate(to: "manager", text: "They are angry.")])
  }

  @Test func theCursorFollowsTheText() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("2"))
    let start = try #require(Interface.draw(stage.model, state: stage.state, size: stage.size).cursor)
    stage.type("日é\nx")
    let end = try #require(Interface.draw(stage.model, state: stage.state, size: stage.size).cursor)
    #expect(end == Position(row: start.row + 1, column: start.column + 1))
    stage.press(.up, .end)
    let above = Interface.draw(stage.model, state: stage.state, size: stage.size).cursor
    #expect(above == Position(row: start.row, column: start.column + 3))
  }

  @Test func aLongTextScrollsWithTheCursor() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("2"))
    stage.type((1...60).map { "line \($0)" }.joined(separator: "\n"))
    #expect(stage.text.contains("line 60") && !stage.text.contains("line 1 "))
    stage.press(Array(repeating: .up, count: 60))
    #expect(stage.text.contains("line 1 ") || stage.text.contains("line 1\n"))
  }

  @Test func theTextSaysInWhichLanguageItIsRead() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("L"), .character("p"), .character("1"))
    #expect(stage.text.contains("read in French"))
    #expect(stage.requests == [.setLanguage(.english)])
  }

  @Test func aDraftIsReadOverTheTextAndCanBeEditedOn() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("r"))
    stage.type("Sorry, Ravi.")
    stage.press(.control("r"))
    #expect(stage.actions == [.review(channel: "facebook", text: "Sorry, Ravi.", post: "p2")])
    #expect(stage.text.contains("How it reads"))
    #expect(stage.state?.statements.isEmpty == true)
    stage.press(.enter)
    stage.type(" It was us.")
    #expect(stage.text.contains("Sorry, Ravi. It was us."))
    stage.press(.control("s"), .enter)
    #expect(stage.actions.last == .reply(to: "p2", text: "Sorry, Ravi. It was us."))
  }

  @Test func aDraftThatCannotBeReadStaysInTheEditor() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"), .control("r"))
    #expect(stage.text.contains("There is nothing written."))
    stage.type("Sorry.")
    stage.press(.control("r"), .enter)
    #expect(stage.text.contains("Sorry."))
    #expect(stage.state?.minutesLeft == 35)
  }

  @Test func inAssessmentNoReadingIsOfferedAndTheKeySaysWhy() throws {
    var stage = try Stage(.french, .desk, mode: .assessment)
    stage.press(.character("m"))
    stage.type("Désolés.")
    #expect(!stage.text.contains("Ctrl-R"))
    stage.press(.control("r"))
    #expect(stage.text.contains("En mode évaluation, personne ne relit votre brouillon"))
    #expect(stage.text.contains("Désolés."))
  }

  @Test func whatIsNotForThePublicIsNotRead() throws {
    for key in [Key.character("x"), .character("e")] {
      var stage = try Stage(.english, .desk)
      stage.press(key == .character("e") ? [key, key] : [key, .character("1")])
      stage.type("Because.")
      #expect(stage.text.contains("Ctrl-S send") && !stage.text.contains("Ctrl-R"))
      stage.press(.control("r"))
      #expect(stage.actions.isEmpty)
      #expect(stage.text.contains("Because."))
    }
  }

  @Test func theHelpOfTheDeskNamesTheKeysOfTheComposer() throws {
    for language in Language.allCases {
      var stage = try Stage(language, .desk, rows: 60)
      stage.press(.character("?"), .end)
      for binding in Interface.composerKeys.bindings {
        #expect(stage.text.contains(binding.shown[language]))
        #expect(stage.text.contains(binding.label[language]))
      }
    }
  }
}
