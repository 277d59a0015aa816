import Codebook
import Engine
import Fixtures
import Testing

@testable import PlainText

/// A command and the lines that are typed after its letter; `yes` stands for the letter that agrees.
private struct Typed: Sendable {
  let command: LineCommand
  let rest: String

  init(_ command: LineCommand, _ rest: String = "") {
    self.command = command
    self.rest = rest
  }

  func lines(_ language: Language) -> String {
    let rest = rest.replacing("yes", with: language == .english ? "y" : "o")
    return "\(command.letter[language])\(rest.hasPrefix("\n") ? "" : " ")\(rest)\n"
  }
}

/// Plays what is typed on a whole desk and returns what each command shows.
private func pages(_ typed: [Typed], on seat: MemorySeat) throws -> [String] {
  let output = Transcript()
  let language = seat.state.language
  let lines = typed.map { $0.lines(language) }.joined() + "q"
  _ = try LineMode(seat, input: ScriptedInput(lines), output: output).run()
  let prompt = language == .english ? "Command (? for help): " : "Commande (? pour l'aide)\u{A0}: "
  return Array(output.text.components(separatedBy: prompt).dropFirst().dropLast())
}

@Suite struct LineDeskTests {
  private static let acts: [([Typed], [Game.Action])] = [
    ([Typed(.observe, "\n4")], [.watch(channel: "forum")]),
    ([Typed(.observe, "\n1")], [.unwatch(channel: "twitter")]),
    ([Typed(.observe, "\n5\nrefund")], [.alert(words: "refund")]),
    ([Typed(.observe, "2")], [.profile(post: "p2")]),
    ([Typed(.moderate, "\n3\n1\nthreats")], [.hide(post: "p3", reason: "threats")]),
    ([Typed(.moderate, "2\n2\n\nyes")], [.delete(post: "p2", reason: "")]),
    ([Typed(.moderate, "3\n3")], [.report(post: "p3", to: .platform)]),
    ([Typed(.moderate, "3\n4\nyes")], [.report(post: "p3", to: .police)]),
    ([Typed(.moderate, "3\n5")], [.ban(post: "p3")]),
    ([Typed(.moderate, "2\n6\nyes")], [.rules(channel: "facebook")]),
    ([Typed(.moderate, "0\n1\nyes")], [.rules(channel: "facebook")]),
    ([Typed(.inbox, "1\n3\nWhy?\n.")], [.argue(item: "m2", text: "Why?")]),
    ([Typed(.inbox, "1\n2")], [.choose(item: "m2", option: "b")]),
    ([Typed(.report, "1\nAll calm.\n.")], [.escalate(to: "manager", text: "All calm.")]),
    ([Typed(.report, "2\nPlease.\n.")], [.request(authority: "refund", text: "Please.")]),
    (
      [Typed(.calendar, "1\n2\n-1"), Typed(.calendar, "1\n2\nx\n2")],
      [.move(item: "c1", hours: -1), .move(item: "c1", hours: 2)]
    ),
    ([Typed(.calendar, "2\n3")], [.cancel(item: "c2")]),
    ([Typed(.calendar, "1\n4\nSorry.\n.")], [.rewrite(item: "c1", text: "Sorry.")]),
    ([Typed(.calendar, "3\n2\n5\nHello.\n.")], [.schedule(channel: "facebook", text: "Hello.", hours: 5)]),
    ([Typed(.calendar, "1\n1"), Typed(.calendar, "1\n1")], [.pause(item: "c1"), .release(item: "c1")]),
    ([Typed(.calendar, "1\n1"), Typed(.undo)], [.pause(item: "c1"), .undo]),
    (
      [Typed(.team, "1\n2\n1"), Typed(.team, "2\n1")],
      [.delegate(channel: "facebook", to: "jess"), .recall(channel: "facebook")]
    ),
    ([Typed(.team, "\n3\nBe kind.\n.")], [.sheet(text: "Be kind.")]),
    ([Typed(.team, "4\n1")], [.coach(person: "jess")]),
    ([Typed(.team, "5\n2\nGood night.\n.\nyes")], [.handOver(to: "leo", text: "Good night.")]),
    ([Typed(.allies, "1\n1")], [.approach(ally: "critic", openly: true)]),
    ([Typed(.allies, "1\n2")], [.approach(ally: "critic", openly: false)]),
    ([Typed(.cases, "1")], [.takeUp(ticket: "k1")]),
    ([Typed(.note, "They wait.")], [.note(text: "They wait.")]),
    ([Typed(.hint, "\n2")], [.hint]),
    ([Typed(.rest)], [.rest(minutes: 30)]),
    ([Typed(.rest, "5")], [.rest(minutes: 5)]),
  ]

