import Codebook

/// The organisation is heard.
extension Community {
  /// Those who follow the channel hear a statement; strangers to the crisis only notice that something is up.
  mutating func hear(_ statement: Statement, on channel: Int, share: Int, awareOnly: Bool, cause: Int32) {
    let effect = Reception(
      of: statement,
      in: Reception.Situation(anger: gauges.awareness > 20 ? gauges.anger : 0, age: firstHeat.map { tick - $0 }))
    if !awareOnly, firstHeat != nil { standing = effect }
    let draw = Draw(seed: seed, stream: .attention)
    let salt = UInt32(truncatingIfNeeded: tick) &* 64 &+ UInt32(truncatingIfNeeded: cause) &* 6271
    for agent in 0..<minds.count {
      let isHome = Int(minds.home[agent]) == channel
      let reached = isHome ? share : share / 2
      guard Int(draw.below(1000, UInt32(agent), salt)) < reached else { continue }
      if minds.isAware[agent] {
        receive(effect, agent)
        minds.cause[agent] = cause
        minds.source[agent] = -1
      } else if !awareOnly, effect.anger > 100 {
        minds.pendingHeat[agent] = min(1000, minds.pendingHeat[agent] + Int32(effect.anger * 2))
        minds.pendingBlame[agent] = 700
        minds.cause[agent] = cause
        minds.source[agent] = -1
      }
    }
  }

  /// Who learns of the crisis looks it up, and half of them find what the organisation has said.
  mutating func catchUp(_ agent: Int) {
    guard let standing, Draw(seed: seed, stream: .script).bits(UInt32(agent), 0) & 1 == 0 else { return }
    receive(standing, agent)
  }

  /// What helps helps the open and the trusting, and nobody after three failures; what hurts hurts all, friends most.
  private mutating func receive(_ effect: Reception, _ agent: Int) {
    let openness = Temper.table[Int(minds.segment[agent])].openness
    let trusting = 60 + Int(minds.trust[agent]) / 15
    let weary = minds.failures[agent] >= 3 ? 20 : 100
    let help = openness * trusting * weary / 10_000
    let harm = 70 + Int(minds.trust[agent]) / 20
    func shift(_ value: Int, helpsWhenNegative: Bool) -> Int32 {
      let helps = helpsWhenNegative ? value < 0 : value > 0
      return Int32(value * (helps ? help : harm) / 100)
    }
    minds.anger[agent] = clamped(minds.anger[agent] + shift(effect.anger, helpsWhenNegative: true))
    minds.trust[agent] = min(
      max(minds.trust[agent], minds.baseTrust[agent] + 20),
      clamped(minds.trust[agent] + shift(effect.trust, helpsWhenNegative: false)))
    minds.blame[agent] = clamped(minds.blame[agent] + shift(effect.blame, helpsWhenNegative: true))
    minds.empathy[agent] = clamped(minds.empathy[agent] + shift(effect.empathy, helpsWhenNegative: false))
    if effect.anger > 150 { minds.failures[agent] = min(9, minds.failures[agent] + 1) }
    minds.fatigue[agent] = effect.anger > 60 ? minds.fatigue[agent] / 2 : minds.fatigue[agent]
  }
}

func clamped(_ value: Int32) -> Int32 { min(1000, max(0, value)) }
