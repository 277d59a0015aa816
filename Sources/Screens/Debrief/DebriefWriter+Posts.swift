import Codebook
import Engine

extension Interface.DebriefWriter {
  /// How many posts are shown.
  private static let most = 10

  /// The posts that most people saw, and why the chosen one was written.
  func posts() -> Interface.DebriefPage {
    let seen = state.mostSeen(Self.most)
    var page = Interface.DebriefPage(
      lines: [Line].paragraph(
        language(
          "The posts that most people saw, and why they were written.",
          "Les publications les plus vues, et pourquoi elles ont été écrites."), .title, columns: columns))
    for (place, entry) in seen.enumerated() {
      let isChosen = place == min(focus.post, seen.count - 1)
      page.lines.append(.empty)
      page.offer(lines(entry, place, isChosen: isChosen), isChosen: isChosen)
    }
    return page
  }

  private func lines(_ seen: SeenPost, _ place: Int, isChosen: Bool) -> [Line] {
    let post = seen.post
    let channel = state.channel(post.channel)?.name[language] ?? ""
    let moment = "\(turnName(post.turn)), \(language.weekday(post.at)) \(language.clock(post.at))"
    let people = language("seen by ≈ ", "vue par ≈ ") + language.short(seen.people)
    let head = Line(
      [
        Span(isChosen ? "▸ " : "  ", .accent), Span("\(place + 1)".rightAligned(2) + " ", .dim),
        Span(post.mood.mark + " ", post.mood.style), Span(post.author, .plain.bold),
        Span(" · \(channel) · \(moment)", .dim),
      ], right: [Span(people, .accent)])
    let text = [Line].paragraph(language.quoted(post.text[language]), columns: columns - 2, indent: 5)
    guard isChosen, let why = state.why(post.id) else {
      return [head] + (text.count > 2 ? [text[0], text[1] + Span(" …", .dim)] : text)
    }
    return [head] + text
      + [Line].item(
        Span(language("Why:", "Pourquoi :"), .accent.bold), why[language], columns: columns, indent: 5)
  }
}
