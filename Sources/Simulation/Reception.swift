import Codebook

/// How a statement is received, before it meets a person. All shifts in thousandths of the scale.
///
/// The signs and orders follow the research: corrective action first (CC06), full apologies by their components (CC15)
/// through empathy (CC17), non-apologies and redirections that backfire once all is public (FS04), copy and paste that
/// shows (WC13), denial that is not punished before it is contradicted (CC09). The sizes are a design choice.
struct Reception: Equatable {
  var anger = 0
  var trust = 0
  var blame = 0
  var empathy = 0

  /// What surrounds a statement.
  struct Situation {
    /// Mean anger of those who know, 0 to 1000.
    var anger: Int
    /// Ticks since the first heat, or nil before it.
    var age: Int?
  }

  /// The whole effect of a statement in its situation.
  init(of statement: Statement, in situation: Situation) {
    for weighted in statement.strategies {
      let effect = Reception.effect(of: weighted.strategy, statement, situation)
      anger += effect.anger * weighted.strength / 100
      trust += effect.trust * weighted.strength / 100
      blame += effect.blame * weighted.strength / 100
      empathy += effect.empathy * weighted.strength / 100
    }
    if statement.tones.contains(.sarcastic) || statement.tones.contains(.aggressive) {
      self += Reception(anger: 90, trust: -50, blame: 20, empathy: -80)
    }
    dull(by: statement, situation)
  }

  private init(anger: Int, trust: Int, blame: Int, empathy: Int) {
    (self.anger, self.trust, self.blame, self.empathy) = (anger, trust, blame, empathy)
  }

  static func += (left: inout Reception, right: Reception) {
    left.anger += right.anger
    left.trust += right.trust
    left.blame += right.blame
    left.empathy += right.empathy
  }

  private static func effect(of strategy: Strategy, _ statement: Statement, _ situation: Situation) -> Reception {
    let isHot = situation.anger > 450
    let age = situation.age ?? 0
    switch strategy {
    case .correct: return Reception(anger: -160, trust: 75, blame: -50, empathy: 110)
    case .apologise:
      let parts = 40 + statement.apology.reduce(0) { $0 + $1.weight } * 60 / 100
      return Reception(anger: -170 * parts / 100, trust: 60 * parts / 100, blame: -20, empathy: 230 * parts / 100)
    case .inform:
      let worth = 40 + statement.specificity * 60 / 100
      return Reception(anger: -70 * worth / 100, trust: 30 * worth / 100, blame: -15, empathy: 40)
    case .empathise:
      return situation.anger > 750
        ? Reception(anger: -15, trust: 5, blame: 0, empathy: 40)
        : Reception(anger: -70, trust: 20, blame: 0, empathy: 120)
    case .hold:
      return age < 18
        ? Reception(anger: -50, trust: 15, blame: -5, empathy: 50)
        : Reception(anger: 15, trust: -10, blame: 10, empathy: -10)
    case .compensate:
      return age < 6 && isHot
        ? Reception(anger: 40, trust: -10, blame: 20, empathy: 0)
        : Reception(anger: -90, trust: 35, blame: 0, empathy: 60)
    case .redirect:
      return isHot
        ? Reception(anger: 60, trust: -30, blame: 10, empathy: -40)
        : Reception(anger: -15, trust: 5, blame: 0, empathy: 10)
    case .humour:
      return situation.anger > 250
        ? Reception(anger: 120, trust: -60, blame: 20, empathy: -80)
        : Reception(anger: -25, trust: 15, blame: 0, empathy: 30)
    case .deny: return Reception(anger: 30, trust: -15, blame: -50, empathy: -60)
    case .attack: return Reception(anger: 280, trust: -150, blame: 120, empathy: -260)
    case .threaten: return Reception(anger: 230, trust: -130, blame: 80, empathy: -220)
    case .scapegoat: return Reception(anger: 70, trust: -50, blame: 30, empathy: -70)
    case .nonapology: return Reception(anger: 80, trust: -45, blame: 30, empathy: -90)
    case .excuse: return Reception(anger: 20, trust: -10, blame: -40, empathy: -10)
    case .justify: return Reception(anger: 60, trust: -30, blame: -5, empathy: -50)
    case .victimage: return Reception(anger: 30, trust: -15, blame: -10, empathy: -20)
    case .bolster: return Reception(anger: isHot ? 25 : 0, trust: isHot ? -10 : 10, blame: 0, empathy: 0)
    case .ingratiate: return Reception(anger: -8, trust: 4, blame: 0, empathy: 10)
    case .ask: return Reception(anger: 0, trust: 2, blame: 0, empathy: 5)
    }
  }

  /// What was heard before, comes late or contradicts itself helps less; the harm stays.
  private mutating func dull(by statement: Statement, _ situation: Situation) {
    var help = Reception.worth(ofAge: situation.age ?? 0)
    if statement.similarity > 80 { help = help * (100 - statement.similarity) / 100 }
    if statement.isContradictory { help /= 2 }
    if statement.voice == .leader { help = help * 6 / 5 }
    if anger < 0 { anger = anger * help / 100 }
    if trust > 0 { trust = trust * help / 100 }
    if empathy > 0 { empathy = empathy * help / 100 }
    if blame < 0 { blame = blame * help / 100 }
    if statement.similarity > 80 { self += Reception(anger: 25, trust: -15, blame: 5, empathy: -20) }
    if statement.isContradictory { self += Reception(anger: 40, trust: -40, blame: 20, empathy: -30) }
  }

  /// Percent of its worth that an answer keeps after so many ticks (after WC07: the value of speed decays fast).
  private static func worth(ofAge ticks: Int) -> Int {
    switch ticks {
    case ..<6: 100
    case ..<18: 85
    case ..<72: 65
    case ..<288: 50
    default: 40
    }
  }
}
