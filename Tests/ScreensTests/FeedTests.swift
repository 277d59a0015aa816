import Codebook
import Testing

@testable import Engine
@testable import Screens

@Suite struct FeedTests {
  private func shown(_ stage: Stage) -> [String] {
    guard let state = stage.state else { return [] }
    return stage.model.feed(state).rows.map { state.feed[$0.index].id }
  }

  @Test func filtersCombine() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("F"), .right, .right, .down, .down, .down, .enter)
    #expect(stage.text.contains("2 of 6 are shown"))
    stage.press(.up, .up, .right)
    #expect(shown(stage) == ["p2"])
    stage.press(.escape)
    #expect(stage.text.contains(" = Facebook · anger · unanswered") && stage.text.contains("1 of 6  Esc back"))
    stage.press(.escape)
    #expect(shown(stage).count == 6)
  }

  @Test func whatOneJumpsOverIsNotRead() throws {
    var stage = try Stage(.english, .desk)
    let state = try #require(stage.state)
    #expect(stage.model.unread(state) == 4)
    stage.press(.end)
    #expect(stage.model.unread(state) >= 1)
  }

  @Test func whereAFilterIsOnNothingSaysThatAllIsRead() throws {
    var stage = try Stage(.english, .desk)
    for _ in 0..<6 { stage.press(.down) }
    #expect(stage.text.contains("Feed  ") && !stage.text.contains("Feed ●"))
    stage.press(.character("F"), .right, .escape, .character("N"))
    #expect(stage.text.contains("Nothing of what is shown is unread; Esc shows all posts."))
  }

  @Test(arguments: Language.allCases)
  func anEmptyFeedSaysHowToGetBack(language: Language) throws {
    var stage = try Stage(language, .desk)
    stage.press(.character("/"))
    stage.type("xyzzy")
    stage.press(.enter)
    #expect(shown(stage).isEmpty)
    #expect(stage.text.contains(language("No post matches. Esc", "Aucune publication n'y répond. Échap")))
    stage.press(.character("r"), .character("v"), .down, .character("N"), .character("T"), .escape)
    #expect(shown(stage).count == 6)
  }

  @Test func eachLetterNarrowsTheFeed() throws {
    var stage = try Stage(.french, .desk)
    stage.press(.character("/"))
    stage.type("BRULE")
    #expect(shown(stage) == ["p6"])
    stage.press(.backspace, .backspace, .backspace)
    #expect(shown(stage) == ["p2", "p6", "p4"])
    stage.press(.control("u"))
    #expect(shown(stage).count == 6)
    stage.press(.paste("seigle\nville"), .down)
    #expect(shown(stage) == ["p1"])
    stage.press(.enter)
    #expect(stage.model.desk.search == nil && shown(stage) == ["p1"])
    stage.press(.character("/"), .escape)
    #expect(shown(stage).count == 6)
  }

  @Test func whatIsFoundIsMarked() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("/"))
    stage.type("ravi p")
    let row = try #require(
      stage.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("Ravi P.")
      })
    let styles = (0..<80).map { stage.buffer[Position(row: row, column: $0)] }.filter { $0.style.role == .key }
    #expect(styles.map(\.text).joined() == "RaviP")
    let frame = Interface.draw(stage.model, state: stage.state, size: stage.size)
    #expect(frame.cursor == Position(row: 22, column: 9))
  }

  @Test func answersStandBelowWhatTheyAnswer() throws {
    var stage = try Stage(.english, .desk)
    var answer = try #require(stage.state?.feed[3])
    (answer.id, answer.replyTo, answer.channel, answer.author) = ("p7", "p3", "facebook", "deep")
    stage.state?.feed.append(answer)
    let state = try #require(stage.state)
    let rows = stage.model.feed(state).rows
    #expect(rows.map { state.feed[$0.index].id } == ["p2", "p3", "p7", "p5", "p6", "p4", "p1"])
    #expect(rows.map(\.depth) == [0, 1, 2, 1, 1, 0, 0])
  }

  @Test func theWholeConversationIsShownAndLeft() throws {
    var stage = try Stage(.english, .desk)
    stage.press(.character("/"))
    stage.type("rye burnt")
    stage.press(.enter, .character("T"))
    #expect(shown(stage) == ["p2", "p3", "p5", "p6"])
    #expect(stage.text.contains("= The whole conversation") && stage.text.contains("4 posts"))
    #expect(stage.model.chosenPost(try #require(stage.state))?.id == "p6")
    stage.press(.escape)
    #expect(shown(stage) == ["p6"])
  }

  @Test func postsAreUnreadUntilThePlayerHasComePast() throws {
    var stage = try Stage(.english, .desk)
    #expect(stage.text.contains("▸Feed ●4"))
    stage.press(.character("N"))
    #expect(stage.model.desk.post == "p3" && stage.text.contains("▸Feed ●2"))
    stage.press(.end)
    #expect(!stage.text.contains("●"))
    stage.press(.character("N"))
    #expect(stage.text.contains("There is nothing unread here."))
  }

  @Test func onlyPostsNearTheChosenOneAreLaidOutAndNobodySees() throws {
    let stage = try Stage(.french, .desk)
    let state = try #require(stage.state)
    let rows = stage.model.feed(state).rows
    let writer = Interface.PaneWriter(model: stage.model, state: state, columns: 60, rows: 20)
    for (room, chosen) in (3..<30).flatMap({ room in rows.indices.map { (room, $0) } }) {
      var all = Interface.PaneText()
      for (place, row) in rows.enumerated() {
        if place > 0 { all.lines.append(.empty) }
        all.add(writer.post(row), isChosen: place == chosen, isActive: true)
      }
      let near = writer.posts(rows, around: chosen, room: room, isActive: true)
      let seen = [all, near].map { Array($0.lines.dropFirst($0.top(rows: room)).prefix(room)) }
      #expect(seen[0] == seen[1], "\(room) rows, post \(chosen)")
    }
  }
}
