import Codebook
import Engine

/// A film in one column of text: a decision at a time, forwards and backwards.
public struct FilmMode {
  private let text: FilmText
  private let console: Console

  /// Makes the interface of a film.
  public init(_ film: Film, language: Language, input: any LineInput, output: any LineOutput) {
    text = FilmText(film: film, language: language)
    console = Console(input: input, output: output)
  }

  private enum Command {
    case next, back, turn(Int), leave, unknown
  }

  /// Shows the film until the viewer leaves or the input ends.
  ///
  /// - Throws: `OutputClosed`.
  public func run() throws(OutputClosed) {
    do throws(Stop) {
      try console.say(text.title)
      try say(
        en: "Enter shows the next decision, b the one before, a number goes to that turn, q leaves.",
        fr: "Entrée montre la décision suivante, b la précédente, un nombre va à ce tour, q quitte.")
      try watch()
    } catch {
      try error.passOn()
    }
  }

  private func watch() throws(Stop) {
    var place = -1
    while true {
      switch try command(after: place) {
      case .next: try go(to: place + 1, &place)
      case .back: try go(to: place - 1, &place)
      case .turn(let number):
        guard let start = scenes.firstIndex(where: { $0.turn + 1 == number }) else {
          try say(en: "There is no turn \(number) in it.", fr: "Le tour \(number) n'y est pas.")
          continue
        }
        try go(to: start, &place)
      case .leave: return
      case .unknown: try say(en: "Enter, b, a number or q.", fr: "Entrée, b, un nombre ou q.")
      }
    }
  }

  private var scenes: [Film.Scene] { text.film.scenes }

  private func go(to wanted: Int, _ place: inout Int) throws(Stop) {
    guard scenes.indices.contains(wanted) else {
      return wanted < 0
        ? try say(en: "This is the beginning.", fr: "C'est le début.")
        : try say(en: "This is the end.", fr: "C'est la fin.")
    }
    place = wanted
    for line in text.heading(before: place) where !line.isEmpty { try console.say(line) }
    try console.say(text.paragraph(place))
  }

  private func command(after place: Int) throws(Stop) -> Command {
    let question = "\(place + 1)/\(scenes.count)>"
    let line = try console.ask(
      question, ifUnreadable: text.language == .english ? "That is not text." : "Ce n'est pas du texte.")
    if let number = Int(line) { return .turn(number) }
    switch line.lowercased() {
    case "": return .next
    case "b": return .back
    case "q": return .leave
    default: return .unknown
    }
  }

  private func say(en english: String, fr french: String) throws(Stop) {
    try console.say(LocalizedText(en: english, fr: french)[text.language])
  }
}
