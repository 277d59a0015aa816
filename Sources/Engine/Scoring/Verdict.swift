import Codebook

/// One observation about a rule: an act or an omission that keeps or breaks it.
struct Finding: Equatable, Sendable {
  /// Whether the rule is kept.
  var isKept: Bool
  /// How much it counts beside the other findings of the rule.
  var weight = 1
  /// The turn, from 0.
  var turn: Int
  /// When.
  var at: CivilTime
  /// What the player did, or did not.
  var act: LocalizedText
  /// The words that count, or an empty text.
  var words = ""
  /// Why it counts.
  var reason: LocalizedText
}

/// A rule of the craft: what it looks at, what it is worth, and where it comes from.
struct Rule: Sendable {
  /// Its id.
  var id: CraftRule
  /// The competence that it feeds.
  var competence: Competence
  /// What it is worth beside the other rules.
  var weight: Int
  /// Where it comes from: ids of findings in the literature, or texts of the profession.
  var source: LocalizedText
  /// What it found in a play; none when the play gave no occasion.
  var judge: @Sendable (Game.State) -> [Finding]
}

/// What a rule says about a play.
struct Verdict {
  let rule: Rule
  let findings: [Finding]

  /// Whether the play gave occasion to keep or to break the rule.
  var isApplicable: Bool { !findings.isEmpty }

  /// The kept share of the rule, in thousandths.
  var keptPermille: Int {
    let all = findings.reduce(0) { $0 + $1.weight }
    return all == 0 ? 0 : findings.filter(\.isKept).reduce(0) { $0 + $1.weight } * 1000 / all
  }

  /// The findings as evidence; points in tenths of a point of craft, at least one, when all rules together are worth
  /// `possible`.
  func evidence(ofPossible possible: Int) -> [Evidence] {
    let all = max(1, findings.reduce(0) { $0 + $1.weight })
    return findings.map { finding in
      let points = max(1, rule.weight * 1000 * finding.weight / (all * max(1, possible)))
      return Evidence(
        rule: rule.id, turn: finding.turn, at: finding.at, act: finding.act, words: finding.words,
        points: finding.isKept ? points : -points, reason: finding.reason)
    }
  }
}
