import Codebook

/// The commands of the line mode.
enum LineCommand: CaseIterable {
  case situation, read, inbox, facts, dashboard, observe
  case review, publish, answer, message, calendar
  case moderate, cases
  case note, team, allies
  case rest, wait, undo, next
  case help, quit

  /// What commands are about, for the list of them.
  enum Subject: CaseIterable {
    case knowing, speaking, caring, others, time, program
  }

  /// What it is about.
  var subject: Subject {
    switch self {
    case .situation, .read, .inbox, .facts, .dashboard, .observe: .knowing
    case .review, .publish, .answer, .message, .calendar: .speaking
    case .moderate, .cases: .caring
    case .note, .team, .allies: .others
    case .rest, .wait, .undo, .next: .time
    case .help, .quit: .program
    }
  }

  /// The letter that calls it.
  var letter: LocalizedText {
    switch self {
    case .situation: LocalizedText("s")
    case .read: LocalizedText(en: "r", fr: "l")
    case .inbox: LocalizedText(en: "i", fr: "c")
    case .facts: LocalizedText("f")
    case .dashboard: LocalizedText(en: "d", fr: "t")
    case .observe: LocalizedText("o")
    case .review: LocalizedText(en: "v", fr: "b")
    case .publish: LocalizedText("p")
    case .answer: LocalizedText(en: "a", fr: "r")
    case .message: LocalizedText(en: "m", fr: "e")
    case .calendar: LocalizedText(en: "c", fr: "k")
    case .moderate: LocalizedText(en: "g", fr: "m")
    case .cases: LocalizedText(en: "k", fr: "d")
    case .note: LocalizedText("n")
    case .team: LocalizedText(en: "t", fr: "g")
    case .allies: LocalizedText("x")
    case .rest: LocalizedText("z")
    case .wait: LocalizedText(en: "w", fr: "a")
    case .undo: LocalizedText("u")
    case .next: LocalizedText(en: "e", fr: "v")
    case .help: LocalizedText("?")
    case .quit: LocalizedText("q")
    }
  }

  /// The word that calls it; a beginning of it that no other command shares will do.
  var word: LocalizedText {
    switch self {
    case .situation: LocalizedText("situation")
    case .read: LocalizedText(en: "read", fr: "lire")
    case .inbox: LocalizedText(en: "inbox", fr: "courrier")
    case .facts: LocalizedText(en: "facts", fr: "faits")
    case .dashboard: LocalizedText(en: "dashboard", fr: "tableau")
    case .observe: LocalizedText(en: "observe", fr: "observer")
    case .review: LocalizedText(en: "review", fr: "brouillon")
    case .publish: LocalizedText(en: "publish", fr: "publier")
    case .answer: LocalizedText(en: "answer", fr: "répondre")
    case .message: LocalizedText(en: "message", fr: "écrire")
    case .calendar: LocalizedText(en: "calendar", fr: "calendrier")
    case .moderate: LocalizedText(en: "guard", fr: "modérer")
    case .cases: LocalizedText(en: "cases", fr: "dossiers")
    case .note: LocalizedText("note")
    case .team: LocalizedText(en: "team", fr: "gens")
    case .allies: LocalizedText(en: "allies", fr: "alliés")
    case .rest: LocalizedText(en: "rest", fr: "souffler")
    case .wait: LocalizedText(en: "wait", fr: "attendre")
    case .undo: LocalizedText(en: "undo", fr: "annuler")
    case .next: LocalizedText(en: "end", fr: "valider")
    case .help: LocalizedText(en: "help", fr: "aide")
    case .quit: LocalizedText(en: "quit", fr: "quitter")
    }
  }

  /// The command that `word` calls in `language`: its letter, its word, or a beginning that no other word shares.
  init?(_ word: String, _ language: Language) {
    let typed = LineCommand.folded(word)
    guard !typed.isEmpty else { return nil }
    let exact = LineCommand.allCases.first {
      $0.letter[language] == typed || LineCommand.folded($0.word[language]) == typed
    }
    let matches = LineCommand.allCases.filter { LineCommand.folded($0.word[language]).hasPrefix(typed) }
    guard let command = exact ?? (matches.count == 1 ? matches.first : nil) else { return nil }
    self = command
  }

  private static func folded(_ word: String) -> String {
    String(
      word.lowercased().map { character in
        switch character {
        case "é", "è", "ê": "e"
        case "à", "â": "a"
        default: character
        }
      })
  }
}
