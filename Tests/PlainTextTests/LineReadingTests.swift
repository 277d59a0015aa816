import Codebook
import Engine
import Fixtures
import Testing

@testable import PlainText

/// Plays lines on a whole desk and returns what each command showed.
private func pages(_ lines: String, on seat: MemorySeat = .wholeDesk()) throws -> [String] {
  let output = Transcript()
  _ = try LineMode(seat, input: ScriptedInput(lines), output: output).run()
  let prompt = seat.state.language == .english ? "Command (? for help): " : "Commande (? pour l'aide)\u{A0}: "
  return Array(output.text.components(separatedBy: prompt).dropFirst())
}

@Suite struct LineReadingTests {
  @Test func wordsAreFoundInTextsAndNamesWhateverTheirAccents() throws {
    let shown = try pages("find WEDDING\nr\n/ nadia\n/\n\nr\nq")
    #expect(shown[0].hasPrefix("Read only: “WEDDING”; Earlier turns too: yes. 1 of 3 posts.\n2. "))
    #expect(shown[2].contains("Nadia K."))
    #expect(shown[4].contains("Mia L.") && shown[4].contains("Nadia K."))
    let french = try pages("chercher PIECE montee\nq", on: .wholeDesk(.french))
    #expect(
      french[0].hasPrefix("Lecture limitée à\u{A0}: «\u{A0}PIECE montee\u{A0}»\u{A0}; Tours passés aussi\u{A0}: oui."))
  }

  @Test func filtersCombineAndAreTakenBack() throws {
    let shown = try pages("filter\n2\n1\ny\n4\nr\ny\n7\nq")
    #expect(shown[0].contains("2. Mood: all\n") && shown[0].hasSuffix("Read only: Mood: anger. 2 of 3 posts.\n"))
    #expect(shown[1].hasSuffix("Read only: Mood: anger; Only complaints without an answer: yes. 1 of 3 posts.\n"))
    #expect(shown[2].contains("Nadia K.") && !shown[2].contains("burn_it"))
    #expect(shown[3].hasSuffix("Everything is read.\n"))
  }

  @Test(arguments: Language.allCases) func everyFilterIsAskedByNumber(language: Language) throws {
    let seat = MemorySeat.wholeDesk(language)
    for (lines, count) in [("1\n2", 3), ("3\n2", 0), ("3\n4", 0), ("5", 0), ("6", 3)] {
      let shown = try pages("y\n\(lines)\nq", on: seat)
      let of = language == .english ? "\(count) of 3 posts.\n" : "\(count) sur 3 publications.\n"
      #expect(shown[0].hasSuffix(of), "\(lines)")
    }
  }

  @Test func whatIsNotReadYetIsReadOnce() throws {
    let shown = try pages("r 1\nunread\nb\nq")
    #expect(!shown[1].contains("Mia L.") && shown[1].contains("Nadia K."))
    #expect(shown[2] == "You have read all posts.\n")
  }

  @Test func aConversationIsReadFromItsBeginning() throws {
    let shown = try pages("a 2\nWe are looking for it.\n.\ny\nthread 2\nj 2\nq")
    #expect(shown[1].hasPrefix("Conversation: 2 posts.\n2. "))
    #expect(shown[1].contains("[answers post 2]") && shown[1] == shown[2])
  }

  @Test func whatWasWrittenInPrivateIsReadWholeOnRequest() throws {
    let words = "We have found your cake in the cold room of the other shop, and will bring it to you tonight."
    let shown = try pages("m 2\n\(words)\n.\ny\nj 2\nr 2\nq")
    #expect(shown[1].contains("you, in private: “We have found your cake in the cold room of the other shop,…”"))
    #expect(shown[2].contains("you, in private: “\(words)”"))
  }

  @Test func theOrderOfPostsIsToldBeforeTheFirst() throws {
    #expect(try pages("r\nq")[0].hasPrefix("3 posts, oldest first.\n1. "))
  }

  @Test func trendsSayWhoSpeaksAndHow() throws {
    let shown = try pages("#\ntrends\nq")
    #expect(shown[0].contains("Drives it: Mia L., customer: audience 120, 0 replies.\n"))
    #expect(shown[0].contains("Who speaks: customer 67%, troll 33%.\n"))
    #expect(shown[0].contains("You have answered 0 of 1 complaints and questions.\n"))
    #expect(shown[0] == shown[1])
    #expect(try pages("#\nq", on: .wholeDesk(.french))[0].contains("Dans quelle humeur\u{A0}: colère 67\u{A0}%"))
  }

  @Test func theDashboardTellsTheLastHourAndTheCurves() throws {
    let seat = MemorySeat()
    for _ in 0..<3 { _ = try seat.perform(.endTurn) }
    let text = try pages("d\nq", on: seat)[0]
    for words in [
      "Within the last hour: posts an hour ", "\nPosts an hour: ", "\nTrust: ", "\nAnger: ", "chance alone",
    ] {
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test func theLanguageChangesInTheMiddleOfAPlayAndIsRemembered() throws {
    let seat = MemorySeat()
    let output = Transcript()
    var remembered: [Language] = []
    let interface = LineMode(seat, input: ScriptedInput("l\ns\nw\nq"), output: output)
    interface.whenLanguageChanges = { remembered.append($0) }
    _ = try interface.run()
    #expect(remembered == [.french, .english])
    #expect(
      output.text.contains(
        "en français, les lettres des commandes aussi\u{A0}: ? les donne, w revient à l'anglais.\n"))
    #expect(output.text.contains("Tour 1 sur 8"))
    #expect(seat.state.language == .english && seat.actions.isEmpty)
  }
}

