/// A change of how a person stands, in thousandths of the scales.
struct Shift: Equatable {
  var anger = 0
  var trust = 0
  var blame = 0
  var empathy = 0

  static func += (left: inout Shift, right: Shift) {
    left.anger += right.anger
    left.trust += right.trust
    left.blame += right.blame
    left.empathy += right.empathy
  }

  /// So many percent of it.
  func scaled(_ percent: Int) -> Shift {
    Shift(
      anger: anger * percent / 100, trust: trust * percent / 100, blame: blame * percent / 100,
      empathy: empathy * percent / 100)
  }

  /// Leaves so many percent of what helps; the harm stays.
  mutating func dull(to percent: Int) {
    if anger < 0 { anger = anger * percent / 100 }
    if trust > 0 { trust = trust * percent / 100 }
    if blame < 0 { blame = blame * percent / 100 }
    if empathy > 0 { empathy = empathy * percent / 100 }
  }
}
