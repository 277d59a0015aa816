import Codebook

/// The first reading of what a player writes.
public enum Reader {
  /// Reads `text`, written in `language`; sentences in the other language are read by its own rules.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  public static func read(_ text: String, language: Language) -> Reading {
    let tokens = Tokens(text, language: language)
    let rules = Ruleset.standard
    let matches = rules.matches(in: tokens, language: language)
    let findings = Findings.make(matches, rules: rules, text: tokens)
    return Reading(
      findings: findings,
      tones: Tones.read(tokens, matches: matches, findings: findings),
      apology: ApologyReading.components(matches, findings: findings),
      specificity: Specificity.score(tokens, matches: matches),
      promise: Promises.read(tokens, matches: matches),
      addressesPerson: Persons.isAddressed(tokens),
      personalData: PersonalData.found(in: tokens))
  }
}
