import Scenarios

extension CaseReader {
  /// Tells when a post answers one on another channel, itself, or one that appears later.
  func checkReplies(_ posts: [Entry<ScriptedPost>]) {
    var places: [String: Int] = [:]
    for (place, post) in posts.enumerated() { places[post.model.id] = places[post.model.id] ?? place }
    for (place, post) in posts.enumerated() {
      guard let target = post.model.replyTo, let found = places[target] else { continue }
      let answered = posts[found].model
      let location = post.map.location(of: "reply_to")
      if answered.channel != post.model.channel, !answered.channel.isEmpty, !post.model.channel.isEmpty {
        diagnostics.error(
          location, "`\(target)` stands on `\(answered.channel)` and its answer on `\(post.model.channel)`",
          "answer a post on the same channel")
      }
      if !CaseReader.isEarlier(answered, found, than: post.model, place) {
        diagnostics.error(location, "`\(target)` is not earlier than its answer", "answer an earlier post")
      }
    }
  }

  /// By their moments, where both have one and they differ; else by their places in the list.
  private static func isEarlier(_ first: ScriptedPost, _ at: Int, than second: ScriptedPost, _ place: Int) -> Bool {
    guard let earlier = first.at, let later = second.at, earlier != later else { return at < place }
    return (earlier.turn, earlier.minutes) < (later.turn, later.minutes)
  }
}
