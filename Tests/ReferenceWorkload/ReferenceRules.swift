import Codebook
import Machine

/// The rules of FIRESTORM-REF 1.0, a firestorm in whole numbers that every language computes to the last bit.
///
/// An agent is a word of 64 bits: what it heard in this turn in the low half (exposures: 6 bits, those within its
/// confidence: 6, the sum of their gaps in stance: 20), then its stance in 16 bits and its anger in 16, as 2^-16.
struct ReferenceRules {
  /// The number of turns, each of an hour.
  static let turns = 24
  /// The largest gap between stances at which one moves the other: a quarter of the range.
  static let confidence: Int32 = 8191
  /// Anger kept from a turn to the next, in 2^-16: its half-life is 6 turns.
  static let decay: UInt32 = 58386
  /// The anger of the first posters, in 2^-16.
  static let firstAnger: UInt64 = 58982
  /// The most exposures in a turn that the word of an agent can count.
  static let mostExposures = 63

  /// Where in the table of a turn the reciprocals and the posting rates of the segments begin.
  static let reciprocals = 64
  static let rates = 128

  /// A table for each turn, so that a loop needs one address: by the number of exposures, 0 to 63, what remains of the
  /// distance to full anger, 0.6^k in 2^-16, of which eight count; then 65536 / k, and 0 for 0; then the posting rates.
  let tables = Column((0..<turns).flatMap(ReferenceRules.table))

  /// The entries of a table.
  static let tableSize = 136

  /// The purposes of draws.
  enum Stream: UInt64 {
    case degree = 1, follower, agent, post, firstPoster

    func draw(seed: UInt64) -> Draw {
      Draw(seed: seed, number: rawValue)
    }
  }

  /// The segment of an agent: six, four, three, one, one and one in sixteen are in segments 0 to 5, four bits each.
  static func segment(_ draw: UInt32) -> UInt8 {
    UInt8((0x5432_2211_1100_0000 as UInt64) >> UInt64((draw >> 28) * 4) & 15)
  }

  private static func table(of turn: Int) -> [UInt32] {
    let powers: [UInt32] = [65536, 39322, 23593, 14156, 8493, 5096, 3058, 1835, 1101]
    let counts = 0...mostExposures
    return counts.map { powers[min($0, 8)] } + counts.map { $0 == 0 ? 0 : 65536 / UInt32($0) } + rates(at: turn)
  }

  /// The product of what a segment posts at most and of the share of the hour, both in hundredths; it begins at 8:00.
  private static func rates(at turn: Int) -> [UInt32] {
    let bases: [UInt32] = [5, 15, 30, 50, 70, 90, 0, 0]
    let hours: [UInt32] = [
      20, 12, 8, 6, 6, 10, 25, 50, 75, 85, 90, 92, 100, 95, 88, 85, 85, 90, 95, 100, 100, 90, 65, 38,
    ]
    return bases.map { (65536 * $0 * hours[(8 + turn) % 24] + 5000) / 10000 }
  }
}

extension Draw {
  /// 32 random bits, in the words of the reference.
  @inline(__always) func high(_ agent: UInt32, _ number: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: bits(agent, number) >> 32)
  }
}
