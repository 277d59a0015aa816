import Codebook
import Scenarios

extension CaseReader {
  /// Reads `authorities`.
  func readAuthorities() -> [Entry<Authority>] {
    let keys = ["name", "covers", "cues", "held", "from", "minutes", "when", "yes", "no", "effects"]
    return entries(root, "authorities", of: "an authority", keys, texts: "authorities.") { map, id, texts in
      if !map.has("when") { map.value.error("an authority lacks `when`", "say when it is granted: `when: { … }`") }
      return Authority(
        id: id, name: text(map, "name", "\(texts).name"),
        covers: map.required("covers")?.choices(of: Strategy.self, "a strategy") ?? [],
        cues: cues(map, "authorities.\(id)"), isHeld: map.optional("held")?.boolean() ?? false,
        person: reference(.person, map.required("from")),
        minutes: map.optional("minutes")?.integer(in: 0...1440) ?? 10, when: when(map),
        yes: text(map, "yes", "\(texts).yes"), no: text(map, "no", "\(texts).no"),
        effects: effects(map, texts: texts))
    }
  }
}
