import Codebook

/// People who have complained wait for an answer.
extension Mind {
  /// Whether they wait for a first answer with patience.
  var isPatient: Bool { marks.contains(.waiting) && marks.isDisjoint(with: [.impatient, .answered]) }

  /// Ticks until their patience ends, negative after it.
  func patienceLeft(at tick: Int) -> Int { Int(Int16(bitPattern: patience &- UInt16(truncatingIfNeeded: tick))) }

  /// Who has complained begins to wait: a fifth for half an hour, three in five for an hour, nobody for more than a day
  /// (Lithium Technologies 2013: 20 % within 30 minutes, 53 to 72 % within an hour). `draw` is 32 random bits.
  mutating func wait(from tick: Int, draw: UInt64) {
    guard !marks.contains(.waiting) else { return }
    let share = Int((draw &* 100) >> 32)
    let ticks = share < 20 ? 3 : share < 60 ? 6 : share < 70 ? 12 : share < 85 ? 36 : 120
    marks.insert(.waiting)
    marks.subtract([.answered, .impatient])
    patience = UInt16(truncatingIfNeeded: tick + ticks)
  }

  /// Who has waited beyond their patience does something about it, once (Lithium Technologies 2013).
  ///
  /// - Returns: whether they will shame the organisation in public.
  mutating func loseHeart(_ agent: UInt32, tick: Int, _ draw: Draw, _ parameters: Parameters) -> Bool {
    guard isPatient, patienceLeft(at: tick) <= 0 else { return false }
    marks.insert(.impatient)
    satisfaction.move(-150)
    anger.move((64_000 - Int(anger)) / 8)
    trust.move(-2 * levelUnit)
    func does(_ share: Int, _ number: UInt32) -> Bool { draw.below(1000, agent, number) < UInt32(max(0, share)) }
    if does(parameters.tellsOthers, 2) { marks.insert(.told) }
    if does(parameters.escalates, 3) { marks.insert(.escalated) }
    guard does(parameters.shames, 4) else { return false }
    marks.formUnion([.shamed, .shaming])
    return true
  }
}
