import Codebook

extension Interface {
  /// What keys do while a film is watched, besides looking around.
  enum ReelCommand: Equatable, Sendable {
    case play, next, previous, nextTurn, previousTurn, first, last, turn, turns, faster, slower
    case language, colours, help, palette, leave
  }

  /// The keys of a film; those that look around are the desk's.
  static let reelKeys = KeyTable<ReelCommand>(
    bindings: reelMoves + [
      Binding(
        [.character("+"), .character("=")], .faster, LocalizedText("+"), en: "twice as fast", fr: "deux fois plus vite"),
      Binding(
        [.character("-")], .slower, LocalizedText("-"), en: "half as fast", fr: "deux fois moins vite"),
      Binding(
        [.character("L")], .language, LocalizedText("L"), en: "read the screens in French",
        fr: "lire les écrans en anglais"),
      coloursBinding(.colours), helpBinding(.help), paletteBinding(.palette),
      Binding(
        [.character("q"), .control("c")], .leave, LocalizedText("q"), en: "leave the film", fr: "quitter le film",
        short: LocalizedText(en: "leave", fr: "quitter")),
    ])

  private static let reelMoves: [Binding<ReelCommand>] = [
    Binding(
      [.character(" ")], .play, LocalizedText(en: "Space", fr: "Espace"), en: "play, or stop", fr: "lire ou arrêter",
      short: LocalizedText(en: "play", fr: "lecture")),
    Binding(
      [.right, .character("l")], .next, LocalizedText("→"), en: "the next decision", fr: "décision suivante",
      short: LocalizedText(en: "next", fr: "suite")),
    Binding(
      [.left, .character("h")], .previous, LocalizedText("←"), en: "the decision before", fr: "décision précédente",
      short: LocalizedText(en: "back", fr: "retour")),
    Binding(
      [.pageDown, .character("]")], .nextTurn, LocalizedText("]"), en: "the next turn (PgDn too)",
      fr: "tour suivant (Pg.Suiv aussi)", short: LocalizedText(en: "turn", fr: "tour")),
    Binding(
      [.pageUp, .character("[")], .previousTurn, LocalizedText("["), en: "the turn before (PgUp too)",
      fr: "tour précédent (Pg.Préc aussi)"),
    Binding(
      (1...9).map { .character(Character(String($0))) }, .turn, LocalizedText("1–9"), en: "that turn", fr: "ce tour"),
    Binding(
      [.character("t")], .turns, LocalizedText("t"), en: "choose a turn", fr: "choisir un tour",
      short: LocalizedText(en: "turns", fr: "tours")),
    Binding(
      [.home, .character("g")], .first, LocalizedText(en: "Home g", fr: "Début g"), en: "the beginning",
      fr: "le début"),
    Binding([.end, .character("G")], .last, LocalizedText(en: "End G", fr: "Fin G"), en: "the end", fr: "la fin"),
  ]
}

extension Interface {
  /// The keys of the desk that only look around, as far as they mean nothing else while a film is watched.
  static let lookKeys = KeyTable<DeskCommand>(
    bindings: deskKeys.bindings.filter { binding in
      binding.command.isReading && !binding.keys.contains { reelKeys.command(for: $0) != nil }
    })
}

extension Interface.DeskCommand {
  /// Whether it only looks around the desk, or opens what there is to read.
  fileprivate var isReading: Bool {
    switch self {
    case .up, .down, .nextPane, .previousPane, .go, .back, .older, .open, .search, .filters, .nextUnread, .conversation:
      true
    default: false
    }
  }
}
