import Codebook
import Scenarios

/// What a lapse makes of an act.
extension TraineeSeat {
  /// The act as it is really done.
  func slip(_ action: Game.Action) -> Game.Action {
    switch action {
    case .publish(let channel, let text): .publish(channel: channel, text: statement(text, on: channel))
    case .reply(let post, let text): .reply(to: post, text: reply(text, to: post))
    case .choose(let item, let option): .choose(item: item, option: answer(option, to: item))
    case .argue(let item, let text): argue(item, text)
    case .hide(let post, let reason): hide(post, reason)
    case .approach(let ally, _): .approach(ally: ally, openly: !makes(.secrecy))
    case .rest(let minutes): makes(.overwork) ? .wait(minutes: minutes) : action
    case .escalate(let person, let text): .escalate(to: person, text: note(text))
    case .request(let authority, let text): .request(authority: authority, text: note(text))
    case .sheet(let text): .sheet(text: note(text))
    case .handOver(let person, let text): .handOver(to: person, text: note(text))
    default: action
    }
  }

  private func statement(_ text: String, on channel: String) -> String {
    let name = sensible.name
    if makes(.contradiction), let contrary { return fitting(contrary, on: channel, for: .contradiction) ?? text }
    if makes(.wrongStatement) {
      return fitting(TraineePhrases.wrongStatements(name), on: channel, for: .wrongStatement) ?? text
    }
    if makes(.guess), let guess { return fitting(TraineePhrases.guesses(guess), on: channel, for: .guess) ?? text }
    guard makes(.weakText) else { return text }
    return fitting(TraineePhrases.weakStatements(name), on: channel, for: .weakText) ?? text
  }

  private func reply(_ text: String, to id: String) -> String {
    guard let post = state.post(id) else { return text }
    if makes(.pasting), let pasted = lastReply(on: post.channel) { return pasted }
    if makes(.wrongReply) {
      return fitting(TraineePhrases.wrongReplies(post.author), on: post.channel, for: .wrongReply) ?? text
    }
    guard makes(.weakText) else { return text }
    return fitting(TraineePhrases.weakReplies(post.author), on: post.channel, for: .weakText) ?? text
  }

  private func note(_ text: String) -> String {
    guard makes(.weakNote) else { return text }
    let notes = TraineePhrases.weakNotes
    return notes[choose(notes.count, for: .weakNote)][language]
  }

  /// What was written to the last person, where it fits.
  private func lastReply(on channel: String) -> String? {
    state.statements.last { $0.manner == .reply && $0.delegate == nil && $0.text.count <= state.limit(on: channel) }?
      .text
  }

  /// Texts that contradict what was said in public, or nil where nothing was said that could be contradicted.
  private var contrary: [LocalizedText]? {
    let postures = state.statements.filter(\.isPublic).compactMap { Posture($0.strategies) }
    guard let last = postures.last else { return nil }
    return last == .deny ? TraineePhrases.turns(sensible.name) : TraineePhrases.denials(sensible.name)
  }

  /// Something that may be true and that nobody has verified, or nil.
  private var guess: LocalizedText? {
    let open = state.facts.filter { $0.status != .known }
    return open.isEmpty ? nil : open[choose(open.count, for: .guess)].fact.text
  }

  private func answer(_ option: String, to item: String) -> String {
    guard makes(.wrongAnswer) else { return option }
    return otherAnswer(than: option, to: item) ?? option
  }

  private func otherAnswer(than option: String?, to item: String) -> String? {
    let options = state.inbox.first { $0.id == item }?.item.options ?? []
    let others = options.filter { other in
      other.id != option && state.isOpen(other) && state.affords(.choose(item: item, option: other.id))
    }
    return others.isEmpty ? nil : others[choose(others.count, for: .wrongAnswer)].id
  }

  /// Whoever does not see that an order is wrong carries one out; whoever cannot write argues badly.
  private func argue(_ item: String, _ text: String) -> Game.Action {
    if makes(.wrongAnswer), let option = otherAnswer(than: nil, to: item) {
      return .choose(item: item, option: option)
    }
    return .argue(item: item, text: note(text))
  }

  private func hide(_ post: String, _ reason: String) -> Game.Action {
    guard makes(.unfairRemoval) else { return .hide(post: post, reason: makes(.weakNote) ? "" : reason) }
    let criticism = state.grievances.first { post in state.channel(post.channel).map(state.isModerated) ?? false }
    return .hide(post: criticism?.id ?? post, reason: "")
  }
}
