import Codebook

/// The organisation is heard.
extension Community {
  /// A statement to all: a thing to be seen by those who follow the organisation on the channel, by half as many of those
  /// who already talk of the matter, and by whom it is passed on to.
  mutating func announce(_ statement: Statement, on channel: Int, _ cause: Int32) {
    let number = remember(statement, on: channel, answering: nil, cause)
    if firstHeat != nil || statements[Int(number) - 1].discloses { standing = number }
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(channel, .statement)
    let table = channel * 1024
    let reach = UInt32(min(1000, max(0, population.parameters.statementReach)))
    var reached: UInt32 = 0
    for agent in 0..<minds.count {
      let traits = people.traits[agent]
      let isHere = Int(traits.home) == channel || Int(traits.second) == channel
      let isCurious = minds[agent].marks.contains(.aware)
      let chance = (traits.isFollower ? reach : isCurious ? reach / 2 : 0) / (isHere ? 1 : 2)
      let bits = draw.bits(UInt32(agent), salt)
      guard ((bits >> 32) &* 1000) >> 32 < chance else { continue }
      let delay = people.delays[table + Int(bits & 1023)]
      guard delay < Delay.never else { continue }
      reached += 1
      minds[agent].statement = number
      minds[agent].marks.insert(.statement)
      // Who is about to see something else finds the statement then.
      if inboxes[agent].item <= Inbox.own { inboxes[agent].plan(noLaterThan: clockStep &+ delay) }
    }
    items[Int(statements[Int(number) - 1].item)].views = reached
    // What is said to the press is printed, and talked about again (Schultz et al. 2011).
    if population.channels[channel].platform == .press, firstHeat != nil { print(cause) }
  }

  /// An answer under a post: its author reads it first of all, then those who have read the post, and all who read it
  /// later.
  mutating func answer(
    _ statement: Statement, to addressee: Stimulus.Addressee, answered: Int, on channel: Int, _ cause: Int32
  ) {
    let number = remember(statement, on: channel, answering: addressee, cause)
    var audience = 0
    switch addressee {
    case .crowd(let people): audience = min(10_000_000_000, max(0, people)) * 6 / population.peoplePerAgent
    case .post(let post), .author(let post):
      guard items.indices.contains(post), case .person(let author) = items[post].author else { return }
      satisfy(Int(author), statement, number, age: tick - Int(items[post].tick))
      if case .author = addressee { return tally = Tally(of: minds) }
      items[post].statement = number
      audience = Int(items[post].views) / 3
    }
    let onlookers = minds.count / 400 / (1 + min(1000, max(0, answered)))
    let reached = UInt32(min(1000, (audience + onlookers) * 1000 / minds.count))
    let draw = Draw(seed: seed, stream: .attention)
    let salt = salt(channel, .reply) &+ UInt32(truncatingIfNeeded: answered) &* 7919
    for agent in 0..<minds.count where minds[agent].marks.contains(.aware) {
      let share = Int(people.traits[agent].home) == channel ? reached : reached / 2
      if draw.below(1000, UInt32(agent), salt) < share { listen(agent, to: number, weight: 100) }
    }
    tally = Tally(of: minds)
  }

  private mutating func listen(_ agent: Int, to number: UInt16, weight: Int) {
    let traits = people.traits[agent]
    minds[agent].hear(
      statements[Int(number) - 1], openness: Temper.table[Int(traits.segment)].openness,
      initialTrust: traits.initialTrust, tick: tick, empathyGain: population.parameters.empathyGain,
      weight: weight * population.parameters.words / 1000)
    traces[agent].mover = statements[Int(number) - 1].item
  }

  /// The author of a complaint is answered: the sooner, the better (Twitter & AMS 2016), and what solves counts more than
  /// what only answers (Einwiller & Steilen 2015; Istanbulluoglu 2017).
  private mutating func satisfy(_ agent: Int, _ statement: Statement, _ number: UInt16, age ticks: Int) {
    let reception = statements[Int(number) - 1]
    let speed = Care.benefit(afterMinutes: max(0, ticks * 10 - 5))
    listen(agent, to: number, weight: 60 + 90 * speed / 1000)
    let care = Care(of: statement, blame: minds[agent].blame.thousandths, reception: reception)
    let isFirst = !minds[agent].marks.contains(.answered)
    minds[agent].satisfaction.move(care.satisfaction(speed: speed, isFirst: isFirst))
    minds[agent].marks.insert(.answered)
    if care.solves { minds[agent].marks.subtract([.waiting, .shaming]) }
    minds[agent].encouragement.move(120)
    if care.calms { minds[agent].patience = UInt16(truncatingIfNeeded: tick + 144) }
  }

  /// Works out how a statement is received, and makes a thing of it that can be passed on.
  private mutating func remember(
    _ statement: Statement, on channel: Int, answering addressee: Stimulus.Addressee?, _ cause: Int32
  ) -> UInt16 {
    var item = item(.organisation, on: channel, cause)
    item.mood = .neutral
    item.share = addressee == nil ? UInt32(population.parameters.share / 2) : 0
    let number = UInt16(truncatingIfNeeded: statements.count + 1)
    item.statement = number
    var age = firstHeat.map { tick - $0 }
    if case .post(let post) = addressee, items.indices.contains(post) { age = tick - Int(items[post].tick) }
    let situation = Reception.Situation(
      anger: gauges.awareness > 20 ? gauges.anger : 0, age: age, isViral: isViral,
      platform: population.channels[channel].platform, isOwned: population.channels[channel].isOwned,
      isAnswer: addressee != nil, negativePosts: recentNegative.reduce(0, +), isOutrage: population.isOutrage,
      isGrave: population.isGrave)
    statements.append(Reception(of: statement, in: situation, item: add(item)))
    return number
  }

  /// A post was hidden. Who looked on notices, the more people had seen it; a reason that is given takes more than half
  /// of the resentment; what broke the published rules is missed by nobody. Screenshots go round: what was hidden unfairly
  /// is passed on more than before.
  mutating func hide(
    _ addressee: Stimulus.Addressee, isFair: Bool, isExplained: Bool, on channel: Int, _ cause: Int32
  ) {
    var audience = 0
    var hidden: UInt32 = 0
    switch addressee {
    case .crowd(let people): audience = share(of: people) + 4
    case .post(let post), .author(let post):
      guard items.indices.contains(post), case .person = items[post].author else { return }
      hidden = UInt32(post)
      audience = Int(items[post].views) * 1000 / 4 / minds.count + 2
      items[post].share = isFair ? 0 : UInt32(min(900_000, Int(items[post].share) * 2))
    }
    guard !isFair else { return }
    var item = item(.script, on: channel, cause)
    item.parent = hidden
    item.heat = isExplained ? 180 : 550
    item.blame = UInt16(population.responsibility(isExplained ? 450 : 700))
    item.episode = episode
    let mark: Marks = isExplained ? [] : .deletion
    show(item, .hiding, share: audience, least: isExplained ? 1 : 3) { mind in
      mind.marks.formUnion(mark)
      return true
    }
  }
}
