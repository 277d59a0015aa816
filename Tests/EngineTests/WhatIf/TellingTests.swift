import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

/// The story of a busy bakery as somebody plays it, measured against reference players where that is asked for.
func story(
  of player: ReferencePlayer = .sensible, _ scenario: Scenario = .busyBakery, seed: UInt64 = 3, isMeasured: Bool = false
) -> Story {
  let setup = Game.Setup(seed: seed, language: .english, mode: .assessment, population: 400)
  var state = Game.State(scenario: scenario, setup: setup, yardstick: isMeasured ? yardsticks[scenario, setup] : nil)
  player.finish(&state)
  return Story(of: state)
}

/// A story in its own world or in another.
func telling(_ story: Story, seed: UInt64? = nil, hasWords: Bool = true) -> Telling {
  Telling(
    story, in: World(seed: seed ?? story.setup.seed, hasWords: hasWords),
    notes: ReadingNotes(story.scenario, language: story.setup.language))
}

@Suite struct TellingTests {
  @Test(arguments: [ReferencePlayer.sensible, .copyPaste, .deleteAll, .obey, .delegateAll], [1, 7, 40] as [UInt64])
  func aStoryToldAgainIsThePlay(player: ReferencePlayer, seed: UInt64) {
    let setup = Game.Setup(seed: seed, language: .french, mode: .assessment, population: 300)
    var play = Game.State(scenario: .busyBakery, setup: setup, yardstick: nil)
    player.finish(&play)
    let told = telling(Story(of: play))
    #expect(told.end.skipped.isEmpty)
    #expect(told.end.state.score == play.score)
    #expect(told.end.state.feed == play.feed)
    #expect(told.end.state.readings == play.readings)
  }

  @Test(arguments: [Fixtures.bakery(), .busyBakery], [1, 2, 3, 4, 5] as [UInt64])
  func identicalDecisionsGiveIdenticalBranches(scenario: Scenario, seed: UInt64) {
    let told = telling(story(of: .sensible, scenario, seed: seed))
    for turn in scenario.turns.indices {
      let storms = SideBySide(told, Branch(turn: turn, instead: .same))
      #expect(storms.after.state.score == storms.before.state.score)
      #expect(storms.after.state.readings == storms.before.state.readings)
      #expect(storms.unwritten.isEmpty && storms.added.isEmpty && storms.after.skipped.isEmpty)
    }
  }

  @Test func theSameQuestionGivesTheSameAnswer() {
    let branch = Branch(turn: 1, instead: .nothing)
    let ends = (0..<2).map { _ in telling(story()).end(of: branch).state }
    #expect(ends[0].score == ends[1].score)
    #expect(ends[0].feed == ends[1].feed)
  }

  @Test func silenceInATurnChangesWhatComesAfterAndNothingBefore() {
    let told = telling(story(isMeasured: true))
    let after = told.end(of: Branch(turn: 2, instead: .nothing)).state
    let before = told.end.state
    #expect(after.feed.filter { $0.turn < 2 }.map(\.text) == before.feed.filter { $0.turn < 2 }.map(\.text))
    #expect(after.statements.allSatisfy { $0.turn != 2 || $0.delegate != nil })
    #expect(after.score?.silentEnding == before.score?.silentEnding)
  }

  @Test func aBranchOfTheFirstTurnByASensiblePlayerIsTheirPlay() {
    let told = telling(story(of: .joke))
    let branch = Branch(turn: 0, instead: .player(.sensible), later: .player(.sensible))
    let setup = told.story.setup
    let play = ReferencePlayer.sensible.play(.busyBakery, setup, yardstick: yardsticks[.busyBakery, setup])
    #expect(told.end(of: branch).state.score?.ending == play.score?.ending)
    #expect(told.end(of: branch).state.score?.craft == play.score?.craft)
  }

  @Test func aBranchThatAnotherPlayerPlaysNamesWhatTheyDo() {
    let told = telling(story(of: .silent))
    #expect(SideBySide(told, Branch(turn: 1, instead: .nothing)).instead.isEmpty)
    let storms = SideBySide(told, Branch(turn: 1, instead: .player(.sensible)))
    let acts = storms.after.state.deeds.filter { $0.turn == 1 && !$0.action.onlyPrepares }
    #expect(!acts.isEmpty && storms.instead.count == acts.count)
    for (told, deed) in zip(storms.instead, acts) {
      #expect(told.english.hasPrefix(deed.action.caption(storms.after.state).english))
    }
  }

  @Test func decisionsThatCannotBeKeptAreLeftOutAndReported() throws {
    let told = telling(story(of: .obey))
    let turn = try #require(told.story.decisions.first { $0.action.verb == .choose }?.turn)
    let choice = try #require(told.story.decisions(in: turn).first { $0.action.verb == .choose }).action
    let end = told.end(of: Branch(turn: turn, instead: .after([.action(choice)])))
    #expect(end.skipped.map(\.reason) == [.alreadyAnswered])
    #expect(end.skipped.map(\.decision.action) == [choice])
    #expect(end.skipped.sentence?.english.hasPrefix("One of your later acts no longer fitted") == true)
    #expect(told.end.skipped.sentence == nil)
  }

  @Test(arguments: [2, 9, 77] as [UInt64])
  func onOtherSeedsRepliesFindSomebody(seed: UInt64) {
    let own = story(of: .copyPaste)
    let end = telling(own, seed: seed, hasWords: false).end
    #expect(end.state.isOver)
    let replies = own.decisions.count { $0.action.verb == .reply }
    let lost = end.skipped.count { $0.decision.action.verb == .reply }
    #expect(replies > 0 && lost * 2 < replies)
  }

  @Test func hostileBranchesChangeNothing() {
    let told = telling(story())
    for turn in [-1, 99, .max] {
      #expect(told.end(of: Branch(turn: turn, instead: .nothing)).state.score == told.end.state.score)
      #expect(told.alternatives(in: turn).isEmpty)
      #expect(told.bend(in: turn) == nil)
    }
    let impossible: [Branch.Instead] = [
      .without([-1, 99]), .replacing(99, [.action(.endTurn)]), .after([.action(.reply(to: "p99999", text: "x"))]),
      .after([.action(.publish(channel: "nowhere", text: ""))]), .after([.action(.undo)]),
    ]
    for instead in impossible {
      #expect(told.end(of: Branch(turn: 1, instead: instead)).state.score == told.end.state.score, "\(instead)")
    }
  }

  @Test func everyTurnHasAlternativesWithNamesInBothLanguages() {
    let told = telling(story())
    for turn in told.story.scenario.turns.indices {
      let alternatives = told.alternatives(in: turn)
      #expect(alternatives.count >= 3)
      #expect(alternatives.allSatisfy { !$0.name.english.isEmpty && $0.name.english != $0.name.french })
    }
  }
}
