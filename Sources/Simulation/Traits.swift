import Codebook

/// What a person is, 10 bytes that never change.
struct Traits: Equatable, BitwiseCopyable, Sendable {
  /// Place of the segment in `Segment.allCases`.
  var segment: UInt8
  /// Number of the channel where they write.
  var home: UInt8
  /// Number of another channel that they read, or that of home.
  var second: UInt8
  /// How much they take part: 0 reads, 1 contributes, 2 writes all the time.
  var layer: UInt8
  /// Group of neighbours, modulo 256.
  var circle: UInt8
  /// How readily they forgive.
  var disposition: UInt8
  /// Trust at the start, as a level.
  var initialTrust: UInt16
  /// Whether they write under another name than their own.
  var isAnonymous: Bool
  /// Whether they follow the organisation.
  var isFollower: Bool

  /// Participation inequality: 1 % write all the time, 9 % contribute, the others read (van Mierlo 2014). Influencers,
  /// one in a hundred, are among the first.
  static func layer(_ permille: UInt32, in segment: Segment) -> UInt8 {
    segment == .influencers || permille < 2 ? 2 : permille < 92 ? 1 : 0
  }

  /// The responsibility that a person attributes for so much, in thousandths: the unforgiving up to a sixth more, the
  /// forgiving less.
  static func attributed(_ charge: Int, disposition: UInt8) -> Int {
    min(1000, charge * (1167 - Int(disposition) * 333 / 255) / 1000)
  }

  /// Share of a segment that follows the organisation, in percent; a design choice.
  static func followers(in segment: Segment) -> UInt32 {
    switch segment {
    case .fans: 85
    case .employees: 70
    case .customers, .complainers: 50
    case .journalists, .competitors: 40
    case .activists, .influencers: 25
    case .bystanders, .trolls, .inauthentic: 12
    }
  }
}
