import Codebook

/// What somebody would write.
struct Urge {
  var act: PostAct
  var mood: Mood
  var trait: Trait
  /// How strong it is, 0 to 1000.
  var level: Int
}

/// What they do after they have looked: at most one of passing on, answering and writing, and perhaps approve.
extension Look {
  mutating func act(_ deeds: inout [Deed]) {
    let bits = moment.acting.bits(agent, UInt32(truncatingIfNeeded: moment.tick))
    let more = Draw.mix(bits)
    if let item, item.author != .person(agent) {
      if let opinion = approval(of: item, more >> 44) {
        deeds.append(Deed(agent: agent, kind: .approve(opinion), item: seen))
      }
      let root = item.root == 0 ? seen : item.root
      // Who would not pass a post on at first sight does not at the second: the draw is of the person and the post.
      if root != trace.shared,
        Look.happens(chanceToShare(item), moment.attending.bits(agent, ~moment.items[Int(root)].key))
      {
        trace.shared = root
        return pass(on: item, &deeds)
      }
    }
    if mind.marks.contains(.aggrieved), complains(bits >> 20) { return complain(&deeds) }
    if let urge = urge(dice: Int(bits & 15)), writes(urge, draw: bits) { return write(urge, &deeds) }
    if let item, !item.isAboutOrganisation, Look.happens(chanceToAnswer(item), more >> 22) {
      let urge = Urge(act: .ask, mood: ownMood(bits), trait: .role, level: 500)
      deeds.append(deed(.post, urge, isAnswer: true))
    }
  }

  /// Whether something with a chance in millionths happens, by 20 bits.
  private static func happens(_ chance: Int, _ bits: UInt64) -> Bool {
    Int(((bits & 0xF_FFFF) &* 1_000_000) >> 20) < chance
  }

  // MARK: Passing on

  /// The chance in millionths to pass on what they see: by the post, by how new the topic is, by what they feel, by the
  /// likes of others, and less across the border of their circle for what is moral (Brady et al. 2017).
  private func chanceToShare(_ item: Item) -> Int {
    var chance = Int(item.share) * participation(in: item) / 1000
    guard chance > 0 else { return 0 }
    if item.likes > 0 { chance = chance * (1000 + min(320, Int(item.likes) * 20)) / 1000 }
    if item.circle != traits.circle { chance = chance * max(300, 1000 - 105 * Int(item.moralWords)) / 1000 }
    // Nothing is passed on by more than two in five, and second-hand by more than one in ten.
    let limit = item.depth == 0 ? 400_000 : 100_000
    guard item.isAboutOrganisation else { return min(limit, chance) }
    chance = chance * (1000 - mind.fatigue.thousandths) / 1000 * moment.novelty / 1000
    chance = chance * answered(item) / 1000
    if item.isStatement { return chance * mind.trust.thousandths / 1000 }
    chance =
      item.heat > 0
      ? chance * moment.parameters.grievanceSpread / 1000 * (500 + mind.anger.thousandths * temper.gain / 50) / 1000
      : chance * (200 + mind.trust.thousandths) / 1000
    return min(limit, chance)
  }

  /// The chance in millionths to answer what they see: more among those who are close, and who is answered answers.
  private func chanceToAnswer(_ item: Item) -> Int {
    guard item.author != .person(agent) else { return 0 }
    let isTold = item.isAnswer && moment.items[Int(item.parent)].author == .person(agent)
    return Int(item.answer) * participation(in: item) / 1000 * (500 + closeness(to: item) * 4) / 1000 * (isTold ? 3 : 1)
  }

  /// How much more or less than others they react to posts, in thousandths: who writes reacts, who reads seldom, outside
  /// Twitter hardly at all; in a crisis sooner.
  private func participation(in item: Item) -> Int {
    switch traits.layer {
    case 2: 6000
    case 1: 4000
    default: item.isAboutOrganisation ? 500 : moment.passivity[Int(traits.home)]
    }
  }

  /// What an answer of the organisation under a post leaves of the wish to pass it on, in thousandths: words move it by a
  /// quarter at most (FS05).
  private func answered(_ item: Item) -> Int {
    guard item.statement != 0, !item.isStatement else { return 1000 }
    let shift = moment.statements[Int(item.statement) - 1].shift(
      blame: mind.blame.thousandths, anger: mind.anger.thousandths)
    return min(1400, max(650, 1000 + shift.anger * 2))
  }

