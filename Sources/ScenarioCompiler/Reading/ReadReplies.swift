import Codebook
import Scenarios

extension CaseReader {
  /// How well a person answers for the organisation.
  func skill(_ value: Value?) -> Person.Skill? {
    guard let map = value?.map("a skill", keys: ["speed", "quality", "consistency"]) else { return nil }
    func level(_ key: String) -> Int { map.required(key)?.integer(in: 0...100) ?? 0 }
    return Person.Skill(speed: level("speed"), quality: level("quality"), consistency: level("consistency"))
  }

  /// The most characters of a reply: they fit everywhere.
  private static let longestReply = 140

  /// What a person writes when a channel is given to them.
  func replies(_ person: MapReader, _ texts: String) -> [Person.Reply] {
    let home = texts.isEmpty ? "" : "\(texts).replies."
    let replies = entries(
      person, "replies", of: "a reply", ["kind", "strategies", "tones", "text"], texts: home
    ) { map, id, texts in
      let texts = home.isEmpty ? "" : texts
      checkLength(map.optional("text"), texts, limit: CaseReader.longestReply, of: "a reply")
      return Person.Reply(
        id: id, kind: map.required("kind")?.choice(of: Person.Reply.Kind.self, "a kind of reply") ?? .plain,
        strategies: map.required("strategies")?.choices(of: Strategy.self, "a strategy") ?? [],
        tones: map.optional("tones")?.choices(of: Tone.self, "a tone", isEmptyAllowed: true) ?? [],
        text: text(map, "text", texts))
    }
    check(replies, of: person)
    return replies.map(\.model)
  }
}
