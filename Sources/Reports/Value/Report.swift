import Codebook
import Engine

/// All that is to be told of a finished play, in one language: a value that is written as HTML, Markdown or JSON.
///
/// Its JSON has the names of the properties here; what is nil is left out. Turns count from 1, moments are local time as
/// `2012-12-22T18:00:00+00:00`, places in a text are offsets in Characters.
public struct Report: Encodable, Equatable, Sendable {
  /// The version of the JSON; it changes when a name goes or means something else.
  public static let format = 1

  /// The version of the JSON.
  public var format = Report.format
  /// The language of the report.
  public var language: Language
  /// Which play it tells of.
  public var attempt: Attempt
  /// The case that was played.
  public var `case`: Case
  /// The score.
  public var score: Marks
  /// Every point with its reason, in order of time.
  public var evidence: [Point]
  /// The rules of the craft that had an occasion, by competence.
  public var rules: [Rule]
  /// What the dashboard showed, tick by tick.
  public var readings: [Reading]
  /// The play, turn by turn.
  public var turns: [Turn]
  /// What really happened, and what to take away.
  public var story: Story
  /// What the play teaches: advice of experts, and what to practise; nil where the cases are not at hand.
  public var debriefing: Teaching?
  /// What other decisions would have led to, where somebody has asked.
  public var whatIf: WhatIf?
}

extension Report {
  /// The report of a play; nil while it is not over.
  ///
  /// - Parameters:
  ///   - record: what only the file of the attempt knows.
  ///   - language: the language of the report; what was written in the play stays in the language of the play.
  ///   - debriefing: what the play teaches.
  ///   - whatIf: what other decisions would have led to.
  /// - Complexity: O(*n*) in what was seen and done.
  public init?(
    _ state: Game.State, record: Record = Record(), language: Language? = nil, debriefing: Debriefing? = nil,
    whatIf: WhatIf? = nil
  ) {
    guard let score = state.score else { return nil }
    let language = language ?? state.language
    let story = StoryTeller(state: state, language: language)
    self.init(
      language: language, attempt: Attempt(state, record), case: Case(state.scenario, language),
      score: Marks(score, language), evidence: score.evidence.map { Point($0, language) },
      rules: Rule.all(in: score.evidence, language), readings: story.readings, turns: story.turns,
      story: Story(state.scenario, language), debriefing: debriefing.map { Teaching($0, language) }, whatIf: whatIf)
  }
}
