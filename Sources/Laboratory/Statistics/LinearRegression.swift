/// An ordinary least squares regression with a constant.
///
/// Fitted on standardised columns, so that regressors of any scale are told apart.
public struct LinearRegression: Sendable {
  /// The weight of each regressor in units of the value, with Student's interval.
  public let weights: [Estimate]
  /// The weight of each regressor when it and the value are measured in standard deviations, with Student's interval.
  public let standardised: [Estimate]
  /// The constant.
  public let constant: Double
  /// The share of the variance that the regression explains where it was fitted (R²).
  public let explained: Double

  /// Fits `values` on `rows`, one row of regressors a value; nil where there are too few rows or where they do not tell
  /// the regressors apart.
  ///
  /// - Complexity: O(*n* *k*²) in *n* rows of *k* regressors.
  public init?(_ rows: [[Double]], _ values: [Double]) {
    let width = rows.first?.count ?? 0
    let freedom = rows.count - width - 1
    guard width > 0, freedom > 0, rows.count == values.count else { return nil }
    let columns = (0..<width).map { column in rows.map { $0[column] } }
    let (deviation, deviations) = (values.deviation, columns.map(\.deviation))
    guard deviation > 0, deviations.allSatisfy({ $0 > 0 }) else { return nil }
    let correlations = columns.map { column in columns.map { pearson(column, $0) } }
    guard let inverted = inverse(correlations) else { return nil }
    let toValue = columns.map { pearson($0, values) }
    let betas = inverted.map { product($0, toValue) }
    let explained = product(betas, toValue)
    let error = (max(0, 1 - explained) / Double(freedom)).squareRoot()
    let half = Student.critical(freedom) / Normal.critical
    let standardised = betas.indices.map { index in
      Estimate(betas[index], error: error * inverted[index][index].squareRoot() * half, count: values.count)
    }
    let weights = zip(standardised, deviations).map { beta, spread in beta.map(rising: { $0 * deviation / spread }) }
    self.standardised = standardised
    self.weights = weights
    constant = values.mean - product(weights.map(\.value), columns.map(\.mean))
    self.explained = explained
  }

  /// What the regression expects for a row of regressors.
  public func expected(_ row: [Double]) -> Double {
    constant + product(weights.map(\.value), row)
  }

  /// The share of the variance of other values that it foresees, below zero where it does worse than their mean
  /// (out-of-sample R²).
  ///
  /// - Complexity: O(*n* *k*).
  public func foreseen(_ rows: [[Double]], _ values: [Double]) -> Double {
    let mean = values.mean
    let left = zip(rows, values).reduce(0) { sum, pair in
      let error = pair.1 - expected(pair.0)
      return sum + error * error
    }
    return 1 - left / values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}
