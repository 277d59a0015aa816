extension Page {
  /// The play turn by turn.
  var turns: [Fields] {
    report.turns.map { turn in
      [
        "number": String(turn.number), "title": turn.title, "start": turn.start,
        "moment": wording.moment(turn.moment), "news": turn.news.map { news($0, in: turn) },
        "hasNews": !turn.news.isEmpty, "acts": turn.acts.map { act($0, in: turn) }, "hasActs": !turn.acts.isEmpty,
        "notes": turn.notes.map { note in
          ["at": note.at, "clock": wording.clock(note.moment, since: turn.moment), "text": note.text] as Fields
        },
        "hasNotes": !turn.notes.isEmpty, "answers": turn.answers.map { answer($0, in: turn) },
        "hasAnswers": !turn.answers.isEmpty,
      ]
    }
  }

  private func news(_ news: Report.News, in turn: Report.Turn) -> Fields {
    [
      "at": news.at, "clock": wording.clock(news.moment, since: turn.moment), "text": news.text,
      "origin": word(news.isDocumented ? "documented" : "exercise"), "isDocumented": news.isDocumented,
    ]
  }

  private func act(_ act: Report.Act, in turn: Report.Turn) -> Fields {
    var fields: Fields = [
      "at": act.at, "clock": wording.clock(act.moment, since: turn.moment), "deed": act.deed,
      "hasText": act.text != nil,
      "segments": act.text.map { Segments.of($0, act.passages) } ?? [],
    ]
    let given = act.passages.filter { $0.start == nil }.map(\.name)
    if !given.isEmpty { fields["does"] = given.joined(separator: ", ") }
    if !act.tones.isEmpty { fields["sounds"] = act.tones.joined(separator: ", ") }
    if !act.remarks.isEmpty { fields["noticed"] = act.remarks.joined(separator: "; ") }
    if let post = act.post { fields["post"] = ["author": post.author, "text": post.text] }
    return fields
  }

  private func answer(_ answer: Report.Answer, in turn: Report.Turn) -> Fields {
    var fields: Fields = [
      "at": answer.at, "clock": wording.clock(answer.moment, since: turn.moment), "author": answer.author,
      "segment": answer.segment,
      "mood": answer.mood, "text": answer.text, "isReply": answer.isReply,
    ]
    fields["cause"] = answer.cause
    return fields
  }
}
