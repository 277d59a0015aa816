import Codebook
import Scenarios

extension CaseReader {
  /// Reads `sources`.
  func readSources() -> [Entry<Source>] {
    entries(root, "sources", of: "a source", ["title", "url"], texts: "") { map, id, _ in
      Source(id: id, title: sameText(map, "title"), url: address(map.required("url")))
    }
  }

  private func address(_ value: Value?) -> String {
    guard let value, let url = value.text() else { return "" }
    let host = ["https://", "http://"].first { url.hasPrefix($0) }.map { url.dropFirst($0.count) } ?? ""
    if host.isEmpty || url.contains(where: \.isWhitespace) {
      value.error("`\(url.shortened)` is not the address of a page", "it begins with https:// or http://")
    }
    return url
  }

  /// Reads `facts`.
  func readFacts() -> [Entry<Fact>] {
    let keys = ["question", "text", "origin", "sources", "rumour", "known", "since", "ask", "cues"]
    return entries(root, "facts", of: "a fact", keys, texts: "facts.") { map, id, texts in
      let origin = map.required("origin")?.choice(of: Fact.Origin.self, "an origin")
      return Fact(
        id: id, question: text(map, "question", "\(texts).question"), text: text(map, "text", "\(texts).text"),
        isTrue: !(map.optional("rumour")?.boolean() ?? false), origin: origin ?? .invented,
        sources: sources(of: map, origin), isKnownAtStart: map.optional("known")?.boolean() ?? false,
        since: since(map), inquiry: inquiry(map.optional("ask"), texts), cues: cues(map, id))
    }
  }

  private func since(_ map: MapReader) -> Moment? {
    if let value = map.optional("since"), !map.has("ask") {
      value.error("a question that nobody can be asked never comes up", "add `ask`, or delete `since`")
    }
    return moment(map.optional("since"))
  }

  private func sources(of map: MapReader, _ origin: Fact.Origin?) -> [String] {
    let ids = map.has("sources") ? references(.source, map.optional("sources")) : []
    switch origin {
    case .documented where map.optional("sources").map({ $0.items.isEmpty }) ?? true:
      diagnostics.error(
        map.location(of: "origin"), "a documented fact names its source", "add `sources: [ … ]`, or call it invented")
    case .invented where !(map.optional("sources")?.items.isEmpty ?? true):
      diagnostics.error(
        map.location(of: "sources"), "an invented fact has no source", "delete `sources`, or call it documented")
    default: break
    }
    return ids
  }

  private func inquiry(_ value: Value?, _ texts: String) -> Fact.Inquiry? {
    let keys = ["person", "minutes", "delay", "answer", "first"]
    guard let map = value?.map("who can be asked", keys: keys) else { return nil }
    return Fact.Inquiry(
      person: reference(.person, map.required("person")), minutes: map.required("minutes")?.integer(in: 0...1440) ?? 0,
      delay: map.required("delay")?.integer(in: 0...20_160) ?? 0, answer: text(map, "answer", "\(texts).answer"),
      first: map.has("first") ? firstAnswer(map, "\(texts).first") : nil)
  }

  private func firstAnswer(_ ask: MapReader, _ texts: String) -> Fact.Inquiry.FirstAnswer? {
    part(ask, "first", of: "a first answer", ["when", "answer", "heard"], texts: texts).map { map in
      Fact.Inquiry.FirstAnswer(
        when: when(map), answer: text(map, "answer", texts),
        heard: map.has("heard") ? mention(.fact, map.optional("heard"), in: \.givenOut) : nil)
    }
  }
}
