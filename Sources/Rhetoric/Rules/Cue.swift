import Codebook

/// What a match of a cue says about a text.
enum Label: Equatable, Sendable {
  case strategy(Strategy)
  case component(ApologyComponent)
  case tone(Tone)
  /// Withdraws the strategies, tones or promises that share a word with the match.
  case block([Label])
  /// A concrete step, worth a share of the specificity.
  case concrete
  /// A commitment to come back.
  case promise
  /// A result that is guaranteed.
  case guarantee
  /// What people live through, named.
  case trouble
  /// Evidence that feelings or harm are put in doubt, for a conditional apology.
  case doubt

  static let deny = Label.strategy(.deny)
  static let attack = Label.strategy(.attack)
  static let scapegoat = Label.strategy(.scapegoat)
  static let excuse = Label.strategy(.excuse)
  static let justify = Label.strategy(.justify)
  static let bolster = Label.strategy(.bolster)
  static let ingratiate = Label.strategy(.ingratiate)
  static let victimage = Label.strategy(.victimage)
  static let apologise = Label.strategy(.apologise)
  static let nonapology = Label.strategy(.nonapology)
  static let compensate = Label.strategy(.compensate)
  static let correct = Label.strategy(.correct)
  static let inform = Label.strategy(.inform)
  static let hold = Label.strategy(.hold)
  static let empathise = Label.strategy(.empathise)
  static let redirect = Label.strategy(.redirect)
  static let threaten = Label.strategy(.threaten)
  static let ask = Label.strategy(.ask)
  static let humour = Label.strategy(.humour)
}

/// Where the words of a cue still count.
struct Scope: OptionSet, Sendable {
  let rawValue: Int
  /// Under negation.
  static let negation = Scope(rawValue: 1)
  /// Inside quotation marks.
  static let quotation = Scope(rawValue: 2)
  /// As a question.
  static let question = Scope(rawValue: 4)
  /// After "if".
  static let condition = Scope(rawValue: 8)
  /// In a question and nowhere else.
  static let onlyQuestion = Scope(rawValue: 16)
}

/// A phrase that carries a label.
struct Cue: Sendable {
  /// The id without the language and the label, such as `sorry-for`.
  var name: String
  var label: Label
  /// How plainly the phrase carries the label, 0 to 100.
  var strength: Int
  var scope: Scope
  /// Phrases in the language of `Pattern`, separated by semicolons.
  var patterns: String

  init(_ name: String, _ label: Label, _ strength: Int, adding more: Scope = [], _ patterns: String) {
    self.name = name
    self.label = label
    self.strength = strength
    self.patterns = patterns
    scope = Cue.usualScope(of: label).union(more)
  }

  /// Most labels need an assertion; those that address the reader may be questions and conditions.
  private static func usualScope(of label: Label) -> Scope {
    switch label {
    case .strategy(let strategy):
      switch strategy {
      case .ask, .redirect, .attack, .humour, .threaten, .inform: [.question, .condition]
      case .nonapology: [.question, .condition]
      case .compensate, .hold, .ingratiate, .empathise, .scapegoat: [.condition]
      case .deny, .excuse, .justify, .bolster, .victimage, .apologise, .correct: []
      }
    case .component, .concrete, .promise, .trouble: [.condition]
    case .guarantee: []
    case .tone: [.question, .condition]
    case .block, .doubt: [.negation, .quotation, .question, .condition]
    }
  }

  /// The last part but one of a rule's id.
  var family: String {
    switch label {
    case .strategy(let strategy): strategy.rawValue
    case .component(let component): component.rawValue
    case .tone(let tone): tone.rawValue
    case .block: "block"
    case .concrete: "concrete"
    case .promise: "promise"
    case .guarantee: "guarantee"
    case .trouble: "trouble"
    case .doubt: "doubt"
    }
  }
}

/// The phrases of one language.
struct CueTable: Sendable {
  var language: Language
  /// Abbreviations that patterns use between braces.
  var macros: [(name: String, pattern: String)]
  var cues: [Cue]
}
