import Codebook

/// What must be allowed from above before it is said in public.
public struct Authority: Equatable, Sendable {
  /// Its id, such as `refund`.
  public var id: String
  /// What it allows, in a few words.
  public var name: LocalizedText
  /// The strategies that must not be said in public without it.
  public var covers: [Strategy]
  /// Words without which none of them oversteps it, in each language; where there are none, each of them does.
  public var cues: Fact.Cues
  /// Whether the player holds it from the start.
  public var isHeld: Bool
  /// The id of the person who can grant it.
  public var person: String
  /// What asking for it costs, in the team's minutes.
  public var minutes: Int
  /// When it is granted.
  public var when: Condition
  /// What is said when it is granted.
  public var yes: LocalizedText
  /// What is said when it is not.
  public var no: LocalizedText
  /// What comes of granting it.
  public var effects: [Effect]

  /// Makes an authority.
  public init(
    id: String, name: LocalizedText, covers: [Strategy], cues: Fact.Cues = Fact.Cues(phrases: [:]), isHeld: Bool,
    person: String, minutes: Int, when: Condition, yes: LocalizedText, no: LocalizedText, effects: [Effect]
  ) {
    self.id = id
    self.name = name
    self.covers = covers
    self.cues = cues
    self.isHeld = isHeld
    self.person = person
    self.minutes = minutes
    self.when = when
    self.yes = yes
    self.no = no
    self.effects = effects
  }
}
