import Codebook

/// What the commands are called.
extension LineCommand {
  /// The letter that calls it.
  var letter: LocalizedText {
    switch self {
    case .situation: LocalizedText("s")
    case .read: LocalizedText(en: "r", fr: "l")
    case .unread: LocalizedText(en: "b", fr: "i")
    case .thread: LocalizedText("j")
    case .find: LocalizedText("/")
    case .filter: LocalizedText("y")
    case .inbox: LocalizedText(en: "i", fr: "c")
    case .facts: LocalizedText("f")
    case .dashboard: LocalizedText(en: "d", fr: "t")
    case .trends: LocalizedText("#")
    case .observe: LocalizedText("o")
    case .review: LocalizedText(en: "v", fr: "b")
    case .publish: LocalizedText("p")
    case .answer: LocalizedText(en: "a", fr: "r")
    case .message: LocalizedText(en: "m", fr: "e")
    case .calendar: LocalizedText(en: "c", fr: "k")
    case .moderate: LocalizedText(en: "g", fr: "m")
    case .cases: LocalizedText(en: "k", fr: "d")
    case .report: LocalizedText("h")
    case .team: LocalizedText(en: "t", fr: "g")
    case .allies: LocalizedText("x")
    case .rest: LocalizedText("z")
    case .wait: LocalizedText(en: "w", fr: "a")
    case .undo: LocalizedText("u")
    case .next: LocalizedText(en: "e", fr: "v")
    case .note: LocalizedText("n")
    case .hint: LocalizedText("!")
    case .language: LocalizedText(en: "l", fr: "w")
    case .help: LocalizedText("?")
    case .quit: LocalizedText("q")
    }
  }

  /// The word that calls it; a beginning of it that no other command shares will do.
  var word: LocalizedText {
    switch self {
    case .situation: LocalizedText("situation")
    case .read: LocalizedText(en: "read", fr: "lire")
    case .unread: LocalizedText(en: "unread", fr: "inédits")
    case .thread: LocalizedText(en: "thread", fr: "conversation")
    case .find: LocalizedText(en: "find", fr: "chercher")
    case .filter: LocalizedText(en: "filter", fr: "filtrer")
    case .inbox: LocalizedText(en: "inbox", fr: "courrier")
    case .facts: LocalizedText(en: "facts", fr: "faits")
    case .dashboard: LocalizedText(en: "dashboard", fr: "tableau")
    case .trends: LocalizedText(en: "trends", fr: "tendances")
    case .observe: LocalizedText(en: "observe", fr: "observer")
    case .review: LocalizedText(en: "review", fr: "brouillon")
    case .publish: LocalizedText(en: "publish", fr: "publier")
    case .answer: LocalizedText(en: "answer", fr: "répondre")
    case .message: LocalizedText(en: "message", fr: "écrire")
    case .calendar: LocalizedText(en: "calendar", fr: "calendrier")
    case .moderate: LocalizedText(en: "guard", fr: "modérer")
    case .cases: LocalizedText(en: "cases", fr: "dossiers")
    case .report: LocalizedText(en: "hierarchy", fr: "hiérarchie")
    case .team: LocalizedText(en: "team", fr: "gens")
    case .allies: LocalizedText(en: "allies", fr: "alliés")
    case .rest: LocalizedText(en: "rest", fr: "souffler")
    case .wait: LocalizedText(en: "wait", fr: "attendre")
    case .undo: LocalizedText(en: "undo", fr: "annuler")
    case .next: LocalizedText(en: "end", fr: "valider")
    case .note: LocalizedText("note")
    case .hint: LocalizedText(en: "hint", fr: "conseil")
    case .language: LocalizedText(en: "language", fr: "langue")
    case .help: LocalizedText(en: "help", fr: "aide")
    case .quit: LocalizedText(en: "quit", fr: "quitter")
    }
  }
}
