import Codebook
import Scenarios

extension CaseReader {
  /// Reads `people`.
  func readPeople() -> [Entry<Person>] {
    entries(
      root, "people", of: "a person", ["name", "title", "temper", "decides", "answers"], count: 1...100,
      texts: "people."
    ) { map, id, texts in
      Person(
        id: id, name: text(map, "name", "\(texts).name"), title: text(map, "title", "\(texts).title"),
        temper: text(map, "temper", "\(texts).temper"), canDecide: map.optional("decides")?.boolean() ?? false,
        answers: answers(map, texts))
    }
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
