/// A purpose for which random numbers are drawn; each has a stream of its own.
public enum RandomStream: UInt64, Sendable {
  case population = 1, network, attention, exposure, action, wording, author, script, press, chatter, resampling, desk,
    options
  /// The order of answers and forms of the judgement test.
  case judgement = 40
  /// Who synthetic players are, and what slips happen to them.
  case trainees = 50, lapses
}

/// Counter-based random numbers: a pure function of (seed, stream, agent, tick).
///
/// Nothing is consumed: the same four values always give the same draw, so the number of threads changes nothing and
/// two branches of a story share their luck. The mixing function is the finaliser of SplitMix64
/// (Steele, Lea & Flood 2014, doi:10.1145/2660193.2660195).
public struct Draw: Equatable, Sendable {
  @usableFromInline let key: UInt64

  /// Makes the draws of one `stream` of a story with `seed`.
  public init(seed: UInt64, stream: RandomStream) {
    self.init(seed: seed, number: stream.rawValue)
  }

  /// Makes the draws of the stream of a `number`, for workloads with purposes of their own.
  package init(seed: UInt64, number: UInt64) {
    key = Draw.mix(seed &+ number &* 0xD134_2543_DE82_EF95)
  }

  /// 64 random bits for `agent` at `tick`.
  @inlinable public func bits(_ agent: UInt32, _ tick: UInt32) -> UInt64 {
    Draw.mix(key &+ (UInt64(tick) << 32 | UInt64(agent)) &* Draw.step)
  }

  /// A number in `0..<bound`, by multiplication of the high 32 bits (bias below `bound / 2^32`).
  @inlinable public func below(_ bound: UInt32, _ agent: UInt32, _ tick: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: ((bits(agent, tick) >> 32) &* UInt64(bound)) >> 32)
  }

  /// The draws at `tick` of `agent` and those after it, one after the other: the same bits, found with fewer steps.
  @inlinable public func sequence(from agent: UInt32, _ tick: UInt32) -> Sequence {
    Sequence(counter: key &+ (UInt64(tick) << 32 | UInt64(agent)) &* Draw.step)
  }

  /// What the counters of neighbours differ by: 2^64 divided by the golden ratio.
  @inlinable static var step: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The draws of neighbouring agents at one tick.
  public struct Sequence: Sendable {
    @usableFromInline var counter: UInt64

    @inlinable init(counter: UInt64) {
      self.counter = counter
    }

    /// 64 random bits for the next agent.
    @inlinable public mutating func next() -> UInt64 {
      defer { counter &+= Draw.step }
      return Draw.mix(counter)
    }
  }

  /// The finaliser of SplitMix64, a bijection of 64 bits.
  @inlinable public static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
