import Scenarios

extension CaseReader {
  /// A condition on something that is counted or measured; nil for other keys.
  func levelCondition(_ key: String, _ value: Value) -> Condition? {
    switch key {
    case "spoken": return .spoken(atLeast: count(value))
    case "promises_kept": return .promisesKept(atLeast: count(value))
    case "promises_broken": return .promisesBroken(atLeast: count(value))
    case "anger_above": return .angerAbove(level(value))
    case "trust_below": return .trustBelow(level(value))
    case "fatigue_above": return .fatigueAbove(level(value))
    case "temper_above": return .temperAbove(level(value))
    case "volume_above": return .volumeAbove(value.integer(in: 0...1_000_000) ?? 0)
    case "regard_above": return regard(value).map { .regardAbove(person: $0, level: $1) }
    case "regard_below": return regard(value).map { .regardBelow(person: $0, level: $1) }
    default: return nil
    }
  }

  private func count(_ value: Value) -> Int { value.integer(in: 1...1000) ?? 1 }

  private func level(_ value: Value) -> Int { value.integer(in: 0...100) ?? 0 }

  private func regard(_ value: Value) -> (person: String, level: Int)? {
    guard let map = value.map("a regard", keys: ["person", "level"]) else { return nil }
    return (reference(.person, map.required("person")), map.required("level").map { level($0) } ?? 0)
  }
}