@Suite struct LineDraftTests {
  @Test func aTextThatIsPutAsideIsOfferedTheNextTime() throws {
    let seat = MemorySeat()
    let shown = try pages("p\n2\nWe are sorry.\n..\ns\np\n2\n2\nWe burnt it.\n.\ny\nq", on: seat)
    #expect(shown[0].hasSuffix("Your text is kept as a draft.\n"))
    #expect(shown[1].contains("A draft is kept: statement on Facebook. p takes it up again.\n"))
    #expect(shown[2].contains("Your draft: “We are sorry.”\n1. Send it as it is\n2. Write on after it\n"))
    #expect(seat.actions == [.publish(channel: "facebook", text: "We are sorry. We burnt it.")])
  }

  @Test func aTextThatIsRefusedIsKept() throws {
    let seat = MemorySeat()
    let long = String(repeating: "a", count: 141)
    let shown = try pages("p\n1\n\(long)\n.\np\n1\n3\nShort.\n.\ny\np\n1\n\nq", on: seat)
    #expect(
      shown[0].hasSuffix(
        "The text is too long.\nIt has 141 characters, and 140 fit.\n"
          + "Your text is kept as a draft.\n"))
    #expect(seat.actions == [.publish(channel: "twitter", text: "Short.")])
    #expect(!shown[2].contains("Your draft"))
  }

  @Test func aDraftIsDropped() throws {
    let shown = try pages("p\n2\nHm.\n..\np\n2\n4\ns\nq")
    #expect(!shown[2].contains("A draft is kept"))
  }

  @Test(arguments: Language.allCases) func handingOverIsAskedBack(language: Language) throws {
    let seat = MemorySeat.wholeDesk(language)
    let (team, yes) = (LineCommand.team.letter[language], language == .english ? "y" : "o")
    let shown = try pages("\(team) 5\n2\nGood night.\n.\nn\n\(team) 5\n2\n1\n\(yes)\nq", on: seat)
    #expect(
      shown[0].contains(language == .english ? "You sleep, and the turn ends." : "Vous dormez, et le tour se termine."))
    #expect(seat.actions == [.handOver(to: "leo", text: "Good night.")])
  }

  @Test func thePrivateAccountIsAskedBack() throws {
    let seat = MemorySeat()
    let shown = try pages("p\n3\nMy boss is a genius.\n.\nn\np\n3\n1\ny\nq", on: seat)
    #expect(shown[0].contains("what is written stays. Send it in your own name? It cannot be taken back. (y or n): "))
    #expect(seat.actions.count == 1)
  }

  @Test func aDraftOfAnEarlierSittingIsToldAndFound() throws {
    let (seat, output) = (MemorySeat(), Transcript())
    let interface = LineMode(seat, input: ScriptedInput("a 1\n1\ny\nq"), output: output)
    interface.drafts = [LineDraft(purpose: .reply(to: "p1", text: ""), text: "Thank you, Mia.")]
    _ = try interface.run()
    #expect(output.text.contains("A draft is kept: public answer to post 1. a 1 takes it up again.\n"))
    #expect(seat.actions == [.reply(to: "p1", text: "Thank you, Mia.")])
    #expect(interface.drafts.isEmpty)
  }

  @Test func whoKeepsTheDraftsHearsOfEachChange() throws {
    let interface = LineMode(MemorySeat(), input: ScriptedInput("p\n2\nHm.\n..\np\n2\n4\nq"), output: Transcript())
    var kept: [[LineDraft]] = []
    interface.whenDraftsChange = { kept.append($0) }
    _ = try interface.run()
    #expect(kept == [[LineDraft(purpose: .publish(channel: "facebook", text: ""), text: "Hm.")], []])
  }

  @Test func aTextThatTheInputEndsInIsKept() throws {
    let interface = LineMode(MemorySeat(), input: ScriptedInput("p\n2\nHalf a text"), output: Transcript())
    _ = try interface.run()
    #expect(interface.drafts.map(\.text) == ["Half a text"])
  }

  @Test func draftsOfAllKindsSayHowTheyAreTakenUp() throws {
    let drafts: [(Game.Action, String)] = [
      (.message(to: "p2", text: ""), "private message about post 2. m 2"),
      (.delete(post: "p2", reason: ""), "reason for the author of post 2. g 2"),
      (.argue(item: "m2", text: ""), "argument with an order. i 1"),
      (.escalate(to: "manager", text: ""), "situation report. h"),
      (.request(authority: "refund", text: ""), "request for an authority. h"),
      (.rewrite(item: "c2", text: ""), "scheduled post. c 2"),
      (.schedule(channel: "facebook", text: "", hours: 5), "post on Facebook to be scheduled in 5 hours. c 3"),
      (.sheet(text: ""), "message sheet. t"), (.handOver(to: "leo", text: ""), "note for the night. t"),
      (.alert(words: ""), "words of an alert. o"), (.note(text: ""), "note for yourself. n"),
    ]
    let output = Transcript()
    let interface = LineMode(MemorySeat.wholeDesk(), input: ScriptedInput("q"), output: output)
    interface.drafts = drafts.map { LineDraft(purpose: $0.0, text: "Hm.") }
    _ = try interface.run()
    for (_, words) in drafts { #expect(output.text.contains("A draft is kept: \(words) takes it up again.\n")) }
  }

  @Test func aReasonThatWasBegunElsewhereIsOffered() throws {
    let (seat, output) = (MemorySeat.wholeDesk(), Transcript())
    let interface = LineMode(seat, input: ScriptedInput("g 2\n1\n2\nand more.\nq"), output: output)
    interface.drafts = [LineDraft(purpose: .hide(post: "p2", reason: ""), text: "Names,")]
    _ = try interface.run()
    #expect(seat.actions == [.hide(post: "p2", reason: "Names, and more.")])
  }

  @Test func endingATurnSaysWhatIsLeftUndone() throws {
    let shown = try pages("e\nn\nq")
    #expect(shown[0].contains("Unanswered: Ada, “"))
  }
}

