import Codebook
import Scenarios

extension CaseReader {
  /// Reads `debrief`.
  func readDebrief() -> Debrief {
    guard
      let map = root.required("debrief")?.map("the debrief", keys: ["summary", "timeline", "disputed", "lessons"])
    else { return Debrief(summary: LocalizedText(""), timeline: [], disputed: [], lessons: []) }
    return Debrief(
      summary: text(map, "summary", "debrief.summary"), timeline: timeline(map),
      disputed: remarks(map, "disputed", of: "a disputed point", count: 0...100),
      lessons: remarks(map, "lessons", of: "a lesson", count: 1...100))
  }

  private func timeline(_ debrief: MapReader) -> [Debrief.Entry] {
    entries(
      debrief, "timeline", of: "an entry of the timeline", ["when", "text", "sources"], count: 1...200,
      texts: "debrief.timeline."
    ) { map, _, texts in
      Debrief.Entry(
        when: text(map, "when", "\(texts).when"), text: text(map, "text", "\(texts).text"),
        sources: map.has("sources") ? references(.source, map.optional("sources")) : [])
    }.map(\.model)
  }

  private func remarks(
    _ debrief: MapReader, _ key: String, of what: String, count: ClosedRange<Int>
  ) -> [LocalizedText] {
    entries(debrief, key, of: what, ["text"], count: count, texts: "debrief.\(key).") { map, _, texts in
      text(map, "text", texts)
    }.map(\.model)
  }
}
