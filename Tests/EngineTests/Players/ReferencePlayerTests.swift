import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

@Suite struct ReferencePlayerTests {
  /// A play of a bakery with everything that a desk can have.
  private func opening(_ scenario: Scenario = .busyBakery, seed: UInt64 = 3, language: Language = .english)
    -> Game.State
  {
    let setup = Game.Setup(seed: seed, language: language, mode: .assessment, population: 400)
    return Game.State(scenario: scenario, setup: setup, yardstick: yardsticks[scenario, setup])
  }

  /// What a player does from `state` to the end, and why the game refused any of it.
  private func course(
    of player: ReferencePlayer, from state: Game.State
  ) -> (acts: [Game.Action], refusals: [Game.Refusal], end: Game.State) {
    var state = state
    var acts: [Game.Action] = []
    var refusals: [Game.Refusal] = []
    while !state.isOver, acts.count < 2000 {
      let action = player.action(in: state)
      acts.append(action)
      do throws(Game.Refusal) {
        _ = try Game.reduce(&state, action)
      } catch {
        refusals.append(error)
        _ = try? Game.reduce(&state, .endTurn)
      }
    }
    return (acts, refusals, state)
  }

  @Test(arguments: ReferencePlayer.allCases, Language.allCases)
  func allThatTheyDoIsPossibleAndAPlayEnds(player: ReferencePlayer, language: Language) {
    let course = course(of: player, from: opening(language: language))
    #expect(course.end.isOver)
    #expect(course.refusals.allSatisfy { $0 == .tooFewMinutes }, "\(course.refusals)")
  }

  @Test(arguments: ReferencePlayer.allCases)
  func theSameStateGivesTheSameActs(player: ReferencePlayer) {
    #expect(course(of: player, from: opening()).acts == course(of: player, from: opening()).acts)
  }

  @Test(arguments: ReferencePlayer.allCases)
  func aWholePlayIsThatOfItsActs(player: ReferencePlayer) {
    let played = player.play(.busyBakery, opening().setup, yardstick: opening().yardstick)
    #expect(played.score == course(of: player, from: opening()).end.score)
  }

  @Test func theSilentOneDoesNothing() {
    let course = course(of: .silent, from: opening())
    #expect(course.acts.allSatisfy { $0 == .endTurn })
    #expect(course.end.score?.welfare == 0)
  }

  @Test func theSensibleOneUsesWhatTheDeskOffers() {
    let verbs = Set(course(of: .sensible, from: opening()).acts.map(\.verb))
    let expected: Set<DeskVerb> = [
      .watch, .ask, .publish, .reply, .hide, .report, .rules, .cancel, .choose, .argue, .escalate, .request, .approach,
      .takeUp, .rest,
    ]
    #expect(expected.subtracting(verbs).isEmpty, "\(expected.subtracting(verbs))")
  }

  @Test func theSensibleOneAsksOpenlyAndKeepsOffPrivateAccounts() {
    let course = course(of: .sensible, from: opening())
    #expect(
      course.acts.allSatisfy { action in
        if case .approach(_, let openly) = action { openly } else { true }
      })
    #expect(!course.end.statements.contains { $0.channel == "own" })
  }

  @Test(arguments: Language.allCases)
  func theSensibleOneHurtsNobodyAndSaysWhatIsKnown(language: Language) {
    let said = course(of: .sensible, from: opening(language: language)).end.statements.filter { $0.manner != .option }
    #expect(!said.isEmpty)
    let harmful: [Strategy] = [.deny, .attack, .scapegoat, .threaten, .humour, .nonapology]
    for spoken in said {
      #expect(harmful.allSatisfy { !spoken.strategies.contains($0) }, "\(spoken.text)")
      #expect(spoken.unverified.isEmpty, "\(spoken.text)")
    }
  }

  @Test func theSensibleOneSaysSomethingElseToEverybody() {
    let replies = course(of: .sensible, from: opening()).end.statements.filter { $0.manner == .reply }
    #expect(replies.count >= 3)
    #expect(replies.allSatisfy { $0.similarity <= 80 })
  }

  @Test func anAuthorityIsAskedForBeforeItIsUsed() {
    var scenario = Scenario.busyBakery
    scenario.contentHash = String(repeating: "ef", count: 32)
    scenario.authorities[0].when = .not(.always)
    let said = course(of: .sensible, from: opening(scenario)).end.statements.filter(\.isPublic)
    #expect(!said.isEmpty)
    #expect(said.allSatisfy { !$0.strategies.contains(.apologise) })
  }

  @Test(
    arguments: [
      (ReferencePlayer.apologiseToAll, Strategy.apologise), (.compensateAll, .compensate), (.joke, .humour),
      (.insult, .attack), (.lawyer, .threaten),
    ], Language.allCases)
  func aTrickIsReadAsWhatItIs(trick: (player: ReferencePlayer, strategy: Strategy), language: Language) {
    let said = course(of: trick.player, from: opening(language: language)).end.statements
    #expect(said.count >= 3)
    #expect(said.count { $0.strategies.contains(trick.strategy) } * 2 > said.count)
  }

  @Test func whoPastesSaysTheSameToEverybody() {
    let said = course(of: .copyPaste, from: opening()).end.statements
    #expect(Set(said.map(\.text)).count == 1)
  }

  @Test(arguments: Language.allCases)
  func whoStuffsKeywordsWritesNoSentence(language: Language) {
    let said = course(of: .keywordStuffing, from: opening(language: language)).end.statements
    #expect(said.count >= 3)
    #expect(said.allSatisfy { $0.text.count <= 140 && !$0.text.contains(".") })
  }

  @Test(arguments: Language.allCases)
  func whoApologisesEmptilySaysSoOnceAndNothingElse(language: Language) {
    let said = course(of: .emptyApology, from: opening(language: language)).end.statements
    #expect(said.map(\.channel) == ["twitter", "facebook"])
    #expect(said.allSatisfy { $0.strategies.contains(.apologise) && !$0.strategies.contains(.correct) })
    #expect(said.allSatisfy { !$0.reading.apology.contains(.responsibility) })
  }

  @Test func whoDeletesAllLeavesNothingOnThePage() {
    let end = course(of: .deleteAll, from: opening()).end
    #expect(end.feed.contains { $0.isDeleted })
    #expect(end.statements.isEmpty)
  }

  @Test func whoObeysTakesTheFirstOptionOfThoseWhoDecide() {
    let end = course(of: .obey, from: opening()).end
    #expect(end.inbox.first { $0.id == "m1" }?.chosen == "a")
    #expect(!end.inbox.contains { $0.isArgued })
  }

  @Test func whoDelegatesAllAnswersNobody() {
    let end = course(of: .delegateAll, from: opening()).end
    #expect(Set(end.delegations.map(\.channel)) == ["twitter", "facebook"])
    #expect(end.statements.allSatisfy { $0.delegate != nil })
  }

  @Test func whoNeverSleepsLeavesNoMinute() throws {
    var state = opening()
    while state.turnIndex == 0 {
      let action = ReferencePlayer.neverSleep.action(in: state)
      if action == .endTurn { #expect(state.minutesLeft == 0) }
      _ = try Game.reduce(&state, action)
    }
  }

  @Test(arguments: ReferencePlayer.oneTrick)
  func skillBeatsATrick(player: ReferencePlayer) throws {
    let sensible = try #require(course(of: .sensible, from: opening()).end.score)
    let other = try #require(course(of: player, from: opening()).end.score)
    #expect(sensible.total > other.total)
  }
}
