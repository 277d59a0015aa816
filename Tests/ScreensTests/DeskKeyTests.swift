import Codebook
import Fixtures
import Testing

@testable import Engine
@testable import Screens

@Suite struct DeskKeyTests {
  /// Places at the desk from which a key can have something to do.
  private func stages() throws -> [Stage] {
    let feed = try Stage(.english, .desk)
    let leads: [[Key]] = [
      [], [.down, .down], [.end], [.character("i")], [.character("i"), .enter],
      [.character("i"), .enter, .down, .down],
      [.character("f"), .down], [.character("c"), .down], [.character("u")], [.character("o"), .end],
      [.character("A")],
    ]
    return leads.map { keys in
      var stage = feed
      stage.press(keys)
      return stage
    }
  }

  @Test func everyKeyInTheTableDoesSomething() throws {
    let stages = try stages()
    for binding in Interface.deskKeys.bindings {
      for key in binding.keys where key != .character("8") && key != .character("9") {
        let hasEffect = stages.contains { stage in
          var after = stage
          after.press(key)
          return after.model != stage.model || after.state != stage.state || after.requests != stage.requests
        }
        #expect(hasEffect, "\(key) does nothing")
      }
    }
  }

  @Test(arguments: Language.allCases) func aDeskWithNothingOnItTakesEveryKeyInEveryPart(language: Language) throws {
    var scenario = Fixtures.bakery()
    (scenario.posts, scenario.facts, scenario.events) = ([], [], [])
    (scenario.inbox, scenario.calendar, scenario.people) = ([], [], [])
    var bare = try Stage(language, .desk)
    bare.state = Game.State(scenario: scenario, setup: Game.Setup(seed: 1, language: language, population: 200))
    for part in ["t", "i", "d", "f", "c", "u", "A"] as [Character] {
      var there = bare
      there.press(.character(part))
      for key in Interface.deskKeys.bindings.flatMap(\.keys) {
        var stage = there
        stage.press(key, .enter, .escape)
        #expect(stage.state?.inbox.isEmpty == true)
        #expect(!stage.text.isEmpty)
      }
    }
  }

  @Test func noKeyHasTwoMeanings() {
    func isUnique(_ keys: [Key]) -> Bool { Set(keys).count == keys.count }
    #expect(isUnique(Interface.deskKeys.bindings.flatMap(\.keys)))
    #expect(isUnique(Interface.titleKeys.bindings.flatMap(\.keys)))
    #expect(isUnique(Interface.briefingKeys.bindings.flatMap(\.keys)))
    #expect(isUnique(Interface.debriefKeys.bindings.flatMap(\.keys)))
  }

  @Test func noFunctionKeyIsTheOnlyWay() {
    for binding in Interface.deskKeys.bindings {
      let others = binding.keys.filter { if case .function = $0 { false } else { true } }
      #expect(!others.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func theHelpNamesEveryKey(language: Language) throws {
    var stage = try Stage(language, .desk, columns: 120, rows: 120)
    stage.press(.character("?"))
    let text = stage.text
    for binding in Interface.deskKeys.bindings {
      #expect(text.contains(binding.shown[language]))
      #expect(text.contains(binding.label[language]))
    }
  }

  @Test func theHelpSaysWhatTheLettersOfTheChannelsStandFor() throws {
    var stage = try Stage(.english, .desk, columns: 120, rows: 140)
    stage.press(.character("?"))
    #expect(stage.text.contains("FB Facebook") && stage.text.contains("ME Your page"))
  }

  @Test(arguments: Language.allCases)
  func theKeyLineAlwaysNamesHelpQuitAndTheEndOfTheTurn(language: Language) throws {
    for pane in ["t", "i", "d", "f", "c", "u", "A"] {
      var stage = try Stage(language, .desk)
      stage.press(.character(Character(pane)))
      let line = stage.text.split(separator: "\n").last ?? ""
      #expect(line.contains("?") && line.contains("q "))
      #expect(line.contains(language("n end turn", "n fin du tour")), "\(pane): \(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func aLongTitleGivesWayToTheClock(language: Language) throws {
    var scenario = Sample.scenario
    scenario.card.title = LocalizedText(String(repeating: "Pain brûlé ", count: 8))
    var stage = try Stage(language, .desk)
    stage.state = Game.State(scenario: scenario, setup: Game.Setup(seed: 1, language: language, population: 200))
    let bar = stage.text.split(separator: "\n").first ?? ""
    #expect(bar.contains("… "))
    #expect(bar.contains(language("Turn 1/8  Thu 20 Dec 2012 9:00 ", "Tour 1/8  jeu. 20 déc. 2012 9 h 00 ")))
  }

  @Test func tabGoesRoundAllPartsOfTheDesk() throws {
    var stage = try Stage(.english, .desk)
    var panes: [Interface.Pane] = []
    for _ in Interface.Pane.allCases {
      panes.append(stage.model.desk.pane)
      stage.press(.tab)
    }
    #expect(panes == Interface.Pane.allCases)
    #expect(stage.model.desk.pane == .feed)
    stage.press(.backTab)
    #expect(stage.model.desk.pane == .outside)
  }

  @Test func theFeedIsFilteredByChannel() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.right)
    #expect(stage.model.desk.filter.channel == "twitter")
    #expect(stage.text.contains("@nosy") && !stage.text.contains("Ravi P."))
    stage.press(.left, .left)
    #expect(stage.model.desk.filter.channel == "own")
    #expect(stage.text.contains("No post matches. Esc shows all of them again"))
  }

