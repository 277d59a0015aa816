/// What reaches individuals changes how they stand.
extension Minds {
  /// Leaves something to be felt when they look next. The whole wait is bounded; the worst blame counts.
  mutating func show(_ agent: Int, heat: Int32, blame: Int32, cause: Int32, source: Int32) {
    pendingHeat[agent] = min(1000, max(-1000, pendingHeat[agent] + heat))
    pendingBlame[agent] = max(pendingBlame[agent], blame)
    self.cause[agent] = cause
    self.source[agent] = source
  }

  /// What waited is felt: anger and blame rise, trust falls with them; good news does the contrary, slowly.
  ///
  /// - Returns: whether they have just learnt of the crisis.
  mutating func feel(_ agent: Int, _ temper: Temper, at tick: Int) -> Bool {
    let heat = Int(pendingHeat[agent])
    let charge = pendingBlame[agent]
    pendingHeat[agent] = 0
    pendingBlame[agent] = 0
    guard heat > 0 else {
      anger[agent] = clamped(anger[agent] + Int32(heat / 4))
      trust[agent] = min(ceiling(agent), trust[agent] - Int32(heat / 20))
      return false
    }
    let rise = rise(agent, heat: heat, charge: charge, temper)
    anger[agent] = clamped(anger[agent] + rise)
    // The first impression is whole; later ones only move it.
    let weight = isAware[agent] ? Int32(min(500, heat)) : 1000
    blame[agent] = clamped(blame[agent] + (charge - blame[agent]) * weight / 1000)
    trust[agent] = clamped(trust[agent] - rise / 2)
    if rise > 300 { failures[agent] = min(9, failures[agent] + 1) }
    guard heat > 60, !isAware[agent] else { return false }
    isAware[agent] = true
    patience[agent] = Int32(truncatingIfNeeded: tick + Minds.patienceOfNewcomers)
    return true
  }

  /// Three hours, the patience of people who write to a brand (Istanbulluoglu 2017: one to six by platform).
  private static let patienceOfNewcomers = 18

  /// How much angrier something makes them: by what they blame the organisation for (CC01), less when they are tired of
  /// the topic or angry already. Devotion shields before the third failure and hurts after it (CC18, CC19).
  private func rise(_ agent: Int, heat: Int, charge: Int32, _ temper: Temper) -> Int32 {
    let love = Int(trust[agent]) - 500
    let shield = failures[agent] >= 3 ? 100 + love / 10 : 100 - love / 10
    let freshness = 1000 - Int(fatigue[agent]) * 3 / 4
    let felt = heat * temper.gain / 100 * (150 + Int(charge) * 17 / 20) / 1000 * shield / 100 * freshness / 1000
    return Int32(felt * (1000 - Int(anger[agent])) / 1000)
  }

  /// No crisis makes people much fonder than they were (CC25).
  private func ceiling(_ agent: Int) -> Int32 { max(trust[agent], min(1000, baseTrust[agent] + 20)) }

  /// They hear a statement. What helps, helps the open and the trusting, less with each answer, and nobody after three
  /// failures (CC18); what hurts hurts all, friends most.
  mutating func hear(_ reception: Reception, _ agent: Int, _ temper: Temper, at tick: Int) {
    let shift = reception.shift(blame: Int(blame[agent]), anger: Int(anger[agent]))
    let trusting = 60 + Int(trust[agent]) / 15
    let weary = failures[agent] >= 3 ? 20 : 100
    let repetition = 100 - min(75, Int(answers[agent]) * 20)
    let help = temper.openness * trusting / 100 * weary / 100 * repetition / 100
    let harm = 70 + Int(trust[agent]) / 20
    anger[agent] = clamped(anger[agent] + Int32(shift.anger * (shift.anger < 0 ? help : harm) / 100))
    blame[agent] = clamped(blame[agent] + Int32(shift.blame * (shift.blame < 0 ? help : harm) / 100))
    empathy[agent] = clamped(empathy[agent] + Int32(shift.empathy * (shift.empathy > 0 ? help : harm) / 100))
    let trusted = clamped(trust[agent] + Int32(shift.trust * (shift.trust > 0 ? help : harm) / 100))
    trust[agent] = min(ceiling(agent), trusted)
    answers[agent] = min(100, answers[agent] + 1)
    if reception.denies { memory[agent].insert(.denial) }
    if shift.anger < 0 {
      patience[agent] = max(patience[agent], Int32(truncatingIfNeeded: tick + reception.patience))
    }
    if shift.anger > 150 { failures[agent] = min(9, failures[agent] + 1) }
    if shift.anger > 60 { fatigue[agent] /= 2 }
  }

  /// An hour passes: anger decays, the topic wears off, trust returns with empathy (CC17); who waits in vain stays
  /// resentful, blames more and trusts less.
  ///
  /// Half-life of anger 18 hours, 5 with full empathy, 30 while waiting in vain; of interest in the topic a day. Sizes
  /// are a design choice on the research's half-lives.
  mutating func age(_ agent: Int, hour: Int, isWaiting: Bool) {
    let (anger, blame, trust) = (anger[agent], blame[agent], trust[agent])
    let waitsInVain = isWaiting && patience[agent] < Int32(truncatingIfNeeded: hour * 6) && anger > 100
    let rate = waitsInVain ? 228 : 377 + empathy[agent] * 9 / 10
    let residue = blame / (waitsInVain ? 4 : 20)
    self.anger[agent] = anger - (max(0, anger - residue) * rate + 9999) / 10_000
    fatigue[agent] += (1000 - fatigue[agent]) * 29 / 1000
    let dither = Int32(truncatingIfNeeded: (agent &* 389 &+ hour &* 211) & 1023)
    if waitsInVain {
      self.blame[agent] = min(1000, blame + 2)
      let floor = baseTrust[agent] * (1000 - blame * 45 / 100) / 1000
      self.trust[agent] = trust - (max(0, trust - floor) * 14 + dither) / 1024
    } else {
      self.trust[agent] = trust + (max(0, baseTrust[agent] - trust) * (1 + empathy[agent] / 100) + dither) / 1024
    }
  }

  /// The truth comes out against a denial: who heard the denial resents that too.
  mutating func feelDeceived(_ agent: Int, _ charge: Int32) {
    let heard = memory[agent].contains(.denial)
    anger[agent] += (1000 - anger[agent]) * (heard ? 40 : 15) / 100
    trust[agent] -= trust[agent] * (heard ? 24 : 9) / 100
    blame[agent] = max(blame[agent], charge)
    guard heard else { return }
    empathy[agent] /= 3
    fatigue[agent] /= 2
    failures[agent] = min(9, failures[agent] + 2)
  }

  /// The truth comes out: blame moves to it, and anger and trust with the blame.
  mutating func learnTruth(_ agent: Int, _ charge: Int32) {
    let move = (charge - blame[agent]) * 7 / 10
    blame[agent] = clamped(blame[agent] + move)
    anger[agent] = clamped(anger[agent] + move / 3)
    trust[agent] = min(ceiling(agent), clamped(trust[agent] - move / 6))
  }
}
