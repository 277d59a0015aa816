import Codebook
import Engine

extension Report {
  /// A rule of the craft, and what it brought and cost.
  public struct Rule: Encodable, Equatable, Sendable {
    /// Its id.
    public var id: String
    /// The rule in a few words.
    public var name: String
    /// The competence that it feeds, by its name.
    public var competence: String
    /// What it looks at.
    public var looksAt: String
    /// Where it comes from.
    public var source: String
    /// Tenths of a point of craft that were won.
    public var won: Int
    /// Tenths of a point of craft that were lost, as a positive number.
    public var lost: Int

    /// The rules that evidence speaks about, in the order of the competences.
    static func all(in evidence: [Evidence], _ language: Language) -> [Rule] {
      Codebook.Competence.allCases.flatMap { competence in
        CraftRule.allCases.filter { $0.competence == competence }.compactMap { rule in
          let points = evidence.filter { $0.rule == rule }.map(\.points)
          return points.isEmpty
            ? nil
            : Rule(
              id: rule.rawValue, name: rule.name[language], competence: competence.name[language],
              looksAt: rule.looksAt[language], source: rule.source[language], won: points.reduce(0) { $0 + max(0, $1) },
              lost: points.reduce(0) { $0 - min(0, $1) })
        }
      }
    }
  }

  /// Points that were taken from the total.
  public struct Deduction: Encodable, Equatable, Sendable {
    /// The turn.
    public var turn: Int
    /// When.
    public var at: String
    /// Whole points of the total.
    public var points: Int
    /// What for.
    public var reason: String

    init(_ deduction: Engine.Deduction, _ language: Language) {
      (turn, at, points) = (deduction.turn + 1, deduction.at.iso, deduction.points)
      reason = deduction.reason[language]
    }
  }
}
