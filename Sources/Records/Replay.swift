import Digests
import Engine
import Scenarios

/// What a replay finds an attempt to be.
public enum Verdict: Equatable, Sendable {
  /// The score follows from the decisions.
  case verified(Attempt.Marks)
  /// All is consistent, but the play is not over.
  case unfinished(decisions: Int, turn: Int)
  /// All is consistent and the play is over, but its score was not written, or not to the end of its line.
  case unsealed(decisions: Int)
}

/// An attempt derived anew from its header and its decisions, and compared with its file byte by byte.
struct Replay {
  let path: String
  let attempt: Attempt
  let text: AttemptText
  /// The state after the last decision.
  private(set) var state: Game.State
  /// The play as a film, where it is wanted.
  private(set) var film: Film?
  private var digest = SHA256()

  /// Replays the whole of `text` on `scenario`; keeps it as a film if `isFilmed`.
  ///
  /// - Throws: `RecordFailure.otherRules`, `otherContent`, or `inconsistent` with the first difference.
  /// - Complexity: that of playing the case without a player's delays.
  init(
    _ attempt: Attempt, text: AttemptText, path: String, scenario: Scenario, isFilmed: Bool = false,
    yardsticks: Yardsticks = Yardsticks()
  ) throws(RecordFailure) {
    let header = attempt.header
    guard header.rules == Game.rules else {
      throw .otherRules(path: path, program: header.program, rules: header.rules ?? 1)
    }
    guard header.scenario == scenario.id, header.content == scenario.contentHash else {
      throw .otherContent(
        path: path, scenario: header.scenario, recorded: header.content, installed: scenario.contentHash)
    }
    if let id = header.arrangement, !scenario.arrangements.contains(where: { $0.id == id }) {
      throw .malformed(path: path, line: 1, reason: "the case has no setup `\(id)`")
    }
    self.path = path
    self.attempt = attempt
    self.text = text
    state = Game.State(scenario: scenario, setup: header.setup, yardstick: yardsticks[scenario, header.setup])
    if isFilmed { film = Film(from: state) }
    try compare(header, line: 1, turn: nil) { _ in "the header is not in its canonical form" }
    for (index, decision) in attempt.decisions.enumerated() { try replay(decision, line: index + 2) }
    if let seal = attempt.seal { try check(seal, line: attempt.decisions.count + 2) }
  }

  /// What the replay has shown.
  var verdict: Verdict {
    if let seal = attempt.seal { return .verified(seal.score) }
    let decisions = attempt.decisions.count
    return state.isOver ? .unsealed(decisions: decisions) : .unfinished(decisions: decisions, turn: state.turnIndex + 1)
  }

  private mutating func replay(_ decision: Attempt.Decision, line: Int) throws(RecordFailure) {
    let before = state
    do throws(Game.Refusal) {
      let effects = try Game.reduce(&state, decision.action)
      film?.add(decision.action, effects, to: state)
    } catch {
      throw difference(line, before, "the decision is refused: \(error.message[.english])")
    }
    let derived = Attempt.Decision(decision.action, from: before, to: state)
    try compare(derived, line: line, turn: derived.turn) { _ in
      if decision.state != derived.state {
        return "the state after the decision is \(derived.state), the attempt says \(decision.state)"
      }
      if decision.clock != derived.clock || decision.turn != derived.turn {
        return "the decision falls at \(derived.clock) in turn \(derived.turn), "
          + "the attempt says \(decision.clock) in turn \(decision.turn)"
      }
      return "the line is not in its canonical form"
    }
  }

  private mutating func check(_ seal: Attempt.Seal, line: Int) throws(RecordFailure) {
    guard let score = state.score else {
      throw difference(line, state, "the attempt has a score, but its decisions do not end the case")
    }
    let derived = Attempt.Seal(score: Attempt.Marks(score), sha256: digest.hexadecimal)
    try compare(derived, line: line, turn: state.turnIndex + 1) { _ in
      if seal.score != derived.score {
        return "the decisions lead to a score of \(derived.score.total) (outcome \(derived.score.outcome), "
          + "craft \(derived.score.craft)), the attempt says \(seal.score.total) (outcome \(seal.score.outcome), "
          + "craft \(seal.score.craft)), or its competences differ"
      }
      return "the SHA-256 of the lines above is \(derived.sha256), the attempt says \(seal.sha256)"
    }
  }

  /// Checks that the line is what `derived` encodes to, and takes it into the digest.
  private mutating func compare<Line: Encodable>(
    _ derived: Line, line: Int, turn: Int?, reason: (Line) -> String
  ) throws(RecordFailure) {
    let bytes = text.lines[line - 1]
    guard let encoded = try? Canonical.line(derived), encoded[...] == bytes else {
      throw .inconsistent(Difference(path: path, line: line, turn: turn, reason: reason(derived)))
    }
    digest.update(bytes)
  }

  private func difference(_ line: Int, _ state: Game.State, _ reason: String) -> RecordFailure {
    .inconsistent(Difference(path: path, line: line, turn: state.turnIndex + 1, reason: reason))
  }
}

extension Attempt {
  /// Derives the attempt file with `bytes` anew from its header and its decisions, and compares byte by byte.
  ///
  /// - Parameters:
  ///   - path: Where it is, for messages.
  ///   - scenario: The case it was played on, masked where its header says so.
  ///   - yardsticks: Those of other attempts that were verified before, so that the plays of one case and seed share theirs.
  /// - Throws: `RecordFailure`: malformed, played on other content, or inconsistent with the first difference.
  /// - Complexity: that of playing the case without a player's delays.
  public static func verify(
    _ bytes: [UInt8], path: String, scenario: Scenario, yardsticks: Yardsticks = Yardsticks()
  ) throws(RecordFailure) -> (verdict: Verdict, state: Game.State) {
    let text = AttemptText(bytes)
    let replay = try Replay(
      Attempt(text, path: path), text: text, path: path, scenario: scenario, yardsticks: yardsticks)
    return (replay.verdict, replay.state)
  }

  /// The play of the attempt file with `bytes`, verified as `verify` does and kept as a film.
  ///
  /// - Throws: what `verify` throws.
  /// - Complexity: that of playing the case without a player's delays.
  public static func film(_ bytes: [UInt8], path: String, scenario: Scenario) throws(RecordFailure) -> Film {
    let text = AttemptText(bytes)
    let replay = try Replay(Attempt(text, path: path), text: text, path: path, scenario: scenario, isFilmed: true)
    return replay.film ?? Film(from: replay.state)
  }
}
