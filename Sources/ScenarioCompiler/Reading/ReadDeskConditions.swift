import Codebook
import Scenarios

extension CaseReader {
  /// A condition on how the desk stands or what was done at it; nil for other keys.
  func deskCondition(_ key: String, _ value: Value) -> Condition? {
    switch key {
    case "heard": return .heard(mention(.fact, value, in: \.heard))
    case "granted": return .granted(askedAuthority(value))
    case "overstepped": return .overstepped(askedAuthority(value))
    case "watched": return .watched(reference(.channel, value))
    case "delegated": return .delegated(ownChannel(value))
    case "taken_up": return .takenUp(reference(.ticket, value))
    case "solved": return .solved(reference(.ticket, value))
    case "approached": return .approached(reference(.ally, value))
    case "covert": return .covert(reference(.ally, value))
    case "profiled": return .profiled(reference(.post, value))
    case "setup": return .arranged(reference(.setup, value))
    case "rules_published": return .rulesPublished(ownChannel(value))
    case "did": return repetition(value).map { .did($0) }
    default: return nil
    }
  }

  private func askedAuthority(_ value: Value) -> String {
    let id = reference(.authority, value)
    usage.askedAuthorities.insert(id)
    return id
  }

  /// A channel on which the organisation answers.
  private func ownChannel(_ value: Value) -> String {
    let id = reference(.channel, value)
    checkCanPublish(on: id, value)
    return id
  }

  private func repetition(_ value: Value) -> Repetition? {
    guard let map = value.map("something done", keys: ["act", "at_least", "since"]) else { return nil }
    let act = map.required("act")?.choice(of: DeskVerb.self, "an act")
    let least = map.required("at_least")?.integer(in: 1...1000) ?? 1
    let since = map.optional("since").map { turnIndex($0) } ?? 0
    return act.map { Repetition(act: $0, least: least, since: since) }
  }
}
