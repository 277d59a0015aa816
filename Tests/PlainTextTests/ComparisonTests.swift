import Codebook
import Engine
import Foundation
import Laboratory
import PlainText
import Simulation
import Testing

@Suite struct ComparisonTests {
  private let experiment: Experiment
  private let trials: [Trial]

  init() {
    let course = Course.community(
      CommunityCourse(population: .reference(), start: CivilTime(minutes: 0, offset: 0), ticks: 6, happenings: []))
    experiment = Experiment(
      title: "Bread", firstSeed: 7, seeds: 2,
      arms: [Arm(id: "silence", title: "Nothing", course: course), Arm(id: "sorry", title: "sorry", course: course)],
      measures: [
        Measure(name: "trust", quantity: .trust), Measure(name: "negative_share", quantity: .negativeShare),
      ])
    trials = [
      Trial(arm: 0, seed: 7, values: [50, nil]), Trial(arm: 1, seed: 7, values: [1052, 25]),
      Trial(arm: 0, seed: 8, values: [52, nil]),
      Trial(arm: 1, seed: 8, values: [1056, 75], refusals: [Trial.Refused(act: 0, reason: .gameOver)]),
    ]
  }

  @Test func theTableHasABlockForEachMeasure() {
    #expect(
      Comparison(of: trials, in: experiment).table(of: experiment, .english) == """
        Bread
        2 seeds (7 to 8); means with 95% intervals; differences from the baseline on the same seeds

        silence (baseline)  Nothing
        sorry

        trust
          arm       mean       interval  difference         interval  above  below
          silence  51.00  38.29 … 63.71
          sorry    1,054  1,029 … 1,079      +1,003  +990.3 … +1,016   100%     0%

        negative_share
          arm       mean        interval  difference  interval  above  below
          silence      –
          sorry    50.00  −267.7 … 367.7

        Arm sorry: act 1 was refused on 1 of 2 seeds: The case is over.
        """)
  }

  @Test func theTableSpeaksFrench() {
    let table = Comparison(of: trials, in: experiment).table(of: experiment, .french)
    #expect(table.contains("silence (référence)"))
    #expect(table.contains("51,00"))
    #expect(table.contains("au-dessus"))
  }

  @Test func csvHasALineForEachArmAndMeasure() {
    let lines = Comparison(of: trials, in: experiment).csv(of: experiment).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "arm,measure,n,mean,sd,low,high,pairs,difference,difference_low,difference_high,above,below")
    #expect(lines.allSatisfy { $0.count { $0 == "," } == 12 })
    #expect(lines[1].hasPrefix("silence,trust,2,51.0,1.4142135623730951,"))
    #expect(lines[1].hasSuffix(",,,,,,"))
    #expect(lines[2] == "silence,negative_share,0,,,,,,,,,,")
    #expect(lines[3].contains(",2,1003.0,"))
    #expect(lines[3].hasSuffix(",1.0,0.0"))
  }

  @Test func rawCsvHasALineForEachSeedAndArm() {
    #expect(
      experiment.csv(of: trials) == """
        seed,arm,trust,negative_share
        7,silence,50.0,
        7,sorry,1052.0,25.0
        8,silence,52.0,
        8,sorry,1056.0,75.0

        """)
  }

  @Test func jsonHoldsArmsMeasuresAndDifferences() throws {
    let text = Comparison(of: trials, in: experiment).json(of: experiment).text
    let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(value["seeds"] as? Int == 2)
    #expect(value["first_seed"] as? Int == 7)
    let arms = try #require(value["arms"] as? [[String: Any]])
    #expect(arms.map { $0["id"] as? String } == ["silence", "sorry"])
    let measures = try #require(arms[1]["measures"] as? [[String: Any]])
    #expect(measures[0]["mean"] as? Double == 1054)
    #expect((measures[0]["difference"] as? [String: Any])?["above"] as? Double == 1)
    #expect(measures[1]["difference"] is NSNull)
    #expect((arms[1]["refused"] as? [[String: Any]])?.first?["reason"] as? String == "game-over")
  }
}
