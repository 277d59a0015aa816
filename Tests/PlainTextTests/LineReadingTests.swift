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
    let shown = try pages("a 2\nWe are looking for it.\n.\nthread 2\nj 2\nq")
    #expect(shown[1].hasPrefix("Conversation: 2 posts.\n2. "))
    #expect(shown[1].contains("[answers post 2]") && shown[1] == shown[2])
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
    let shown = try pages("p\n2\nWe are sorry.\n..\ns\np\n2\n2\nWe burnt it.\n.\nq", on: seat)
    #expect(shown[0].hasSuffix("Your text is kept as a draft until you leave.\n"))
    #expect(shown[1].contains("A draft is kept: statement on facebook.\n"))
    #expect(shown[2].contains("Your draft: “We are sorry.”\n1. Send it as it is\n2. Write on after it\n"))
    #expect(seat.actions == [.publish(channel: "facebook", text: "We are sorry. We burnt it.")])
  }

  @Test func aTextThatIsRefusedIsKept() throws {
    let seat = MemorySeat()
    let long = String(repeating: "a", count: 141)
    let shown = try pages("p\n1\n\(long)\n.\np\n1\n3\nShort.\n.\np\n1\n\nq", on: seat)
    #expect(
      shown[0].hasSuffix(
        "The text is too long for this channel.\nIt has 141 characters, and 140 fit.\n"
          + "Your text is kept as a draft until you leave.\n"))
    #expect(seat.actions == [.publish(channel: "twitter", text: "Short.")])
    #expect(!shown[2].contains("Your draft"))
  }

  @Test func aDraftIsDropped() throws {
    let shown = try pages("p\n2\nHm.\n..\np\n2\n4\ns\nq")
    #expect(!shown[2].contains("A draft is kept"))
  }

  @Test(arguments: Language.allCases) func handingOverIsAskedBack(language: Language) throws {
    let seat = MemorySeat.wholeDesk(language)
    let team = LineCommand.team.letter[language]
    let shown = try pages("\(team) 5\n2\nGood night.\n.\n1\n\(team) 5\n2\n1\n2\nq", on: seat)
    #expect(
      shown[0].contains(language == .english ? "You sleep, and the turn ends." : "Vous dormez, et le tour se termine."))
    #expect(seat.actions == [.handOver(to: "leo", text: "Good night.")])
  }

  @Test func thePrivateAccountIsAskedBack() throws {
    let seat = MemorySeat()
    let shown = try pages("p\n3\nMy boss is a genius.\n.\n1\np\n3\n1\n2\nq", on: seat)
    #expect(shown[0].contains("1. Do not send\n2. Send in my own name\n"))
    #expect(seat.actions.count == 1)
  }

  @Test func endingATurnSaysWhatIsLeftUndone() throws {
    let shown = try pages("e\nn\nq")
    #expect(shown[0].contains("Unanswered: Ada, “"))
  }
}
