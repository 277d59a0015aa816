import Codebook
import Engine
import Fixtures
import Scenarios
import Testing

/// A play that earns a rule of the craft, or one that does not.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: CraftRule
  /// Whether the play earns the rule.
  let isEarned: Bool
  /// What the play does, as a sentence goes on after the name of the rule.
  let play: String
  let change: Change
  let acts: Acts

  var testDescription: String { "\(rule.rawValue) is \(isEarned ? "earned" : "not earned") by \(play)" }

  /// The finished play of the bakery with everything that a desk can have.
  func finished() throws -> Game.State {
    var scenario = Fixtures.wholeDesk()
    change(&scenario)
    let setup = Game.Setup(seed: 7, language: .english, population: 300)
    var state = Game.State(scenario: scenario, setup: setup, yardstick: nil)
    try acts(&state)
    try state.finish()
    return state
  }

  typealias Change = @Sendable (inout Scenario) -> Void
  typealias Acts = @Sendable (inout Game.State) throws -> Void

  static func earned(_ rule: CraftRule, by play: String, acts: @escaping Acts) -> RuleCase {
    earned(rule, by: play, { _ in }, acts: acts)
  }

  static func earned(_ rule: CraftRule, by play: String, _ change: @escaping Change, acts: @escaping Acts) -> RuleCase {
    RuleCase(rule: rule, isEarned: true, play: play, change: change, acts: acts)
  }

  static func missed(_ rule: CraftRule, by play: String, acts: @escaping Acts = { _ in }) -> RuleCase {
    missed(rule, by: play, { _ in }, acts: acts)
  }

  static func missed(_ rule: CraftRule, by play: String, _ change: @escaping Change, acts: @escaping Acts) -> RuleCase {
    RuleCase(rule: rule, isEarned: false, play: play, change: change, acts: acts)
  }
}

/// What a desk may say.
enum Words {
  static let repair =
    "We burnt your bread this morning. It is our fault and we are sorry: we know how angry you are. The oven is being "
    + "replaced today and the shop reopens at 2 pm."
  static let denial = "This is false. We deny it: no bread was burnt."
  static let understanding = "We understand that you are angry."
  static let report = "About 40 complaints since nine, most of them about the rye bread. A refund would calm it."
}

extension Game.State {
  /// Says something to all on Facebook in the turn of the break, or in a later one.
  mutating func say(_ text: String, on channel: String = "facebook", inTurn turn: Int = 1) throws {
    while turnIndex < turn { try self.do(.endTurn) }
    try self.do(.publish(channel: channel, text: text))
  }

  /// Answers somebody, once their post is there.
  mutating func answer(_ author: String, _ text: String) throws {
    if author == "Ravi P.", turnIndex == 0 { try self.do(.endTurn, .wait(minutes: 10)) }
    try self.do(.reply(to: id(by: author), text: text))
  }
}

extension Scenario {
  /// Has the case find that whoever refuses the order keeps a rule.
  mutating func praiseRefusal(for rule: CraftRule) {
    guard let order = inbox.firstIndex(where: { $0.id == "m2" }) else { return }
    inbox[order].options[1].effects.append(
      .mark(Mark(rule: rule, isKept: true, reason: LocalizedText("Well refused."))))
  }

  /// Something in the third turn that leaves whoever minds the desk spent.
  mutating func exhaust() {
    events.append(
      Event(
        id: "night", at: Moment(turn: 2, minutes: 0), when: .always, text: nil, isDocumented: false,
        effects: [.tire(by: 95)]))
  }

  /// Everybody is angry from the first turn on.
  mutating func enrage() {
    for index in community.parts.indices { community.parts[index].anger = 95 }
  }

  /// Nadia asks, rather than complains.
  mutating func letNadiaAsk() {
    for index in posts.indices where posts[index].id == "cake" { posts[index].act = .ask }
  }
}
