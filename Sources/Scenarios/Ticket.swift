import Codebook

/// A private case of the customer relation that can be followed to a solution.
public struct Ticket: Equatable, Sendable {
  /// How it ends.
  public struct Ending: Equatable, Sendable {
    /// What the player reads of it.
    public var text: LocalizedText
    /// What comes of it.
    public var effects: [Effect]

    /// Makes an ending.
    public init(text: LocalizedText, effects: [Effect]) {
      self.text = text
      self.effects = effects
    }
  }

  /// Its id.
  public var id: String
  /// The id of the post that opens it, or nil when only an effect does.
  public var post: String?
  /// Whose it is, by an invented first name or initials.
  public var name: LocalizedText
  /// What happened to them.
  public var story: LocalizedText
  /// What taking it up costs, in the team's minutes.
  public var minutes: Int
  /// Minutes of the clock until it is solved.
  public var delay: Int
  /// How it ends when it is taken up.
  public var solved: Ending
  /// How it ends when nobody takes it up, or nil for nothing more.
  public var dropped: Ending?
  /// After how many minutes of the clock it counts as dropped.
  public var patience: Int

  /// Makes a ticket.
  public init(
    id: String, post: String?, name: LocalizedText, story: LocalizedText, minutes: Int, delay: Int, solved: Ending,
    dropped: Ending?, patience: Int
  ) {
    self.id = id
    self.post = post
    self.name = name
    self.story = story
    self.minutes = minutes
    self.delay = delay
    self.solved = solved
    self.dropped = dropped
    self.patience = patience
  }
}
