/// Sums over individuals, in 64ths of thousandths.
struct Tally: Equatable, Sendable {
  var people = 0
  var trust = 0
  var aware = 0
  var anger = 0
  var blame = 0

  init() {}

  /// The sums over all.
  ///
  /// - Complexity: O(*n*).
  init(of minds: [Mind]) {
    for mind in minds { add(mind) }
  }

  @inline(__always)
  mutating func add(_ mind: Mind) {
    let weight = mind.marks.contains(.aware) ? 1 : 0
    people &+= 1
    trust &+= Int(mind.trust)
    aware &+= weight
    anger &+= Int(mind.anger) &* weight
    blame &+= Int(mind.blame) &* weight
  }

  /// Takes over what changed in somebody.
  @inline(__always)
  mutating func change(from old: Mind, to new: Mind) {
    add(new)
    let weight = old.marks.contains(.aware) ? 1 : 0
    people &-= 1
    trust &-= Int(old.trust)
    aware &-= weight
    anger &-= Int(old.anger) &* weight
    blame &-= Int(old.blame) &* weight
  }

  static func += (left: inout Tally, right: Tally) {
    left.people += right.people
    left.trust += right.trust
    left.aware += right.aware
    left.anger += right.anger
    left.blame += right.blame
  }
}

extension Gauges {
  /// The means; zero where there is nobody.
  init(_ tally: Tally) {
    func mean(_ sum: Int, _ count: Int) -> Int { sum / levelUnit / max(1, count) }
    self.init(
      trust: mean(tally.trust, tally.people), anger: mean(tally.anger, tally.aware),
      responsibility: mean(tally.blame, tally.aware), awareness: tally.aware * 1000 / max(1, tally.people))
  }
}
