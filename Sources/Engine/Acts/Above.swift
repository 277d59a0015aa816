import Codebook
import Rhetoric
import Scenarios

/// People above: mail, orders, reports, authority.
extension Game.State {
  mutating func choose(_ item: String, _ option: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = inbox.firstIndex(where: { $0.id == item }) else { throw .unknownItem }
    guard let choice = inbox[index].item.options.first(where: { $0.id == option }) else { throw .unknownOption }
    guard inbox[index].chosen == nil else { throw .alreadyAnswered }
    guard !inbox[index].isOverdue else { throw .tooLate }
    guard isOpen(choice) else { throw .optionClosed }
    inbox[index].chosen = option
    var effects = try spend(choice.minutes)
    if let reply = choice.reply {
      effects.append(.tell(Game.Notice(from: inbox[index].item.sender, text: quoted(reply))))
    }
    return effects + run(choice.effects, as: Occasion(text: choice.text, isOption: true))
  }

  /// How much of an argument those above read, in Characters.
  private static let attention = 400

  /// Argues with an order: it takes the arguments that the author of the case foresaw, an even voice, and few words.
  mutating func argue(_ item: String, _ text: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = inbox.firstIndex(where: { $0.id == item }) else { throw .unknownItem }
    guard inbox[index].isArguable, let dispute = inbox[index].item.dispute else { throw .noDispute }
    try checkWritten(text)
    inbox[index].isArgued = true
    keepOpen(index, through: dispute)
    var effects = try spend(dispute.minutes)
    let hasWon = wins(dispute, of: item, text)
    let upshot = hasWon ? dispute.won : dispute.lost
    if hasWon { inbox[index].chosen = Mail.argued }
    effects.append(.tell(Game.Notice(from: inbox[index].item.sender, text: quoted(upshot.text))))
    return effects + run(upshot.effects, as: Occasion(text: LocalizedText(text), isOption: false))
  }

  private func wins(_ dispute: Dispute, of mail: String, _ text: String) -> Bool {
    let text = String(text.prefix(Game.State.attention))
    let reading = reading(of: text)
    let isHostile =
      reading.strength(of: .attack) > 0 || reading.strength(of: .threaten) > 0
      || reading.tones.contains(.aggressive) || reading.tones.contains(.sarcastic)
    guard !isHostile else { return false }
    return reasons(in: text, against: dispute, of: mail) >= dispute.needs
  }

  /// What counts against an order: the arguments that the author foresaw, every fact that the player knows to be true, a
  /// figure of the dashboard, and beside one of these another way out.
  private func reasons(in text: String, against dispute: Dispute, of mail: String) -> Int {
    let known = facts.filter { $0.status == .known && $0.fact.isTrue }.map(\.id)
    let proven = claims(of: text).asserted.count { known.contains($0.fact.id) }
    let quality = quality(of: text)
    let shown = sayings(of: text, against: dispute, of: mail) + proven + (quality.hasFigures ? 1 : 0)
    return shown > 0 && quality.hasProposal ? shown + 1 : shown
  }

  /// Whoever is argued with waits for the end of it, and can still be answered then, if need be in the next turn.
  private mutating func keepOpen(_ mail: Int, through dispute: Dispute) {
    let end = deskTime(of: now + cost(dispute.minutes) * clockOfTen / 10)
    inbox[mail].due = inbox[mail].due.map { max($0, end + clockOfTen) }
  }

  /// Asks whoever knows: out of their hours the question waits for them, and the first answer may be none.
  mutating func ask(_ id: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = facts.firstIndex(where: { $0.id == id }) else { throw .unknownFact }
    guard facts[index].status != .known else { throw .alreadyKnown }
    guard facts[index].status == .unknown || facts[index].status == .heard else { throw .alreadyAsked }
    guard let inquiry = facts[index].fact.inquiry else { throw .nobodyToAsk }
    guard facts[index].status == .heard || isAskable(facts[index].fact) else { throw .unknownFact }
    let effects = try spend(inquiry.minutes)
    if facts[index].status == .unknown || facts[index].status == .heard {
      facts[index].status = .asked(until: opening(of: inquiry.person, from: scriptTime) + delay(of: inquiry))
    }
    facts[index].askedIn = facts[index].askedIn ?? turnIndex
    return effects + receiveAnswers()
  }

  /// A report is answered as the case says; figures, insight and a proposal are liked, being woken is not.
  mutating func escalate(to id: String, _ text: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = scenario.people.firstIndex(where: { $0.id == id }) else { throw .unknownPerson }
    let person = scenario.people[index]
    guard person.canDecide else { throw .cannotDecide }
    try checkWritten(text)
    try checkReachable(index)
    var effects = try spend(Game.Cost.escalate)
    let answer = person.answers.first { holds($0.when) }
    let quality = quality(of: text)
    reports.append(Report(turn: turnIndex, at: scriptTime, person: id, text: text, quality: quality))
    disturb(index)
    changeRegard(index, by: 2 * quality.points - 2)
    guard let answer else { return effects }
    effects.append(.tell(Game.Notice(from: person.name, text: quoted(answer.text))))
    let key = "\(person.id).\(answer.id)"
    guard !usedAnswers.contains(key) else { return effects }
    usedAnswers.append(key)
    return effects + run(answer.effects, as: Occasion(text: answer.text, isOption: false))
  }

