import Codebook

/// What somebody does after they have looked.
struct Deed: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Writes something of their own, perhaps as an answer.
    case post
    /// Passes on what they saw.
    case share
    /// Marks approval (or, -1, disapproval) of what they saw.
    case approve(Int16)
  }

  var agent: UInt32
  var kind: Kind
  /// The number of what moved them, or 0.
  var item: UInt32
  /// Whether what they write answers it.
  var isAnswer = false
  var mood = Mood.neutral
  var act = PostAct.share
  var trait = Trait.role
  var level = 0
  var threshold = 0
  /// Minutes since what they react to appeared.
  var delay = 0
  /// Whom it is said to, where it is no answer to a post.
  var addressee: UInt32?
}

/// One person looks: feels what has appeared, hears what was said, acts, and plans to come back.
struct Look {
  let moment: Moment
  let agent: UInt32
  let traits: Traits
  let temper: Temper
  var mind: Mind
  /// The number of what they see, or 0.
  var seen: UInt32 = 0
  var trace: Trace
  let heat: Int
  /// Whether they have just heard something that calms.
  var isCalmed = false

  /// Whether a thing is there to be reacted to.
  var item: Item? { seen == 0 ? nil : moment.items[Int(seen)] }

  /// How many looks ahead the memory of an individual is asked for.
  static let ahead = 6

  /// Lets an individual look, and puts what they do at the end of the deeds.
  static func run(_ agent: Int, _ columns: Columns, _ moment: Moment, _ deeds: inout [Deed], _ tally: inout Tally) {
    let box = columns.inboxes[agent]
    let old = columns.minds[agent]
    columns.inboxes[agent] = Inbox()
    let traits = columns.traits[agent]
    var look = Look(
      moment: moment, agent: UInt32(agent), traits: traits, temper: moment.tempers[Int(traits.segment)], mind: old,
      seen: box.item > Inbox.own ? box.item : 0, trace: columns.traces[agent], heat: Int(box.heat))
    look.perceive()
    look.act(&deeds)
    if let gap = look.pause { columns.inboxes[agent].plan(moment.clock &+ gap) }
    columns.minds[agent] = look.mind
    columns.traces[agent] = look.trace
    tally.change(from: old, to: look.mind)
  }

  private mutating func perceive() {
    _ = mind.loseHeart(agent, tick: moment.tick, moment.finding, moment.parameters)
    guard let item else {
      if mind.marks.contains(.statement) { hear(mind.statement) }
      return
    }
    if item.isAboutOrganisation {
      feel(item)
    } else {
      catchMood(of: item)
    }
    if item.heat == 0, case .person = item.author { lean(to: item) }
    if mind.marks.contains(.statement) { hear(mind.statement) }
    if item.statement != 0, item.statement != mind.statement { hear(item.statement) }
  }

  /// Steps of waking time until they come back by themselves, or nil: those who are moved by the matter do, the loudest
  /// every hour, the silent once a day.
  private var pause: UInt16? {
    // Who waits for an answer looks for it when their patience ends.
    if mind.isPatient {
      return UInt16(min(8000, max(1, mind.patienceLeft(at: moment.tick)) * Delay.stepsOfTick - Delay.stepsOfTick / 2))
    }
    guard mind.marks.contains(.aware), mind.fatigue.thousandths < 950 else { return nil }
    let isMoved = mind.anger.thousandths > temper.threshold / 2
    let isGrateful = mind.empathy.thousandths > 150
    guard isMoved || isGrateful || temper.habit != .none || mind.marks.contains(.shaming) else { return nil }
    // Who has been answered has less reason to come back than who is angry.
    let mean = (traits.layer == 2 ? 6 : traits.layer == 1 ? 18 : 72) * (isGrateful ? 3 : 1)
    let bits = Draw.mix(moment.acting.bits(agent, UInt32(truncatingIfNeeded: moment.tick))) & 255
    return UInt16(mean * Delay.stepsOfTick * (64 + Int(bits) * 2) / 256 + Delay.stepsOfTick / 2)
  }

  /// Minutes between the appearance of what they see and now.
  var delay: Int {
    guard let item else { return 0 }
    let passed = Int(moment.clock &- item.clock)
    guard case .person = item.author else { return passed * Delay.secondsOfStep / 60 }
    let drawn = Int(moment.delays[Int(item.channel) * 1024 + Int(moment.attending.bits(agent, item.key) & 1023)])
    return min(Int(item.mood.delay(UInt16(drawn))), passed) * Delay.secondsOfStep / 60
  }
}
