import ArgumentParser
import Codebook
import Engine
import PlainText
import Scenarios

extension CrisisType: ExpressibleByArgument {}

struct CritiqueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "critique",
    abstract: "Tell what a reply says, and how it will be read.",
    discussion: """
      Shows which strategies the words follow, what they promise and leave out, and how each kind of people in a storm \
      is expected to take them: customers, bystanders, fans, complainers, activists. The expectation is what the \
      simulated community does with words that it hears once, three hours into a storm; 0 is as good as silence.

      Without a text and without --file, the reply is read from standard input; with --json each line of it is a reply \
      of its own, and gives one line of JSON with "language", "crisis", "strategies", "tones", "apology", \
      "assertions", "promises", "personalData", "reception", "receptionBySegment" and "advice". Spans count Unicode \
      scalars, scores run from 0 to 1, receptions from -1 to 1.

      The answer is in the language of the reply: that of --lang, or that of its words; where they do not tell, that of \
      the environment. Exit status 0, 65 when a text is too long or not UTF-8, \
      66 when the file or the case is not there.

      EXAMPLE: badbuzz critique "We are sorry: we made a mistake, and we will refund everybody today."
      """)

  @Argument(help: "The reply, 10,000 characters at most.")
  var text: String?

  @Option(help: ArgumentHelp("A file that holds the reply.", valueName: "path"), completion: .file())
  var file: String?

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("A case by its id or folder, whose facts the reply is held against.", valueName: "case"))
  var scenario: String?

  @Option(
    help: "The type of the crisis: victim, accidental or preventable. Otherwise that of the case, or preventable.")
  var crisis: CrisisType?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var language: LanguageOptions
  @OptionGroup var cases: CaseOptions

  func validate() throws {
    if text != nil, file != nil { throw ValidationError("A text and --file exclude each other.") }
  }

  func run() throws {
    let scenario = try self.scenario.map { name in try cases.library.load(name, isMasked: false) }
    if let text { return try tell(ReplyInput.checked(text), scenario) }
    if let file { return try tell(ReplyInput.contents(of: file), scenario) }
    let input = StandardInput()
    if Surroundings.isInputTerminal {
      let language = language.lang ?? Surroundings.language()
      complain(
        language == .english
          ? "badbuzz: write the reply, then Ctrl-D on a line of its own"
          : "badbuzz\u{A0}: écrivez la réponse, puis Ctrl-D seul sur une ligne")
    }
    guard json else { return try tell(ReplyInput.whole(input), scenario) }
    var number = 0
    while let line = input.nextLine() {
      number += 1
      try tell(ReplyInput.checked(line, number: number), scenario)
    }
  }

  private func tell(_ text: String, _ scenario: Scenario?) throws {
    let language = language.lang ?? Language(guessedFrom: text, otherwise: Surroundings.language())
    let appraisal = Appraisal(text, language: language, crisis: crisis, in: scenario)
    if json { return try printLine(JSON(appraisal).text) }
    for line in AppraisalText(appraisal, hasUnicode: Surroundings.hasUnicode).lines { try printLine(line) }
  }
}
