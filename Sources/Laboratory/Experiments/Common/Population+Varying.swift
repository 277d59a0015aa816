import Codebook
import Simulation

extension Population {
  /// The same people with so much more anger at the start, of 100, within its bounds.
  func angered(by change: Int) -> Population {
    var result = self
    for part in parts.indices { result.parts[part].anger = min(100, max(0, parts[part].anger + change)) }
    return result
  }

  /// The same people with so much more trust at the start, of 100, within its bounds.
  func trusting(by change: Int) -> Population {
    var result = self
    for part in parts.indices { result.parts[part].trust = min(100, max(0, parts[part].trust + change)) }
    return result
  }

  /// Sets the share of a segment, in thousandths, at the cost of others in equal parts.
  mutating func setShare(of segment: Segment, to share: Int, from others: [Segment]) {
    guard let place = parts.firstIndex(where: { $0.segment == segment }) else { return }
    let more = share - parts[place].share
    parts[place].share = share
    for (nth, other) in others.enumerated() {
      guard let place = parts.firstIndex(where: { $0.segment == other }) else { continue }
      parts[place].share -= more * (nth + 1) / others.count - more * nth / others.count
    }
  }
}
