import Codebook
import Engine

extension Interface.DeskFocus {
  /// Whether the player has not come past a post of others since it arrived.
  func isUnread(_ row: Interface.FeedRow) -> Bool {
    !row.isOurs && row.index >= seenPosts && !(row.index < readPosts.count && readPosts[row.index])
  }

  /// Posts after the first `count` are not there any more: those that take their places will be unread.
  mutating func forgetRead(after count: Int) {
    if readPosts.count > count { readPosts.removeLast(readPosts.count - count) }
  }

  /// The player has come past some rows of the feed.
  mutating func read(_ rows: ArraySlice<Interface.FeedRow>) {
    for row in rows where row.index >= seenPosts {
      let missing = row.index + 1 - readPosts.count
      if missing > 0 { readPosts += Array(repeating: false, count: missing) }
      readPosts[row.index] = true
    }
  }
}

extension Interface.Model {
  /// How many posts that the feed shows are unread.
  func unread(_ state: Game.State) -> Int {
    feed(state).rows.count(where: desk.isUnread)
  }

  /// The player has seen the post that is chosen.
  mutating func readChosenPost(_ state: Game.State) {
    let list = feed(state)
    guard !list.rows.isEmpty else { return }
    let place = list.place(of: desk.post, state)
    desk.read(list.rows[place...place])
  }

  /// Chooses the next unread post below, or from the top on.
  mutating func goToNextUnread(_ state: Game.State) {
    desk.go(to: .feed)
    let rows = feed(state).rows
    let place = feed(state).place(of: desk.post, state)
    let order = Array(rows.dropFirst(place + 1)) + rows.prefix(place)
    guard let next = order.first(where: desk.isUnread) else {
      status = Interface.Status(
        text: desk.filter.isOpen
          ? LocalizedText(en: "There is nothing unread here.", fr: "Tout est lu ici.")
          : LocalizedText(
            en: "Nothing of what is shown is unread; Esc shows all posts.",
            fr: "Rien de ce qui est montré n'est non lu ; Échap montre tout."), role: .accent)
      return
    }
    desk.post = state.feed[next.index].id
    readChosenPost(state)
  }
}
