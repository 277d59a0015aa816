import Codebook
import Engine

extension Interface {
  /// How many posts are paged over at once; whoever jumps farther has not seen what lies between.
  static let mostPaged = 4

  static func page(_ model: inout Model, by step: Int, _ state: Game.State) {
    let focus = model.desk
    guard focus.pane == .inbox, let id = focus.openMail, let mail = state.inbox.first(where: { $0.id == id }) else {
      return move(&model, by: step, state)
    }
    let most = mail.item.text.english.count + mail.item.text.french.count
    model.desk.mailScroll = min(most / 20, max(0, focus.mailScroll + step * 2))
  }

  /// Moves what is chosen in the part that has the focus.
  static func move(_ model: inout Model, by step: Int, _ state: Game.State) {
    guard model.desk.pane == .feed else {
      move(&model.desk, by: step, state)
      return model.tellHowToSend(state)
    }
    let list = model.feed(state)
    guard !list.rows.isEmpty else { return }
    let place = list.place(of: model.desk.post, state)
    let next = max(0, min(list.rows.count - 1, place + step))
    model.desk.post = state.feed[list.rows[next].index].id
    let hasSeenAll = abs(next - place) <= Interface.mostPaged
    model.desk.read(list.rows[hasSeenAll ? min(place, next)...max(place, next) : next...next])
  }

  /// Chooses an item of the part that has the focus, by its place.
  static func choose(item place: Int, _ model: inout Model, _ state: Game.State) {
    guard model.desk.pane == .feed else {
      move(&model.desk, by: -10_000, state)
      return move(&model.desk, by: place, state)
    }
    let rows = model.feed(state).rows
    guard rows.indices.contains(place) else { return }
    model.desk.post = state.feed[rows[place].index].id
    model.desk.read(rows[place...place])
  }

  private static func move(_ focus: inout DeskFocus, by step: Int, _ state: Game.State) {
    func moved(_ place: Int, among count: Int) -> Int { max(0, min(count - 1, min(place, count - 1) + step)) }
    switch focus.pane {
    case .feed, .dashboard: break
    case .inbox:
      if let mail = focus.openMail.flatMap({ id in state.inbox.first { $0.id == id } }) {
        let place = moved((focus.option ?? -1) + 1, among: mail.item.options.count + 1)
        focus.option = place == 0 ? nil : place - 1
        focus.mailScroll = 0
      } else {
        focus.mail = moved(focus.mail, among: state.inbox.count)
      }
    case .facts: focus.fact = moved(focus.fact, among: state.factsInSight.count)
    case .calendar: focus.entry = moved(focus.entry, among: state.calendar.count)
    case .people: focus.person = moved(focus.person, among: state.scenario.people.count)
    case .outside: focus.outside = moved(focus.outside, among: OutsideEntry.all(state).count)
    }
  }
}
