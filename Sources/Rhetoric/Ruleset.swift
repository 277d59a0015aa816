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
    var program: Program
  }

  private(set) var lexicon = Lexicon()
  private(set) var rules: [Rule] = []
  /// Rules by the number of the word that a match begins with.
  private(set) var byFirstWord: [[Int]] = []
  /// Rules that may begin with any word.
  private(set) var anywhere: [Int] = []
  /// Patterns that are not well formed, as `id: pattern`; the tests demand that there is none.
  private(set) var malformed: [String] = []

  init(_ tables: [CueTable]) {
    for table in tables {
      for cue in table.cues { add(cue, of: table) }
    }
    for (index, rule) in rules.enumerated() {
      if rule.program.first.isEmpty { anywhere.append(index) }
      for number in rule.program.first {
        while byFirstWord.count <= Int(number) { byFirstWord.append([]) }
        byFirstWord[Int(number)].append(index)
      }
    }
  }

  private mutating func add(_ cue: Cue, of table: CueTable) {
    let id = "\(table.language.rawValue).\(cue.family).\(cue.name)"
    for text in cue.patterns.split(separator: ";").map(String.init) {
      guard let pattern = Pattern.parse(text, macros: table.macros) else {
        malformed.append("\(id): \(text)")
        continue
      }
      rules.append(
        Rule(
          id: id, language: table.language, label: cue.label, strength: cue.strength, scope: cue.scope,
          program: Program(pattern, lexicon: &lexicon)))
    }
  }

  /// The rules of the game.
  static let standard = Ruleset([EnglishCues.table, FrenchCues.table])
}
