import Codebook
import Engine
import Laboratory
import Scenarios

/// What the sittings of a class show, in lines.
public struct ClassText {
  private let learning: ClassLearning
  private let language: Language
  private var isEnglish: Bool { language == .english }

  /// Makes the text of a class.
  public init(_ learning: ClassLearning, _ language: Language) {
    self.learning = learning
    self.language = language
  }

  /// All of it.
  public var lines: [String] {
    people + [""] + figures + [""] + gains + [""] + items + [""] + [caution]
  }

  private func say(_ english: String, _ french: String) -> String { isEnglish ? english : french }

  private var people: [String] {
    let (pairs, once) = (learning.pairs.count, learning.unpaired)
    var lines = [
      say("People before and after: \(pairs)", "Personnes avant et après\u{A0}: \(pairs)")
    ]
    if !once.isEmpty {
      let codes = once.joined(separator: ", ")
      lines.append(
        say("Only once, left out of the gain: \(codes)", "Une seule fois, hors du gain\u{A0}: \(codes)"))
    }
    if learning.repeats > 0 {
      lines.append(
        say(
          "Repeated sittings, left out: \(learning.repeats)",
          "Passations répétées, écartées\u{A0}: \(learning.repeats)"))
    }
    return lines
  }

  private var figures: [String] {
    func row(_ name: String, _ text: (Double) -> String, _ mark: (JudgementMarks) -> Double) -> [String] {
      [name]
        + Sitting.Occasion.allCases.map { occasion in
          let mean = learning.mean(occasion, mark)
          return mean.value.isNaN ? "–" : text(mean.value)
        }
    }
    let share: (Double) -> String = { Percent.share($0, language) }
    let points: (Double) -> String = { Percent.signed(Int(($0 * 100).rounded())) }
    return Table.aligned([
      [""] + Sitting.Occasion.allCases.map { JudgementWords.name($0)[language] },
      row(say("right answers", "bonnes réponses"), share) { $0.share },
      row(say("right, guessing taken off", "bonnes réponses, hasard retiré"), share) { $0.correctedShare },
      row(say("confidence", "confiance"), share) { $0.meanConfidence },
      row(say("confidence above right answers, points", "confiance au-dessus du juste, points"), points) {
        $0.overconfidence
      },
      row(say("Brier score", "score de Brier"), { Percent.hundredths($0, language) }) { $0.brier },
    ])
  }

  private var gains: [String] {
    let gain = learning.gain
    guard gain.count > 0 else {
      return [say("No gain without people before and after.", "Pas de gain sans personnes avant et après.")]
    }
    var lines = [
      say("Mean gain", "Gain moyen") + Wording.colon(language) + interval(gain)
        + say(" (points, guessing taken off; paired, Student)", " (points, hasard retiré\u{A0}; apparié, Student)")
    ]
    let effect = learning.effect
    if effect.isDefined {
      let figures = [effect.value, effect.lower, effect.upper].map { Percent.hundredths($0, language) }
      lines.append(
        say(
          "Cohen's d: \(figures[0]), 95% interval \(figures[1]) to \(figures[2]) (bootstrap over people)",
          "d de Cohen\u{A0}: \(figures[0]), intervalle à 95\u{A0}% de \(figures[1]) à \(figures[2]) (bootstrap sur les "
            + "personnes)"))
    }
    for form in JudgementTest.Form.allCases {
      let (first, second) = (form.rawValue.uppercased(), form.other.rawValue.uppercased())
      lines.append(
        say("Form \(first), then \(second)", "Forme \(first), puis \(second)") + Wording.colon(language)
          + interval(learning.gain(first: form)))
    }
    return lines
  }

  /// A gain in points with its interval and the people it rests on.
  private func interval(_ estimate: Estimate) -> String {
    let people = Wording.count(estimate.count, say("person", "personne"), say("people", "personnes"), language)
    guard estimate.count > 0 else { return "– (\(people))" }
    let value = Percent.signed(Int((estimate.value * 100).rounded()))
    guard estimate.lower.isFinite, estimate.upper.isFinite else {
      return "\(value) (\(people)" + say(", no interval)", ", pas d'intervalle)")
    }
    let ends = [estimate.lower, estimate.upper].map { Percent.signed(Int(($0 * 100).rounded())) }
    return say(
      "\(value), 95% interval \(ends[0]) to \(ends[1]), \(people)",
      "\(value), intervalle à 95\u{A0}% de \(ends[0]) à \(ends[1]), \(people)")
  }

  private var items: [String] {
    func share(_ estimate: Estimate) -> String {
      estimate.count == 0 ? "–" : "\(Percent.share(estimate.value, language)) (\(estimate.count))"
    }
    let rows = learning.items.map { result in
      [
        "\(result.form.rawValue.uppercased()) \(result.item.id), \(result.item.competence.name[language])",
        share(result.before), share(result.after),
      ]
    }
    let head = [
      say("right answers by item (people)", "bonnes réponses par situation (personnes)"),
      JudgementWords.name(.before)[language], JudgementWords.name(.after)[language],
    ]
    return Table.aligned([head] + rows)
  }

  private var caution: String {
    say(
      "The test has not been validated with people yet: read the gain of a class, not the level of a person.",
      "Le test n'a pas encore été validé auprès de personnes\u{A0}: lisez le gain d'une classe, non le niveau de quelqu'un."
    )
  }
}
