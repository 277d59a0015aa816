import Codebook
import Laboratory
import PlainText

extension JSON {
  /// What was measured, and which of the findings cannot be.
  init(_ results: [FindingResult], besides findings: [PublishedFinding], _ language: Language) {
    self = [
      "findings": .array(results.map { JSON($0, language) }),
      "notExpressible": .array(
        findings.compactMap { finding in
          finding.obstacle.map {
            [
              "id": .string(finding.id), "priority": .integer(finding.priority.rawValue),
              "reason": .string($0[language]),
            ]
          }
        }),
    ]
  }

  private init(_ result: FindingResult, _ language: Language) {
    let finding = result.finding
    self = [
      "id": .string(finding.id), "priority": .integer(finding.priority.rawValue), "holds": .boolean(result.holds),
      "measured": .decimal(result.measured?.value), "interval": .interval(result.measured),
      "published": .string(finding.published[language]), "statement": .string(finding.statement[language]),
      "source": .string(finding.source.reference), "doi": .optional(finding.source.doi),
      "status": .string(finding.status.rawValue), "note": .string(finding.note),
      "parts": .array(result.parts.map(JSON.init)),
    ]
  }

  private init(_ part: FindingResult.Part) {
    self = [
      "id": .string(part.published.id), "measure": .string(part.published.measure),
      "band": JSON(part.published.criterion), "holds": .boolean(part.holds), "measured": .decimal(part.estimate?.value),
      "interval": .interval(part.estimate), "observations": .integer(part.estimate?.count ?? 0),
    ]
  }

  private init(_ criterion: Criterion) {
    self =
      switch criterion {
      case .within(let lower, let upper): ["within": [.decimal(lower), .decimal(upper)]]
      case .atLeast(let bound): ["atLeast": .decimal(bound)]
      case .atMost(let bound): ["atMost": .decimal(bound)]
      case .positive: ["sign": "positive"]
      case .negative: ["sign": "negative"]
      case .notNegative: ["sign": "not negative"]
      case .notPositive: ["sign": "not positive"]
      case .insignificant: ["sign": "none"]
      }
  }

  /// The lower and the upper end of an interval, or null.
  private static func interval(_ estimate: Estimate?) -> JSON {
    estimate.map { [.decimal($0.lower), .decimal($0.upper)] } ?? .null
  }

  /// A number with its shortest exact digits; null where there is none that JSON can say.
  private static func decimal(_ number: Double?) -> JSON {
    guard let number, number.isFinite else { return .null }
    return .number(number.description)
  }
}
