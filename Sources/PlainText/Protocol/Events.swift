import Codebook
import Engine
import Rhetoric

/// The events of the JSON-lines protocol.
enum ProtocolEvent {
  /// The version of the protocol.
  static let version = 1

  static func ready(_ state: Game.State, path: String) -> JSON {
    [
      "event": "ready", "protocol": .integer(version), "case": .string(state.scenario.id),
      "title": .string(state.scenario.card.title[state.language]), "seed": .integer(state.setup.seed),
      "language": .string(state.language.rawValue), "mode": .string(state.setup.mode.rawValue),
      "masked": .boolean(state.setup.isMasked), "attempt": .string(path),
    ]
  }

  static func accepted(
    _ verb: DeskVerb, _ effects: [Game.Effect], news: JSON.Fresh, desk: [JSON.Member], state: Game.State
  ) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member(name: "event", value: "accepted"),
      JSON.Member(name: "do", value: .string(verb.rawValue)),
      JSON.Member(name: "minutesLeft", value: .integer(state.minutesLeft)),
      JSON.Member(name: "notices", value: .array(effects.compactMap { JSON(notice: $0, state.language) })),
    ]
    members += news.members
    if !desk.isEmpty { members.append(JSON.Member(name: "desk", value: .object(desk))) }
    for case .critique(let critique) in effects {
      members.append(JSON.Member(name: "critique", value: JSON(critique, state.language)))
    }
    return .object(members)
  }

  static func refused(_ verb: String, reason: String, message: String) -> JSON {
    ["event": "refused", "do": .string(verb), "reason": .string(reason), "message": .string(message)]
  }

  static func error(_ reason: String, line: Int, message: String) -> JSON {
    ["event": "error", "line": .integer(line), "reason": .string(reason), "message": .string(message)]
  }

  static func over(_ score: Score, path: String, _ language: Language) -> JSON {
    ["event": "over", "score": JSON(score, language), "attempt": .string(path)]
  }
}

extension JSON {
  init?(notice effect: Game.Effect, _ language: Language) {
    guard case .tell(let notice) = effect else { return nil }
    self = ["from": .string(notice.from[language]), "text": .string(notice.text[language])]
  }

  /// What a reply says, as the protocol gives it.
  public init(_ critique: Critique, _ language: Language) {
    let reading = critique.reading
    self = [
      "strategies": .array(
        reading.findings.map { finding in
          [
            "strategy": .string(finding.strategy.rawValue), "strength": .integer(finding.strength),
            "words": .string(finding.words), "from": .integer(finding.span.lowerBound),
            "to": .integer(finding.span.upperBound),
          ]
        }),
      "tones": .strings(reading.tones.map(\.rawValue)),
      "remarks": .array(
        critique.remarks.map { remark in
          ["kind": .string(remark.kind.rawValue), "id": .string(remark.id), "text": .string(remark.text[language])]
        }),
    ]
  }

  /// A score with its evidence, as the protocol gives it. `points` are tenths of a point of craft.
  public init(_ score: Score, _ language: Language) {
    self = [
      "total": .integer(score.total), "outcome": .integer(score.outcome), "craft": .integer(score.craft),
      "competences": .object(
        score.competences.map { Member(name: $0.competence.rawValue, value: .integer($0.score)) }),
      "ending": JSON(score.ending), "silentEnding": JSON(score.silentEnding),
      "evidence": .array(
        score.evidence.map { evidence in
          [
            "rule": .string(evidence.rule.rawValue), "turn": .integer(evidence.turn + 1),
            "at": .string(evidence.at.iso), "act": .string(evidence.act[language]), "words": .string(evidence.words),
            "points": .integer(evidence.points), "reason": .string(evidence.reason[language]),
          ]
        }),
      "deductions": .array(
        score.deductions.map { deduction in
          [
            "turn": .integer(deduction.turn + 1), "at": .string(deduction.at.iso),
            "points": .integer(-deduction.points), "reason": .string(deduction.reason[language]),
          ]
        }),
    ]
  }

  private init(_ ending: Ending) {
    self = [
      "trust": .integer(ending.trust), "anger": .integer(ending.anger),
      "negativePosts": .integer(ending.negativePosts),
    ]
  }
}
