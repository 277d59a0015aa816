import Codebook
import Rhetoric
import Scenarios

/// What the words of the options of a case promise, read once.
enum OptionWorths: Sendable {
  /// Those of somebody who answers no mail.
  case none
  /// Those that have been read, by mail and option.
  case read([String: Int])
  /// Those that are read when they are first asked for.
  case noted(ReadingNotes)

  /// Reads the options of all mails of a case.
  ///
  /// - Complexity: O(*n*) in the Characters of the options.
  init(_ scenario: Scenario) {
    var worths: [String: Int] = [:]
    for mail in scenario.inbox {
      for option in mail.options { worths["\(mail.id).\(option.id)"] = OptionWorths.worth(of: option) }
    }
    self = .read(worths)
  }

  /// What an option of a mail seems worth.
  func worth(of option: InboxItem.Option, in mail: String) -> Int {
    switch self {
    case .none: 0
    case .read(let worths): worths["\(mail).\(option.id)"] ?? 0
    case .noted(let notes): notes.worth(of: option.text) { OptionWorths.worth(of: option) }
    }
  }

  /// Both languages are read, so that the choice does not depend on that of play.
  private static func worth(of option: InboxItem.Option) -> Int {
    Language.allCases.reduce(0) { $0 + worth(of: option.text[$1], in: $1) }
  }

  /// What listens, owns or repairs speaks for words, what fights, hides or laughs against them. What they quote is what
  /// would be said, and is read like the rest. A reproach in doubt speaks against them too, at its lesser strength: there
  /// are other options, and a suspicion is enough to choose one of them.
  private static func worth(of words: String, in language: Language) -> Int {
    let text = words.filter { !"\"“”«»".contains($0) }
    let found = Reader.read(text, language: language).findings.filter { $0.grounds != .classifier }
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
