import Codebook
import Simulation

/// A crisis in a community of no organisation in particular, and what the organisation says: the standard run of the
/// findings on crisis communication.
///
/// A grave failure reaches a quarter of the people on Twitter after ten minutes; two days follow.
struct CrisisRun {
  /// Something at a tick.
  typealias Act = (tick: Int, kind: Stimulus.Kind)

  /// The community at the end.
  let observed: ObservedCommunity
  /// The individuals at the end.
  let people: [Person]

  /// Runs a crisis with what is said and comes out.
  init(
    _ acts: [Act] = [], crisis: CrisisType = .preventable, seed: UInt64, hours: Int = 48, on channel: Int = 0,
    edit: (inout Population) -> Void = { _ in }
  ) {
    var population = Population.reference(agents: 2500, crisis: crisis)
    edit(&population)
    self.init(acts, in: ObservedCommunity(population, seed: seed), hours: hours, on: channel)
  }

  /// Runs a crisis in a community that has a past.
  init(_ acts: [Act] = [], in past: ObservedCommunity, hours: Int = 48, on channel: Int = 0) {
    var observed = past
    let start = observed.community.tick
    let failure: Act = (1, .shock(heat: 85, blame: 80, reach: 250))
    let planned = (acts + [failure]).sorted { $0.tick < $1.tick }
    observed.pass(
      ticks: hours * 6,
      planned.map { act in
        if case .statement = act.kind {
          Stimulus(tick: start + act.tick, channel: channel, kind: act.kind, cause: 1)
        } else {
          Stimulus(tick: start + act.tick, channel: 0, kind: act.kind, cause: 0)
        }
      })
    self.observed = observed
    people = observed.people
  }

  /// Those who know of it.
  var aware: [Person] { people.filter(\.isAware) }
  /// Mean trust of all, 0 to 1000.
  var reputation: Double { people.map { Double($0.trust) }.mean }
  /// Mean responsibility that those who know attribute, 0 to 1000.
  var responsibility: Double { aware.map { Double($0.responsibility) }.mean }

  /// An apology with all that belongs to it: fault, repair, regret, and the facts.
  static let fullApology = Statement.doing(
    .apologise, .correct, .inform, apology: [.responsibility, .repair, .regret], specificity: 60)
  /// That the organisation was at fault comes out after seven hours.
  static let truth: Act = (42, .revelation(contradictsDenial: false, blame: 85))
  /// The same, against what it said.
  static let contradiction: Act = (42, .revelation(contradictsDenial: true, blame: 85))

  /// The gain in reputation over silence of some acts, on the seeds.
  static func gains(
    _ seeds: [UInt64], crisis: CrisisType = .preventable, edit: (inout Population) -> Void = { _ in }, _ acts: [Act]
  ) -> [Double] {
    seeds.map { seed in
      CrisisRun(acts, crisis: crisis, seed: seed, edit: edit).reputation
        - CrisisRun(crisis: crisis, seed: seed, edit: edit).reputation
    }
  }
}

extension Statement {
  /// The statement when it contradicts what was said before.
  var contradicting: Statement {
    var statement = self
    statement.isContradictory = true
    return statement
  }
}
