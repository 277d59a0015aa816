extension Interface {
  /// Where the parts of the composer stand.
  struct ComposerLayout: Equatable {
    var frame: Rect
    /// What the text is for.
    var head: Rect
    /// Where it is written.
    var text: Rect
    /// Counts and refusals.
    var foot: Rect
    /// Which note is shown of those that there are.
    var tabs: Rect
    /// The note: beside the text at wide sizes, else in the place of the head.
    var note: Rect
    /// Whether the note stands beside the text.
    let isWide: Bool

    /// Makes the layout; a note that is more than what is answered takes more of a narrow one.
    init(_ size: Size, _ shown: Note) {
      isWide = size.columns >= 110
      frame = Rect(size).centred(
        columns: min(isWide ? 140 : 78, size.columns - 2), rows: min(isWide ? 28 : 20, size.rows - 4))
      let inner = frame.inset(top: 1, left: 3, bottom: 1, right: 3)
      let (body, side) = inner.split(columns: isWide ? inner.columns - 44 : inner.columns, gap: 3)
      let top = body.split(rows: isWide || shown == .matter ? 5 : 9).top
      head = top.inset(top: 1)
      (tabs, note) = (isWide ? side : top).split(rows: 1)
      if isWide { note = note.inset(top: 1) }
      text = body.inset(top: top.rows + 1, bottom: 2)
      foot = Rect(row: body.bottom - 1, column: body.column, columns: body.columns, rows: 1)
    }

    /// The columns that the text is wrapped in: the cursor can stand behind the last of them.
    var textColumns: Int { text.columns - 1 }

    /// The first line of a text to show so that its cursor is in sight, moved from `top` as little as that takes.
    func top(_ editor: TextEditor, from top: Int) -> Int {
      let rows = editor.rows(columns: textColumns)
      let cursor = editor.place(in: rows).row
      let most = max(0, rows.count - text.rows)
      return max(0, min(most, max(cursor - text.rows + 1, min(cursor, top))))
    }
  }
}
