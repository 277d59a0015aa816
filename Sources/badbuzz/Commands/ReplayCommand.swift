import ArgumentParser
import Codebook
import Curses
import Engine
import PlainText
import Screens

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Watch a play as a film, forwards and backwards.",
    discussion: """
      The attempt, finished or not, is verified first. Then each decision is shown on the desk as the player saw it: \
      → and ← go to the next and to the one before, ] and [ to another turn, the space bar plays, ? shows all keys. \
      Nothing can be changed. The screens are in the language of the play, unless --lang names another. With --plain: Enter, b, the number of a turn, q. Where standard output is not a \
      terminal, the whole story is printed, a paragraph a decision.

      --export writes the film for asciinema (asciicast v2), with a marker at each turn, in 256 colours, or without \
      any where NO_COLOR asks for that; - stands for standard output, and an existing file is not overwritten. The same attempt always gives the same file.

      EXAMPLE: badbuzz replay play.buzz
      EXAMPLE: badbuzz replay play.buzz --export play.cast --size 100x30
      """)

  @Argument(help: "An attempt file.", completion: .file(extensions: ["buzz"]))
  var attempt: String

  @Flag(help: "Print JSON: a line for each decision.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write a recording to this file, which must not exist, or to standard output (-).", valueName: "file.cast"),
    completion: .file(extensions: ["cast"]))
  var export: String?

  @Option(
    help: ArgumentHelp(
      "The columns and rows of the recording, \(ScreenSize.limits).", valueName: "columns x rows"),
    transform: ScreenSize.init)
  var size: ScreenSize?

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if interface.kind == .jsonl { throw ValidationError("A film is printed as JSON with --json.") }
    if [interface.kind == .plain, json, export != nil].count(where: { $0 }) > 1 {
      throw ValidationError("--plain, --json and --export exclude one another.")
    }
    if size != nil, export == nil { throw ValidationError("--size is for --export.") }
  }

  func run() throws {
    if let export, export != "-" { try Surroundings.tryCreating(export) }
    let film = try cases.library.film(attempt)
    let language = language.lang ?? film.setup.language
    if json {
      for line in film.json(language) { try printLine(line.text) }
    } else if let export {
      let text = cast(film, language)
      if export == "-" { try StandardOutput().write(text) } else { try Surroundings.create(export, with: text) }
    } else if !Surroundings.isOutputTerminal {
      for line in film.lines(language) { try printLine(line.visible) }
    } else {
      try Stage(library: cases.library, language: language).watch(film, on: interface.usable(in: language))
    }
  }

  private func cast(_ film: Film, _ language: Language) -> String {
    let theme = Theme(.dark, CursesTerminal.isColourUnwanted ? .monochrome : .palette)
    let size = size?.size ?? Size(columns: 120, rows: 40)
    let recording = Recording(film, language: language, size: size, theme: theme)
    return Asciicast(recording, title: film.end.scenario.card.title[language]).text
  }
}

/// `100x30`, within what screens need and terminals have.
struct ScreenSize {
  let size: Size

  private static let columns = Interface.leastSize.columns...400
  private static let rows = Interface.leastSize.rows...200

  /// The smallest size and the largest, in words.
  static let limits =
    "from \(columns.lowerBound)x\(rows.lowerBound) to \(columns.upperBound)x\(rows.upperBound)"

  /// Reads a size.
  ///
  /// - Throws: `ValidationError` when it is none, or beyond the limits.
  init(_ text: String) throws {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      ScreenSize.columns.contains(columns), ScreenSize.rows.contains(rows)
    else { throw ValidationError("write columns x rows, \(ScreenSize.limits), such as 100x30.") }
    size = Size(columns: columns, rows: rows)
  }
}
