import Codebook
import Engine

extension Interface {
  /// Where a person stands in the judgement test.
  struct JudgementFocus: Equatable, Sendable {
    enum Stage: Equatable, Sendable {
      /// What the test is.
      case introduction
      /// An item.
      case asking
      /// After the first half.
      case thanks
      /// The results, and each item explained.
      case outcome(JudgementOutcome)
    }

    var sitting: Sitting
    /// Where it is saved.
    var path: String
    /// Whether the program was opened for it alone, and ends with it.
    var isAlone: Bool
    var stage = Stage.introduction
    /// The place of the chosen answer among those shown, or nil.
    var answer: Int?
    /// How sure the person is, or nil.
    var confidence: Sitting.Confidence?

    /// The response to the item that is asked, once both questions are answered.
    var response: Sitting.Response? {
      guard let answer, let confidence, let item = sitting.item else { return nil }
      let place = sitting.order(ofItem: sitting.responses.count)[answer]
      return Sitting.Response(item: item.id, answer: place + 1, confidence: confidence)
    }

    /// Chooses the answer so many places below, or the first or last where none was chosen.
    mutating func move(by step: Int) {
      let last = (sitting.item?.answers.count ?? 1) - 1
      answer = answer.map { max(0, min(last, $0 + step)) } ?? (step > 0 ? 0 : last)
    }

    /// Chooses a confidence so many steps higher, or the lowest or highest where none was chosen.
    mutating func sway(by step: Int) {
      let levels = Sitting.Confidence.allCases
      let place = confidence.flatMap(levels.firstIndex).map { $0 + step } ?? (step > 0 ? 0 : levels.count - 1)
      confidence = levels[max(0, min(levels.count - 1, place))]
    }
  }
}

extension Interface.Model {
  /// Shows the judgement test; `isAlone` where the program was opened for it and ends with it.
  ///
  /// - Parameter path: Where the sitting is saved.
  public mutating func openJudgement(_ sitting: Sitting, path: String, isAlone: Bool) {
    leave(for: .judgement)
    judgement = Interface.JudgementFocus(sitting: sitting, path: path, isAlone: isAlone)
  }

  /// Shows the sitting after a response was recorded: the next item.
  public mutating func take(_ sitting: Sitting) {
    judgement?.sitting = sitting
    judgement?.answer = nil
    judgement?.confidence = nil
    scroll = 0
  }

  /// Shows the end of the sitting: the results, or thanks while the keys may not be told.
  public mutating func openJudgementEnd(_ outcome: JudgementOutcome?) {
    judgement?.stage = outcome.map(Interface.JudgementFocus.Stage.outcome) ?? .thanks
    scroll = 0
  }
}
