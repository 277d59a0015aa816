import Codebook

/// A post that others can see, and how it moves them.
struct Posting: Equatable, Sendable {
  var author: UInt32
  var heat: Int32
}

/// What people write reaches others.
extension Community {
  /// Posts of the last tick reach the followers of their authors; what trends is seen beyond them.
  mutating func deliver() {
    let (offsets, followers, tempers) = (graph.offsets, graph.followers, Temper.table)
    for posting in postings {
      let author = Int(posting.author)
      let (blame, cause) = (minds.blame[author], minds.cause[author])
      for tie in Int(offsets[author])..<Int(offsets[author + 1]) {
        minds.show(
          Int(followers[tie]), heat: posting.heat, blame: blame, cause: cause, source: Int32(posting.author))
      }
      let loudness = tempers[Int(minds.segment[author])].loudness
      if loudness > 1 { amplify(posting, by: loudness) }
    }
    if isTrending, let loudest = postings.max(by: { $0.heat < $1.heat }) {
      show(loudest, to: min(recentPosts.reduce(0, +), minds.count / 50), heat: 120, salt: 0x2AAA_AAAA)
    }
  }

  /// Whether more than one in four hundred has posted within the hour: it is shown to strangers.
  private var isTrending: Bool { recentPosts.reduce(0, +) * 400 > minds.count }

  /// Whether so many post that answers no longer reach those who talk: one in three hundred within the hour.
  var isViral: Bool { recentPosts.reduce(0, +) * 300 > minds.count }

  /// Journalists and influencers are seen far beyond their neighbours.
  private mutating func amplify(_ posting: Posting, by loudness: Int) {
    show(posting, to: min(loudness * 2, minds.count / 20), heat: posting.heat, salt: posting.author &* 2_654_435_761)
  }

  private mutating func show(_ posting: Posting, to strangers: Int, heat: Int32, salt: UInt32) {
    let draw = Draw(seed: seed, stream: .attention)
    let author = Int(posting.author)
    let (blame, cause) = (minds.blame[author], minds.cause[author])
    for number in 0..<UInt32(max(0, strangers)) {
      let agent = Int(draw.below(UInt32(minds.count), number, UInt32(truncatingIfNeeded: tick) ^ salt))
      minds.show(agent, heat: heat, blame: blame, cause: cause, source: Int32(posting.author))
    }
  }
}
