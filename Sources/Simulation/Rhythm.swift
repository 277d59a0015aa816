import Codebook

/// When people are awake and look.
enum Rhythm {
  /// Relative activity of the hours of a weekday, in hundredths: lowest from two to five, peaks at noon and in the
  /// evening.
  private static let hours = [
    25, 14, 9, 7, 7, 10, 22, 45, 62, 70, 74, 80, 90, 85, 76, 74, 78, 84, 90, 96, 100, 98, 80, 50,
  ]

  /// The pace of waking time at a moment, in hundredths of the busiest; weekends run two hours later (Golder & Macy
  /// 2011).
  static func pace(at time: CivilTime) -> Int {
    hours[time.weekday >= 5 ? (time.hour + 22) % 24 : time.hour]
  }

  /// Whether newsrooms and offices work.
  static func isOfficeHour(_ time: CivilTime) -> Bool { (7..<21).contains(time.hour) }
}
