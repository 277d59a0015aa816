import Codebook

/// How the people of a segment are. Starting values after the parameters of the research notes; a design choice.
struct Temper {
  /// How strongly bad news moves them, in hundredths.
  var gain: Int
  /// From which arousal on they write, 0 to 1000.
  var threshold: Int
  /// How much they take from what the organisation says, in hundredths.
  var openness: Int
  /// How many times the usual reach their posts have.
  var loudness: Int
  /// What they do because of who they are.
  var habit = Habit.none

  enum Habit {
    case none, mocks, reports, calls
  }

  static func of(_ segment: Segment) -> Temper {
    switch segment {
    case .customers: Temper(gain: 100, threshold: 300, openness: 100, loudness: 1)
    case .bystanders: Temper(gain: 90, threshold: 450, openness: 85, loudness: 1)
    case .fans: Temper(gain: 80, threshold: 350, openness: 110, loudness: 1)
    case .complainers: Temper(gain: 140, threshold: 150, openness: 85, loudness: 1)
    case .activists: Temper(gain: 150, threshold: 200, openness: 40, loudness: 3, habit: .calls)
    case .trolls: Temper(gain: 100, threshold: 120, openness: 10, loudness: 1, habit: .mocks)
    case .employees: Temper(gain: 60, threshold: 600, openness: 100, loudness: 1)
    case .journalists: Temper(gain: 70, threshold: 400, openness: 70, loudness: 60, habit: .reports)
    case .influencers: Temper(gain: 90, threshold: 450, openness: 80, loudness: 150)
    case .competitors: Temper(gain: 60, threshold: 500, openness: 20, loudness: 2)
    case .inauthentic: Temper(gain: 120, threshold: 150, openness: 0, loudness: 1, habit: .mocks)
    }
  }

  /// The tempers by the place of the segment in `Segment.allCases`.
  static let table: [Temper] = Segment.allCases.map(of)
}
