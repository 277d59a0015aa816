extension Array where Element == Double {
  /// The rank of each value, 1 the smallest; equal values share the mean of their ranks.
  ///
  /// - Complexity: O(*n* log *n*).
  public var ranks: [Double] {
    let order = indices.sorted { self[$0] < self[$1] }
    var ranks = [Double](repeating: 0, count: count)
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[order[end]] == self[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + 1 + end) / 2 }
      start = end
    }
    return ranks
  }

  /// The quantile `fraction`, 0 to 1, with linear interpolation (type 7 of Hyndman & Fan 1996, American Statistician
  /// 50); not a number where there is nothing.
  ///
  /// - Complexity: O(*n* log *n*).
  public func quantile(_ fraction: Double) -> Double {
    let sorted = sorted()
    guard let last = sorted.last else { return .nan }
    let place = fraction * Double(count - 1)
    let index = Int(place)
    guard index + 1 < count else { return last }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
