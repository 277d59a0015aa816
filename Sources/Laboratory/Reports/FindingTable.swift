import Codebook

/// The results as a table for people: a head and a line a part for each finding, then the counts.
public struct FindingTable {
  private let results: [FindingResult]
  private let words: FindingWords
  private let figures: Figures

  /// A table of `results` in `language`.
  public init(_ results: [FindingResult], _ language: Language) {
    self.results = results
    words = FindingWords(language: language)
    figures = Figures(language: language)
  }

  /// The lines of the table.
  ///
  /// - Complexity: O(*n*) in the parts of the findings.
  public var lines: [String] {
    [row(words.part, words.measured, words.interval, words.band, words.verdict), ""]
      + results.flatMap { lines($0) + [""] } + summary
  }

  /// How many findings of each priority hold, and which miss.
  public var summary: [String] {
    let expressible = results.filter(\.finding.isExpressible)
    let misses = expressible.filter { !$0.holds }.map(\.finding.id)
    let counts = [PublishedFinding.Priority.must, .should].map { priority in
      let those = expressible.filter { $0.finding.priority == priority }
      return words.count(those.count(where: \.holds), of: those.count, priority)
    }
    return [(counts + [words.inexpressible(results.count - expressible.count)]).joined(separator: " ")]
      + (misses.isEmpty ? [] : [words.misses(misses)])
  }

  private func lines(_ result: FindingResult) -> [String] {
    let finding = result.finding
    let title = finding.statement[words.language]
    guard let obstacle = finding.obstacle else {
      return ["\(finding.id)  \(words.head(result))", "  " + title] + result.parts.map(line)
    }
    return ["\(finding.id)  \(words.notExpressible)", "  " + title, "  " + obstacle[words.language]]
  }

  private func line(_ part: FindingResult.Part) -> String {
    let (id, band) = (part.published.id, figures.text(part.published.criterion))
    guard let estimate = part.estimate, estimate.isDefined else {
      return row(id, part.estimate == nil ? words.notMeasured : words.undefined, "", band, words.verdict(part.holds))
    }
    let interval =
      estimate.lower == estimate.upper ? "" : figures.range(estimate.lower, estimate.upper)
    return row(id, figures.text(estimate.value), interval, band, words.verdict(part.holds))
  }

  private func row(_ part: String, _ measured: String, _ interval: String, _ band: String, _ verdict: String) -> String
  {
    "  " + part.padded(33) + measured.padded(13) + interval.padded(23) + band.padded(17) + verdict
  }
}

extension String {
  /// The text with spaces after it, up to `width` characters, and at least one.
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
