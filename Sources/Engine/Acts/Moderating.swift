import Codebook
import Scenarios
import Simulation

/// Moderation: each removal is noticed by somebody, unless it was fair.
extension Game.State {
  /// How long a platform takes to answer a report, in minutes.
  private static let platformDelay = 120

  mutating func hide(_ id: String, reason: String) throws(Game.Refusal) -> [Game.Effect] {
    try remove(id, reason: reason, isDeletion: false)
  }

  mutating func delete(_ id: String, reason: String) throws(Game.Refusal) -> [Game.Effect] {
    try remove(id, reason: reason, isDeletion: true)
  }

  /// What is deleted is missed by twice as many as what is hidden, which its author and their friends still see.
  private mutating func remove(_ id: String, reason: String, isDeletion: Bool) throws(Game.Refusal) -> [Game.Effect] {
    let (_, channel) = try othersPost(id)
    guard isModerated(channel) else { throw .cannotHide }
    guard post(id)?.isHidden == false else { throw .alreadyHidden }
    guard reason.count <= Game.longestText else { throw .textTooLong }
    let effects = try spend(Game.Cost.hide)
    guard let index = feed.lastIndex(where: { $0.id == id }) else { return effects }
    feed[index].isHidden = true
    feed[index].isDeleted = isDeletion
    let post = feed[index]
    let crowd = Stimulus.Addressee.crowd(audience: max(20, post.followers / 5) * (isDeletion ? 2 : 1))
    stimulate(
      channel: channel.id,
      .hiding(
        post.number.map(Stimulus.Addressee.post) ?? crowd, isFair: post.offence != nil, isExplained: !reason.isEmpty),
      note: CauseNote(topic: .deletion, text: Words.weHid(post.author), post: nil))
    return effects
  }

  mutating func report(_ id: String, to authorities: Game.Authorities) throws(Game.Refusal) -> [Game.Effect] {
    let (post, _) = try othersPost(id)
    guard !post.isReported else { throw .alreadyReported }
    guard !post.isDeleted, !post.isTakenDown else { throw .noProof }
    var effects = try spend(authorities == .police ? Game.Cost.reportToPolice : Game.Cost.reportToPlatform)
    guard let index = feed.lastIndex(where: { $0.id == id }) else { return effects }
    feed[index].isReported = true
    switch authorities {
    case .platform:
      complaints.append(Complaint(post: id, until: scriptTime + Game.State.platformDelay))
    case .police where post.offence == .threat || post.offence == .hate:
      upset(by: -10)
      effects.append(.tell(Words.policeTakesItUp))
    case .police:
      for index in scenario.people.indices where scenario.people[index].canDecide { changeRegard(index, by: -4) }
      effects.append(.tell(Words.policeSeesNothing))
    }
    return effects
  }

  /// A ban falls on all that the author has posted there, and on what the author would post.
  mutating func ban(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    let (post, channel) = try othersPost(id)
    guard isModerated(channel) else { throw .cannotHide }
    let ban = Banned(author: post.author, channel: channel.id)
    guard !banned.contains(ban) else { throw .alreadyBanned }
    let effects = try spend(Game.Cost.ban)
    banned.append(ban)
    let theirs = feed.indices.filter { feed[$0].author == post.author && feed[$0].channel == channel.id }
    for index in theirs { feed[index].isHidden = true }
    let isFair = theirs.contains { feed[$0].offence != nil }
    stimulate(
      channel: channel.id,
      .hiding(.crowd(audience: max(60, post.followers / 2)), isFair: isFair, isExplained: false),
      note: CauseNote(topic: .deletion, text: Words.weBanned(post.author), post: nil))
    return effects
  }

  /// The rules of a page are information before a storm, and cold comfort in one.
  mutating func publishRules(on id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let channel = channel(id) else { throw .unknownChannel }
    guard isModerated(channel) else { throw .cannotHide }
    guard !rulesPublished.contains(id) else { throw .rulesAlreadyPublished }
    let effects = try spend(Game.Cost.rules)
    rulesPublished.append(id)
    let occasion = Occasion(text: Words.pageRules, isOption: false)
    let statement = ScriptedStatement(
      channel: id, voice: .organisation, text: Words.pageRules, strategies: [.inform], tones: [.boilerplate])
    return effects + run([.say(statement)], as: occasion)
  }

  /// A post of somebody else, and its channel.
  func othersPost(_ id: String) throws(Game.Refusal) -> (FeedPost, Channel) {
    guard let post = post(id), let channel = channel(post.channel) else { throw .unknownPost }
    guard !post.isOurs else { throw .ownPost }
    return (post, channel)
  }

  /// Platforms answer what was reported to them: they take down what breaks everybody's rules.
  mutating func settleComplaints() -> [Game.Effect] {
    var effects: [Game.Effect] = []
    for complaint in complaints where complaint.until <= scriptTime {
      guard let index = feed.lastIndex(where: { $0.id == complaint.post }) else { continue }
      let isBreach = feed[index].offence.map { $0 != .insult } ?? false
      if isBreach, !feed[index].isHidden { feed[index].isTakenDown = true }
      if isBreach { feed[index].isHidden = true }
      effects.append(.tell(Words.platformAnswers(feed[index].author, isBreach: isBreach)))
    }
    let moment = scriptTime
    complaints.removeAll { $0.until <= moment }
    return effects
  }
}
