import Codebook

/// What templates show of a report: texts and figures as they are written in its language.
struct Page {
  typealias Fields = [String: Any]

  let report: Report
  let wording: Wording
  let words: [String: String]

  init(_ report: Report) {
    self.report = report
    wording = Wording(language: report.language)
    words = Words.fields(report.language)
  }

  /// All that a template can name.
  var fields: Fields {
    [
      "lang": report.language.rawValue, "playLang": report.attempt.language.rawValue, "words": words,
      "head": head, "score": score, "curves": curves, "turns": turns, "evidence": evidence,
      "rules": rules, "story": story, "verify": verify,
    ].merging(
      [("debriefing", teaching), ("whatIf", whatIf)].compactMap { name, fields in fields.map { (name, $0) } }
    ) { first, _ in first }
  }

  func word(_ name: String) -> String { words[name] ?? name }

  private var head: Fields {
    let attempt = report.attempt
    var head: Fields = [
      "title": report.case.title, "summary": report.case.summary, "organisation": report.case.organisation,
      "dates": dates, "mode": word(attempt.mode), "seed": String(attempt.seed), "isMasked": attempt.masked,
      "population": wording.number(attempt.population),
    ]
    head["recorded"] = attempt.date.map { date in
      ["day": date, "text": CivilTime(iso: date + "T00:00Z").map(wording.date) ?? date]
    }
    return head
  }

  private var dates: String {
    guard let first = report.turns.first?.moment, let last = report.turns.last?.moment else { return "" }
    let (start, end) = (wording.date(first), wording.date(last))
    return start == end ? start : "\(start) – \(end)"
  }

  private var verify: Fields {
    let attempt = report.attempt
    var verify: Fields = [
      "file": attempt.file ?? "FILE.buzz", "case": report.case.id, "content": report.case.content,
      "rules": String(attempt.rules), "seed": String(attempt.seed),
    ]
    verify["program"] = attempt.program
    verify["sha256"] = attempt.sha256
    return verify
  }
}
