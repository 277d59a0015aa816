import Codebook

/// When people look.
enum Rhythm {
  /// Relative activity of the hours of a weekday, in hundredths: lowest from two to five, peaks at noon and in the
  /// evening.
  private static let hours: [Int32] = [
    25, 14, 9, 7, 7, 10, 22, 45, 62, 70, 74, 80, 90, 85, 76, 74, 78, 84, 90, 96, 100, 98, 80, 50,
  ]

  /// Relative activity at a moment, in hundredths; weekends run two hours later (Golder & Macy 2011).
  static func activity(at time: CivilTime) -> Int32 {
    hours[time.weekday >= 5 ? (time.hour + 22) % 24 : time.hour]
  }
}
