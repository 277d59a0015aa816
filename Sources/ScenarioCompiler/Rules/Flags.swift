extension CaseReader {
  /// Flags that the game itself raises.
  private static let raisedByTheGame = ["private-attack", "private-post"]

  /// Tells of flags that something depends on and nothing raises.
  func checkFlags() {
    let raised = usage.raised.map(\.name) + CaseReader.raisedByTheGame
    let known = Set(raised)
    for flag in usage.asked where !known.contains(flag.name) {
      let near = Suggestion.nearest(to: flag.name, among: raised).map { "did you mean `\($0)`?" }
      diagnostics.error(
        flag.location, "nothing raises the flag `\(flag.name)`", near ?? "add an effect `raise: \(flag.name)`")
    }
  }

  /// Tells of flags that nothing depends on.
  func warnOfUnaskedFlags() {
    let asked = Set(usage.asked.map(\.name))
    var told: Set<String> = []
    for flag in usage.raised where !asked.contains(flag.name) && told.insert(flag.name).inserted {
      diagnostics.warning(
        flag.location, "no condition asks for the flag `\(flag.name)`",
        "ask for it with `flag: \(flag.name)`, or delete it"
      )
    }
  }
}
