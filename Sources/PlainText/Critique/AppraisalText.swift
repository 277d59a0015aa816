import Codebook
import Engine
import Rhetoric

/// What a reply says and how it will be read, in lines for people.
public struct AppraisalText {
  private let appraisal: Appraisal
  private let words: AppraisalWords
  private let hasUnicode: Bool

  /// Makes the lines of `appraisal`, in the language of the reply; bars in ASCII unless `hasUnicode`.
  public init(_ appraisal: Appraisal, hasUnicode: Bool = true) {
    self.appraisal = appraisal
    words = AppraisalWords(language: appraisal.language)
    self.hasUnicode = hasUnicode
  }

  private var language: Language { appraisal.language }
  private var reading: Reading { appraisal.reading }

  /// The lines; no control character of the reply is among them.
  ///
  /// - Complexity: O(*n*) in the findings and their words.
  public var lines: [String] {
    [[words.head(appraisal.crisis)], strategies, details, facts, reception, advice].filter { !$0.isEmpty }
      .joined(separator: [""]).map(\.visible)
  }

  private var strategies: [String] {
    let found = reading.findings.map { finding in
      let perhaps = finding.isGuess ? words.perhaps : ""
      return "- \(perhaps)\(finding.strategy.name[language])\(Wording.colon(language))"
        + "\(quoted(finding.words)) (\(finding.rule)\(words.because(finding.because.map(quoted))))"
    }
    return [words.strategies] + (found.isEmpty ? ["- \(words.noStrategy)"] : found)
  }

  private var details: [String] {
    var lines: [String] = []
    if !reading.tones.isEmpty {
      lines.append(words.tone + reading.tones.map { $0.name[language] }.joined(separator: ", "))
    }
    if !reading.apology.isEmpty { lines.append(apology) }
    if let promise = reading.promise {
      lines.append(words.promise + quoted(promise.words) + (promise.hasTime ? "" : words.noTime))
    }
    if !reading.personalData.isEmpty {
      lines.append(words.personalData + reading.personalData.map(quoted).joined(separator: ", "))
    }
    return lines
  }

  private var apology: String {
    func names(_ components: [ApologyComponent]) -> String {
      components.map { $0.name[language] }.joined(separator: ", ")
    }
    let missing = ApologyComponent.allCases.filter { !reading.apology.contains($0) }
    let rest = missing.isEmpty ? words.nothingMissing : words.missing + names(missing)
    return words.apology + names(reading.apology) + rest
  }

  private var facts: [String] {
    guard let claims = appraisal.claims else { return [] }
    let characters = Array(appraisal.text)
    let lines = claims.asserted.map { claim in
      let said = quoted(String(characters[claim.span]))
      let fact = claim.fact.text[language].visibleLine
      return
        "- \(words.status(claim.status))\(Wording.colon(language))\(said) (\(claim.fact.id)\(Wording.colon(language))\(fact))"
    }
    return [words.facts] + (lines.isEmpty ? ["- \(words.noFact)"] : lines)
  }

  private var reception: [String] {
    let reception = appraisal.reception
    let rows =
      [(words.everybody, reception.whole)] + reception.parts.map { (words.people($0.segment), $0.value) }
    let width = rows.map(\.0.count).max() ?? 0
    return [words.reception]
      + rows.map { name, value in
        let space = String(repeating: " ", count: width - name.count)
        return "  \(name)\(space)  \(SignedBar.text(value, hasUnicode: hasUnicode))  \(Figures.signed(value, language))"
      }
  }

  private var advice: [String] {
    let lines = appraisal.remarks.map { "- \(words.kind($0.kind))\($0.text[language].visibleLine)" }
    return [words.advice] + (lines.isEmpty ? ["- \(words.noAdvice)"] : lines)
  }

  private func quoted(_ text: String) -> String { Wording.quoted(text.visibleLine, language) }
}
