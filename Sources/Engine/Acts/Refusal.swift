import Codebook

extension Game {
  /// Why an action is refused. The state is then as it was.
  public enum Refusal: String, Error, Equatable, CaseIterable, Sendable {
    case gameOver = "game-over"
    case tooFewMinutes = "too-few-minutes"
    case unknownChannel = "unknown-channel"
    case noAccount = "no-account"
    case emptyText = "empty-text"
    case textTooLong = "text-too-long"
    case noReview = "no-review"
    case unknownPost = "unknown-post"
    case ownPost = "own-post"
    case alreadyHidden = "already-hidden"
    case cannotHide = "cannot-hide"
    case unknownItem = "unknown-item"
    case unknownOption = "unknown-option"
    case optionClosed = "option-closed"
    case alreadyAnswered = "already-answered"
    case tooLate = "too-late"
    case unknownFact = "unknown-fact"
    case nobodyToAsk = "nobody-to-ask"
    case alreadyAsked = "already-asked"
    case alreadyKnown = "already-known"
    case unknownPerson = "unknown-person"
    case cannotDecide = "cannot-decide"
    case notScheduled = "not-scheduled"
    case badMinutes = "bad-minutes"
    case outOfHours = "out-of-hours"
    case alreadyWatched = "already-watched"
    case notWatched = "not-watched"
    case tooManyAlerts = "too-many-alerts"
    case badWords = "bad-words"
    case alreadyProfiled = "already-profiled"
    case alreadyReported = "already-reported"
    case noProof = "no-proof"
    case alreadyBanned = "already-banned"
    case rulesAlreadyPublished = "rules-already-published"
    case noDispute = "no-dispute"
    case unknownAuthority = "unknown-authority"
    case alreadyGranted = "already-granted"
    case badHours = "bad-hours"
    case cannotDelegate = "cannot-delegate"
    case notDelegated = "not-delegated"
    case coachedEnough = "coached-enough"
    case unknownAlly = "unknown-ally"
    case allyAnswered = "ally-answered"
    case unknownTicket = "unknown-ticket"
    case ticketClosed = "ticket-closed"
    case nothingToUndo = "nothing-to-undo"
    case noteTooLong = "note-too-long"
    case noHints = "no-hints"

