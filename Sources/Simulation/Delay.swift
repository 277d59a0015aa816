import Codebook

extension Mood {
  /// A delay of reaction to something in this mood: good news is less urgent (Ferrara & Yang 2015).
  @inline(__always)
  func delay(_ steps: UInt16) -> UInt16 {
    self == .joy || self == .support ? UInt16(Swift.min(Int(Delay.never), Int(steps) * 2)) : steps
  }
}

/// How long people take to react to what appears before them.
///
/// The kernel of Zhao et al. (2015, SEISMIC, doi:10.1145/2783258.2783401): even until a cutoff of five minutes, then a power
/// law with exponent 1.2314843. It is of Twitter; elsewhere it is stretched to the half-lives of posts that Graffius
/// (2018, 2022) measured. Articles of the press are read over some hours, most of them after about two (Leskovec et al.
/// 2009: the talk about a story peaks 2.5 hours after the press).
///
/// Delays are in steps of 75 seconds of waking time, eight to a tick; `never` stands for more than four weeks.
struct Delay: Equatable, Sendable {
  /// More than four weeks.
  static let never: UInt16 = 32_256
  /// Steps in a tick.
  static let stepsOfTick = 8
  /// Seconds of a step.
  static let secondsOfStep = 75

  /// The delays at 1024 even steps of probability.
  private let quantiles: [UInt16]

  private static let theta = 0.2314843

  /// The kernel stretched by a factor in tenths, with the cutoff in seconds.
  private init(stretch: Int, cutoff: Int) {
    quantiles = (0..<1024).map { step in
      let probability = (Double(step) + 0.5) / 1024
      let seconds = Delay.seconds(probability, cutoff: Double(max(1, cutoff))) * Double(stretch) / 10
      let steps = seconds / Double(Delay.secondsOfStep)
      return steps >= Double(Delay.never) ? Delay.never : UInt16(steps)
    }
  }

  /// Even rise and fall between now, two hours and a half, and eight hours.
  private init(peak: Int, end: Int) {
    let (peak, end) = (Double(peak), Double(end))
    quantiles = (0..<1024).map { step in
      let probability = (Double(step) + 0.5) / 1024
      let rise = (probability * peak * end).squareRoot()
      let fall = end - ((1 - probability) * end * (end - peak)).squareRoot()
      return UInt16(probability * end < peak ? rise : fall)
    }
  }

  /// The delay on a platform.
  ///
  /// - Complexity: O(1), about 1024 powers.
  init(on platform: Platform, cutoff: Int) {
    if platform == .press {
      self.init(peak: 2 * 6 * Delay.stepsOfTick, end: 8 * 6 * Delay.stepsOfTick)
    } else {
      self.init(stretch: Delay.stretch(of: platform), cutoff: cutoff)
    }
  }

  /// The seconds after which a share of the reactions has come: the inverse of the distribution.
  private static func seconds(_ probability: Double, cutoff: Double) -> Double {
    let early = theta / (1 + theta)
    if probability < early { return probability / early * cutoff }
    let late = (1 - probability) * (1 + theta)
    return cutoff * Power.of(1 / late, Int(1000 / theta))
  }

  /// Tenths by which the kernel is stretched, so that half of the engagement that comes within four weeks comes within
  /// about the half-life of a post there.
  private static func stretch(of platform: Platform) -> Int {
    switch platform {
    case .twitter, .press: 10
    case .facebook: 18
    case .instagram: 500
    case .linkedin, .forum, .blog: 650
    case .youtube: 9000
    }
  }

  /// The delays on some platforms in one table, 1024 entries each.
  static func table(of platforms: [Platform], cutoff: Int) -> [UInt16] {
    platforms.flatMap { Delay(on: $0, cutoff: cutoff).quantiles }
  }
}
