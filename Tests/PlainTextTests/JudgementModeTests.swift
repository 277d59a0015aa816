import Codebook
import Engine
import Fixtures
import Laboratory
import Scenarios
import Testing

@testable import PlainText

/// A sitting without a file.
private final class MemorySitting: JudgementSeat {
  struct DiskFull: Error, CustomStringConvertible {
    let description = "no space left"
  }

  private(set) var sitting: Sitting
  let path = "/x7-before.sitting"
  var isDiskFull = false

  init(_ occasion: Sitting.Occasion = .before) {
    sitting = Sitting(Fixtures.judgement(), form: .a, seed: 7, occasion: occasion)
  }

  var outcome: JudgementOutcome? {
    sitting.isOver && sitting.occasion == .after ? JudgementOutcome(before: nil, after: sitting) : nil
  }

  func take(_ response: Sitting.Response) throws {
    if isDiskFull { throw DiskFull() }
    try sitting.take(response)
  }

  func farewell(in language: Language) -> String { "To go on: badbuzz judgement --person x7" }
}

@Suite struct JudgementModeTests {
  private func run(_ seat: MemorySitting, _ lines: String, _ language: Language = .english) throws -> (Leaving, String)
  {
    let output = Transcript()
    let mode = JudgementMode(seat, language: language, input: ScriptedInput(lines), output: output)
    return (try mode.run(), output.text)
  }

  @Test func anItemIsAskedInTheOrderOfItsDraw() throws {
    let seat = MemorySitting()
    let order = seat.sitting.order(ofItem: 0)
    let (leaving, text) = try run(seat, "3\n4\nq")
    #expect(leaving == .interrupted)
    #expect(seat.sitting.responses == [.init(item: "a1", answer: order[2] + 1, confidence: .confident)])
    #expect(text.hasPrefix("What now? (before)\n10 situations."))
    #expect(
      text.contains(
        """

        1/10. An oven smokes (a1).
        @ann: “Burnt again!”
        Which of these would serve best?
        1. Answer \(order[0] + 1)
        2. Answer \(order[1] + 1)
        3. Answer \(order[2] + 1)
        4. Answer \(order[3] + 1)
        Which number? (q leaves): How sure are you that it is the best? 25% is a guess, 100% is certain. \
        1 = 25%, 2 = 40%, 3 = 55%, 4 = 70%, 5 = 85%, 6 = 100%:\u{20}
        2/10. An oven smokes (a2).
        """))
    #expect(text.hasSuffix("To go on: badbuzz judgement --person x7\n"))
  }

  @Test func whatIsNoNumberIsAskedAgain() throws {
    let seat = MemorySitting()
    let text = try run(seat, "0\nx\n5\n\n1\n7\n1\nq").1
    #expect(text.components(separatedBy: "A number from 1 to 4 is wanted, or q.").count == 5)
    #expect(text.components(separatedBy: "A number from 1 to 6 is wanted, or q.").count == 2)
    #expect(seat.sitting.responses.count == 1)
  }

  @Test func theFirstHalfEndsWithThanksAndGivesNoKeyAway() throws {
    let seat = MemorySitting()
    let (leaving, text) = try run(seat, String(repeating: "1\n2\n", count: 10))
    #expect(leaving == .finished)
    #expect(text.contains("Thank you: the first half is done."))
    #expect(text.contains("A teacher can collect the file: /x7-before.sitting"))
    for word in ["It does", "right", "Best", "X01"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test func theHalfAfterExplainsEachItemInFrenchToo() throws {
    let text = try run(MemorySitting(.after), String(repeating: "1\n6\n", count: 10), .french).1
    #expect(text.contains("Bonnes réponses après\u{A0}: "))
    #expect(text.contains("Les situations, après"))
    #expect(text.components(separatedBy: "Sources\u{A0}: X01 Baker (1999), Bread 1").count == 11)
    #expect(text.contains("(pas la meilleure, certitude 100\u{A0}%)"))
  }

  @Test func aFullDiskIsToldAndTheItemAskedAgain() throws {
    let seat = MemorySitting()
    seat.isDiskFull = true
    let text = try run(seat, "1\n1\nq").1
    #expect(text.contains("Not recorded, and so not taken: no space left. Make room and answer again.\n\n1/10."))
    #expect(seat.sitting.responses.isEmpty)
  }

  @Test func aProgramTakesTheTestInLinesOfJSON() throws {
    let seat = MemorySitting(.after)
    let output = Transcript()
    let lines =
      ["nonsense", #"{"answer":7,"confidence":70}"#, #"{"answer":\#(Int.min),"confidence":70}"#]
      + Array(repeating: #"{"answer":1,"confidence":70}"#, count: 10)
    let mode = JudgementLines(
      seat, language: .english, input: ScriptedInput(lines.joined(separator: "\n")), output: output)
    #expect(try mode.run() == .finished)
    #expect(
      output.lines[0]
        == #"{"event":"ready","protocol":1,"occasion":"after","form":"a","items":10,"path":"/x7-before.sitting"}"#)
    #expect(output.lines[1].hasPrefix(#"{"event":"item","number":1,"id":"a1","situation":"An oven smokes (a1).""#))
    #expect(output.lines[2].hasPrefix(#"{"event":"refused","message":"write {\"answer\":1"#))
    #expect(output.lines[4] == #"{"event":"refused","message":"there is no answer 7"}"#)
    #expect(output.lines[6] == #"{"event":"refused","message":"there is no answer \#(Int.min)"}"#)
    #expect(output.lines.dropLast().last?.hasPrefix(#"{"event":"over","marks":{"items":10,"right":"#) == true)
  }

  @Test func theMenuOffersTheTest() throws {
    var shelf = TitleMenu.Shelf(cards: [], unfinished: [], finished: [])
    shelf.judgement = .takenBefore
    let output = Transcript()
    var menu = TitleMenu(
      shelf, settings: TitleMenu.Settings(language: .english), input: ScriptedInput("t"), output: output)
    #expect(try menu.choose() == .judgement)
    #expect(output.text.contains("shows what you have learnt. (t; before ✓ after …)\n"))
  }
}
