import Codebook

extension Interface {
  /// What keys do at the desk.
  enum DeskCommand: Equatable, Sendable {
    case up, down, left, right, pageUp, pageDown, first, last
    case nextPane, previousPane, go(Pane), enlarge
    case search, filters, nextUnread, conversation, situation, motion
    case open, back, option(Int)
    case publish, reply, message, moderate, profile, listen, ask, calendar, schedule, escalate, dispute, sheet
    case note, hint
    case rest, wait, undo, endTurn, older, language, colours, help, palette, quit
  }

  /// The keys of the desk.
  static let deskKeys = KeyTable<DeskCommand>(
    bindings: moves + reading + deskActs + places + [
      helpBinding(.help), paletteBinding(.palette),
      Binding(
        [.character("L")], .language, LocalizedText("L"), en: "read the screens in French",
        fr: "lire les écrans en anglais"),
      coloursBinding(.colours),
      Binding(
        [.character("M")], .motion, LocalizedText("M"), en: "let new posts arrive one by one, or all at once",
        fr: "publications une à une, ou d'un coup"),
      Binding(
        [.character("q"), .control("c")], .quit, LocalizedText("q"),
        en: "leave: every decision is already saved", fr: "quitter : chaque décision est déjà enregistrée",
        short: LocalizedText(en: "quit", fr: "quitter")),
    ])

  private static let moves: [Binding<DeskCommand>] = [
    Binding([.up, .character("k")], .up, LocalizedText("↑ k"), en: "up", fr: "monter"),
    Binding([.down, .character("j")], .down, LocalizedText("↓ j"), en: "down", fr: "descendre"),
    Binding(
      [.left, .character("h")], .left, LocalizedText("← h"), en: "feed: the channel before",
      fr: "fil : canal précédent"),
    Binding(
      [.right, .character("l")], .right, LocalizedText("→ l"), en: "feed: the channel after",
      fr: "fil : canal suivant", short: LocalizedText(en: "channel", fr: "canal")),
    Binding([.pageUp], .pageUp, LocalizedText(en: "PgUp", fr: "Pg.Préc"), en: "several up", fr: "monter vite"),
    Binding([.pageDown], .pageDown, LocalizedText(en: "PgDn", fr: "Pg.Suiv"), en: "several down", fr: "descendre vite"),
    Binding(
      [.home, .character("g")], .first, LocalizedText(en: "Home g", fr: "Début g"), en: "the first", fr: "le premier"),
    Binding([.end, .character("G")], .last, LocalizedText(en: "End G", fr: "Fin G"), en: "the last", fr: "le dernier"),
    Binding(
      [.tab], .nextPane, LocalizedText("Tab"), en: "the next part of the desk", fr: "partie suivante du bureau",
      short: LocalizedText(en: "next", fr: "suivant")),
    Binding(
      [.backTab], .previousPane, LocalizedText(en: "Shift-Tab", fr: "Maj-Tab"), en: "the part before",
      fr: "partie précédente"),
    Binding(
      [.character("+"), .character("=")], .enlarge, LocalizedText("+"), en: "give the part the whole screen, or not",
      fr: "donner tout l'écran à la partie, ou non", short: LocalizedText(en: "enlarge", fr: "agrandir")),
    Binding(
      [.enter], .open, KeyName.enter, en: "open, choose, ask, change: what fits where you are",
      fr: "ouvrir, choisir, demander, modifier : selon l'endroit", short: LocalizedText(en: "open", fr: "ouvrir")),
    Binding(
      [.escape], .back, KeyName.escape, en: "close the mail; back to the feed; show all posts again",
      fr: "fermer le message ; revenir au fil ; tout y montrer",
      short: LocalizedText(en: "back", fr: "retour")),
  ]

  private static let reading: [Binding<DeskCommand>] = [
    Binding(
      [.character("/")], .search, LocalizedText("/"), en: "search the feed as you type",
      fr: "chercher dans le fil en tapant", short: LocalizedText(en: "search", fr: "chercher")),
    Binding(
      [.character("F")], .filters, LocalizedText("F"), en: "filter the feed: channel, mood, reach, unanswered, ours",
      fr: "filtrer le fil : canal, humeur, portée, sans réponse",
      short: LocalizedText(en: "filter", fr: "filtrer")),
    Binding(
      [.character("T")], .conversation, LocalizedText("T"),
      en: "the whole conversation of the chosen post, or all posts",
      fr: "toute la conversation de la publication, ou le fil",
      short: LocalizedText(en: "thread", fr: "conversation")),
    Binding(
      [.character("N")], .nextUnread, LocalizedText("N"), en: "the next unread post",
      fr: "publication non lue suivante", short: LocalizedText(en: "unread", fr: "non lue")),
    Binding(
      [.character("B")], .situation, LocalizedText("B"),
      en: "the situation: what has happened, what you were told",
      fr: "la situation : ce qui s'est passé, ce qu'on vous dit",
      short: LocalizedText(en: "situation", fr: "situation")),
  ]

  private static let places: [Binding<DeskCommand>] = [
    place("t", .feed, en: "the feed", fr: "le fil"),
    place("i", .inbox, en: "the inbox", fr: "les messages"),
    place("d", .dashboard, en: "the dashboard", fr: "le tableau de bord"),
    place("f", .facts, en: "the facts", fr: "les faits"),
    place("u", .people, en: "the people: reports, requests, delegation", fr: "l'équipe : points, demandes, délégation"),
    place("A", .outside, en: "allies and cases", fr: "les alliés et les dossiers"),
  ]

  private static func place(_ key: Character, _ pane: Pane, en: String, fr: String) -> Binding<DeskCommand> {
    Binding(
      [.character(key)], .go(pane), LocalizedText(String(key)), en: "go to \(en)", fr: "aller vers \(fr)",
      short: pane.shortName.map { $1.lowercased() })
  }
}
