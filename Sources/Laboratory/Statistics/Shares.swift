import Foundation

extension Estimate {
  /// The share of `count` cases of `total`, with Wilson's score interval (Wilson 1927, JASA 22); undefined for no case.
  public static func share(_ count: Int, of total: Int) -> Estimate {
    guard total > 0 else { return .undefined }
    let (share, size) = (Double(count) / Double(total), Double(total))
    let square = Normal.critical * Normal.critical
    let centre = (share + square / (2 * size)) / (1 + square / size)
    let half =
      Normal.critical / (1 + square / size) * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
    return Estimate(share, from: max(0, centre - half), to: min(1, centre + half), count: total)
  }

  /// The share of `values` that satisfy `predicate`, with Wilson's interval.
  ///
  /// - Complexity: O(*n*).
  public static func share<Value>(of values: [Value], where predicate: (Value) -> Bool) -> Estimate {
    share(values.count(where: predicate), of: values.count)
  }

  /// The ratio of two independent shares, `count` of `total` over `other` of `otherTotal`, with the interval of its
  /// logarithm (Katz, Baptista, Azen & Pike 1978, Biometrics 34).
  public static func ratio(_ count: Int, of total: Int, over other: Int, of otherTotal: Int) -> Estimate {
    guard count > 0, other > 0 else { return .undefined }
    let variance = 1 / Double(count) - 1 / Double(total) + 1 / Double(other) - 1 / Double(otherTotal)
    let ratio = Double(count) / Double(total) / (Double(other) / Double(otherTotal))
    return Estimate(log(ratio), error: max(0, variance).squareRoot(), count: total + otherTotal).map(rising: exp)
  }

  /// The logarithm of the odds ratio of two independent shares, with Woolf's interval and Haldane's correction of a
  /// half in every cell (Haldane 1956, Ann. Hum. Genet. 20).
  public static func logOdds(_ count: Int, of total: Int, over other: Int, of otherTotal: Int) -> Estimate {
    guard total > 0, otherTotal > 0 else { return .undefined }
    let cells = [count, total - count, other, otherTotal - other].map { Double($0) + 0.5 }
    let value = log(cells[0] / cells[1]) - log(cells[2] / cells[3])
    return Estimate(value, error: cells.reduce(0) { $0 + 1 / $1 }.squareRoot(), count: total + otherTotal)
  }
}
