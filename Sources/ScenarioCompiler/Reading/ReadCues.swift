import Codebook
import Scenarios

extension CaseReader {
  /// The cues of `map` in both languages; `id` is the key of their counterparts in the translation, and an empty one is
  /// not looked up.
  func cues(_ map: MapReader, _ id: String) -> Fact.Cues {
    guard let value = map.optional("cues") else { return Fact.Cues(phrases: [:]) }
    var phrases = [language: cueWords(value)]
    if let translation, !id.isEmpty {
      let translated = translation.root.optional("cues")
      if let list = translated?.pairs.first(where: { $0.key.word == id })?.value {
        phrases[translation.language] = cueWords(list)
      } else {
        value.error(
          "the cues of `\(id)` have no counterpart", "add them to \(SourceFiles.textsName(translation.language))")
      }
    }
    return Fact.Cues(phrases: phrases)
  }

  private func cueWords(_ value: Value) -> [String] {
    guard let items = value.list(of: "cues") else { return [] }
    if items.isEmpty { value.error("the list of cues is empty", "name at least one, or leave `cues` out") }
    return items.map { words($0, .plain) }
  }

  /// Tells of cues of the translation that belong to no fact, to no argument, which go by `mail.argument`, and to no
  /// authority, which go by `authorities.id`.
  func checkTranslatedCues() {
    guard let cues = translation?.root.optional("cues")?.freeMap("the cues") else { return }
    let arguments = Set(symbols.arguments)
    for (id, place, _) in cues.words where !symbols.has(.fact, id) && !arguments.contains(id) {
      if id.hasPrefix("authorities.") {
        let name = String(id.dropFirst("authorities.".count))
        guard !symbols.has(.authority, name) else { continue }
        place.error(
          "there is no authority `\(name.shortened)`", Suggestion.advice(for: name, among: symbols.all(.authority)))
      } else if id.contains(".") {
        place.error(
          "there is no argument `\(id.shortened)` with cues", Suggestion.advice(for: id, among: symbols.arguments))
      } else {
        place.error("there is no fact `\(id.shortened)`", Suggestion.advice(for: id, among: symbols.all(.fact)))
      }
    }
  }
}
