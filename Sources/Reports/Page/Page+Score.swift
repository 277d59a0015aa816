import Codebook

extension Page {
  /// The score, by competence, and against silence.
  var score: Fields {
    let marks = report.score
    return [
      "total": String(marks.total), "outcome": String(marks.outcome), "craft": String(marks.craft),
      "competences": marks.competences.map { ["name": $0.name, "score": String($0.score)] as Fields },
      "hasCompetences": !marks.competences.isEmpty,
      "references": references, "hasReferences": !marks.references.isEmpty,
      "deductions": marks.deductions.map {
        ["turn": String($0.turn), "points": "−\($0.points)", "reason": $0.reason] as Fields
      },
      "hasDeductions": !marks.deductions.isEmpty,
      "endings": [
        ending("trust", marks.ending.trust, marks.silentEnding.trust, isGoodUp: true),
        ending("anger", marks.ending.anger, marks.silentEnding.anger, isGoodUp: false),
        ending("negativePosts", marks.ending.negativePosts, marks.silentEnding.negativePosts, isGoodUp: false),
      ],
    ]
  }

  /// The player and those who are measured against, the best outcome first.
  private var references: [Fields] {
    let marks = report.score
    let all =
      [(word("you"), marks.outcome, marks.ending, true)]
      + marks.references.map { ($0.name, $0.outcome, $0.ending, false) }
    return all.sorted { $0.1 > $1.1 }
      .map { name, outcome, ending, isYou in
        [
          "name": name, "outcome": String(outcome), "trust": String(ending.trust), "anger": String(ending.anger),
          "negativePosts": wording.number(ending.negativePosts), "isYou": isYou,
        ]
      }
  }

  private func ending(_ name: String, _ yours: Int, _ silent: Int, isGoodUp: Bool) -> Fields {
    let change = yours - silent
    return [
      "name": word(name), "you": wording.number(yours), "silence": wording.number(silent),
      "difference": wording.signed(change),
      "verdict": word(change == 0 ? "same" : (change > 0) == isGoodUp ? "better" : "worse"),
    ]
  }

  /// What each rule brought and cost, by competence.
  var rules: Fields {
    let names = report.rules.reduce(into: [String]()) { if $0.last != $1.competence { $0.append($1.competence) } }
    return [
      "competences": names.map { name -> Fields in
        ["name": name, "rules": report.rules.filter { $0.competence == name }.map(rule)]
      },
      "isEmpty": names.isEmpty,
    ]
  }

  private func rule(_ rule: Report.Rule) -> Fields {
    [
      "competence": rule.competence, "name": rule.name, "looksAt": rule.looksAt, "source": rule.source,
      "won": rule.won == 0 ? "–" : wording.tenths(rule.won),
      "lost": rule.lost == 0 ? "–" : wording.tenths(-rule.lost),
    ]
  }

  /// The evidence by turn.
  var evidence: Fields {
    let turns = report.turns.compactMap { turn -> Fields? in
      let points = report.evidence.filter { $0.turn == turn.number }
      guard !points.isEmpty else { return nil }
      return ["number": String(turn.number), "title": turn.title, "points": points.map(self.point)]
    }
    return ["turns": turns, "isEmpty": turns.isEmpty]
  }

  func point(_ point: Report.Point) -> Fields {
    let start = report.turns.first { $0.number == point.turn }?.moment ?? point.moment
    var fields: Fields = [
      "points": wording.tenths(point.points), "isLost": point.points < 0, "rule": point.name, "source": point.source,
      "act": point.act, "reason": point.reason, "at": point.at,
      "clock": wording.clock(point.moment, since: start),
    ]
    if !point.words.isEmpty { fields["quote"] = point.words }
    return fields
  }
}
