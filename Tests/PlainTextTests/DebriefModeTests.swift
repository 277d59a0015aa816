import Codebook
import Engine
import Fixtures
import Laboratory
import Machine
import Testing

@testable import PlainText

@Suite struct DebriefModeTests {
  private func finished(_ language: Language) throws -> Game.State {
    let seat = MemorySeat(language)
    _ = try seat.perform(.endTurn)
    _ = try seat.perform(.publish(channel: "facebook", text: "We burnt it."))
    while !seat.state.isOver { _ = try seat.perform(.endTurn) }
    return seat.state
  }

  /// What the debrief of a play says after `lines`.
  private func read(_ lines: String, _ language: Language = .english) throws -> String {
    try read(ScriptedInput(lines), language)
  }

  private func read(_ input: ScriptedInput, _ language: Language = .english) throws -> String {
    let state = try finished(language)
    let question = WhatIfQuestion(Story(of: state), seeds: 2, population: 100)
    let output = Transcript()
    let teller = WhatIfTeller(
      turningPoints: { question.turningPoints(team: WorkerTeam(count: 1)) },
      difference: { question.difference(of: $0, team: WorkerTeam(count: 1)) },
      debriefing: { Debriefing(of: state, library: [PracticeCase(of: Fixtures.bakery())]) })
    try DebriefMode(state, input: input, output: output, teller: teller).run()
    return output.text
  }

  @Test func thePartsAreOfferedBeforeAnyIsRead() throws {
    let text = try read("\n")
    #expect(
      text == """
        Burnt bread
        \(DebriefText.total(try #require(try finished(.english).score), .english))

        1. Score
        2. Evidence
        3. The bends of the curve
        4. The posts that most people saw
        5. The real case
        6. Lessons and sources
        A number reads a part, all reads everything, why 2 says what caused bend 2, w finds where another act would have \
        changed most, w 3 asks about turn 3, ? lists the parts again, Enter ends.
        Debrief (? for help): \

        """)
  }

  @Test(arguments: [Int.min, 0, Int.max]) func aNumberThatCannotBeIsAnswered(number: Int) throws {
    let text = try read("\(number)\nw \(number)\nwhy \(number)\n")
    #expect(text.components(separatedBy: "1. Score").count == 3, "the parts are listed again")
    #expect(text.contains("There are 8 turns."))
    #expect(text.contains(" bends (part 3)."))
  }

  @Test func whereNobodyCanAskEverythingIsRead() throws {
    #expect(try read(ScriptedInput([])).contains("What experts recommend:\n"))
    #expect(!(try read(ScriptedInput([.text("1")])).contains("What experts recommend:\n")))
  }

  @Test(arguments: [
    ("all\n", "What experts recommend:\n", Language.english), ("tout\n", "Ce que recommandent", .french),
  ])
  func everythingIsReadOnRequest(lines: String, words: String, language: Language) throws {
    #expect(try read(lines, language).contains(words))
  }

  @Test func theWholeDebriefIsToldInNumberedParts() throws {
    let text = try read("all\n")
    for part in [
      "1. Score", "2. Evidence", "3. The bends of the curve", "4. The posts that most people saw", "5. The real case",
      "6. Lessons and sources",
    ] {
      #expect(text.contains("\n\(part)\n"))
    }
    #expect(text.contains("What you did (simulated; when it was done):\n- "))
    #expect(text.contains("“We burnt it.”"))
    #expect(text.contains("What to practise next:\n1. "))
    #expect(text.contains("What experts recommend:\n"))
  }

  @Test func aNumberReadsAPartAndAnythingElseOffersThemAgain() throws {
    let text = try read("5\n\n")
    #expect(text.contains("What you did (simulated; when it was done):\n") && !text.contains("What experts recommend:"))
    for line in ["9", "?"] {
      #expect(try read("\(line)\n\n").split(separator: "A number reads a part").count == 3)
    }
  }

  @Test func whyTellsWhatCausedABend() throws {
    let text = try read("why 1\nwhy 99\n")
    #expect(text.contains("posts an hour; "))
    #expect(text.contains("bends (part 3)."))
  }

  @Test func whatIfFindsTheTurningPointsOnRequest() throws {
    #expect(!(try read("")).contains("alternatives, each told"))
    let text = try read("w\n\nw\n\n")
    #expect(text.contains("alternatives, each told with 2 draws of chance"))
  }

  @Test func aTurnIsPlayedOtherwise() throws {
    let text = try read("w 2\n1\n")
    #expect(text.contains("What would you do instead?\n1. "))
    #expect(text.contains("as played"))
    #expect(text.contains("On other draws of chance:\n"))
    #expect(try read("w 99\n").contains("There are 8 turns."))
  }

  @Test func whatWasSaidIsWrittenOtherwise() throws {
    let state = try finished(.english)
    let telling = Telling(
      Story(of: state), in: World(seed: 7), notes: ReadingNotes(state.scenario, language: .english))
    let place = telling.alternatives(in: 1).count + 1
    let text = try read("w 2\n\(place)\nWe are sorry.\n.\n")
    #expect(text.contains("\(place). write it otherwise: “We burnt it.”"))
    #expect(text.contains("On other draws of chance:\n"))
  }

  @Test func itSpeaksFrench() throws {
    let text = try read("pourquoi 1\nw 2\n1\n", .french)
    #expect(text.contains("5. Le cas réel\n"))
    #expect(text.contains("publications par heure"))
    #expect(text.contains("Que feriez-vous à la place\u{A0}?"))
    #expect(text.contains("Sur d'autres tirages du hasard\u{A0}:"))
  }

  @Test func nobodyReadingEndsIt() throws {
    let state = try finished(.english)
    let teller = WhatIfTeller(
      turningPoints: { fatalError("nobody asked") }, difference: { _ in fatalError("nobody asked") },
      debriefing: { nil })
    let debrief = DebriefMode(state, input: ScriptedInput("all\n"), output: Transcript(patience: 900), teller: teller)
    #expect(throws: OutputClosed.self) { try debrief.run() }
  }
}
