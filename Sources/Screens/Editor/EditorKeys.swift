import Codebook

extension Interface {
  /// What keys do in a text, besides typing.
  enum EditorCommand: Equatable, Sendable {
    case move, mark, selectAll, cut, copy, paste, undo, redo
    case deleteBackward, deleteForward, deleteWordBackward, deleteWordForward, deleteToEnd, deleteToStart
  }

  /// The keys of a text that is written.
  static let editorKeys = KeyTable<EditorCommand>(
    bindings: [
      Binding(
        CursorMove.allCases.map { .select($0) }, .move, LocalizedText(en: "Shift-arrows", fr: "Maj-flèches"),
        en: "select (with Ctrl by words, with Home and End by lines)",
        fr: "sélectionner (avec Ctrl par mots, avec Début et Fin par lignes)"),
      Binding(
        [.control(" ")], .mark, LocalizedText(en: "Ctrl-Space", fr: "Ctrl-Espace"),
        en: "select by moving, without Shift", fr: "sélectionner en se déplaçant, sans Maj"),
      Binding([.alt("a")], .selectAll, LocalizedText("Alt-A"), en: "select all", fr: "tout sélectionner"),
      Binding([.control("x")], .cut, LocalizedText("Ctrl-X"), en: "cut", fr: "couper"),
      Binding([.alt("c"), .alt("w")], .copy, LocalizedText("Alt-C"), en: "copy", fr: "copier"),
      Binding([.control("v"), .alt("v")], .paste, LocalizedText("Ctrl-V"), en: "paste", fr: "coller"),
      Binding(
        [.control("z"), .control("_"), .alt("u")], .undo, LocalizedText("Ctrl-Z"), en: "undo", fr: "annuler"),
      Binding([.control("y"), .alt("r")], .redo, LocalizedText("Ctrl-Y"), en: "redo", fr: "rétablir"),
    ] + editorDeletions + editorMoves)

  private static let editorDeletions: [Binding<EditorCommand>] = [
    Binding(
      [.backspace, .control("h")], .deleteBackward, LocalizedText(en: "Backspace", fr: "Ret. arr."),
      en: "delete what is before the cursor", fr: "effacer ce qui précède"),
    Binding(
      [.delete, .control("d")], .deleteForward, LocalizedText(en: "Del", fr: "Suppr"),
      en: "delete what is at the cursor", fr: "effacer ce qui suit"),
    Binding(
      [.wordBackspace, .control("w")], .deleteWordBackward, LocalizedText("Ctrl-W"), en: "delete the word before",
      fr: "effacer le mot qui précède"),
    Binding(
      [.wordDelete, .alt("d")], .deleteWordForward, LocalizedText("Alt-D"), en: "delete the word after",
      fr: "effacer le mot qui suit"),
    Binding(
      [.control("k")], .deleteToEnd, LocalizedText("Ctrl-K"), en: "delete to the end of the paragraph",
      fr: "effacer jusqu'à la fin du paragraphe"),
    Binding(
      [.control("u")], .deleteToStart, LocalizedText("Ctrl-U"), en: "delete to its beginning",
      fr: "effacer jusqu'à son début"),
  ]

  private static let editorMoves: [Binding<EditorCommand>] = [
    Binding(
      [.left, .right, .up, .down, .control("b"), .control("f"), .control("p"), .control("n")], .move,
      LocalizedText("←→ ↑↓"), en: "move", fr: "se déplacer"),
    Binding(
      [.wordLeft, .wordRight, .alt("b"), .alt("f")], .move, LocalizedText("Ctrl-←→"), en: "move by words",
      fr: "se déplacer par mots"),
    Binding(
      [.home, .end, .control("a"), .control("e")], .move, LocalizedText(en: "Home End", fr: "Début Fin"),
      en: "the line's beginning and end (Ctrl-A, Ctrl-E)", fr: "début et fin de ligne (Ctrl-A, Ctrl-E)"),
    Binding([.pageUp, .pageDown], .move, KeyName.pages, en: "several lines", fr: "plusieurs lignes"),
    Binding(
      [.top, .bottom], .move, LocalizedText(en: "Ctrl-Home End", fr: "Ctrl-Début Fin"),
      en: "the text's beginning and end", fr: "début et fin du texte"),
  ]
}
