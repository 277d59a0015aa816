import Codebook

extension Community {
  /// A digest of all that changes; a sum, so that it takes no order.
  ///
  /// - Complexity: O(*n*).
  var digest: UInt64 {
    var sum: UInt64 = 0
    var place: UInt64 = 0
    for (mind, inbox) in zip(minds, inboxes) {
      let (first, second, third) = unsafeBitCast(mind, to: (UInt64, UInt64, UInt64).self)
      let word = UInt64(inbox.item) << 32 | UInt64(inbox.due) << 16 | UInt64(UInt16(bitPattern: inbox.heat))
      sum &+= Draw.mix(first &+ place) &+ Draw.mix(second ^ word &+ place) &* 3 &+ Draw.mix(third &- place) &* 5
      place &+= 0x9E37_79B9_7F4A_7C15
    }
    var digest = Fingerprint()
    digest.add(sum)
    for trace in traces { sum = sum &* 31 &+ (UInt64(trace.mover) << 32 | UInt64(trace.shared)) }
    for number in [
      tick, wakefulness, items.count, Int(episode), Int(standing), firstHeat ?? -1, ignition ?? -1, episodeStart ?? -1,
    ] {
      digest.add(number)
    }
    digest.add(sum)
    for number in postings { digest.add(UInt64(number)) }
    for posts in recentPosts + recentNegative { digest.add(posts) }
    for reception in statements { reception.add(to: &digest) }
    press.add(to: &digest)
    return digest.value
  }
}
