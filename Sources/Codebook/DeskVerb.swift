/// What a player can do at the desk: the verbs of the protocol and of attempts.
public enum DeskVerb: String, Codable, CaseIterable, Hashable, Sendable {
  case publish, review, reply, message
  case hide, delete, report, ban, rules
  case watch, unwatch, alert, profile
  case choose, argue, ask, escalate, request
  case pause, release, move, cancel, rewrite, schedule
  case delegate, recall, sheet, coach
  case handOver = "hand-over"
  case approach
  case takeUp = "take-up"
  case rest, wait, undo
  case note, hint
  case endTurn = "end-turn"
}
