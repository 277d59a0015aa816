import Codebook
import Engine

/// What a reply says and how it will be heard, in lines.
public enum CritiqueText {
  /// The lines of `critique`.
  ///
  /// - Complexity: O(*n*) in the findings and remarks.
  public static func lines(_ critique: Critique, _ language: Language) -> [String] {
    let findings = critique.reading.findings.map { finding in
      (finding.isGuess ? language == .english ? "perhaps " : "peut-être " : "")
        + "\(finding.strategy.name[language]) \(Wording.quoted(finding.words.visibleLine, language))"
    }
    let what =
      findings.isEmpty
      ? language == .english ? "nothing that the rules recognise" : "rien que les règles reconnaissent"
      : findings.joined(separator: ", ")
    let reading =
      language == .english ? "What your text says: \(what)." : "Ce que dit votre texte\u{A0}: \(what)."
    return [reading] + critique.remarks.map { "- \($0.text[language])" }
  }
}
