import Testing

@testable import Laboratory

@Suite struct MeansTests {
  /// Extra hours of sleep with two drugs, of ten patients (Student 1908).
  private let first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
  private let second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

  @Test(arguments: [
    (1, 12.7062), (2, 4.3027), (3, 3.1824), (9, 2.2622), (30, 2.0423), (100, 1.9840), (101, 1.9837), (1000, 1.9623),
  ]) func studentsTableIsReproduced(freedom: Int, percentile: Double) {
    #expect(Student.critical(freedom).isNear(percentile))
  }

  @Test func pairedDifferencesHaveStudentsInterval() {
    #expect(Estimate.difference(second, minus: first).isNear(1.58, 0.7001, 2.4599))
    #expect(Estimate.mean(zip(second, first).map { $0 - $1 }) == Estimate.difference(second, minus: first))
  }

  @Test func oneValueSaysNothingOfItsUncertainty() {
    #expect(Estimate.mean([3]) == Estimate(3, from: -.infinity, to: .infinity, count: 1))
    #expect(!Criterion.positive.isMet(by: .mean([3])))
    #expect(!Estimate.mean([]).isDefined)
  }

  @Test func equalValuesLeaveNoUncertainty() {
    #expect(Estimate.mean([2, 2, 2]) == Estimate(2, from: 2, to: 2, count: 3))
  }

  @Test func standardisedDifferencesAreCohensD() {
    #expect(Estimate.standardisedDifference(second, minus: first).isNear(0.8322, -0.0815, 1.7459))
    #expect(!Estimate.standardisedDifference([1, 1], minus: [1, 1]).isDefined)
    #expect(!Estimate.standardisedDifference([1], minus: [1, 2]).isDefined)
  }

  @Test func theBootstrapAgreesWithStudentOnAMean() {
    let differences = zip(second, first).map { $0 - $1 }
    let estimate = Estimate.bootstrap(differences) { $0.mean }
    #expect(estimate.value.isNear(1.58))
    #expect(estimate.lower > 0.7 && estimate.lower < 1.1)
    #expect(estimate.upper > 2.1 && estimate.upper < 2.5)
    #expect(estimate == Estimate.bootstrap(differences) { $0.mean })
  }

  @Test func theBootstrapLeavesOutWhatAResampleCannotShow() {
    let estimate = Estimate.bootstrap([1.0, 2, 3]) { $0.deviation > 0 ? $0.mean : .nan }
    #expect(estimate.isDefined)
    #expect(!Estimate.bootstrap([1.0]) { $0.mean }.isDefined)
  }

  @Test func theOtherSignTurnsTheInterval() {
    #expect(-Estimate(1, from: -2, to: 3, count: 4) == Estimate(-1, from: -3, to: 2, count: 4))
  }
}
