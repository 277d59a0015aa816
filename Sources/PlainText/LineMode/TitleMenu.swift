import Codebook
import Scenarios

/// The first menu of the line mode: cases to play and attempts to go on with.
public struct TitleMenu {
  /// An attempt that is not over.
  public struct Unfinished: Equatable, Sendable {
    /// Where it is.
    public var path: String
    /// The title of its case.
    public var title: LocalizedText
    /// The turn it stands in, from 1.
    public var turn: Int

    /// Makes an entry.
    public init(path: String, title: LocalizedText, turn: Int) {
      self.path = path
      self.title = title
      self.turn = turn
    }
  }

  /// What the player chose.
  public enum Choice: Equatable, Sendable {
    /// A case, by its place in the list.
    case play(Int)
    /// An attempt, by its path.
    case resume(String)
    /// To leave.
    case leave
  }

  private let cards: [CaseCard]
  private let best: [Int?]
  private let unfinished: [Unfinished]
  private let language: Language
  private let console: Console

  /// Makes the menu.
  ///
  /// - Parameters:
  ///   - cards: The cases.
  ///   - best: The best score so far in each case, or nil.
  ///   - unfinished: The attempts to go on with, latest first.
  public init(
    cards: [CaseCard], best: [Int?], unfinished: [Unfinished], language: Language, input: any LineInput,
    output: any LineOutput
  ) {
    self.cards = cards
    self.best = best
    self.unfinished = unfinished
    self.language = language
    console = Console(input: input, output: output)
  }

  /// Shows the menu and asks until the player has chosen; the end of the input is a choice to leave.
  ///
  /// - Throws: `OutputClosed`.
  public func choose() throws(OutputClosed) -> Choice {
    do throws(Stop) {
      try show()
      while true {
        let question =
          language == .english
          ? "Which number? (q leaves):" : "Quel numéro\u{A0}? (q pour partir)\u{A0}:"
        let line = try console.ask(question, ifUnreadable: complaint)
        if let choice = choice(line) { return choice }
        if !line.isEmpty { try console.say(complaint) }
      }
    } catch {
      guard error == .inputEnded else { throw OutputClosed() }
      return .leave
    }
  }

  private func choice(_ line: String) -> Choice? {
    if line.lowercased().hasPrefix("q") { return .leave }
    guard let number = Int(line), number >= 1, number <= cards.count + unfinished.count else { return nil }
    return number <= cards.count ? .play(number - 1) : .resume(unfinished[number - cards.count - 1].path)
  }

  private func show() throws(Stop) {
    let isEnglish = language == .english
    try console.say(
      isEnglish ? "BadBuzz: cases to play" : "BadBuzz\u{A0}: les cas à jouer")
    for (index, card) in cards.enumerated() {
      var details =
        isEnglish
        ? "difficulty \(card.difficulty) of 5, about \(Wording.minutes(card.playingTime, language))"
        : "difficulté \(card.difficulty) sur 5, environ \(Wording.minutes(card.playingTime, language))"
      if let score = best[index] {
        details += isEnglish ? ", best score \(score)" : ", meilleur score\u{A0}: \(score)"
      }
      try console.say("\(index + 1). \(card.title[language]) (\(details)). \(card.summary[language])")
    }
    guard !unfinished.isEmpty else { return }
    try console.say(isEnglish ? "To go on with" : "À reprendre")
    for (index, attempt) in unfinished.enumerated() {
      let number = cards.count + index + 1
      let turn = isEnglish ? "turn \(attempt.turn)" : "tour \(attempt.turn)"
      try console.say("\(number). \(attempt.title[language]), \(turn)")
    }
  }

  private var complaint: String {
    language == .english ? "That is not a number of the list." : "Ce n'est pas un numéro de la liste."
  }
}
