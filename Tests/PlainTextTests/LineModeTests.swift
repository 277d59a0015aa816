import Codebook
import Engine
import Foundation
import Testing

@testable import PlainText

/// Plays lines and returns all that was written.
private func transcript(_ lines: String, on seat: MemorySeat = MemorySeat()) throws -> (String, Leaving) {
  let output = Transcript()
  let leaving = try LineMode(seat, input: ScriptedInput(lines), output: output).run()
  return (output.text, leaving)
}

@Suite struct LineModeTests {
  @Test func thePlayOpensWithTheSituationInEnglish() throws {
    let (text, leaving) = try transcript("q")
    #expect(
      text == """
        Burnt bread
        You run the page.
        s briefing tells of the house, its voice and what you will practise.

        Turn 1 of 8: Hour 1. Thursday 20 December 2012, 9:00.
        The shop is open.
        60 minutes to spend. 1 new post, 0 mails to answer.
        Fatigue: low; temper: calm.
        Command (? for help): To go on: badbuzz resume play

        """)
    #expect(leaving == .interrupted)
  }

  @Test func ofAPlayOfWhichNothingStaysNothingIsSaid() throws {
    let seat = MemorySeat()
    seat.hasFarewell = false
    #expect(try transcript("q", on: seat).0.hasSuffix("Command (? for help): "))
  }

  @Test func thePlayOpensWithTheSituationInFrench() throws {
    let (text, _) = try transcript("q", on: MemorySeat(.french))
    #expect(
      text == """
        Pain brûlé
        Vous tenez la page.
        s consignes dit ce qu'est la maison, son ton et ce que vous allez exercer.

        Tour 1 sur 8\u{A0}: Heure 1. Jeudi 20 décembre 2012, 9\u{A0}h\u{A0}00.
        La boutique est ouverte.
        60 minutes à employer. 1 nouvelle publication, 0 courrier en attente de réponse.
        Fatigue\u{A0}: faible\u{A0}; humeur\u{A0}: calme.
        Commande (? pour l'aide)\u{A0}: Pour reprendre\u{A0}: badbuzz resume play

        """)
  }

  @Test func postsAreReadByTheirNumbers() throws {
    let (text, _) = try transcript("r\nr 1\nr 99\nr")
    #expect(text.contains("1. 9:00, Facebook, Mia L. (customer, 120 followers, joy): Best rye in town.\n"))
    #expect(text.contains("Why: Part of the story: it comes whatever the desk does.\n"))
    #expect(text.contains("There is no post 99.\n"))
    #expect(text.contains("No more posts. r starts again.\n"))
  }

  @Test func longFeedsComeInPages() throws {
    let seat = MemorySeat()
    for number in 1...12 { _ = try seat.perform(.reply(to: "p1", text: "Thank you \(number)")) }
    let (text, _) = try transcript("r\nr\nr", on: seat)
    let pages = text.components(separatedBy: "Command (? for help): ")
    #expect(pages[1].contains("10. ") && !pages[1].contains("11. "))
    #expect(pages[1].hasSuffix("3 more posts: r shows the next ones.\n"))
    #expect(pages[2].hasPrefix("11. ") && pages[2].hasSuffix("That is all so far.\n"))
    #expect(pages[3] == "No more posts. r starts again.\n")
  }

  @Test func aStatementIsWrittenOverSeveralLines() throws {
    let seat = MemorySeat()
    let (text, _) = try transcript("p\n2\nWe are sorry.\n\nWe burnt it.\n.\ny\n", on: seat)
    #expect(seat.actions == [.publish(channel: "facebook", text: "We are sorry.\n\nWe burnt it.")])
    #expect(text.contains("1. Twitter (140 characters at most)\n2. Facebook\n"))
    #expect(text.contains("What your text says: "))
    #expect(text.contains("Published. 45 minutes left.\n"))
  }

  @Test func inFrenchToo() throws {
    let seat = MemorySeat(.french)
    let (text, _) = try transcript("publier\n2\nNous sommes désolés.\n.\no\nv\no\nc 1\n1\nt\nf\nf 1\n", on: seat)
    #expect(seat.actions.first == .publish(channel: "facebook", text: "Nous sommes désolés."))
    #expect(text.contains("Ce que dit votre texte\u{A0}: excuses «\u{A0}"))
    #expect(text.contains("Publié. Il reste 45 minutes."))
    #expect(text.contains("Il vous reste 45 minutes. Terminer le tour\u{A0}? (o ou n)\u{A0}:"))
    #expect(seat.actions.contains(.ask(fact: "oven")))
  }

  @Test func mailIsReadAndAnsweredByNumbers() throws {
    let seat = MemorySeat()
    let (text, _) = try transcript("e\ny\nw\ni\ni 1\n7\nx\n2\n", on: seat)
    #expect(text.contains("1. Ada: What do we say? (to answer by 11:50)\n"))
    #expect(text.contains("The phone is ringing. Ideas?\n"))
    #expect(text.contains("1. We are checking the oven. (10 minutes)\n2. Let it pass. (5 minutes)\n"))
    #expect(text.contains("There is no number 7 here.\n"))
    #expect(text.contains("That is not a number.\n"))
    #expect(seat.actions.last == .choose(item: "m1", option: "b"))
  }

  @Test func everyCommandReachesTheGame() throws {
    let seat = MemorySeat()
    let script = """
      c 1
      1
      c 1
      1
      f 1
      a 1
      Thank you, Mia.
      .
      y
      m 1
      In private.
      .
      y
      g 1
      1
      spam
      h 1
      All calm.
      .
      w 1
      e
      y
      """
    _ = try transcript(script, on: seat)
    #expect(
      seat.actions == [
        .pause(item: "c1"), .release(item: "c1"), .ask(fact: "oven"), .reply(to: "p1", text: "Thank you, Mia."),
        .message(to: "p1", text: "In private."), .hide(post: "p1", reason: "spam"),
        .escalate(to: "manager", text: "All calm."), .wait(minutes: 1), .endTurn,
      ])
  }

  @Test func aRefusalIsASentence() throws {
    let (text, _) = try transcript("w 999\nf 1\nf 1\n")
    #expect(text.contains("Not enough minutes left in this turn. End the turn to go on.\n"))
    #expect(text.contains("You have asked already.\n"))
  }

  @Test func aQuestionThatNobodyCanAnswerIsNotShown() throws {
    let (text, _) = try transcript("f")
    #expect(text.contains("1. What happened? Unknown; asking Tom takes 5 minutes, the answer about 20 minutes more.\n"))
    #expect(!text.contains("rats"))
  }

  @Test func onesOwnPostIsRefusedBeforeAnythingIsWritten() throws {
    let seat = MemorySeat()
    let (text, _) = try transcript("p\n2\nHello.\n.\ny\na 2\nq\n", on: seat)
    #expect(text.contains("That post is our own.\n"))
    #expect(seat.actions.count == 1)
  }

  @Test func postsThatComeInTheMiddleOfATurnAreTold() throws {
    let (text, _) = try transcript("e\ny\nw 30\n")
    #expect(text.contains("Time passes. 30 minutes left.\n2 new posts meanwhile.\n"))
  }

  @Test func endingATurnEarlyIsAskedBack() throws {
    let seat = MemorySeat()
    _ = try transcript("e\nn\ne\n\n", on: seat)
    #expect(seat.actions.isEmpty)
  }

  @Test func aTextCanBeCancelled() throws {
    let seat = MemorySeat()
    let (text, _) = try transcript("p\n1\n.\na 1\n \n.\n", on: seat)
    #expect(seat.actions.isEmpty)
    #expect(text.contains("Cancelled.\n"))
  }

  @Test func anActionThatCannotBeRecordedIsNotDone() throws {
    let seat = MemorySeat()
    seat.isDiskFull = true
    let (text, _) = try transcript("w", on: seat)
    #expect(text.contains("That could not be recorded, and has not been done: no space left."))
    #expect(seat.state.spent == 0)
  }

  @Test(arguments: Language.allCases) func helpListsEveryCommandOnce(language: Language) throws {
    let (text, _) = try transcript("?", on: MemorySeat(language))
    for command in LineCommand.allCases {
      #expect(text.contains("\(command.letter[language]), \(command.word[language])"))
      #expect(LineCommand(command.letter[language], language) == command)
      #expect(LineCommand(command.word[language].uppercased(), language) == command)
    }
    #expect(Set(LineCommand.allCases.map { $0.letter[language] }).count == LineCommand.allCases.count)
    for subject in LineCommand.Subject.allCases { #expect(text.contains("\(subject.heading[language])\n")) }
  }

  @Test(arguments: Language.allCases) func thePlayEndsWithItsDebrief(language: Language) throws {
    let seat = MemorySeat(language)
    let yes = language == .english ? "e\ny\n" : "v\no\n"
    let (text, leaving) = try transcript(String(repeating: yes, count: 8), on: seat)
    #expect(leaving == .finished)
    #expect(text.hasSuffix(DebriefText.lines(seat.state).joined(separator: "\n") + "\n"))
  }
}

