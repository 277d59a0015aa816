import Scenarios

/// When the author of a case planned what, and where: found once, for it is asked with every act.
struct Timetable: Equatable, Sendable {
  /// What is planned in a turn, by places in the lists of the case.
  struct Page: Equatable, Sendable {
    /// The minutes for which something is planned or due, in order, each once.
    var minutes: [Int]
    var events: [Int]
    var posts: [Int]
    var mails: [Int]

    fileprivate init(_ turn: Int, of scenario: Scenario) {
      func places(_ moments: [Moment?]) -> [Int] { moments.indices.filter { moments[$0]?.turn == turn } }
      let (posts, mails) = (scenario.posts.map(\.at), scenario.inbox.map(\.at))
      let moments = scenario.events.map(\.at) + posts + mails + scenario.inbox.map(\.due)
      minutes = Set(moments.compactMap { $0?.turn == turn ? $0?.minutes : nil }).sorted()
      events = places(scenario.events.map(\.at))
      self.posts = places(posts)
      self.mails = places(mails)
    }
  }

  /// The pages of the turns.
  let turns: [Page]
  /// The places of the events without a moment.
  let conditionalEvents: [Int]
  /// The turn in which the storm breaks, from 0.
  let breakTurn: Int
  /// The ids of the channels where the community is, by their numbers.
  let publicChannels: [String]

  /// Reads a case.
  init(_ scenario: Scenario) {
    turns = scenario.turns.indices.map { Page($0, of: scenario) }
    conditionalEvents = scenario.events.indices.filter { scenario.events[$0].at == nil }
    breakTurn = scenario.breakTurn
    publicChannels = scenario.publicChannels.map(\.id)
  }
}
