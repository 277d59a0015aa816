import Codebook

/// What somebody would write.
struct Urge {
  var act: PostAct
  var mood: Mood
  var trait: Trait
  /// How strong it is, 0 to 1000.
  var level: Int
}

/// Individuals who feel enough write.
extension Minds {
  /// What somebody would write now, or nil when nothing moves them enough; `dice` is 0 to 15.
  func urge(_ agent: Int, _ temper: Temper, dice: Int, isViral: Bool) -> Urge? {
    let anger = Int(anger[agent])
    if memory[agent].contains(.deletion), anger > 150, dice < 10 {
      return Urge(act: .object, mood: .anger, trait: .anger, level: max(anger, temper.threshold) + 100)
    }
    switch temper.habit {
    case .mocks: return Urge(act: .mock, mood: .mockery, trait: .mischief, level: 300 + anger / 2)
    case .reports where isViral: return Urge(act: .share, mood: .neutral, trait: .role, level: 700)
    case .calls where anger >= temper.threshold:
      return Urge(act: .callToAction, mood: .anger, trait: .anger, level: anger)
    default: break
    }
    return anger >= temper.threshold ? grievance(anger, dice) : goodwill(agent, temper, anger, dice)
  }

  private func grievance(_ anger: Int, _ dice: Int) -> Urge {
    let mood: Mood = anger > 450 ? .anger : .disappointment
    switch dice {
    case ..<3: return Urge(act: .mock, mood: .mockery, trait: .anger, level: anger)
    case ..<6: return Urge(act: .share, mood: mood, trait: .anger, level: anger)
    case ..<9 where anger > 700: return Urge(act: .callToAction, mood: .anger, trait: .anger, level: anger)
    case ..<9: return Urge(act: .ask, mood: mood, trait: .anger, level: anger)
    default: return Urge(act: .complain, mood: mood, trait: .anger, level: anger)
    }
  }

  private func goodwill(_ agent: Int, _ temper: Temper, _ anger: Int, _ dice: Int) -> Urge? {
    let trust = Int(trust[agent])
    let empathy = Int(empathy[agent])
    if empathy > 150, trust > 450, dice < 6 {
      return Urge(act: .thank, mood: .support, trait: .empathy, level: min(1000, temper.threshold + empathy / 4))
    }
    if trust > 600, anger < 300, dice < 8 {
      return Urge(act: .defend, mood: .support, trait: .trust, level: min(1000, temper.threshold + trust / 8))
    }
    guard anger > temper.threshold / 2, dice < 8 else { return nil }
    return Urge(act: .ask, mood: .worry, trait: .doubt, level: anger)
  }

  /// Whether an urge becomes a post: by its excess over the threshold, activity, and interest in the topic.
  mutating func writes(_ agent: Int, _ urge: Urge, _ temper: Temper, draw: UInt64) -> Bool {
    let wakefulness = 1000 - Int(fatigue[agent])
    let freshness = wakefulness * wakefulness / 1000
    let excess = max(0, urge.level - temper.threshold) + 60
    let chance = excess * freshness / 1000 * Int(activity[agent]) / 700
    guard Int((draw >> 40) & 1023) < chance else { return false }
    fatigue[agent] = min(1000, fatigue[agent] + 60)
    if urge.act == .object { memory[agent].remove(.deletion) }
    return true
  }
}
