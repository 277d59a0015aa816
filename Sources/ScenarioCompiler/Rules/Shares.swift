import Scenarios

extension CaseReader {
  /// Tells when the shares of the community do not add up to the whole, or a segment has two.
  func checkShares(_ parts: [Entry<CommunityPlan.Part>], _ list: Value) {
    for (number, part) in parts.enumerated() where part.map.isSound("segment") {
      let segment = part.model.segment
      if parts[..<number].contains(where: { $0.map.isSound("segment") && $0.model.segment == segment }) {
        diagnostics.error(
          part.map.location(of: "segment"), "the segment `\(segment.rawValue)` has two shares", "keep one of them")
      }
    }
    guard parts.count == list.items.count, parts.allSatisfy({ $0.map.isSound("share") }) else { return }
    let sum = parts.reduce(0) { $0 + $1.model.share }
    guard sum != 1000 else { return }
    let gap = sum < 1000 ? "\(1000 - sum) are missing" : "\(sum - 1000) are too many"
    list.error("the shares add up to \(sum) and not to 1000", gap)
  }
}
