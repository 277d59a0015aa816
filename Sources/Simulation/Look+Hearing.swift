import Codebook

/// What the organisation says.
extension Look {
  /// They hear a statement. What helps, helps the open and the trusting, less with each answer; after three failures it
  /// is of no use to the distant and turns those who loved the organisation against it (CC18). What hurts hurts all,
  /// friends most.
  mutating func hear(_ number: UInt16) {
    mind.marks.remove(.statement)
    mind.statement = number
    let reception = moment.statements[Int(number) - 1]
    guard mind.marks.contains(.aware) else { return notice(reception) }
    let before = mind.anger
    defer {
      isCalmed = isCalmed || mind.anger < before
      if mind.anger > before { trace.mover = reception.item }
    }
    mind.hear(
      reception, openness: temper.openness, initialTrust: traits.initialTrust, tick: moment.tick,
      empathyGain: moment.parameters.empathyGain, weight: moment.parameters.words / 10)
  }

  /// Who knows of no crisis takes notice of what is outrageous by itself, and is forewarned by a disclosure.
  private mutating func notice(_ reception: Reception) {
    if reception.discloses {
      mind.marks.insert(.forewarned)
      regain(reception.isSelfServing ? 0 : 15 * levelUnit)
    }
    let provocation = reception.grave.anger + reception.cost.anger
    guard provocation > 100 else { return }
    trace.mover = reception.item
    mind.marks.insert(.aware)
    mind.anger.move(provocation * levelUnit / 2)
    mind.trust.move(-provocation * levelUnit / 4)
    mind.blame = max(mind.blame, UInt16(thousandths: 500))
  }
}

extension Mind {
  /// A statement or an answer works on them. `openness` is in hundredths, `weight` the size of its effect in hundredths.
  mutating func hear(
    _ reception: Reception, openness: Int, initialTrust: UInt16, tick: Int, empathyGain: Int, weight: Int
  ) {
    let shift = reception.shift(blame: blame.thousandths, anger: anger.thousandths)
    let help = help(openness: openness, initialTrust: initialTrust) * weight / 100
    let harm = (70 + trust.thousandths / 20) * weight / 100
    func size(_ change: Int, _ cost: Int, helps: Bool) -> Int {
      (change * (helps ? help : harm) + cost * harm) * levelUnit / 100
    }
    let cost = reception.cost
    anger.move(size(shift.anger, cost.anger, helps: shift.anger < 0))
    blame.move(size(shift.blame, cost.blame, helps: shift.blame < 0))
    let felt = size(shift.empathy, cost.empathy, helps: shift.empathy > 0)
    let before = Int(empathy)
    empathy.move(felt)
    // Empathy restores trust (Schoofs et al. 2019).
    let warmth = (Int(empathy) - before) * empathyGain / 1000 * 2 / 3
    let trusted = Int(trust) + size(shift.trust, cost.trust, helps: shift.trust > 0) + warmth
    let ceiling = max(Int(trust), Int(initialTrust) + 10 * levelUnit)
    trust = UInt16(min(min(64_000, ceiling), max(0, trusted)))
    answers.count(to: 100)
    if reception.denies { marks.insert(.denial) }
    if reception.repairs { marks.insert(.repaired) }
    if shift.anger < 0 {
      let end = UInt16(truncatingIfNeeded: tick + reception.patience)
      if Int16(bitPattern: end &- patience) > 0 { patience = end }
    }
    if shift.anger + cost.anger > 150 { failures.count(to: 9) }
    if shift.anger + cost.anger > 60 { fatigue /= 2 }
  }

  /// Percent of what helps that reaches them; negative when they take it for mockery.
  private func help(openness: Int, initialTrust: UInt16) -> Int {
    let trusting = 60 + trust.thousandths / 15
    let repetition = 100 - min(75, Int(answers) * 15)
    // Little is gained where little is blamed (Coombs 2007; Rose & Blodgett 2016).
    let occasion = min(100, 2 + blame.thousandths / 6)
    let help = openness * trusting / 100 * repetition / 100 * occasion / 100
    // Who was hostile before and blames the organisation hears the enemy in every word (motivated rejection).
    if initialTrust < 320 * 64, trust < 300 * 64, blame > 600 * 64 { return -help / 2 }
    guard failures >= 3 else { return help }
    let love = initialTrust.thousandths - 550
    return love > 0 ? -help * min(100, love / 2) / 100 : help / 20
  }
}
