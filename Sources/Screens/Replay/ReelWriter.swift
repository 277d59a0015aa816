import Codebook
import Engine

extension Interface {
  /// What stands below the desk of a film.
  struct ReelWriter {
    let reel: Reel
    let state: Game.State
    let language: Language
    let columns: Int

    /// What is done, when, and what it takes.
    var heading: Line {
      guard let scene = reel.scene else {
        return Line([Span(" ▸ ", .accent), Span(language("The play begins", "La partie commence"), .title)]).on(.bar)
      }
      let caption = scene.caption[language]
      let minutes = scene.minutes > 0 ? "\(scene.minutes) min " : ""
      return Line(
        [
          Span(" ▸ ", .accent), Span("\(language.clock(scene.at))  ", .dim),
          Span(caption.prefix(1).uppercased() + caption.dropFirst(), .title),
        ], right: [Span(minutes, .dim)]
      ).on(.bar)
    }

    /// The words, what the player was told, and what it has brought, as far as there is room.
    func details(rows: Int) -> [Line] {
      let lines = words + (reel.isTyping(language) ? [] : told + arrivals)
      guard lines.count > rows else { return lines }
      let cut = lines[rows - 1].spans.map(\.text).joined()
      return lines.prefix(rows - 1) + [
        Line((cut + " …").fitted(columns - 2), lines[rows - 1].spans.last?.style ?? .plain)
      ]
    }

    private var words: [Line] {
      guard let words = reel.scene?.words?[language] else { return [] }
      let typed = reel.typed.map { $0 < words.count ? words.prefix($0) + "▌" : words[...] } ?? words[...]
      return [Line].paragraph(language.quoted(String(typed)), .own, columns: columns - 2, indent: 3)
    }

    private var told: [Line] {
      (reel.scene?.told ?? []).flatMap { notice in
        [Line].paragraph(
          notice.from[language] + language(": ", " : ") + notice.text[language], columns: columns - 2, indent: 3)
      }
    }

    /// What has come in, or the turn or the score that it has led to.
    private var arrivals: [Line] {
      guard let scene = reel.scene else { return opening(of: state.turn.title, state.turn.brief) }
      if let score = state.score {
        let text = language("The play is over: \(score.total)/100.", "La partie est finie : \(score.total)/100.")
        return [Line("   " + text, .accent.bold)]
      }
      if state.turnIndex > scene.turn { return opening(of: state.turn.title, state.turn.brief) }
      let posts = state.feed[scene.posts].count { !$0.isOurs }
      let parts = [
        (posts, ("new post", "nouvelle publication"), ("new posts", "nouvelles publications")),
        (scene.mails.count, ("new mail", "nouveau message"), ("new mails", "nouveaux messages")),
      ].filter { $0.0 > 0 }.map { language.count($0.0, $0.1, $0.2) }
      return parts.isEmpty ? [] : [Line("   " + parts.joined(separator: ", "), .accent)]
    }

    private func opening(of title: LocalizedText, _ brief: LocalizedText) -> [Line] {
      let turn = language("Turn", "Tour") + " \(state.turnIndex + 1) · " + title[language]
      return [Line("   " + turn, .accent.bold)]
        + [Line].paragraph(brief[language], columns: columns - 2, indent: 3)
    }
  }
}
