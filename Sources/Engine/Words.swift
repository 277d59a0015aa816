import Codebook
import Simulation

/// The sentences that the rules of play write themselves.
enum Words {
  static let privateAccount = LocalizedText(en: "You (private account)", fr: "Vous (compte privé)")
  static let saidByYou = LocalizedText(en: "You wrote this.", fr: "C'est vous qui l'avez écrit.")
  static let scheduled = LocalizedText(
    en: "It was in the calendar.", fr: "Elle était prévue au calendrier éditorial.")
  static let scripted = LocalizedText(
    en: "Written by the author of the case.", fr: "Écrite par l'auteur du cas.")
  static let newFact = LocalizedText(en: "You now know", fr: "Vous savez maintenant")
  static let whatHappened = LocalizedText(en: "what happened", fr: "ce qui s'est passé")

  static let thePress = LocalizedText(en: "the press", fr: "la presse")

  /// What the simulated press did in a turn: how many articles, how many of them copied from another outlet, how many
  /// people could read them.
  static func coverage(articles: Int, copies: Int, readers: Int) -> LocalizedText {
    let one = articles == 1
    return LocalizedText(
      en: "The press takes it up (simulated): \(articles) \(one ? "article" : "articles"), "
        + "\(copies) of them copied from another outlet, before some \(readers) readers.",
      fr: "La presse s'en saisit (simulation) : \(articles) \(one ? "article" : "articles"), "
        + "dont \(copies) recopiés d'un autre titre, devant quelque \(readers) lecteurs.")
  }

  static func leader(of organisation: String) -> LocalizedText {
    LocalizedText(en: "\(organisation), the management", fr: "\(organisation), la direction")
  }

  static func colleague(at organisation: String) -> LocalizedText {
    LocalizedText(en: "A colleague at \(organisation)", fr: "Un collègue de \(organisation)")
  }

  static func whatWeSaid(_ text: String, _ strategy: Strategy) -> LocalizedText {
    LocalizedText(
      en: "what you said (“\(excerpt(text))”, heard as \(strategy.name.english))",
      fr: "ce que vous avez dit (« \(excerpt(text)) », reçu comme : \(strategy.name.french))")
  }

  static func weHid(_ author: String) -> LocalizedText {
    LocalizedText(en: "the hiding of \(author)'s post", fr: "le masquage de la publication de \(author)")
  }

  static func cheerfulPost(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "the cheerful post “\(excerpt(text.english))”",
      fr: "la publication enjouée « \(excerpt(text.french)) »")
  }

  static func postBy(_ author: String, _ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(author)'s post “\(excerpt(text.english))”", fr: "la publication de \(author) « \(excerpt(text.french)) »")
  }

  static func contradicted(_ claim: String, _ event: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "the truth came out against “\(excerpt(claim))”",
      fr: "la vérité a démenti « \(excerpt(claim)) »")
  }

  static func why(
    trait: Trait, level: Int, threshold: Int, hands: [LocalizedText], what: LocalizedText?
  ) -> LocalizedText {
    LocalizedText { language in
      let reason = "\(trait.name[language]) \(level)/\(threshold)"
      let moved = what.map { language == .english ? "Moved by \($0[language])" : "À cause de : \($0[language])" }
      let chain = hands.map { $0[language] }.joined(
        separator: language == .english ? ", who had it from " : ", qui le tenait de ")
      let seen = hands.isEmpty ? nil : language == .english ? "seen from \(chain)" : "vu chez \(chain)"
      return [moved, seen, reason].compactMap { $0 }.joined(separator: language == .english ? "; " : " ; ")
    }
  }

  /// The first words of a text, 60 characters at most.
  static func excerpt(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}

extension LocalizedText {
  init(_ make: (Language) -> String) {
    self.init(en: make(.english), fr: make(.french))
  }
}
