import Codebook
import Scenarios

/// Something to practise next, how, and with which case.
public struct Practice: Equatable, Sendable {
  /// The rule of the craft, or nil for a harder setup.
  public let rule: CraftRule?
  /// What to practise.
  public let title: LocalizedText
  /// How, in a sentence.
  public let how: LocalizedText
  /// What the rule cost in this play, in tenths of a point of craft; 0 for a harder setup.
  public let lost: Int
  /// How many findings of the play speak about the rule: the more, the surer.
  public let findings: Int
  /// The case that exercises it best, or nil where none at hand does.
  public let exercise: PracticeCase?

  /// Whether it harmed people: that is to be unlearnt before anything else, whatever it cost.
  private let didHarm: Bool

  private static let harms: Set<CraftRule> = [.keepCalm, .noThreats, .noFalseDenial, .dutyOfReserve]

  private init(_ rule: CraftRule, _ evidence: [Evidence], after state: Game.State, _ library: [PracticeCase]) {
    self.rule = rule
    title = rule.name
    how = rule.howTo
    let own = evidence.filter { $0.rule == rule }
    lost = own.reduce(0) { $0 + max(0, -$1.points) }
    findings = own.count
    didHarm = Practice.harms.contains(rule) && own.contains { $0.points < 0 && $0.act != Spoken.wholeCase }
    exercise = PracticeCase.best(of: library, for: rule, played: state.scenario.id)
  }

  init(harder title: LocalizedText, how: LocalizedText, exercise: PracticeCase?) {
    rule = nil
    self.title = title
    self.how = how
    lost = 0
    findings = 0
    didHarm = false
    self.exercise = exercise
  }

  /// How much there is to win by practising it: what was lost, weighed by how reliable so many findings are.
  ///
  /// The weight is Spearman and Brown's for `findings` observations, the reliability of a single one being a half (a
  /// design choice): one finding counts half, three count three quarters.
  private var worth: Int { lost * 1000 * findings / (findings + 1) }

  /// What costs less, in tenths of a point of craft, is no weakness.
  private static let slight = 5

  /// Three things to practise after a play: what harmed people, then the rules that cost most, and harder setups where
  /// fewer than three cost anything to speak of.
  static func next(after state: Game.State, _ evidence: [Evidence], _ library: [PracticeCase]) -> [Practice] {
    let rules = CraftRule.allCases.map { Practice($0, evidence, after: state, library) }.filter { $0.lost >= slight }
    let weakest = rules.sorted { $0.worth > $1.worth }.sorted { $0.didHarm && !$1.didHarm }
    return Array((weakest + harder(after: state, library)).prefix(3))
  }
}
