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
