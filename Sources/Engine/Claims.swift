import Codebook
import Rhetoric
import Scenarios

/// What a text says of the facts of a case.
public struct Claims: Equatable, Sendable {
  /// A fact that a text asserts.
  public struct Claim: Equatable, Sendable {
    /// How the words stand to what is true and known.
    public enum Status: String, CaseIterable, Sendable {
      /// True, and known from the start.
      case known
      /// True, and to be verified before it is said.
      case unverified
      /// Untrue: a rumour.
      case contradicted
    }

    /// The fact.
    public var fact: Fact
    /// Where the words stand that give it away: offsets in Characters.
    public var span: Range<Int>

    /// How the words stand to what is true and known when the case opens.
    public var status: Status { fact.isTrue ? fact.isKnownAtStart ? .known : .unverified : .contradicted }
  }

  /// The facts that it asserts, in the order of the case.
  public private(set) var asserted: [Claim]
  /// Whether it denies a rumour, if it denies anything.
  private let namesRumour: Bool

  /// Looks for `facts` in `text`.
  ///
  /// - Complexity: O(*n* · *c*) in the Characters of the text and the cues of the facts.
  public init(_ text: String, facts: [Fact]) { self.init(text, facts: facts.map(SoughtFact.init)) }

  init(_ text: String, facts: [SoughtFact]) {
    let mentions = Mentions(text)
    asserted = facts.compactMap { sought in
      let spans = sought.cues.compactMap { mentions.asserts($0) }
      return spans.min { $0.lowerBound < $1.lowerBound }.map { Claim(fact: sought.fact, span: $0) }
    }
    namesRumour = facts.contains { sought in
      !sought.fact.isTrue && sought.cues.contains { mentions.contains($0) }
    }
  }

  /// Whether what the text denies or asserts is true: denying a rumour is true, denying one's own fault is not; nil when
  /// it does neither, or denies with facts that are true.
  public func isTrue(_ reading: Reading, crisis: CrisisType) -> Bool? {
    let isUntrue = asserted.contains { !$0.fact.isTrue }
    if reading.strength(of: .deny) > 0 {
      if namesRumour || crisis == .victim { return true }
      return asserted.isEmpty || isUntrue ? false : nil
    }
    return asserted.isEmpty ? nil : !isUntrue
  }
}

/// A fact that is looked for in many texts.
struct SoughtFact: Sendable {
  let fact: Fact
  /// Its cues in each language.
  let cues: [Mentions.Cues]

  init(_ fact: Fact) {
    self.fact = fact
    cues = Language.allCases.map { Mentions.Cues(fact.cues.phrases[$0] ?? []) }
  }
}

extension Mentions {
  /// Whether one of the cues of either language occurs at all.
  func contains(_ cues: Fact.Cues) -> Bool {
    Language.allCases.contains { contains(cues.phrases[$0] ?? []) }
  }
}
