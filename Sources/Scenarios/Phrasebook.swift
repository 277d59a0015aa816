import Codebook

/// The phrases of the simulated community in both languages.
public struct Phrasebooks: Equatable, Sendable {
  /// The phrases in English.
  public var english: Phrasebook
  /// The phrases in French.
  public var french: Phrasebook

  /// Makes the pair.
  public init(english: Phrasebook, french: Phrasebook) {
    self.english = english
    self.french = french
  }

  /// The phrases in `language`.
  public subscript(language: Language) -> Phrasebook {
    switch language {
    case .english: english
    case .french: french
    }
  }
}

/// A grammar of phrases: sentences with `{word}` slots that are filled from lists, which may have slots themselves.
public struct Phrasebook: Equatable, Sendable {
  /// A sentence to start from.
  public struct Phrase: Equatable, Sendable {
    /// What the author of the post does.
    public var act: PostAct
    /// The sentence, with `{slot}`s.
    public var text: String
    /// The segments that would say it; empty for all.
    public var by: [Segment]
    /// What the post is about; nil for anything.
    public var about: Topic?
    /// When it fits.
    public var when: Condition

    /// Makes a phrase.
    public init(act: PostAct, text: String, by: [Segment], about: Topic?, when: Condition) {
      self.act = act
      self.text = text
      self.by = by
      self.about = about
      self.when = when
    }
  }

  /// What a post is about.
  public enum Topic: Equatable, Hashable, Sendable {
    /// Something that happened.
    case event
    /// The organisation's silence.
    case silence
    /// A post that was hidden.
    case deletion
    /// A cheerful post at the wrong moment.
    case calendar
    /// What the organisation said, by its main strategy.
    case statement(Strategy)
  }

  /// The sentences, by what they do.
  public var phrases: [Phrase]
  /// The words of each slot, in the author's order of slots.
  public var words: [Slot]
  /// Parts of the handles of simulated people.
  public var handles: [String]

  /// The words that fill a slot.
  public struct Slot: Equatable, Sendable {
    /// The slot's name.
    public var name: String
    /// What may stand there.
    public var choices: [String]

    /// Makes a slot.
    public init(name: String, choices: [String]) {
      self.name = name
      self.choices = choices
    }
  }

  /// Makes a grammar.
  public init(phrases: [Phrase], words: [Slot], handles: [String]) {
    self.phrases = phrases
    self.words = words
    self.handles = handles
  }
}
