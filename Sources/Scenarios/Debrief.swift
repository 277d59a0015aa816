import Codebook

/// What really happened, and what to take away.
public struct Debrief: Equatable, Sendable {
  /// An entry of the real timeline.
  public struct Entry: Equatable, Sendable {
    /// When, as the sources date it.
    public var when: LocalizedText
    /// What happened.
    public var text: LocalizedText
    /// The ids of its sources.
    public var sources: [String]

    /// Makes an entry.
    public init(when: LocalizedText, text: LocalizedText, sources: [String]) {
      self.when = when
      self.text = text
      self.sources = sources
    }
  }

  /// The real story in a paragraph, and where the simulation left it.
  public var summary: LocalizedText
  /// The real timeline.
  public var timeline: [Entry]
  /// What the sources disagree on, or do not say.
  public var disputed: [LocalizedText]
  /// What to take away.
  public var lessons: [LocalizedText]

  /// Makes a debrief.
  public init(summary: LocalizedText, timeline: [Entry], disputed: [LocalizedText], lessons: [LocalizedText]) {
    self.summary = summary
    self.timeline = timeline
    self.disputed = disputed
    self.lessons = lessons
  }
}
