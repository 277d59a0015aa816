import Codebook
import Scenarios

/// The rules of the craft. Sources are ids of findings in the research that the game is built on (WC03: Istanbulluoglu
/// 2017; CC06: Arendt et al. 2017; …), or SCCT guidelines, or the texts of the profession. The weights are a design
/// choice: what is to be done weighs about twice as much as what is to be refrained from. `scenarios/SCORE.md` has the
/// whole table on one page.
enum RuleBook {
  static let rules: [Rule] =
    crisisRules + voiceRules + editorialRules + knowledgeRules + listeningRules + reportingRules + staminaRules
    + careRules + legalRules + reserveRules

  /// The rules that a case can ask for, with what each is worth: whole tenths of a point that add up to 100 points.
  ///
  /// - Complexity: O(*n*) in the posts, mails and effects of the case.
  static func worths(in scenario: Scenario) -> [(rule: Rule, worth: Int)] {
    let marked = Set(scenario.marks.map(\.rule))
    let asked = rules.filter { $0.applies(scenario) || marked.contains($0.id) }
    return Array(zip(asked, 1000.divided(by: asked.map(\.weight))))
  }
}

extension CraftRule {
  /// The competence that the rule feeds.
  public var competence: Competence? { rule?.competence }

  /// What the rule looks at.
  public var looksAt: LocalizedText { rule?.looksAt ?? LocalizedText("") }

  /// What the rule is worth beside the others.
  public var weight: Int { rule?.weight ?? 0 }

  /// Where the rule comes from.
  public var source: LocalizedText { rule?.source ?? LocalizedText("") }

  private var rule: Rule? { RuleBook.rules.first { $0.id == self } }
}

/// What of a case the rules ask for.
extension Scenario {
  /// Whether somebody with a grievance writes where the organisation has an account.
  var hasGrievances: Bool {
    posts.contains { post in
      post.isOwedAnswer && channels.contains { $0.id == post.channel && $0.handle != nil }
    }
  }
}