@Suite struct HostileInputTests {
  /// A line for every prompt that there is, of garbage and of ends.
  private static let garbage: [InputLine] = [
    .tooLong, .notText, .text(""), .text("\u{1B}[2J"), .text("-1"), .text("99999999999999999999"), .text("💥 1"),
    .text(String(repeating: "9", count: 400)),
  ]

  private static let ways: [[String]] = [
    [], ["p"], ["p", "1"], ["p", "1", "half a text"], ["a"], ["a 1"], ["a 1", "half"], ["m 1"], ["h"],
    ["h 1"], ["h 1", "half"], ["n"], ["!"], ["e"], ["i"], ["e", "y", "w", "i 1"], ["f"], ["f 1"], ["c"], ["c 1"], ["r"],
    ["r 1"],
    ["w"],
    ["v"], ["v", "1"], ["v 1"], ["v 1", "half"], ["v 1", "text", "."],
  ]

  @Test(arguments: ways) func theInputMayEndAtAnyPrompt(way: [String]) throws {
    let output = Transcript()
    let input = ScriptedInput(way.map(InputLine.text))
    let leaving = try LineMode(MemorySeat(), input: input, output: output).run()
    #expect(leaving == .interrupted)
    #expect(output.text.hasSuffix("To go on: badbuzz resume play\n"))
  }

