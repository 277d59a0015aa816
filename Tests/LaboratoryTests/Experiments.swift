import Codebook
import Laboratory
import Simulation

/// Ten in the morning of a Tuesday.
let morning = CivilTime(minutes: 22_094_280 / 1440 * 1440 + 600, offset: 0)

/// An outrage that three fifths of those at home on the first channel see after an hour.
let outrage = Happening(tick: 6, channel: 0, kind: .stimulus(.shock(heat: 80, blame: 90, reach: 600)))

/// A day and a half of a small community.
func course(_ happenings: [Happening] = [outrage], agents: Int = 1500) -> Course {
  .community(
    CommunityCourse(population: .reference(agents: agents), start: morning, ticks: 216, happenings: happenings))
}

/// An experiment of two arms: what both have, and what only the second has.
func experiment(_ happenings: [Happening], seeds: Int = 6, measures: [Measure]) -> Experiment {
  Experiment(
    title: "A test", seeds: seeds,
    arms: [
      Arm(id: "base", title: "Base", course: course()),
      Arm(id: "other", title: "Other", course: course([outrage] + happenings)),
    ], measures: measures)
}

/// A measure under its own name.
func measure(_ quantity: Quantity, until: Int? = nil, segment: Segment? = nil, channel: Int? = nil) -> Measure {
  Measure(name: quantity.rawValue, quantity: quantity, segment: segment, channel: channel, until: until)
}

/// Something said with plain strength.
func utterance(_ strategies: Strategy..., apology: [ApologyComponent] = []) -> Utterance {
  Utterance(
    strategies: strategies.map { Statement.Weighted(strategy: $0, strength: 80) }, apology: apology, specificity: 60)
}