  @Test(arguments: acts.indices, Language.allCases)
  func everyActOfTheDeskIsReachedByNumbersInBothLanguages(index: Int, language: Language) throws {
    let (typed, actions) = LineDeskTests.acts[index]
    let seat = MemorySeat.wholeDesk(language)
    _ = try pages(typed, on: seat)
    #expect(seat.actions == actions)
  }

  @Test func everyVerbOfTheDeskHasItsWay() {
    let said: Set<DeskVerb> = [.publish, .review, .reply, .message, .ask, .wait, .endTurn]
    let reached = LineDeskTests.acts.flatMap(\.1).map(\.verb)
    #expect(said.union(reached) == Set(DeskVerb.allCases))
  }

  @Test(arguments: Language.allCases, LineCommand.allCases)
  func goingBackDoesNothing(language: Language, command: LineCommand) throws {
    guard ![.quit, .undo, .rest, .wait, .next].contains(command) else { return }
    let seat = MemorySeat.wholeDesk(language)
    _ = try pages([Typed(command, "\n\n")], on: seat)
    #expect(seat.actions.isEmpty)
  }

  @Test func watchingIsShownWithItsPrice() throws {
    let seat = MemorySeat.wholeDesk()
    let shown = try pages([Typed(.observe, "\n5\nwedding cake"), Typed(.observe, "\n")], on: seat)
    #expect(
      shown[1] == """
        Alerts: “wedding cake”.
        1. Twitter: watched; stop watching
        2. Facebook: watched; stop watching
        3. Press: watched; stop watching
        4. Bread forum: not watched; watch it (5 minutes, then 3 minutes of every turn)
        5. Set an alert on words (5 minutes)
        Which number? (Enter to go back): 
        """)
  }

  @Test func theTeamIsShownWithItsMoodAndWhatItHas() throws {
    let seat = MemorySeat.wholeDesk()
    let shown = try pages([Typed(.team, "1\n1\n1"), Typed(.team, "\n")], on: seat)
    #expect(
      shown[1] == """
        Ada, Owner, decides: neutral. Proud, quick. Wants: a second shop.
        Tom, Baker: neutral. Tired.
        Jess, Trainee: neutral; answers on Twitter. Quick and funny.
        Léo, Night shift: neutral. Careful.
        1. Give a channel to somebody (10 minutes)
        2. Take a channel back (2 minutes)
        3. Share a message sheet (10 minutes)
        4. Coach somebody (20 minutes)
        5. Hand the desk over with a note, sleep, and end the turn (10 minutes)
        Which number? (Enter to go back): 
        """)
  }

  @Test func theTeamIsShownInFrench() throws {
    let seat = MemorySeat.wholeDesk(.french)
    for _ in 1...5 { _ = try seat.perform(.endTurn) }
    let shown = try pages([Typed(.team, "\n")], on: seat)
    #expect(shown[0].hasPrefix("Ada, Gérante, décide (pas au travail à cette heure)\u{A0}: "))
    #expect(shown[0].contains("Tom, Boulanger\u{A0}: neutre. Fatigué.\n"))
    #expect(shown[0].contains("1. Confier un canal (10 minutes)\n2. Reprendre un canal (2 minutes)\n"))
  }

  @Test func whoWantsToBeAskedIsNumberedAfterWhoTakesAReport() throws {
    let seat = MemorySeat.wholeDesk()
    let shown = try pages([Typed(.report, "2\nPlease.\n."), Typed(.report, "\n")], on: seat)
    #expect(shown[0].contains("Ada: Tell me first how bad it is.\n"))
    #expect(
      shown[1] == """
        1. Report to Ada, Owner (10 minutes)
        2. Ask Ada for: a refund of the bread, refused before (10 minutes)
        Which number? (Enter to go back): 
        """)
    let granted = try pages(
      [Typed(.report, "1\nBad.\n."), Typed(.report, "2\nNow?\n."), Typed(.report, "\n")], on: seat)
    #expect(granted[1].contains("Ada: Go ahead, up to fifty loaves.\n"))
    #expect(!granted[2].contains("refund"))
  }

  @Test func anOrderIsArguedWithInOnesOwnWordsOnce() throws {
    let seat = MemorySeat.wholeDesk()
    let shown = try pages([Typed(.inbox, "1\n3\nNo.\n."), Typed(.inbox, "1\n")], on: seat)
    #expect(shown[0].contains("2. No. (5 minutes)\n3. Argue in your own words, once (15 minutes)\n"))
    #expect(shown[0].contains("Ada: I said delete it.\n"))
    #expect(!shown[1].contains("Argue"))
    let other = MemorySeat.wholeDesk()
    let won = try pages([Typed(.inbox, "1\n3\nPeople have screenshots.\n."), Typed(.inbox, "\n")], on: other)
    #expect(won[0].contains("Ada: Fine. Leave it.\n"))
    #expect(won[1] == "The other mail:\n1. Ada: Delete it (answered)\n")
  }

  @Test func alliesAndCasesAreListedWithHowFarTheyAre() throws {
    let seat = MemorySeat.wholeDesk()
    let shown = try pages(
      [
        Typed(.allies, "\n"), Typed(.allies, "1\n1"), Typed(.allies), Typed(.cases), Typed(.cases, "1"), Typed(.cases),
        Typed(.cases, "1"),
      ],
      on: seat)
    #expect(shown[0].hasPrefix("1. Bread critic, influencer: Eats here on Sundays. Not asked.\n"))
    let critic = shown.firstIndex { $0.contains("Find out what happened first.") } ?? 0
    #expect(
      shown[critic].contains("1. Ask openly: they say that you asked (15 minutes)\n2. Ask covertly: nobody is told"))
    #expect(shown[critic + 1] == "1. Bread critic, influencer: Eats here on Sundays. Refused so far.\n")
    #expect(
      shown[critic + 2]
        == "1. Nadia K.: Her wedding cake never came. Waiting; taking it up takes 15 minutes.\n")
    #expect(shown[critic + 4] == "1. Nadia K.: Her wedding cake never came. Taken up, until 10:30.\n")
    #expect(shown[critic + 5] == "That case is not waiting any more.\n")
  }

  @Test func theCalendarEndsWithANewPost() throws {
    let shown = try pages([Typed(.calendar), Typed(.calendar, "1\n")], on: MemorySeat.wholeDesk())
    #expect(shown[0].hasSuffix("scheduled: Closed on Sunday.\n3. Schedule a new post (10 minutes)\n"))
    #expect(
      shown[1].hasSuffix(
        "1. Pause it (2 minutes)\n2. Move it (2 minutes)\n3. Cancel it (2 minutes)\n4. Rewrite it (10 minutes)\n"
          + "Which number? (Enter to go back): "))
  }

  @Test func theSituationTellsWhatWaitsAndHowThePlayerIs() throws {
    let seat = MemorySeat.wholeDesk()
    _ = try seat.perform(.publish(channel: "facebook", text: "We will tell you more here by 6 pm."))
    let promise = try #require(seat.state.promises.first)
    let shown = try pages([Typed(.situation)], on: seat)
    #expect(
      shown[0].hasSuffix(
        "1 case waits for somebody to take it up: k.\nYou promised “\(promise.words)”: due by 18:00.\n"
          + "Fatigue: low; temper: calm.\n"))
  }

  @Test func whatIsPromisedBeforeTheNextTurnIsToldBeforeThisOneEnds() throws {
    let seat = MemorySeat.wholeDesk()
    _ = try seat.perform(.publish(channel: "facebook", text: "We will tell you more here by 10 am."))
    let promise = try #require(seat.state.promises.first)
    let shown = try pages([Typed(.next, "\nn")], on: seat)
    #expect(shown[0].contains("Promised for 10:00: “\(promise.words)”.\n"))
  }

  @Test func whatIsPromisedIsToldWhenItIsSaid() throws {
    let shown = try pages(
      [Typed(.publish, "\n2\nWe will tell you more here by 6 pm.\n.\nyes")], on: .wholeDesk())
    #expect(shown[0].contains("\nPromised for 18:00.\n"))
  }

  @Test func mailThatWaitsForAnAnswerComesFirstUnderItsNumber() throws {
    let seat = MemorySeat()
    _ = try seat.perform(.endTurn)
    _ = try seat.perform(.wait(minutes: 30))
    _ = try seat.perform(.choose(item: "m1", option: "b"))
    let answered = try pages([Typed(.inbox, "\n")], on: seat)
    #expect(answered[0].hasPrefix("The other mail:\n1. Ada: What do we say? (answered)\n"))
    let waiting = try pages([Typed(.inbox, "\n")], on: .wholeDesk())
    #expect(waiting[0].hasPrefix("To answer:\n1. Ada: Delete it ("))
  }

  @Test(arguments: Language.allCases) func theBriefingIsReadAgainOnRequest(language: Language) throws {
    let seat = MemorySeat.wholeDesk(language)
    let shown = try pages([Typed(.situation, language == .english ? "briefing" : "consignes")], on: seat)
    let scenario = seat.state.scenario
    let objectives = scenario.objectives.map(\.text)
    for words in [scenario.organisation.background, scenario.organisation.voice] + objectives {
      #expect(shown[0].contains(words[language]))
    }
  }

  @Test func whatWasHeardIsToldAsSuch() throws {
    let shown = try pages([Typed(.facts, "2"), Typed(.wait, "10"), Typed(.facts)], on: MemorySeat.wholeDesk())
    #expect(shown[2].contains("Ada said: “On Monday, I think.” Nobody has verified it.\n"))
    let french = try pages([Typed(.facts, "2"), Typed(.wait, "10"), Typed(.facts)], on: MemorySeat.wholeDesk(.french))
    #expect(french[2].contains("Ada vous a dit\u{A0}: «\u{A0}Lundi, je crois.\u{A0}» Personne ne l'a vérifié.\n"))
  }

  @Test func aPostIsReadWithItsFateAndItsAuthor() throws {
    let shown = try pages(
      [
        Typed(.observe, "2"), Typed(.moderate, "2\n2\n\nyes"), Typed(.read, "2"), Typed(.moderate, "3\n4\nyes"),
        Typed(.read, "3"),
      ],
      on: MemorySeat.wholeDesk())
    #expect(shown[2].contains("Where is my wedding cake? [deleted]\n"))
    #expect(shown[2].hasSuffix("Their account: Married last Saturday.\n"))
    #expect(shown[4].contains("I know where the baker parks. [reported]\n"))
  }

  @Test func theArrangementIsToldWhenThePlayOpens() throws {
    for (arrangement, words) in [(nil, "In-house, alone\nYou know"), ("agency", "With an agency\nMore hands")] {
      let output = Transcript()
      let seat = MemorySeat(case: Fixtures.wholeDesk(), arrangement: arrangement)
      _ = try LineMode(seat, input: ScriptedInput("q"), output: output).run()
      #expect(output.text.contains("You run the page.\n\(words)"))
    }
  }

  @Test func aSmallDeskSaysThatThereIsNobody() throws {
    let shown = try pages(
      [Typed(.team, "1"), Typed(.allies), Typed(.cases), Typed(.undo)], on: MemorySeat())
    #expect(
      shown == [
        "There is nobody to whom a channel can be given.\n", "Nobody might speak for you.\n", "There is no case.\n",
        "There is nothing to undo: what has been seen, said or spent stays so.\n",
      ])
  }

  @Test func feelingsAreWords() {
    #expect(Regard(0) == .hostile && Regard(39) == .cool && Regard(50) == .neutral && Regard(80) == .warm)
    #expect(Regard(100) == .devoted)
    #expect(Set(Regard.allCases.map(\.name.french)).count == Regard.allCases.count)
  }
}

