import Codebook
import Scenarios

extension Report {
  /// What really happened, and what to take away.
  public struct Story: Encodable, Equatable, Sendable {
    /// The real story in a paragraph.
    public var summary: String
    /// The documented timeline.
    public var timeline: [Entry]
    /// What was invented for the exercise.
    public var invented: [Invention]
    /// What the sources disagree on, or do not say.
    public var disputed: [String]
    /// What to take away.
    public var lessons: [String]
    /// The references.
    public var sources: [Reference]

    init(_ scenario: Scenario, _ language: Language) {
      let debrief = scenario.debrief
      summary = debrief.summary[language]
      timeline = debrief.timeline.map {
        Entry(when: $0.when[language], text: $0.text[language], sources: $0.sources)
      }
      invented = scenario.facts.filter { $0.origin == .invented }
        .map { Invention(text: $0.text[language], isRumour: !$0.isTrue) }
      disputed = debrief.disputed.map { $0[language] }
      lessons = debrief.lessons.map { $0[language] }
      sources = scenario.sources.map { Reference(id: $0.id, title: $0.title, url: $0.url) }
    }
  }

  /// An entry of the documented timeline.
  public struct Entry: Encodable, Equatable, Sendable {
    /// When, as the sources date it.
    public var when: String
    /// What happened.
    public var text: String
    /// The ids of its sources.
    public var sources: [String]
  }

  /// Something that was invented for the exercise.
  public struct Invention: Encodable, Equatable, Sendable {
    /// What.
    public var text: String
    /// Whether it is false in the case.
    public var isRumour: Bool
  }

  /// A reference.
  public struct Reference: Encodable, Equatable, Sendable {
    /// Its id, such as `S1`.
    public var id: String
    /// Publisher and title.
    public var title: String
    /// Its address.
    public var url: String
  }
}
