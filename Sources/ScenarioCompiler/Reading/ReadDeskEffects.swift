import Scenarios

extension CaseReader {
  /// What touches the desk's means, or who speaks for the organisation; nil for other keys.
  func deskEffect(_ key: String, _ value: Value) -> Effect? {
    switch key {
    case "grant": return .grant(reference(.authority, value))
    case "revoke": return .revoke(reference(.authority, value))
    case "temper": return value.integer(in: -100...100).map { .temper(by: $0) }
    case "open": return .open(openedTicket(value))
    case "support": return support(value)
    case "exposure":
      let map = value.map("an exposure", keys: ["channel"])
      return .exposure(channel: reference(.channel, map?.required("channel")))
    case "coverage":
      let map = value.map("coverage", keys: ["outlets"])
      return map?.required("outlets")?.integer(in: 1...1000).map { .coverage(outlets: $0) }
    case "remove": return .remove(reference(.post, value))
    case "hide": return .hide(reference(.post, value))
    default: return nil
    }
  }

  private func openedTicket(_ value: Value) -> String {
    let id = reference(.ticket, value)
    usage.opened.insert(id)
    return id
  }

  private func support(_ value: Value) -> Effect? {
    guard let map = value.map("support", keys: ["channel", "people", "covert"]) else { return nil }
    return .support(
      channel: reference(.channel, map.required("channel")),
      people: map.required("people")?.integer(in: 1...1_000_000) ?? 1,
      isCovert: map.optional("covert")?.boolean() ?? false)
  }
}
