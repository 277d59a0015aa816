import Codebook
import Scenarios
import Simulation

extension Game.State {
  /// A digest of the whole state and of every action that led to it, equal in debug and release builds.
  ///
  /// - Complexity: O(*n*) in the bytes of the feed and in the individuals of the community.
  public var fingerprint: UInt64 { digest.value }

  /// The digest as 16 hexadecimal digits.
  public var fingerprintHex: String { digest.hex }

  private var digest: Fingerprint {
    var digest = trail
    for number in [
      turnIndex, budget, spent, fatigue, peakFatigue, nextTurnMinutes, negativePosts, readings.count, news.count,
      statements.count, reports.count, marks.count, temper, unseen.count, banned.count, complaints.count,
    ] { digest.add(number) }
    digest.add(community.fingerprint)
    for post in feed { digest.add(post) }
    for mail in inbox { digest.add("\(mail.id) \(mail.chosen ?? "") \(mail.isOverdue)") }
    for entry in calendar { digest.add("\(entry.id) \(entry.status.rawValue)") }
    for entry in facts { digest.add("\(entry.id) \(entry.status.word) \(entry.isRevealed)") }
    for flag in flags { digest.add(flag) }
    for value in regard + coachings { digest.add(value) }
    for id in watched + alerts + rulesPublished + overstepped.map(\.authority) + profiled { digest.add(id) }
    for entry in authorities { digest.add("\(entry.id) \(entry.isHeld) \(entry.isRefused)") }
    for entry in delegations { digest.add("\(entry.channel) \(entry.person)") }
    for entry in allies { digest.add("\(entry.id) \(entry.status.word)") }
    for entry in tickets { digest.add("\(entry.id) \(entry.status.word)") }
    for entry in promises { digest.add("\(entry.due.minutes) \(entry.status.rawValue)") }
    if let sheet { digest.add(sheet.text) }
    if let score { digest.add(score) }
    return digest
  }
}

extension Fingerprint {
  fileprivate mutating func add(_ post: FeedPost) {
    add(post.id)
    add(post.at.minutes)
    add(post.author)
    add(post.followers)
    add("\(post.mood.rawValue) \(post.act.rawValue) \(post.isHidden) \(post.isDeleted) \(post.isAnswered)")
    add(post.text.english)
    add(post.text.french)
  }

  fileprivate mutating func add(_ score: Score) {
    for number in [score.total, score.outcome, score.craft, score.evidence.count] { add(number) }
  }
}