  private mutating func pass(on item: Item, _ deeds: inout [Deed]) {
    let trait: Trait = item.heat > 0 ? .anger : item.heat < 0 ? .trust : .role
    let level = item.heat > 0 ? mind.anger.thousandths : item.heat < 0 ? mind.trust.thousandths : 500
    if item.isAboutOrganisation { mind.fatigue.move(60 * levelUnit) }
    deeds.append(deed(.share, Urge(act: .share, mood: item.mood, trait: trait, level: level), isAnswer: false))
  }

  /// Whether they mark approval: more where others have (Muchnik et al. 2013: a third more after the first), and those
  /// who meet disapproval that they do not share put it right.
  private func approval(of item: Item, _ bits: UInt64) -> Int16? {
    guard case .person = item.author else { return nil }
    let parameters = moment.parameters
    var chance = parameters.approval * 1000
    if item.likes > 0 { chance = chance * (1000 + (parameters.herding - 1000) * 4 / (3 + Int(item.likes))) / 1000 }
    if item.likes < 0 { chance = chance * 3 / 2 }
    return Look.happens(chance, bits) ? 1 : nil
  }

  // MARK: Writing

  /// What they would write now, or nil when nothing moves them enough; `dice` is 0 to 15.
  private func urge(dice: Int) -> Urge? {
    guard mind.marks.contains(.aware) else { return nil }
    let anger = mind.anger.thousandths
    if mind.marks.contains(.shaming) {
      return Urge(act: .complain, mood: .anger, trait: .anger, level: max(anger, temper.threshold) + 200)
    }
    if mind.marks.contains(.deletion), anger > 100, dice < 10 {
      return Urge(act: .object, mood: .anger, trait: .anger, level: max(anger, temper.threshold) + 200)
    }
    switch temper.habit {
    case .mocks: return Urge(act: .mock, mood: .mockery, trait: .mischief, level: 300 + anger / 2)
    case .reports where moment.isViral: return Urge(act: .share, mood: .neutral, trait: .role, level: 700)
    case .calls where anger >= threshold:
      return Urge(act: .callToAction, mood: .anger, trait: .anger, level: anger)
    default: break
    }
    return anger >= threshold ? grievance(anger, dice) : goodwill(anger, dice)
  }

  /// From which anger on they write: later who signs with their own name (Rost et al. 2016), sooner who was approved of
  /// for it or sees that outrage is the custom (Brady et al. 2021) or was answered before (Ma et al. 2015).
  private var threshold: Int {
    let name = traits.isAnonymous ? 0 : 60
    let custom = max(mind.outrage.quarters / 5, moment.outrage / 8)
    return max(60, temper.threshold + name - custom - mind.encouragement.quarters / 8)
  }

  /// What the angry write. Mockery is catching: bad mood and a hostile thread double it (Cheng et al. 2017).
  private func grievance(_ anger: Int, _ dice: Int) -> Urge {
    let mood: Mood = anger > 450 ? .anger : .disappointment
    let isHostile = item.map { $0.act == .mock || $0.mood == .mockery } ?? false
    let mocks = isHostile ? 6 : 4
    if dice < mocks { return Urge(act: .mock, mood: .mockery, trait: .anger, level: anger) }
    switch dice {
    case ..<9 where anger > 700: return Urge(act: .callToAction, mood: .anger, trait: .anger, level: anger)
    case ..<9: return Urge(act: .ask, mood: mood, trait: .anger, level: anger)
    default: return Urge(act: .complain, mood: mood, trait: .anger, level: anger)
    }
  }

  private func goodwill(_ anger: Int, _ dice: Int) -> Urge? {
    let (trust, empathy) = (mind.trust.thousandths, mind.empathy.thousandths)
    if empathy > 150, trust > 450, dice < 9 {
      return Urge(act: .thank, mood: .support, trait: .empathy, level: min(1000, temper.threshold + empathy / 4))
    }
    if trust > 600, anger < 300, dice < 8 {
      return Urge(act: .defend, mood: .support, trait: .trust, level: min(1000, temper.threshold + trust / 8))
    }
    guard anger > temper.threshold / 2, dice < 8 else { return nil }
    return Urge(act: .ask, mood: .worry, trait: .doubt, level: anger)
  }

