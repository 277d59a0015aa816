import Codebook
import Scenarios

extension CaseReader {
  /// Reads `channels`.
  func readChannels() -> [Entry<Channel>] {
    entries(
      root, "channels", of: "a channel", ["platform", "name", "handle", "followers", "limit", "private", "watched"],
      count: 1...20, texts: "channels."
    ) { map, id, texts in
      checkWatching(map)
      return Channel(
        id: id, platform: map.required("platform")?.choice(of: Platform.self, "a platform") ?? .press,
        name: text(map, "name", texts), handle: map.has("handle") ? sameText(map, "handle") : nil,
        followers: map.required("followers")?.integer(in: 0...100_000_000) ?? 0,
        limit: map.optional("limit")?.integer(in: 1...100_000),
        isPrivate: map.optional("private")?.boolean() ?? false,
        isWatched: map.optional("watched")?.boolean() ?? true)
    }
  }

  /// Reads `community`.
  func readCommunity() -> CommunityPlan {
    guard
      let map = root.required("community")?.map("the community", keys: ["agents", "people_per_agent", "parts"])
    else { return CommunityPlan(agents: 100, peoplePerAgent: 1, parts: []) }
    return CommunityPlan(
      agents: map.required("agents")?.integer(in: CommunityPlan.populations) ?? 100,
      peoplePerAgent: map.required("people_per_agent")?.integer(in: 1...1_000_000) ?? 1,
      parts: map.required("parts")?.communityParts() ?? [])
  }
}
