import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct FilmKeyTests {
  private func place(_ keys: Key...) throws -> Int? {
    var stage = try FilmStage(.english)
    stage.press(keys)
    return stage.model.reel?.place
  }

  @Test func keysGoForwardsAndBackwardsByDecisionsAndTurns() throws {
    #expect(try place(.right, .character("l"), .left) == 1)
    #expect(try place(.left) == 0)
    #expect(try place(.pageDown) == 5)
    #expect(try place(.character("]"), .character("]"), .character("]")) == 8)
    #expect(try place(.end, .pageUp) == 5)
    #expect(try place(.end, .left, .character("[")) == 5)
    #expect(try place(.end, .home) == 0)
    #expect(try place(.character("2")) == 5)
    #expect(try place(.character("9")) == 0)
    #expect(try place(.character("t"), .down, .enter) == 5)
  }

  @Test func aDeskLooksTheSameHoweverItWasReached() throws {
    var forwards = try FilmStage(.english, columns: 120, rows: 40)
    var screens = [forwards.text]
    for _ in forwards.film.scenes {
      forwards.press(.right)
      screens.append(forwards.text)
    }
    #expect(Set(screens).count == screens.count)
    for place in screens.indices.reversed() {
      #expect(forwards.text == screens[place])
      forwards.press(.left)
    }
  }

  @Test func theFocusFollowsWhatIsDone() throws {
    var stage = try FilmStage(.english)
    var panes: [Interface.Pane] = []
    for _ in stage.film.scenes {
      stage.press(.right)
      panes.append(stage.model.desk.pane)
    }
    #expect(panes == [.facts, .feed, .inbox, .calendar, .feed, .outside, .feed, .feed])
    stage.press(.home, .right, .right)
    #expect(stage.state.post(stage.model.desk.post ?? "")?.isOurs == true)
    stage.press(.right)
    #expect(stage.model.desk.openMail == "m2")
  }

  @Test func nothingCanBeDoneInAFilm() throws {
    let keys = Interface.deskKeys.bindings.flatMap(\.keys) + [.mouse(.press, at: Position(row: 5, column: 5))]
    for key in keys {
      for pane in ["i", "f", "u", "A", "d"] {
        var stage = try FilmStage(.english, isAlone: false)
        stage.press(.right, .character(Character(pane)), key, .enter, .enter)
        for request in stage.requests {
          #expect([.leaveFilm, .setLanguage(.french), .setLook(.light)].contains(request), "\(key)")
        }
        if case .composer = stage.model.overlays.last { Issue.record("\(key) opens a draft") }
      }
    }
  }

  @Test func itStopsForWordsThatAreSearchedFor() throws {
    var stage = try FilmStage(.english)
    stage.press(.character(" "), .character("/"), .character("b"))
    #expect(stage.model.filmTick == nil && stage.model.desk.filter.words == "b")
    stage.press(.enter, .character(" "))
    #expect(stage.model.filmTick != nil)
  }

  @Test func itPlaysByItselfAndStopsAtTheEnd() throws {
    var stage = try FilmStage(.english)
    #expect(stage.model.filmTick == nil)
    stage.press(.tick)
    #expect(stage.model.reel?.ticks == 0)
    stage.press(.character(" "), .character("+"))
    #expect(stage.model.filmTick == 100)
    var ticks = 0
    while stage.model.filmTick != nil, ticks < 1000 {
      stage.press(.tick)
      ticks += 1
    }
    #expect(stage.model.reel?.isAtEnd == true)
    #expect((80...200).contains(ticks))
    stage.press(.character(" "))
    #expect(stage.model.reel?.place == 0 && stage.model.reel?.isPlaying == true)
    stage.press(.character("?"))
    #expect(stage.model.filmTick == nil)
    stage.press(.enter, .right)
    #expect(stage.model.reel?.isPlaying == false)
  }

  @Test func wordsAreTypedWhileItPlays() throws {
    var stage = try FilmStage(.english)
    stage.press(.right, .character(" "))
    for _ in 0..<100 where stage.model.reel?.place == 1 { stage.press(.tick) }
    stage.press(.tick)
    #expect(stage.text.contains("▌”"))
    stage.press(.character(" "))
    #expect(stage.text.contains("here by noon.”"))
  }

  @Test func leavingGoesBackToWhereItWasOpened() throws {
    for (isAlone, request) in [(true, Interface.Request.quit), (false, .leaveFilm)] {
      var stage = try FilmStage(.french, isAlone: isAlone)
      stage.press(.character("q"))
      #expect(stage.requests == [request])
    }
    var title = try Stage(.english, .title)
    title.press(.character("r"), .down, .down, .character("r"), .down, .character("r"))
    #expect(title.requests == [.watch(id: "x"), .watch(id: "r2")])
    var debrief = try Stage(.english, .debrief)
    debrief.press(.character("r"))
    #expect(debrief.requests == [.watch(id: nil)])
  }

  @Test(arguments: Language.allCases)
  func itFitsAnySize(language: Language) throws {
    var stage = try FilmStage(language)
    for _ in 0...stage.film.scenes.count {
      for columns in [1, 40, 79, 80, 109, 110, 169, 170, 200] {
        for rows in [1, 23, 24, 29, 30, 39, 40, 60] {
          stage.size = Size(columns: columns, rows: rows)
          #expect(stage.buffer.size == stage.size)
        }
      }
      stage.press(.right)
    }
  }
}
