import Codebook
import Engine
import Scenarios

extension Interface.PaneWriter {
  /// A post: who, what, and what became of it. One column is left for the mark of the chosen item.
  func post(_ row: Interface.FeedRow) -> [Line] {
    let post = state.feed[row.index]
    let depth = min(row.depth, columns < 70 ? 4 : 8)
    let indent = depth == 0 ? 2 : 2 * depth + 4
    let style: Style = post.isHidden ? .dim : post.isOurs ? .own : .plain
    let marked = Marked(words: Folding.words(focus.filter.words))
    return [heading(post, row, depth: depth, marked)]
      + marked.paragraph(post.text[language], style, columns: columns - 2, indent: indent) + fate(post, indent: indent)
  }

  private func heading(_ post: FeedPost, _ row: Interface.FeedRow, depth: Int, _ marked: Marked) -> Line {
    let time = language.moment(post.at, from: state.now) + " "
    let margin = depth == 0 ? "" : String(repeating: " ", count: 2 * depth) + "↳ "
    let isUnread = focus.isUnread(row)
    var spans = [Span(margin, .dim), Span(isUnread ? "●" : " ", .accent), Span(" ")]
    if depth == 0, let channel = state.channel(post.channel) {
      spans += [Interface.badge(channel, state, language), Span(" ")]
    }
    if post.isOurs {
      spans += [Span("■ ", .own)] + marked.spans(post.author, .own.bold) + [Span(" · " + ownRole(post), .dim)]
    } else {
      spans += [Span(post.mood.mark + " ", post.mood.style.bold)] + marked.spans(post.author, .plain.bold)
      spans += traits(post, room: columns - 3 - DisplayWidth.columns(spans.map(\.text).joined() + time))
    }
    return Line(spans, right: [Span(time, .dim)])
  }

  /// The author's mood, kind and followers, as far as each of them fits whole.
  private func traits(_ post: FeedPost, room: Int) -> [Span] {
    let isFar = post.followers >= Interface.bigReach
    let reach = (isFar ? "★ " : "") + language.short(post.followers)
    let isOne = post.followers == 1 || post.followers == 0 && language == .french
    let noun = isOne ? language("follower", "abonné") : language("followers", "abonnés")
    let style: Style = isFar ? .warning.bold : .dim
    let pieces = [
      [Span(post.mood.name[language], post.mood.style)], [Span(post.segment.name[language], .dim)],
      [Span("\(reach) \(noun)", style), Span(reach, style)],
    ]
    var room = room
    var spans: [Span] = []
    for piece in pieces {
      guard let fitting = piece.first(where: { DisplayWidth.columns($0.text) + 3 <= room }) else { break }
      room -= DisplayWidth.columns(fitting.text) + 3
      spans += [Span(" · ", .dim), fitting]
    }
    return spans
  }

  private func ownRole(_ post: FeedPost) -> String {
    post.origin == .organisation ? language("us", "nous") : language("in their own name", "en son nom propre")
  }

  private func gone(_ post: FeedPost) -> String? {
    if post.isDeleted { return language("deleted", "supprimée") }
    if post.isTakenDown, post.isReported {
      return language("taken down by the platform", "retirée par la plateforme")
    }
    if post.isTakenDown { return language("taken down", "retirée") }
    return post.isHidden ? language("hidden", "masquée") : nil
  }

  private func fate(_ post: FeedPost, indent: Int) -> [Line] {
    var marks: [Span] = []
    let messages = post.isAnswered ? state.messages(to: post.id) : []
    if post.isAnswered { marks.append(Span(language("✓ answered", "✓ répondu") + "  ", .good)) }
    if state.openTicket(of: post) != nil {
      marks.append(Span(language("◆ a case to take up: A", "◆ dossier à prendre en charge : A") + "  ", .warning))
    }
    if let gone = gone(post) { marks.append(Span("× " + gone + "  ", .warning)) }
    if post.isReported { marks.append(Span(language("! reported", "! signalée") + "  ", .accent)) }
    if post.profile != nil { marks.append(Span(language("◎ account seen", "◎ compte regardé"), .dim)) }
    let margin = Span(String(repeating: " ", count: indent))
    return (marks.isEmpty ? [] : [Line([margin] + marks)])
      + messages.flatMap { message in
        [Line].paragraph(
          language("■ you, in private: ", "■ vous, en privé : ") + language.quoted(message.text), .dim,
          columns: columns - 2, indent: indent)
      }
  }
}
