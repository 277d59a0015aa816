/// A language that the game is played in.
public enum Language: String, Codable, CaseIterable, Hashable, Sendable {
  case english = "en"
  case french = "fr"
}

/// A text in every language of the game.
public struct LocalizedText: Equatable, Hashable, Sendable {
  /// The text in English.
  public var english: String
  /// The text in French.
  public var french: String

  /// Makes a text from its two versions, written by people and not by one another's rules.
  public init(en english: String, fr french: String) {
    self.english = english
    self.french = french
  }

  /// Makes a text that reads the same in every language, such as a handle.
  public init(_ same: String) {
    self.init(en: same, fr: same)
  }

  /// The text in `language`.
  public subscript(language: Language) -> String {
    get {
      switch language {
      case .english: english
      case .french: french
      }
    }
    set {
      switch language {
      case .english: english = newValue
      case .french: french = newValue
      }
    }
  }

  /// The texts of `self` changed by `transform`, language by language.
  public func map(_ transform: (Language, String) -> String) -> LocalizedText {
    LocalizedText(en: transform(.english, english), fr: transform(.french, french))
  }
}

extension LocalizedText {
  /// A name or a clause as it stands inside a sentence: its first word is small where it is an article, says whose it is
  /// or opens the clause ("To ...", "That ...").
  public var inSentence: LocalizedText {
    map { language, text in
      let first = text.prefix { $0 != " " && $0 != "'" && $0 != "’" }
      return LocalizedText.openings[language]?.contains(String(first)) == true
        ? first.lowercased() + text.dropFirst(first.count) : text
    }
  }

  private static let openings: [Language: Set<String>] = [
    .english: ["The", "A", "An", "Your", "Our", "That", "To", "Her", "His"],
    .french: [
      "Le", "La", "L", "Les", "Un", "Une", "Des", "Du", "Votre", "Vos", "Notre", "Nos", "Que", "Qu", "Son", "Sa",
    ],
  ]
}