@Suite struct LineConfirmingTests {
  private static let ways: [(lines: String, question: String)] = [
    ("p\n2\nHello.\n.", "Publish it on Facebook?"), ("a 2\nHello.\n.", "Answer Nadia K. in public?"),
    ("m 2\nHello.\n.", "Write to Nadia K. in private?"),
    ("g 2\n2\n", "Delete the post of Nadia K. for good?"),
    ("g 3\n4", "Report burn_it to the police?"), ("g 0\n1", "Publish the rules on Facebook?"),
  ]

  @Test(arguments: ways.indices) func whatCannotBeTakenBackIsAskedBefore(index: Int) throws {
    let (lines, question) = LineConfirmingTests.ways[index]
    let seat = MemorySeat.wholeDesk()
    let refused = try pages("\(lines)\nn\nq", on: seat)
    #expect(refused[0].contains("\(question) It cannot be taken back. (y or n): Not done.\n"))
    #expect(seat.actions.isEmpty)
    _ = try pages("\(lines)\ny\nq", on: seat)
    #expect(seat.actions.count == 1)
  }

  @Test func aTextThatIsNotSentAfterAllIsKept() throws {
    let shown = try pages("p\n2\nHello.\n.\nn\nq")
    #expect(shown[0].hasSuffix("Not done.\nYour text is kept as a draft.\n"))
  }

  @Test func whatUndoTakesBackIsNotAsked() throws {
    let seat = MemorySeat.wholeDesk()
    _ = try pages("g 2\n1\nspam\nc 1\n1\nq", on: seat)
    #expect(seat.actions == [.hide(post: "p2", reason: "spam"), .pause(item: "c1")])
  }

  @Test func whatIsRefusedAnywayIsNotAsked() throws {
    let long = String(repeating: "a", count: 141)
    #expect(!(try pages("p\n1\n\(long)\n.\nq")[0].contains("cannot be taken back")))
  }
}
