import Codebook
import Engine

/// A play in one column of text, for screen readers, pipes and simple terminals: no cursor movement, no colour, no
/// clock that runs by itself. Each command is a line; what it shows is a few lines.
public final class LineMode {
  let seat: any Seat
  let console: Console
  /// How many of the fresh posts have been shown in this turn.
  var postsShown = 0

  /// Makes the interface of a play.
  public init(_ seat: any Seat, input: any LineInput, output: any LineOutput) {
    self.seat = seat
    console = Console(input: input, output: output)
  }

  var state: Game.State { seat.state }
  var language: Language { seat.state.language }

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
      try console.say(DebriefText.lines(state))
      return .finished
    } catch {
      guard error == .inputEnded else { throw OutputClosed() }
      try? sayFarewell()
      return .interrupted
    }
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
    let number = words.dropFirst().first.flatMap { Int($0) }
    switch command {
    case .situation: try showSituation()
    case .read: try read(number)
    case .inbox: try openInbox(number)
    case .facts: try openFacts(number)
    case .calendar: try openCalendar(number)
    case .dashboard: try showDashboard()
    case .review: try review(number)
    case .publish: try publish()
    case .answer: try answer(number, inPublic: true)
    case .message: try answer(number, inPublic: false)
    case .hide: try hide(number)
    case .note: try report(number)
    case .wait: try perform(.wait(minutes: number ?? Game.Cost.wait))
    case .next: try endTurn()
    case .help: try showHelp()
    case .quit: return false
    }
    return true
  }

  private func greet() throws(Stop) {
    let scenario = state.scenario
    try console.say(scenario.card.title[language])
    if !scenario.card.warning[language].isEmpty { try console.say(scenario.card.warning[language]) }
    try console.say(scenario.organisation.role[language])
    try console.say()
    try showSituation()
  }

  private func sayFarewell() throws(Stop) {
    let path = shellQuoted(seat.path)
    try say(
      en: "Your attempt is saved in \(seat.path). To go on: badbuzz resume \(path)",
      fr: "Votre partie est enregistrée dans \(seat.path). Pour la reprendre\u{A0}: badbuzz resume \(path)")
  }

  private func showHelp() throws(Stop) {
    for command in LineCommand.allCases where command != .review || state.setup.mode == .training {
      let colon = Wording.colon(language)
      try console.say("\(command.letter[language]), \(command.word[language])\(colon)\(command.summary[language])")
    }
  }
}

extension LineMode {
  func say(en: String, fr: String) throws(Stop) {
    try console.say(language == .english ? en : fr)
  }

  func ask(en: String, fr: String) throws(Stop) -> String {
    try console.ask(language == .english ? en : fr, ifUnreadable: complaint)
  }

  func text() throws(Stop) -> String? {
    try say(
      en: "Write your text. A line with only a full stop ends it; a full stop at once cancels.",
      fr: "Écrivez votre texte. Une ligne qui ne contient qu'un point le termine\u{A0}; un point tout de suite annule.")
    guard let text = try console.text(ifUnreadable: complaint) else {
      try say(en: "Cancelled.", fr: "Annulé.")
      return nil
    }
    return text
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

  private var complaint: String {
    language == .english
      ? "That line cannot be read: it is too long or not UTF-8."
      : "Cette ligne est illisible\u{A0}: elle est trop longue ou n'est pas en UTF-8."
  }
}

/// A path as one word of a shell's command line.
public func shellQuoted(_ path: String) -> String {
  let isPlain = path.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
  if isPlain, !path.isEmpty { return path }
  return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