    /// Why, in a sentence for the player.
    public var message: LocalizedText {
      switch self {
      case .gameOver: LocalizedText(en: "The case is over.", fr: "Le cas est terminé.")
      case .tooFewMinutes:
        LocalizedText(
          en: "Not enough minutes left in this turn. End the turn to go on.",
          fr: "Il ne reste pas assez de minutes dans ce tour. Terminez le tour pour continuer.")
      case .unknownChannel: LocalizedText(en: "There is no such channel.", fr: "Ce canal n'existe pas.")
      case .noAccount:
        LocalizedText(en: "We have no account there.", fr: "Nous n'avons pas de compte sur ce canal.")
      case .emptyText: LocalizedText(en: "There is nothing written.", fr: "Le texte est vide.")
      case .textTooLong:
        LocalizedText(en: "The text is too long.", fr: "Le texte est trop long.")
      case .noReview:
        LocalizedText(
          en: "In assessment mode nobody reads your draft: send it, or write it anew.",
          fr: "En mode évaluation, personne ne relit votre brouillon\u{A0}: envoyez-le, ou récrivez-le.")
      case .unknownPost: LocalizedText(en: "There is no such post.", fr: "Cette publication n'existe pas.")
      case .ownPost:
        LocalizedText(en: "That post is our own.", fr: "Cette publication est la nôtre.")
      case .alreadyHidden:
        LocalizedText(en: "That post is already hidden.", fr: "Cette publication est déjà masquée.")
      case .cannotHide:
        LocalizedText(
          en: "We do not moderate that channel: only its platform can.",
          fr: "Nous ne modérons pas ce canal\u{A0}: seule la plateforme le peut.")
      case .unknownItem: LocalizedText(en: "There is no such item.", fr: "Cet élément n'existe pas.")
      case .unknownOption: LocalizedText(en: "There is no such option.", fr: "Cette option n'existe pas.")
      case .optionClosed:
        LocalizedText(en: "That option is not open to you.", fr: "Cette option ne vous est pas ouverte.")
      case .alreadyAnswered:
        LocalizedText(en: "That mail has been answered.", fr: "Vous avez déjà répondu à ce message.")
      case .tooLate: LocalizedText(en: "It is too late for that.", fr: "Il est trop tard pour cela.")
      case .unknownFact: LocalizedText(en: "There is no such fact.", fr: "Ce fait n'existe pas.")
      case .nobodyToAsk:
        LocalizedText(en: "Nobody at hand can answer that.", fr: "Personne ici ne peut répondre à cela.")
      case .alreadyAsked: LocalizedText(en: "You have asked already.", fr: "Vous avez déjà posé la question.")
      case .alreadyKnown: LocalizedText(en: "That is known already.", fr: "On le sait déjà.")
      case .unknownPerson: LocalizedText(en: "There is no such person.", fr: "Cette personne n'existe pas.")
      case .cannotDecide:
        LocalizedText(en: "That person decides nothing here.", fr: "Cette personne ne décide de rien ici.")
      case .notScheduled:
        LocalizedText(en: "That post is not waiting any more.", fr: "Cette publication n'est plus en attente.")
      case .outOfHours:
        LocalizedText(
          en: "They are not at work now, and it is not grave enough to wake them.",
          fr: "Cette personne ne travaille pas à cette heure, et ce n'est pas assez grave pour la réveiller.")
      case .alreadyWatched: LocalizedText(en: "We watch that already.", fr: "Nous suivons déjà ce canal.")
      case .notWatched: LocalizedText(en: "We do not watch that.", fr: "Nous ne suivons pas ce canal.")
      case .tooManyAlerts:
        LocalizedText(
          en: "Three alerts are the most that anybody reads.", fr: "Trois alertes\u{A0}: personne n'en lit davantage.")
      case .badWords:
        LocalizedText(
          en: "An alert takes one to five words, three letters at least.",
          fr: "Une alerte se compose d'un à cinq mots, de trois lettres au moins.")
      case .alreadyProfiled:
        LocalizedText(en: "You have looked at that account already.", fr: "Vous avez déjà regardé ce compte.")
      case .alreadyReported:
        LocalizedText(en: "You have reported that post already.", fr: "Vous avez déjà signalé cette publication.")
      case .noProof:
        LocalizedText(
          en: "The post is gone, and the proof with it.", fr: "La publication n'existe plus, et la preuve non plus.")
      case .alreadyBanned: LocalizedText(en: "They are banned already.", fr: "Cette personne est déjà bannie.")
      case .rulesAlreadyPublished:
        LocalizedText(en: "The rules stand there already.", fr: "Les règles y figurent déjà.")
      case .noDispute:
        LocalizedText(
          en: "There is no order to argue with, or not any more.",
          fr: "Il n'y a pas d'ordre à discuter, ou plus maintenant.")
      case .unknownAuthority: LocalizedText(en: "There is no such authority.", fr: "Cette autorisation n'existe pas.")
      case .alreadyGranted: LocalizedText(en: "You may do that already.", fr: "Vous y êtes déjà autorisé.")
      case .badHours:
        LocalizedText(
          en: "It must go out later than now, and within the four weeks to come.",
          fr: "La publication doit partir plus tard que maintenant, et dans les quatre semaines.")
      case .cannotDelegate:
        LocalizedText(
          en: "That person does not answer for us there.", fr: "Cette personne ne répond pas pour nous sur ce canal.")
      case .notDelegated:
        LocalizedText(en: "Nobody else answers on that channel.", fr: "Personne d'autre ne répond sur ce canal.")
      case .coachedEnough:
        LocalizedText(
          en: "Once a turn and three times in all: then practice must teach.",
          fr: "Une fois par tour et trois fois en tout\u{A0}: ensuite, c'est la pratique qui forme.")
      case .unknownAlly: LocalizedText(en: "There is no such person.", fr: "Cette personne n'existe pas.")
      case .allyAnswered: LocalizedText(en: "They have answered already.", fr: "Cette personne a déjà répondu.")
      case .unknownTicket: LocalizedText(en: "There is no such case.", fr: "Ce dossier n'existe pas.")
      case .ticketClosed:
        LocalizedText(en: "That case is not waiting any more.", fr: "Ce dossier n'est plus en attente.")
      case .nothingToUndo:
        LocalizedText(
          en: "There is nothing to undo: what has been seen, said or spent stays so.",
          fr: "Rien à annuler\u{A0}: ce qui a été vu, dit ou dépensé le reste.")
      case .noteTooLong:
        LocalizedText(
          en: "A note has \(Game.State.longestNote) characters at most.",
          fr: "Une note compte \(Game.State.longestNote) caractères au plus.")
      case .noHints:
        LocalizedText(
          en: "In assessment mode nobody gives hints: the score is to show what you can do alone.",
          fr: "En mode évaluation, personne ne souffle\u{A0}: le score doit montrer ce que vous savez faire sans aide.")
      case .badMinutes:
        LocalizedText(en: "It takes 1 to 1440 minutes.", fr: "La durée va de 1 à 1440 minutes.")
      }
    }
  }
}
