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
    case unknownPerson = "unknown-person"
    case cannotDecide = "cannot-decide"
    case notScheduled = "not-scheduled"
    case badMinutes = "bad-minutes"

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
        LocalizedText(en: "The text is too long for this channel.", fr: "Le texte est trop long pour ce canal.")
      case .noReview:
        LocalizedText(
          en: "In assessment mode nobody reads your draft: send it, or write it anew.",
          fr: "En mode évaluation, personne ne relit votre brouillon : envoyez-le, ou récrivez-le.")
      case .unknownPost: LocalizedText(en: "There is no such post.", fr: "Cette publication n'existe pas.")
      case .ownPost:
        LocalizedText(en: "That post is our own.", fr: "Cette publication est la nôtre.")
      case .alreadyHidden:
        LocalizedText(en: "That post is already hidden.", fr: "Cette publication est déjà masquée.")
      case .cannotHide:
        LocalizedText(
          en: "We do not moderate that channel: only its platform can.",
          fr: "Nous ne modérons pas ce canal : seule la plateforme le peut.")
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
      case .unknownPerson: LocalizedText(en: "There is no such person.", fr: "Cette personne n'existe pas.")
      case .cannotDecide:
        LocalizedText(en: "That person decides nothing here.", fr: "Cette personne ne décide de rien ici.")
      case .notScheduled:
        LocalizedText(en: "That post is not waiting any more.", fr: "Cette publication n'est plus en attente.")
      case .badMinutes:
        LocalizedText(en: "Wait for 1 to 1440 minutes.", fr: "Attendez de 1 à 1440 minutes.")
      }
    }
  }
}
