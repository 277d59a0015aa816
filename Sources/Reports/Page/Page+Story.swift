extension Page {
  /// What really happened, and what to take away.
  var story: Fields {
    let story = report.story
    return [
      "summary": story.summary,
      "timeline": story.timeline.map { entry -> Fields in
        ["when": entry.when, "text": entry.text, "sources": entry.sources.map(citation)]
      },
      "invented": story.invented.map { ["text": $0.text, "isRumour": $0.isRumour] as Fields },
      "hasInvented": !story.invented.isEmpty,
      "disputed": story.disputed.map { ["text": $0] as Fields }, "hasDisputed": !story.disputed.isEmpty,
      "lessons": story.lessons.map { ["text": $0] as Fields }, "hasLessons": !story.lessons.isEmpty,
      "sources": story.sources.enumerated().map { reference($1, place: $0 + 1) }, "hasSources": !story.sources.isEmpty,
    ]
  }

  /// The id of a source, and its place in the list.
  private func citation(_ id: String) -> Fields {
    var fields: Fields = ["id": id]
    if let place = report.story.sources.firstIndex(where: { $0.id == id }) { fields["place"] = String(place + 1) }
    return fields
  }

  private func reference(_ source: Report.Reference, place: Int) -> Fields {
    var fields: Fields = ["id": source.id, "place": String(place), "title": source.title, "address": source.url]
    fields["link"] = Address.checked(source.url)
    return fields
  }
}
