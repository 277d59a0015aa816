import Codebook
import Engine
import Foundation

/// An act as it is given on the command line: `VERB:TARGET:TEXT`, or the JSON of the protocol.
enum ActArgument {
  /// The action that `argument` asks for.
  ///
  /// - Throws: `Failure` when there is no such verb, or something is missing.
  static func action(_ argument: String) throws(Failure) -> Game.Action {
    if argument.hasPrefix("{") { return try decoded(Data(argument.utf8), argument) }
    let verb = argument.prefix { $0 != ":" }
    guard let known = DeskVerb(rawValue: String(verb)) else {
      throw Failure(.usage, "there is no act \(verb) (such as publish, reply, choose, ask, hide, escalate, rest)")
    }
    let fields = fields(of: known)
    let parts = argument.dropFirst(verb.count + 1).split(
      separator: ":", maxSplits: max(0, fields.count - 1), omittingEmptySubsequences: false)
    var object: [String: Any] = ["do": known.rawValue]
    for (field, part) in zip(fields, parts) { object[field] = value(String(part), of: field) }
    guard let data = try? JSONSerialization.data(withJSONObject: object) else { throw bad(argument) }
    return try decoded(data, argument)
  }

  /// The same action with other words, or nil where it has none.
  static func action(_ action: Game.Action, saying text: String) throws(Failure) -> Game.Action? {
    guard action.writtenText != nil, let data = try? JSONEncoder().encode(action),
      var object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return nil }
    object[object["text"] == nil ? "reason" : "text"] = text
    guard let changed = try? JSONSerialization.data(withJSONObject: object) else { return nil }
    return try decoded(changed, text)
  }

  private static func decoded(_ data: Data, _ argument: String) throws(Failure) -> Game.Action {
    guard let action = try? JSONDecoder().decode(Game.Action.self, from: data) else { throw bad(argument) }
    return action
  }

  private static func bad(_ argument: String) -> Failure {
    Failure(.usage, "“\(argument)” is no act (write VERB:TARGET:TEXT, or the JSON of the protocol)")
  }

  private static func value(_ part: String, of field: String) -> Any {
    switch field {
    case "minutes", "hours": Int(part).map { $0 as Any } ?? part
    case "openly": part == "openly"
    default: part
    }
  }

  /// The fields of a verb, in the order in which they are given.
  private static func fields(of verb: DeskVerb) -> [String] {
    switch verb {
    case .publish, .review: ["channel", "text"]
    case .reply, .message, .escalate, .handOver: ["to", "text"]
    case .hide, .delete: ["post", "reason"]
    case .report: ["post", "to"]
    case .ban, .profile: ["post"]
    case .rules, .watch, .unwatch, .recall: ["channel"]
    case .alert: ["words"]
    case .choose: ["item", "option"]
    case .argue, .rewrite: ["item", "text"]
    case .ask: ["fact"]
    case .request: ["authority", "text"]
    case .pause, .release, .cancel: ["item"]
    case .move: ["item", "hours"]
    case .schedule: ["channel", "hours", "text"]
    case .delegate: ["channel", "to"]
    case .sheet, .note: ["text"]
    case .coach: ["person"]
    case .approach: ["ally", "openly"]
    case .takeUp: ["ticket"]
    case .rest, .wait: ["minutes"]
    case .undo, .hint, .endTurn: []
    }
  }
}
