import Foundation
import Testing

/// A case to play in lines of text, and what is typed.
struct PlainPlay: Sendable, CustomTestStringConvertible {
  let id: String
  let language: String

  var testDescription: String { "\(id) \(language)" }

  static let all = Program.cases.flatMap { id in ["en", "fr"].map { PlainPlay(id: id, language: $0) } }

  private var isEnglish: Bool { language == "en" }

  /// Looks at everything there is, and writes the first statement. An empty line goes back wherever something is asked.
  private var firstTurn: [String] {
    isEnglish
      ? [
        "?", "situation", "read", "read 1", "unread", "thread 1", "find the", "find", "", "filter", "2", "1", "filter",
        "4", "filter", "7", "inbox", "facts", "dashboard", "trends", "observe", "", "calendar", "team", "",
        "hierarchy", "", "note They wait.", "hint", "2", "allies", "cases", "language", "situation", "langue", "review",
        "1", "We hear you.", ".", "",
        "publish", "1", "3", "We hear you, and we are sorry. More at 6 pm.", ".", "y", "undo", "guard", "",
      ]
      : [
        "?", "situation", "lire", "lire 1", "inédits", "conversation 1", "chercher le", "chercher", "", "filtrer", "2",
        "1", "filtrer", "4", "filtrer", "7", "courrier", "faits", "tableau", "tendances", "observer", "",
        "calendrier", "gens", "", "hiérarchie", "", "note On attend.", "conseil", "2", "alliés", "dossiers", "langue",
        "situation", "language", "brouillon", "1",
        "Nous vous entendons.", ".", "", "publier", "1", "3", "Nous vous entendons, et nous sommes désolés.", ".", "o",
        "annuler", "modérer", "",
      ]
  }

  /// Reads on, asks, answers mails by their first option, and ends the turn.
  private var otherTurn: [String] {
    let reading = isEnglish ? ["read", "unread", "dashboard", "trends"] : ["lire", "inédits", "tableau", "tendances"]
    let mails = (1...20).flatMap { ["\(isEnglish ? "inbox" : "courrier") \($0)", "1", ""] }
    let facts = (1...5).flatMap { ["\(isEnglish ? "facts" : "faits") \($0)", ""] }
    return reading + [isEnglish ? "wait 10" : "attendre 10"] + mails + facts + endOfTurn
  }

  private var endOfTurn: [String] { (isEnglish ? ["end", "y"] : ["valider", "o"]) + ["", "", ""] }

  var lines: String {
    (firstTurn + endOfTurn + Array(repeating: otherTurn, count: 30).flatMap(\.self)).joined(separator: "\n")
  }
}

extension EndToEnd {
  @Suite struct PlainPlayTests {
    @Test(arguments: PlainPlay.all)
    func aCaseIsPlayedToItsDebriefInLinesOfText(_ play: PlainPlay) throws {
      let program = try Program()
      let arguments = ["play", play.id, "--plain", "--lang", play.language, "--seed", "7", "--population", "2000"]
      let result = try program.run(arguments, input: play.lines)
      #expect(result.status == 0 && result.errors.isEmpty)
      #expect(result.output.contains(play.language == "en" ? "\nScore: " : "\nScore\u{A0}: "))
      #expect(!result.output.unicodeScalars.contains { ("\u{2500}"..."\u{259F}").contains($0) || $0 == "\u{1B}" })
      let attempts = try program.attempts().map(\.path)
      #expect(try program.run(["verify"] + attempts).status == 0)
      let decisions = try String(contentsOfFile: #require(attempts.first), encoding: .utf8)
      for verb in ["review", "publish", "ask", "choose", "end-turn"] {
        #expect(decisions.contains("\"do\":\"\(verb)\""))
      }
      let number = Program.cases.count + 1
      let title = try program.run(["--plain", "--lang", play.language], input: "\(number)\nq\n")
      #expect(title.output.contains(play.language == "en" ? "1 play, best score" : "1 partie, meilleur score"))
      #expect(title.output.contains(play.language == "en" ? "\nScore: " : "\nScore\u{A0}: "))
    }

    @Test func atATerminalNoWordIsBrokenAtTheMarginAndElsewhereNoParagraph() throws {
      let program = try Program()
      let play = ["play", "sale-sharks", "--plain", "--lang", "en", "--seed", "7", "--population", "500"]
      let lines = try program.run(play, input: "q\n").output.split(separator: "\n")
      #expect(lines.contains { $0.count > 200 })
      let screen = try TmuxScreen(program, play, columns: 60, rows: 60)
      defer { screen.close() }
      let shown = try screen.wait(for: "Command (? for help):")
      let words = Set(lines.joined(separator: " ").split(separator: " "))
      for word in shown.split(whereSeparator: \.isWhitespace) { #expect(words.contains(word), "\(word)") }
    }

    @Test func theTitleChoosesModeNamesAndLanguage() throws {
      let program = try Program()
      let result = try program.run(["--plain", "--lang", "en"], input: "m\nn\nl\n3\n1\na 1\nq\n")
      #expect(result.status == 0)
      #expect(result.output.contains("Mode: assessment (m changes it). Names: masked (n changes it)."))
      let attempt = try #require(try program.attempts().first)
      let header = try String(contentsOf: attempt, encoding: .utf8).prefix { $0 != "\n" }
      for words in ["\"assessment\"", "\"masked\":true", "\"fr\""] { #expect(header.contains(words), "\(header)") }
    }
  }
}
