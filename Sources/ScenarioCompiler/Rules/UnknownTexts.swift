extension CaseReader {
  /// Unknown texts that are given a suggestion; more would take long in a hostile file.
  private static let suggestions = 100

  /// Tells of texts in the translation that the case does not have.
  func checkUnknownTexts() {
    guard let translation else { return }
    let untaken = translation.untaken
    for (number, entry) in untaken.enumerated() {
      let near = number < CaseReader.suggestions ? Suggestion.nearest(to: entry.id, among: translation.missing) : nil
      entry.place.error(
        "the case has no text `\(entry.id.shortened)`", near.map { "did you mean `\($0)`?" } ?? "delete it")
    }
  }
}
