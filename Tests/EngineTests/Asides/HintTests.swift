import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

@Suite struct HintTests {
  @Test func aHintSaysWhatTheSensiblePlayerWouldDoNext() throws {
    var state = wholeDesk()
    let told = try state.do(.hint).told
    #expect(told.count == 1 && state.hints.map(\.text.english) == told)
    guard case .report(let post, .police) = ReferencePlayer.sensible.action(in: state) else {
      return #expect(told.first?.isEmpty == false)
    }
    #expect(told.first?.contains(try #require(state.post(post)).author) == true)
  }

  @Test func aHintTakesNoTimeAndChangesNothingInThePlay() throws {
    var (with, without) = (wholeDesk(), wholeDesk())
    try with.do(.hint, .ask(fact: "oven"), .endTurn)
    try without.do(.ask(fact: "oven"), .endTurn)
    #expect(with.feed == without.feed && with.readings == without.readings && with.deeds == without.deeds)
    #expect(with.minutesLeft == without.minutesLeft)
  }

  @Test func eachHintCostsAPointOfTheTotalAndTheDebriefSaysSo() throws {
    var (with, without) = (wholeDesk(), wholeDesk())
    try with.do(.hint, .endTurn, .hint)
    try with.finish()
    try without.finish()
    let (dear, free) = (try #require(with.score), try #require(without.score))
    #expect(dear.total == max(0, free.total - 2))
    #expect(dear.outcome == free.outcome && dear.craft == free.craft && dear.evidence == free.evidence)
    #expect(dear.deductions.map(\.points) == [1, 1] && dear.deductions.map(\.turn) == [0, 1])
    #expect(free.deductions.isEmpty)
  }

  @Test func theSameAdviceTwiceInARowCostsOnce() throws {
    var state = wholeDesk()
    let first = try state.do(.hint).told
    let second = try state.do(.hint).told
    #expect(first == second && state.hints.count == 1)
  }

  @Test func theSameAdviceCostsOnceThoughTimeHasPassed() throws {
    var state = wholeDesk()
    try state.do(.hint, .wait(minutes: 1), .hint)
    #expect(state.hints.count == 1)
  }

  @Test func aHintCannotBeTakenBack() throws {
    var state = wholeDesk()
    try state.do(.pause(item: "c1"), .hint, .undo)
    #expect(state.hints.count == 1)
  }

  @Test func inAssessmentModeNobodyGivesHints() {
    #expect(bakery(mode: .assessment).refusal(of: .hint) == .noHints)
  }

  @Test func aScoreNeverFallsBelowZero() throws {
    var state = bakery()
    while !state.isOver {
      try state.do(
        .hint, .publish(channel: "facebook", text: "You are pathetic idiots \(state.turnIndex), all of you."))
      try state.do(.endTurn)
    }
    #expect(try #require(state.score).total >= 0)
  }

  @Test func aHintCostsTheSameInEveryTelling() throws {
    var state = wholeDesk()
    try state.do(.hint, .ask(fact: "oven"))
    try state.finish()
    #expect(telling(Story(of: state)).end.state.score == state.score)
  }

  /// Plays a case as the sensible player does, and hears before each act what a hint would say of it.
  @Test(arguments: Language.allCases)
  func aHintGivesTheWhatAndNeverTheWords(_ language: Language) throws {
    var state = Game.State(scenario: Fixtures.wholeDesk(), setup: Game.Setup(seed: 7, language: language))
    var heard: Set<String> = []
    while !state.isOver {
      let action = ReferencePlayer.sensible.action(in: state)
      var asking = state
      try asking.do(.hint)
      let hint = try #require(asking.hints.last).text
      heard.insert(hint.english)
      #expect(hint.english != hint.french && hint.english.count < 240 && hint.french.count < 260)
      let own = hint.french.replacing(/«\u{A0}[^»]*\u{A0}»/, with: "")
      for place in [" :", " ;", " ?", "« ", " »"] { #expect(!own.contains(place), "\(hint.french)") }
      if let text = action.writtenText { #expect(!hint[language].contains(text), "\(hint[language])") }
      try state.do(action)
    }
    #expect(heard.count > 10)
  }
}
