import Codebook
import Rhetoric
import Scenarios
import Simulation

/// What the effects of the script belong to.
struct Occasion {
  /// The words of the option, the event or the answer.
  var text: LocalizedText
  /// Whether the player chose it: then what it says is the player's statement.
  var isOption: Bool
}

extension Game.State {
  /// Carries out effects of the script at the current moment.
  mutating func run(_ effects: [Scenarios.Effect], as occasion: Occasion) -> [Game.Effect] {
    effects.flatMap { run($0, as: occasion) }
  }

  private mutating func run(_ effect: Scenarios.Effect, as occasion: Occasion) -> [Game.Effect] {
    switch effect {
    case .raise(let flag): raise(flag)
    case .lower(let flag): flags.removeAll { $0 == flag }
    case .learn(let id): return learn(id)
    case .reveal(let id): reveal(id, occasion)
    case .shock(let shock):
      stimulate(
        channel: shock.channel, .shock(heat: shock.heat, blame: shock.blame, reach: shock.reach),
        note: CauseNote(topic: .event, text: occasion.text, post: nil))
    case .post(let id):
      if let index = scenario.posts.firstIndex(where: { $0.id == id }), holds(scenario.posts[index].when) {
        showScripted(index)
      }
    case .deliver(let id): return scenario.inbox.first { $0.id == id }.map { deliver($0) } ?? []
    case .say(let statement): say(statement, occasion)
    case .regard(let id, let change):
      if let index = scenario.people.firstIndex(where: { $0.id == id }) { changeRegard(index, by: change) }
    case .tire(let points): tire(by: points)
    case .minutes(let change): nextTurnMinutes += change
    case .cancel(let id):
      if let index = calendar.firstIndex(where: { $0.id == id && $0.status != .sent }) {
        calendar[index].status = .cancelled
      }
    case .grant(let id): return setAuthority(id, isHeld: true)
    case .revoke(let id): return setAuthority(id, isHeld: false)
    case .temper(let points): upset(by: points)
    case .open(let ticket): openTicket(ticket)
    case .support(let channel, let people, let isCovert):
      stimulate(
        channel: channel, .support(people: people / community.peoplePerAgent, isCovert: isCovert),
        note: CauseNote(topic: .event, text: occasion.text, post: nil))
    case .exposure(let channel):
      stimulate(channel: channel, .exposure, note: CauseNote(topic: .event, text: occasion.text, post: nil))
    case .coverage(let outlets):
      stimulate(
        channel: scenario.publicChannels.first?.id ?? "", .coverage(outlets: outlets),
        note: CauseNote(topic: .event, text: occasion.text, post: nil))
    case .remove(let id):
      for index in feed.indices where feed[index].script == id {
        feed[index].isHidden = true
        feed[index].isTakenDown = true
      }
      unseen.removeAll { $0.script == id }
    case .hide(let id): for index in feed.indices where feed[index].script == id { feed[index].isHidden = true }
    case .mark(let mark): marks.append(MarkNote(turn: turnIndex, at: scriptTime, mark: mark, act: occasion.text))
    }
    return []
  }

  private mutating func setAuthority(_ id: String, isHeld: Bool) -> [Game.Effect] {
    guard let index = authorities.firstIndex(where: { $0.id == id }), authorities[index].isHeld != isHeld else {
      return []
    }
    authorities[index].isHeld = isHeld
    authorities[index].isTold = true
    let authority = authorities[index].authority
    let person = scenario.people.first { $0.id == authority.person }
    return [.tell(isHeld ? Words.allowed(authority) : Words.withdrawn(authority, askedOf: person))]
  }

  /// The player learns a fact.
  mutating func learn(_ id: String) -> [Game.Effect] {
    guard let index = facts.firstIndex(where: { $0.id == id }), facts[index].status != .known else { return [] }
    facts[index].status = .known
    verify(against: index)
    let fact = facts[index].fact
    return [.tell(Game.Notice(from: Words.newFact, text: fact.question.map { "\($1) \(fact.text[$0])" }))]
  }

  /// The public learns a fact: what was denied against it is contradicted now.
  private mutating func reveal(_ id: String, _ occasion: Occasion) {
    guard let index = facts.firstIndex(where: { $0.id == id }), !facts[index].isRevealed else { return }
    facts[index].isRevealed = true
    guard facts[index].fact.isTrue else { return }
    let lies = statements.last { $0.isPublic && $0.isTrue == false }
    guard let lies else { return }
    stimulate(
      channel: lies.channel, .revelation(contradictsDenial: true, blame: 80),
      note: CauseNote(topic: .event, text: Words.contradicted(lies.text, occasion.text), post: nil))
  }

  private mutating func say(_ statement: ScriptedStatement, _ occasion: Occasion) {
    guard let channel = channel(statement.channel) else { return }
    let words = quoted(statement.text ?? occasion.text)
    let reading = Reading(tones: statement.tones)
    let denies = statement.strategies.contains(.deny)
    let spoken = Spoken(
      turn: turnIndex, at: scriptTime, channel: channel.id, manner: statement.voice == .private ? .private : .option,
      voice: statement.voice, text: words[language], reading: reading, strategies: statement.strategies, post: nil,
      similarity: 0,
      isContradictory: statement.voice != .private && contradictsEarlierPosture(statement.strategies),
      asserted: [], unverified: [], isTrue: denies ? scenario.crisis.type == .victim : nil)
    if occasion.isOption { statements.append(spoken) }
    show(spoken, on: channel)
    feed[feed.count - 1].text = words
    if statement.voice == .private {
      raise("private-post")
      if statement.strategies.contains(.attack) {
        raise("private-attack")
        if ownWords == nil { ownWords = String(words[language].prefix(200)) }
      }
    } else {
      stimulate(channel, .statement(Statement(spoken)), about: spoken)
    }
  }

  /// A text of the case with the player's own words in their place.
  func quoted(_ text: LocalizedText) -> LocalizedText {
    guard let ownWords else { return text }
    return text.map { _, text in
      // Most texts have no braces, and to look for one byte is many times faster.
      guard text.utf8.contains(UInt8(ascii: "{")), text.contains("{own_words}") else { return text }
      return text.split(separator: "{own_words}", omittingEmptySubsequences: false).joined(separator: ownWords)
    }
  }
}
