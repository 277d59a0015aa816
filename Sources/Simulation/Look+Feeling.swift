import Codebook

/// What they see changes how they stand.
extension Look {
  /// What has appeared is felt: anger and blame rise, trust falls with them; good news does the contrary, slowly.
  mutating func feel(_ item: Item) {
    trace.mover = seen
    guard heat > 0 else {
      mind.anger.move(heat * levelUnit / 4)
      regain(-heat * levelUnit / 20)
      return
    }
    let isForewarned = mind.marks.contains(.forewarned)
    // Who heard it from the organisation first finds it less grave (Arpan & Roskos-Ewoldsen 2005).
    let charge = Traits.attributed(
      Int(item.blame) * (isForewarned ? 75 : 100) / 100, disposition: traits.disposition)
    let rise = rise(heat: heat * (isForewarned ? 60 : 100) / 100, charge: charge)
    mind.anger.move(rise * levelUnit)
    // The first impression is whole; later ones only move it.
    let weight = mind.marks.contains(.aware) ? min(300, heat) : 1000
    mind.blame.move((charge * levelUnit - Int(mind.blame)) * weight / 1000)
    mind.trust.move(-rise * levelUnit * moment.parameters.trustLoss / 1000)
    if item.episode > mind.episode {
      mind.episode = item.episode
      mind.failures.count(to: 9)
    }
    if heat > 60, !mind.marks.contains(.aware) { learnOfTheCrisis() }
  }

  /// Who learns of the crisis looks it up, and half of them find what the organisation has said.
  private mutating func learnOfTheCrisis() {
    mind.marks.insert(.aware)
    mind.patience = UInt16(truncatingIfNeeded: moment.tick + Look.patienceOfNewcomers)
    // Who heard it from the organisation first remembers what it said.
    if mind.marks.contains(.forewarned) { return hear(mind.statement) }
    guard moment.standing != 0, moment.standing != mind.statement, moment.finding.bits(agent, 0) & 1 == 0 else {
      return
    }
    hear(moment.standing)
  }

  /// Three hours, the patience of people who write to a brand (Istanbulluoglu 2017: one to six by platform).
  private static let patienceOfNewcomers = 18

  /// How much angrier something makes them: by what they blame the organisation for (CC01), less when they are tired of
  /// the topic or angry already. Devotion shields before the third failure and hurts after it (CC18, CC19).
  private func rise(heat: Int, charge: Int) -> Int {
    let love = mind.trust.thousandths - 500
    let shield = mind.failures >= 3 ? 100 + love / 5 : 100 - love / 10
    let freshness = 1000 - mind.fatigue.thousandths * 3 / 4
    let felt = temper.felt(heat: heat, charge: charge) * shield / 100 * freshness / 1000
    return felt * moment.parameters.angerGain / 1000 * (1000 - mind.anger.thousandths) / 1000
  }

  /// Moods that have nothing to do with the organisation pass from one to another: anger most, sadness hardly (Fan et al.
  /// 2014), and more between those who are close.
  mutating func catchMood(of item: Item) {
    let closeness = 20 + self.closeness(to: item) * 160 / 255
    switch item.mood {
    case .anger, .mockery: mind.anger.move((64_000 - Int(mind.anger)) * closeness / 500)
    case .joy, .support: mind.joy.move((1000 - mind.joy.quarters) * closeness / 800)
    case .disappointment, .worry: mind.sorrow.move((1000 - mind.sorrow.quarters) * closeness / 6000)
    case .neutral: break
    }
  }

  /// An opinion moves another by about a third of the distance, less when it is far away or near, and not beyond the
  /// bounds of confidence (Yaniv 2004; Deffuant et al. 2000).
  mutating func lean(to item: Item) {
    let bound = (moment.parameters.confidence == 0 ? temper.confidence : moment.parameters.confidence) * levelUnit
    let gap = Int(item.stance) - Int(mind.trust)
    guard bound > 0, abs(gap) < bound else { return }
    let nearness = 1000 - abs(gap) * 1000 / bound
    let distance = abs(gap) * 1000 / bound
    let weight = 700 + min(nearness, distance) * 6 / 5
    mind.trust.move(gap * moment.parameters.sway / 1000 * weight / 1000)
  }

  /// How close they are to the author of what they see, 0 to 255, the same in both directions.
  func closeness(to item: Item) -> Int {
    guard case .person(let author) = item.author else { return 128 }
    let pair = UInt64(min(author, agent)) << 32 | UInt64(max(author, agent))
    return Int(Draw.mix(pair) & 255)
  }

  /// Trust rises, but no crisis makes people much fonder than they were (CC25).
  mutating func regain(_ change: Int) {
    guard change > 0 else { return mind.trust.move(change) }
    let ceiling = min(64_000, max(Int(mind.trust), Int(traits.initialTrust) + 10 * levelUnit))
    mind.trust = UInt16(min(ceiling, Int(mind.trust) + change))
  }
}

extension Mind {
  /// The truth comes out against a denial: who heard the denial resents that too. `charge` is in thousandths.
  mutating func feelDeceived(_ charge: Int) {
    let heard = marks.contains(.denial)
    anger.move((64_000 - Int(anger)) * (heard ? 40 : 6) / 100)
    trust.move(-Int(trust) * (heard ? 26 : 3) / 100)
    blame = max(blame, UInt16(thousandths: charge))
    guard heard else { return }
    marks.remove(.denial)
    empathy /= 3
    fatigue /= 2
    failures = min(9, failures + 1)
  }

  /// The truth comes out: blame moves to it as far as they are open (Walter & Murphy 2018: corrections work, never whole),
  /// and anger and trust with the blame. `openness` is in hundredths.
  mutating func learn(truth charge: Int, openness: Int, initialTrust: UInt16) {
    let move = (charge * levelUnit - Int(blame)) * min(60, 10 + openness / 2) / 100
    blame.move(move)
    anger.move(move / 3)
    trust = UInt16(min(max(Int(trust), Int(initialTrust)), max(0, Int(trust) - move / 6)))
  }
}
