import Codebook
import Engine
import Scenarios

extension Interface.PaneWriter {
  func feed() -> Interface.PaneText {
    let list = model.feed(state)
    let head = feedHead(list)
    let place = list.place(of: focus.post, state)
    var text =
      list.rows.isEmpty
      ? nothing(list.total) : posts(list.rows, around: place, room: rows - head.count, isActive: isActive(.feed))
    text.head = head
    text.note = feedNote
    return text
  }

  /// The conversation of the chosen post, earlier turns too.
  func conversation() -> Interface.PaneText {
    guard let id = model.chosenPost(state)?.id else {
      return nothing("No post is chosen.", "Aucune publication n'est choisie.")
    }
    let rows = Interface.conversation(with: id, state.feed, arrived: state.feed.count)
    let place = rows.firstIndex { state.feed[$0.index].id == id } ?? 0
    var text = posts(rows, around: place, room: self.rows, isActive: false)
    text.note = counted(rows.count)
    return text
  }

  private func counted(_ posts: Int) -> String {
    language.count(posts, ("post", "publication"), ("posts", "publications"))
  }

  private func nothing(_ total: Int) -> Interface.PaneText {
    if total == 0 || focus.filter.isOpen {
      return nothing("Nobody has written anything here yet.", "Personne n'a encore rien écrit ici.")
    }
    return nothing(
      "No post matches. Esc shows all of them again, F changes what is asked.",
      "Aucune publication n'y répond. Échap les montre toutes à nouveau, F change les critères.")
  }

  func posts(
    _ rows: [Interface.FeedRow], around chosen: Int, room: Int, isActive: Bool
  ) -> Interface.PaneText {
    let window = window(rows, around: chosen, room: room)
    var text = Interface.PaneText()
    text.firstItem = chosen - window.chosen
    for (place, item) in window.items.enumerated() {
      if place > 0 { text.lines.append(.empty) }
      text.add(item, isChosen: place == window.chosen, isActive: isActive)
    }
    return text
  }

  /// As many posts above and below the chosen one as can be seen with it: the rest of the feed is not laid out.
  private func window(_ rows: [Interface.FeedRow], around chosen: Int, room: Int) -> (items: [[Line]], chosen: Int) {
    let item = post(rows[chosen])
    var (above, below): ([[Line]], [[Line]]) = ([], [])
    var (linesAbove, linesBelow) = (0, 0)
    func fillAbove(_ wanted: Int) {
      while linesAbove < wanted, chosen - above.count > 0 {
        above.append(post(rows[chosen - above.count - 1]))
        linesAbove += (above.last?.count ?? 0) + 1
      }
    }
    fillAbove(room / 2 + 1)
    let wanted = max(room / 2 + 1, room - item.count - linesAbove)
    while linesBelow < wanted, chosen + below.count + 1 < rows.count {
      below.append(post(rows[chosen + below.count + 1]))
      linesBelow += (below.last?.count ?? 0) + 1
    }
    fillAbove(room - item.count - linesBelow)
    return (above.reversed() + [item] + below, above.count)
  }

  /// What is asked of the posts that are shown, how many these are, and the way back; nothing if all are shown.
  private func feedHead(_ list: Interface.FeedList) -> [Line] {
    let count = language("\(list.rows.count) of \(list.total)", "\(list.rows.count) sur \(list.total)")
    if focus.conversation != nil {
      return [headLine(language("The whole conversation", "Toute la conversation"), counted(list.rows.count))]
    }
    let older = focus.showsOlder ? [language("all turns", "tous les tours")] : []
    let asked = older + focus.filter.summary(state, language)
    return asked.isEmpty ? [] : [headLine(asked.joined(separator: " · "), count)]
  }

  private func headLine(_ text: String, _ count: String) -> Line {
    let way = [
      Span(" \(count)  ", .plain.bold), Span(KeyName.escape[language], .key), Span(language(" back ", " retour ")),
    ]
    let room = columns - 4 - way.reduce(0) { $0 + DisplayWidth.columns($1.text) }
    return Line([Span(" = ", .warning.bold), Span(text.fitted(room), .warning)], right: way)
  }

  private var feedNote: String {
    let unread = model.unread(state)
    guard unread > 0 else {
      return focus.filter.isOpen
        ? language("all read", "tout est lu") : language("all of these read", "tout ceci est lu")
    }
    return "● " + language("\(unread) unread", unread == 1 ? "1 non lue" : "\(unread) non lues")
  }
}
