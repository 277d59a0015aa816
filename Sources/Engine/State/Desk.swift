import Codebook
import Scenarios
import Simulation

/// What a player can see and do: derived from the state, the same for every interface.
extension Game.State {
  /// The current turn.
  public var turn: Turn { scenario.turns[turnIndex] }

  /// The moment of the clock: it runs through the turn as minutes are spent.
  public var now: CivilTime { moment(after: spent) }

  /// When work begun now is done, at the clock; it takes the team's minutes, before fatigue.
  public func end(ofWork minutes: Int) -> CivilTime { moment(after: spent + cost(minutes)) }

  /// The moment of the clock when so many minutes of the turn's budget are spent.
  private func moment(after spent: Int) -> CivilTime {
    turn.start + min(turn.length - 1, budget == 0 ? 0 : spent * turn.length / budget)
  }

  /// How many minutes of the clock ten of the team's take in this turn.
  public var clockOfTen: Int { budget == 0 ? 10 : turn.length * 10 / budget }

  /// The team's minutes that are left in this turn.
  public var minutesLeft: Int { max(0, budget - spent) }

  /// Whether the play is over.
  public var isOver: Bool { score != nil }

  /// The language of play.
  public var language: Language { setup.language }

  /// What an act costs now: fatigue makes everything a fifth slower.
  public func cost(_ minutes: Int) -> Int {
    isSlow ? minutes + (minutes + 4) / 5 : minutes
  }

  /// The channel with the id, or nil.
  public func channel(_ id: String) -> Channel? {
    scenario.channels.first { $0.id == id }
  }

  /// Whether the player may hide posts on a channel: only on pages of the organisation's own.
  public func isModerated(_ channel: Channel) -> Bool {
    channel.isOwnPage
  }

  /// The post with the id, or nil.
  ///
  /// - Complexity: O(*n*) in the posts of the feed.
  public func post(_ id: String) -> FeedPost? {
    feed.last { $0.id == id }
  }

  /// The posts of the current turn and those written since the last turn began to run, oldest first.
  public var freshPosts: [FeedPost] {
    feed.filter { $0.turn >= turnIndex - 1 }
  }

  /// Whether an option of a mail can be chosen now.
  public func isOpen(_ option: InboxItem.Option) -> Bool {
    holds(option.when)
  }

  /// The people who take a situation report.
  public var superiors: [Scenarios.Person] {
    scenario.people.filter(\.canDecide)
  }

  /// The facts that are known, asked, or can be asked by now: another question would give the story away.
  ///
  /// - Complexity: O(*n*) in the facts of the case.
  public var factsInSight: [FactEntry] { facts.filter { $0.status != .unknown || isAskable($0.fact) } }

  /// Whether somebody can be asked for a fact, and its question has come up.
  func isAskable(_ fact: Fact) -> Bool {
    guard fact.inquiry != nil else { return false }
    return fact.since.map { scenario.turns[$0.turn].start + $0.minutes <= now } ?? true
  }

  /// Who gave a rumour out as a fact, and in which words; nil for what nobody gives out.
  ///
  /// - Complexity: O(*n*) in the facts of the case.
  public func hearsay(_ rumour: String) -> (teller: LocalizedText, words: LocalizedText)? {
    for entry in facts {
      guard let inquiry = entry.fact.inquiry, let first = inquiry.first, first.heard == rumour else { continue }
      let person = scenario.people.first { $0.id == inquiry.person }
      return (person?.name ?? Words.newFact, first.answer)
    }
    return nil
  }

  /// The case that a post has opened and nobody has taken up; nil where there is none.
  ///
  /// - Complexity: O(*n*) in the cases.
  public func openTicket(of post: FeedPost) -> TicketEntry? {
    guard let script = post.script else { return nil }
    return tickets.first { $0.ticket.post == script && $0.status == .open }
  }

  /// What was written in private to the author of a post, from the first to the last.
  ///
  /// - Complexity: O(*n*) in what was said.
  public func messages(to post: String) -> [Spoken] {
    statements.filter { $0.manner == .message && $0.post == post }
  }

  /// The dashboard as it stands.
  public var dashboard: DashboardReading? { readings.last }
}

extension Channel {
  /// Whether it is a page of the organisation's own, where it may hide what others post.
  var isOwnPage: Bool { handle != nil && !isPrivate && platform.isUsuallyOwned }
}
