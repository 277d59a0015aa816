import Codebook

extension JudgementOutcome {
  /// The results in sentences: right answers, gain, confidence, Brier score.
  public func sentences(_ language: Language) -> [String] {
    let pair = [(Sitting.Occasion.before, before?.marks), (.after, after.marks)]
    let halves = pair.compactMap { occasion, marks in marks.map { (occasion, $0) } }
    return halves.map { right($0, $1, language) } + [gained(language)]
      + halves.map { confidence($0, $1, language) } + [brier(halves.map(\.1), language)]
  }

  private func right(_ occasion: Sitting.Occasion, _ marks: JudgementMarks, _ language: Language) -> String {
    let name = JudgementWords.name(occasion)[language]
    let corrected = Percent.share(marks.correctedShare, language)
    switch language {
    case .english:
      return "Right \(name): \(marks.right) of \(marks.items) (\(corrected) when guessing is taken off)."
    case .french:
      return
        "Bonnes réponses \(name)\u{A0}: \(marks.right) sur \(marks.items) (\(corrected) si l'on retire le hasard)."
    }
  }

  private func gained(_ language: Language) -> String {
    guard let gain else {
      return language == .english
        ? "There was no half before it: nothing to compare with."
        : "Il n'y a pas eu de moitié avant celle-ci\u{A0}: rien à comparer."
    }
    let (points, lower, upper) = (
      Percent.signed(gain.points), Percent.signed(gain.lower), Percent.signed(gain.upper)
    )
    switch language {
    case .english:
      let verdict =
        gain.isCertain
        ? "more than chance explains." : "so few items cannot tell it from chance. A class, or more play, can."
      return "Gain: \(points) points of percent, 95% interval \(lower) to \(upper): \(verdict)"
    case .french:
      let verdict =
        gain.isCertain
        ? "plus que le hasard n'explique."
        : "si peu de situations ne le distinguent pas du hasard. Une classe, elle, le peut."
      return "Gain\u{A0}: \(points) points de pourcentage, intervalle à 95\u{A0}%\u{A0}: de \(lower) à \(upper)\u{A0}; "
        + verdict
    }
  }

  private func confidence(_ occasion: Sitting.Occasion, _ marks: JudgementMarks, _ language: Language) -> String {
    let name = JudgementWords.name(occasion)[language]
    let (mean, share) = (Percent.share(marks.meanConfidence, language), Percent.share(marks.share, language))
    let points = Int((marks.overconfidence * 100).rounded())
    switch language {
    case .english:
      let verdict =
        points > 0
        ? "too sure by \(points) points" : points < 0 ? "not sure enough by \(-points) points" : "well calibrated"
      return "Confidence \(name): \(mean) on average for \(share) right: \(verdict)."
    case .french:
      let verdict =
        points > 0
        ? "trop haute de \(points) points" : points < 0 ? "trop basse de \(-points) points" : "bien calibrée"
      return "Confiance \(name)\u{A0}: \(mean) en moyenne pour \(share) de bonnes réponses\u{A0}; \(verdict)."
    }
  }

  private func brier(_ marks: [JudgementMarks], _ language: Language) -> String {
    let figures = marks.map { Percent.hundredths($0.brier, language) }.joined(separator: " → ")
    switch language {
    case .english: return "Brier score: \(figures) (0 is right and certain; guessing, and saying so, gives 0.19)."
    case .french:
      return
        "Score de Brier\u{A0}: \(figures) (0\u{A0}: juste et certain\u{A0}; au hasard, en le disant\u{A0}: 0,19)."
    }
  }
}

/// Numbers of the judgement test as they are written in a language.
public enum Percent {
  /// A share as `42%`, `42 %`.
  public static func share(_ share: Double, _ language: Language) -> String {
    let number = Int((share * 100).rounded())
    return (number < 0 ? "−" : "") + "\(abs(number))" + (language == .english ? "%" : "\u{A0}%")
  }

  /// A whole number with its sign: `+3`, `−2`, `0`.
  public static func signed(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }

  /// A number with two decimals: `0.19`, `0,19`.
  public static func hundredths(_ number: Double, _ language: Language) -> String {
    let value = Int((abs(number) * 100).rounded())
    let (whole, part) = (value / 100, value % 100)
    return (number < 0 && value > 0 ? "−" : "") + "\(whole)" + (language == .english ? "." : ",")
      + (part < 10 ? "0" : "") + "\(part)"
  }
}
