import Codebook
import Laboratory

extension Comparison {
  /// The comparison as a table for people: a block for each measure, a line for each arm.
  ///
  /// - Complexity: O(*n*) in the cells.
  public func table(of experiment: Experiment, _ language: Language) -> String {
    let words = TableWords(language)
    var lines = [experiment.title.visibleLine, words.seeds(experiment), ""]
    for (index, arm) in experiment.arms.enumerated() {
      let title = arm.title == arm.id ? "" : "  \(arm.title.visibleLine)"
      lines.append("\(arm.id)\(index == 0 ? " (\(words.baseline))" : "")\(title)")
    }
    for (column, measure) in experiment.measures.enumerated() {
      var rows = [words.heads]
      for (arm, cells) in zip(experiment.arms, cells) { rows.append(words.row(arm.id, cells[column])) }
      lines += ["", measure.name] + Table.aligned(rows)
    }
    return (lines + words.refusals(self, experiment)).joined(separator: "\n")
  }
}

/// The fixed words of the table.
private struct TableWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var isEnglish: Bool { language == .english }

  var baseline: String { isEnglish ? "baseline" : "référence" }

  func seeds(_ experiment: Experiment) -> String {
    let last = experiment.firstSeed + UInt64(experiment.seeds) - 1
    return isEnglish
      ? "\(experiment.seeds) seeds (\(experiment.firstSeed) to \(last)); means with 95% intervals; differences from the "
        + "baseline on the same seeds"
      : "\(experiment.seeds) graines (\(experiment.firstSeed) à \(last))\u{A0}; moyennes et intervalles à 95\u{A0}%\u{A0}; "
        + "écarts à la référence sur les mêmes graines"
  }

  var heads: [String] {
    isEnglish
      ? ["arm", "mean", "interval", "difference", "interval", "above", "below"]
      : ["bras", "moyenne", "intervalle", "écart", "intervalle", "au-dessus", "au-dessous"]
  }

  func row(_ arm: String, _ cell: Comparison.Cell) -> [String] {
    let level = cell.level.map { Figures.text($0.value, language) } ?? "–"
    let difference = cell.difference.map { Figures.signed($0.value, language) } ?? ""
    return [
      arm, level, interval(cell.level, Figures.text), difference, interval(cell.difference, Figures.signed),
      cell.shareAbove.map { Figures.percent($0, language) } ?? "",
      cell.shareBelow.map { Figures.percent($0, language) } ?? "",
    ]
  }

  private func interval(_ estimate: Estimate?, _ text: (Double, Language) -> String) -> String {
    guard let low = estimate?.lower, let high = estimate?.upper, low.isFinite, high.isFinite else { return "" }
    return "\(text(low, language)) … \(text(high, language))"
  }

  func refusals(_ comparison: Comparison, _ experiment: Experiment) -> [String] {
    zip(experiment.arms, comparison.refusals).flatMap { arm, refusals in
      refusals.map { refused in
        let reason = refused.reason.message[language]
        return isEnglish
          ? "\nArm \(arm.id): act \(refused.act + 1) was refused on \(refused.seeds) of \(experiment.seeds) seeds: \(reason)"
          : "\nBras \(arm.id)\u{A0}: l'acte \(refused.act + 1) a été refusé pour \(refused.seeds) graines sur \(experiment.seeds)\u{A0}: \(reason)"
      }
    }
  }
}
