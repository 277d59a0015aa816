import Codebook

/// Somebody above or beside the player.
public struct Person: Equatable, Sendable {
  /// Its id, such as `manager`.
  public var id: String
  /// Who they are, by first name or function.
  public var name: LocalizedText
  /// What they do.
  public var title: LocalizedText
  /// How they are, and what they want.
  public var temper: LocalizedText
  /// Whether the player can escalate to them.
  public var canDecide: Bool
  /// What they answer to a situation report, in the order in which the conditions are tried.
  public var answers: [Answer]
  /// What they want for themselves, or nil.
  public var agenda: LocalizedText?
  /// When they can be reached, or nil for always.
  public var hours: Hours?
  /// How they answer for the organisation, or nil for somebody to whom no channel can be given.
  public var skill: Skill?
  /// What they write when a channel is given to them.
  public var replies: [Reply]

  /// When a person can be reached, by the clock of the case.
  public struct Hours: Equatable, Sendable {
    /// From which minute of the day on, 0 to 1439.
    public var from: Int
    /// Until which minute of the day, after `from`.
    public var to: Int
    /// Whether on Saturdays and Sundays too.
    public var weekends: Bool

    /// Makes hours.
    public init(from: Int, to: Int, weekends: Bool) {
      self.from = from
      self.to = to
      self.weekends = weekends
    }
  }

  /// How a person answers for the organisation; all 0 to 100.
  public struct Skill: Equatable, Sendable {
    /// How many they answer: one a turn and channel for each 20.
    public var speed: Int
    /// How seldom they slip.
    public var quality: Int
    /// How well they keep to the line without a message sheet.
    public var consistency: Int

    /// Makes a skill.
    public init(speed: Int, quality: Int, consistency: Int) {
      self.speed = speed
      self.quality = quality
      self.consistency = consistency
    }
  }

  /// Something that a person writes to somebody who complains.
  public struct Reply: Equatable, Sendable {
    /// How good it is.
    public enum Kind: String, CaseIterable, Sendable {
      case good, plain, slip
    }

    /// Its id, unique in the person.
    public var id: String
    /// How good it is.
    public var kind: Kind
    /// What it does.
    public var strategies: [Strategy]
    /// How it sounds.
    public var tones: [Tone]
    /// The words.
    public var text: LocalizedText

    /// Makes a reply.
    public init(id: String, kind: Kind, strategies: [Strategy], tones: [Tone], text: LocalizedText) {
      self.id = id
      self.kind = kind
      self.strategies = strategies
      self.tones = tones
      self.text = text
    }
  }

  /// What a person answers to a report.
  public struct Answer: Equatable, Sendable {
    /// Its id, unique in the person.
    public var id: String
    /// When it is the answer.
    public var when: Condition
    /// The answer.
    public var text: LocalizedText
    /// What comes of it.
    public var effects: [Effect]

    /// Makes an answer.
    public init(id: String, when: Condition, text: LocalizedText, effects: [Effect]) {
      self.id = id
      self.when = when
      self.text = text
      self.effects = effects
    }
  }

  /// Makes a person.
  public init(
    id: String, name: LocalizedText, title: LocalizedText, temper: LocalizedText, canDecide: Bool, answers: [Answer],
    agenda: LocalizedText? = nil, hours: Hours? = nil, skill: Skill? = nil, replies: [Reply] = []
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.temper = temper
    self.canDecide = canDecide
    self.answers = answers
    self.agenda = agenda
    self.hours = hours
    self.skill = skill
    self.replies = replies
  }
}
