import Codebook
import Machine
import Scenarios
import Simulation

extension Game.State {
  /// Opens a case: the first turn has begun, and what is due at its first minute has happened.
  ///
  /// - Complexity: O(*n*) in the individuals of the community.
  public init(scenario: Scenario, setup: Game.Setup) {
    self.init(scenario: scenario, setup: setup, yardstick: nil)
    yardstick = Yardstick(opening: self)
  }

  /// Opens a case that is measured by a yardstick of the same case and setup, which other plays may share; without one, the
  /// outcome is measured against itself.
  ///
  /// - Complexity: O(*n*) in the individuals of the community.
  public init(scenario: Scenario, setup: Game.Setup, yardstick: Yardstick?) {
    team = setup.threads > 1 ? WorkerTeam(count: setup.threads) : nil
    self.yardstick = yardstick
    self.scenario = scenario
    self.setup = setup
    timetable = Timetable(scenario)
    calendar = scenario.calendar.map { post in
      CalendarEntry(post: post, at: scenario.turns[post.at.turn].start + post.at.minutes, status: .scheduled)
    }.sorted { $0.at < $1.at }
    facts = scenario.facts.map { FactEntry(fact: $0, status: $0.isKnownAtStart ? .known : .unknown) }
    regard = scenario.people.map { _ in 50 }
    coachings = scenario.people.map { _ in 0 }
    watched = scenario.channels.filter { $0.isWatched || $0.isPrivate }.map(\.id)
    authorities = scenario.authorities.map { AuthorityEntry(authority: $0, isHeld: $0.isHeld) }
    allies = scenario.allies.map { AllyEntry(ally: $0, status: .unasked) }
    firedEvents = scenario.events.map { _ in false }
    shownPosts = scenario.posts.map { _ in false }
    let arrangement = scenario.arrangement(setup.arrangement)
    flags = arrangement?.flags ?? []
    community = Community(
      Population(of: scenario, agents: setup.population, trust: arrangement?.trust ?? 0), seed: setup.seed)
    trail.add(scenario.contentHash)
    trail.add(setup.seed)
    trail.add(
      "\(setup.language.rawValue) \(setup.mode.rawValue) \(setup.isMasked) \(setup.population ?? 0) \(arrangement?.id ?? "")"
    )
    _ = begin(turn: 0)
  }

  /// Begins a turn; what is due at its first minute happens.
  mutating func begin(turn index: Int) -> [Game.Effect] {
    turnIndex = index
    spent = 0
    scriptMinute = -1
    budget = max(10, turn.minutes * (arrangement?.minutes ?? 100) / 100 + nextTurnMinutes - watchingMinutes)
    nextTurnMinutes = 0
    return runScript(to: 0)
  }
}

extension Game.State {
  /// How the desk is organised, or nil where the case gives no choice.
  public var arrangement: Arrangement? { scenario.arrangement(setup.arrangement) }

  /// What watching more than the usual channels costs in every turn.
  var watchingMinutes: Int {
    Game.Cost.watching * scenario.channels.count { !$0.isWatched && watched.contains($0.id) }
  }
}

extension Scenario {
  /// The arrangement with the id, or the usual one; nil where there is no choice.
  public func arrangement(_ id: String?) -> Arrangement? {
    arrangements.first { $0.id == id } ?? arrangements.first
  }
}

extension Population {
  /// The community that a case asks for, with another number of individuals if `agents` is given, and with `trust` points
  /// more or less.
  init(of scenario: Scenario, agents: Int?, trust: Int = 0) {
    let plan = scenario.community
    let size = agents ?? plan.agents
    self.init(
      agents: size,
      peoplePerAgent: max(1, plan.agents * plan.peoplePerAgent / max(1, size)),
      parts: plan.parts.map {
        Part(segment: $0.segment, share: $0.share, trust: min(100, max(0, $0.trust + trust)), anger: $0.anger)
      },
      channels: scenario.publicChannels.map { Channel(platform: $0.platform, followers: $0.followers) },
      crisis: scenario.crisis.type,
      history: scenario.crisis.history)
  }
}
