import Codebook
import Engine

/// A play in one column of text, for screen readers, pipes and simple terminals: no cursor movement, no colour, no
/// clock that runs by itself. Each command is a line; what it shows is a few lines.
public final class LineMode {
  let seat: any Seat
  let console: Console
  /// The language of what is said; the play keeps its own.
  var language: Language
  /// Hears of the language when the player changes it.
  public var whenLanguageChanges: (Language) -> Void = { _ in }
  /// Lets the debrief be asked what if; without it the debrief is only told.
  public var teller: ((Game.State) -> WhatIfTeller)?
  /// Which posts are read.
  var filter = PostFilter()
  /// Whether posts of earlier turns are read too.
  var showsOlder = false
  /// How many of those that are read have been said since the reading began.
  var postsShown = 0
  /// The ids of the posts that have been said.
  var said: Set<String> = []
  /// Texts that were refused or put aside, in this sitting or an earlier one.
  public var drafts: [LineDraft] = [] {
    didSet { if drafts != oldValue { whenDraftsChange(drafts) } }
  }
  /// Hears of the drafts when one is kept, changed or dropped.
  public var whenDraftsChange: ([LineDraft]) -> Void = { _ in }

  /// Makes the interface of a play.
  public init(_ seat: any Seat, input: any LineInput, output: any LineOutput) {
    self.seat = seat
    language = seat.state.language
    console = Console(input: input, output: output)
  }

  var state: Game.State { seat.state }

  /// Plays until the case is over, the player leaves or the input ends.
  ///
  /// - Throws: `OutputClosed`.
  public func run() throws(OutputClosed) -> Leaving {
    do throws(Stop) {
      try greet()
      while !state.isOver {
        guard try obey() else {
          try sayFarewell()
          return .interrupted
        }
      }
      try showDebrief()
      return .finished
    } catch {
      try error.passOn()
      try? sayFarewell()
      return .interrupted
    }
  }

  private func showDebrief() throws(Stop) {
    guard let teller else { return try console.say(DebriefText.lines(state, in: language)) }
    try DebriefMode(state, language, console, teller(state)).show()
  }

  /// Reads a command and carries it out; returns false when the player leaves.
  private func obey() throws(Stop) -> Bool {
    let line = try ask(en: "Command (? for help):", fr: "Commande (? pour l'aide)\u{A0}:")
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return true }
    guard let command = LineCommand(first, language) else {
      try say(
        en: "There is no command \(quoted(first)). Type ? for the list.",
        fr: "La commande \(quoted(first)) n'existe pas. Tapez ? pour en voir la liste.")
      return true
    }
    guard command != .quit else { return false }
    try carryOut(command, words.dropFirst().first.flatMap { Int($0) }, words: words.dropFirst().joined(separator: " "))
    return true
  }

  private func carryOut(_ command: LineCommand, _ number: Int?, words: String) throws(Stop) {
    switch command {
    case .situation: if words.isEmpty { try showSituation() } else { try showBriefing() }
    case .read: try read(number)
    case .unread: try readUnread()
    case .thread: try readThread(number)
    case .find: try find(words)
    case .filter: try changeFilter()
    case .trends: try showTrends()
    case .inbox: try openInbox(number)
    case .facts: try openFacts(number)
    case .dashboard: try showDashboard()
    case .observe: try observe(number)
    case .review: try review(number)
    case .publish: try publish()
    case .answer: try answer(number, inPublic: true)
    case .message: try answer(number, inPublic: false)
    case .calendar: try openCalendar(number)
    case .moderate: try moderate(number)
    case .cases: try openCases(number)
    case .report: try writeReport(number)
    case .team: try openTeam(number)
    case .allies: try openAllies(number)
    case .rest: try perform(.rest(minutes: number ?? Game.Cost.rest))
    case .wait: try perform(.wait(minutes: number ?? Game.Cost.wait))
    case .undo: try perform(.undo)
    case .next: try endTurn()
    case .note: try takeNote(words)
    case .hint: try askForHint()
    case .language: try switchLanguage()
    case .help: try showHelp()
    case .quit: break
    }
  }

  private func greet() throws(Stop) {
    let scenario = state.scenario
    try console.say(scenario.card.title[language])
    if !scenario.card.warning[language].isEmpty { try console.say(scenario.card.warning[language]) }
    try console.say(scenario.organisation.role[language])
    if let arrangement = state.arrangement {
      try console.say(arrangement.name[language])
      try console.say(arrangement.text[language])
    }
    try say(
      en: "s briefing tells of the house, its voice and what you will practise.",
      fr: "s consignes dit ce qu'est la maison, son ton et ce que vous allez exercer.")
    try console.say()
    try showSituation()
  }

  private func sayFarewell() throws(Stop) {
    if let farewell = seat.farewell(in: language) { try console.say(farewell) }
  }

  private func switchLanguage() throws(Stop) {
    language = language == .english ? .french : .english
    whenLanguageChanges(language)
    let back = LineCommand.language.letter[language]
    try say(
      en: "What you read is in English now, and so are the letters of the commands: ? lists them, \(back) goes back.",
      fr: "Ce que vous lisez est maintenant en français, les lettres des commandes aussi\u{A0}: ? les donne, \(back) "
        + "revient à l'anglais.")
  }

  private func showHelp() throws(Stop) {
    let commands = LineCommand.allCases.filter { ![.review, .hint].contains($0) || state.setup.mode == .training }
    for subject in LineCommand.Subject.allCases {
      try console.say(subject.heading[language])
      for command in commands where command.subject == subject {
        let colon = Wording.colon(language)
        try console.say("\(command.letter[language]), \(command.word[language])\(colon)\(command.summary[language])")
      }
    }
  }
}
