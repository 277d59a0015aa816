import Codebook

/// The commands of the line mode.
enum LineCommand: CaseIterable {
  case situation, read, unread, thread, find, filter, inbox, facts, dashboard, trends, observe
  case review, publish, answer, message, calendar
  case moderate, cases
  case report, team, allies
  case rest, wait, undo, next
  case note, hint
  case language, help, quit

  /// What commands are about, for the list of them.
  enum Subject: CaseIterable {
    case knowing, speaking, caring, others, time, oneself, program
  }

  /// What it is about.
  var subject: Subject {
    switch self {
    case .situation, .read, .unread, .thread, .find, .filter: .knowing
    case .inbox, .facts, .dashboard, .trends, .observe: .knowing
    case .review, .publish, .answer, .message, .calendar: .speaking
    case .moderate, .cases: .caring
    case .report, .team, .allies: .others
    case .rest, .wait, .undo, .next: .time
    case .note, .hint: .oneself
    case .language, .help, .quit: .program
    }
  }

  /// The command that `word` calls in `language`: its letter, its word, or a beginning that no other word shares.
  init?(_ word: String, _ language: Language) {
    let typed = word.folded
    guard !typed.isEmpty else { return nil }
    let exact = LineCommand.allCases.first {
      $0.letter[language] == typed || $0.word[language].folded == typed
    }
    let matches = LineCommand.allCases.filter { $0.word[language].folded.hasPrefix(typed) }
    guard let command = exact ?? (matches.count == 1 ? matches.first : nil) else { return nil }
    self = command
  }
}
