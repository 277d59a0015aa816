import Codebook
import Foundation
import Laboratory
import ScenarioCompiler
import Scenarios
import Simulation
import Testing

/// A small experiment that is right.
private let small = """
  experiment: Bread
  seeds: 4
  hours: 24
  statements:
    sorry: { strategies: { apologise: 80 }, apology: [regret] }
  happens:
    - { at: 1h, channel: twitter, shock: { heat: 70, blame: 80, reach: 100 } }
  arms:
    - { id: silence }
    - { id: sorry, title: We apologise, happens: [ { at: 2h30m, statement: sorry } ] }
  measures:
    - trust
    - { of: anger, segment: fans, at: 12h }

  """

/// A small experiment on a case.
private let desk = """
  experiment: Desk
  case: bakery
  seeds: 2
  arms:
    - id: a
      acts:
        - { turn: t1, do: publish, channel: twitter, text: Sorry. }
  measures: [score]

  """

private func compile(_ text: String) -> ExperimentCompiler.Outcome {
  ExperimentCompiler.compile(Array(text.utf8), file: "x.yaml") { name, _ throws(ExperimentCompiler.MissingCase) in
    let outcome = compile(SmallCase.scenario, SmallCase.texts)
    guard name == "bakery", let scenario = outcome.scenario else {
      throw ExperimentCompiler.MissingCase(message: "there is no case `\(name)`", advice: "did you mean `bakery`?")
    }
    return scenario
  }
}

/// Expects that `text` with `old` replaced by `new` gives exactly the diagnostics, in the order of the marks `⟦` in `new`.
private func check(
  _ text: String, _ old: String, _ new: String, _ wanted: String...,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  #expect(text.contains(old), sourceLocation: sourceLocation)
  let marked = text.replacing(old, with: new, maxReplacements: 1)
  var places: [String] = []
  for (number, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    for (count, part) in line.split(separator: "⟦", omittingEmptySubsequences: false).dropLast().enumerated() {
      let before = line.prefix(upTo: part.endIndex).unicodeScalars.count - count
      places.append("x.yaml:\(number + 1):\(before + 1): ")
    }
  }
  let found = compile(marked.filter { $0 != "⟦" }).diagnostics.map(\.description)
  #expect(found == zip(places, wanted).map { $0 + $1 }, sourceLocation: sourceLocation)
  #expect(places.count == wanted.count, sourceLocation: sourceLocation)
}

