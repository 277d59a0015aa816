import Codebook

extension Report {
  /// What the dashboard showed at a moment.
  public struct Reading: Encodable, Equatable, Sendable {
    /// The turn that had begun last.
    public var turn: Int
    /// When.
    public var at: String
    /// How much of the turn had passed, 0 to 1000.
    public var permille: Int
    /// Posts an hour, in people.
    public var postsPerHour: Int
    /// Negative posts among those, in percent.
    public var negativeShare: Int
    /// Anger of those who were heard, 0 to 100.
    public var anger: Int
    /// Trust of the community, 0 to 100.
    public var trust: Int
  }

  /// A turn of the play.
  public struct Turn: Encodable, Equatable, Sendable {
    /// Its place, from 1.
    public var number: Int
    /// Its headline.
    public var title: String
    /// When it began.
    public var start: String
    /// What happened.
    public var news: [News]
    /// What the player did, and what was said in their name.
    public var acts: [Act]
    /// What the player wrote down for themselves.
    public var notes: [Note]
    /// Some of what people wrote; answers to the player come first.
    public var answers: [Answer]
    /// The moment of its beginning, for those who word it.
    let moment: CivilTime

    enum CodingKeys: CodingKey { case number, title, start, news, acts, notes, answers }
  }

  /// Something that happened.
  public struct News: Encodable, Equatable, Sendable {
    /// When.
    public var at: String
    /// How much of the turn had passed, 0 to 1000.
    public var permille: Int
    /// What.
    public var text: String
    /// Whether a source reports it; otherwise it was written for the exercise.
    public var isDocumented: Bool
    let moment: CivilTime

    enum CodingKeys: CodingKey { case at, permille, text, isDocumented }
  }

  /// Something that the player wrote down for themselves.
  public struct Note: Encodable, Equatable, Sendable {
    /// When.
    public var at: String
    /// What, in the language of the play.
    public var text: String
    let moment: CivilTime

    enum CodingKeys: CodingKey { case at, text }
  }

  /// Something that people wrote.
  public struct Answer: Encodable, Equatable, Sendable {
    /// When.
    public var at: String
    /// Who.
    public var author: String
    /// Who the author is to the organisation.
    public var segment: String
    /// What the author feels.
    public var mood: String
    /// What it says.
    public var text: String
    /// Whether it answers the organisation.
    public var isReply: Bool
    /// Why a simulated individual wrote it.
    public var cause: String?
    let moment: CivilTime

    enum CodingKeys: CodingKey { case at, author, segment, mood, text, isReply, cause }
  }
}
