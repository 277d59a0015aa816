import Codebook
import Testing

@testable import Laboratory

@Suite struct FindingTableTests {
  private func table(_ language: Language) throws -> [String] {
    let measured: [(String, [String: Estimate])] = [
      ("CC01", ["responsibility-reputation": Estimate(-0.5421, from: -0.61, to: -0.4604, count: 500)]),
      (
        "CC06",
        ["corrective-action-rank": Estimate(exactly: 1), "denial-rank-from-last": Estimate(exactly: 3)]
      ),
      ("FS28", ["relationship": .undefined]),
      ("LG03", [:]),
    ]
    return FindingTable(
      try measured.map { id, estimates in try #require(Published.finding(id)).judge(estimates) }, language
    ).lines
  }

  @Test func theTableShowsEachPartWithItsBandAndTheCounts() throws {
    #expect(
      try table(.english) == [
        "  Part                             Measured     95% interval           Band             Verdict",
        "",
        "CC01  priority 1, holds, published: r = −.54",
        "  The more responsibility people attribute to the organisation, the lower its reputation.",
        "  responsibility-reputation        −0.542       [−0.610, −0.460]       [−0.700, −0.400] holds",
        "",
        "CC06  priority 1, misses, published: order",
        "  Corrective action is the most successful image-repair strategy, denial the least.",
        "  corrective-action-rank           1                                   ≤ 2              holds",
        "  denial-rank-from-last            3                                   ≤ 2              misses",
        "",
        "FS28  priority 2, misses, published: sign",
        "  Answering complaints improves the relationship and makes people complain more later.",
        "  relationship                     undefined                           > 0              misses",
        "  complaints                       not measured                        > 0              misses",
        "",
        "LG03  the community cannot express it",
        "  Debriefs improve performance.",
        "  It is about learners, who stand outside the community.",
        "",
        "Priority 1: 1 of 2 hold. Priority 2: 0 of 1 hold. Not expressible: 1.",
        "Misses: CC06, FS28.",
      ])
  }

  @Test func theTableSpeaksFrench() throws {
    let lines = try table(.french)
    #expect(
      lines.prefix(5) == [
        "  Partie                           Mesure       Intervalle à 95\u{A0}%      Bande            Verdict",
        "",
        "CC01  priorité 1, tient, publié\u{A0}: r = −.54",
        "  Plus le public juge l'organisation responsable, plus sa réputation baisse.",
        "  responsibility-reputation        −0,542       [−0,610\u{A0}; −0,460]      [−0,700\u{A0}; −0,400] tient",
      ])
    #expect(
      lines.suffix(2) == [
        "Priorité 1\u{A0}: 1 sur 2 tiennent. Priorité 2\u{A0}: 0 sur 1 tiennent. Inexprimables\u{A0}: 1.",
        "Ne tiennent pas\u{A0}: CC06, FS28.",
      ])
  }

  @Test func numbersKeepThreeSignificantDigits() {
    let figures = Figures(language: .english)
    let numbers: [Double] = [0.00025, 0.0317, -0.5, 1.234, 12.34, 123.4, 1234.5, 7, 0, -.infinity]
    #expect(
      numbers.map(figures.text) == [
        "0.000250", "0.0317", "−0.500", "1.23", "12.3", "123", "1234", "7", "0", "−∞",
      ])
    #expect(figures.text(.insignificant) == "≈ 0")
    #expect(figures.text(.notNegative) == "≥ 0")
    #expect(figures.text(.notPositive) == "≤ 0")
    #expect(figures.text(.atLeast(0.85)) == "≥ 0.850")
    #expect(figures.text(.negative) == "< 0")
  }
}
