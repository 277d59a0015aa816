import Codebook

extension Game.Action {
  /// That it was done, in a short sentence.
  public var done: LocalizedText {
    switch self {
    case .publish: LocalizedText(en: "Published.", fr: "Publié.")
    case .review: LocalizedText(en: "Read, and not sent.", fr: "Relu, pas envoyé.")
    case .reply: LocalizedText(en: "Answered in public.", fr: "Réponse publiée.")
    case .message: LocalizedText(en: "Sent in private.", fr: "Envoyé en privé.")
    case .hide: LocalizedText(en: "The post is hidden.", fr: "La publication est masquée.")
    case .delete: LocalizedText(en: "The post is deleted.", fr: "La publication est supprimée.")
    case .report: LocalizedText(en: "Passed on.", fr: "Signalé.")
    case .ban: LocalizedText(en: "Banned from the page.", fr: "Banni de la page.")
    case .rules: LocalizedText(en: "The rules stand on the page.", fr: "Les règles figurent sur la page.")
    case .watch: LocalizedText(en: "Watched from now on.", fr: "Suivi à partir de maintenant.")
    case .unwatch: LocalizedText(en: "Not watched any more.", fr: "N'est plus suivi.")
    case .alert: LocalizedText(en: "The alert is set.", fr: "L'alerte est posée.")
    case .profile: LocalizedText(en: "Looked at.", fr: "Compte regardé.")
    case .choose: LocalizedText(en: "You have answered.", fr: "Vous avez répondu.")
    case .argue: LocalizedText(en: "Said.", fr: "C'est dit.")
    case .ask: LocalizedText(en: "Asked.", fr: "La question est posée.")
    case .escalate: LocalizedText(en: "Reported.", fr: "L'alerte est donnée.")
    case .request: LocalizedText(en: "Asked for.", fr: "Demandé.")
    default: deskDone
    }
  }

  private var deskDone: LocalizedText {
    switch self {
    case .pause: LocalizedText(en: "Paused.", fr: "Suspendue.")
    case .release: LocalizedText(en: "Back in the calendar.", fr: "Rétablie au calendrier.")
    case .move: LocalizedText(en: "Moved.", fr: "Déplacée.")
    case .cancel: LocalizedText(en: "Taken out.", fr: "Retirée du calendrier.")
    case .rewrite: LocalizedText(en: "Rewritten.", fr: "Récrite.")
    case .schedule: LocalizedText(en: "Scheduled.", fr: "Programmée.")
    case .delegate: LocalizedText(en: "The channel is theirs.", fr: "Le canal est confié.")
    case .recall: LocalizedText(en: "The channel is yours again.", fr: "Le canal est de nouveau à vous.")
    case .sheet: LocalizedText(en: "The sheet is shared.", fr: "La fiche est partagée.")
    case .coach: LocalizedText(en: "Time well spent.", fr: "Du temps bien employé.")
    case .approach: LocalizedText(en: "Asked.", fr: "Sollicité.")
    case .takeUp: LocalizedText(en: "The case is being worked on.", fr: "Le dossier est en cours.")
    case .rest: LocalizedText(en: "You rested.", fr: "Vous avez soufflé.")
    case .wait: LocalizedText(en: "Time passes.", fr: "Le temps passe.")
    case .note: LocalizedText(en: "Noted, for you alone.", fr: "Noté, pour votre seul usage.")
    case .hint: LocalizedText(en: "A colleague has told you.", fr: "Un collègue vous a soufflé.")
    case .undo: LocalizedText(en: "Undone.", fr: "Annulé.")
    default: LocalizedText(en: "The clock runs.", fr: "L'horloge tourne.")
    }
  }
}
