import Codebook
import Engine
import Scenarios

/// The judgement test in lines.
enum JudgementText {
  static func heading(_ sitting: Sitting, _ language: Language) -> String {
    sitting.test.title[language] + " (" + JudgementWords.name(sitting.occasion)[language] + ")"
  }

  static func item(
    _ item: JudgementItem, number: Int, of count: Int, order: [Int], _ language: Language
  ) -> [String] {
    ["\(number)/\(count). \(item.situation[language])"] + posts(item, language) + [JudgementWords.question[language]]
      + order.enumerated().map { shown, place in "\(shown + 1). \(item.answers[place].text[language])" }
  }

  private static func posts(_ item: JudgementItem, _ language: Language) -> [String] {
    item.posts.map { $0.author + Wording.colon(language) + Wording.quoted($0.text[language], language) }
  }

  /// What is said when a sitting is over.
  static func end(_ seat: any JudgementSeat, _ language: Language) -> [String] {
    guard let outcome = seat.outcome else {
      return [""] + JudgementWords.thanks(path: seat.path).map { $0[language] }
    }
    let halves = [outcome.after, outcome.before].compactMap { $0 }
    return [""] + outcome.sentences(language) + halves.flatMap { explained($0, language) }
  }

  private static func explained(_ sitting: Sitting, _ language: Language) -> [String] {
    let name = JudgementWords.name(sitting.occasion)[language]
    return ["", language == .english ? "The situations, \(name)" : "Les situations, \(name)"]
      + sitting.items.indices.flatMap { [""] + explained(sitting, $0, language) }
  }

  private static func explained(_ sitting: Sitting, _ place: Int, _ language: Language) -> [String] {
    let (item, response) = (sitting.items[place], sitting.responses[place])
    let isEnglish = language == .english
    let sure = Percent.share(Double(response.confidence.rawValue) / 100, language)
    let verdict =
      sitting.isRight(place)
      ? (isEnglish ? "right, \(sure) sure" : "juste, certitude \(sure)")
      : (isEnglish ? "not the best, \(sure) sure" : "pas la meilleure, certitude \(sure)")
    func part(_ name: String, _ answer: JudgementItem.Answer) -> [String] {
      [name + Wording.colon(language) + answer.text[language], answer.why[language]]
    }
    let chosen =
      sitting.isRight(place)
      ? [] : part(isEnglish ? "You chose" : "Vous avez choisi", item.answers[response.answer - 1])
    let sources = item.findings.map { "\($0) \(sitting.test.sources[$0] ?? "")" }.joined(separator: "; ")
    return ["\(place + 1). \(item.competence.name[language]) (\(verdict)). \(item.situation[language])"]
      + posts(item, language) + chosen + part(isEnglish ? "Best" : "La meilleure", item.answers[item.key])
      + ["Sources" + Wording.colon(language) + sources]
  }
}
