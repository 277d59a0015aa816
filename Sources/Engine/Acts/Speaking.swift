import Codebook
import Rhetoric
import Scenarios
import Simulation

extension Game {
  /// The most characters of any text that a player writes.
  public static let longestText = 10_000
}

extension String {
  /// Whether the text has at most so many Characters: where it has no more bytes they need not be told apart.
  func hasAtMost(_ characters: Int) -> Bool { utf8.count <= characters || count <= characters }
}

extension Channel {
  /// The most characters of a text that a player writes there.
  public var longestPost: Int { min(limit ?? Game.longestText, Game.longestText) }
}

extension Game.State {
  mutating func publish(on id: String, _ text: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let channel = channel(id) else { throw .unknownChannel }
    try check(text, on: channel)
    var effects = try write(Game.Cost.publish)
    effects += speak(text, on: channel, manner: channel.isPrivate ? .private : .publish, answering: nil)
    return effects
  }

  /// Spends the minutes that a text takes: what falls due meanwhile waits for it.
  private mutating func write(_ minutes: Int) throws(Game.Refusal) -> [Game.Effect] {
    writingSince = scriptTime
    defer { writingSince = nil }
    return try spend(minutes)
  }

  mutating func answer(_ id: String, _ text: String, manner: Spoken.Manner) throws(Game.Refusal) -> [Game.Effect] {
    let (post, channel) = try othersPost(id)
    try check(text, on: channel)
    var effects = try write(Game.Cost.reply)
    effects += speak(text, on: channel, manner: channel.isPrivate ? .private : manner, answering: post)
    if let index = feed.lastIndex(where: { $0.id == id }) { feed[index].isAnswered = true }
    return effects
  }

  /// Has a draft read: it is told what sending it would tell, and nothing is said to anybody.
  mutating func review(_ text: String, for id: String, answering post: String?) throws(Game.Refusal) -> [Game.Effect] {
    guard setup.mode == .training else { throw .noReview }
    guard let channel = channel(id) else { throw .unknownChannel }
    let answered = try post.map { id throws(Game.Refusal) in try othersPost(id).0 }
    try check(text, on: channel)
    let effects = try spend(Game.Cost.review)
    return advises ? effects + [.critique(critique(of: text, reading(of: text), answering: answered))] : effects
  }

  /// What there is to say of a text. Who does not complain is owed neither regret nor repair, and what all have heard
  /// need not be said again.
  private func critique(of text: String, _ reading: Reading, answering post: FeedPost?) -> Critique {
    let isComplaint = post.map { $0.mood.isNegative || $0.act == .complain || $0.act == .object } ?? true
    let said = statements.filter { $0.isPublic && $0.voice == .organisation }
    let occasion = Advice.Occasion(
      crisis: isStorm && isComplaint ? scenario.crisis.type : nil,
      said: Set(Strategy.allCases.filter { strategy in said.contains { $0.reading.strength(of: strategy) >= 30 } }),
      isQuestion: post?.act == .ask)
    let advice = Advice.critique(reading, on: occasion, text: text, language: language)
    return Critique(reading: reading, remarks: withheld(text, reading).map { [$0] + advice } ?? advice)
  }

  /// What a text grants that must be allowed from above first; nil where that is nothing.
  private func withheld(_ text: String, _ reading: Reading) -> Remark? {
    guard let authority = withheldAuthorities(text, reading).first?.authority else { return nil }
    let person = scenario.people.first { $0.id == authority.person }?.name.inSentence ?? LocalizedText("…")
    let name = authority.name.inSentence
    return Remark(
      id: "permission", kind: .weakness,
      text: LocalizedText(
        en: "Not yours to say yet: \(name.english). Ask \(person.english) first.",
        fr: "Pas encore à vous de le dire\u{A0}: \(name.french). Demandez d'abord à \(person.french)."))
  }

  func check(_ text: String, on channel: Channel) throws(Game.Refusal) {
    guard channel.handle != nil || channel.isPrivate else { throw .noAccount }
    try checkWritten(text)
    guard text.hasAtMost(channel.longestPost) else { throw .textTooLong }
  }

