import Codebook

extension Interface {
  /// The keys of what is done at the desk.
  static let deskActs: [Binding<DeskCommand>] = [
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
      [.character("x")], .moderate, LocalizedText("x"), en: "moderate: hide, delete, report, ban, rules",
      fr: "modérer : masquer, supprimer, signaler, bannir", short: LocalizedText(en: "hide…", fr: "masquer…")),
    Binding(
      [.character("v")], .profile, LocalizedText("v"), en: "look at its author's account",
      fr: "regarder le compte de son auteur", short: LocalizedText(en: "account", fr: "compte")),
    Binding(
      [.character("s")], .listen, LocalizedText("s"), en: "listen: watch channels, set keyword alerts",
      fr: "écouter : suivre des canaux, poser des alertes", short: LocalizedText(en: "listen", fr: "écouter")),
    Binding(
      [.character("o")], .older, LocalizedText("o"), en: "show or leave out earlier turns",
      fr: "montrer ou non les tours passés", short: LocalizedText(en: "older", fr: "anciens")),
    Binding(
      [.character("a")], .ask, LocalizedText("a"), en: "ask who knows the chosen fact",
      fr: "demander à qui sait le fait choisi", short: LocalizedText(en: "ask", fr: "demander")),
    Binding(
      [.character("c")], .calendar, LocalizedText("c"), en: "calendar: pause, move, rewrite or cancel a post",
      fr: "calendrier : suspendre, déplacer, récrire, annuler", short: LocalizedText(en: "change", fr: "modifier")),
    Binding(
      [.character("b")], .schedule, LocalizedText("b"), en: "schedule a new post",
      fr: "programmer une nouvelle publication", short: LocalizedText(en: "schedule", fr: "programmer")),
    Binding(
      [.character("e")], .escalate, LocalizedText("e"), en: "report to somebody who decides",
      fr: "alerter quelqu'un qui décide", short: LocalizedText(en: "report", fr: "alerter")),
    Binding(
      [.character("y")], .sheet, LocalizedText("y"), en: "share a message sheet with those who answer",
      fr: "partager une fiche de langage", short: LocalizedText(en: "sheet", fr: "fiche")),
    Binding(
      [.character("D")], .dispute, LocalizedText("D"), en: "dispute an order by mail, in your own words",
      fr: "discuter un ordre reçu, avec vos mots", short: LocalizedText(en: "dispute", fr: "discuter")),
    Binding(
      [.character("J")], .note, LocalizedText("J"), en: "jot down a note to yourself, for the debrief",
      fr: "journal : noter pour soi, en vue du bilan", short: LocalizedText(en: "jot", fr: "journal")),
    Binding(
      [.character("H")], .hint, LocalizedText("H"), en: "ask a colleague for a hint (one point; training)",
      fr: "demander conseil à un collègue (un point ; entraînement)",
      short: LocalizedText(en: "hint", fr: "conseil")),
    Binding(
      (1...9).map { .character(Character(String($0))) }, .option(0), LocalizedText("1–9"),
      en: "choose an answer of the open mail, then send it",
      fr: "choisir une réponse au message, puis l'envoyer",
      short: LocalizedText(en: "choose", fr: "choisir")),
    Binding(
      [.character("w")], .wait, LocalizedText("w"), en: "let ten minutes of work pass",
      fr: "laisser passer dix minutes de travail",
      short: LocalizedText(en: "wait", fr: "attendre")),
    Binding(
      [.character("z")], .rest, LocalizedText("z"), en: "rest half an hour", fr: "souffler une demi-heure",
      short: LocalizedText(en: "rest", fr: "souffler")),
    Binding(
      [.character("U")], .undo, LocalizedText("U"), en: "undo the last act, where life allows it",
      fr: "annuler le dernier acte, si c'est encore possible"),
    Binding(
      [.character("n")], .endTurn, LocalizedText("n"), en: "end the turn", fr: "terminer le tour",
      short: LocalizedText(en: "end turn", fr: "fin du tour")),
  ]
}
