import Codebook

extension Interface {
  /// What keys do at the desk.
  enum DeskCommand: Equatable, Sendable {
    case up, down, left, right, pageUp, pageDown, first, last
    case nextPane, previousPane, go(Pane)
    case open, back, option(Int)
    case publish, reply, message, hide, ask, toggle, escalate
    case wait, endTurn, older, language, help, quit
  }

  /// The keys of the desk.
  static let deskKeys = KeyTable<DeskCommand>(
    bindings: moves + acts + places + [
      Binding(
        [.character("?"), .function(1)], .help, LocalizedText("?"), en: "all the keys", fr: "toutes les touches",
        short: LocalizedText(en: "help", fr: "aide")),
      Binding(
        [.character("L")], .language, LocalizedText("L"), en: "read the screens in French",
        fr: "lire les écrans en anglais"),
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
      [.enter], .open, KeyName.enter, en: "open, choose, ask, pause: what fits where you are",
      fr: "ouvrir, choisir, demander, suspendre : selon l'endroit", short: LocalizedText(en: "open", fr: "ouvrir")),
    Binding(
      [.escape], .back, KeyName.escape, en: "close the mail; back to the feed",
      fr: "fermer le message ; revenir au fil",
      short: LocalizedText(en: "back", fr: "retour")),
  ]

  private static let acts: [Binding<DeskCommand>] = [
    Binding(
      [.character("p")], .publish, LocalizedText("p"), en: "publish on a channel", fr: "publier sur un canal",
      short: LocalizedText(en: "publish", fr: "publier")),
    Binding(
      [.character("r")], .reply, LocalizedText("r"), en: "answer the chosen post in public",
      fr: "répondre en public à la publication choisie", short: LocalizedText(en: "reply", fr: "répondre")),
    Binding(
      [.character("m")], .message, LocalizedText("m"), en: "write to its author in private",
      fr: "écrire en privé à son auteur", short: LocalizedText(en: "private", fr: "privé")),
    Binding(
      [.character("x")], .hide, LocalizedText("x"), en: "hide the post, with a reason",
      fr: "masquer la publication, avec un motif", short: LocalizedText(en: "hide", fr: "masquer")),
    Binding(
      [.character("o")], .older, LocalizedText("o"), en: "show or leave out earlier turns",
      fr: "montrer ou non les tours passés", short: LocalizedText(en: "older", fr: "anciens")),
    Binding(
      [.character("a")], .ask, LocalizedText("a"), en: "ask who knows the chosen fact",
      fr: "demander à qui sait le fait choisi", short: LocalizedText(en: "ask", fr: "demander")),
    Binding(
      [.character("c")], .toggle, LocalizedText("c"), en: "calendar: pause or release a scheduled post",
      fr: "calendrier : suspendre ou rétablir une publication", short: LocalizedText(en: "pause", fr: "suspendre")),
    Binding(
      [.character("e")], .escalate, LocalizedText("e"), en: "report to somebody who decides",
      fr: "alerter quelqu'un qui décide", short: LocalizedText(en: "report", fr: "alerter")),
    Binding(
      (1...9).map { .character(Character(String($0))) }, .option(0), LocalizedText("1–9"),
      en: "choose an answer of the open mail", fr: "choisir une réponse du message ouvert",
      short: LocalizedText(en: "choose", fr: "choisir")),
    Binding(
      [.character("w")], .wait, LocalizedText("w"), en: "wait ten minutes", fr: "attendre dix minutes",
      short: LocalizedText(en: "wait", fr: "attendre")),
    Binding(
      [.character("n"), .character(" ")], .endTurn, LocalizedText("n"), en: "end the turn (the space bar too)",
      fr: "terminer le tour (barre d'espace aussi)", short: LocalizedText(en: "end turn", fr: "fin du tour")),
  ]

  private static let places: [Binding<DeskCommand>] = [
    place("t", .feed, en: "the feed", fr: "le fil"),
    place("i", .inbox, en: "the inbox", fr: "les messages"),
    place("d", .dashboard, en: "the dashboard", fr: "le tableau de bord"),
    place("f", .facts, en: "the facts", fr: "les faits"),
    place("u", .people, en: "the people", fr: "l'équipe"),
  ]

  private static func place(_ key: Character, _ pane: Pane, en: String, fr: String) -> Binding<DeskCommand> {
    Binding(
      [.character(key)], .go(pane), LocalizedText(String(key)), en: "go to \(en)", fr: "aller vers \(fr)",
      short: pane.name.map { $1.lowercased() })
  }
}
