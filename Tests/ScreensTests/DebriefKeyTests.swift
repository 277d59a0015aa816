import Engine
import Testing

@testable import Screens

@Suite struct DebriefKeyTests {
  @Test func theNextBendIsChosenAndItsCausesAreAskedFor() throws {
    var stage = try Stage.debrief(.english, .curves)
    stage.state = try Sample.play.get()
    let bends = try #require(stage.state).bends
    try #require(bends.count > 1)
    for (place, bend) in bends.enumerated() {
      #expect(stage.model.questions(stage.state).first?.matter == .bend(turn: bend.turn))
      #expect(stage.text.contains("Bend \(place + 1)/\(bends.count)"))
      stage.press(.character("j"))
    }
    stage.press(.character("j"), .up)
    #expect(stage.model.debrief.bend == bends.count - 2)
  }

  @Test func theCausesOfABendAreToldOnceTheyAreKnown() throws {
    var stage = try Stage.debrief(.french, .curves)
    let turn = try #require(stage.state?.bends.first?.turn)
    #expect(!stage.text.contains("Des photos de pain brûlé circulent"))
    stage.answer(.bend(Sample.bend), to: .bend(turn: turn))
    #expect(stage.text.contains("72 % sans ceci : Des photos de pain brûlé circulent"))
    #expect(stage.model.questions(stage.state).map(\.matter) == [.turningPoints])
  }

  @Test func theChosenPostSaysWhyItWasWritten() throws {
    var stage = try Stage.debrief(.english, .posts, columns: 120, rows: 40)
    let seen = try #require(stage.state).mostSeen(10)
    #expect(seen.map(\.people) == seen.map(\.people).sorted(by: >))
    #expect(Set(seen.map(\.post.text)).count == seen.count)
    #expect(stage.text.contains("Why: \(seen[0].post.author), on"))
    stage.press(.down)
    #expect(stage.text.contains("Why: \(seen[1].post.author), on"))
    #expect(!stage.text.contains("Why: \(seen[0].post.author), on"))
  }

  @Test func theEvidenceIsOrderedByTimeOrByCompetence() throws {
    var stage = try Stage.debrief(.english, .score)
    stage.press(.character("t"))
    #expect(stage.model.debrief.section == .evidence)
    #expect(stage.text.contains("Crisis response  66/100"))
    stage.press(.character("t"))
    #expect(stage.text.contains("Turn 2  Coal for breakfast"))
  }

  @Test func whatIsChosenStaysInSight() throws {
    for section in [Interface.DebriefSection.posts, .whatIf] {
      var stage = try Stage.debrief(.english, section)
      if section == .whatIf { stage.press(.character("w")) }
      for key in Array(repeating: Key.down, count: 12) + Array(repeating: .up, count: 12) {
        stage.press(key)
        #expect(stage.text.contains("▸ ") && stage.text.split(separator: "\n").count { $0.contains("▸") } == 2)
      }
    }
  }

  @Test func aClickChoosesAndASecondOneOpens() throws {
    var stage = try Stage.debrief(.english, .whatIf)
    stage.answer(.found(Sample.found), to: .turningPoints)
    try stage.click("do nothing at all")
    #expect(stage.model.debrief.visit.choice == 1)
    try stage.click("do nothing at all")
    #expect(stage.model.debrief.visits.count == 2)
  }

  @Test func theRealCaseStandsBesideWhatWasDone() throws {
    var stage = try Stage.debrief(.english, .story, columns: 120, rows: 40)
    let heads = stage.text.split(separator: "\n").filter { $0.contains("What really happened (documented)") }
    #expect(heads.count == 1 && heads[0].contains("What you did (simulated; when it was done)"))
    stage.size = Size(columns: 80, rows: 40)
    #expect(!stage.text.split(separator: "\n").contains { $0.contains("documented)") && $0.contains("What you did") })
    #expect(stage.text.contains("What you did (simulated; when it was done)"))
  }
}
