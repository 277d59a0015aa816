import Codebook

/// The commands of the line mode.
enum LineCommand: CaseIterable {
  case situation, read, inbox, facts, calendar, dashboard
  case review, publish, answer, message, hide, note, wait, next
  case help, quit

  /// The letter that calls it.
  var letter: LocalizedText {
    switch self {
    case .situation: LocalizedText("s")
    case .read: LocalizedText(en: "r", fr: "l")
    case .inbox: LocalizedText(en: "i", fr: "c")
    case .facts: LocalizedText("f")
    case .calendar: LocalizedText(en: "c", fr: "k")
    case .dashboard: LocalizedText(en: "d", fr: "t")
    case .review: LocalizedText(en: "v", fr: "b")
    case .publish: LocalizedText("p")
    case .answer: LocalizedText(en: "a", fr: "r")
    case .message: LocalizedText(en: "m", fr: "e")
    case .hide: LocalizedText(en: "h", fr: "m")
    case .note: LocalizedText("n")
    case .wait: LocalizedText(en: "w", fr: "a")
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
    case .calendar: LocalizedText(en: "calendar", fr: "calendrier")
    case .dashboard: LocalizedText(en: "dashboard", fr: "tableau")
    case .review: LocalizedText(en: "review", fr: "brouillon")
    case .publish: LocalizedText(en: "publish", fr: "publier")
    case .answer: LocalizedText(en: "answer", fr: "répondre")
    case .message: LocalizedText(en: "message", fr: "écrire")
    case .hide: LocalizedText(en: "hide", fr: "masquer")
    case .note: LocalizedText("note")
    case .wait: LocalizedText(en: "wait", fr: "attendre")
    case .next: LocalizedText(en: "end", fr: "valider")
    case .help: LocalizedText(en: "help", fr: "aide")
    case .quit: LocalizedText(en: "quit", fr: "quitter")
    }
  }

  /// What it does, for the list of commands.
  var summary: LocalizedText {
    switch self {
    case .situation: LocalizedText(en: "where you stand", fr: "le point sur la situation")
    case .read:
      LocalizedText(
        en: "the next posts; with a number, one post and why its author wrote it",
        fr: "les publications suivantes\u{A0}; avec un numéro, une publication et ce qui a poussé son auteur")
    case .inbox:
      LocalizedText(
        en: "your mail; with a number, read and answer it", fr: "votre courrier\u{A0}; avec un numéro, lire et répondre"
      )
    case .facts:
      LocalizedText(
        en: "what is known; with a number, ask who knows",
        fr: "ce que l'on sait\u{A0}; avec un numéro, poser la question")
    case .calendar:
      LocalizedText(
        en: "the scheduled posts; with a number, pause or release one",
        fr: "le calendrier éditorial\u{A0}; avec un numéro, suspendre ou rétablir une publication")
    case .dashboard: LocalizedText(en: "the figures", fr: "les chiffres")
    case .review:
      LocalizedText(
        en: "write a draft and have it read before it is sent (5 minutes); with a number, an answer to that post",
        fr: "écrire un brouillon et le faire relire avant l'envoi (5 minutes)\u{A0}; avec un numéro, une réponse à "
          + "cette publication")
    case .publish: LocalizedText(en: "publish a statement", fr: "publier un message")
    case .answer:
      LocalizedText(
        en: "answer a post in public, by its number", fr: "répondre en public à une publication, par son numéro")
    case .message: LocalizedText(en: "write to its author in private", fr: "écrire en privé à son auteur")
    case .hide: LocalizedText(en: "hide a post, by its number", fr: "masquer une publication, par son numéro")
    case .note:
      LocalizedText(
        en: "send a situation report to your superiors", fr: "envoyer une note de situation à votre hiérarchie")
    case .wait:
      LocalizedText(en: "wait; with a number, so many minutes", fr: "attendre\u{A0}; avec un nombre, autant de minutes")
    case .next: LocalizedText(en: "end the turn", fr: "valider et terminer le tour")
    case .help: LocalizedText(en: "this list", fr: "cette liste")
    case .quit: LocalizedText(en: "leave; you can go on later", fr: "partir\u{A0}; vous pourrez reprendre plus tard")
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
