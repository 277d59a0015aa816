import Codebook

/// How the desk is organised: in-house, with an agency, alone. Chosen before the case opens.
public struct Arrangement: Equatable, Sendable {
  /// Its id, such as `in-house`.
  public var id: String
  /// A short name.
  public var name: LocalizedText
  /// What it means for facts, freedom and trust.
  public var text: LocalizedText
  /// Percent of the team's minutes, 50 to 200.
  public var minutes: Int
  /// Percent of the time that answers to questions take, 25 to 400.
  public var delay: Int
  /// Points added to the starting trust of every part of the community, -20 to 20.
  public var trust: Int
  /// The flags that are raised from the start.
  public var flags: [String]

  /// Makes an arrangement.
  public init(
    id: String, name: LocalizedText, text: LocalizedText, minutes: Int, delay: Int, trust: Int, flags: [String]
  ) {
    self.id = id
    self.name = name
    self.text = text
    self.minutes = minutes
    self.delay = delay
    self.trust = trust
    self.flags = flags
  }
}
