import Codebook
import Rhetoric
import Scenarios
import Simulation

/// People beside: what is given to them is done their way.
extension Game.State {
  /// How often a person can be coached.
  private static let mostCoachings = 3

  /// The people to whom a channel can be given.
  public var delegates: [Scenarios.Person] { scenario.people.filter { $0.skill != nil } }

  /// The channels on which the organisation answers.
  public var ownChannels: [Channel] { scenario.channels.filter { $0.handle != nil && !$0.isPrivate } }

  mutating func delegate(_ channel: String, to id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard ownChannels.contains(where: { $0.id == channel }) else { throw .unknownChannel }
    try checkDelegate(id)
    let effects = try spend(Game.Cost.delegate)
    delegations.removeAll { $0.channel == channel }
    delegations.append(Delegation(channel: channel, person: id))
    return effects
  }

  mutating func recall(_ channel: String) throws(Game.Refusal) -> [Game.Effect] {
    guard delegations.contains(where: { $0.channel == channel }) else { throw .notDelegated }
    let effects = try spend(Game.Cost.recall)
    delegations.removeAll { $0.channel == channel }
    return effects
  }

  mutating func share(sheet text: String) throws(Game.Refusal) -> [Game.Effect] {
    try checkWritten(text)
    let effects = try spend(Game.Cost.delegate)
    let reading = reading(of: text)
    sheet = MessageSheet(text: text, strategies: Strategy.allCases.filter { reading.strength(of: $0) > 0 })
    return effects
  }

  /// The people who answer and can be coached now.
  public var pupils: [Scenarios.Person] {
    scenario.people.indices.filter(canBeCoached).map { scenario.people[$0] }.filter { $0.skill != nil }
  }

  private func canBeCoached(_ person: Int) -> Bool {
    let coaching = Game.Action.coach(person: scenario.people[person].id)
    let isToday = deeds.contains { $0.turn == turnIndex && $0.action == coaching }
    return coachings[person] < Game.State.mostCoachings && !isToday
  }

  mutating func coach(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = scenario.people.firstIndex(where: { $0.id == id }) else { throw .unknownPerson }
    guard scenario.people[index].skill != nil else { throw .cannotDelegate }
    guard canBeCoached(index) else { throw .coachedEnough }
    let effects = try spend(Game.Cost.coach)
    coachings[index] += 1
    return effects
  }

  /// The player sleeps: somebody minds all channels until the turn ends, and sleep counts four times as much as
  /// time at an idle desk.
  mutating func handOver(to id: String, _ note: String) throws(Game.Refusal) -> [Game.Effect] {
    try checkDelegate(id)
    try checkWritten(note)
    let effects = try spend(Game.Cost.delegate)
    nightShift = id
    noteForTheNight = saysEnough(note)
    upset(by: -30)
    let before = fatigue
    let ended = endTurn()
    tire(by: -3 * max(0, before - fatigue))
    nightShift = nil
    noteForTheNight = false
    return effects + ended
  }

  /// A note is worth reading when it gives figures, says what they mean, or what to do.
  private func saysEnough(_ note: String) -> Bool {
    let reading = reportReading(of: note)
    return note.count >= 40 && (!reading.numbers.isEmpty || reading.hasInsight || reading.hasProposal)
  }

  private func checkDelegate(_ id: String) throws(Game.Refusal) {
    guard let person = scenario.people.first(where: { $0.id == id }) else { throw .unknownPerson }
    guard person.skill != nil else { throw .cannotDelegate }
  }

  /// Those to whom channels were given answer the grievances of the turn, as far as they get.
  mutating func letOthersAnswer() {
    let given = nightShift.map { person in ownChannels.map { Delegation(channel: $0.id, person: person) } }
    for delegation in given ?? delegations {
      guard let channel = channel(delegation.channel),
        let person = scenario.people.first(where: { $0.id == delegation.person }), let skill = person.skill,
        isAtWork(person, at: turn.start) || isAtWork(person, at: turn.end) || nightShift != nil
      else { continue }
      for (place, post) in waitingPosts(on: channel).prefix((skill.speed + 10) / 20).enumerated() {
        answer(post, as: person, skill, on: channel, place)
      }
    }
  }

  /// Grievances of this turn and the last that nobody has answered, the loudest first.
  private func waitingPosts(on channel: Channel) -> [FeedPost] {
    let posts = (feed + unseen).filter { post in
      post.channel == channel.id && post.turn >= turnIndex - 1 && post.isWaiting
    }
    return posts.byFollowers
  }

  private mutating func answer(
    _ post: FeedPost, as person: Scenarios.Person, _ skill: Scenarios.Person.Skill, on channel: Channel, _ place: Int
  ) {
    let draw = Draw(seed: setup.seed, stream: .desk)
    let number = UInt32(scenario.people.firstIndex { $0.id == person.id } ?? 0)
    let salt = UInt32(turnIndex * 64 + place * 8 + (scenario.channels.firstIndex { $0.id == channel.id } ?? 0) % 8)
    let kind = kind(of: skill, person: Int(number), luck: Int(draw.below(100, number, salt)))
    let choices = person.replies.filter { $0.kind == kind }
    guard !choices.isEmpty else { return }
    let reply = choices[Int(draw.below(UInt32(choices.count), number + 1000, salt))]
    let strays = sheet == nil && draw.below(100, number + 2000, salt) * 3 < UInt32(100 - skill.consistency)
    let isContradictory =
      contradictsEarlierPosture(reply.strategies) || strays && statements.contains { $0.isPublic }
    let spoken = Spoken(
      turn: turnIndex, at: scriptTime, channel: channel.id, manner: .reply, voice: .organisation,
      text: reply.text[language], reading: Reading(tones: reply.tones), strategies: reply.strategies, post: post.id,
      similarity: similarity(of: reply.text[language], on: channel, .reply), isContradictory: isContradictory,
      asserted: [], unverified: [], isTrue: nil, delegate: person.id)
    let answered = statements.count { $0.turn == turnIndex && $0.post != nil }
    statements.append(spoken)
    show(spoken, on: channel)
    feed[feed.count - 1].text = reply.text
    feed[feed.count - 1].cause = Words.saidBy(person.name)
    if let index = feed.lastIndex(where: { $0.id == post.id }) { feed[index].isAnswered = true }
    let addressee =
      post.number.map(Stimulus.Addressee.post) ?? .crowd(audience: max(20, post.followers / 10))
    stimulate(channel, .reply(Statement(spoken), to: addressee, alreadyAnswered: answered), about: spoken)
  }

  /// Somebody of quality 100 never slips, one of 0 in a quarter of the answers; a message sheet or a good note for the
  /// night takes three fifths of the slips, each coaching a fifth. The shares are a design choice.
  private func kind(of skill: Scenarios.Person.Skill, person: Int, luck: Int) -> Scenarios.Person.Reply.Kind {
    let keepsToIt = sheet != nil || noteForTheNight ? 40 : 100
    let slips = (100 - skill.quality) * keepsToIt * (5 - coachings[person]) / 2000
    let good = (skill.quality + 10 * coachings[person]) * 7 / 10
    return luck < slips ? .slip : luck < slips + good ? .good : .plain
  }
}
