extension Page {
  /// What other decisions would have led to; nil where nobody asked.
  var whatIf: Fields? {
    report.whatIf.map { whatIf in
      ["note": whatIf.note, "branches": whatIf.branches.enumerated().map { branch($1, place: $0 + 1) }]
    }
  }

  private func branch(_ branch: Report.Branch, place: Int) -> Fields {
    let turn = report.turns.first { $0.number == branch.turn }
    var fields: Fields = [
      "turn": String(branch.turn), "title": turn?.title ?? "", "change": branch.change,
      "instead": branch.instead.map { ["text": $0] as Fields }, "hasInstead": !branch.instead.isEmpty,
      "gain": interval(branch.differences.total), "figures": figures(branch),
      "chart": chart(ofBoth: branch, place: place),
      "unwritten": branch.unwritten.map { ["author": $0.author, "text": $0.text] as Fields },
      "hasUnwritten": !branch.unwritten.isEmpty,
    ]
    fields["why"] = branch.why
    return fields
  }

  /// The figures of the play and of the branch with the same luck, and their difference over many seeds.
  private func figures(_ branch: Report.Branch) -> [Fields] {
    let (marks, differences) = (report.score, branch.differences)
    let rows: [(String, Int, Int, Report.Interval)] = [
      ("total", marks.total, branch.total, differences.total),
      ("outcome", marks.outcome, branch.outcome, differences.outcome),
      ("craft", marks.craft, branch.craft, differences.craft),
      ("trust", marks.ending.trust, branch.ending.trust, differences.trust),
      ("anger", marks.ending.anger, branch.ending.anger, differences.anger),
      ("negativePosts", marks.ending.negativePosts, branch.ending.negativePosts, differences.negativePosts),
    ]
    return rows.map { name, played, otherwise, difference in
      [
        "name": word(name), "played": wording.number(played), "otherwise": wording.number(otherwise),
        "difference": interval(difference),
      ]
    }
  }

  /// `+1.5 (+0.8 to +2.2)`.
  private func interval(_ interval: Report.Interval) -> String {
    let (mean, from, to) = (
      wording.tenths(interval.mean), wording.tenths(interval.from), wording.tenths(interval.to)
    )
    return report.language == .english ? "\(mean) (\(from) to \(to))" : "\(mean) (de \(from) à \(to))"
  }
}
