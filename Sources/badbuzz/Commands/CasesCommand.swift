import ArgumentParser
import Codebook
import PlainText
import Scenarios

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "List the cases.",
    discussion: "EXAMPLE: badbuzz cases --lang fr")

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions

  func run() throws {
    let entries = try cases.library.entries()
    let language = language.language
    if json {
      return try printLine(JSON.array(entries.map { JSON($0.card, folder: $0.folder, language) }).text)
    }
    let width = entries.map(\.card.id.count).max() ?? 0
    for card in entries.map(\.card) {
      let id = card.id + String(repeating: " ", count: width - card.id.count)
      try printLine("\(id)  \(card.title[language].visibleLine)")
    }
  }
}

extension JSON {
  /// A card of the shelf.
  init(_ card: CaseCard, folder: String, _ language: Language) {
    self = [
      "id": .string(card.id), "title": .string(card.title[language]), "summary": .string(card.summary[language]),
      "warning": .string(card.warning[language]), "difficulty": .integer(card.difficulty),
      "minutes": .integer(card.playingTime), "folder": .string(folder),
    ]
  }
}
