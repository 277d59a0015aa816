import Testing

@testable import Laboratory

@Suite struct RegressionTests {
  /// Anscombe's first set (1973, American Statistician 27).
  private let x: [Double] = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  private let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]

  /// The stack loss data (Brownlee 1965): air flow, water temperature and acid concentration, and the loss.
  private let plant: [[Double]] = [
    [80, 27, 89], [80, 27, 88], [75, 25, 90], [62, 24, 87], [62, 22, 87], [62, 23, 87], [62, 24, 93], [62, 24, 93],
    [58, 23, 87], [58, 18, 80], [58, 18, 89], [58, 17, 88], [58, 18, 82], [58, 19, 93], [50, 18, 89], [50, 18, 86],
    [50, 19, 72], [50, 19, 79], [50, 20, 80], [56, 20, 82], [70, 20, 91],
  ]
  private let loss: [Double] = [
    42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15,
  ]

  @Test func correlationsHaveFishersInterval() {
    #expect(Estimate.correlation(x, y).isNear(0.8164, 0.4244, 0.9507))
    #expect(Estimate.rankCorrelation(x, y).value.isNear(0.8182))
    #expect(Estimate.rankCorrelation(x, x.map { $0 * $0 * $0 }).value.isNear(1))
  }

  @Test func whatDoesNotVaryCorrelatesWithNothing() {
    #expect(!Estimate.correlation([1, 1, 1, 1], [1, 2, 3, 4]).isDefined)
    #expect(!Estimate.correlation([1, 2, 3], [1, 2, 3]).isDefined)
  }

  @Test func theStackLossRegressionIsReproduced() throws {
    let fit = try #require(LinearRegression(plant, loss))
    #expect(fit.constant.isNear(-39.9197))
    #expect(fit.weights[0].isNear(0.7156, 0.4311, 1.0002))
    #expect(fit.weights[1].isNear(1.2953, 0.5188, 2.0717))
    #expect(fit.weights[2].isNear(-0.1521, -0.4819, 0.1776))
    #expect(fit.explained.isNear(0.9136))
    #expect(zip(fit.standardised, [0.6450, 0.4025, -0.0801]).allSatisfy { $0.value.isNear($1) })
    #expect(fit.foreseen(plant, loss).isNear(0.9136))
  }

  @Test func aRegressionWithOneRegressorIsTheLineThroughThePoints() throws {
    let fit = try #require(LinearRegression(x.map { [$0] }, y))
    #expect(fit.expected([20]).isNear(13.0019))
    #expect(fit.weights[0].value.isNear(0.5001))
  }

  @Test func aRegressionForeseesNothingOfWhatItIsNoGuideTo() throws {
    let fit = try #require(LinearRegression(x.map { [$0] }, y))
    #expect(fit.foreseen([[4], [9], [14]], [10, 7.5, 5]) < 0)
  }

  @Test func regressorsThatCannotBeToldApartAreRefused() {
    #expect(LinearRegression([[1, 2], [2, 4], [3, 6], [4, 8]], [1, 3, 2, 4]) == nil)
    #expect(LinearRegression([[1], [1], [1]], [1, 2, 3]) == nil)
    #expect(LinearRegression([[1], [2]], [1, 2]) == nil)
    #expect(LinearRegression([], []) == nil)
  }

  /// The randomised trial of Dobson (1990): counts by outcome (three levels) and treatment (three levels).
  @Test func theCountsOfDobsonsTrialAreReproduced() throws {
    let levels: [[Double]] = [[0, 0], [1, 0], [0, 1]]
    let rows = levels.flatMap { treatment in levels.map { outcome in outcome + treatment } }
    let fit = try #require(CountRegression(rows, [18, 17, 15, 20, 10, 20, 25, 13, 12]))
    #expect(fit.dispersion.isNear(1.2933))
    #expect(fit.rateRatios[0].isNear(0.6349, 0.4046, 0.9964))
    #expect(fit.rateRatios[1].isNear(0.7460, 0.4855, 1.1464))
    #expect(fit.rateRatios[2].isNear(1, 0.6403, 1.5617))
  }

  @Test func countsWithoutAFiniteRateRatioAreRefused() {
    #expect(CountRegression([[0], [0], [1], [1]], [0, 0, 0, 0]) == nil)
    #expect(CountRegression([[1], [1], [1]], [1, 2, 3]) == nil)
  }
}
