import Codebook
import Engine
import Scenarios

/// A sitting of the judgement test as an interface sees it.
public protocol JudgementSeat: AnyObject {
  /// The sitting as it stands.
  var sitting: Sitting { get }
  /// Where it is saved.
  var path: String { get }
  /// What it shows once it is over, or nil while the keys may not be told.
  var outcome: JudgementOutcome? { get }
  /// Takes a response; returns when it has been recorded.
  ///
  /// - Throws: `Sitting.Refusal`, or another error when it could not be recorded; the sitting is then as it was.
  func take(_ response: Sitting.Response) throws
  /// What a person who leaves before the end is told: how to go on.
  func farewell(in language: Language) -> String
}

/// The judgement test in lines of text.
public struct JudgementMode {
  private let seat: any JudgementSeat
  private let language: Language
  private let console: Console

  /// Makes the interface of a sitting.
  public init(_ seat: any JudgementSeat, language: Language, input: any LineInput, output: any LineOutput) {
    self.seat = seat
    self.language = language
    console = Console(input: input, output: output)
  }

  /// Asks the items that are left; the end of the input leaves the sitting, which can be gone on with.
  ///
  /// - Throws: `OutputClosed`.
  public func run() throws(OutputClosed) -> Leaving {
    do throws(Stop) {
      try console.say(JudgementText.heading(seat.sitting, language))
      if !seat.sitting.isOver { try console.say(JudgementWords.introduction(seat.sitting).map { $0[language] }) }
      while !seat.sitting.isOver {
        guard let response = try ask() else {
          try console.say(seat.farewell(in: language))
          return .interrupted
        }
        try record(response)
      }
      try console.say(JudgementText.end(seat, language))
      return .finished
    } catch {
      try error.passOn()
      return .interrupted
    }
  }

  /// Asks the next item; nil when the person leaves.
  private func ask() throws(Stop) -> Sitting.Response? {
    guard let item = seat.sitting.item else { return nil }
    let place = seat.sitting.responses.count
    let order = seat.sitting.order(ofItem: place)
    try console.say()
    try console.say(JudgementText.item(item, number: place + 1, of: seat.sitting.items.count, order: order, language))
    let which = LocalizedText(en: "Which number? (q leaves)", fr: "Quel numéro\u{A0}? (q pour partir)")
    guard let answer = try number(which, upTo: order.count) else { return nil }
    let levels = Sitting.Confidence.allCases
    let scale = levels.enumerated().map { place, level in
      "\(place + 1) = " + Percent.share(Double(level.rawValue) / 100, language)
    }
    let sure = JudgementWords.howSure.map { language, text in text + " " + scale.joined(separator: ", ") }
    guard let confidence = try number(sure, upTo: levels.count) else { return nil }
    return Sitting.Response(item: item.id, answer: order[answer - 1] + 1, confidence: levels[confidence - 1])
  }

  private func record(_ response: Sitting.Response) throws(Stop) {
    do {
      try seat.take(response)
    } catch {
      try say(
        "Not recorded, and so not taken: \(error). Make room and answer again.",
        "Pas enregistré, donc pas pris en compte\u{A0}: \(error). Faites de la place et répondez de nouveau.")
    }
  }

  /// A number from 1; nil when the person leaves.
  private func number(_ question: LocalizedText, upTo most: Int) throws(Stop) -> Int? {
    let complaint = LocalizedText(
      en: "A number from 1 to \(most) is wanted, or q.", fr: "Il faut un nombre de 1 à \(most), ou q.")[language]
    while true {
      let line = try console.ask(question[language] + Wording.colon(language).dropLast(), ifUnreadable: complaint)
      if line.lowercased().hasPrefix("q") { return nil }
      if let number = Int(line), (1...most).contains(number) { return number }
      try console.say(complaint)
    }
  }

  private func say(_ english: String, _ french: String) throws(Stop) {
    try console.say(LocalizedText(en: english, fr: french)[language])
  }
}
