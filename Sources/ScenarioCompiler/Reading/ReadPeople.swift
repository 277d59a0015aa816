import Codebook
import Scenarios

extension CaseReader {
  /// Reads `people`.
  func readPeople() -> [Entry<Person>] {
    let keys = ["name", "title", "temper", "agenda", "decides", "hours", "answers", "skill", "replies"]
    return entries(root, "people", of: "a person", keys, count: 1...100, texts: "people.") { map, id, texts in
      Person(
        id: id, name: text(map, "name", "\(texts).name"), title: text(map, "title", "\(texts).title"),
        temper: text(map, "temper", "\(texts).temper"), canDecide: map.optional("decides")?.boolean() ?? false,
        answers: answers(map, texts), agenda: optionalText(map, "agenda", "\(texts).agenda"),
        hours: hours(map.optional("hours")), skill: skill(map.optional("skill")), replies: replies(map, texts))
    }
  }

  private func hours(_ value: Value?) -> Person.Hours? {
    guard let map = value?.map("the working time", keys: ["from", "to", "weekends"]) else { return nil }
    let weekends = map.optional("weekends")?.boolean() ?? false
    guard let from = timeOfDay(map.required("from")), let to = timeOfDay(map.required("to")) else { return nil }
    if to <= from {
      diagnostics.error(
        map.location(of: "to"), "the hours end before they begin", "`to` is later in the day than `from`")
    }
    return Person.Hours(from: from, to: to, weekends: weekends)
  }

  private func answers(_ person: MapReader, _ texts: String) -> [Person.Answer] {
    let home = texts.isEmpty ? "" : "\(texts).answers."
    let answers = entries(
      person, "answers", of: "an answer", ["when", "text", "effects"], texts: home
    ) { map, id, texts in
      let texts = home.isEmpty ? "" : texts
      return Person.Answer(
        id: id, when: when(map), text: text(map, "text", texts), effects: effects(map, texts: texts))
    }
    checkOrder(of: answers)
    return answers.map(\.model)
  }
}
