import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct JudgementPictureTests {
  @Test func p1() {
    var stage = JudgementStage(.english)
    print("====1\n" + stage.text)
    stage.press(.enter, .character("2"), .character("d"))
    print("====2\n" + stage.text)
    for _ in 0..<10 { stage.press(.character("1"), .character("a"), .enter) }
    print("====3\n" + stage.text)
    var after = JudgementStage(.french, .after)
    after.press(.enter, .down, .left)
    print("====4\n" + after.text)
    for _ in 0..<10 { after.press(.character("1"), .character("a"), .enter) }
    print("====5\n" + after.text)
    var wide = JudgementStage(.french, .after, columns: 120, rows: 40)
    wide.press(.enter, .character("2"), .character("d"))
    print("====6\n" + wide.text)
    var model = Interface.Model(language: .english, library: Sample.library)
    model.library.judgement = .takenBefore
    print("====7\n" + Interface.draw(model, state: nil, size: Size(columns: 80, rows: 24)).buffer.text)
  }
}
