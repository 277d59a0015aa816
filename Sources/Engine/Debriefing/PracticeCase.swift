import Codebook
import Scenarios

/// A case of the library as an exercise: how often it asks for each rule of the craft.
public struct PracticeCase: Equatable, Sendable {
  /// The id of the case.
  public let id: String
  /// Its title.
  public let title: LocalizedText
  /// 1 (first steps) to 5 (hard).
  public let difficulty: Int
  private let occasions: [CraftRule: Int]

  /// Counts what a case offers.
  ///
  /// - Complexity: O(*n*) in the script of the case.
  public init(of scenario: Scenario) {
    let (onDesk, marked) = (scenario.deskOccasions, scenario.marks.map(\.rule))
    let occasions = RuleBook.worths(in: scenario).map { asked in
      let rule = asked.rule.id
      return (rule, max(1, (onDesk[rule] ?? 0) + marked.count { $0 == rule }))
    }
    self.init(
      id: scenario.id, title: scenario.card.title, difficulty: scenario.card.difficulty,
      occasions: Dictionary(occasions) { first, _ in first })
  }

  init(id: String, title: LocalizedText, difficulty: Int, occasions: [CraftRule: Int]) {
    self.id = id
    self.title = title
    self.difficulty = difficulty
    self.occasions = occasions
  }

  /// How often the case asks for a rule.
  public func occasions(for rule: CraftRule) -> Int { occasions[rule] ?? 0 }

  /// The case with the most occasions for a rule, but the one just `played` only where no other has any; between equals the
  /// easier one. Nil where none has any.
  static func best(of library: [PracticeCase], for rule: CraftRule, played: String) -> PracticeCase? {
    func rank(_ exercise: PracticeCase) -> (Int, Int, Int) {
      (exercise.id == played ? 0 : 1, exercise.occasions(for: rule), -exercise.difficulty)
    }
    var best: PracticeCase?
    for exercise in library where exercise.occasions(for: rule) > 0 && best.map({ rank($0) < rank(exercise) }) ?? true {
      best = exercise
    }
    return best
  }
}