  @Test func aRefusedActIsExplainedInTheStatusLine() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.down, .down, .character("v"))
    #expect(stage.text.contains("! Cette publication est la nôtre."))
    stage.press(.down)
    #expect(!stage.text.contains("est la nôtre"))
  }

  @Test func whoComesToTheInboxFindsTheLatestMailThatWaitsChosen() throws {
    var stage = try Stage(.english, .desk)
    let open = try #require(stage.state?.inbox.first { $0.isOpen })
    var later = open
    later.item.options = []
    later.item.id = "later"
    stage.state?.inbox.append(later)
    stage.press(.character("i"), .enter)
    #expect(stage.model.desk.openMail == open.id)
  }

  @Test func aMailThatFallsDueMeanwhileIsNamed() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("U"))
    stage.model.desk.openMails = ["m1"]
    stage.state?.inbox[0].isOverdue = true
    Interface.receive([.record(.wait(minutes: 10))], refusal: nil, &stage.model, state: try #require(stage.state))
    #expect(stage.model.status?.text.english.contains("Too late now: ") == true)
  }

  @Test(arguments: Language.allCases)
  func theHelpTellsTheSigns(language: Language) throws {
    var stage = try Stage(language, .desk, columns: 120, rows: 150)
    stage.press(.character("?"))
    for mood in Mood.allCases { #expect(stage.text.contains("\(mood.mark)  \(mood.name[language])")) }
    for kind in StormMark.Kind.allCases { #expect(stage.text.contains("\(kind.sign)  \(kind.legend[language])")) }
  }

  @Test func typingNeverEndsTheTurn() throws {
    var stage = try Stage(.french, .desk)
    stage.type("n3179, gratuit) et ne résilie rien")
    #expect(!stage.actions.contains(.endTurn))
  }

  @Test func aDigitChoosesAnAnswerOfTheOpenMail() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("i"), .enter, .character("1"))
    #expect(stage.actions == [])
    #expect(stage.text.contains("· Enter or 1 sends this answer to Ada."))
    stage.press(.character("2"), .character("1"), .character("1"))
    #expect(stage.actions == [.choose(item: "m1", option: "a")])
    #expect(stage.text.contains("Ada") && stage.text.contains("Go."))
    stage.press(.enter)
    #expect(stage.text.contains("✓ We are checking the oven. (chosen)"))
  }

  @Test func aNewTurnSaysWhatWorkTakesOnTheClockWhereThatIsSomethingElse() throws {
    var scenario = Sample.scenario
    scenario.turns[0].length = 120
    var stage = try Stage(.french, .desk)
    stage.state = Game.State(scenario: scenario, setup: Game.Setup(seed: 1, language: .french, population: 200))
    stage.model.overlays = [.card(Interface.Card(.turn([])))]
    #expect(stage.text.contains("Le tour va jusqu'à 11 h 00 : dix minutes de travail en prennent 20 à"))
    stage.state = Game.State(
      scenario: Sample.scenario, setup: Game.Setup(seed: 1, language: .french, population: 200))
    #expect(!stage.text.contains("à l'horloge"))
  }

  @Test func aMailThatComesInDoesNotMoveTheOneThatIsChosen() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("i"))
    stage.model.desk.knownMails = 1
    var later = try #require(stage.state).inbox[0]
    later.item.id = "later"
    stage.state?.inbox.append(later)
    Interface.receive([.record(.wait(minutes: 10))], refusal: nil, &stage.model, state: try #require(stage.state))
    #expect(stage.model.desk.mail == 1)
  }

  @Test func aFilterEndsWithTheTurn() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.right)
    #expect(stage.model.desk.filter != PostFilter())
    Interface.receive([.turnBegan], refusal: nil, &stage.model, state: try #require(stage.state))
    #expect(stage.model.desk.filter == PostFilter())
  }

  @Test func anAnsweredMailOffersNoMoreAnswers() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("i"), .enter)
    #expect(stage.text.contains("1–9 choose"))
    stage.press(.character("1"), .enter, .enter)
    #expect(stage.text.contains("(chosen)") && !stage.text.contains("1–9 choose"))
  }

  @Test func aClosedAnswerIsRefused() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("i"), .enter, .character("3"), .enter)
    #expect(stage.text.contains("! That option is not open to you."))
  }

  @Test func thePausedPostIsReleasedByTheSameKeys() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("c"), .character("c"), .enter, .character("c"), .enter)
    #expect(stage.actions == [.pause(item: "c1"), .release(item: "c1")])
  }

  @Test func theTurnEndsOnlyAfterAQuestion() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("n"))
    #expect(stage.text.contains("! Unanswered: Ada, “What do we say?”"))
    stage.press(.escape)
    #expect(stage.actions.isEmpty)
    stage.press(.character("n"), .enter)
    #expect(stage.actions == [.endTurn])
    #expect(stage.text.contains("Turn 3/8") && stage.text.contains("Hour 3"))
    stage.press(.enter)
    #expect(stage.model.overlays.isEmpty)
  }

  @Test(arguments: Language.allCases) func wordsTypedWithoutAnEditorEndNoTurn(language: Language) throws {
    var stage = try Stage(language, .desk)
    stage.type(language("neat news indeed", "nous terminons"))
    #expect(!stage.actions.contains(.endTurn))
  }

  @Test func whatIsDoneToAPostFromElsewhereShowsTheFeedFirst() throws {
    for key in ["r", "m", "x", "v"] as [Character] {
      var stage = try Stage(.english, .desk)
      stage.press(.character("i"), .character(key))
      #expect(stage.model.desk.pane == .feed && stage.model.overlays.isEmpty && stage.actions.isEmpty)
    }
  }

  @Test func theKeyOfAPartClosesACardAndGoesThere() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("B"), .character("f"))
    #expect(stage.model.overlays.isEmpty && stage.model.desk.pane == .facts)
    stage.press(.character("B"), .character("n"))
    #expect(stage.model.overlays.count == 1, "what ends a turn does not act through a card")
  }

  @Test func theSituationCanBeReadAgain() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("B"))
    #expect(stage.text.contains("What has happened") && stage.text.contains("You have 40 min"))
    stage.press(.enter)
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func theQuestionNamesPostsThatWillGoOutAndThoseThatArePaused() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("n"), .enter, .enter, .character("n"))
    #expect(stage.text.contains("▸ Goes out at 13:30: “Golden and crunchy: good morning!”"))
    stage.press(.escape, .character("c"), .enter, .enter, .character("n"))
    #expect(stage.text.contains("○ 1 post is paused."))
    #expect(!stage.text.contains("Goes out"))
  }

  @Test func whatComesInDuringAnActIsTold() throws {
    var stage = try Stage(.french, .desk)
    stage.state = Game.State(
      scenario: Sample.scenario, setup: Game.Setup(seed: 1, language: .french, population: 200))
    stage.press(.character("n"), .enter, .enter, .character("w"))
    #expect(stage.text.contains("✓ Le temps passe. Entre-temps : 1 nouvelle publication, 1 nouveau message."))
  }

  @Test func aQuestionThatNobodyCanAnswerIsNotShown() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("f"))
    #expect(!stage.text.contains("rats"))
    #expect(stage.state?.facts.count == 2)
  }

  @Test func whyAPostWasWrittenIsToldInTrainingOnly() throws {
    for mode in Game.Setup.Mode.allCases {
      var stage = try Stage(.english, .desk, mode: mode)
      stage.press(.enter)
      #expect(stage.text.contains("Why it was written") == (mode == .training))
    }
  }

  @Test func whatThePlayerWasToldInTheTurnCanBeReadAgain() throws {
    var stage = try Stage(.english, .desk)
    let state = try #require(stage.state)
    let notice = Game.Notice(from: LocalizedText("Ada"), text: LocalizedText("Tell me first how bad it is."))
    Interface.receive([.tell(notice)], refusal: nil, &stage.model, state: state)
    stage.press(.enter)
    #expect(!stage.text.contains("Tell me first how bad it is."))
    stage.press(.character("B"))
    #expect(stage.text.contains("Tell me first how bad it is."))
  }

  @Test func whatIsAllowedFromTheBeginningGoesWithoutSaying() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.state?.authorities[0].isHeld = true
    stage.press(.character("u"))
    #expect(!stage.text.contains("A refund of the bread"))
    stage.state?.authorities[0].isTold = true
    #expect(stage.text.contains("allowed: A refund of the bread"))
  }
}
