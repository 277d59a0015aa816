import Codebook
import Laboratory
import Simulation

extension ExperimentReader {
  private static let kinds = [
    "shock", "voice", "seed", "grievance", "statement", "reply", "hiding", "cheer", "revelation", "coverage", "support",
    "exposure",
  ]

  /// Reads `happens` of the experiment or of an arm.
  func readHappenings(_ map: MapReader, upTo ticks: Int) -> [Happening] {
    guard let value = map.optional("happens"), let items = value.list(of: "happenings") else { return [] }
    if items.count > 2000 { value.error("`happens` has \(items.count) entries", "at most 2000 are wanted") }
    return items.prefix(2000).compactMap { item in
      let keys = ["at", "channel"] + ExperimentReader.kinds
      guard let map = item.map("something that happens", keys: keys) else { return nil }
      let tick = map.required("at")?.ticks(upTo: ticks - 1)
      let place = map.optional("channel")
      let number = place.map { place in place.text().flatMap { channel($0, at: place) } } ?? 0
      let found = map.words.filter { ExperimentReader.kinds.contains($0.key) }
      guard found.count == 1, let entry = found.first else {
        item.error("something that happens has one kind", "one of \(ExperimentReader.kinds.joined(separator: ", "))")
        return nil
      }
      guard let kind = kind(entry.key, entry.value), let tick, let number else { return nil }
      return Happening(tick: tick, channel: number, kind: kind)
    }
  }

  private func kind(_ key: String, _ value: Value) -> Happening.Kind? {
    switch key {
    case "statement": return statement(value).map { .statement($0) }
    case "reply": return reply(value)
    case "hiding": return hiding(value)
    case "revelation":
      let map = value.map("a revelation", keys: ["blame", "contradicts"])
      return map?.required("blame")?.integer(in: 0...100).map {
        .revelation(blame: $0, contradictsDenial: map?.optional("contradicts")?.boolean())
      }
    default: return stimulus(key, value).map { .stimulus($0) }
    }
  }

  private func reply(_ value: Value) -> Happening.Kind? {
    let map = value.map("a reply", keys: ["statement", "audience", "posts"])
    let utterance = statement(map?.required("statement"))
    guard let map, let target = target(map), let utterance else { return nil }
    return .reply(utterance, to: target)
  }

  private func hiding(_ value: Value) -> Happening.Kind? {
    guard let map = value.map("a hiding", keys: ["audience", "posts", "fair", "explained"]) else { return nil }
    let isFair = map.optional("fair")?.boolean() ?? false
    let isExplained = map.optional("explained")?.boolean() ?? false
    return target(map).map { .hiding($0, isFair: isFair, isExplained: isExplained) }
  }

  /// Whose posts: `audience` for one that so many people have read, or `posts` for so many of the community's own.
  private func target(_ map: MapReader) -> Happening.Target? {
    switch (map.optional("audience"), map.optional("posts")) {
    case (let audience?, nil): return audience.integer(in: 0...1_000_000_000).map { .crowd(audience: $0) }
    case (nil, let posts?): return posts.integer(in: 1...10_000).map { .posts($0) }
    default:
      map.value.error(
        "\(map.what) has either `audience` or `posts`",
        "`audience: 300` is a post that 300 people have read, `posts: 5` the five loudest of the community")
      return nil
    }
  }

  private func stimulus(_ key: String, _ value: Value) -> Stimulus.Kind? {
    switch key {
    case "shock": return shock(value)
    case "voice": return voice(value)
    case "seed": return seed(value).map { .seed($0) }
    case "grievance": return value.integer(in: 1...1_000_000).map { .grievance(people: $0) }
    case "cheer": return value.integer(in: 0...1_000_000_000).map { .cheer(followers: $0) }
    case "coverage": return value.integer(in: 1...1000).map { .coverage(outlets: $0) }
    case "exposure": return value.boolean().flatMap { $0 ? .exposure : nil }
    case "support":
      let map = value.map("support", keys: ["people", "covert"])
      let isCovert = map?.optional("covert")?.boolean() ?? false
      return map?.required("people")?.integer(in: 1...1_000_000).map { .support(people: $0, isCovert: isCovert) }
    default: return nil
    }
  }

  private func shock(_ value: Value) -> Stimulus.Kind? {
    guard let map = value.map("a shock", keys: ["heat", "blame", "reach"]) else { return nil }
    return .shock(
      heat: map.required("heat")?.integer(in: -100...100) ?? 0,
      blame: map.required("blame")?.integer(in: 0...100) ?? 0,
      reach: map.required("reach")?.integer(in: 0...1000) ?? 0)
  }

  private func voice(_ value: Value) -> Stimulus.Kind? {
    guard let map = value.map("a voice", keys: ["followers", "segment", "mood", "act"]) else { return nil }
    return .voice(
      followers: map.required("followers")?.integer(in: 0...100_000_000) ?? 0,
      segment: map.required("segment")?.choice(of: Segment.self, "a segment") ?? .bystanders,
      mood: map.required("mood")?.choice(of: Mood.self, "a mood") ?? .neutral,
      act: map.required("act")?.choice(of: PostAct.self, "an act") ?? .share)
  }

  private func seed(_ value: Value) -> Seed? {
    let keys = [
      "mood", "act", "about", "moral_words", "outgroup_words", "false", "tie_strength", "style_match", "likes",
    ]
    guard let map = value.map("a seed", keys: keys) else { return nil }
    return Seed(
      mood: map.required("mood")?.choice(of: Mood.self, "a mood") ?? .neutral,
      act: map.optional("act")?.choice(of: PostAct.self, "an act") ?? .complain,
      isAboutOrganisation: map.optional("about")?.boolean() ?? true,
      moralWords: map.optional("moral_words")?.integer(in: 0...15) ?? 0,
      outgroupWords: map.optional("outgroup_words")?.integer(in: 0...15) ?? 0,
      isFalse: map.optional("false")?.boolean() ?? false,
      tieStrength: map.optional("tie_strength")?.integer(in: 0...100) ?? 50,
      styleMatch: map.optional("style_match")?.integer(in: 0...100) ?? 50,
      likes: map.optional("likes")?.integer(in: -100...100) ?? 0)
  }
}