  mutating func request(_ id: String, _ text: String) throws(Game.Refusal) -> [Game.Effect] {
    guard let index = authorities.firstIndex(where: { $0.id == id }) else { throw .unknownAuthority }
    guard !authorities[index].isHeld else { throw .alreadyGranted }
    let authority = authorities[index].authority
    guard let person = scenario.people.firstIndex(where: { $0.id == authority.person }) else { throw .unknownPerson }
    try checkWritten(text)
    try checkReachable(person)
    var effects = try spend(authority.minutes)
    disturb(person)
    noteFigures(in: text, to: authority.person)
    let isGranted = holds(authority.when)
    if !isGranted, authorities[index].isRefused { changeRegard(person, by: -3) }
    authorities[index].isHeld = isGranted
    authorities[index].isRefused = !isGranted
    authorities[index].isTold = true
    if isGranted { authorities[index].grants.append(now) }
    let words = isGranted ? authority.yes : authority.no
    effects.append(.tell(Game.Notice(from: scenario.people[person].name, text: quoted(words))))
    guard isGranted else { return effects }
    return effects + run(authority.effects, as: Occasion(text: authority.name, isOption: false))
  }

  /// Whoever asks with figures has told those above what is going on.
  private mutating func noteFigures(in text: String, to person: String) {
    let quality = quality(of: text)
    guard quality.hasFigures else { return }
    figuresGiven.append(Report(turn: turnIndex, at: scriptTime, person: person, text: text, quality: quality))
  }

  func checkWritten(_ text: String) throws(Game.Refusal) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    guard text.hasAtMost(Game.longestText) else { throw .textTooLong }
  }

  private func checkReachable(_ person: Int) throws(Game.Refusal) {
    guard isReachable(scenario.people[person]) else { throw .outOfHours }
  }

  private mutating func disturb(_ person: Int) {
    if !isAtWork(scenario.people[person], at: scriptTime) { changeRegard(person, by: -3) }
  }

  private var isStormHigh: Bool { anger > 400 }

  mutating func changeRegard(_ person: Int, by points: Int) {
    regard[person] = min(100, max(0, regard[person] + points))
  }

  /// How good a report is against what the dashboard and the facts said when it was sent.
  private func quality(of text: String) -> ReportQuality {
    let reading = reportReading(of: text)
    let figures = dashboard.map { [$0.postsPerHour, $0.negativeShare, $0.trust, $0.reach] } ?? []
    let claims = claims(of: text).asserted.map(\.fact.id)
    return ReportQuality(
      hasFigures: reading.hasCount
        || reading.numbers.contains { number in figures.contains { abs($0 - number) * 3 <= $0 } },
      hasInsight: reading.hasInsight, hasProposal: reading.hasProposal,
      isUnverified: facts.contains { claims.contains($0.id) && ($0.status != .known || !$0.fact.isTrue) })
  }
}

extension Dispute {
  /// How many of the arguments that need no fact a text says.
  func sayings(in text: String) -> Int {
    let mentions = Mentions(text)
    return arguments.count { argument in
      if case .saying(_, let cues) = argument { mentions.contains(cues) } else { false }
    }
  }
}

extension Mail {
  /// The choice of a mail whose order was argued away.
  public static let argued = "argued"
}

extension Game.State {
  /// Whether a person can be reached at a moment.
  public func isAtWork(_ person: Scenarios.Person, at moment: CivilTime) -> Bool {
    guard let hours = person.hours else { return true }
    return (hours.weekends || moment.weekday < 5) && (hours.from..<hours.to).contains(moment.minuteOfDay)
  }

  /// Whether a person can be asked now: at work, or woken because the storm is high.
  public func isReachable(_ person: Scenarios.Person) -> Bool {
    isAtWork(person, at: now) || isStormHigh
  }

  /// How long an answer takes once somebody is there to give it, in minutes of the clock.
  public func delay(of inquiry: Fact.Inquiry) -> Int { inquiry.delay * (arrangement?.delay ?? 100) / 100 }

  /// When the answer comes to a question asked now of somebody who is out; nil where they are at work.
  public func lateAnswer(to inquiry: Fact.Inquiry) -> CivilTime? {
    let opening = opening(of: inquiry.person, from: now)
    return opening > now ? opening + delay(of: inquiry) : nil
  }

  /// The first moment from `moment` on at which a person can be reached.
  public func opening(of id: String, from moment: CivilTime) -> CivilTime {
    guard let person = scenario.people.first(where: { $0.id == id }), let hours = person.hours else { return moment }
    guard !isAtWork(person, at: moment) else { return moment }
    let midnight = moment.midnight
    let openings = (0...7).map { midnight + $0 * 1440 + hours.from }
    return openings.first { $0 >= moment && isAtWork(person, at: $0) } ?? moment
  }
}
