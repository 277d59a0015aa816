import Codebook
import Scenarios

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
  /// Whether it speaks of the whole case because no single act decided; a mark of the case takes its place.
  var isByDefault = false

  /// What breaking a rule of restraint weighs beside one text that keeps it: ten kind words do not make good an insult.
  /// Trust is lost faster than it is won (Slovic 1993, doi:10.1111/j.1539-6924.1993.tb01329.x); the number is a design
  /// choice.
  static let offence = 10
}

/// A rule of the craft: what it looks at, what it is worth, and where it comes from.
struct Rule: Sendable {
  /// Its id.
  var id: CraftRule
  /// The competence that it feeds.
  var competence: Competence
  /// What it looks at.
  var looksAt: LocalizedText
  /// What it is worth beside the other rules.
  var weight: Int
  /// Where it comes from: ids of findings in the literature, or texts of the profession.
  var source: LocalizedText
  /// Whether a case can ask for it; a case that marks it asks for it anyway.
  var applies: @Sendable (Scenario) -> Bool = { _ in true }
  /// What it finds in a finished play of a case that asks for it.
  var judge: @Sendable (Game.State) -> [Finding]
}

/// What a rule says about a play, and the points that come of it.
///
/// Points are whole tenths of a point of craft. What a rule is worth is a matter of the case, so that the findings of one
/// rule never change the points of another; and all that a rule is worth is won or lost by its findings, to the tenth.
struct Verdict {
  let rule: Rule
  /// What the rule is worth, in tenths.
  let worth: Int
  let findings: [Finding]

  /// The findings as evidence; what is worth no tenth of a point is not shown, for it is neither won nor lost.
  var evidence: [Evidence] {
    let shares = worth.divided(by: findings.map(\.weight))
    return zip(findings, shares).filter { $1 != 0 }.map { finding, share in
      Evidence(
        rule: rule.id, turn: finding.turn, at: finding.at, act: finding.act, words: finding.words,
        points: finding.isKept ? share : -share, reason: finding.reason)
    }
  }
}

extension Int {
  /// The number in whole parts that add up to it, in proportion to some weights: the sums of the first parts are rounded.
  ///
  /// - Complexity: O(*n*) in the weights.
  func divided(by weights: [Int]) -> [Int] {
    let all = Swift.max(1, weights.reduce(0, +))
    var (sum, given) = (0, 0)
    return weights.map { weight in
      sum += weight
      defer { given = (self * sum + all / 2) / all }
      return (self * sum + all / 2) / all - given
    }
  }
}

extension Game.State {
  /// What a rule says about the play, and what it is worth.
  func verdict(on rule: Rule, worth: Int) -> Verdict {
    let (judged, marked) = (rule.judge(self), markedFindings(rule.id))
    let findings = marked.isEmpty ? judged : judged.filter { !$0.isByDefault } + marked
    return Verdict(rule: rule, worth: worth, findings: findings.isEmpty ? [showsNothing] : findings)
  }

  /// What chosen options and events of the case say about a rule.
  fileprivate func markedFindings(_ rule: CraftRule) -> [Finding] {
    marks.indices.filter { marks[$0].mark.rule == rule }.map { place in
      let note = marks[place]
      return Finding(
        isKept: note.mark.isKept, turn: note.turn, at: note.at, act: note.act, reason: note.mark.reason)
    }
  }

  /// Where the play shows nothing of what the case asks for.
  fileprivate var showsNothing: Finding {
    Finding(
      isKept: false, turn: turnIndex, at: now, act: Spoken.wholeCase,
      reason: LocalizedText(en: "The play showed nothing of it.", fr: "La partie n'en a rien montré."))
  }
}
