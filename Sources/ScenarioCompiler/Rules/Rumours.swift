import Scenarios

extension CaseReader {
  /// Tells of facts that are given out or heard and are true: what is true is known, or not.
  func checkRumours(_ facts: [Entry<Fact>]) {
    let isSure = { (fact: Entry<Fact>) in !fact.map.has("rumour") || fact.map.isSound("rumour") }
    let truths = Set(facts.filter { $0.model.isTrue && isSure($0) }.map(\.model.id))
    for mention in usage.givenOut + usage.heard where truths.contains(mention.name) {
      diagnostics.error(
        mention.location, "`\(mention.name)` is true, and only a rumour can be heard",
        "name a fact with `rumour: true`")
    }
  }

  /// Tells of conditions that take as heard what nobody gives out.
  func warnOfUnheardRumours() {
    let givenOut = Set(usage.givenOut.map(\.name))
    for mention in usage.heard where !givenOut.contains(mention.name) {
      diagnostics.warning(
        mention.location, "nobody gives out the rumour `\(mention.name)`",
        "let a `first` answer do it with `heard: \(mention.name)`, or delete the condition")
    }
  }
}
