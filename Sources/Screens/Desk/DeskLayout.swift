extension Interface {
  /// From how many columns on there are two columns of parts, and three.
  static let columnsForTwo = 110
  static let columnsForThree = 170

  /// Where the parts of the desk stand on a screen of some size. The one that has the focus is always among them.
  static func deskLayout(_ focus: DeskFocus, _ size: Size) -> [(pane: Pane, rect: Rect)] {
    let body = Rect(row: 2, column: 0, columns: size.columns, rows: size.rows - 4)
    if size.columns < columnsForTwo || focus.isEnlarged { return [(focus.pane, body)] }
    guard size.columns >= columnsForThree else {
      let (left, right) = body.split(columns: size.columns * 54 / 100, gap: 2)
      let (top, bottom) = right.split(rows: right.rows - 10, gap: 0)
      return [(.feed, left), (focus.side, top), (.dashboard, bottom)]
    }
    let (left, right) = body.split(columns: size.columns * 42 / 100, gap: 2)
    let feed = conversationRect(focus, size).map { left.inset(bottom: $0.rows + 1) } ?? left
    let (middle, far) = right.split(columns: right.columns * 52 / 100, gap: 2)
    let (dashboard, rest) = far.split(rows: 11, gap: 0)
    guard size.rows >= 40 else {
      return [
        (.feed, feed), (focus.side, middle), (.dashboard, dashboard), (focus.side == .facts ? .calendar : .facts, rest),
      ]
    }
    let (mails, others) = middle.split(rows: middle.rows * 2 / 5, gap: 1)
    let (people, outside) = others.split(rows: others.rows * 3 / 5, gap: 1)
    let (facts, calendar) = rest.split(rows: rest.rows / 2, gap: 1)
    return [
      (.feed, feed), (.inbox, mails), (.people, people), (.outside, outside), (.dashboard, dashboard), (.facts, facts),
      (.calendar, calendar),
    ]
  }

  /// Where the conversation of the chosen post stands below the feed, if there is room for it.
  static func conversationRect(_ focus: DeskFocus, _ size: Size) -> Rect? {
    guard size.columns >= columnsForThree, size.rows >= 40, !focus.isEnlarged, focus.conversation == nil else {
      return nil
    }
    let rows = (size.rows - 4) * 2 / 5
    return Rect(row: size.rows - 2 - rows, column: 0, columns: size.columns * 42 / 100, rows: rows)
  }
}
