import Codebook
import Engine
import Fixtures
import ScenarioCompiler
import Scenarios
import Testing

@testable import Screens

/// The judgement test at a terminal that is only a size.
struct JudgementStage {
  var model: Interface.Model
  var size: Size
  var requests: [Interface.Request] = []

  init(
    _ language: Language, _ occasion: Sitting.Occasion = .before, test: JudgementTest = Fixtures.judgement(),
    form: JudgementTest.Form = .a, columns: Int = 80, rows: Int = 24, isAlone: Bool = true
  ) {
    model = Interface.Model(language: language, library: Library())
    size = Size(columns: columns, rows: rows)
    let sitting = Sitting(test, form: form, seed: 7, occasion: occasion)
    model.openJudgement(sitting, path: "/x7.sitting", isAlone: isAlone)
  }

  var text: String { Interface.draw(model, state: nil, size: size).buffer.text }

  mutating func press(_ keys: Key...) {
    for key in keys {
      for request in Interface.handle(key, &model, state: nil, size: size) {
        requests.append(request)
        if case .respond(let response) = request { take(response) }
      }
    }
  }

  private mutating func take(_ response: Sitting.Response) {
    guard var sitting = model.judgement?.sitting, (try? sitting.take(response)) != nil else { return }
    model.take(sitting)
    guard sitting.isOver else { return }
    let outcome = JudgementOutcome(before: nil, after: sitting, gain: nil)
    model.openJudgementEnd(sitting.occasion == .after ? outcome : nil)
  }
}

@Suite struct JudgementKeyTests {
  @Test func anAnswerAndAConfidenceMakeAResponse() throws {
    var stage = JudgementStage(.english)
    stage.press(.enter, .character("3"), .character("e"), .enter)
    let sitting = try #require(stage.model.judgement?.sitting)
    #expect(
      stage.requests == [
        .respond(.init(item: "a1", answer: sitting.order(ofItem: 0)[2] + 1, confidence: .sure))
      ])
    #expect(sitting.responses.count == 1)
    #expect(stage.model.judgement?.answer == nil && stage.model.judgement?.confidence == nil)
  }

  @Test func arrowsDoTheSameAndStopAtTheEnds() {
    var stage = JudgementStage(.english)
    stage.press(.enter, .down, .down, .right, .right)
    #expect(stage.model.judgement?.answer == 1 && stage.model.judgement?.confidence == .unsure)
    stage.press(.up, .up, .up, .left, .left, .left)
    #expect(stage.model.judgement?.answer == 0 && stage.model.judgement?.confidence == .guess)
    stage.press(.down, .down, .down, .down, .down)
    #expect(stage.model.judgement?.answer == 3)
    var other = JudgementStage(.english)
    other.press(.enter, .up, .left)
    #expect(other.model.judgement?.answer == 3 && other.model.judgement?.confidence == .certain)
  }

  @Test func whatIsMissingIsAskedForAndNothingIsTaken() {
    var stage = JudgementStage(.english)
    stage.press(.enter, .enter)
    #expect(stage.text.contains("Choose an answer first: 1 to 4."))
    stage.press(.character("1"), .enter)
    #expect(stage.text.contains("And how sure are you? a to f, or ← and →."))
    #expect(stage.requests.isEmpty)
  }

  @Test func theMouseAnswersToo() throws {
    var stage = JudgementStage(.english)
    stage.press(.enter)
    let rows = stage.text.split(separator: "\n", omittingEmptySubsequences: false)
    let answer = try #require(rows.firstIndex { $0.contains(" 2 Answer") })
    let levels = try #require(rows.firstIndex { $0.contains("f  100%") })
    stage.press(
      .mouse(.press, at: Position(row: answer, column: 10)), .mouse(.press, at: Position(row: levels, column: 14)))
    #expect(stage.model.judgement?.answer == 1)
    #expect(stage.model.judgement?.confidence == .unsure)
  }

  @Test func leavingEndsTheProgramOrGoesBackToTheTitle() {
    for (isAlone, request) in [(true, Interface.Request.quit), (false, .close)] {
      var stage = JudgementStage(.english, isAlone: isAlone)
      stage.press(.enter, .escape)
      #expect(stage.requests == [request])
    }
    var stage = JudgementStage(.english, isAlone: false)
    stage.press(.interrupt)
    #expect(stage.requests == [.quit])
  }

  @Test func theTitleScreenOpensTheTestWhereThereIsOne() {
    var model = Interface.Model(language: .english, library: Library())
    let size = Size(columns: 80, rows: 24)
    #expect(Interface.handle(.character("t"), &model, state: nil, size: size).isEmpty)
    model.library.judgement = .notTaken
    #expect(Interface.handle(.character("t"), &model, state: nil, size: size) == [.takeJudgement])
  }

  @Test(arguments: Language.allCases) func everyStageFitsAnySize(language: Language) {
    for presses in [0, 1, 31] {
      var stage = JudgementStage(language, .after)
      stage.press(.enter)
      for _ in 0..<presses / 3 { stage.press(.character("1"), .character("a"), .enter) }
      for size in [(1, 1), (40, 10), (80, 24), (81, 25), (120, 40), (200, 60)] {
        stage.size = Size(columns: size.0, rows: size.1)
        #expect(Interface.draw(stage.model, state: nil, size: stage.size).buffer.size == stage.size)
      }
    }
  }

  /// No item needs scrolling, so that nobody misses an answer.
  @Test(arguments: Language.allCases, JudgementTest.Form.allCases)
  func everyItemOfTheRepositoryFitsTheSmallestScreen(language: Language, form: JudgementTest.Form) throws {
    let folder = try #require(ScenarioLibrary.repository())
    let file = try #require(ScenarioLibrary.judgement(in: [folder]))
    let test = try #require(JudgementCompiler.compile(path: file).test)
    var stage = JudgementStage(language, test: test, form: form)
    stage.press(.enter)
    let page = Interface.judgementPage(stage.size)
    for item in test.items(of: form) {
      let focus = try #require(stage.model.judgement)
      let lines = Interface.judgementLines(stage.model, focus, page)
      #expect(lines.count <= page.rows, "\(item.id) takes \(lines.count) of \(page.rows) rows")
      stage.press(.character("1"), .character("a"), .enter)
    }
  }
}
