import Scenarios

extension CaseReader {
  /// Tells of posts and mails that an effect brings although they have a moment, and of those that nothing brings.
  func checkDeliveries(_ posts: [Entry<ScriptedPost>], _ inbox: [Entry<InboxItem>]) {
    check(posts.map { ($0.model.id, $0.map) }, usage.brought, "post")
    check(inbox.map { ($0.model.id, $0.map) }, usage.delivered, "mail")
  }

  private func check(_ entries: [(id: String, map: MapReader)], _ mentions: [Usage.Mention], _ what: String) {
    let timed = Set(entries.filter { $0.map.has("at") }.map(\.id))
    for mention in mentions where timed.contains(mention.name) {
      diagnostics.error(
        mention.location, "the \(what) `\(mention.name)` has a moment of its own", "delete its `at`, or this effect")
    }
    let brought = Set(mentions.map(\.name))
    for (id, map) in entries where !timed.contains(id) && !brought.contains(id) {
      diagnostics.warning(
        map.location, "the \(what) `\(id)` never appears", "give it `at`, or an effect that brings it")
    }
  }
}
