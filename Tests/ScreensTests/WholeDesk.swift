import Codebook
import Fixtures
import Scenarios

@testable import Engine
@testable import Screens

extension Sample {
  /// The first minute of a case that has all that a desk can have.
  static func wholeDesk(_ language: Language, mode: Game.Setup.Mode = .training) -> Game.State {
    Game.State(
      scenario: Fixtures.wholeDesk(), setup: Game.Setup(seed: 1, language: language, mode: mode, population: 200))
  }

  /// The same desk after a hard day: everything has left its mark.
  static func hardDay(_ language: Language) -> Game.State {
    var scenario = Fixtures.wholeDesk()
    scenario.people[0].hours = Person.Hours(from: 630, to: 1140, weekends: false)
    var state = Game.State(
      scenario: scenario, setup: Game.Setup(seed: 1, language: language, population: 200))
    state.feed[0].isDeleted = true
    state.feed[0].isHidden = true
    state.feed[1].profile = LocalizedText(en: "Married last Saturday.", fr: "Mariée samedi dernier.")
    state.feed[2].isReported = true
    state.feed[2].isTakenDown = true
    state.feed[2].isHidden = true
    state.readings = [readings[20]]
    state.fatigue = 64
    state.temper = 75
    state.regard = [30, 50, 85, 65]
    state.alerts = ["refund"]
    state.delegations = [Delegation(channel: "facebook", person: "jess")]
    state.authorities[0].isRefused = true
    state.allies[0].status = .refused
    state.tickets.append(
      TicketEntry(ticket: state.tickets[0].ticket, at: state.now, status: .taken(until: state.now + 180)))
    state.calendar[1].status = .paused
    state.promises = [90, 1500].map {
      PromiseEntry(
        words: "soon", statement: 0, channel: "facebook", isLimit: true, opens: state.now, due: state.now + $0,
        status: .open)
    }
    return state
  }
}

extension Stage {
  /// The desk of a case that has all that a desk can have, at its first minute or after a hard day.
  static func wholeDesk(
    _ language: Language, columns: Int = 80, rows: Int = 24, mode: Game.Setup.Mode = .training, isHard: Bool = false
  ) throws -> Stage {
    var stage = try Stage(language, .desk, columns: columns, rows: rows)
    stage.state = isHard ? Sample.hardDay(language) : Sample.wholeDesk(language, mode: mode)
    return stage
  }
}