  /// Whether an urge becomes a post: by its excess over the threshold, by how outspoken they are, by interest in the
  /// topic; less when many have joined already, and when one's own side is a minority (Matthes et al. 2018).
  private func writes(_ urge: Urge, draw: UInt64) -> Bool {
    let wakefulness = 1000 - mind.fatigue.thousandths
    let excess = min(1000, max(0, urge.level - threshold) * 2 + 120)
    let voice = traits.layer == 2 ? 1000 : traits.layer == 1 ? 600 : 100
    var chance = moment.parameters.outspokenness * voice / 1000 * excess / 1000
    chance = chance * wakefulness / 1000 * wakefulness / 1000 * moment.room / 1000
    if let dominance = moment.dominance {
      let opposition = urge.mood.isNegative ? 1000 - dominance : dominance
      chance = chance * (1000 - opposition * moment.parameters.silence / 1000) / 1000
    }
    // Who has just been given an answer holds back with a grievance, unless furious.
    if isCalmed, urge.mood.isNegative { chance = urge.level > 650 ? chance / 3 : 0 }
    let isDriven = mind.marks.contains(.shaming) || urge.act == .object
    return Look.happens(isDriven ? max(chance * 1000, 400_000) : chance * 1000, draw >> 40)
  }

  private mutating func write(_ urge: Urge, _ deeds: inout [Deed]) {
    mind.fatigue.move(60 * levelUnit)
    if urge.act == .object { mind.marks.remove(.deletion) }
    mind.marks.remove(.shaming)
    let asks = urge.act == .complain || urge.act == .ask
    if asks, urge.trait == .anger || urge.trait == .doubt { wait() }
    if urge.trait == .empathy, mind.statement != 0 { trace.mover = moment.statements[Int(mind.statement) - 1].item }
    let isAnswer = item.map { $0.isAboutOrganisation && !$0.isStatement && $0.act != .share } ?? false
    deeds.append(deed(.post, urge, isAnswer: isAnswer && urge.act != .callToAction))
  }

  /// Whether somebody who has suffered a failure says so: more than half do here, more who are quick to write, and more
  /// who were answered before: the squeaky wheel (Ma et al. 2015).
  private mutating func complains(_ bits: UInt64) -> Bool {
    mind.marks.remove(.aggrieved)
    let chance = 550 + (300 - temper.threshold) / 4 + mind.encouragement.quarters / 2
    return Look.happens(chance * 1000, bits)
  }

  /// They complain of a failure that they suffered themselves.
  private mutating func complain(_ deeds: inout [Deed]) {
    wait()
    let mood: Mood = mind.anger.thousandths > 450 ? .anger : .disappointment
    deeds.append(
      deed(.post, Urge(act: .complain, mood: mood, trait: .anger, level: mind.anger.thousandths), isAnswer: false))
  }

  private mutating func wait() { mind.wait(from: moment.tick, draw: moment.finding.bits(agent, 1) >> 32) }

  // MARK: Deeds

  private func deed(_ kind: Deed.Kind, _ urge: Urge, isAnswer: Bool) -> Deed {
    Deed(
      agent: agent, kind: kind, item: kind == .share || isAnswer ? seen : trace.mover, isAnswer: isAnswer,
      mood: urge.mood, act: urge.act, trait: urge.trait,
      level: min(1000, urge.level), threshold: urge.trait == .role ? 0 : threshold, delay: delay)
  }

  /// The mood of what they write about other things.
  func ownMood(_ bits: UInt64) -> Mood { Mood.own(of: mind, bits >> 8) }
}

extension Mood {
  /// The mood of a post about other things than the organisation: that of its author, often none.
  static func own(of mind: Mind, _ bits: UInt64) -> Mood {
    let levels = [mind.anger.thousandths, mind.joy.quarters, mind.sorrow.quarters]
    let dice = Int(bits % 1500)
    if dice < levels[0] { return .anger }
    if dice < levels[0] + levels[1] { return .joy }
    return dice < levels.reduce(0, +) ? .disappointment : .neutral
  }
}
