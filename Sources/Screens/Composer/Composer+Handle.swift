import Codebook
import Engine

extension Interface {
  static func handleComposer(
    _ composer: Composer, _ key: Key, _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    guard let state else { return [] }
    let writer = ComposerWriter(model: model, state: state, composer: composer)
    switch composerKeys.command(for: key) {
    case .keep: return putAway(composer, &model)
    case .help: model.overlays.append(.card(Card(.writingHelp)))
    case .nextNote: model.write(writer.turned(1, size: size))
    case .previousNote: model.write(writer.turned(-1, size: size))
    case .review where composer.rewriting == nil: return review(composer, &model, state, writer.layout(size))
    case .send: return askToSend(composer, &model, state)
    case .review: break
    case nil: edit(composer, key, &model, writer.layout(size))
    }
    return []
  }

  /// Keeps the draft; what is selected is let go first.
  private static func putAway(_ composer: Composer, _ model: inout Model) -> [Request] {
    var composer = composer
    guard composer.editor.selection == nil, !composer.editor.isMarking else {
      composer.editor.deselect()
      model.write(composer)
      return []
    }
    if let rewriting = composer.rewriting {
      putAway(composer, rewriting, &model)
      return []
    }
    model.overlays.removeLast()
    model.keep(composer)
    guard !composer.editor.isBlank else { return [.keepDrafts] }
    let count = model.drafts.count
    let all = LocalizedText(en: " \(count) texts wait to be sent.", fr: " \(count) textes attendent d'être envoyés.")
    model.status = Status(
      text: LocalizedText(en: "The draft is kept.", fr: "Le brouillon est gardé.").map {
        count > 1 ? $1 + all[$0] : $1
      }, role: .good)
    return [.keepDrafts]
  }

  private static func edit(_ composer: Composer, _ key: Key, _ model: inout Model, _ layout: ComposerLayout) {
    var composer = composer
    composer.editor.clipboard = model.clipboard
    if case .mouse(let mouse, let place) = key {
      point(mouse, at: place, &composer.editor, layout, top: composer.top)
    } else {
      composer.editor.handle(key, columns: layout.textColumns, rows: layout.text.rows)
    }
    model.clipboard = composer.editor.clipboard
    model.write(composer, layout)
    model.status = composer.editor.loss.map { Status(text: $0.words, role: .warning) }
  }

  /// A press places the cursor, a drag selects, the wheel moves by three lines.
  private static func point(
    _ mouse: Mouse, at place: Position, _ editor: inout TextEditor, _ layout: ComposerLayout, top: Int
  ) {
    let (text, columns) = (layout.text, layout.textColumns)
    let row = place.row - text.row
    switch mouse {
    case .press:
      guard (0..<text.rows).contains(row), layout.frame.columnRange.contains(place.column) else { return }
      editor.point(row: top + row, column: place.column - text.column, columns: columns, selecting: false)
    case .drag:
      let row = top + max(-1, min(text.rows, row))
      editor.point(row: row, column: place.column - text.column, columns: columns, selecting: true)
    case .wheelUp: editor.move(rows: -3, columns: columns)
    case .wheelDown: editor.move(rows: 3, columns: columns)
    }
  }

  /// Asks the caller to have the draft read; the composer stays open.
  private static func review(
    _ composer: Composer, _ model: inout Model, _ state: Game.State, _ layout: ComposerLayout
  ) -> [Request] {
    guard let channel = composer.purpose.channel(state) else { return [] }
    var composer = composer
    composer.isRoomy = layout.isWide
    model.write(composer)
    return [.perform(.review(channel: channel.id, text: composer.editor.text, post: composer.purpose.post(state)?.id))]
  }
}

extension Interface.Model {
  /// Goes on with the text that lies above all else.
  fileprivate mutating func write(_ composer: Interface.Composer) {
    guard !overlays.isEmpty else { return }
    overlays[overlays.count - 1] = .composer(composer)
  }

  /// The same after a key of the editor: what is shown of the text and the marks in it follow.
  fileprivate mutating func write(_ composer: Interface.Composer, _ layout: Interface.ComposerLayout) {
    var composer = composer
    if case .composer(let before) = overlays.last {
      composer.review?.follow(from: before.editor.characters, to: composer.editor.characters)
    }
    composer.top = layout.top(composer.editor, from: composer.top)
    write(composer)
  }
}

extension TextEditor.Loss {
  /// What the player is told.
  fileprivate var words: LocalizedText {
    switch self {
    case .full:
      LocalizedText {
        $0("Cut: a text takes ", "Coupé : un texte a ") + $0.number(TextEditor.longest)
          + $0(" characters at most.", " caractères au plus.")
      }
    case .unseen:
      LocalizedText(
        en: "Without the characters that cannot be seen.", fr: "Sans les caractères qui ne se voient pas.")
    }
  }
}
