import Codebook
import Engine
import Scenarios

/// The first menu of the line mode: cases to play, attempts to go on with or to look at, and how to play.
public struct TitleMenu {
  /// What the player chose.
  public enum Choice: Equatable, Sendable {
    /// A case, by its place in the list.
    case play(Int)
    /// An attempt to go on with, by its path.
    case resume(String)
    /// The debrief of a finished attempt, by its path.
    case review(String)
    /// The judgement test.
    case judgement
    /// To leave.
    case leave
  }

  /// How the next case is played: what the player has chosen so far.
  public private(set) var settings: Settings
  private let shelf: Shelf
  private let console: Console
  private var language: Language { settings.language }

  /// Makes the menu.
  public init(_ shelf: Shelf, settings: Settings, input: any LineInput, output: any LineOutput) {
    self.shelf = shelf
    self.settings = settings
    console = Console(input: input, output: output)
  }

  /// Shows the menu and asks until the player has chosen; the end of the input is a choice to leave.
  ///
  /// - Throws: `OutputClosed`.
  public mutating func choose() throws(OutputClosed) -> Choice {
    do throws(Stop) {
      try show()
      while true {
        let question =
          language == .english
          ? "Which number? (q leaves, ? lists again):" : "Quel numéro\u{A0}? (q pour partir, ? pour la liste)\u{A0}:"
        let line = try console.ask(question, ifUnreadable: complaint)
        if let choice = choice(line) { return choice }
        guard try !change(line) else { continue }
        if !line.isEmpty { try console.say(complaint) }
      }
    } catch {
      try error.passOn()
      return .leave
    }
  }

  private func choice(_ line: String) -> Choice? {
    if line.lowercased().hasPrefix("q") { return .leave }
    if line.lowercased() == "t", shelf.judgement != nil { return .judgement }
    let choices =
      shelf.cards.indices.map(Choice.play) + shelf.unfinished.map { .resume($0.path) }
      + shelf.finished.map { .review($0.path) }
    return Int(line).flatMap(choices.numbered)
  }

  /// Changes what a letter stands for, and says so; returns false for other lines.
  private mutating func change(_ line: String) throws(Stop) -> Bool {
    switch line.lowercased() {
    case "m": settings.mode = settings.mode == .training ? .assessment : .training
    case "n": settings.isMasked.toggle()
    case "l":
      settings.language = language == .english ? .french : .english
      try show()
      return true
    case "?":
      try show()
      return true
    case "p":
      for line in ProgressText.lines(shelf.standing, language) { try console.say(line) }
      return true
    default: return false
    }
    try showSettings()
    return true
  }
}

/// What the menu says.
extension TitleMenu {
  private func show() throws(Stop) {
    let isEnglish = language == .english
    try console.say(isEnglish ? "BadBuzz: cases to play" : "BadBuzz\u{A0}: les cas à jouer")
    var number = 0
    func say(_ text: String) throws(Stop) {
      number += 1
      try console.say("\(number). \(text)")
    }
    for card in shelf.cards { try say(line(card)) }
    if !shelf.unfinished.isEmpty { try console.say(isEnglish ? "To go on with" : "À reprendre") }
    for play in shelf.unfinished {
      try say("\(play.title[language]), \(isEnglish ? "turn" : "tour") \(play.turn)")
    }
    if !shelf.finished.isEmpty { try console.say(isEnglish ? "Finished, to be looked at" : "Terminés, à revoir") }
    for play in shelf.finished {
      let rules = play.isComparable ? "" : isEnglish ? " (other rules)" : " (autres règles)"
      try say("\(play.title[language]), \(play.when[language])\(Wording.colon(language))\(play.total)\(rules)")
    }
    for line in ProgressText.summary(shelf.standing, language) { try console.say(line) }
    try showSettings()
    if let standing = shelf.judgement {
      let state = standing.words[language]
      try console.say(standing.advice[language] + (isEnglish ? " (t; \(state))" : " (t\u{A0}; \(state))"))
    }
  }

  private func line(_ card: CaseCard) -> String {
    let isEnglish = language == .english
    var details =
      isEnglish
      ? "difficulty \(card.difficulty) of 5, about \(Wording.minutes(card.playingTime, language))"
      : "difficulté \(card.difficulty) sur 5, environ \(Wording.minutes(card.playingTime, language))"
    let totals = shelf.standing.totals(of: card.id)
    if let best = totals.max(), let latest = totals.last {
      details +=
        isEnglish
        ? ", \(Wording.count(totals.count, "play", "plays", language)), best score \(best), latest \(latest)"
        : ", \(Wording.count(totals.count, "partie", "parties", language)), meilleur score\u{A0}: \(best), "
          + "dernier\u{A0}: \(latest)"
    }
    return "\(card.title[language]) (\(details)). \(card.summary[language])"
  }

  private func showSettings() throws(Stop) {
    let (isTraining, isMasked) = (settings.mode == .training, settings.isMasked)
    switch language {
    case .english:
      try console.say(
        "Mode: \(isTraining ? "training" : "assessment") (m changes it). Names: \(isMasked ? "masked" : "real") (n "
          + "changes it). Language: English (l pour le français).")
    case .french:
      try console.say(
        "Mode\u{A0}: \(isTraining ? "entraînement" : "évaluation") (m pour changer). Noms\u{A0}: "
          + "\(isMasked ? "masqués" : "réels") (n pour changer). Langue\u{A0}: français (l for English).")
    }
  }

  private var complaint: String {
    language == .english ? "That is not a number of the list." : "Ce n'est pas un numéro de la liste."
  }
}
