import Codebook

/// Somebody who stands for a kind of people some hours into a storm, and hears what the organisation says.
///
/// They know of the crisis, blame the organisation as its type has it, and are as angry as so much blame makes people of
/// their kind. All that they do with words is what the people of a `Community` do: `Reception` and `Mind.hear`.
public struct Listener: Equatable, Sendable {
  /// How a listener has changed, in thousandths of the scales.
  public struct Change: Equatable, Sendable {
    /// Anger at the organisation.
    public var anger = 0
    /// Trust in it.
    public var trust = 0
    /// Responsibility that they attribute to it.
    public var responsibility = 0
    /// Empathy for it.
    public var empathy = 0
  }

  private let mind: Mind
  private let initialTrust: UInt16
  private let openness: Int
  private let charge: Int
  private let parameters: Parameters

  /// Heat of what has been seen of the matter so far: a strong event and a few angry posts; a design choice.
  private static let heat = 700
  /// Blame of the event, as in the laboratory's vignettes; a design choice.
  private static let blame = 600
  /// Ticks since the storm broke: three hours.
  private static let age = 18

  /// Makes a listener of `part` of a sound population.
  ///
  /// - Parameters:
  ///   - disposition: how readily they forgive, 0 to 255.
  ///   - spread: by how many thousandths they trust more than is usual in their part.
  init(of part: Population.Part, in population: Population, disposition: UInt8, spread: Int) {
    let temper = Temper.of(part.segment)
    charge = Traits.attributed(population.responsibility(Listener.blame), disposition: disposition)
    initialTrust = UInt16(thousandths: part.trust * 10 + spread)
    openness = temper.openness
    parameters = population.parameters
    let rise = temper.felt(heat: Listener.heat, charge: charge) * parameters.angerGain / 1000
    var mind = Mind()
    mind.trust = initialTrust
    mind.trust.move(-rise * levelUnit * parameters.trustLoss / 1000)
    mind.anger = UInt16(thousandths: part.anger * 10 + rise)
    mind.blame = UInt16(thousandths: charge)
    mind.failures = population.history ? 2 : 1
    mind.marks = .aware
    self.mind = mind
  }

  /// Nine who stand for a part of a population: the trusting, the usual and the wary, each of them more or less ready to
  /// forgive, at the middle of each third of how the individuals of a community are drawn.
  public static func representatives(of part: Population.Part, in population: Population) -> [Listener] {
    let population = population.sound
    return [-140, 0, 140].flatMap { spread in
      [UInt8(43), 128, 213].map { Listener(of: part, in: population, disposition: $0, spread: spread) }
    }
  }

  /// What is different in them when they hear `statement`, from what would be if the organisation had said nothing.
  ///
  /// What is said stands at the height of a storm, on a channel where all talk. A denial of what is true is believed
  /// until it is contradicted (CC09); here the truth has come out, with a denial to contradict or without.
  public func change(hearing statement: Statement) -> Change {
    let situation = Reception.Situation(
      anger: mind.anger.thousandths, age: Listener.age, isViral: true, negativePosts: 100)
    let reception = Reception(of: statement, in: situation)
    var (silent, told) = (mind, mind)
    told.hear(
      reception, openness: openness, initialTrust: initialTrust, tick: Listener.age,
      empathyGain: parameters.empathyGain, weight: parameters.words / 10)
    if reception.denies, statement.isTrue == false {
      silent.feelDeceived(charge)
      told.feelDeceived(charge)
    }
    return Change(
      anger: told.anger.thousandths - silent.anger.thousandths,
      trust: told.trust.thousandths - silent.trust.thousandths,
      responsibility: told.blame.thousandths - silent.blame.thousandths,
      empathy: told.empathy.thousandths - silent.empathy.thousandths)
  }
}
