import Codebook
import Engine
import Rhetoric

extension JSON {
  /// What a reply says and how it will be read, for programs.
  ///
  /// Spans are `[start,end]` in Unicode scalars of the reply, scores run from 0 to 1, receptions from -1 to 1.
  ///
  /// - Complexity: O(*n*) in the Unicode scalars of the reply.
  public init(_ appraisal: Appraisal) {
    let (reading, language) = (appraisal.reading, appraisal.language)
    let places = ScalarPlaces(appraisal.text)
    self = [
      "language": .string(language.rawValue), "crisis": .string(appraisal.crisis.rawValue),
      "strategies": .array(
        reading.findings.map { finding in
          [
            "id": .string(finding.strategy.rawValue), "span": places.json(finding.span),
            "words": .string(finding.words), "rule": .string(finding.rule),
            "score": .hundredths(finding.strength), "guess": .boolean(finding.isGuess),
            "because": .strings(finding.because),
          ]
        }),
      "tones": .strings(reading.tones.map(\.rawValue)),
      "apology": .object(
        ApologyComponent.allCases.map {
          Member(name: $0.rawValue, value: .boolean(reading.apology.contains($0)))
        }),
      "assertions": .array(
        (appraisal.claims?.asserted ?? []).map { claim in
          [
            "fact": .string(claim.fact.id), "status": .string(claim.status.rawValue), "span": places.json(claim.span),
          ]
        }),
      "promises": .array(
        [reading.promise].compactMap(\.self).map { promise in
          [
            "words": .string(promise.words), "span": places.json(promise.span), "timed": .boolean(promise.hasTime),
          ]
        }),
      "personalData": .strings(reading.personalData),
      "reception": .thousandths(appraisal.reception.whole),
      "receptionBySegment": .object(
        appraisal.reception.parts.map { Member(name: $0.segment.rawValue, value: .thousandths($0.value)) }),
      "advice": .array(
        appraisal.remarks.map { remark in
          [
            "id": .string(remark.id), "kind": .string(remark.kind.rawValue), "text": .string(remark.text[language]),
            "span": remark.span.map(places.json) ?? .null,
          ]
        }),
    ]
  }

  /// So many hundredths, 0 to 100, as a decimal number.
  private static func hundredths(_ value: Int) -> JSON { .number("\(Double(value) / 100)") }

  /// A number with three decimals.
  private static func thousandths(_ value: Double) -> JSON {
    let thousandths = Int((value * 1000).rounded())
    return .number("\(Double(thousandths) / 1000)")
  }
}

/// Where the Characters of a text stand, in its Unicode scalars.
private struct ScalarPlaces {
  /// The place of each Character, and the end.
  private var places: [Int] = [0]

  init(_ text: String) {
    for character in text { places.append(places[places.count - 1] + character.unicodeScalars.count) }
  }

  func json(_ span: Range<Int>) -> JSON {
    .array([.integer(place(span.lowerBound)), .integer(place(span.upperBound))])
  }

  private func place(_ character: Int) -> Int { places[min(max(0, character), places.count - 1)] }
}
