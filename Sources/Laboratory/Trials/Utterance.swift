import Codebook
import Engine
import Rhetoric
import Simulation

/// What the organisation says in an experiment: a text that is read as the game reads it, or what it does, or both.
///
/// What is given here goes before what is read in the text.
public struct Utterance: Equatable, Sendable {
  /// The words; empty where only what they do is given.
  public var text: String
  /// The language that they are read in.
  public var language: Language
  /// What they do, or nil to read it in the text.
  public var strategies: [Statement.Weighted]?
  /// The components of the apology, or nil to read them in the text.
  public var apology: [ApologyComponent]?
  /// How it sounds, or nil to read it in the text.
  public var tones: [Tone]?
  /// How concrete it is, 0 to 100, or nil to read it in the text.
  public var specificity: Int?
  /// Likeness to what was said before, 0 to 100, or nil to compare.
  public var similarity: Int?
  /// Whether it contradicts an earlier posture, or nil to compare.
  public var isContradictory: Bool?
  /// Whether what it denies or asserts is true; nil when that is left open.
  public var isTrue: Bool?
  /// Who speaks.
  public var voice: Statement.Voice
  /// Whether nobody had asked.
  public var isUnsolicited: Bool
  /// Whether it plainly serves the organisation.
  public var isSelfServing: Bool

  /// Makes an utterance.
  public init(
    text: String = "", language: Language = .english, strategies: [Statement.Weighted]? = nil,
    apology: [ApologyComponent]? = nil, tones: [Tone]? = nil, specificity: Int? = nil, similarity: Int? = nil,
    isContradictory: Bool? = nil, isTrue: Bool? = nil, voice: Statement.Voice = .official, isUnsolicited: Bool = false,
    isSelfServing: Bool = false
  ) {
    self.text = text
    self.language = language
    self.strategies = strategies
    self.apology = apology
    self.tones = tones
    self.specificity = specificity
    self.similarity = similarity
    self.isContradictory = isContradictory
    self.isTrue = isTrue
    self.voice = voice
    self.isUnsolicited = isUnsolicited
    self.isSelfServing = isSelfServing
  }

  /// What it does, each strategy with its strength: as given, or as read in the text.
  public var weighed: [Statement.Weighted] {
    if let strategies { return strategies }
    let reading = Reader.read(text, language: language)
    return Strategy.allCases.compactMap { strategy in
      let strength = reading.strength(of: strategy)
      return strength > 0 ? Statement.Weighted(strategy: strategy, strength: strength) : nil
    }
  }
}

/// An organisation that remembers what it has said, as its public does.
struct Speaker {
  private var said: [Utterance] = []
  private var postures: [Posture] = []
  /// Whether it has denied anything that may be true.
  private(set) var hasDenied = false

  /// What people hear when it says this now.
  mutating func statement(_ utterance: Utterance) -> Statement {
    let reading = Reader.read(utterance.text, language: utterance.language)
    let strategies = utterance.weighed
    let posture = Posture(strategies.map(\.strategy))
    var statement = Statement(
      strategies: strategies, apology: utterance.apology ?? reading.apology, tones: utterance.tones ?? reading.tones,
      specificity: utterance.specificity ?? reading.specificity,
      similarity: utterance.similarity ?? likeness(of: utterance),
      isContradictory: utterance.isContradictory ?? contradicts(posture), isTrue: utterance.isTrue,
      voice: utterance.voice)
    statement.isUnsolicited = utterance.isUnsolicited
    statement.isSelfServing = utterance.isSelfServing
    said.append(utterance)
    guard utterance.voice == .official || utterance.voice == .leader else { return statement }
    hasDenied = hasDenied || utterance.isTrue != true && strategies.contains { $0.strategy == .deny }
    if let posture { postures.append(posture) }
    return statement
  }

  /// Likeness to the most similar that was said, 0 to 100; without a text, the same deeds are the same words.
  private func likeness(of utterance: Utterance) -> Int {
    said.suffix(40).map { earlier in
      earlier == utterance ? 100 : Similarity.percent(earlier.text, utterance.text)
    }.max() ?? 0
  }

  private func contradicts(_ posture: Posture?) -> Bool {
    guard let posture else { return false }
    return postures.contains { $0.contradicts(posture) }
  }
}
