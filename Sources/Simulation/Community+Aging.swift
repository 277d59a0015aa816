import Codebook
import Machine

/// Time passes.
extension Community {
  /// So many hours pass for everybody; in a calm nobody waits for an answer.
  ///
  /// - Complexity: O(*n* × hours).
  mutating func age(hours: Int, _ team: WorkerTeam?, isCalm: Bool = false) {
    let aging = Aging(
      parameters: population.parameters, rates: people.rates, tick: tick, clock: clockStep, isCalm: isCalm,
      draw: Draw(seed: seed, stream: .script), hasChatter: population.parameters.chatter > 0)
    let parts = withColumns { columns in
      WorkerTeam.collect(columns.count, over: team) { range in
        var tally = Tally()
        for agent in range { aging.run(agent, columns, hours: hours, &tally) }
        return tally
      }
    }
    tally = parts.reduce(into: Tally()) { $0 += $1 }
  }

  /// What waits is felt at once, and nothing is planned any more but to come back.
  mutating func absorb() {
    let moment = Moment(self)
    withColumns { columns in
      var tally = Tally()
      var deeds: [Deed] = []
      for agent in 0..<columns.count where columns.inboxes[agent].item != Inbox.none {
        Look.run(agent, columns, moment, &deeds, &tally)
      }
    }
  }
}

/// What an hour leaves and brings back, the same for all; it follows from the parameters.
struct AgingRates: Sendable {
  /// What is left after an hour, in 65,536ths: of anger without and with empathy and while waiting in vain, of interest.
  let anger, soothed, resentment, interest: Int
  /// What comes back of lost trust in an hour, in 2^24ths: without and with a repair.
  let recovery, repaired: Int

  init(_ parameters: Parameters) {
    func kept(halfLife hours: Int) -> Int { Int(65_536 * Power.of(0.5, 1000 / max(1, hours))) }
    anger = kept(halfLife: parameters.angerHalfLife)
    soothed = kept(halfLife: parameters.soothedHalfLife)
    resentment = kept(halfLife: parameters.angerHalfLife * 5 / 3)
    interest = kept(halfLife: 24)
    // Half-lives of weeks: linear in the hour.
    recovery = 16_777_216 * 693 / 1000 / max(1, parameters.recoveryHalfLife * 24)
    repaired = 16_777_216 * 693 / 1000 / max(1, parameters.repairedHalfLife * 24)
  }
}

/// What an hour does to a person.
private struct Aging: Sendable {
  let tick: Int
  let clock: UInt16
  let isCalm: Bool
  let draw: Draw
  let hasChatter: Bool
  let parameters: Parameters
  private let rates: AgingRates

  init(
    parameters: Parameters, rates: AgingRates, tick: Int, clock: UInt16, isCalm: Bool, draw: Draw, hasChatter: Bool
  ) {
    (self.parameters, self.rates, self.tick, self.clock) = (parameters, rates, tick, clock)
    (self.isCalm, self.draw, self.hasChatter) = (isCalm, draw, hasChatter)
  }

  @inline(__always)
  func run(_ agent: Int, _ columns: Columns, hours: Int, _ tally: inout Tally) {
    let pointer = columns.minds + agent
    if pointer.pointee.marks.isDisjoint(with: [.aware, .waiting]), !hasChatter {
      tally.add(pointer.pointee)
      return
    }
    var mind = pointer.pointee
    let traits = columns.traits[agent]
    pass(&mind, traits, hours: hours)
    if !isCalm, mind.loseHeart(UInt32(agent), tick: tick, draw, parameters) { columns.inboxes[agent].plan(clock) }
    pointer.pointee = mind
    tally.add(mind)
  }

  /// Anger decays, the topic wears off, trust returns, sooner with empathy and after a repair; who waits in vain stays
  /// resentful and trusts less. No sum leaves its bounds, so none is checked.
  @inline(__always)
  private func pass(_ mind: inout Mind, _ traits: Traits, hours: Int) {
    let left = Int16(bitPattern: mind.patience &- UInt16(truncatingIfNeeded: tick))
    let waitsInVain = !isCalm && mind.anger > 6400 && left < 0
    let (blame, empathy, trust) = (Int(mind.blame), Int(mind.empathy), Int(mind.trust))
    let residue = waitsInVain ? blame / 4 : blame / 20
    let hourly = waitsInVain ? rates.resentment : rates.anger &- (rates.anger &- rates.soothed) &* empathy / 64_000
    let excess = max(0, Int(mind.anger) &- residue)
    let kept = (excess &* Aging.power(hourly, hours)) &>> 16
    mind.anger = UInt16(truncatingIfNeeded: Int(mind.anger) &- excess &+ kept)
    if mind.marks.contains(.aware) {
      let rested = ((64_000 &- Int(mind.fatigue)) &* Aging.power(rates.interest, hours)) &>> 16
      mind.fatigue = UInt16(truncatingIfNeeded: 64_000 &- rested)
    }
    let initial = Int(traits.initialTrust)
    let lost = initial &- trust
    if waitsInVain {
      // What waiting costs goes down to a floor that blame sets.
      let floor = initial &* (64_000 &- blame &* 35 / 100) / 64_000
      mind.trust = UInt16(truncatingIfNeeded: trust &- max(0, trust &- floor) &* 10 / 1000)
    } else if lost > 0 {
      let rate = mind.marks.contains(.repaired) ? rates.repaired : rates.recovery
      let help = empathy &* parameters.empathyGain / 1000
      let gain = ((lost &* rate) &>> 24) &* (64_000 &+ help &* 2) / 64_000 &+ 1
      mind.trust = UInt16(truncatingIfNeeded: trust &+ min(lost, gain &* hours))
    }
    if hasChatter {
      mind.joy.move((240 - mind.joy.quarters) / 12)
      mind.sorrow.move((160 - mind.sorrow.quarters) / 12)
    }
    mind.outrage &-= mind.outrage / 100
  }

  /// A share in 65,536ths to a whole power.
  @inline(__always)
  private static func power(_ share: Int, _ exponent: Int) -> Int {
    guard exponent != 1 else { return share }
    var (result, square, rest) = (65_536, share, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = (result &* square) &>> 16 }
      square = (square &* square) &>> 16
      rest >>= 1
    }
    return result
  }
}
