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
    trait: Trait, level: Int, threshold: Int, seenFrom: String?, what: LocalizedText?
  ) -> LocalizedText {
    LocalizedText { language in
      let reason = "\(trait.name[language]) \(level)/\(threshold)"
      let moved = what.map { language == .english ? "Moved by \($0[language])" : "À cause de : \($0[language])" }
      let seen = seenFrom.map { language == .english ? "seen from \($0)" : "vu chez \($0)" }
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
