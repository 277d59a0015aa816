import Codebook
import Engine
import Fixtures
import Reports
import Scenarios
import Testing

/// Plays to tell of.
enum Sample {
  /// The reference players' plays do not depend on what is said: they are made once for all tests.
  private static let yardsticks = Yardsticks()

  /// A play in which something of everything is done, on a case where a text can stand in every place.
  static func state(_ language: Language = .english, saying text: String? = nil) throws -> Game.State {
    var scenario = Fixtures.wholeDesk()
    if let text { scenario.replaceTexts(by: text) }
    let setup = Game.Setup(seed: 7, language: language)
    var state = Game.State(scenario: scenario, setup: setup, yardstick: yardsticks[Fixtures.wholeDesk(), setup])
    let words = text ?? words[language]
    try state.perform(.publish(channel: "facebook", text: words))
    let posts = state.feed.filter { !$0.isOurs }.map(\.id)
    try state.perform(.reply(to: posts[0], text: words))
    try state.perform(.message(to: posts[1], text: words))
    try state.perform(.hide(post: posts[2], reason: words))
    try state.perform(.watch(channel: "forum"))
    try state.perform(.note(text: String(words.prefix(Game.State.longestNote))))
    try state.perform(.hint)
    try state.perform(.endTurn)
    try state.perform(.wait(minutes: 10))
    try state.perform(.choose(item: "m1", option: "a"))
    try state.perform(.pause(item: "c1"))
    try state.perform(.escalate(to: "manager", text: words))
    while !state.isOver { try state.perform(.endTurn) }
    return state
  }

  static let words = LocalizedText(
    en: "We're sorry: it is our fault, and we understand the anger. The oven is repaired by 6 pm.",
    fr: "Nous sommes désolés : c'est notre faute, et nous comprenons la colère. Le four est réparé à 18 h.")

  static func report(_ language: Language = .english, saying text: String? = nil) throws -> Report {
    let record = Report.Record(
      file: text ?? "play.buzz", date: "2026-01-31", program: "0.3.0", sha256: String(repeating: "cd", count: 32))
    let state = try state(language, saying: text)
    let debriefing = Debriefing(of: state, library: [PracticeCase(of: state.scenario)])
    return try #require(
      Report(state, record: record, debriefing: debriefing, whatIf: whatIf(state, saying: text ?? "Told by a test.")))
  }

  /// The second turn without a word, as a what if of the play.
  private static func whatIf(_ state: Game.State, saying text: String) throws -> Report.WhatIf {
    let story = Story(of: state)
    let telling = Telling(
      story, in: World(seed: 7), notes: ReadingNotes(state.scenario, language: state.language))
    let silence = Branch(turn: 1, instead: .nothing)
    let interval = Report.Interval(mean: 1.5, from: 0.8, to: 2.25)
    let differences = Report.Differences(
      total: interval, outcome: interval, craft: interval, trust: interval, anger: interval, negativePosts: interval)
    let branch = try #require(
      Report.Branch(
        LocalizedText(text), in: silence.turn, SideBySide(telling, silence), differences, why: LocalizedText(text),
        state.language))
    return Report.WhatIf(note: text, branches: [branch])
  }
}

extension Game.State {
  mutating func perform(_ action: Game.Action) throws {
    _ = try Game.reduce(&self, action)
  }
}

extension Scenario {
  /// Puts a text wherever the author of a case can put one that a report shows.
  fileprivate mutating func replaceTexts(by text: String) {
    let all = LocalizedText(text)
    (card.title, card.summary, organisation.name) = (all, all, text)
    for index in turns.indices { turns[index].title = all }
    for index in channels.indices { channels[index].name = all }
    for index in posts.indices { (posts[index].author, posts[index].text) = (text, all) }
    for index in events.indices { events[index].text = events[index].text.map { _ in all } }
    for index in people.indices { people[index].name = all }
    for index in inbox.indices { (inbox[index].subject, inbox[index].sender) = (all, all) }
    for index in calendar.indices { calendar[index].text = all }
    for index in facts.indices { facts[index].text = all }
    sources = [
      Source(id: text, title: text, url: "javascript:alert(1)"), Source(id: "s1", title: text, url: text),
      Source(id: "s2", title: text, url: "https://example.org/\"onclick=\"alert(1)"),
      Source(id: "s3", title: text, url: "https://example.org/fine?a=1&b=2"),
    ]
    debrief = Debrief(
      summary: all, timeline: [Debrief.Entry(when: all, text: all, sources: [text, "s1"])], disputed: [all],
      lessons: [all])
  }
}
