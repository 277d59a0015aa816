import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct WhatIfKeyTests {
  /// The debrief of a play in which something was said in public, with what else could have been done.
  private func stage(_ section: Interface.DebriefSection = .whatIf) throws -> Stage {
    var stage = try Stage.debrief(.english, section)
    stage.state = try Sample.play.get()
    stage.answer(.alternatives([Sample.statement, Sample.silence]), to: .alternatives)
    return stage
  }

  private func matters(_ stage: Stage) -> [Interface.Question.Matter] {
    stage.model.questions(stage.state).map(\.matter)
  }

  @Test func theTurningPointsAreWantedUntilTheyAreFound() throws {
    var stage = try Stage.debrief(.english, .score)
    #expect(matters(stage) == [.turningPoints])
    stage.answer(.searching(Sample.progress), to: .turningPoints)
    #expect(matters(stage) == [.turningPoints])
    stage.answer(.found(Sample.found), to: .turningPoints)
    #expect(matters(stage).isEmpty)
  }

  @Test func whatElseCouldBeDoneIsAskedForWhereATurnIsChosen() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    stage.press(.character("w"))
    #expect(matters(stage) == [.alternatives, .turningPoints])
    stage.press(.enter)
    #expect(stage.text.contains("One moment…"))
    stage.answer(.alternatives([]), to: .alternatives)
    #expect(matters(stage) == [.turningPoints] && !stage.text.contains("One moment…"))
  }

  @Test func anAnswerThatComesAfterLeavingDoesNothing() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    let question = try #require(stage.model.questions(stage.state).first)
    stage.model.openTitle(Sample.library)
    let before = stage.model
    stage.model.take(.found(Sample.found), to: question)
    #expect(stage.model == before)
    #expect(stage.model.questions(stage.state).isEmpty)
  }

  @Test func anAnswerForAnotherAttemptDoesNothing() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    let question = try #require(stage.model.questions(stage.state).first)
    stage.model.openTitle(Sample.library)
    stage.model.openDebrief()
    let before = stage.model
    stage.model.take(.found(Sample.found), to: question)
    #expect(stage.model == before)
    #expect(stage.model.questions(stage.state).first != question)
  }

  @Test func anAnswerToSomethingElseDoesNothing() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    let before = stage.model
    stage.answer(.found(Sample.found), to: .bend(turn: 1))
    stage.answer(.storms(Sample.storms(try #require(stage.state))), to: .turningPoints)
    #expect(stage.model == before)
  }

  @Test func aDebriefIsKeptWhileItsFilmIsWatched() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    stage.answer(.found(Sample.found), to: .turningPoints)
    let debrief = stage.model.debrief
    stage.model.openFilm([], try #require(stage.state))
    stage.model.openDebrief()
    #expect(stage.model.debrief == debrief)
  }

  @Test func aTurningPointOpensBothStorms() throws {
    var stage = try stage()
    stage.answer(.found(Sample.found), to: .turningPoints)
    stage.press(.down, .enter)
    #expect(matters(stage) == [.storms(Sample.silence.branch)])
    stage.answer(.storms(Sample.storms(try #require(stage.state))), to: .storms(Sample.silence.branch))
    #expect(matters(stage).isEmpty, "the search has measured the difference already")
    #expect(stage.text.contains("Posts an hour, as played"))
    stage.press(.escape)
    #expect(stage.text.contains("▸ Turn 4"), "the same point is chosen as before")
    stage.press(.enter)
    #expect(matters(stage).isEmpty, "nobody asks twice")
  }

  @Test func anAlternativeOfAnyTurnCanBeAskedFor() throws {
    var stage = try stage(.score)
    stage.press(.character("w"), .down, .down, .down, .enter, .enter)
    #expect(matters(stage).first == .storms(Sample.silence.branch))
    stage.answer(.storms(Sample.storms(try #require(stage.state))), to: .storms(Sample.silence.branch))
    #expect(matters(stage).first == .difference(Sample.silence.branch))
    stage.answer(.difference(Sample.difference), to: .difference(Sample.silence.branch))
    #expect(matters(stage) == [.turningPoints])
    #expect(stage.text.contains("over 30 draws"))
  }

  @Test func whatWasSaidCanBeWrittenOtherwise() throws {
    var stage = try stage()
    stage.press(.character("w"), .down, .enter, .down, .enter)
    #expect(stage.text.contains("What if, in turn 2: Publish on Facebook"))
    #expect(stage.text.contains("We are checking the oven."))
    stage.type(" It is our fault.")
    stage.press(.control("s"))
    let action = Game.Action.publish(channel: "facebook", text: "We are checking the oven. It is our fault.")
    let branch = Branch(turn: 1, instead: .replacing(0, [.action(action)]))
    #expect(matters(stage).first == .storms(branch))
    #expect(stage.requests.isEmpty && stage.actions.isEmpty)
  }

  @Test func aTextToTryIsKeptInTheDebriefAndNotWithThePlay() throws {
    var stage = try stage()
    stage.press(.character("w"), .down, .enter, .down, .enter)
    stage.type(" Sorry.")
    #expect(stage.model.unsent.isEmpty)
    stage.press(.escape)
    #expect(stage.model.unsent.isEmpty && stage.model.overlays.isEmpty && stage.requests.isEmpty)
    stage.press(.enter)
    #expect(stage.text.contains("We are checking the oven. Sorry."))
  }

  @Test func anEmptyTextIsNotTried() throws {
    var stage = try stage()
    stage.press(.character("w"), .down, .enter, .down, .enter, .control("a"), .backspace, .control("u"), .control("k"))
    stage.press(Array(repeating: .backspace, count: 40))
    stage.press(.control("s"))
    #expect(stage.model.isWriting)
    #expect(stage.text.contains("There is nothing written."))
  }

  @Test func escapeGoesBackPageByPageAndThenLeaves() throws {
    var stage = try stage()
    stage.press(.character("w"), .down, .enter, .enter)
    #expect(stage.model.debrief.visits.count == 4)
    stage.press(.escape, .backspace, .character("q"))
    #expect(stage.model.debrief.visits.count == 1 && stage.requests.isEmpty)
    stage.press(.escape)
    #expect(stage.requests == [.close])
  }

  @Test func bothStormsOfARealBranchAreTold() throws {
    let state = try Sample.play.get()
    let story = Story(of: state)
    let telling = Telling(
      story, in: World(seed: 7), notes: ReadingNotes(story.scenario, language: story.setup.language))
    let storms = SideBySide(telling, Branch(turn: 1, instead: .player(.insult)))
    let pair = Interface.StormPair(storms)
    #expect(pair.figures[0] == .init(before: state.score?.total ?? 0, after: storms.after.state.score?.total ?? 0))
    #expect(pair.before.readings == state.readings && pair.after.readings == storms.after.state.readings)
    #expect(pair.unwritten.count == storms.unwritten.count && pair.added.count == storms.added.count)
    #expect(pair.added.loudest.count <= Interface.StormPair.Posts.most)
  }

  @Test(arguments: Language.allCases) func everyPageFitsAnySize(language: Language) throws {
    var stage = try Stage.debrief(language, .whatIf)
    stage.answer(.found(Sample.found), to: .turningPoints)
    var stages = [stage]
    stage.press(.enter)
    stages.append(stage)
    stage.answer(.storms(Sample.storms(try #require(stage.state))), to: .storms(Sample.statement.branch))
    stages.append(stage)
    stage.press(.character("w"), .down, .enter)
    stages.append(stage)
    for columns in [1, 40, 79, 80, 81, 105, 106, 107, 120, 200] {
      for rows in [1, 23, 24, 34, 35, 60] {
        for var stage in stages {
          stage.size = Size(columns: columns, rows: rows)
          #expect(stage.buffer.size == stage.size)
          stage.press(.down, .pageDown, .end, .enter, .escape)
        }
      }
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>) func noRowOfKeysBreaksTheDebrief(seed: UInt64) throws {
    let keys: [Key] =
      Interface.debriefKeys.bindings.flatMap(\.keys) + [.home, .end, .tick, .control("s"), .paste("Désolés 😡")]
    var stage = try stage()
    let draw = Draw(seed: seed, stream: .script)
    for step in 0..<300 as Range<UInt32> {
      stage.press(keys[Int(draw.below(UInt32(keys.count), 0, step))])
      if step % 50 == 0 { stage.answer(.found(Sample.found), to: .turningPoints) }
      #expect(stage.buffer.size == stage.size)
    }
    #expect(stage.actions.isEmpty)
  }
}
