import Codebook
import Engine
import Scenarios

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The judgement test as a protocol for programs: one JSON object a line, both ways.
///
/// `{"event":"item", …}` is answered by `{"answer":2,"confidence":70}`, the answer by its number among those shown.
public struct JudgementLines {
  private let seat: any JudgementSeat
  private let language: Language
  private let input: any LineInput
  private let output: any LineOutput

  /// Makes the interface of a sitting.
  public init(_ seat: any JudgementSeat, language: Language, input: any LineInput, output: any LineOutput) {
    self.seat = seat
    self.language = language
    self.input = input
    self.output = output
  }

  private struct Command: Decodable {
    var answer: Int
    var confidence: Sitting.Confidence
  }

  /// Asks the items that are left; the end of the input leaves the sitting.
  ///
  /// - Throws: `OutputClosed`.
  public func run() throws(OutputClosed) -> Leaving {
    try say([
      "event": "ready", "protocol": 1, "occasion": .string(seat.sitting.occasion.rawValue),
      "form": .string(seat.sitting.form.rawValue), "items": .integer(seat.sitting.items.count),
      "path": .string(seat.path),
    ])
    while let item = seat.sitting.item {
      let order = seat.sitting.order(ofItem: seat.sitting.responses.count)
      try say(event(item, order))
      guard let line = input.nextLine() else { return .interrupted }
      if let complaint = take(line, item, order) {
        try say(["event": "refused", "message": .string(complaint)])
      }
    }
    try say(over)
    return .finished
  }

  private func say(_ event: JSON) throws(OutputClosed) {
    try output.write(event.text + "\n")
  }

  private func event(_ item: JudgementItem, _ order: [Int]) -> JSON {
    [
      "event": "item", "number": .integer(seat.sitting.responses.count + 1), "id": .string(item.id),
      "situation": .string(item.situation[language]),
      "posts": .array(item.posts.map { ["author": .string($0.author), "text": .string($0.text[language])] }),
      "question": .string(JudgementWords.question[language]),
      "answers": .strings(order.map { item.answers[$0].text[language] }),
      "confidences": .array(Sitting.Confidence.allCases.map { .integer($0.rawValue) }),
    ]
  }

  /// Takes what a line says; what is wrong with it is returned.
  private func take(_ line: InputLine, _ item: JudgementItem, _ order: [Int]) -> String? {
    guard case .text(let text) = line, let command = try? JSONDecoder().decode(Command.self, from: Data(text.utf8))
    else {
      return #"write {"answer":1,"confidence":70}: answer 1 to 4, confidence 25, 40, 55, 70, 85 or 100"#
    }
    guard let place = order.numbered(command.answer) else { return "there is no answer \(command.answer)" }
    do {
      try seat.take(Sitting.Response(item: item.id, answer: place + 1, confidence: command.confidence))
      return nil
    } catch {
      return "not recorded: \(error)"
    }
  }

  private var over: JSON {
    guard let outcome = seat.outcome else { return ["event": "over", "marks": .null] }
    let gain = outcome.gain.map { gain -> JSON in
      ["points": .integer(gain.points), "from": .integer(gain.lower), "to": .integer(gain.upper)]
    }
    return [
      "event": "over", "marks": outcome.after.marks?.json ?? .null, "before": outcome.before?.marks?.json ?? .null,
      "gain": gain ?? .null,
    ]
  }
}
