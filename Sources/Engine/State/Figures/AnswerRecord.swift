import Codebook

/// How the desk answers those who complain or ask.
public struct AnswerRecord: Equatable, Sendable {
  /// How many complaints and questions were seen so far.
  public var asked: Int
  /// How many of them were answered, in public or in private.
  public var answered: Int
  /// The median of the minutes that these waited for the first answer; nil where none was answered in words.
  public var medianMinutes: Int?
}

extension Game.State {
  /// How the desk has answered since the case opened.
  ///
  /// - Complexity: O(*n* log *n*) in the posts of the feed.
  public var answerRecord: AnswerRecord {
    var first: [String: CivilTime] = [:]
    for spoken in statements {
      guard let post = spoken.post, first[post] == nil else { continue }
      first[post] = spoken.at
    }
    var record = AnswerRecord(asked: 0, answered: 0)
    var waits: [Int] = []
    for place in feed.indices where !feed[place].isOurs && feed[place].isGrievance {
      record.asked += 1
      if feed[place].isAnswered { record.answered += 1 }
      if let at = first[feed[place].id] { waits.append(at - feed[place].at) }
    }
    if !waits.isEmpty { record.medianMinutes = waits.sorted()[(waits.count - 1) / 2] }
    return record
  }
}
