extension TextEditor {
  /// Inserts text at the cursor, in the place of what is selected. What combines with the grapheme before it joins it.
  ///
  /// - Complexity: O(*n*) in the text.
  public mutating func insert(_ text: String) {
    let seen = TextEditor.cleaned(text)
    let place = selection ?? cursor..<cursor
    let room = TextEditor.longest - count + place.count
    loss = seen.count > room ? .full : seen.count < text.count ? .unseen : nil
    guard !seen.isEmpty, room > 0 else { return }
    remember(seen.count == 1 && seen != "\n" && seen != " " ? .typing : .other)
    replace(place, with: String(seen.prefix(room)))
  }

  /// Deletes what is selected, or else the grapheme before the cursor.
  public mutating func deleteBackward() { remove(max(0, cursor - 1)..<cursor, as: .erasing) }

  /// Deletes what is selected, or else the grapheme at the cursor.
  public mutating func deleteForward() { remove(cursor..<min(count, cursor + 1), as: .erasing) }

  /// Deletes back to the beginning of the word.
  public mutating func deleteWordBackward() { remove(wordStart(before: cursor)..<cursor) }

  /// Deletes to the end of the word.
  public mutating func deleteWordForward() { remove(cursor..<wordEnd(after: cursor)) }

  /// Deletes to the end of the paragraph, or its line feed if the cursor is there already.
  public mutating func deleteToEnd() {
    let end = paragraphEnd(from: cursor)
    remove(cursor..<(end == cursor ? min(count, cursor + 1) : end))
  }

  /// Deletes to the beginning of the paragraph, or the line feed before it if the cursor is there already.
  public mutating func deleteToStart() {
    let start = paragraphStart(from: cursor)
    remove((start == cursor ? max(0, cursor - 1) : start)..<cursor)
  }

  /// Deletes what is selected, or else a part.
  mutating func remove(_ range: Range<Int>, as edit: Edit = .other) {
    let range = selection ?? range
    guard !range.isEmpty else { return }
    remember(selection == nil ? edit : .other)
    replace(range, with: "")
  }

  /// Puts `text` in the place of some graphemes. What meets at the seams may join, so all are counted anew.
  private mutating func replace(_ range: Range<Int>, with text: String) {
    let before = String(characters[..<range.lowerBound]) + text
    characters = Array(before + String(characters[range.upperBound...]))
    cursor = min(count, before.count)
    anchor = nil
  }

  /// Takes the last edit back.
  public mutating func undo() {
    guard let snapshot = past.popLast() else { return }
    future.append(Snapshot(characters: characters, cursor: cursor))
    restore(snapshot)
  }

  /// Makes the edit again that was taken back last.
  public mutating func redo() {
    guard let snapshot = future.popLast() else { return }
    past.append(Snapshot(characters: characters, cursor: cursor))
    restore(snapshot)
  }

  private mutating func restore(_ snapshot: Snapshot) {
    characters = snapshot.characters
    move(to: snapshot.cursor)
    isMarking = false
  }

  private mutating func remember(_ edit: Edit) {
    stickyColumn = nil
    future = []
    isMarking = false
    if edit == .other || edit != lastEdit { past.append(Snapshot(characters: characters, cursor: cursor)) }
    if past.count > 200 { past.removeFirst() }
    lastEdit = edit
  }
}
