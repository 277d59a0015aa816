import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct EveryActTests {
  /// The keys that lead from the desk to an act, or to the text that it takes, and what comes out.
  private struct Way {
    var keys: [Key]
    var action: Game.Action
    /// What has to be done before.
    var before: [Game.Action] = []

    init(_ keys: String, downs: Int = 0, _ action: Game.Action, after before: Game.Action...) {
      let pressed = keys.map { $0 == "⏎" ? Key.enter : .character($0) }
      self.keys = Array(pressed.prefix(1)) + Array(repeating: .down, count: downs) + pressed.dropFirst()
      self.action = action
      self.before = before
    }
  }

  private static let text = "We are sorry for it"

  private static func way(to verb: DeskVerb) -> Way {
    switch verb {
    case .publish: Way("p2", .publish(channel: "facebook", text: text))
    case .review: Way("p2", .review(channel: "facebook", text: text))
    case .reply: Way("r", .reply(to: "p3", text: text))
    case .message: Way("m", .message(to: "p3", text: text))
    case .hide: Way("x1", .hide(post: "p3", reason: text))
    case .delete: Way("x2", .delete(post: "p3", reason: text))
    case .report: Way("x4", .report(post: "p3", to: .police))
    case .ban: Way("x5", .ban(post: "p3"))
    case .rules: Way("x6", .rules(channel: "facebook"))
    case .watch: Way("s4", .watch(channel: "forum"))
    case .unwatch: Way("s1", .unwatch(channel: "twitter"))
    case .alert: Way("s5", .alert(words: text))
    case .choose: Way("i⏎1", .choose(item: "m2", option: "a"))
    case .profile: Way("v", .profile(post: "p3"))
    case .argue: Way("D", .argue(item: "m2", text: text))
    case .ask: Way("aa", .ask(fact: "oven"))
    case .escalate: Way("ee", .escalate(to: "manager", text: text))
    case .request: Way("u⏎2", .request(authority: "refund", text: text))
    case .pause: Way("cc1", .pause(item: "c1"))
    case .release: Way("cc1", .release(item: "c1"), after: .pause(item: "c1"))
    case .move: Way("c⏎4", .move(item: "c1", hours: 2))
    case .cancel: Way("c⏎3", .cancel(item: "c1"))
    case .rewrite: Way("c⏎2", .rewrite(item: "c1", text: "Golden and crunchy: good morning!" + text))
    case .schedule: Way("b24", .schedule(channel: "facebook", text: text, hours: 24))
    case .delegate: Way("u⏎2", downs: 2, .delegate(channel: "facebook", to: "jess"))
    case .recall:
      Way("u⏎2", downs: 2, .recall(channel: "facebook"), after: .delegate(channel: "facebook", to: "jess"))
    case .sheet: Way("y", .sheet(text: text))
    case .coach: Way("u⏎3", downs: 3, .coach(person: "leo"))
    case .handOver: Way("u⏎4", downs: 3, .handOver(to: "leo", text: text))
    case .approach: Way("A⏎2", downs: 1, .approach(ally: "critic", openly: false))
    case .takeUp: Way("A⏎", .takeUp(ticket: "k1"))
    case .rest: Way("z", .rest(minutes: 30))
    case .wait: Way("w", .wait(minutes: 10))
    case .note: Way("J", .note(text: text))
    case .hint: Way("H1", .hint)
    case .undo: Way("U", .undo, after: .pause(item: "c1"))
    case .endTurn: Way("n1", .endTurn)
    }
  }

  @Test(arguments: DeskVerb.allCases)
  func isReachedWithinThreeKeys(verb: DeskVerb) throws {
    let way = EveryActTests.way(to: verb)
    var stage = try Stage.wholeDesk(.english)
    stage.state = try Game.replay(way.before, from: Sample.wholeDesk(.english))
    stage.press(way.keys)
    if case .composer = stage.model.overlays.last {
      stage.type(EveryActTests.text)
      stage.press(.control(verb == .review ? "r" : "s"))
    }
    if case .chooser = stage.model.overlays.last { stage.press(.enter) }
    if verb == .choose { stage.press(.enter) }
    #expect(way.action.verb == verb)
    #expect(way.keys.count { $0 != .down } <= 3)
    #expect(stage.actions == [way.action])
    #expect(stage.model.status?.role != .bad)
  }
}
