import Codebook
import Engine

extension Film {
  /// A JSON object for each decision: what was done, when, and what came of it.
  ///
  /// - Complexity: O(*n*) in the decisions.
  public func json(_ language: Language) -> [JSON] {
    scenes.indices.map { place in
      let scene = scenes[place]
      let state = state(after: place + 1)
      return [
        "decision": .integer(place + 1), "turn": .integer(scene.turn + 1), "clock": .string(scene.at.iso),
        "minutes": .integer(scene.minutes), "action": JSON(scene.action),
        "caption": .string(scene.caption[language]),
        "told": .array(
          scene.told.map { ["from": .string($0.from[language]), "text": .string($0.text[language])] }),
        "posts": .strings(state.feed[scene.posts].map(\.id)), "mails": .strings(state.inbox[scene.mails].map(\.id)),
        "dashboard": state.dashboard.map { JSON($0) } ?? .null,
        "score": state.score.map { .integer($0.total) } ?? .null,
      ]
    }
  }
}

extension JSON {
  /// An action as the protocol and the attempt write it.
  init(_ action: Game.Action) {
    let members = action.fields.map { field, value in
      switch value {
      case .text(let text): Member(name: field.rawValue, value: .string(text))
      case .number(let number): Member(name: field.rawValue, value: .integer(number))
      case .truth(let truth): Member(name: field.rawValue, value: .boolean(truth))
      }
    }
    self = .object([Member(name: "do", value: .string(action.verb.rawValue))] + members)
  }
}
