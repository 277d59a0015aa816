import Codebook
import Scenarios

extension CaseReader {
  /// Reads `posts`.
  func readPosts() -> [Entry<ScriptedPost>] {
    let keys = [
      "at", "when", "channel", "author", "segment", "followers", "mood", "act", "reply_to", "offence", "text",
      "profile",
    ]
    return entries(root, "posts", of: "a post", keys, texts: "posts.") { map, id, texts in
      let channel = reference(.channel, map.required("channel"))
      let post = ScriptedPost(
        id: id, at: moment(map.optional("at")), when: when(map), channel: channel, author: sameText(map, "author"),
        segment: map.required("segment")?.choice(of: Segment.self, "a segment") ?? .bystanders,
        followers: map.required("followers")?.integer(in: 0...100_000_000) ?? 0,
        mood: map.required("mood")?.choice(of: Mood.self, "a mood") ?? .neutral,
        act: map.required("act")?.choice(of: PostAct.self, "an act") ?? .share,
        replyTo: map.has("reply_to") ? reference(.post, map.optional("reply_to")) : nil,
        offence: map.optional("offence")?.choice(of: ScriptedPost.Offence.self, "an offence"),
        text: text(map, "text", texts, .ownWords), profile: map.has("profile") ? profile(map, "\(texts).profile") : nil)
      checkLength(map.optional("text"), texts, on: channel)
      return post
    }
  }

  private func profile(_ post: MapReader, _ texts: String) -> ScriptedPost.Profile? {
    part(post, "profile", of: "a profile", ["text", "effects"], texts: texts).map { map in
      ScriptedPost.Profile(text: text(map, "text", texts), effects: effects(map, texts: texts))
    }
  }

  /// Reads `events`.
  func readEvents() -> [Entry<Event>] {
    let keys = ["at", "when", "repeats", "documented", "text", "effects"]
    return entries(root, "events", of: "an event", keys, texts: "events.") { map, id, texts in
      let repeats = map.optional("repeats")?.boolean() ?? false
      if repeats, map.has("at") {
        diagnostics.error(
          map.location(of: "repeats"), "an event with a moment happens once", "delete its `at`, or `repeats`")
      }
      return Event(
        id: id, at: moment(map.optional("at")), when: when(map), text: optionalText(map, "text", texts, .ownWords),
        isDocumented: map.optional("documented")?.boolean() ?? false, effects: effects(map, texts: texts),
        repeats: repeats)
    }
  }

  /// Reads `calendar`.
  func readCalendar() -> [Entry<ScheduledPost>] {
    entries(root, "calendar", of: "a scheduled post", ["channel", "at", "cheerful", "text"], texts: "calendar.") {
      map, id, texts in
      let channel = reference(.channel, map.required("channel"))
      checkCanPublish(on: channel, map.optional("channel"))
      checkLength(map.optional("text"), texts, on: channel)
      return ScheduledPost(
        id: id, channel: channel, at: moment(map.required("at")) ?? Moment(turn: 0, minutes: 0),
        isCheerful: map.required("cheerful")?.boolean() ?? false, text: text(map, "text", texts))
    }
  }
}
