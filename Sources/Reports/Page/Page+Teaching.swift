extension Page {
  /// What experts recommend, and what to practise next; nil where the report has none of it.
  var teaching: Fields? {
    report.debriefing.map { debriefing in
      [
        "summary": debriefing.summary, "references": debriefing.references.map(finding),
        "recommendations": debriefing.recommendations.map(advice),
        "practice": debriefing.practice.map(practice), "hasPractice": !debriefing.practice.isEmpty,
      ]
    }
  }

  private func finding(_ finding: Report.Finding) -> Fields { ["id": finding.id, "citation": finding.citation] }

  private func advice(_ advice: Report.Advice) -> Fields {
    let marks = ["followed": "✓", "partly": "±", "missed": "×"]
    return [
      "advice": advice.advice, "reason": advice.reason, "isOfTheType": advice.isOfTheType,
      "references": advice.references.map(finding), "uptake": advice.uptake, "verdict": advice.verdict,
      "mark": marks[advice.uptake] ?? "–",
      "evidence": advice.evidence.map { point in
        self.point(point).merging(["turn": String(point.turn)] as Fields) { $1 }
      },
      "hasEvidence": !advice.evidence.isEmpty,
    ]
  }

  private func practice(_ practice: Report.Practice) -> Fields {
    var fields: Fields = ["title": practice.title, "how": practice.how]
    if practice.lost > 0 { fields["lost"] = wording.tenths(-practice.lost) }
    if let id = practice.exercise { fields["exercise"] = ["id": id, "title": practice.exerciseTitle ?? id] }
    return fields
  }
}
