import Codebook
import Engine
import Fixtures

@testable import Engine
@testable import Screens

/// Answers to a debrief that are given and not worked out, so that pictures of them stay as they are.
extension Sample {
  /// A whole play in which something was said in public.
  static let play = Result {
    var state = Game.State(
      scenario: Fixtures.bakery(), setup: Game.Setup(seed: 7, language: .english, mode: .assessment, population: 2000))
    _ = try Game.reduce(&state, .endTurn)
    _ = try Game.reduce(&state, .publish(channel: "facebook", text: "We are checking the oven."))
    while !state.isOver { _ = try Game.reduce(&state, .endTurn) }
    return state
  }

  static let statement = Alternative(
    branch: Branch(turn: 1, instead: .after([.duty(.state)])), name: Duty.state.name)

  static let silence = Alternative(
    branch: Branch(turn: 3, instead: .nothing),
    name: LocalizedText(en: "do nothing at all in this turn", fr: "ne rien faire du tout pendant ce tour"))

  static let difference = Interface.Difference(
    seeds: 30,
    intervals: [
      .init(84, from: 51, to: 117), .init(120, from: 62, to: 178), .init(48, from: 48, to: 48),
      .init(61, from: 30, to: 92), .init(-95, from: -140, to: -50), .init(-34_000, from: -52_000, to: -16_000),
    ])

  static let found = Interface.TurningPoints(
    [.init(statement, difference), .init(silence, difference)],
    method: LocalizedText(
      en: "(12 alternatives on 30 seeds; 95% intervals.)", fr: "(12 autres choix sur 30 graines ; intervalles à 95 %.)")
  )

  static let progress = Interface.SearchProgress(percent: 40, leading: statement, gain: 62)

  static func storms(_ state: Game.State) -> Interface.StormPair {
    let before = Interface.Storm(state)
    var after = before
    for place in after.readings.indices {
      after.readings[place].postsPerHour /= place < 12 ? 1 : 3
      after.readings[place].trust += place < 12 ? 0 : 5
    }
    return Interface.StormPair(
      before: before, after: after,
      figures: [
        .init(before: 64, after: 73), .init(before: 58, after: 71), .init(before: 70, after: 75),
        .init(before: 54, after: 59), .init(before: 22, after: 14), .init(before: 12_400, after: 8900),
      ],
      unwritten: Interface.StormPair.Posts(state.feed.filter { $0.mood == .mockery }),
      added: Interface.StormPair.Posts(state.feed.filter { $0.mood == .joy }),
      skipped: [
        Skipped(
          decision: Story.Decision(turn: 4, action: .reply(to: "p9", text: "…"), post: nil), reason: .unknownPost)
      ])
  }

  static let bend = Bend(
    turn: 2, at: Fixtures.bakery().turns[0].start + 200, before: 500, after: 1700,
    causes: [
      Bend.Cause(
        text: LocalizedText(en: "Photos of burnt bread go round.", fr: "Des photos de pain brûlé circulent."),
        share: 72)
    ])
}

extension Stage {
  /// A finished play at its debrief, on a part of it.
  static func debrief(
    _ language: Language, _ section: Interface.DebriefSection, columns: Int = 80, rows: Int = 24
  ) throws -> Stage {
    var stage = try Stage(language, .debrief, columns: columns, rows: rows)
    stage.model.openDebrief()
    stage.press(.character(Character(String(section.rawValue + 1))))
    return stage
  }

  /// Gives an answer to the debrief that is shown.
  mutating func answer(_ answer: Interface.Answer, to matter: Interface.Question.Matter) {
    model.take(answer, to: Interface.Question(matter: matter, debrief: model.debrief.number))
  }
}
