import Testing

@testable import Laboratory

@Suite struct SharesTests {
  /// Worked examples of Newcombe (1998, Statistics in Medicine 17).
  @Test func sharesHaveWilsonsInterval() {
    #expect(Estimate.share(81, of: 263).isNear(0.3080, 0.2553, 0.3662))
    #expect(Estimate.share(15, of: 148).isNear(0.1014, 0.0624, 0.1605))
    #expect(Estimate.share(0, of: 20).isNear(0, 0, 0.1611))
    #expect(!Estimate.share(0, of: 0).isDefined)
    #expect(Estimate.share(of: [1, 2, 3, 4], where: { $0 > 3 }) == .share(1, of: 4))
  }

  /// Aspirin and heart attacks (Physicians' Health Study 1989): 104 of 11037 against 189 of 11034.
  @Test func ratiosOfSharesHaveTheIntervalOfTheirLogarithm() {
    #expect(Estimate.ratio(104, of: 11037, over: 189, of: 11034).isNear(0.5501, 0.4337, 0.6978))
    #expect(!Estimate.ratio(0, of: 10, over: 5, of: 10).isDefined)
  }

  @Test func logOddsAreSymmetricAndBearEmptyCells() {
    let odds = Estimate.logOdds(104, of: 11037, over: 189, of: 11034)
    #expect(odds.value.isNear(-0.6033))
    #expect(Estimate.logOdds(189, of: 11034, over: 104, of: 11037).isNear(-odds.value, -odds.upper, -odds.lower))
    #expect(Estimate.logOdds(0, of: 10, over: 0, of: 10).value == 0)
    #expect(Estimate.logOdds(0, of: 10, over: 5, of: 10).isDefined)
  }

  @Test func theAreaUnderTheCurveIsTheChanceOfTheRightOrder() {
    #expect(Estimate.areaUnderCurve(cases: [3, 4], others: [1, 2]).value == 1)
    #expect(Estimate.areaUnderCurve(cases: [1, 2], others: [3, 4]).value == 0)
    #expect(Estimate.areaUnderCurve(cases: [1, 3], others: [2, 2]).value == 0.5)
    #expect(Estimate.areaUnderCurve(cases: [2, 3], others: [1, 2]).value == 0.875)
    #expect(!Estimate.areaUnderCurve(cases: [], others: [1]).isDefined)
  }

  /// Hanley & McNeil (1982): 51 cases and 58 others with an area of 0.893 have a standard error of 0.032.
  @Test func theAreaUnderTheCurveHasTheIntervalOfHanleyAndMcNeil() {
    let area = Estimate.areaUnderCurve(cases: ratings([3, 2, 2, 11, 33]), others: ratings([33, 6, 6, 11, 2]))
    #expect(area.value.isNear(0.893, decimals: 3))
    #expect(((area.upper - area.value) / Normal.critical).isNear(0.032, decimals: 3))
  }

  /// Ratings from 0 on, so many of each.
  private func ratings(_ counts: [Int]) -> [Double] {
    counts.enumerated().flatMap { [Double](repeating: Double($0.offset), count: $0.element) }
  }
}