  mutating func speak(
    _ text: String, on channel: Channel, manner: Spoken.Manner, answering post: FeedPost?
  ) -> [Game.Effect] {
    let spoken = listen(to: text, on: channel, manner: manner, answering: post)
    let critiques = advises ? [Game.Effect.critique(critique(of: text, spoken.reading, answering: post))] : []
    statements.append(spoken)
    let settled = settlePromises()
    notePromise(of: spoken)
    noteOverstepping(of: spoken)
    if manner != .message { show(spoken, on: channel) }
    switch manner {
    case .private: notePrivateWords(text, spoken.reading)
    case .publish, .option: stimulate(channel, .statement(Statement(spoken)), about: spoken)
    case .reply, .message:
      let crowd = manner == .reply ? max(20, (post?.followers ?? 0) / 10) : 1
      let number = post?.number
      let addressee: Stimulus.Addressee =
        number.map { manner == .reply ? .post($0) : .author(ofPost: $0) } ?? .crowd(audience: crowd)
      let answered = statements.count { $0.turn == turnIndex && $0.post != nil } - 1
      stimulate(channel, .reply(Statement(spoken), to: addressee, alreadyAnswered: answered), about: spoken)
    }
    return settled + critiques
  }

  /// What is said, against all that was said before.
  private func listen(
    to text: String, on channel: Channel, manner: Spoken.Manner, answering post: FeedPost?
  ) -> Spoken {
    let reading = reading(of: text)
    let strategies = Strategy.allCases.filter { reading.strength(of: $0) > 0 }
    let claims = claims(of: text)
    let asserted = claims.asserted.map(\.fact.id)
    return Spoken(
      turn: turnIndex, at: scriptTime, channel: channel.id, manner: manner,
      voice: manner == .private ? .private : .organisation, text: text, reading: reading, strategies: strategies,
      post: post?.id,
      similarity: similarity(of: text, on: channel, manner),
      isContradictory: manner != .private && contradictsEarlierPosture(strategies),
      asserted: asserted,
      unverified: facts.filter { asserted.contains($0.id) && ($0.status != .known || !$0.fact.isTrue) }.map(\.id),
      isTrue: claims.isTrue(reading, crisis: scenario.crisis.type), isTense: isTense,
      number: notes?.number(of: text))
  }

  /// Whoever says in public what only those above may grant is held to it by them. What is only guessed does not count.
  private mutating func noteOverstepping(of spoken: Spoken) {
    guard spoken.isPublic else { return }
    for entry in withheldAuthorities(spoken.text, spoken.reading) {
      guard !overstepped.contains(where: { $0.authority == entry.id }) else { continue }
      overstepped.append(Overstepping(authority: entry.id, statement: statements.count - 1))
      if let person = scenario.people.firstIndex(where: { $0.id == entry.authority.person }) {
        changeRegard(person, by: -15)
      }
    }
  }

  /// What a text grants that is not held. What is only guessed does not count.
  private func withheldAuthorities(_ text: String, _ reading: Reading) -> [AuthorityEntry] {
    let said = Set(reading.findings.filter { !$0.isGuess }.map(\.strategy))
    return authorities.filter { !$0.isHeld && $0.authority.isTouched(by: text, that: said.contains) }
  }

  /// Likeness to what was said before, in percent. One announcement on several channels is no copy and paste.
  func similarity(of text: String, on channel: Channel, _ manner: Spoken.Manner) -> Int {
    let earlier = statements.indices.suffix(40).filter { manner != .publish || statements[$0].channel == channel.id }
    return likeness(of: text, to: earlier)
  }

  mutating func show(_ spoken: Spoken, on channel: Channel) {
    addPost(
      FeedPost(
        id: nextPostID(), turn: turnIndex, at: spoken.at, channel: channel.id,
        origin: spoken.voice == .organisation || spoken.voice == .leader ? .organisation : .house,
        author: signature(of: spoken.voice, on: channel),
        segment: .employees, followers: channel.followers, mood: .neutral, act: .share,
        text: LocalizedText(spoken.text), replyTo: spoken.post, cause: Words.saidByYou, offence: nil))
  }

