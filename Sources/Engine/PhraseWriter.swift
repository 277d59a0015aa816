import Codebook
import Scenarios
import Simulation

/// Writes what simulated people say, from the phrases of the case, in both languages.
struct PhraseWriter {
  private let state: Game.State
  private let draw: Draw
  private var used: [Language: Set<String>] = [.english: [], .french: []]

  /// Attempts at a text that nobody has written in the turn.
  private static let attempts: UInt32 = 24
  /// How deep slots may stand in slots.
  private static let depth = 8

  init(state: Game.State) {
    self.state = state
    draw = Draw(seed: state.setup.seed, stream: .wording)
    for post in state.feed where post.turn == state.turnIndex {
      for language in Language.allCases { used[language]?.insert(post.text[language]) }
    }
  }

  /// A text for a post, or nil when nothing new can be said any more.
  mutating func text(for post: Post, about topic: Phrasebook.Topic) -> LocalizedText? {
    guard let english = text(for: post, about: topic, in: .english),
      let french = text(for: post, about: topic, in: .french)
    else { return nil }
    used[.english]?.insert(english)
    used[.french]?.insert(french)
    return LocalizedText(en: english, fr: french)
  }

  private func text(for post: Post, about topic: Phrasebook.Topic, in language: Language) -> String? {
    let book = state.scenario.phrasebooks[language]
    let fitting = book.phrases.filter { phrase in
      phrase.act == post.act && (phrase.by.isEmpty || phrase.by.contains(post.segment))
        && (phrase.about == nil || phrase.about == topic) && state.holds(phrase.when)
    }
    let pointed = fitting.filter { $0.about != nil }
    let limit = state.scenario.publicChannels[post.channel].limit ?? Game.longestText
    for attempt in 0..<PhraseWriter.attempts {
      var dice = Dice(draw: draw, key: post.draw, attempt: attempt)
      let choices = !pointed.isEmpty && dice.next(10) < 6 ? pointed : fitting
      guard let phrase = dice.pick(choices) else { return nil }
      let text = fill(phrase.text, from: book, on: post.channel, &dice, depth: 0)
      if text.count <= limit, used[language]?.contains(text) == false { return text }
    }
    return nil
  }

  private func fill(
    _ text: String, from book: Phrasebook, on channel: Int, _ dice: inout Dice, depth: Int
  ) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)..<close]
      result += word(String(name), from: book, on: channel, &dice, depth: depth)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func word(
    _ name: String, from book: Phrasebook, on channel: Int, _ dice: inout Dice, depth: Int
  ) -> String {
    if name == "handle" { return state.scenario.publicChannels[channel].handle ?? state.scenario.organisation.name }
    guard depth < PhraseWriter.depth, let slot = book.words.first(where: { $0.name == name }),
      let choice = dice.pick(slot.choices)
    else { return "" }
    return fill(choice, from: book, on: channel, &dice, depth: depth + 1)
  }

  /// The handle of a simulated person: the same through the whole case, in every language.
  func handle(of agent: UInt32) -> String {
    let parts = state.scenario.phrasebooks[state.scenario.language].handles
    let author = Draw(seed: state.setup.seed, stream: .author)
    guard !parts.isEmpty else { return "@\(agent)" }
    let first = parts[Int(author.below(UInt32(parts.count), agent, 0))]
    let number = author.below(90, agent, 1) + 10
    let second = parts[Int(author.below(UInt32(parts.count), agent, 2))]
    switch author.below(4, agent, 3) {
    case 0: return "@\(first)\(number)"
    case 1: return "@\(first)_\(second)"
    case 2: return "@\(first)\(agent % 1000)"
    default: return "@\(second)_\(number)"
    }
  }
}

/// A row of draws for one text.
private struct Dice {
  let draw: Draw
  let key: UInt64
  let attempt: UInt32
  var count: UInt32 = 0

  init(draw: Draw, key: UInt64, attempt: UInt32) {
    self.draw = draw
    self.key = key
    self.attempt = attempt
  }

  mutating func next(_ bound: UInt32) -> UInt32 {
    count += 1
    let mixed = Draw.mix(key ^ draw.bits(count, attempt))
    return UInt32(truncatingIfNeeded: ((mixed >> 32) &* UInt64(bound)) >> 32)
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element? {
    choices.isEmpty ? nil : choices[Int(next(UInt32(choices.count)))]
  }
}
