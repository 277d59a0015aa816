import Codebook
import Rhetoric
import Simulation

/// How the public of a storm is expected to take a statement: what it does to people who stand for each segment, by the
/// rules of the community.
///
/// It is a forecast for nobody in particular: said once, three hours into a storm, to the reference population, by an
/// organisation that has not spoken before.
public struct ExpectedReception: Equatable, Sendable {
  /// How a segment takes it.
  public struct Part: Equatable, Sendable {
    /// Who they are.
    public var segment: Segment
    /// From -1 (they are as hostile as words can make them) over 0 (as if nothing had been said) to 1.
    public var value: Double
  }

  /// The segments that are affected, in the order of their size.
  public private(set) var parts: [Part]
  /// How the whole public takes it, from -1 to 1: the segments by their shares of the reference population.
  public private(set) var whole: Double

  /// The people whom a crisis of a brand affects; the others have a trade, a habit or a side of their own.
  public static let affected: [Segment] = [.customers, .bystanders, .fans, .complainers, .activists]

  /// Thousandths of the scales, of less anger and responsibility and more trust and empathy together, that count as the
  /// most that words can do; a design choice. So the best full apology with repair in a preventable crisis comes near
  /// 0.8, and an insult with a threat near -0.8.
  private static let most = 1100.0

  /// How `statement` is taken in a crisis of a type, perhaps after another of the like.
  public init(of statement: Statement, crisis: CrisisType, history: Bool = false) {
    var population = Population.reference(crisis: crisis)
    population.history = history
    let affected = population.parts.filter { ExpectedReception.affected.contains($0.segment) }
    parts = affected.map { part in
      Part(
        segment: part.segment,
        value: ExpectedReception.value(Listener.representatives(of: part, in: population), hearing: statement))
    }
    let weighted = zip(parts, affected).reduce(0) { $0 + $1.0.value * Double($1.1.share) }
    whole = weighted / Double(affected.reduce(0) { $0 + $1.share })
  }

  /// The mean of what a statement wins and loses with some people, as a share of the most.
  private static func value(_ listeners: [Listener], hearing statement: Statement) -> Double {
    let sum = listeners.reduce(0) { sum, listener in
      let change = listener.change(hearing: statement)
      return sum + change.trust + change.empathy - change.anger - change.responsibility
    }
    return min(1, max(-1, Double(sum) / Double(listeners.count) / most))
  }
}

extension Statement {
  /// What the public perceives of a text that is said once, in the organisation's name, by somebody who has not spoken
  /// before.
  ///
  /// - Parameter isTrue: whether what it denies or asserts is true; nil when it does neither.
  public init(_ reading: Reading, isTrue: Bool?) {
    self.init(
      strategies: Strategy.allCases.compactMap { (strategy: Strategy) in
        let strength = reading.strength(of: strategy)
        return strength > 0 ? Weighted(strategy: strategy, strength: strength) : nil
      },
      apology: reading.apology, tones: reading.tones, specificity: reading.specificity, similarity: 0,
      isContradictory: false, isTrue: isTrue, voice: .official)
    heaviness = reading.heaviness
  }
}
