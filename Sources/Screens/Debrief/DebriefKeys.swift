import Codebook

extension Interface {
  /// What keys do on the debrief.
  enum DebriefCommand: Equatable, Sendable {
    case section(DebriefSection), next, previous, move, open, ask, order, watch, language, colours, help, palette, leave
  }

  /// The keys of the debrief; those that move through a text are common to all texts.
  static let debriefKeys = KeyTable<DebriefCommand>(
    bindings: DebriefSection.allCases.map { section in
      let number = String(section.rawValue + 1)
      return Binding(
        [.character(Character(number))], .section(section), LocalizedText(number), en: section.name.english,
        fr: section.name.french)
    } + debriefMoves + [
      Binding(
        [.character("w")], .ask, LocalizedText("w"), en: "what if: choose a turn and do something else in it",
        fr: "et si : choisir un tour et y faire autre chose", short: LocalizedText(en: "what if", fr: "et si")),
      Binding(
        [.character("t")], .order, LocalizedText("t"), en: "the evidence by time, or by competence",
        fr: "les preuves par date, ou par compétence", short: LocalizedText(en: "order", fr: "ordre")),
      Binding(
        [.character("r")], .watch, LocalizedText("r"), en: "watch the play", fr: "revoir la partie",
        short: LocalizedText(en: "watch", fr: "revoir")),
      Binding(
        [.character("l"), .character("L")], .language, LocalizedText("l"), en: "read the screens in French",
        fr: "lire les écrans en anglais",
        short: LocalizedText(en: "français", fr: "English")),
      helpBinding(.help), paletteBinding(.palette),
      coloursBinding(.colours),
      Binding(
        [.character("q"), .escape, .backspace, .control("c")], .leave, LocalizedText("q"),
        en: "back, and at last to the title screen", fr: "retour, et enfin l'accueil",
        short: LocalizedText(en: "back", fr: "retour")),
    ])

  private static let debriefMoves: [Binding<DebriefCommand>] = [
    Binding(
      [.right, .tab], .next, LocalizedText("→"), en: "the next part", fr: "partie suivante",
      short: LocalizedText(en: "next", fr: "suite")),
    Binding(
      [.left, .backTab], .previous, LocalizedText("←"), en: "the part before", fr: "partie précédente",
      short: LocalizedText(en: "before", fr: "avant")),
    Binding(
      [.up, .down, .pageUp, .pageDown], .move, KeyName.upDown, en: "read on, or choose (j and k too)",
      fr: "lire la suite, ou choisir (j et k aussi)", short: LocalizedText(en: "move", fr: "parcourir")),
    Binding(
      [.enter], .open, KeyName.enter, en: "open what is chosen, or the next part",
      fr: "ouvrir ce qui est choisi, ou la partie suivante", short: LocalizedText(en: "open", fr: "ouvrir")),
  ]

  /// The key line of the debrief: what the part that is shown needs comes first.
  static func debriefKeyLine(_ focus: DebriefFocus, _ language: Language, columns: Int) -> Line {
    let own: [DebriefCommand] =
      switch focus.section {
      case .evidence: [.order]
      case .whatIf: focus.visit.isStorms ? [] : [.open]
      case .score, .curves, .posts, .story, .lessons: []
      }
    return debriefKeys.line(
      [.next, .previous, .move] + own + [.ask, .watch, .language, .palette], always: [.help, .leave], language,
      columns: columns)
  }
}
