import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct MotionTests {
  /// A desk that moves, where posts have just come in.
  private func arriving(_ posts: Int = 30) throws -> Stage {
    var stage = try Stage(.english, .desk)
    stage.model.hasMotion = true
    let post = try #require(stage.state?.feed[3])
    stage.model.desk.knownPosts = 6
    for number in 0..<posts {
      var next = post
      next.id = "new\(number)"
      stage.state?.feed.append(next)
    }
    Interface.receive([.record(.wait(minutes: 10))], refusal: nil, &stage.model, state: try #require(stage.state))
    return stage
  }

  private func shown(_ stage: Stage) throws -> Int { stage.model.feed(try #require(stage.state)).rows.count }

  @Test func postsArriveWithTicks() throws {
    var stage = try arriving()
    #expect(try shown(stage) == 6 && stage.model.isMoving)
    stage.press(.tick)
    #expect(try shown(stage) == 8)
    for _ in 0..<Interface.Arrival.ticks { stage.press(.tick) }
    #expect(try shown(stage) == 36 && !stage.model.isMoving)
  }

  @Test func aKeyFindsAllOfThemThere() throws {
    var stage = try arriving()
    stage.press(.tick, .end)
    #expect(try shown(stage) == 36 && !stage.model.isMoving)
    #expect(stage.model.desk.post == "p1")
  }

  @Test func theChosenPostStaysChosenWhenOthersComeBeforeIt() throws {
    var stage = try arriving()
    stage.press(.tick)
    var state = try #require(stage.state)
    let chosen = try #require(stage.model.chosenPost(state)?.id)
    stage.press(.character("v"))
    #expect(stage.actions == [.profile(post: chosen)])
    state = try #require(stage.state)
    #expect(stage.model.chosenPost(state)?.id == chosen && stage.model.feed(state).rows.count == 36)
  }

  @Test func whoPublishesSeesTheirPost() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("p"), .character("1"))
    stage.type("We are sorry.")
    stage.press(.control("s"), .enter)
    let state = try #require(stage.state)
    #expect(stage.model.chosenPost(state)?.isOurs == true)
  }

  @Test func nothingArrivesBehindACard() throws {
    var stage = try arriving()
    stage.model.overlays = [.card(Interface.Card(.help))]
    stage.press(.tick)
    #expect(try shown(stage) == 6 && !stage.model.isMoving)
    stage.press(.enter)
    #expect(try shown(stage) == 6 && stage.model.isMoving)
  }

  @Test func withoutMotionAllIsThereAtOnce() throws {
    var stage = try arriving()
    stage.press(.character("M"))
    #expect(stage.requests == [.setMotion(false)] && stage.text.contains("Nothing moves by itself any more."))
    stage.state?.feed.removeLast(10)
    Interface.receive([], refusal: nil, &stage.model, state: try #require(stage.state))
    #expect(try shown(stage) == 26 && !stage.model.isMoving)
  }

  @Test func theVolumeHasAWordAndAnAlarm() throws {
    func readings(_ hourly: [Int]) -> [DashboardReading] {
      hourly.map { posts in
        var reading = Sample.readings[0]
        reading.postsPerHour = posts
        return reading
      }
    }
    #expect(Interface.Volume([]) == .calm)
    #expect(Interface.Volume(readings([20, 25, 18])) == .calm)
    #expect(Interface.Volume(readings([40, 40, 40, 40, 62])) == .rising)
    #expect(Interface.Volume(readings([10, 40, 200, 190])) == .storm)
    var stage = try Stage(.french, .desk)
    stage.state?.readings = readings([24, 24, 60])
    #expect(stage.text.contains("! volume doublé en une heure : 24 → 60 publ./h"))
    #expect(stage.text.contains("▲ ça monte"))
  }

  @Test func aPartTakesTheWholeScreenAndGivesItBack() throws {
    var stage = try Stage(.english, .desk, columns: 120, rows: 40)
    stage.press(.character("d"), .character("+"))
    #expect(Interface.deskLayout(stage.model.desk, stage.size).map(\.pane) == [.dashboard])
    #expect(stage.text.contains("▸Dashboard"))
    stage.press(.tab)
    #expect(Interface.deskLayout(stage.model.desk, stage.size).map(\.pane) == [.facts])
    stage.press(.escape)
    #expect(Interface.deskLayout(stage.model.desk, stage.size).count == 3)
  }

  @Test func thePartWithTheFocusIsAlwaysShown() {
    for columns in [80, 100, 109, 110, 132, 160, 169, 170, 200] {
      for rows in [24, 30, 39, 40, 43, 60] {
        for pane in Interface.Pane.allCases {
          var focus = Interface.DeskFocus()
          focus.go(to: pane)
          let size = Size(columns: columns, rows: rows)
          let layout = Interface.deskLayout(focus, size)
          #expect(layout.contains { $0.pane == pane && $0.rect.rows >= 6 && $0.rect.columns >= 40 })
          #expect(Set(layout.map(\.pane)).count == layout.count)
        }
      }
    }
  }
}
