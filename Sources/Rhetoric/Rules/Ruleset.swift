import Codebook

/// The cue tables of every language, compiled once.
struct Ruleset: Sendable {
  /// A pattern of a cue, compiled.
  struct Rule: Sendable {
    var id: String
    var language: Language
    var label: Label
    var strength: Int
    var scope: Scope
  }

  private(set) var lexicon = Lexicon()
  private(set) var rules: [Rule] = []
  /// The patterns of all rules, one after the other.
  private(set) var code = Code()
  /// Where the pattern of each rule begins in `code`.
  private(set) var entries: [Int] = []
  /// The language of each rule, side by side for speed.
  private(set) var languageOf: [Language] = []
  /// Rules by the number of the word that a match begins with.
  private(set) var byFirstWord: [[Int]] = []
  /// What a sentence must have for each rule.
  private(set) var needs = Needs()
  /// Patterns that are not well formed or may begin with any word, as `id: pattern`; the tests demand that there is
  /// none.
  private(set) var malformed: [String] = []

  init(_ tables: [CueTable]) {
    for table in tables {
      for cue in table.cues { add(cue, of: table) }
    }
  }

  private mutating func add(_ cue: Cue, of table: CueTable) {
    let id = "\(table.language.rawValue).\(cue.family).\(cue.name)"
    for text in cue.patterns.split(separator: ";").map(String.init) {
      guard let pattern = Pattern.parse(text, macros: table.macros) else {
        malformed.append("\(id): \(text)")
        continue
      }
      let program = Program(pattern, lexicon: &lexicon)
      guard !program.first.isEmpty else {
        malformed.append("\(id): \(text)")
        continue
      }
      rules.append(
        Rule(id: id, language: table.language, label: cue.label, strength: cue.strength, scope: cue.scope))
      entries.append(code.append(program))
      needs.append(program.needed)
      for number in program.first {
        while byFirstWord.count <= Int(number) { byFirstWord.append([]) }
        byFirstWord[Int(number)].append(rules.count - 1)
      }
      languageOf.append(table.language)
    }
  }

  /// The rules of the game.
  static let standard = Ruleset([EnglishCues.table, FrenchCues.table])
}
