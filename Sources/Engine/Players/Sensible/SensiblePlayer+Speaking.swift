import Codebook
import Rhetoric
import Scenarios

/// Speaking to all.
extension SensiblePlayer {
  /// The first word of the storm, where most people follow the organisation.
  func acknowledge() -> Game.Action? {
    guard published.isEmpty else { return nil }
    return acknowledgement(on: state.ownChannels.max { $0.followers < $1.followers })
  }

  /// The first word on the other channels.
  func acknowledgeElsewhere() -> Game.Action? {
    acknowledgement(on: state.ownChannels.first { channel in !published.contains { $0.channel == channel.id } })
  }

  /// A word to those who follow the organisation most: the first of the storm, or what is being done.
  func statement() -> Game.Action? {
    guard let channel = state.ownChannels.max(by: { $0.followers < $1.followers }) else { return nil }
    let isFirst = !published.contains { $0.channel == channel.id }
    return isFirst ? acknowledgement(on: channel) : measure(on: channel)
  }

  private func acknowledgement(on channel: Channel?) -> Game.Action? {
    guard let channel else { return nil }
    let facts = tellableFacts.prefix(3).map(\.text)
    let drafts = SensiblePhrases.acknowledgements(name, facts, isAtFault: isAtFault, next: nextWord)
    return best(of: drafts, on: channel.id, .publish).map { .publish(channel: channel.id, text: $0) }
  }

  /// After the first word, what is being done, once on each channel.
  func announceMeasure() -> Game.Action? {
    let waiting = state.ownChannels.first { channel in
      let own = published.filter { $0.channel == channel.id }
      return own.count == 1 && own.allSatisfy { $0.turn < state.turnIndex }
    }
    return waiting.flatMap(measure)
  }

  private func measure(on channel: Channel) -> Game.Action? {
    let drafts = SensiblePhrases.measures(name, offer, untoldFacts.first?.text, isAtFault: isAtFault)
    return best(of: drafts, on: channel.id, .publish).map { .publish(channel: channel.id, text: $0) }
  }

  /// What was learnt since: once a turn, a fact that nobody has been told.
  func tellNews() -> Game.Action? {
    guard !published.contains(where: { $0.turn == state.turnIndex }), published.count < 8 else { return nil }
    let quietest = state.ownChannels.filter { channel in published.contains { $0.channel == channel.id } }
      .min { left, right in said(on: left) < said(on: right) }
    return quietest.flatMap(update)
  }

  private func said(on channel: Channel) -> Int { published.count { $0.channel == channel.id } }

  /// Comes back where that was promised, before the time is over.
  func keepPromise() -> Game.Action? {
    let due = state.promises.first { promise in
      promise.status == .open && promise.opens <= state.now
        && promise.due < (nextTurn?.start ?? state.turn.end) + 20
    }
    return due.flatMap { state.channel($0.channel) }.flatMap(update)
  }

  private func update(on channel: Channel) -> Game.Action? {
    let facts = untoldFacts.map(\.text)
    guard let fact = facts.first(where: { $0[language].count < state.limit(on: channel.id) - 60 }) else {
      return plainUpdate(on: channel)
    }
    return best(of: SensiblePhrases.updates(fact), on: channel.id, .publish)
      .map { .publish(channel: channel.id, text: $0) }
  }

  /// Where nothing new is known, only a promise is a reason to speak.
  private func plainUpdate(on channel: Channel) -> Game.Action? {
    guard state.promises.contains(where: { $0.status == .open }) else { return nil }
    return best(of: SensiblePhrases.progress(name), on: channel.id, .publish)
      .map { .publish(channel: channel.id, text: $0) }
  }

  /// What those above have allowed to offer, or nil.
  private var offer: LocalizedText? {
    state.authorities.first { $0.isHeld && $0.authority.covers.contains(.compensate) }?.authority.name
  }

  /// What was published since the storm broke.
  private var published: [Spoken] {
    state.statements.filter { $0.turn >= state.breakTurn && $0.manner == .publish && $0.isPublic }
  }

  private var nextTurn: Turn? {
    let next = state.turnIndex + 1
    return next < state.scenario.turns.count ? state.scenario.turns[next] : nil
  }

  /// When the next word can come: well into the next turn, if that begins within half a day.
  private var nextWord: LocalizedText? {
    guard let next = nextTurn, next.start - state.now < 720 else { return nil }
    let moment = next.start + min(next.length / 2, 60) / 10 * 10
    let minute = moment.minute < 10 ? "0\(moment.minute)" : "\(moment.minute)"
    return LocalizedText(en: "\(moment.hour):\(minute)", fr: "\(moment.hour)h\(minute)")
  }
}
