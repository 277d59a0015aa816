import Codebook
import Engine
import Foundation
import Testing

@Suite struct VerbTests {
  /// One action of each verb.
  static let all: [Game.Action] = [
    .publish(channel: "a", text: "x"), .review(channel: "a", text: "x"), .reply(to: "p1", text: "x"),
    .message(to: "p1", text: "x"), .hide(post: "p1", reason: "r"), .delete(post: "p1", reason: ""),
    .report(post: "p1", to: .police), .ban(post: "p1"), .rules(channel: "a"), .watch(channel: "a"),
    .unwatch(channel: "a"), .alert(words: "burnt bread"), .profile(post: "p1"), .choose(item: "m1", option: "a"),
    .argue(item: "m1", text: "x"), .ask(fact: "f"), .escalate(to: "ada", text: "x"),
    .request(authority: "refund", text: "x"), .pause(item: "c1"), .release(item: "c1"), .move(item: "c1", hours: -2),
    .cancel(item: "c1"), .rewrite(item: "c1", text: "x"), .schedule(channel: "a", text: "x", hours: 3),
    .delegate(channel: "a", to: "jess"), .recall(channel: "a"), .sheet(text: "x"), .coach(person: "jess"),
    .handOver(to: "leo", text: "x"), .approach(ally: "critic", openly: false), .takeUp(ticket: "k1"),
    .rest(minutes: 30), .wait(minutes: 10), .undo, .note(text: "x"), .hint,
    .endTurn,
  ]

  @Test func everyVerbHasItsOwnWord() {
    #expect(Set(DeskVerb.allCases.map(\.rawValue)).count == DeskVerb.allCases.count)
    #expect(Game.Action.endTurn.verb.rawValue == "end-turn")
    #expect(Set(VerbTests.all.map(\.verb)) == Set(DeskVerb.allCases))
  }

  @Test func everyActionReadsBackWhatItWrites() throws {
    for action in VerbTests.all {
      let data = try JSONEncoder().encode(action)
      #expect(try JSONDecoder().decode(Game.Action.self, from: data) == action)
    }
  }

  @Test func actionsThatDifferInAFieldLeaveDifferentTrails() throws {
    var (one, other) = (bakery(), bakery())
    try one.do(.wait(minutes: 10))
    try other.do(.rest(minutes: 10))
    #expect(one.fingerprint != other.fingerprint)
  }
}
