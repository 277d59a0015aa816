import Codebook

/// The reading of what a player writes: what rules find, with their words, and what the classifier adds.
public enum Reader {
  /// Reads `text`, written in `language`; sentences in the other language are read by its own rules.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  public static func read(_ text: String, language: Language) -> Reading {
    let (matches, guesses) = judge(text, language: language)
    let (tokens, certain) = (guesses.text, guesses.certain)
    let all = Findings.sorted(certain + guesses.findings)
    let tones = Tones.read(tokens, matches: matches, findings: certain)
    let specificity = Specificity.score(tokens, matches: matches)
    let findings = Weight.weighed(all, tones: tones, specificity: specificity)
    return Reading(
      findings: findings,
      tones: tones,
      apology: ApologyReading.components(matches, findings: findings),
      specificity: specificity,
      promise: Promises.read(tokens, matches: matches),
      addressesPerson: Persons.isAddressed(tokens),
      personalData: PersonalData.found(in: tokens))
  }

  /// What rules find in a text, and what is left to guess.
  ///
  /// - Complexity: O(*n*) in the Characters of `text`.
  package static func certainAndOpen(
    _ text: String, language: Language
  ) -> (certain: Set<Strategy>, open: [GuessableSentence]) {
    let guesses = judge(text, language: language).guesses
    return (Set(guesses.certain.map(\.strategy)), guesses.open)
  }

  /// The matches of rules that count in a text, and what they leave to guess.
  private static func judge(_ text: String, language: Language) -> (matches: [Match], guesses: Guesses) {
    let tokens = Tokens(text, language: language)
    let rules = Ruleset.standard
    let (matches, withheld) = rules.matches(in: tokens, language: language)
    let certain = Findings.make(matches, rules: rules, text: tokens)
    return (matches, Guesses(text: tokens, language: language, rules: matches + withheld, certain: certain))
  }
}
