import Codebook
import Scenarios

extension CaseReader {
  private static let conditionKeys = [
    "flag", "known", "revealed", "chosen", "said", "spoken", "reported", "answered", "sent", "scheduled", "anger_above",
    "trust_below", "all",
    "any", "not", "heard", "granted", "overstepped", "watched", "delegated", "taken_up", "solved", "approached",
    "covert", "profiled", "setup", "rules_published", "did", "regard_above", "regard_below", "fatigue_above",
    "temper_above", "volume_above", "promises_kept", "promises_broken",
  ]

  /// The condition under `when`; always where there is none.
  func when(_ map: MapReader) -> Condition {
    guard let value = map.optional("when") else { return .always }
    return condition(value)
  }

  private func condition(_ value: Value) -> Condition {
    if value.isList { return .all(conditions(value)) }
    guard let map = value.map("a condition", keys: CaseReader.conditionKeys) else { return .always }
    guard map.words.count == 1, let entry = map.words.first else {
      value.error("a condition is a map with one key", "write a list of conditions where all must hold")
      return .always
    }
    return condition(entry.key, entry.value)
  }

  private func condition(_ key: String, _ value: Value) -> Condition {
    switch key {
    case "flag": return .flag(askedFlag(value))
    case "known": return .known(reference(.fact, value))
    case "revealed": return .revealed(reference(.fact, value))
    case "chosen": return chosenOption(value)
    case "said": return saying(value) ?? .always
    case "reported": return .reported(reference(.person, value))
    case "sent": return .sent(reference(.scheduled, value))
    case "answered": return .answered(reference(.post, value))
    case "scheduled": return .scheduled(reference(.scheduled, value))
    case "all": return .all(conditions(value))
    case "any": return .any(conditions(value))
    case "not": return .not(condition(value))
    default: return deskCondition(key, value) ?? levelCondition(key, value) ?? .always
    }
  }

  private func conditions(_ value: Value) -> [Condition] {
    guard let items = value.list(of: "conditions") else { return [] }
    if items.isEmpty { value.error("the list of conditions is empty", "name at least one") }
    return items.map { condition($0) }
  }

  /// A flag that something depends on.
  func askedFlag(_ value: Value) -> String {
    guard let name = value.identifier() else { return "" }
    usage.asked.append(Usage.Mention(name: name, location: value.location))
    return name
  }

  /// A strategy, or a strategy and the turn from which on it counts.
  private func saying(_ value: Value) -> Condition? {
    guard value.isMap else { return value.choice(of: Strategy.self, "a strategy").map { .said($0) } }
    guard let map = value.map("something said", keys: ["strategy", "since"]) else { return nil }
    let strategy = map.required("strategy")?.choice(of: Strategy.self, "a strategy")
    let since = map.optional("since").map { turnIndex($0) } ?? 0
    return strategy.map { .said($0, since: since) }
  }

  private func chosenOption(_ value: Value) -> Condition {
    guard let word = value.text() else { return .always }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      value.error("`\(word.shortened)` is not an option of a mail", "write the mail, a dot and the option: `m3.a`")
      return .always
    }
    guard symbols.has(.mail, parts[0]) else {
      value.error("there is no mail `\(parts[0])`", Suggestion.advice(for: parts[0], among: symbols.all(.mail)))
      return .always
    }
    let options = symbols.options(of: parts[0])
    guard options.contains(parts[1]) else {
      value.error(
        "mail `\(parts[0])` has no option `\(parts[1])`", Suggestion.advice(for: parts[1], among: options))
      return .always
    }
    return .chosen(item: parts[0], option: parts[1])
  }
}
