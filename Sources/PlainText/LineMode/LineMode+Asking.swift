import Codebook
import Engine

/// What is said and asked everywhere.
extension LineMode {
  func say(en: String, fr: String) throws(Stop) {
    try console.say(language == .english ? en : fr)
  }

  func ask(en: String, fr: String) throws(Stop) -> String {
    try console.ask(language == .english ? en : fr, ifUnreadable: complaint)
  }

  /// Asks which of `choices`, after telling them unless `number` says it already; nil when the player goes back.
  func choose(_ number: Int? = nil, from choices: [String]) throws(Stop) -> Int? {
    if number == nil { try list(choices) }
    return try choose(number, of: choices.count)
  }

  /// Says `lines`, numbered from 1.
  func list(_ lines: [String]) throws(Stop) {
    for (index, line) in lines.enumerated() { try console.say("\(index + 1). \(line)") }
  }

  /// Asks for a whole number; nil when the player goes back.
  func wholeNumber(en: String, fr: String) throws(Stop) -> Int? {
    while true {
      let line = try ask(en: en, fr: fr)
      if line.isEmpty { return nil }
      if let number = Int(line) { return number }
      try say(en: "That is not a number.", fr: "Ce n'est pas un nombre.")
    }
  }

  /// Words with what they cost, in brackets.
  func priced(_ words: LocalizedText, _ minutes: Int) -> String {
    "\(words[language]) (\(self.minutes(state.cost(minutes))))"
  }

  func quoted(_ words: String) -> String {
    Wording.quoted(words.visibleLine, language)
  }

  func minutes(_ value: Int) -> String {
    Wording.minutes(value, language)
  }

  /// Asks for a number from 1 to `count`, unless `number` is one already; nil when the player goes back.
  func choose(_ number: Int?, of count: Int) throws(Stop) -> Int? {
    var answer = number
    while true {
      if let answer {
        if answer >= 1, answer <= count { return answer - 1 }
        try say(
          en: "There is no number \(answer) here.", fr: "Il n'y a pas de numéro \(answer) ici.")
      }
      let line = try ask(
        en: "Which number? (Enter to go back):", fr: "Quel numéro\u{A0}? (Entrée pour revenir)\u{A0}:")
      if line.isEmpty { return nil }
      answer = Int(line)
      if answer == nil { try say(en: "That is not a number.", fr: "Ce n'est pas un nombre.") }
    }
  }

  var complaint: String {
    language == .english
      ? "That line cannot be read: it is too long or not UTF-8."
      : "Cette ligne est illisible\u{A0}: elle est trop longue ou n'est pas en UTF-8."
  }
}
