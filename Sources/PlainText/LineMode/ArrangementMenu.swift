import Codebook
import Scenarios

/// How the desk of a case is organised, asked before the play opens.
public struct ArrangementMenu {
  private let arrangements: [Arrangement]
  private let language: Language
  private let console: Console

  /// Makes the menu of a case that gives a choice.
  public init(_ scenario: Scenario, language: Language, input: any LineInput, output: any LineOutput) {
    arrangements = scenario.arrangements
    self.language = language
    console = Console(input: input, output: output)
  }

  /// Shows the arrangements and asks until the player has chosen one; nil when they leave or the input ends.
  ///
  /// - Throws: `OutputClosed`.
  public func choose() throws(OutputClosed) -> Arrangement? {
    let isEnglish = language == .english
    let question =
      isEnglish ? "Which number? (q leaves):" : "Quel numéro\u{A0}? (q pour partir)\u{A0}:"
    let complaint = isEnglish ? "That is not a number of the list." : "Ce n'est pas un numéro de la liste."
    do throws(Stop) {
      try console.say(
        isEnglish ? "How is your desk organised?" : "Comment votre bureau est-il organisé\u{A0}?")
      for (index, arrangement) in arrangements.enumerated() {
        let name = arrangement.name[language]
        try console.say("\(index + 1). \(name)\(Wording.colon(language))\(arrangement.text[language])")
      }
      while true {
        let line = try console.ask(question, ifUnreadable: complaint)
        if line.lowercased().hasPrefix("q") { return nil }
        if let number = Int(line), (1...arrangements.count).contains(number) { return arrangements[number - 1] }
        if !line.isEmpty { try console.say(complaint) }
      }
    } catch {
      try error.passOn()
      return nil
    }
  }
}
