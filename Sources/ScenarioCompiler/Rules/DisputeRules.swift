import Scenarios

extension CaseReader {
  /// Tells when a dispute cannot be won, or would leave nothing to choose.
  func check(_ dispute: Dispute, _ map: MapReader, of mail: MapReader) {
    let count = map.optional("arguments")?.items.count ?? 0
    if map.isSound("needs"), count > 0, dispute.needs > count {
      diagnostics.error(
        map.location(of: "needs"), "the dispute needs \(dispute.needs) arguments and has \(count)",
        "at most as many as it has")
    }
    if !mail.has("options") {
      diagnostics.error(
        map.location, "`dispute` without `options`", "add what can be chosen when the order stands")
    }
  }

  /// Tells of arguments that are facts without cues: no text can be seen to assert them.
  func checkArguments(_ facts: [Entry<Fact>]) {
    let silent = Set(facts.filter { !$0.map.has("cues") }.map(\.model.id))
    for mention in usage.argued where silent.contains(mention.name) {
      diagnostics.error(
        mention.location, "the fact `\(mention.name)` has no cues, so that no text can argue with it",
        "add `cues` to the fact")
    }
  }
}
