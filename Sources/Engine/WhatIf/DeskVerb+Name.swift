import Codebook

extension DeskVerb {
  /// What is done, as an infinitive.
  public var name: LocalizedText {
    switch self {
    case .publish: LocalizedText(en: "publish", fr: "publier")
    case .review: LocalizedText(en: "have a draft read", fr: "faire relire un brouillon")
    case .reply: LocalizedText(en: "reply", fr: "répondre")
    case .message: LocalizedText(en: "write in private", fr: "écrire en privé")
    case .hide: LocalizedText(en: "hide a post", fr: "masquer une publication")
    case .delete: LocalizedText(en: "delete a post", fr: "supprimer une publication")
    case .report: LocalizedText(en: "report a post", fr: "signaler une publication")
    case .ban: LocalizedText(en: "ban an author", fr: "bannir un auteur")
    case .rules: LocalizedText(en: "publish the rules of a page", fr: "publier les règles d'une page")
    case .watch: LocalizedText(en: "watch a channel", fr: "suivre un canal")
    case .unwatch: LocalizedText(en: "stop watching a channel", fr: "ne plus suivre un canal")
    case .alert: LocalizedText(en: "set an alert", fr: "poser une alerte")
    case .profile: LocalizedText(en: "look at an account", fr: "regarder un compte")
    case .choose: LocalizedText(en: "answer a mail", fr: "répondre à un message")
    case .argue: LocalizedText(en: "argue with an order", fr: "discuter un ordre")
    case .ask: LocalizedText(en: "ask for a fact", fr: "demander un fait")
    case .escalate: LocalizedText(en: "report upwards", fr: "rendre compte")
    case .request: LocalizedText(en: "ask for an authority", fr: "demander une autorisation")
    case .pause: LocalizedText(en: "pause a scheduled post", fr: "suspendre une publication prévue")
    case .release: LocalizedText(en: "release a paused post", fr: "remettre une publication au calendrier")
    case .move: LocalizedText(en: "move a scheduled post", fr: "déplacer une publication prévue")
    case .cancel: LocalizedText(en: "cancel a scheduled post", fr: "annuler une publication prévue")
    case .rewrite: LocalizedText(en: "rewrite a scheduled post", fr: "récrire une publication prévue")
    case .schedule: LocalizedText(en: "schedule a post", fr: "programmer une publication")
    case .delegate: LocalizedText(en: "give a channel away", fr: "confier un canal")
    case .recall: LocalizedText(en: "take a channel back", fr: "reprendre un canal")
    case .sheet: LocalizedText(en: "share a message sheet", fr: "partager des éléments de langage")
    case .coach: LocalizedText(en: "coach somebody", fr: "former quelqu'un")
    case .handOver: LocalizedText(en: "hand the desk over", fr: "passer le relais")
    case .approach: LocalizedText(en: "ask somebody to speak", fr: "demander à quelqu'un de parler")
    case .takeUp: LocalizedText(en: "take up a case", fr: "prendre un dossier en charge")
    case .rest: LocalizedText(en: "rest", fr: "se reposer")
    case .wait: LocalizedText(en: "wait", fr: "attendre")
    case .note: LocalizedText(en: "take a note", fr: "prendre une note")
    case .hint: LocalizedText(en: "ask for a hint", fr: "demander un conseil")
    case .undo: LocalizedText(en: "undo", fr: "annuler le dernier acte")
    case .endTurn: LocalizedText(en: "end the turn", fr: "terminer le tour")
    }
  }
}
