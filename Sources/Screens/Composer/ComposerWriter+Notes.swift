import Codebook
import Engine
import Scenarios

extension Interface.ComposerWriter {
  typealias Note = Interface.Note

  /// The notes that there are to look at.
  func notes(isWide: Bool) -> [Note] {
    var notes: [Note] = isWide ? [.ours] : [.matter, .ours]
    if composer.purpose.post(state) != nil || composer.purpose.mail(state) != nil { notes.append(.whole) }
    if composer.review != nil { notes.append(.reading) }
    return notes
  }

  /// The note that is shown.
  func shown(isWide: Bool) -> Note {
    let notes = notes(isWide: isWide)
    return notes.contains(composer.note) ? composer.note : notes[0]
  }

  func layout(_ size: Size) -> Interface.ComposerLayout {
    let isWide = Interface.ComposerLayout(size, .matter).isWide
    return Interface.ComposerLayout(size, shown(isWide: isWide))
  }

  /// The note that is shown, how many pages it takes, and its first line on the page that is shown.
  func note(in layout: Interface.ComposerLayout) -> (lines: [Line], pages: Int, top: Int) {
    let lines = lines(shown(isWide: layout.isWide), columns: layout.note.columns)
    let rows = max(1, layout.note.rows)
    let pages = max(1, (lines.count + rows - 1) / rows)
    return (lines, pages, min(composer.page, pages - 1) * rows)
  }

  private func lines(_ note: Note, columns: Int) -> [Line] {
    switch note {
    case .matter: head(columns: columns)
    case .ours: ours(columns: columns)
    case .whole: whole(columns: columns)
    case .reading: reading(columns: columns)
    }
  }

  /// The names of the notes with the shown one marked, and the key that turns them.
  func tabs(_ layout: Interface.ComposerLayout, pages: Int) -> Line {
    let notes = notes(isWide: layout.isWide)
    guard notes.count > 1 || pages > 1 else { return .empty }
    let shown = shown(isWide: layout.isWide)
    let names = notes.map { note in
      let count = note == shown && pages > 1 ? " \(min(composer.page, pages - 1) + 1)/\(pages)" : ""
      return Span((note == shown ? "▸" : " ") + name(note) + count, note == shown ? .title : .dim)
    }
    return Line(Array(names.map { [$0] }.joined(separator: [Span("  ")])), right: [Span("Tab", .key)])
  }

  private func name(_ note: Note) -> String {
    switch note {
    case .matter: language("Purpose", "Objet")
    case .ours: language("Voice, facts", "Ton, faits")
    case .whole: composer.purpose.mail(state) == nil ? language("Thread", "Échanges") : language("Mail", "Message")
    case .reading: language("Reading", "Lecture")
    }
  }

  /// Turns to the next page of the note, or to the next note; back to the note before.
  func turned(_ step: Int, size: Size) -> Interface.Composer {
    let layout = layout(size)
    var composer = composer
    if step > 0, composer.page + 1 < note(in: layout).pages {
      composer.page += 1
      return composer
    }
    let notes = notes(isWide: layout.isWide)
    let place = notes.firstIndex(of: shown(isWide: layout.isWide)) ?? 0
    (composer.note, composer.page) = (notes[(place + step + notes.count) % notes.count], 0)
    return composer
  }
}
