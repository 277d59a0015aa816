import Engine
import Testing

@testable import Screens

@Suite struct ComposerMouseTests {
  private func stage(_ text: String) throws -> (stage: Stage, origin: Position) {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("2"))
    let origin = try #require(Interface.draw(stage.model, state: stage.state, size: stage.size).cursor)
    stage.press(.paste(text))
    return (stage, origin)
  }

  private func editor(_ stage: Stage) throws -> TextEditor {
    let composer: Interface.Composer? =
      if case .composer(let composer) = stage.model.overlays.last { composer } else { nil }
    return try #require(composer).editor
  }

  @Test func aPressPlacesTheCursorAndADragSelects() throws {
    var (stage, origin) = try stage("We are sorry.\nThe 日本 oven failed.")
    func at(_ row: Int, _ column: Int) -> Position {
      Position(row: origin.row + row, column: origin.column + column)
    }
    stage.press(.mouse(.press, at: at(1, 7)))
    #expect(Interface.draw(stage.model, state: stage.state, size: stage.size).cursor == at(1, 6))
    stage.press(.mouse(.drag, at: at(0, 3)))
    #expect(try editor(stage).selection == 3..<19)
    #expect(stage.buffer[at(0, 3)].style == .plain.on(.selection))
    #expect(stage.buffer[at(0, 2)].style == .plain.on(.card))
    stage.press(.character("x"))
    #expect(try editor(stage).text == "We x本 oven failed.")
  }

  @Test func theTextStaysInPlaceUnderThePointer() throws {
    var (stage, origin) = try stage((1...60).map { "line \($0)" }.joined(separator: "\n"))
    let before = stage.text
    stage.press(.mouse(.press, at: Position(row: origin.row + 2, column: origin.column)))
    #expect(stage.text == before)
    stage.press(.mouse(.wheelUp, at: origin))
    #expect(stage.text != before)
  }

  @Test func outsideOfTheTextThereIsNothingToPointAt() throws {
    var (stage, _) = try stage("abc")
    for place in [Position(row: 0, column: 0), Position(row: 23, column: 79), Position(row: 3, column: 10)] {
      stage.press(.mouse(.press, at: place))
      #expect(try editor(stage).cursor == 3)
    }
  }

  @Test func controlZUndoesInATextAndSuspendsElsewhere() throws {
    var (stage, _) = try stage("abc")
    stage.press(.control("z"))
    #expect(try editor(stage).text.isEmpty)
    #expect(stage.requests.isEmpty)
    stage.press(.escape, .control("z"))
    #expect(stage.requests == [.keepDrafts, .suspend])
  }

  @Test func whatIsCutFromOneTextIsPastedInAnother() throws {
    var (stage, _) = try stage("We are sorry.")
    stage.press(.alt("a"), .control("x"), .escape, .character("y"), .control("v"))
    #expect(try editor(stage).text == "We are sorry.")
  }

  @Test func escapeLetsGoOfASelectionFirst() throws {
    var (stage, _) = try stage("abc")
    stage.press(.select(.left), .escape)
    #expect(try editor(stage).selection == nil)
    stage.press(.escape)
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func aPasteThatIsCutSaysSo() throws {
    var (stage, _) = try stage(String(repeating: "é", count: 30_000))
    #expect(stage.text.contains("Cut: a text takes 10,000 characters at most."))
    stage.press(.left)
    #expect(!stage.text.contains("Cut:"))
  }
}
