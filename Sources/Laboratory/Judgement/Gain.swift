import Engine

extension Estimate {
  /// The difference of two independent shares, `count` of `total` minus `other` of `otherTotal`, with the hybrid score
  /// interval (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10); undefined without cases.
  ///
  /// It is wide where there are few cases, as it should be, and never leaves −1 to 1.
  public static func shareDifference(
    _ count: Int, of total: Int, minus other: Int, of otherTotal: Int
  ) -> Estimate {
    guard total > 0, otherTotal > 0 else { return .undefined }
    let (one, two) = (share(count, of: total), share(other, of: otherTotal))
    let difference = one.value - two.value
    func leg(_ left: Double, _ right: Double) -> Double { (left * left + right * right).squareRoot() }
    return Estimate(
      difference, from: difference - leg(one.value - one.lower, two.upper - two.value),
      to: difference + leg(one.upper - one.value, two.value - two.lower), count: total + otherTotal)
  }
}

extension JudgementOutcome {
  /// What a sitting after shows beside the one before, if there was one.
  ///
  /// The items of the two forms differ, so their shares are taken as independent.
  public init(before: Sitting?, after: Sitting) {
    let gain = before?.marks.flatMap { earlier in
      after.marks.map { later in
        let estimate = Estimate.shareDifference(
          later.right, of: later.items, minus: earlier.right, of: earlier.items)
        return Gain(
          points: estimate.value.points, lower: estimate.lower.points, upper: estimate.upper.points)
      }
    }
    self.init(before: before, after: after, gain: gain)
  }
}

extension Double {
  /// A share in points of percent.
  fileprivate var points: Int { Int((self * 100).rounded()) }
}
