import Codebook
import Scenarios

extension Value {
  /// The kinds of people of a community, whose shares add up to the whole.
  func communityParts() -> [CommunityPlan.Part] {
    let items = list(of: "parts") ?? []
    let entries: [Entry<CommunityPlan.Part>] = items.compactMap { item in
      guard let map = item.map("a part of the community", keys: ["segment", "share", "trust", "anger"]) else {
        return nil
      }
      return Entry(model: CommunityPlan.Part(map), map: map)
    }
    checkShares(entries)
    return entries.map(\.model)
  }

  /// Tells when the shares of the community do not add up to the whole, or a segment has two.
  private func checkShares(_ parts: [Entry<CommunityPlan.Part>]) {
    for (number, part) in parts.enumerated() where part.map.isSound("segment") {
      let segment = part.model.segment
      if parts[..<number].contains(where: { $0.map.isSound("segment") && $0.model.segment == segment }) {
        diagnostics.error(
          part.map.location(of: "segment"), "the segment `\(segment.rawValue)` has two shares", "keep one of them")
      }
    }
    guard parts.count == items.count, parts.allSatisfy({ $0.map.isSound("share") }) else { return }
    let sum = parts.reduce(0) { $0 + $1.model.share }
    guard sum != 1000 else { return }
    let gap = sum < 1000 ? "\(1000 - sum) are missing" : "\(sum - 1000) are too many"
    error("the shares add up to \(sum) and not to 1000", gap)
  }
}

extension CommunityPlan.Part {
  fileprivate init(_ map: MapReader) {
    self.init(
      segment: map.required("segment")?.choice(of: Segment.self, "a segment") ?? .bystanders,
      share: map.required("share")?.integer(in: 1...1000) ?? 0,
      trust: map.required("trust")?.integer(in: 0...100) ?? 0, anger: map.required("anger")?.integer(in: 0...100) ?? 0)
  }
}