  @Test(arguments: ways) func garbageAtAnyPromptIsSurvivedAndShownHarmless(way: [String]) throws {
    for line in HostileInputTests.garbage {
      let output = Transcript()
      let input = ScriptedInput(way.map(InputLine.text) + Array(repeating: line, count: 5))
      #expect(try LineMode(MemorySeat(), input: input, output: output).run() == .interrupted)
      #expect(!output.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    }
  }

  @Test(arguments: Array(stride(from: 0, to: 600, by: 37))) func aReaderWhoGoesEndsThePlay(patience: Int) {
    #expect(throws: OutputClosed.self) {
      try LineMode(
        MemorySeat(), input: ScriptedInput("r\ni\nf\nc\nd\n?\np\n1\nx\n.\n"), output: Transcript(patience: patience)
      ).run()
    }
  }

  @Test func controlCharactersBecomeSymbols() {
    #expect("a\u{1B}[31mb\u{7}\r\u{7F}".visible == "a␛[31mb␇␍␡")
    #expect("a\u{9B}b\u{202E}c".visible == "a\u{FFFD}b\u{FFFD}c")
    #expect("a\nb".visible == "a\nb")
    #expect("a\nb\r\nc".visibleLine == "a b c")
    #expect("Âge, œuf, 😡, «\u{A0}x\u{202F}!".visible == "Âge, œuf, 😡, «\u{A0}x\u{202F}!")
  }
}
