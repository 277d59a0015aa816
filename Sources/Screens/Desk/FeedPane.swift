import Codebook
import Engine
import Scenarios

extension Interface.PaneWriter {
  func feed() -> Interface.PaneText {
    let rows = Interface.feedRows(focus, state)
    guard !rows.isEmpty else {
      var text = nothing("Nobody has written anything here yet.", "Personne n'a encore rien écrit ici.")
      text.note = feedNote
      return text
    }
    let chosen = Interface.chosenRow(focus, rows)
    var text = Interface.PaneText()
    for (index, row) in rows.enumerated() {
      if index > 0 { text.lines.append(.empty) }
      text.add(post(row), isChosen: index == chosen, isActive: isActive(.feed))
    }
    text.note = feedNote
    return text
  }

  private var feedNote: String {
    let channel = focus.filter.flatMap(state.channel)
    let name = channel?.name[language] ?? language("all channels", "tous les canaux")
    return focus.showsOlder ? name + language(" · all turns", " · tous les tours") : name
  }

  /// A post: who, what, and what became of it. One column is left for the mark of the chosen item.
  func post(_ row: Interface.FeedRow) -> [Line] {
    let margin = row.isReply ? "  ↳ " : ""
    let indent = row.isReply ? 8 : 4
    let style: Style = row.post.isHidden ? .dim : row.post.isOurs ? .own : .plain
    return [heading(row, margin: margin)]
      + [Line].paragraph(row.post.text[language], style, columns: columns - 2, indent: indent)
      + fate(row.post, indent: indent)
  }

  private func heading(_ row: Interface.FeedRow, margin: String) -> Line {
    let post = row.post
    let time = place(post) + language.moment(post.at, from: state.now) + " "
    var spans = [Span(margin, .dim), Span(row.isNew ? "●" : " ", .accent), Span(" ")]
    if post.isOurs {
      spans += [Span("■ ", .own), Span(post.author, .own.bold), Span(" · " + ownRole(post), .dim)]
    } else {
      spans += [Span(post.mood.mark + " ", post.mood.style.bold), Span(post.author, .plain.bold)]
      spans += traits(post, room: columns - 3 - DisplayWidth.columns(spans.map(\.text).joined() + time))
    }
    return Line(spans, right: [Span(time, .dim)])
  }

  /// The channel, unless all posts are of one; no longer than leaves room for the author.
  private func place(_ post: FeedPost) -> String {
    guard focus.filter == nil, let channel = state.channel(post.channel) else { return "" }
    return channel.name[language].fitted(columns < 70 ? 14 : columns < 100 ? 20 : 40) + " "
  }

  /// The author's mood, kind and followers, as far as each of them fits whole.
  private func traits(_ post: FeedPost, room: Int) -> [Span] {
    let all = [
      Span(post.mood.name[language], post.mood.style), Span(post.segment.name[language], .dim),
      Span(language.count(post.followers, ("follower", "abonné"), ("followers", "abonnés")), .dim),
    ]
    var room = room
    var spans: [Span] = []
    for span in all {
      room -= DisplayWidth.columns(span.text) + 3
      guard room >= 0 else { break }
      spans += [Span(" · ", .dim), span]
    }
    return spans
  }

  private func gone(_ post: FeedPost) -> String? {
    if post.isDeleted { return language("deleted", "supprimée") }
    if post.isTakenDown, post.isReported {
      return language("taken down by the platform", "retirée par la plateforme")
    }
    if post.isTakenDown { return language("taken down", "retirée") }
    return post.isHidden ? language("hidden", "masquée") : nil
  }

  private func ownRole(_ post: FeedPost) -> String {
    post.origin == .organisation ? language("us", "nous") : language("in their own name", "en son nom propre")
  }

  private func fate(_ post: FeedPost, indent: Int) -> [Line] {
    var marks: [Span] = []
    if post.isAnswered { marks.append(Span(language("✓ answered", "✓ répondu") + "  ", .good)) }
    if let gone = gone(post) { marks.append(Span("× " + gone + "  ", .warning)) }
    if post.isReported { marks.append(Span(language("! reported", "! signalée") + "  ", .accent)) }
    if post.profile != nil { marks.append(Span(language("◎ account seen", "◎ compte regardé"), .dim)) }
    return marks.isEmpty ? [] : [Line([Span(String(repeating: " ", count: indent))] + marks)]
  }
}
