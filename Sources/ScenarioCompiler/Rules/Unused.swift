import Scenarios

extension CaseReader {
  /// Tells of people, sources, facts and names that the case has no use for.
  func checkUnused(_ people: [Entry<Person>], _ sources: [Entry<Source>], _ facts: [Entry<Fact>]) {
    for person in people where !hasPart(person.model) {
      warn(
        person.map, "nobody hears from the person `\(person.model.id)`",
        "let them write, answer, decide or take a channel")
    }
    for person in people where person.model.canDecide && person.model.answers.isEmpty {
      warn(person.map, "`\(person.model.id)` decides and has no answer to a report", "add `answers`")
    }
    for source in sources where !isReferred(.source, source.model.id) {
      warn(source.map, "nothing cites the source `\(source.model.id)`", "cite it, or delete it")
    }
    for fact in facts where fact.model.isTrue && !isKnowable(fact.model) {
      warn(fact.map, "the player cannot learn the fact `\(fact.model.id)`", "add `known`, `ask`, or an effect `learn`")
    }
    for name in names.entries where !usage.names.contains(name.name) {
      diagnostics.warning(name.location, "no text uses the name `{\(name.name)}`", "use it, or delete it")
    }
  }

  private func hasPart(_ person: Person) -> Bool {
    person.canDecide || person.skill != nil || isReferred(.person, person.id)
  }

  private func warn(_ map: MapReader, _ message: String, _ advice: String) {
    diagnostics.warning(map.location, message, advice)
  }

  private func isReferred(_ kind: Symbols.Kind, _ id: String) -> Bool {
    usage.references.contains(Symbols.Reference(kind: kind, id: id))
  }

  private func isKnowable(_ fact: Fact) -> Bool {
    fact.isKnownAtStart || fact.inquiry != nil || usage.taught.contains(fact.id)
  }
}
