import Codebook

/// What the organisation said: what it does, not how it is received.
public struct Statement: Equatable, Sendable {
  /// A strategy and how plainly it is followed.
  public struct Weighted: Equatable, Sendable {
    /// The strategy.
    public var strategy: Strategy
    /// 0 to 100.
    public var strength: Int

    /// Makes a weighted strategy.
    public init(strategy: Strategy, strength: Int) {
      self.strategy = strategy
      self.strength = strength
    }
  }

  /// Who speaks.
  public enum Voice: Equatable, Sendable {
    case official, leader, colleague, `private`
  }

  /// What it does.
  public var strategies: [Weighted]
  /// The components of its apology.
  public var apology: [ApologyComponent]
  /// How it sounds.
  public var tones: [Tone]
  /// How concrete it is, 0 to 100.
  public var specificity: Int
  /// Likeness to what was said before, 0 to 100.
  public var similarity: Int
  /// Whether it contradicts an earlier posture.
  public var isContradictory: Bool
  /// Whether what it denies or asserts is true; nil when it does neither.
  public var isTrue: Bool?
  /// Who speaks.
  public var voice: Voice
  /// Whether nobody had asked: no complaint, no question, nobody who named the organisation.
  public var isUnsolicited = false
  /// Whether it plainly serves the organisation rather than those who are concerned.
  public var isSelfServing = false
  /// How heavy its language is, 0 to 100.
  public var heaviness = 0

  /// Makes a statement.
  public init(
    strategies: [Weighted], apology: [ApologyComponent], tones: [Tone], specificity: Int, similarity: Int,
    isContradictory: Bool, isTrue: Bool?, voice: Voice
  ) {
    self.strategies = strategies
    self.apology = apology
    self.tones = tones
    self.specificity = specificity
    self.similarity = similarity
    self.isContradictory = isContradictory
    self.isTrue = isTrue
    self.voice = voice
  }

  /// The likeness to what was said before above which a text is copy and paste, in percent.
  public static let copyAndPaste = 80

  /// Whether it is so like what was said before that it was copied.
  var isCopied: Bool { similarity > Statement.copyAndPaste }

  /// How strongly a strategy is followed, 0 to 100.
  public func strength(of strategy: Strategy) -> Int {
    strategies.first { $0.strategy == strategy }?.strength ?? 0
  }
}
