import ArgumentParser
import Codebook
import Engine
import Laboratory
import PlainText
import Records
import Scenarios

struct JudgementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgement",
    abstract: "Take the judgement test, before learning and after, or report on a class.",
    discussion: """
      Ten situations; in each, four things that could be done, and how sure you are of your choice. It takes ten minutes \
      at most. The first time is before learning, the second after, on the other of two parallel forms; then both \
      results are shown and each situation is explained. Each answer is saved before the next is asked: a sitting that is \
      left is gone on with. Sittings are kept as files in ~/.local/share/badbuzz/judgement (or under $XDG_DATA_HOME).

      --report tells what the sittings of a class show: the mean gain with its interval, Cohen's d, confidence beside \
      right answers, and each item. Without files it takes those of this machine. Exit status 0, 1 when a sitting was \
      changed, 65 or 66 when one cannot be read, the highest of these where there are several; the others are reported all the same.

      EXAMPLE: badbuzz judgement --lang fr
      EXAMPLE: badbuzz judgement --report class/*.sitting --json
      """)

  @Flag(help: "Report on the sittings of a class.")
  var report = false

  @Argument(help: "With --report: files of sittings.", completion: .file(extensions: ["sitting"]))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Whose sitting it is: 1 to 32 letters, digits, - and _, for several people on one machine.", valueName: "code"))
  var person: String?

  @Flag(help: "Take it once more after both sittings, though its items are known: no report counts it.")
  var again = false

  @Flag(help: "With --report: print JSON.")
  var json = false

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if !report, json || !files.isEmpty {
      throw ValidationError("Files and --json are for --report: badbuzz judgement --report class/*.sitting")
    }
    if report, again || person != nil || interface.kind != .screen {
      throw ValidationError("--report takes none of --again, --person, --plain and --interface.")
    }
    if let person, !SittingRecord.isPerson(person) {
      throw ValidationError("A person's code is 1 to 32 letters, digits, - and _.")
    }
  }

  func run() throws {
    let test = try cases.library.judgement()
    if report { return try tell(test) }
    let registry = try Registry()
    let language = language.lang ?? registry.preferredLanguage ?? Surroundings.language()
    let kind = interface.usable(in: language)
    let desk = try registry.judgement(test, person: person, again: again, language: language)
    desk.arguments = kind.arguments + cases.library.arguments + (person.map { ["--person", $0] } ?? [])
    try Stage(library: cases.library, language: language).take(desk, on: kind, registry: registry)
  }
}

/// The report on a class.
extension JudgementCommand {
  private func tell(_ test: JudgementTest) throws {
    let paths = files.isEmpty ? try Registry().sittings.sittings(of: test).map(\.path) : files
    var entries: [ClassLearning.Entry] = []
    var statuses: [ExitStatus] = []
    for path in paths {
      do throws(RecordFailure) {
        let record = try SittingRecord(reading: Disk.contents(of: path), path: path, test: test)
        if record.sitting.isOver {
          let header = record.header
          entries.append(.init(person: header.person, started: header.started, sitting: record.sitting))
        } else {
          complain("badbuzz: note: \(path) is not finished and is left out")
        }
      } catch {
        let failure = Failure(error)
        complain(failure.message)
        statuses.append(failure.status)
      }
    }
    let learning = ClassLearning(entries)
    try conclude(statuses.max()) {
      if json { return try printLine(learning.json.text) }
      for line in ClassText(learning, language.language).lines { try printLine(line.visible) }
    }
  }
}

extension Stage {
  /// Takes the judgement test on an interface.
  ///
  /// - Throws: `Failure`, or `OutputClosed`.
  func take(_ desk: JudgementDesk, on kind: InterfaceKind, registry: Registry) throws {
    Interruptions.watch()
    let language = language ?? .english
    Interruptions.tell(Farewell.interrupted(desk.farewell(in: language), language))
    switch kind {
    case .screen:
      if try FullScreen.run(.judgement(desk), registry: registry, library: library, language: language) { return }
      _ = try JudgementMode(desk, language: language, input: StandardInput(), output: ReadableOutput()).run()
    case .plain:
      _ = try JudgementMode(desk, language: language, input: StandardInput(), output: ReadableOutput()).run()
    case .jsonl:
      _ = try JudgementLines(desk, language: language, input: StandardInput(), output: StandardOutput()).run()
    }
  }
}
