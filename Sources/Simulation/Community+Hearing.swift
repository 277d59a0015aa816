import Codebook

/// The organisation is heard.
extension Community {
  /// Those at home on the channel hear a statement to all, and half as many of the others; strangers to the crisis only
  /// notice that something is up.
  mutating func announce(_ statement: Statement, on channel: Int, cause: Int32) {
    let reception = reception(of: statement)
    if firstHeat != nil { standing = reception }
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(channel, .statement)
    let tempers = Temper.table
    for agent in 0..<minds.count {
      let reached: UInt32 = Int(minds.home[agent]) == channel ? 550 : 275
      guard draw.below(1000, UInt32(agent), salt) < reached else { continue }
      if minds.isAware[agent] {
        hear(reception, agent, tempers, cause)
      } else if draw.bits(UInt32(agent), ~salt) % 3 == 0 {
        notice(provocation: reception.grave.anger, agent, cause)
      }
    }
  }

  /// A stranger to the crisis takes notice only of what is outrageous by itself.
  private mutating func notice(provocation: Int, _ agent: Int, _ cause: Int32) {
    guard provocation > 100 else { return }
    minds.show(
      agent, heat: Int32(provocation), blame: Int32(population.responsibility(700)), cause: cause, source: -1)
  }

  /// Those who read a thread hear an answer, and a few of those who look on; each further answer of the hour adds less,
  /// for those who look on have seen the others.
  mutating func answer(_ statement: Statement, audience: Int, answered: Int, on channel: Int, cause: Int32) {
    let reception = reception(of: statement)
    let people = min(10_000_000_000, max(0, audience)) * 6 / population.peoplePerAgent
    let onlookers = minds.count / 40 / (1 + min(1000, max(0, answered)))
    let reached = UInt32(min(1000, (people + onlookers) * 1000 / minds.count))
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(channel, .reply) &+ UInt32(truncatingIfNeeded: answered) &* 7919
    let tempers = Temper.table
    for agent in 0..<minds.count where minds.isAware[agent] {
      let share = Int(minds.home[agent]) == channel ? reached : reached / 2
      if draw.below(1000, UInt32(agent), salt) < share { hear(reception, agent, tempers, cause) }
    }
  }

  /// Who learns of the crisis looks it up, and half of them find what the organisation has said.
  mutating func catchUp(_ agent: Int, _ temper: Temper) {
    guard let standing, Draw(seed: seed, stream: .script).bits(UInt32(agent), 0) & 1 == 0 else { return }
    minds.hear(standing, agent, temper, at: tick)
  }

  private mutating func hear(_ reception: Reception, _ agent: Int, _ tempers: [Temper], _ cause: Int32) {
    minds.hear(reception, agent, tempers[Int(minds.segment[agent])], at: tick)
    minds.cause[agent] = cause
    minds.source[agent] = -1
  }

  private func reception(of statement: Statement) -> Reception {
    Reception(
      of: statement,
      in: Reception.Situation(
        anger: gauges.awareness > 20 ? gauges.anger : 0, age: firstHeat.map { tick - $0 }, isViral: isViral))
  }
}
