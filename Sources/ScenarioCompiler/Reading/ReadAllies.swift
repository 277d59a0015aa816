import Codebook
import Scenarios

extension CaseReader {
  /// Reads `allies`.
  func readAllies() -> [Entry<Ally>] {
    let keys = ["name", "kind", "text", "minutes", "openly", "covertly"]
    return entries(root, "allies", of: "an ally", keys, texts: "allies.") { map, id, texts in
      Ally(
        id: id, name: text(map, "name", "\(texts).name"),
        kind: map.required("kind")?.choice(of: Ally.Kind.self, "a kind of ally") ?? .customer,
        text: text(map, "text", "\(texts).text"), minutes: map.optional("minutes")?.integer(in: 0...1440) ?? 15,
        openly: openly(map, texts), covertly: covertly(map, texts))
    }
  }

  private func openly(_ ally: MapReader, _ texts: String) -> Ally.Openly {
    let (answer, refusal) = ("\(texts).openly", "\(texts).refusal")
    let keys = ["when", "answer", "refusal", "effects"]
    guard let map = part(ally, "openly", of: "asking openly", keys, texts: answer, refusal) else {
      return Ally.Openly(when: .always, answer: LocalizedText(""), refusal: nil, effects: [])
    }
    checkRefusal(map)
    return Ally.Openly(
      when: when(map), answer: text(map, "answer", answer), refusal: optionalText(map, "refusal", refusal),
      effects: effects(map, texts: answer))
  }

  private func checkRefusal(_ openly: MapReader) {
    switch (openly.optional("when"), openly.optional("refusal")) {
    case (let when?, nil): when.error("`when` without `refusal`", "say what they answer when they do not agree")
    case (nil, let refusal?): refusal.error("`refusal` without `when`", "say when they agree, or delete `refusal`")
    default: break
    }
  }

  private func covertly(_ ally: MapReader, _ texts: String) -> Ally.Covertly {
    let (answer, exposed) = ("\(texts).covertly", "\(texts).exposure")
    let keys = ["answer", "effects", "exposure"]
    guard let map = part(ally, "covertly", of: "asking covertly", keys, texts: answer, exposed) else {
      let exposure = Ally.Exposure(after: 0, when: .always, text: LocalizedText(""), effects: [])
      return Ally.Covertly(answer: LocalizedText(""), effects: [], exposure: exposure)
    }
    return Ally.Covertly(
      answer: text(map, "answer", answer), effects: effects(map, texts: answer), exposure: exposure(map, exposed))
  }

  private func exposure(_ covertly: MapReader, _ texts: String) -> Ally.Exposure {
    let keys = ["after", "when", "text", "effects"]
    guard let map = part(covertly, "exposure", of: "an exposure", keys, texts: texts) else {
      return Ally.Exposure(after: 0, when: .always, text: LocalizedText(""), effects: [])
    }
    return Ally.Exposure(
      after: map.required("after")?.integer(in: 0...525_600) ?? 0, when: when(map), text: text(map, "text", texts),
      effects: effects(map, texts: texts))
  }
}
