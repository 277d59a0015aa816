extension CaseReader {
  /// Tells of texts in the translation that the case does not have.
  func checkUnknownTexts() {
    guard let translation else { return }
    for entry in translation.untaken {
      entry.place.error(
        "the case has no text `\(entry.id.shortened)`",
        Suggestion.nearest(to: entry.id, among: translation.missing).map { "did you mean `\($0)`?" } ?? "delete it")
    }
  }
}
