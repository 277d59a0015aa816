/// What changes in a person, 24 bytes.
///
/// Levels are in 64ths of a thousandth, 0 to 64,000, so that a slow decay does not stop at a rounding. The small ones are
/// bytes, 0 to 250.
struct Mind: Equatable, BitwiseCopyable, Sendable {
  /// Trust in the organisation.
  var trust: UInt16 = 0
  /// Anger at it.
  var anger: UInt16 = 0
  /// Responsibility that they attribute to it.
  var blame: UInt16 = 0
  /// Empathy for it.
  var empathy: UInt16 = 0
  /// Tiredness of the topic.
  var fatigue: UInt16 = 0
  /// The tick until which they wait with patience, modulo 2^16.
  var patience: UInt16 = 0
  /// The number of the last statement that they have heard or will hear when they look, from 1; 0 for none.
  var statement: UInt16 = 0
  /// What is so or not.
  var marks: Marks = []
  /// Satisfaction with how the organisation treats them.
  var satisfaction: UInt8 = 125
  /// Failures that they have seen.
  var failures: UInt8 = 0
  /// Statements and answers that they have heard.
  var answers: UInt8 = 0
  /// Good mood.
  var joy: UInt8 = 60
  /// Sadness.
  var sorrow: UInt8 = 40
  /// Outrage that approval has taught them to show.
  var outrage: UInt8 = 0
  /// Encouragement to complain again, by answers that came.
  var encouragement: UInt8 = 0
  /// The last failure that they know of.
  var episode: UInt8 = 0
}

/// What is so of a person, or not.
struct Marks: OptionSet, Equatable, BitwiseCopyable, Sendable {
  let rawValue: UInt16

  /// Knows of the crisis.
  static let aware = Marks(rawValue: 1)
  /// Heard the organisation deny.
  static let denial = Marks(rawValue: 2)
  /// Noticed that criticism was hidden, and has not said so yet.
  static let deletion = Marks(rawValue: 4)
  /// Heard of the matter from the organisation first.
  static let forewarned = Marks(rawValue: 8)
  /// Has complained to the organisation and waits.
  static let waiting = Marks(rawValue: 16)
  /// Waited in vain.
  static let impatient = Marks(rawValue: 32)
  /// Has had a first answer to the complaint.
  static let answered = Marks(rawValue: 64)
  /// Has a statement to hear when they look.
  static let statement = Marks(rawValue: 128)
  /// Knows that the cause was corrected.
  static let repaired = Marks(rawValue: 256)
  /// Told others, for want of an answer.
  static let told = Marks(rawValue: 512)
  /// Took the complaint elsewhere.
  static let escalated = Marks(rawValue: 1024)
  /// Shamed the organisation, or is about to.
  static let shamed = Marks(rawValue: 2048)
  /// Will shame it when they look.
  static let shaming = Marks(rawValue: 4096)
  /// Has suffered a failure, and will complain of it when they look.
  static let aggrieved = Marks(rawValue: 8192)
}

/// Steps of a level in a thousandth.
let levelUnit = 64

extension UInt16 {
  /// The level in thousandths.
  var thousandths: Int { Int(self) / levelUnit }

  /// A level of so many thousandths, within 0 to 1000.
  init(thousandths: Int) { self = UInt16(Swift.min(1000, Swift.max(0, thousandths)) * levelUnit) }

  /// Moves a level by so many 64ths of a thousandth, within its bounds.
  mutating func move(_ change: Int) { self = UInt16(Swift.min(64_000, Swift.max(0, Int(self) + change))) }
}

extension UInt8 {
  /// The small level in thousandths.
  var quarters: Int { Int(self) * 4 }

  /// Moves a small level by so many thousandths, within its bounds.
  mutating func move(_ thousandths: Int) {
    self = UInt8(Swift.min(250, Swift.max(0, (Int(self) * 4 + thousandths) / 4)))
  }

  /// One more, up to a limit.
  mutating func count(to limit: UInt8) { if self < limit { self += 1 } }
}
