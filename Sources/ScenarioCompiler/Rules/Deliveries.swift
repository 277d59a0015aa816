import Scenarios

extension CaseReader {
  /// Tells of posts and mails that an effect brings although they have a moment of their own.
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
  }

  /// Tells of posts and mails that nothing brings.
  func warnOfUndelivered(_ posts: [Entry<ScriptedPost>], _ inbox: [Entry<InboxItem>]) {
    warn(posts.map { ($0.model.id, $0.map) }, usage.brought, "post")
    warn(inbox.map { ($0.model.id, $0.map) }, usage.delivered, "mail")
  }

  private func warn(_ entries: [(id: String, map: MapReader)], _ mentions: [Usage.Mention], _ what: String) {
    let brought = Set(mentions.map(\.name))
    for (id, map) in entries where !map.has("at") && !brought.contains(id) {
      diagnostics.warning(
        map.location, "the \(what) `\(id)` never appears", "give it `at`, or an effect that brings it")
    }
  }
}
