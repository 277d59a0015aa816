import Codebook
import Scenarios

extension CaseReader {
  private static let effectKeys = [
    "raise", "lower", "learn", "reveal", "shock", "post", "deliver", "say", "regard", "tire", "minutes", "cancel",
    "mark", "grant", "revoke", "temper", "open", "support", "exposure", "coverage", "remove", "hide",
  ]

  /// The effects under `key`; none where it is left out. `texts` begins the ids of their texts. `ownWords` says
  /// whether a `say` without text has words to show.
  func effects(_ map: MapReader, _ key: String = "effects", texts: String, ownWords: Bool = false) -> [Effect] {
    guard let value = map.optional(key), let items = value.list(of: "effects") else { return [] }
    var effects: [Effect] = []
    for item in items {
      guard let map = item.map("an effect", keys: CaseReader.effectKeys) else { continue }
      guard map.words.count == 1, let entry = map.words.first else {
        item.error("an effect is a map with one key", "give each effect a `- ` of its own")
        continue
      }
      guard let effect = effect(entry.key, entry.value, texts, ownWords) else { continue }
      if let clash = CaseReader.clash(effect, effects) {
        entry.place.error(clash, "one at most in a list of effects")
      }
      effects.append(effect)
    }
    return effects
  }

  /// Why `effect` cannot stand beside `others`: the ids of their texts would be the same.
  private static func clash(_ effect: Effect, _ others: [Effect]) -> String? {
    for other in others {
      switch (effect, other) {
      case (.say, .say): return "a second `say`"
      case (.mark(let mark), .mark(let earlier)) where mark.rule == earlier.rule:
        return "a second `mark` for `\(mark.rule.rawValue)`"
      default: continue
      }
    }
    return nil
  }

  private func effect(_ key: String, _ value: Value, _ texts: String, _ ownWords: Bool) -> Effect? {
    switch key {
    case "raise": return raisedFlag(value).map { .raise($0) }
    case "lower": return .lower(askedFlag(value))
    case "learn": return .learn(taughtFact(value))
    case "reveal": return .reveal(taughtFact(value))
    case "shock": return shock(value)
    case "post": return .post(mention(.post, value, in: \.brought))
    case "deliver": return .deliver(mention(.mail, value, in: \.delivered))
    case "say": return say(value, texts, ownWords)
    case "regard": return regard(value)
    case "tire": return value.integer(in: -100...100).map { .tire(by: $0) }
    case "minutes": return value.integer(in: -1440...1440).map { .minutes(by: $0) }
    case "cancel": return .cancel(reference(.scheduled, value))
    case "mark": return mark(value, texts)
    default: return deskEffect(key, value)
    }
  }

  /// A flag that something raises.
  func raisedFlag(_ value: Value) -> String? {
    guard let name = value.identifier() else { return nil }
    usage.raised.append(Usage.Mention(name: name, location: value.location))
    return name
  }

  private func taughtFact(_ value: Value) -> String {
    let id = reference(.fact, value)
    usage.taught.insert(id)
    return id
  }

  private func shock(_ value: Value) -> Effect? {
    guard let map = value.map("a shock", keys: ["channel", "heat", "blame", "reach"]) else { return nil }
    return .shock(
      Shock(
        channel: reference(.channel, map.required("channel")), heat: map.required("heat")?.integer(in: -100...100) ?? 0,
        blame: map.required("blame")?.integer(in: 0...100) ?? 0,
        reach: map.required("reach")?.integer(in: 0...1000) ?? 0))
  }

  private func regard(_ value: Value) -> Effect? {
    guard let map = value.map("a change of regard", keys: ["person", "by"]) else { return nil }
    return .regard(
      person: reference(.person, map.required("person")), by: map.required("by")?.integer(in: -100...100) ?? 0)
  }

  private func mark(_ value: Value, _ texts: String) -> Effect? {
    guard let map = value.map("a mark", keys: ["rule", "kept", "reason"]) else { return nil }
    let rule = map.required("rule")?.choice(of: CraftRule.self, "a rule of the craft")
    if rule == nil { translation?.abandon("\(texts).mark.") }
    let kept = map.required("kept")?.boolean() ?? false
    let id = texts.isEmpty || rule == nil ? "" : "\(texts).mark.\(rule?.rawValue ?? "")"
    let reason = text(map, "reason", id)
    return rule.map { .mark(Mark(rule: $0, isKept: kept, reason: reason)) }
  }

  private func say(_ value: Value, _ texts: String, _ ownWords: Bool) -> Effect? {
    let keys = ["channel", "voice", "strategies", "tones", "text"]
    guard let map = value.map("something said", keys: keys) else { return nil }
    let id = texts.isEmpty ? "" : "\(texts).say"
    let voice = map.required("voice")?.choice(of: ScriptedStatement.Voice.self, "a voice") ?? .organisation
    let channel = reference(.channel, map.required("channel"))
    if voice == .organisation { checkCanPublish(on: channel, isSpoken: true, map.optional("channel")) }
    let strategies = map.required("strategies")?.choices(of: Strategy.self, "a strategy") ?? []
    let tones = map.optional("tones")?.choices(of: Tone.self, "a tone", isEmptyAllowed: true) ?? []
    if !ownWords, !map.has("text") {
      value.error("the statement has no words", "add `text`; only an option has words of its own")
    }
    let text = optionalText(map, "text", id)
    checkLength(map.optional("text"), id, on: channel)
    return .say(
      ScriptedStatement(channel: channel, voice: voice, text: text, strategies: strategies, tones: tones))
  }
}
