import Codebook
import Machine
import Scenarios
import Simulation

extension Game.State {
  /// Opens a case: the first turn has begun, and what is due at its first minute has happened.
  ///
  /// - Complexity: O(*n*) in the individuals of the community.
  public init(scenario: Scenario, setup: Game.Setup) {
    self.init(scenario: scenario, setup: setup, team: setup.threads > 1 ? WorkerTeam(count: setup.threads) : nil)
  }

  init(scenario: Scenario, setup: Game.Setup, team: WorkerTeam?) {
    self.team = team
    self.scenario = scenario
    self.setup = setup
    calendar = scenario.calendar.map { post in
      CalendarEntry(post: post, at: scenario.turns[post.at.turn].start + post.at.minutes, status: .scheduled)
    }
    facts = scenario.facts.map { FactEntry(fact: $0, status: $0.isKnownAtStart ? .known : .unknown) }
    regard = scenario.people.map { _ in 50 }
    firedEvents = scenario.events.map { _ in false }
    shownPosts = scenario.posts.map { _ in false }
    community = Community(Population(of: scenario, agents: setup.population), seed: setup.seed)
    trail.add(scenario.contentHash)
    trail.add(setup.seed)
    trail.add("\(setup.language.rawValue) \(setup.mode.rawValue) \(setup.isMasked) \(setup.population ?? 0)")
    _ = begin(turn: 0)
  }

  /// Begins a turn; what is due at its first minute happens.
  mutating func begin(turn index: Int) -> [Game.Effect] {
    turnIndex = index
    spent = 0
    scriptMinute = -1
    budget = max(10, turn.minutes + nextTurnMinutes)
    nextTurnMinutes = 0
    return runScript(to: 0)
  }
}

extension Population {
  /// The community that a case asks for, with another number of individuals if `agents` is given.
  init(of scenario: Scenario, agents: Int?) {
    let plan = scenario.community
    let size = agents ?? plan.agents
    self.init(
      agents: size,
      peoplePerAgent: max(1, plan.agents * plan.peoplePerAgent / max(1, size)),
      parts: plan.parts.map { Part(segment: $0.segment, share: $0.share, trust: $0.trust, anger: $0.anger) },
      channels: scenario.publicChannels.map { Channel(platform: $0.platform, followers: $0.followers) },
      crisis: scenario.crisis.type,
      history: scenario.crisis.history)
  }
}
