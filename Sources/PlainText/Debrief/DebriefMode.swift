import Codebook
import Engine
import Laboratory

/// The debrief of a finished play in one column of text: its parts by their numbers, all of it, and what if, on request.
public final class DebriefMode {
  let state: Game.State
  let language: Language
  let console: Console
  let teller: WhatIfTeller
  let story: Story
  let words: WhatIfText
  /// The story as it was played, told the first time that it is needed.
  lazy var telling = Telling(
    story, in: World(seed: story.setup.seed),
    notes: ReadingNotes(story.scenario, language: story.setup.language))
  private(set) lazy var debriefing = teller.debriefing()
  private var found: TurningPoints?
  /// Whether the reader has asked for anything.
  private var isAsked = false

  /// Makes the debrief of a play, in the language of play or another.
  public convenience init(
    _ state: Game.State, in language: Language? = nil, input: any LineInput, output: any LineOutput,
    teller: WhatIfTeller
  ) {
    self.init(state, language ?? state.language, Console(input: input, output: output), teller)
  }

  init(_ state: Game.State, _ language: Language, _ console: Console, _ teller: WhatIfTeller) {
    self.state = state
    self.language = language
    self.console = console
    self.teller = teller
    story = Story(of: state)
    words = WhatIfText(state.scenario, language)
  }

  /// Offers the parts, and reads what is asked for until the reader leaves; all of it where nobody can ask, as the input
  /// has ended.
  ///
  /// - Throws: `OutputClosed`.
  public func run() throws(OutputClosed) {
    do throws(Stop) { try show() } catch { try error.passOn() }
  }

  /// The same for a dialogue that goes on: only a closed output ends it.
  func show() throws(Stop) {
    do throws(Stop) {
      try offerParts()
      while try obey() {}
    } catch  where error == .inputEnded {
      if !isAsked { try readAll() }
    }
  }

  /// Reads a line and answers it; returns false when the reader leaves.
  private func obey() throws(Stop) -> Bool {
    let line = try ask(LocalizedText(en: "Debrief (? for help):", fr: "Bilan (? pour l'aide)\u{A0}:")).folded
    isAsked = true
    let words = line.split(separator: " ").map(String.init)
    let number = words.dropFirst().first.flatMap { Int($0) }
    switch words.first {
    case nil, "q": return false
    case "w": if let number { try askTurn(numbered: number) } else { try findTurningPoints() }
    case "why", "pourquoi": try explain(number)
    case "all", "tout": try readAll()
    case let first?:
      guard let part = Int(first).flatMap(DebriefText.Part.allCases.numbered) else {
        try listParts()
        break
      }
      try console.say(DebriefText.lines(part, state, language, debriefing))
    }
    return true
  }

  private func explain(_ number: Int?) throws(Stop) {
    let bends = state.bends
    guard let bend = number.flatMap(bends.numbered) else {
      return try say(
        LocalizedText(
          en: "There are \(bends.count) bends (part 3).", fr: "Il y a \(bends.count) virages (partie 3)."))
    }
    try console.say((telling.bend(in: bend.turn) ?? bend).sentence[language])
  }

  /// Finds the turning points the first time, and tells more of the one that is chosen.
  private func findTurningPoints() throws(Stop) {
    let found = found ?? teller.turningPoints()
    self.found = found
    try console.say(words.lines(found, bends: found.points.map { telling.bend(in: $0.turn) }))
    guard !found.points.isEmpty else { return }
    let question = LocalizedText(
      en: "A number shows both storms, Enter goes back:",
      fr: "Un numéro montre les deux tempêtes, Entrée revient\u{A0}:")
    guard let place = try choice(of: found.points.count, question) else { return }
    try tell(found.points[place].alternative.branch, found.points[place].difference)
  }

  func say(_ text: LocalizedText) throws(Stop) { try console.say(text[language]) }

  func ask(_ question: LocalizedText) throws(Stop) -> String {
    try console.ask(
      question[language], ifUnreadable: language == .english ? "That is not text." : "Ce n'est pas du texte.")
  }

  /// Asks for one of so many things, by its number from 1; nil when the reader goes back.
  func choice(of count: Int, _ question: LocalizedText) throws(Stop) -> Int? {
    while true {
      let line = try ask(question)
      if line.isEmpty { return nil }
      if let number = Int(line), (1...count).contains(number) { return number - 1 }
      try say(LocalizedText(en: "A number from 1 to \(count).", fr: "Un numéro de 1 à \(count)."))
    }
  }
}
