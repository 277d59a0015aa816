import Codebook

/// How the people of a segment are. Starting values after the parameters of the research notes; a design choice.
struct Temper {
  /// How strongly bad news moves them, in hundredths.
  var gain: Int
  /// From which arousal on they write, 0 to 1000.
  var threshold: Int
  /// How much they take from what the organisation says, in hundredths.
  var openness: Int
  /// Distance of attitudes up to which another's opinion moves them, 0 to 1000.
  var confidence: Int
  /// How many times the usual number of followers they have.
  var loudness: Int = 1
  /// What they do because of who they are.
  var habit = Habit.none

  enum Habit {
    case none, mocks, reports, calls
  }

  /// How much something hot angers them at first, by what they blame the organisation for (CC01); all in thousandths.
  func felt(heat: Int, charge: Int) -> Int { heat * gain / 100 * (150 + charge * 17 / 20) / 1000 }

  static func of(_ segment: Segment) -> Temper {
    switch segment {
    case .customers: Temper(gain: 100, threshold: 300, openness: 100, confidence: 400)
    case .bystanders: Temper(gain: 90, threshold: 450, openness: 85, confidence: 350)
    case .fans: Temper(gain: 80, threshold: 350, openness: 110, confidence: 250)
    case .complainers: Temper(gain: 140, threshold: 150, openness: 85, confidence: 300)
    case .activists: Temper(gain: 150, threshold: 200, openness: 40, confidence: 150, loudness: 3, habit: .calls)
    case .trolls: Temper(gain: 100, threshold: 120, openness: 10, confidence: 50, habit: .mocks)
    case .employees: Temper(gain: 60, threshold: 600, openness: 100, confidence: 250)
    case .journalists: Temper(gain: 70, threshold: 400, openness: 70, confidence: 300, loudness: 12, habit: .reports)
    case .influencers: Temper(gain: 90, threshold: 450, openness: 80, confidence: 300, loudness: 36)
    case .competitors: Temper(gain: 60, threshold: 500, openness: 20, confidence: 200, loudness: 2)
    case .inauthentic: Temper(gain: 120, threshold: 150, openness: 0, confidence: 0, habit: .mocks)
    }
  }

  /// The tempers by the place of the segment in `Segment.allCases`.
  static let table: [Temper] = Segment.allCases.map(of)
}
