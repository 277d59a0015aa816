import Codebook

/// The reading of what a player writes: what rules find, with their words, and what the classifier adds.
public enum Reader {
  /// Reads `text`, written in `language`; sentences in the other language are read by its own rules.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  public static func read(_ text: String, language: Language) -> Reading {
    let (matches, verdicts) = judge(text, language: language)
    let tokens = verdicts.text
    let all = Findings.sorted(verdicts.found + verdicts.guesses)
    let tones = Tones.read(tokens, matches: matches, findings: all.filter { !$0.isGuess })
    let specificity = Specificity.score(tokens, matches: matches, findings: all)
    let heaviness = Readability.heaviness(of: tokens, language: language)
    let findings = Weight.weighed(all, tones: tones, specificity: specificity, heaviness: heaviness)
    return Reading(
      findings: Findings.sorted(findings.map { quoting($0, tokens) }),
      tones: tones,
      apology: ApologyReading.components(matches, findings: findings),
      specificity: specificity,
      heaviness: heaviness,
      promise: Promises.read(tokens, matches: matches),
      guarantee: matches.first { $0.label == .guarantee }.map { tokens.span($0.tokens) },
      namesTrouble: matches.contains { $0.label == .trouble },
      addressesPerson: Persons.isAddressed(tokens),
      personalData: PersonalData.found(in: tokens))
  }

  /// A finding of a rule with the words that are quoted of it; what is guessed is said of a sentence as it is.
  private static func quoting(_ finding: Reading.Finding, _ text: Tokens) -> Reading.Finding {
    guard finding.grounds != .classifier else { return finding }
    var finding = finding
    finding.span = text.quoted(finding.span)
    finding.words = text.words(finding.span)
    return finding
  }

  /// The sentences of a text with what rules find in each, and what may be guessed of it.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  package static func ruledSentences(of text: String, language: Language) -> [RuledSentence] {
    verdicts(text, language: language).sentences
  }

  /// What rules have found in a text, and what is made of it.
  static func verdicts(_ text: String, language: Language) -> Verdicts { judge(text, language: language).verdicts }

  /// The matches of rules that count in a text, and what is made of them.
  private static func judge(_ text: String, language: Language) -> (matches: [Match], verdicts: Verdicts) {
    let tokens = Tokens(text, language: language)
    let rules = Ruleset.standard
    let (matches, withheld) = rules.matches(in: tokens, language: language)
    let found = Findings.make(matches, rules: rules, text: tokens)
    return (matches, Verdicts(text: tokens, language: language, rules: matches + withheld, found: found))
  }
}
