import Codebook
import Simulation

/// A survey institute that asks some hundred people for their trust, as brand trackers do, with the luck of a sample.
struct BrandTracker {
  /// Individuals who are asked in a survey. YouGov's panels ask about a hundred a day for each brand; a week of some.
  static let respondents = 300

  /// The trust of those who were asked.
  private var answers: [Double] = []
  private let draw: Draw

  /// A tracker with the luck of a seed; surveys of different numbers ask different people.
  init(seed: UInt64, survey: UInt32) { draw = Draw(seed: seed &+ UInt64(survey) << 40, stream: .wording) }

  /// Asks a part of the sample, drawn with replacement among all; `wave` is the number of the day.
  mutating func ask(_ community: Community, _ count: Int, wave: UInt32) {
    for number in 0..<UInt32(count) {
      answers.append(Double(community.person(draw.below(UInt32(community.count), number, wave)).trust))
    }
  }

  /// Whether trust is significantly lower than in an earlier survey: two-sided test of means at 5 %.
  func hasDropped(since earlier: BrandTracker) -> Bool {
    answers.mean - earlier.answers.mean < -1.96 * (squaredError + earlier.squaredError).squareRoot()
  }

  private var squaredError: Double { answers.deviation * answers.deviation / Double(max(1, answers.count)) }
}
