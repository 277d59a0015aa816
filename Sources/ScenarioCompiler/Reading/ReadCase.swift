import Codebook
import Scenarios

extension CaseReader {
  static let caseKeys = ["language", "title", "summary", "warning", "difficulty", "playing_time"]

  /// Reads `case`.
  func readCard(id: String) -> CaseCard {
    let empty = LocalizedText("")
    guard let map = root.required("case")?.map("the case", keys: CaseReader.caseKeys) else {
      return CaseCard(id: id, title: empty, summary: empty, warning: empty, difficulty: 1, playingTime: 1)
    }
    if let first = root.words.first, first.key != "case" {
      first.place.error("`\(first.key.shortened)` stands before `case`", "begin the file with `case:`")
    }
    return CaseCard(
      id: id, title: text(map, "title", "case.title"), summary: text(map, "summary", "case.summary"),
      warning: optionalText(map, "warning", "case.warning") ?? empty,
      difficulty: map.required("difficulty")?.integer(in: 1...5) ?? 1,
      playingTime: map.required("playing_time")?.integer(in: 1...600) ?? 1)
  }

  /// Reads `crisis`.
  func readCrisis() -> Crisis {
    let map = root.required("crisis")?.map("the crisis", keys: ["type", "history", "breaks"])
    return Crisis(
      type: map?.required("type")?.choice(of: CrisisType.self, "a type of crisis") ?? .victim,
      history: map?.required("history")?.boolean() ?? false, breaks: reference(.turn, map?.required("breaks")))
  }

  /// Reads `organisation`.
  func readOrganisation() -> Organisation {
    let keys = ["name", "background", "voice", "role"]
    guard let map = root.required("organisation")?.map("the organisation", keys: keys) else {
      let empty = LocalizedText("")
      return Organisation(name: "", background: empty, voice: empty, role: empty)
    }
    return Organisation(
      name: sameText(map, "name"), background: text(map, "background", "organisation.background"),
      voice: text(map, "voice", "organisation.voice"), role: text(map, "role", "organisation.role"))
  }

  /// Reads `objectives`.
  func readObjectives() -> [Objective] {
    entries(
      root, "objectives", of: "an objective", ["competence", "text"], count: 1...40, texts: "objectives."
    ) { map, id, texts in
      Objective(
        id: id,
        competence: map.required("competence")?.choice(of: Competence.self, "a competence") ?? .listening,
        text: text(map, "text", texts))
    }.map(\.model)
  }
}
