import Codebook
import Rhetoric
import Scenarios
import Simulation

/// What a reply says and how it will be read, outside of any play.
public struct Appraisal: Equatable, Sendable {
  /// The reply.
  public let text: String
  /// The language that it is read in.
  public let language: Language
  /// The type of the crisis that it answers.
  public let crisis: CrisisType
  /// What it says.
  public let reading: Reading
  /// What it says of the facts of a case; nil without a case.
  public let claims: Claims?
  /// How the public is expected to take it.
  public let reception: ExpectedReception
  /// Advice.
  public let remarks: [Remark]

  /// Reads `text`.
  ///
  /// - Parameters:
  ///   - crisis: the type of the crisis; that of the case by default, preventable without a case.
  ///   - scenario: the case that it answers, if it answers one.
  /// - Complexity: O(*n* · *c*) in the Characters of the text and the cues of the facts.
  public init(_ text: String, language: Language, crisis: CrisisType? = nil, in scenario: Scenario? = nil) {
    self.init(text, reading: Reader.read(text, language: language), language: language, crisis: crisis, in: scenario)
  }

  /// Judges a `reading` of `text`.
  package init(
    _ text: String, reading: Reading, language: Language, crisis: CrisisType? = nil, in scenario: Scenario? = nil
  ) {
    self.text = text
    self.language = language
    self.crisis = crisis ?? scenario?.crisis.type ?? .preventable
    self.reading = reading
    let claims = Claims(text, facts: scenario?.facts ?? [])
    self.claims = scenario.map { _ in claims }
    let statement = Statement(reading, isTrue: claims.isTrue(reading, crisis: self.crisis))
    reception = ExpectedReception(
      of: statement, crisis: self.crisis, history: scenario?.crisis.history ?? false)
    remarks = Advice.critique(reading, on: Advice.Occasion(crisis: self.crisis), text: text, language: language)
  }
}