  private func signature(of voice: ScriptedStatement.Voice, on channel: Channel) -> String {
    switch voice {
    case .organisation: channel.handle ?? scenario.organisation.name
    case .leader: Words.leader(of: scenario.organisation.name)[language]
    case .colleague: Words.colleague(at: scenario.organisation.name)[language]
    case .private: Words.privateAccount[language]
    }
  }

  /// People who are insulted on a private account may read it one day.
  mutating func notePrivateWords(_ text: String, _ reading: Reading) {
    raise("private-post")
    let isAttack =
      reading.strength(of: .attack) > 0 || reading.tones.contains(.sarcastic) || reading.tones.contains(.aggressive)
    guard isAttack else { return }
    raise("private-attack")
    if ownWords == nil { ownWords = String(text.prefix(200)) }
  }

  mutating func stimulate(_ channel: Channel, _ kind: Stimulus.Kind, about spoken: Spoken) {
    let main = spoken.reading.mainStrategy ?? spoken.strategies.first ?? .inform
    stimulate(
      channel: channel.id, kind,
      note: CauseNote(
        topic: .statement(main), text: told(Words.whatWeSaid(spoken.text, main)),
        post: spoken.manner == .message ? nil : feed.last?.id))
  }

  mutating func stimulate(channel id: String, _ kind: Stimulus.Kind, note: CauseNote) {
    guard let number = timetable.publicChannels.firstIndex(of: id) else { return }
    let tick = community.tick + max(0, scriptMinute) / 10
    if causes.count != withheld {
      stimuli.append(Stimulus(tick: tick, channel: number, kind: kind, cause: causes.count))
    }
    causes.append(note)
    causes[causes.count - 1].tick = tick
  }
}

extension Authority {
  /// Whether a text that carries some strategies needs it.
  ///
  /// - Complexity: O(*n* · *c*) in the Characters of the text and the cues.
  func isTouched(by text: String, that carries: (Strategy) -> Bool) -> Bool {
    covers.contains(where: carries) && (cues.phrases.isEmpty || Mentions(text).contains(cues))
  }
}

extension Statement {
  /// What the community perceives of something that was said.
  init(_ spoken: Spoken) {
    let isScripted = spoken.manner == .option || spoken.delegate != nil
    self.init(
      strategies: spoken.strategies.map { (strategy: Strategy) in
        let strength = spoken.reading.strength(of: strategy)
        let isWarm = [.empathise, .ingratiate, .apologise].contains(strategy)
        return Weighted(
          strategy: strategy, strength: (strength > 0 ? strength : 70) * (spoken.isTense && isWarm ? 60 : 100) / 100)
      },
      apology: spoken.apologyComponents, tones: spoken.reading.tones,
      specificity: isScripted ? 40 : spoken.reading.specificity,
      similarity: spoken.similarity,
      isContradictory: spoken.isContradictory, isTrue: spoken.isTrue,
      voice: Voice(spoken.voice))
    heaviness = isScripted ? 0 : spoken.reading.heaviness
  }
}

extension Statement.Voice {
  init(_ voice: ScriptedStatement.Voice) {
    switch voice {
    case .organisation: self = .official
    case .leader: self = .leader
    case .colleague: self = .colleague
    case .private: self = .private
    }
  }
}

extension Spoken {
  /// The components of its apology; an option that apologises takes responsibility and says so.
  var apologyComponents: [ApologyComponent] {
    if manner == .option || delegate != nil {
      return strategies.contains(.apologise) ? [.responsibility, .regret] : []
    }
    return reading.apology
  }

  /// Whether it was said in public for the organisation by the player or by an option, and not by a delegate.
  public var isPublic: Bool {
    delegate == nil && voice != .colleague && isHeardByAll
  }

  /// Whether it was said where everybody can read it, whoever said it.
  public var isHeardByAll: Bool { manner != .message && manner != .private && voice != .private }

  /// Whether it is so like an earlier statement that it was copied.
  public var isCopied: Bool { similarity > Statement.copyAndPaste }
}
