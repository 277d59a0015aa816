import Codebook
import Engine

extension JSON {
  /// A score as the protocol gives it, with the bends of the curve, the posts that most people saw, and what the play
  /// teaches.
  public init(debriefOf state: Game.State, _ score: Score, _ debriefing: Debriefing?, _ language: Language) {
    self = JSON(score, language).adding([
      Member(name: "standings", value: .array(score.standings.map(JSON.init))),
      Member(name: "bends", value: .array(state.bends.map { JSON($0) })),
      Member(name: "mostSeen", value: .array(state.mostSeen(10).map { JSON($0, state, language) })),
      Member(name: "practice", value: .array((debriefing?.practice ?? []).map { JSON($0, language) })),
      Member(
        name: "recommendations", value: .array((debriefing?.recommendations ?? []).map { JSON($0, language) })),
    ])
  }

  /// The object with more members.
  private func adding(_ members: [Member]) -> JSON {
    if case .object(let own) = self { .object(own + members) } else { self }
  }

  private init(_ standing: Standing) {
    self = [
      "player": .optional(standing.player?.rawValue), "outcome": .integer(standing.outcome),
      "trust": .integer(standing.ending.trust), "anger": .integer(standing.ending.anger),
      "negativePosts": .integer(standing.ending.negativePosts),
    ]
  }

  private init(_ bend: Bend) {
    self = [
      "turn": .integer(bend.turn + 1), "at": .string(bend.at.iso), "before": .integer(bend.before),
      "after": .integer(bend.after),
    ]
  }

  private init(_ seen: SeenPost, _ state: Game.State, _ language: Language) {
    self = [
      "id": .string(seen.post.id), "author": .string(seen.post.author), "channel": .string(seen.post.channel),
      "at": .string(seen.post.at.iso), "people": .integer(seen.people), "text": .string(seen.post.text[language]),
      "why": .optional(state.why(seen.post.id)?[language]),
    ]
  }

  private init(_ practice: Practice, _ language: Language) {
    self = [
      "rule": .optional(practice.rule?.rawValue), "title": .string(practice.title[language]),
      "how": .string(practice.how[language]), "lost": .integer(practice.lost),
      "case": .optional(practice.exercise?.id),
    ]
  }

  private init(_ advice: Recommendation, _ language: Language) {
    self = [
      "id": .string(advice.id), "advice": .string(advice.advice[language]), "reason": .string(advice.reason[language]),
      "references": .strings(advice.references.map(\.id)), "uptake": .string(advice.uptake.rawValue),
    ]
  }
}