@Suite struct ExperimentTests {
  @Test func whatIsWrittenIsRead() throws {
    let outcome = compile(small)
    #expect(outcome.diagnostics == [])
    let experiment = try #require(outcome.experiment)
    #expect(experiment.title == "Bread")
    #expect(experiment.seeds == 4)
    #expect(experiment.firstSeed == 1)
    #expect(experiment.arms.map(\.id) == ["silence", "sorry"])
    #expect(experiment.arms.map(\.title) == ["silence", "We apologise"])
    #expect(experiment.measures.map(\.name) == ["trust", "anger.fans@12h"])
    guard case .community(let course) = experiment.arms[1].course else { return #expect(Bool(false)) }
    #expect(course.ticks == 144)
    #expect(course.happenings.map(\.tick) == [6, 15])
    #expect(course.population == .reference())
  }

  @Test func armsChangeConditionsAndParameters() throws {
    let text = small.replacing(
      "{ id: silence }",
      with: """
        { id: silence, start: "2024-03-12T22:00+01:00", parameters: { anger-half-life: 30 },
            community: { crisis: victim, history: true, outrage: true, grave: true, reputation: -100,
              attitudes: { fans: { anger: 9 } }, followers: { facebook: 7 } } }
        """)
    let experiment = try #require(compile(text).experiment)
    guard case .community(let changed) = experiment.arms[0].course,
      case .community(let base) = experiment.arms[1].course
    else { return #expect(Bool(false)) }
    #expect(changed.population.crisis == .victim)
    #expect(changed.population.history && changed.population.isOutrage && changed.population.isGrave)
    #expect(changed.population.parts.allSatisfy { $0.trust == 0 })
    #expect(changed.population.parts.first { $0.segment == .fans }?.anger == 9)
    #expect(changed.population.channels[1].followers == 7)
    #expect(changed.population.parameters.angerHalfLife == 30)
    #expect(changed.start.hour == 22)
    #expect(base.population == .reference())
  }

  @Test func aTextIsReadAsInTheGame() throws {
    let text = small.replacing(
      "{ strategies: { apologise: 80 }, apology: [regret] }", with: "{ text: Nous sommes désolés., language: fr }")
    let experiment = try #require(compile(text).experiment)
    guard case .community(let course) = experiment.arms[1].course,
      case .statement(let utterance) = course.happenings[1].kind
    else { return #expect(Bool(false)) }
    #expect(utterance.weighed.contains { $0.strategy == .apologise })
  }

  @Test func anUnknownKeyIsToldWithTheOneThatWasMeant() {
    check(small, "seeds:", "⟦seds: 3\nseeds:", "error: unknown key `seds` in the experiment (did you mean `seeds`?)")
    check(small, "shock: {", "shock: { ⟦head: 3,", "error: unknown key `head` in a shock (did you mean `heat`?)")
    check(small, "title: We", "⟦titel: x, title: We", "error: unknown key `titel` in an arm (did you mean `title`?)")
    check(
      small, "{ strategies: {", "{ ⟦tone: [x], strategies: {",
      "error: unknown key `tone` in a statement (did you mean `tones`?)")
  }

  @Test func whatIsMissingIsTold() {
    check(small, "experiment: Bread\nseeds", "⟦seeds", "error: the experiment lacks `experiment` (add `experiment: …`)")
    check(small, "{ heat: 70, ", "⟦{ ", "error: a shock lacks `heat` (add `heat: …`)")
    check(small, "{ id: silence }", "⟦{ title: x }", "error: an arm lacks `id` (add `id: …`)")
    check(
      small, "{ strategies: { apologise: 80 }, apology", "⟦{ apology",
      "error: the statement says nothing (give it a `text`, or `strategies`)")
  }

  @Test func numbersOutOfRangeAreTold() {
    check(small, "seeds: 4", "seeds: ⟦0", "error: 0 is out of range (a whole number from 1 to 10000, without quotes)")
    check(
      small, "hours: 24", "hours: ⟦2017", "error: 2017 is out of range (a whole number from 1 to 2016, without quotes)")
    check(
      small, "heat: 70", "heat: ⟦101", "error: 101 is out of range (a whole number from -100 to 100, without quotes)")
    check(
      small, "apologise: 80", "apologise: ⟦0", "error: 0 is out of range (a whole number from 1 to 100, without quotes)"
    )
    check(
      small, "{ id: silence }", "{ id: silence, parameters: { anger-half-life: ⟦-1 } }",
      "error: -1 is out of range (a whole number from 0 to 1000, without quotes)")
  }

  @Test(arguments: ["2", "2h5", "1h1d", "95m", "h", "-1h", "1.5h"])
  func whatOnlyLooksLikeATimeIsTold(written: String) {
    check(
      small, "2h30m", "⟦\(written)",
      "error: `\(written)` is not a time (days, hours and minutes by tens: `40m`, `2h`, `1d12h`)")
  }

  @Test func timesAfterTheEndAreTold() {
    check(small, "2h30m", "⟦1d", "error: `1d` is after the end (at most 23h50m)")
    check(small, "at: 12h", "at: ⟦2d", "error: `2d` is after the end (at most 1d)")
  }

  @Test func unknownNamesAreTold() {
    check(
      small, "channel: twitter", "channel: ⟦twiter", "error: there is no channel `twiter` (did you mean `twitter`?)")
    check(small, "statement: sorry", "statement: ⟦sory", "error: there is no statement `sory` (did you mean `sorry`?)")
    check(
      small, "{ id: silence }", "{ id: silence, parameters: { ⟦anger-half-live: 3 } }",
      "error: the model has no parameter `anger-half-live` (did you mean `anger-half-life`?)")
    check(small, "- trust", "- ⟦trusts", "error: `trusts` is not a measure (did you mean `trust`?)")
    check(
      small, "{ id: silence }", "{ id: silence, community: { attitudes: { ⟦fan: { trust: 3 } } } }",
      "error: no part of the community is called `fan` (did you mean `fans`?)")
  }

  @Test func measuresAreCheckedAgainstWhatTheyAreOf() {
    check(small, "- trust", "- { of: reach, segment: ⟦fans }", "error: `reach` has no `segment` (delete it)")
    check(small, "- trust", "- { of: trust, from: ⟦1h }", "error: `trust` has no `from` (delete it)")
    check(
      small, "- trust", "- trust\n  - ⟦trust",
      "error: two measures are called `trust` (delete one, or give it a `name`)")
    check(small, "- trust", "- { of: trust, at: ⟦0 }", "error: nothing has happened by then (10m at least)")
  }

  @Test func somethingThatHappensHasOneKind() {
    let kinds =
      "shock, voice, seed, grievance, statement, reply, hiding, cheer, revelation, coverage, support, exposure"
    check(
      small, "{ at: 2h30m, statement: sorry }", "⟦{ at: 2h30m, statement: sorry, cheer: 3 }",
      "error: something that happens has one kind (one of \(kinds))")
    check(
      small, "{ at: 2h30m, statement: sorry }", "{ at: 2h30m, reply: ⟦{ statement: sorry } }",
      "error: a reply has either `audience` or `posts` (`audience: 300` is a post that 300 people have read, `posts: 5` "
        + "the five loudest of the community)")
  }

  @Test func allErrorsAreToldAtOnce() {
    check(
      small, "seeds: 4\nhours: 24", "seeds: ⟦none\nhours: ⟦0",
      "error: a whole number is wanted here, not `none` (a whole number from 1 to 10000, without quotes)",
      "error: 0 is out of range (a whole number from 1 to 2016, without quotes)")
  }

  @Test func aTextInWhichNothingIsReadAndAStatementThatIsNeverMadeAreDoubtful() {
    check(
      small, "{ strategies: { apologise: 80 }, apology: [regret] }", "{ text: ⟦Bread }",
      "warning: nothing is read in this text (write it otherwise, or name its `strategies`)")
    check(
      small, "statements:", "statements:\n  ⟦other: { strategies: [hold] }",
      "warning: the statement `other` is never made (use it in `happens`, or delete it)")
  }

  @Test func everyParameterAndMeasureIsDescribed() throws {
    let folder = try #require(ScenarioLibrary.repository())
    let text = try String(contentsOfFile: "\(folder)/EXPERIMENTS.md", encoding: .utf8)
    let names = Parameters.fields.map(\.name) + Quantity.allCases.map(\.rawValue)
    #expect(names.filter { !text.contains("`\($0)`") && !text.contains(" \($0),") && !text.contains("\($0)]") } == [])
  }

  @Test func anArmHasTwoThousandActsAtMostHoweverTheyAreWritten() {
    let act = "- { turn: t1, do: publish, channel: twitter, text: Sorry. }"
    func diagnostics(ofThousands count: Int) -> [String] {
      let thousand = act.replacing("Sorry. }", with: "Sorry., times: 1000 }")
      let acts = Array(repeating: thousand, count: count).joined(separator: "\n      ")
      return compile(desk.replacing(act, with: acts)).diagnostics.map(\.description)
    }
    #expect(diagnostics(ofThousands: 2) == [])
    let found = diagnostics(ofThousands: 4)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("error: with this one there are 3000 acts (at most 2000 are wanted)") == true)
  }

  @Test func actsAreCheckedAgainstTheCase() {
    #expect(compile(desk).diagnostics == [])
    check(desk, "bakery", "⟦bakeri", "error: there is no case `bakeri` (did you mean `bakery`?)")
    check(desk, "t1", "⟦t99", "error: there is no turn `t99` (one of t1, t2, t3, t4, t5, t6, t7, t8)")
    check(
      desk, "channel: twitter", "channel: ⟦twiter",
      "error: there is no channel that one can publish on `twiter` (did you mean `twitter`?)")
    check(desk, "do: publish", "do: ⟦publsh", "error: `publsh` is not an act (did you mean `publish`?)")
    check(desk, "do: publish", "do: ⟦end-turn", "error: turns end by themselves (delete this act)")
    check(
      desk, "do: publish", "do: ⟦review",
      "error: `review` is no act of experiments (the acts are publish, reply, message, hide, choose, ask, escalate, "
        + "pause, release, wait)")
    check(desk, "text: Sorry.", "text: Sorry., ⟦fact: x", "error: `publish` has no `fact` (it has channel, text)")
    check(
      desk, "[score]", "[⟦posts]",
      "error: `posts` cannot be measured here (one of trust, anger, negative_posts, reach, peak_posts_per_hour, "
        + "score, outcome, craft)")
    check(
      desk, "seeds: 2", "seeds: 2\n⟦hours: 3",
      "error: unknown key `hours` in the experiment (keys: experiment, language, seeds, first_seed, measures, "
        + "arms, case, population, masked)")
  }
}
