import Codebook

/// A reference.
public struct Source: Equatable, Sendable {
  /// Its id, such as `S1`.
  public var id: String
  /// Publisher and title.
  public var title: String
  /// Its address.
  public var url: String

  /// Makes a source.
  public init(id: String, title: String, url: String) {
    self.id = id
    self.title = title
    self.url = url
  }
}

/// Something that can be said about the case.
public struct Fact: Equatable, Sendable {
  /// Where a fact comes from.
  public enum Origin: String, CaseIterable, Sendable {
    /// Reported by a source.
    case documented
    /// Written for the exercise.
    case invented
  }

  /// Who can be asked, what it costs and what they say.
  public struct Inquiry: Equatable, Sendable {
    /// The id of the person who knows.
    public var person: String
    /// What asking costs, in the team's minutes.
    public var minutes: Int
    /// How long the answer takes, in minutes of the clock.
    public var delay: Int
    /// What they answer.
    public var answer: LocalizedText
    /// What they say the first time in place of the answer, or nil.
    public var first: FirstAnswer?

    /// Makes an inquiry.
    public init(person: String, minutes: Int, delay: Int, answer: LocalizedText, first: FirstAnswer? = nil) {
      self.person = person
      self.minutes = minutes
      self.delay = delay
      self.answer = answer
      self.first = first
    }

    /// An answer that evades the question, or is wrong.
    public struct FirstAnswer: Equatable, Sendable {
      /// When it is given.
      public var when: Condition
      /// What is said.
      public var answer: LocalizedText
      /// The id of the rumour that is given out as a fact, or nil when the question is evaded.
      public var heard: String?

      /// Makes a first answer.
      public init(when: Condition, answer: LocalizedText, heard: String?) {
        self.when = when
        self.answer = answer
        self.heard = heard
      }
    }
  }

  /// Its id, such as `f1`.
  public var id: String
  /// The question it answers, shown before it is known.
  public var question: LocalizedText
  /// The fact in a sentence.
  public var text: LocalizedText
  /// Whether it is true; a false one is a rumour.
  public var isTrue: Bool
  /// Documented or invented.
  public var origin: Origin
  /// The ids of its sources; empty for invented ones.
  public var sources: [String]
  /// Whether the player knows it from the start.
  public var isKnownAtStart: Bool
  /// From when on its question is on the desk and can be asked, or nil for the whole case.
  public var since: Moment?
  /// Who can be asked, or nil where only events bring it.
  public var inquiry: Inquiry?
  /// Words that give away that a text asserts it, in each language, as the author wrote them.
  public var cues: Cues

  /// Words that give away that a text asserts a fact.
  public struct Cues: Equatable, Sendable {
    /// The cues by language.
    public var phrases: [Language: [String]]
    /// Makes cues.
    public init(phrases: [Language: [String]]) { self.phrases = phrases }
  }

  /// Makes a fact.
  public init(
    id: String, question: LocalizedText, text: LocalizedText, isTrue: Bool, origin: Origin, sources: [String],
    isKnownAtStart: Bool, since: Moment? = nil, inquiry: Inquiry?, cues: Cues
  ) {
    self.id = id
    self.question = question
    self.text = text
    self.isTrue = isTrue
    self.origin = origin
    self.sources = sources
    self.isKnownAtStart = isKnownAtStart
    self.since = since
    self.inquiry = inquiry
    self.cues = cues
  }
}
