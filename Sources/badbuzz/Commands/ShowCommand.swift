import ArgumentParser
import Codebook
import PlainText
import Scenarios

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a case is about, without giving anything away.",
    discussion: "EXAMPLE: badbuzz show sale-sharks")

  @Argument(help: "The id of a case, or a folder that holds one.")
  var `case`: String

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Mask the names of the organisation and of people.")
  var masked = false

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions

  func run() throws {
    let library = cases.library
    let scenario = try library.load(`case`, isMasked: masked)
    let language = language.language
    try printLine(json ? JSON(scenario, language).text : text(scenario, language))
  }

  private func text(_ scenario: Scenario, _ language: Language) -> String {
    let card = scenario.card
    let isEnglish = language == .english
    var lines = [card.title[language], "", card.summary[language]]
    if !card.warning[language].isEmpty { lines.append(card.warning[language]) }
    lines += [
      "",
      isEnglish
        ? "Difficulty \(card.difficulty) of 5, about \(card.playingTime) minutes, \(scenario.turns.count) turns."
        : "Difficulté \(card.difficulty) sur 5, environ \(card.playingTime) minutes, \(scenario.turns.count) tours.",
      scenario.organisation.role[language], "",
      isEnglish ? "What you will practise:" : "Ce que vous travaillerez\u{A0}:",
    ]
    lines += scenario.objectives.map { "- \($0.text[language]) (\($0.competence.name[language]))" }
    guard !scenario.arrangements.isEmpty else { return lines.map(\.visible).joined(separator: "\n") }
    lines += [
      "",
      isEnglish ? "How the desk can be organised (--setup):" : "Comment le bureau peut s'organiser (--setup)\u{A0}:",
    ]
    lines += scenario.arrangements.map { setup in
      "- \(setup.id)\(isEnglish ? ":" : "\u{A0}:") \(setup.name[language]). \(setup.text[language])"
    }
    return lines.map(\.visible).joined(separator: "\n")
  }
}

extension JSON {
  /// What may be known of a case before it is played.
  init(_ scenario: Scenario, _ language: Language) {
    let card = scenario.card
    self = [
      "id": .string(scenario.id), "title": .string(card.title[language]), "summary": .string(card.summary[language]),
      "warning": .string(card.warning[language]), "difficulty": .integer(card.difficulty),
      "minutes": .integer(card.playingTime), "turns": .integer(scenario.turns.count),
      "organisation": .string(scenario.organisation.name), "role": .string(scenario.organisation.role[language]),
      "content": .string(scenario.contentHash),
      "channels": .array(
        scenario.channels.map { channel in
          [
            "id": .string(channel.id), "platform": .string(channel.platform.rawValue),
            "name": .string(channel.name[language]), "handle": .optional(channel.handle),
          ]
        }),
      "setups": .array(
        scenario.arrangements.map { setup in
          ["id": .string(setup.id), "name": .string(setup.name[language]), "text": .string(setup.text[language])]
        }),
      "objectives": .array(
        scenario.objectives.map { objective in
          [
            "id": .string(objective.id), "competence": .string(objective.competence.rawValue),
            "text": .string(objective.text[language]),
          ]
        }),
    ]
  }
}
