import Codebook
import Rhetoric
import Scenarios

/// What the words of the options of a case promise, read once.
struct OptionWorths: Sendable {
  /// Those of somebody who answers no mail.
  static let none = OptionWorths(worths: [:])

  private let worths: [String: Int]

  private init(worths: [String: Int]) { self.worths = worths }

  /// Reads the options of all mails of a case.
  ///
  /// - Complexity: O(*n*) in the Characters of the options.
  init(_ scenario: Scenario) {
    self.init(scenario.inbox, worth: OptionWorths.worth)
  }

  /// Reads the options of some mails, each once for all `notes`.
  init(_ mails: [InboxItem], notes: ReadingNotes) {
    self.init(mails) { option in notes.worth(of: option.text) { OptionWorths.worth(of: option) } }
  }

  private init(_ mails: [InboxItem], worth: (InboxItem.Option) -> Int) {
    var worths: [String: Int] = [:]
    for mail in mails {
      for option in mail.options { worths["\(mail.id).\(option.id)"] = worth(option) }
    }
    self.worths = worths
  }

  /// What an option of a mail seems worth.
  func worth(of option: InboxItem.Option, in mail: String) -> Int { worths["\(mail).\(option.id)"] ?? 0 }

  /// Both languages are read, so that the choice does not depend on that of play.
  private static func worth(of option: InboxItem.Option) -> Int {
    Language.allCases.reduce(0) { $0 + worth(of: option.text[$1], in: $1) }
  }

  /// What listens, owns or repairs speaks for words, what fights, hides or laughs against them. What they quote is what
  /// would be said, and is read like the rest.
  private static func worth(of words: String, in language: Language) -> Int {
    let text = words.filter { !"\"“”«»".contains($0) }
    let found = Reader.read(text, language: language).findings.filter { !$0.isGuess }
    let mentions = Mentions(text)
    func strength(_ strategies: [Strategy]) -> Int {
      strategies.reduce(0) { sum, strategy in
        sum + (found.filter { $0.strategy == strategy }.map(\.strength).max() ?? 0)
      }
    }
    func count(_ cues: [Language: [Mentions.Cues]]) -> Int { (cues[language] ?? []).count { mentions.contains($0) } }
    return strength(helpful) - 2 * strength(SensiblePlayer.harmful) + 40 * count(careful) - 60 * count(tempting)
  }

  private static let careful = OptionCues.careful.mapValues { $0.map { Mentions.Cues([$0]) } }
  private static let tempting = OptionCues.tempting.mapValues { $0.map { Mentions.Cues([$0]) } }

  private static let helpful: [Strategy] = [.empathise, .apologise, .inform, .correct, .hold, .ask]
}
