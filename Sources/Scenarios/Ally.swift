import Codebook

/// Somebody outside the desk who might speak for the organisation.
public struct Ally: Equatable, Sendable {
  /// What gives their word its weight.
  public enum Kind: String, CaseIterable, Sendable {
    case influencer, expert, customer, employee
  }

  /// What comes of asking them to speak, and to say that they were asked.
  public struct Openly: Equatable, Sendable {
    /// When they agree.
    public var when: Condition
    /// What they say when they agree.
    public var answer: LocalizedText
    /// What they say when they do not; nil where they always agree.
    public var refusal: LocalizedText?
    /// What comes of agreeing.
    public var effects: [Effect]

    /// Makes what comes of asking openly.
    public init(when: Condition, answer: LocalizedText, refusal: LocalizedText?, effects: [Effect]) {
      self.when = when
      self.answer = answer
      self.refusal = refusal
      self.effects = effects
    }
  }

  /// What comes of asking them to speak without saying that they were asked.
  public struct Covertly: Equatable, Sendable {
    /// What they say.
    public var answer: LocalizedText
    /// What comes of it at once.
    public var effects: [Effect]
    /// How it comes out.
    public var exposure: Exposure

    /// Makes what comes of asking covertly.
    public init(answer: LocalizedText, effects: [Effect], exposure: Exposure) {
      self.answer = answer
      self.effects = effects
      self.exposure = exposure
    }
  }

  /// How covert support comes out.
  public struct Exposure: Equatable, Sendable {
    /// Minutes of the clock after it was asked.
    public var after: Int
    /// On what condition.
    public var when: Condition
    /// What the player reads of it.
    public var text: LocalizedText
    /// What comes of it.
    public var effects: [Effect]

    /// Makes an exposure.
    public init(after: Int, when: Condition, text: LocalizedText, effects: [Effect]) {
      self.after = after
      self.when = when
      self.text = text
      self.effects = effects
    }
  }

  /// Its id.
  public var id: String
  /// Who they are.
  public var name: LocalizedText
  /// What gives their word its weight.
  public var kind: Kind
  /// Who they are to the organisation and what they are worth.
  public var text: LocalizedText
  /// What asking costs, in the team's minutes.
  public var minutes: Int
  /// What comes of asking openly.
  public var openly: Openly
  /// What comes of asking covertly.
  public var covertly: Covertly

  /// Makes an ally.
  public init(
    id: String, name: LocalizedText, kind: Kind, text: LocalizedText, minutes: Int, openly: Openly, covertly: Covertly
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.text = text
    self.minutes = minutes
    self.openly = openly
    self.covertly = covertly
  }
}
