extension Page {
  /// The play turn by turn.
  var turns: [Fields] {
    report.turns.map { turn in
      [
        "number": String(turn.number), "title": turn.title, "start": turn.start,
        "moment": wording.moment(turn.moment), "news": turn.news.map(news), "hasNews": !turn.news.isEmpty,
        "acts": turn.acts.map(act), "hasActs": !turn.acts.isEmpty,
        "notes": turn.notes.map { ["at": $0.at, "clock": wording.clock($0.moment), "text": $0.text] as Fields },
        "hasNotes": !turn.notes.isEmpty, "answers": turn.answers.map(answer),
        "hasAnswers": !turn.answers.isEmpty,
      ]
    }
  }

  private func news(_ news: Report.News) -> Fields {
    [
      "at": news.at, "clock": wording.clock(news.moment), "text": news.text,
      "origin": word(news.isDocumented ? "documented" : "exercise"), "isDocumented": news.isDocumented,
    ]
  }

  private func act(_ act: Report.Act) -> Fields {
    var fields: Fields = [
      "at": act.at, "clock": wording.clock(act.moment), "deed": act.deed, "hasText": act.text != nil,
      "segments": act.text.map { Segments.of($0, act.passages) } ?? [],
    ]
    let given = act.passages.filter { $0.start == nil }.map(\.name)
    if !given.isEmpty { fields["does"] = given.joined(separator: ", ") }
    if !act.tones.isEmpty { fields["sounds"] = act.tones.joined(separator: ", ") }
    if !act.remarks.isEmpty { fields["noticed"] = act.remarks.joined(separator: "; ") }
    if let post = act.post { fields["post"] = ["author": post.author, "text": post.text] }
    return fields
  }

  private func answer(_ answer: Report.Answer) -> Fields {
    var fields: Fields = [
      "at": answer.at, "clock": wording.clock(answer.moment), "author": answer.author, "segment": answer.segment,
      "mood": answer.mood, "text": answer.text, "isReply": answer.isReply,
    ]
    fields["cause"] = answer.cause
    return fields
  }
}
