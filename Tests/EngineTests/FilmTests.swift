import Codebook
import Fixtures
import Scenarios
import Testing

@testable import Engine

@Suite struct FilmTests {
  private static let actions: [Game.Action] = [
    .publish(channel: "facebook", text: "We are sorry."), .ask(fact: "oven"), .wait(minutes: 10), .endTurn,
    .reply(to: "p2", text: "We are checking the oven."), .watch(channel: "twitter"), .undo, .endTurn,
    .rest(minutes: 30),
    .endTurn,
  ]

  /// The bakery filmed, and the desk after each decision, of those that are possible.
  private func film(stride: Int = 1) throws -> (film: Film, states: [Game.State]) {
    var state = Game.State(
      scenario: Fixtures.bakery(), setup: Game.Setup(seed: 3, language: .english, population: 200))
    var film = Film(from: state, stride: stride)
    var states = [state]
    for action in FilmTests.actions {
      guard let effects = try? Game.reduce(&state, action) else { continue }
      film.add(action, effects, to: state)
      states.append(state)
    }
    return (film, states)
  }

  @Test func stepsBackEqualStepsForward() throws {
    let (film, states) = try film()
    #expect(film.scenes.count == states.count - 1)
    #expect(film.scenes.count >= 7)
    for place in states.indices { #expect(film.state(after: place) == states[place]) }
    for place in states.indices.reversed() { #expect(film.state(after: place) == states[place]) }
    #expect(film.state(after: -3) == states[0])
    #expect(film.state(after: 99) == film.end)
  }

  @Test func aLargeCommunityIsPlayedAgainFromTheDesksThatAreKept() throws {
    let (film, states) = try film(stride: 3)
    for place in states.indices.reversed() { #expect(film.state(after: place) == states[place]) }
  }

  @Test func aSceneTellsWhatWasDoneAndWhatItBrought() throws {
    let (film, states) = try film()
    let first = try #require(film.scenes.first)
    #expect(first.caption == LocalizedText(en: "publishes on Facebook", fr: "publie sur Facebook"))
    #expect(first.words == LocalizedText("We are sorry."))
    #expect(first.turn == 0 && first.at == states[0].now && first.minutes == states[1].spent)
    #expect(states[1].feed[first.posts].contains { $0.isOurs })
    for (scene, state) in zip(film.scenes, states) {
      #expect(scene.posts.upperBound >= state.feed.count || scene.action == .undo)
    }
    let ends = film.scenes.filter { $0.action == .endTurn }
    #expect(ends.map(\.turn) == [0, 1, 2])
  }

  @Test func everyActHasACaptionInBothLanguages() {
    let state = Game.State(
      scenario: Fixtures.wholeDesk(), setup: Game.Setup(seed: 1, language: .english, population: 200))
    let text = "x"
    let actions: [Game.Action] = [
      .publish(channel: "facebook", text: text), .review(channel: "facebook", text: text), .reply(to: "p1", text: text),
      .message(to: "p1", text: text), .hide(post: "p1", reason: ""), .delete(post: "p1", reason: ""),
      .report(post: "p1", to: .police), .report(post: "p1", to: .platform), .ban(post: "p1"),
      .rules(channel: "facebook"), .watch(channel: "forum"), .unwatch(channel: "twitter"), .alert(words: text),
      .profile(post: "p1"), .choose(item: "m1", option: "a"), .argue(item: "m1", text: text), .ask(fact: "oven"),
      .escalate(to: "manager", text: text), .request(authority: "refund", text: text), .pause(item: "c1"),
      .release(item: "c1"), .move(item: "c1", hours: 2), .cancel(item: "c1"), .rewrite(item: "c1", text: text),
      .schedule(channel: "facebook", text: text, hours: 2), .delegate(channel: "facebook", to: "jess"),
      .recall(channel: "facebook"), .sheet(text: text), .coach(person: "leo"), .handOver(to: "leo", text: text),
      .approach(ally: "critic", openly: false), .approach(ally: "critic", openly: true), .takeUp(ticket: "k1"),
      .rest(minutes: 1), .wait(minutes: 1), .undo, .endTurn,
    ]
    let captions = actions.map { $0.caption(state) }
    #expect(Set(captions.map(\.english)).count == actions.count)
    #expect(Set(captions.map(\.french)).count == actions.count)
  }
}
