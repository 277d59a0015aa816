import Codebook

/// How a statement is received, before it meets a person.
///
/// Responsibility dominates (CC01, CC02): a strategy has one effect on who blames the organisation for nothing and
/// another on who blames it for all, and a person's blame lies between. Understanding moves the calm and facts the
/// furious (FS03).
struct Reception: Equatable {
  /// On who attributes no responsibility.
  private(set) var mild = Shift()
  /// On who attributes all.
  private(set) var grave = Shift()
  /// On who is not furious, on top.
  private(set) var calm = Shift()
  /// On who is furious, on top.
  private(set) var furious = Shift()
  /// What its manner costs with everybody.
  private(set) var cost = Shift()
  /// Whether it denies.
  private(set) var denies = false
  /// For how many ticks it makes people wait.
  private(set) var patience = 0
  /// Whether it names what is done about the cause.
  let repairs: Bool
  /// Whether it says of itself what has happened, before others do.
  let discloses: Bool
  /// Whether it plainly serves the organisation.
  let isSelfServing: Bool
  /// The number of the thing that people see.
  let item: UInt32

  /// What surrounds a statement.
  struct Situation {
    /// Mean anger of those who know, 0 to 1000.
    var anger: Int
    /// Ticks since the first heat, or nil before it.
    var age: Int?
    /// Whether the topic is seen far beyond those who follow it.
    var isViral: Bool
    var platform = Platform.twitter
    /// Whether the place is the organisation's own.
    var isOwned = false
    /// Whether it stands under somebody's post.
    var isAnswer = false
    /// Posts of the last hour against the organisation.
    var negativePosts = 0
    /// Whether the matter is a moral outrage.
    var isOutrage = false
    /// Whether health or safety are at stake.
    var isGrave = false
  }

  /// The whole effect of a statement in its situation.
  init(of statement: Statement, in situation: Situation, item: UInt32 = 0) {
    self.item = item
    repairs = statement.strength(of: .correct) >= 30
    isSelfServing = statement.isSelfServing
    discloses =
      situation.age == nil
      && [.inform, .apologise, .correct].contains { (strategy: Strategy) in statement.strength(of: strategy) >= 30 }
    for weighted in statement.strategies {
      let effect = Effect(of: weighted.strategy, statement, situation)
      let strength = min(100, max(0, weighted.strength))
      mild += effect.mild.scaled(strength)
      grave += effect.grave.scaled(strength)
      calm += effect.calm.scaled(strength)
      furious += effect.furious.scaled(strength)
      patience = max(patience, effect.patience)
      if weighted.strategy == .deny, strength >= 30 { denies = true }
    }
    let help = Reception.help(of: statement, situation)
    cost = Reception.cost(of: statement, situation)
    for part in [\Reception.mild, \.grave, \.calm, \.furious] { self[keyPath: part].dull(to: help) }
  }

  /// What its substance does to a person with so much blame and anger, 0 to 1000.
  func shift(blame: Int, anger: Int) -> Shift {
    var shift = anger > 650 ? furious : calm
    shift += Shift(
      anger: mild.anger + (grave.anger - mild.anger) * blame / 1000,
      trust: mild.trust + (grave.trust - mild.trust) * blame / 1000,
      blame: mild.blame + (grave.blame - mild.blame) * blame / 1000,
      empathy: mild.empathy + (grave.empathy - mild.empathy) * blame / 1000)
    return shift
  }

  /// Adds it to a digest.
  func add(to digest: inout Fingerprint) {
    for part in [mild, grave, calm, furious, cost] {
      for value in [part.anger, part.trust, part.blame, part.empathy] { digest.add(value) }
    }
    digest.add((denies ? 1 : 0) + (repairs ? 2 : 0) + (discloses ? 4 : 0) + (isSelfServing ? 8 : 0))
    digest.add(patience << 32 | Int(item))
  }

  /// Percent of its worth that the helpful part keeps: late, copied, contradictory or self-serving words help less, and
  /// what is said through the press instead of by the organisation itself (Schultz et al. 2011). Manner alone adds or
  /// takes at most a tenth (FS05).
  private static func help(of statement: Statement, _ situation: Situation) -> Int {
    var help = situation.isAnswer ? 100 : worth(ofAge: situation.age ?? 0)
    if statement.similarity > 60 { help = help * (140 - statement.similarity) / 80 }
    if statement.isContradictory { help /= 2 }
    if statement.isSelfServing { help /= 5 }
    if statement.voice == .leader { help = help * 6 / 5 }
    if statement.voice == .private { help /= 2 }
    if situation.platform == .press { help = help * 70 / 100 }
    if statement.isUnsolicited, !situation.isOwned { help = help * 60 / 100 }
    if statement.tones.contains(.boilerplate) { help = help * 90 / 100 }
    return max(0, help + voice(of: statement, situation))
  }

  /// What a human voice adds: it is worth something in everyday care when it is meant for somebody, nothing among many
  /// hostile posts, and less than nothing where much is at stake (Barcelos et al. 2018; Decock et al. 2021).
  private static func voice(of statement: Statement, _ situation: Situation) -> Int {
    guard statement.tones.contains(.personal) || statement.tones.contains(.casual) else { return 0 }
    if situation.isGrave { return statement.tones.contains(.casual) ? -15 : 0 }
    if statement.isCopied { return statement.tones.contains(.casual) ? -12 : 0 }
    if situation.negativePosts >= 4 { return 0 }
    return (statement.tones.contains(.personal) ? 8 : 0) + (statement.tones.contains(.casual) ? 3 : 0)
  }

  /// What the manner costs with everybody: scorn, copy and paste that shows (WC13), a posture that changes (CC08), words
  /// where nobody had asked (WC10), the language of an office (Oppenheimer 2006).
  private static func cost(of statement: Statement, _ situation: Situation) -> Shift {
    var cost = Shift()
    if statement.tones.contains(.sarcastic) { cost += Shift(anger: 70, trust: -40, blame: 10, empathy: -70) }
    if statement.tones.contains(.aggressive) { cost += Shift(anger: 100, trust: -60, blame: 20, empathy: -100) }
    if statement.isCopied { cost += Shift(anger: 25, trust: -15, blame: 5, empathy: -20) }
    cost += Shift(anger: 35, trust: -22, blame: 0, empathy: -38).scaled(statement.heaviness)
    if statement.isContradictory { cost += Shift(anger: 40, trust: -40, blame: 20, empathy: -30) }
    if statement.isUnsolicited, !situation.isOwned { cost += Shift(anger: 10, trust: -6, blame: 0, empathy: -10) }
    // Who denies and excuses in one breath is believed in neither (Arendt et al. 2017).
    let excuses = max(statement.strength(of: .excuse), statement.strength(of: .justify))
    if statement.strength(of: .deny) >= 30, excuses >= 30 {
      cost += Shift(anger: 30, trust: -20, blame: 10, empathy: -20)
    }
    if situation.isGrave, statement.tones.contains(.casual) {
      cost += Shift(anger: 30, trust: -15, blame: 0, empathy: -30)
    }
    return cost
  }

  /// Percent of its worth that an answer keeps after so many ticks (after WC07: the value of speed decays fast).
  private static func worth(ofAge ticks: Int) -> Int {
    switch ticks {
    case ..<12: 100
    case ..<24: 88
    case ..<72: 68
    case ..<288: 50
    default: 40
    }
  }
}