@Suite struct HostileDeskTests {
  private static let ways: [[String]] = [
    ["o"], ["o", "5"], ["o 2"], ["g"], ["g 0"], ["g 2"], ["g 2", "1"], ["g 2", "2"], ["i 1"], ["i 1", "3"],
    ["i 1", "3", "half"], ["h 2"], ["h 2", "half"], ["n"], ["!"], ["c 1"], ["c 1", "2"], ["c 1", "4", "half"], ["c 3"],
    ["c 3", "1"],
    ["c 3", "1", "2"], ["t"], ["t 1"], ["t 1", "1"], ["t 3", "half"], ["t 4"], ["t 5"], ["t 5", "1"],
    ["t 5", "1", "half"], ["x"], ["x 1"], ["k"], ["k 1"], ["z"], ["u"],
  ]

  @Test(arguments: ways) func theInputMayEndAtAnyPromptOfTheDesk(way: [String]) throws {
    let output = Transcript()
    let input = ScriptedInput(way.map(InputLine.text))
    #expect(try LineMode(MemorySeat.wholeDesk(), input: input, output: output).run() == .interrupted)
    #expect(output.text.hasSuffix("To go on: badbuzz resume play\n"))
  }

  @Test(arguments: ways) func garbageAtAnyPromptOfTheDeskIsSurvived(way: [String]) throws {
    let garbage: [InputLine] = [
      .tooLong, .notText, .text("\u{1B}[2J"), .text("-1"), .text("9223372036854775807"), .text("-9223372036854775808"),
    ]
    for line in garbage {
      let output = Transcript()
      let input = ScriptedInput(way.map(InputLine.text) + Array(repeating: line, count: 5))
      #expect(try LineMode(MemorySeat.wholeDesk(), input: input, output: output).run() == .interrupted)
      #expect(!output.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    }
  }
}
