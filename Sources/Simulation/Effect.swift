import Codebook

/// What a strategy does at full strength, at once and said plainly.
///
/// Signs and orders follow the research, sizes are a design choice: corrective action first (CC06); full apologies by
/// their components (CC15) through empathy (CC17), of little use where nobody blames (SCCT); excuses and justifications
/// where little is blamed, harmful where much is (CC29); denial that lowers blame and is not punished before it is
/// contradicted (CC09); compensation and private messages that depend on the phase (FS03, FS04).
struct Effect {
  var mild = Shift()
  var grave = Shift()
  var calm = Shift()
  var furious = Shift()
  var patience = 0

  /// Three hours, six hours, three days.
  private static let (briefly, hours, days) = (18, 36, 432)

  private init(_ mild: Shift, _ grave: Shift, patience: Int = 0) {
    (self.mild, self.grave, self.patience) = (mild, grave, patience)
  }

  private init(calm: Shift, furious: Shift, patience: Int) {
    (self.calm, self.furious, self.patience) = (calm, furious, patience)
  }

  /// The effect of a strategy, with the details of the statement that it depends on.
  init(of strategy: Strategy, _ statement: Statement, _ situation: Reception.Situation) {
    switch strategy {
    case .correct: self.init(.of(-120, 0, -30, 8), .of(-170, 80, -50, 120), patience: Effect.days)
    case .apologise: self = Effect.apology(statement)
    case .inform: self = Effect.facts(statement)
    case .empathise:
      self.init(calm: .of(-100, 22, 0, 125), furious: .of(-15, 5, 0, 35), patience: Effect.briefly)
    case .hold: self = Effect.holding(situation)
    case .compensate: self = Effect.compensation(statement, situation)
    case .redirect: self = Effect.redirection(statement, situation)
    case .ask: self.init(.of(-8, 5, 0, 10), .of(-4, 2, 0, 5), patience: Effect.briefly)
    case .deny: self = Effect.denial(statement)
    case .excuse:
      self = Effect(.of(-45, 18, -60, 10), .of(45, -22, -30, -35), patience: Effect.hours).outraged(situation)
    case .justify: self = Effect(.of(-55, 20, -20, 0), .of(70, -35, 0, -60)).outraged(situation)
    case .victimage: self.init(.of(-45, 20, -40, 60), .of(90, -45, 10, -80))
    case .scapegoat: self.init(.of(15, -12, -20, -15), .of(90, -60, 30, -90))
    case .nonapology: self.init(.of(10, -8, 5, -15), .of(90, -50, 30, -100))
    case .bolster: self = Effect.reminder(statement)
    case .ingratiate: self.init(.of(-12, 6, 0, 15), .of(-5, 2, 0, 5))
    case .humour: self.init(.of(situation.anger > 250 ? 40 : -30, 5, 0, 10), .of(130, -65, 20, -90))
    case .attack: self.init(.of(190, -100, 60, -180), .of(280, -150, 120, -260))
    case .threaten: self.init(.of(160, -90, 50, -160), .of(230, -130, 80, -220))
    }
  }

  /// Nothing excuses a moral outrage (Coombs & Tachkova 2019).
  private func outraged(_ situation: Reception.Situation) -> Effect {
    situation.isOutrage ? Effect(grave, .of(grave.anger * 3 / 2, grave.trust * 3 / 2, 0, grave.empathy)) : self
  }

  private static func apology(_ statement: Statement) -> Effect {
    let full = statement.apology.reduce(0) { $0 + $1.weight }
    let worth = 20 + min(100, full) * 80 / 100
    return Effect(
      Shift.of(-60, 0, 10, 8).scaled(worth), Shift.of(-180, 26, -15, 260).scaled(worth), patience: Effect.days)
  }

  /// A reminder of one's merits supplements an answer and does not replace one (Coombs 2007).
  private static func reminder(_ statement: Statement) -> Effect {
    let answers = [Strategy.correct, .apologise, .compensate].contains { statement.strength(of: $0) >= 30 }
    return Effect(.of(-10, 12, 0, 10), answers ? .of(-8, 8, 0, 10) : .of(22, -10, 0, -10))
  }

  /// Facts in detail convince far more than facts (as corrections do, IC33), and most of all where nobody blames: there
  /// information is enough (Coombs 2007).
  private static func facts(_ statement: Statement) -> Effect {
    let specificity = min(100, max(0, statement.specificity))
    let detail = max(0, specificity - 65)
    let worth = 40 + specificity * 60 / 100 + detail
    let calm = Shift.of(-80, 29, -30, 40).scaled(worth)
    var effect = Effect(calm: calm, furious: Shift.of(-140, 38, -35, 42).scaled(worth), patience: Effect.days)
    effect.mild = calm.scaled(detail * 7)
    return effect
  }

  private static func holding(_ situation: Reception.Situation) -> Effect {
    (situation.age ?? 0) < 24
      ? Effect(.of(-40, 12, -5, 40), .of(-55, 16, -5, 50), patience: Effect.hours)
      : Effect(.of(5, -4, 5, 0), .of(18, -10, 10, -10))
  }

  private static func compensation(_ statement: Statement, _ situation: Reception.Situation) -> Effect {
    let explains = statement.strength(of: .inform) + statement.strength(of: .correct) >= 40
    if (situation.age ?? 0) < 24 {
      return explains
        ? Effect(.of(-20, 8, 0, 15), .of(-35, 14, 0, 25), patience: Effect.hours)
        : Effect(.of(25, -6, 15, 0), .of(45, -12, 20, 0))
    }
    return Effect(
      Shift.of(-25, 10, 5, 15).scaled(explains ? 100 : 50), Shift.of(-120, 48, -5, 80).scaled(explains ? 100 : 50),
      patience: Effect.days)
  }

  /// Once all talk, an invitation to private messages hides the matter, unless the matter is answered beside it.
  private static func redirection(_ statement: Statement, _ situation: Reception.Situation) -> Effect {
    let answers = [Strategy.inform, .correct, .compensate].contains { statement.strength(of: $0) >= 40 }
    if situation.isViral, answers { return Effect(.of(5, -3, 0, -4), .of(12, -6, 2, -8)) }
    return situation.isViral
      ? Effect(.of(30, -15, 5, -20), .of(60, -30, 10, -40))
      : Effect(.of(-28, 8, 0, 15), .of(-24, 6, 0, 10), patience: Effect.briefly)
  }

  /// A denial of what is false convinces with evidence, and strongly so (d = 1.1 to 1.3 for detailed corrections, IC33);
  /// one of what is true works as well as a bare one, until the truth comes out.
  private static func denial(_ statement: Statement) -> Effect {
    let evidence = statement.isTrue == true ? min(100, max(0, statement.specificity)) : 0
    return Effect(
      .of(-10 - evidence, evidence * 2 / 5, -60 - evidence, evidence / 2),
      .of(32 - evidence, -16 + evidence / 2, -50 - evidence, -60 + evidence / 2), patience: Effect.hours)
  }
}

extension Shift {
  fileprivate static func of(_ anger: Int, _ trust: Int, _ blame: Int, _ empathy: Int) -> Shift {
    Shift(anger: anger, trust: trust, blame: blame, empathy: empathy)
  }
}
