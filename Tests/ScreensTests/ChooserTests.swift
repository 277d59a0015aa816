import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct ChooserTests {
  @Test func aFirstLetterChoosesWhereOneOptionHasIt() throws {
    var stage = try Stage.wholeDesk(.french)
    stage.press(.character("x"), .character("b"))
    #expect(stage.actions == [.ban(post: "p3")])
  }

  @Test func aFirstLetterWithoutItsAccentIsEnough() throws {
    var stage = try Stage.wholeDesk(.french)
    stage.press(.character("c"), .character("c"))
    let chooser = Interface.Chooser(
      title: LocalizedText("?"),
      options: [
        .init(label: LocalizedText("Abc"), detail: nil, deed: .dismiss),
        .init(label: LocalizedText("Écrire"), detail: nil, deed: .request(.quit)),
      ])
    stage.model.overlays = [.chooser(chooser)]
    stage.press(.character("e"))
    #expect(stage.requests == [.quit])
  }

  @Test func aFirstLetterOfSeveralOptionsGoesFromOneToTheNext() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("x"), .character("r"))
    #expect(stage.actions.isEmpty)
    #expect(stage.text.contains("▸ 3 Report it to the platform"))
    stage.press(.character("r"))
    #expect(stage.text.contains("▸ 4 Report it to the police"))
    stage.press(.character("r"))
    #expect(stage.text.contains("▸ 3 Report it to the platform"))
    stage.press(.enter)
    #expect(stage.actions == [.report(post: "p3", to: .platform)])
  }

  @Test func aLetterThatNoOptionHasDoesNothing() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("x"))
    let before = stage.model
    stage.press(.character("!"))
    #expect(stage.model == before)
  }

  @Test func moderationListsOnlyWhatIsPossible() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("x"), .character("5"), .character("x"))
    #expect(!stage.text.contains("Hide it") && !stage.text.contains("Ban the author"))
    #expect(stage.text.contains("1 Report it to the platform"))
    #expect(stage.text.contains("3 Publish the page's rules"))
  }

  @Test func onAPlatformOfOthersItCanOnlyBeReported() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.right, .character("x"))
    #expect(stage.text.contains("! Nous ne modérons pas ce canal"))
    #expect(stage.text.contains("1 Signaler à la plateforme") && !stage.text.contains("Masquer"))
  }

  @Test func whatIsWatchedCanBeLeftAndTheOtherWayRound() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("s"))
    #expect(stage.text.contains("1 Stop watching Twitter  watched"))
    #expect(stage.text.contains("4 Watch Bread forum  5 min, then 3 in every turn"))
    stage.press(.character("4"), .character("s"))
    #expect(stage.text.contains("4 Stop watching Bread forum"))
    #expect(stage.text.contains("sourdough"))
  }

  @Test func aFourthAlertIsNotOffered() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.state?.alerts = ["one", "two", "three"]
    stage.press(.character("s"))
    #expect(stage.text.contains("Alerts: “one”, “two”, “three”"))
    #expect(!stage.text.contains("Set a keyword alert"))
  }

  @Test func theWordsOfAnAlertAreCountedAgainstSixty() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("s"), .character("5"))
    stage.type("refund")
    #expect(stage.text.contains("6/60"))
  }

  @Test func aPostIsNotMovedIntoThePast() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("c"), .character("c"))
    #expect(stage.text.contains("Bring it forward 2 hours") && !stage.text.contains("Bring it forward a day"))
  }

  @Test func whatHasGoneOutCannotBeChanged() throws {
    var stage = try Stage.wholeDesk(.french)
    stage.state?.calendar[0].status = .sent
    stage.press(.character("c"), .character("c"))
    #expect(stage.text.contains("! Cette publication n'est plus en attente."))
  }

  @Test func whoDecidesNothingAndAnswersNobodyHasNothingToOffer() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("u"), .down, .enter)
    #expect(stage.text.contains("! That person decides nothing here."))
  }

  @Test func aChannelThatSomebodyHoldsIsTakenBackThere() throws {
    var stage = try Stage.wholeDesk(.french)
    stage.press(.character("u"), .down, .down, .enter, .character("2"))
    #expect(stage.text.contains("répond sur Facebook"))
    stage.press(.enter)
    #expect(stage.text.contains("2 Reprendre Facebook  2 min"))
    stage.press(.escape, .down, .enter)
    #expect(stage.text.contains("2 Lui confier Facebook  10 min · tenu par Jess"))
  }

  @Test func handingOverAsksFirstAndEndsTheTurn() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("u"), .end, .enter, .character("4"))
    stage.type("Call me at 500 posts.")
    stage.press(.control("s"))
    #expect(stage.actions.isEmpty)
    #expect(stage.text.contains("Léo minds all our channels until the turn ends."))
    #expect(stage.text.contains("! Unanswered: Ada, “Delete it”"))
    stage.press(.character("s"))
    #expect(stage.text.contains("Call me at 500 posts."))
    stage.press(.control("s"), .character("1"))
    #expect(stage.actions == [.handOver(to: "leo", text: "Call me at 500 posts.")])
    #expect(stage.text.contains("Turn 2/8"))
  }

  @Test func theSheetIsWrittenOn() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("y"))
    stage.type("We know of one oven.")
    stage.press(.control("s"), .character("y"))
    #expect(stage.text.contains("We know of one oven."))
    stage.press(.escape, .character("u"))
    stage.size = Size(columns: 120, rows: 40)
    #expect(stage.text.contains("sheet shared"))
  }

  @Test func anAccountThatWasLookedAtIsOnTheCardOfThePost() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.down, .character("v"), .enter, .character("v"))
    #expect(stage.actions == [.profile(post: "p2")])
    #expect(stage.text.contains("The account") && stage.text.contains("Married last Saturday."))
  }

  @Test func anAllyWhoAnsweredIsNotAskedAgain() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("A"), .down, .enter, .character("2"), .enter, .enter)
    #expect(stage.actions == [.approach(ally: "critic", openly: false)])
    #expect(stage.text.contains("! They have answered already."))
  }

  @Test func aCaseThatIsTakenUpSaysWhenItIsSolved() throws {
    var stage = try Stage.wholeDesk(.french)
    stage.press(.character("A"), .enter, .enter)
    #expect(stage.text.contains("… Nadia K. · dossier") && stage.text.contains("réglé vers 10 h 15"))
  }

  @Test func anOrderIsArguedWithOnce() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("i"), .enter)
    #expect(stage.text.contains("D dispute it in your own words (15 min)"))
    stage.press(.character("D"))
    stage.type("It is my house.")
    stage.press(.control("s"), .enter)
    #expect(!stage.text.contains("D dispute it"))
    stage.press(.character("D"))
    #expect(stage.text.contains("! There is no order to argue with, or not any more."))
  }

  @Test func aPromiseIsEchoedAndKeptInSight() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("p"), .character("2"))
    stage.type("We are checking the oven and will tell you more by 6 pm.")
    stage.press(.control("s"), .enter, .enter)
    #expect(stage.text.contains("✓ Published. Promised for 18:00."))
    #expect(stage.text.contains("promised for 18:00"))
    stage.press(.down)
    #expect(!stage.text.contains("You promised") && stage.text.contains("promised for 18:00"))
  }

  @Test func hearsayIsWarnedOfWhereTheTextSaysIt() throws {
    var stage = try Stage.wholeDesk(.english)
    let state = try #require(stage.state)
    stage.state = try Game.replay([.ask(fact: "inspection"), .wait(minutes: 10)], from: state)
    for (text, isWarned) in [("We hear you.", false), ("The oven was checked on Monday.", true)] {
      stage.model.overlays = []
      stage.press(.character("p"), .character("1"))
      stage.type(text)
      stage.press(.control("s"))
      #expect(stage.text.contains("! Only heard, not verified: Checked on Monday?") == isWarned)
      stage.press(.escape, .escape)
      stage.model.drafts = []
    }
  }

  @Test func aCaseIsTakenUpOnlyAfterItsCostIsShown() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("A"), .enter)
    #expect(stage.actions.isEmpty)
    #expect(stage.text.contains("▸ 1 Take up the case  15 min"))
    stage.press(.enter)
    #expect(stage.actions == [.takeUp(ticket: "k1")])
    stage.press(.enter, .character("A"), .enter)
    #expect(!stage.text.contains("Take up the case"))
  }

  @Test func aPromiseForAnHourWithoutADeskSaysWhenTheDeskOpens() throws {
    var stage = try Stage.wholeDesk(.english)
    stage.press(.character("p"), .character("2"))
    stage.type("We will be back here by 10.30 am.")
    stage.press(.control("s"), .enter)
    let told = try #require(stage.model.status).text
    #expect(told.english.contains("Promised for 10:30. You are back at the desk: 11:00."), "\(told)")
  }

  @Test func aPromiseThatFallsDueIsNamedBeforeTheTurnEnds() throws {
    var stage = try Stage.wholeDesk(.english, isHard: true)
    stage.press(.character("n"))
    #expect(stage.text.contains("! Promised for 10:30: “soon”") && !stage.text.contains("Fri"))
  }

  @Test func aLongNameGivesWayToTheMinutes() throws {
    var scenario = Sample.wholeDesk(.english).scenario
    scenario.authorities[0].name = LocalizedText("A refund of the first month for everybody who had no bread")
    var stage = try Stage.wholeDesk(.english)
    stage.state = Game.State(
      scenario: scenario, setup: Game.Setup(seed: 1, language: .english, population: 200))
    stage.press(.character("u"), .enter)
    #expect(stage.text.contains("Ask for: a refund of the first month for everybody who …  10 min"))
  }

  @Test func aWideComposerNamesWhatHasToBeAllowedFirst() throws {
    var stage = try Stage.wholeDesk(.english, columns: 120, rows: 40)
    stage.press(.character("r"))
    #expect(stage.text.contains("! A refund of the bread"))
    stage.state?.authorities[0].isHeld = true
    #expect(!stage.text.contains("! A refund of the bread"))
  }

  @Test func theComposerSaysThatThePlayerIsTense() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.press(.character("p"), .character("1"))
    #expect(stage.text.contains("! Vous êtes à cran : cela se sentira entre les lignes."))
    stage.state?.temper = 70
    #expect(!stage.text.contains("Vous êtes à cran"))
  }

  @Test func aCaseWithArrangementsAsksForOneBeforeItStarts() throws {
    var stage = try Stage(.french, .title)
    stage.model.mode = .assessment
    stage.model.askArrangement(Sample.wholeDesk(.french).scenario)
    #expect(stage.text.contains("Comment votre bureau est-il organisé ?"))
    stage.press(.character("2"))
    #expect(
      stage.requests == [
        .start(
          caseID: "whole-desk", language: .french, mode: .assessment, isMasked: false, arrangement: "agency")
      ])
    stage.model.askArrangement(Sample.wholeDesk(.french).scenario)
    stage.press(.escape)
    #expect(stage.model.overlays.isEmpty)
  }

  @Test func theBriefingNamesTheArrangement() throws {
    var stage = try Stage(.english, .briefing)
    stage.state = Sample.wholeDesk(.english)
    #expect(stage.text.contains("   Your desk: In-house, alone "))
    #expect(stage.text.contains("   You know everybody, and nobody helps. "))
  }

  @Test func theDashboardCountsTheChannelsThatAreWatched() throws {
    var stage = try Stage.wholeDesk(.french, isHard: true)
    stage.press(.character("d"))
    #expect(stage.text.contains("Suivis           3 sur 4    alertes « refund »"))
  }
}
