import Codebook

extension Report {
  /// Something that the player did, or that was said in their name.
  public struct Act: Encodable, Equatable, Sendable {
    /// When.
    public var at: String
    /// How much of the turn had passed, 0 to 1000.
    public var permille: Int
    /// The verb of the protocol; `said` for what others or the calendar said.
    public var verb: String
    /// The deed in a few words.
    public var deed: String
    /// The post that it is about.
    public var post: Quote?
    /// What was written or chosen, in the language of the play.
    public var text: String?
    /// What the text does, with the words that carry it.
    public var passages: [Passage]
    /// How the text sounds.
    public var tones: [String]
    /// What else was noticed of the text.
    public var remarks: [String]
    /// Whether it was said to all for the organisation; nil where nothing was said.
    public var isPublic: Bool?
    let moment: CivilTime

    enum CodingKeys: CodingKey { case at, permille, verb, deed, post, text, passages, tones, remarks, isPublic }
  }

  /// A post that is answered or moderated.
  public struct Quote: Encodable, Equatable, Sendable {
    /// Who wrote it.
    public var author: String
    /// What it says.
    public var text: String
  }

  /// A strategy and the words that carry it.
  public struct Passage: Encodable, Equatable, Sendable {
    /// The id of the strategy.
    public var strategy: String
    /// Its name.
    public var name: String
    /// Where the words begin; nil where the strategy of an option is given and no words are marked.
    public var start: Int?
    /// Where they end.
    public var end: Int?
    /// Whether no rule says so but only the classifier.
    public var isGuess: Bool
  }
}
