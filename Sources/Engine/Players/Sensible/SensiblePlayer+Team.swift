import Codebook
import Scenarios

/// Sharing the work, and lasting.
extension SensiblePlayer {
  /// How many waiting people are more than one person's work.
  private static let manyPeople = 8

  private var isTooMuch: Bool {
    state.fatigue > 40 || state.grievances.count > SensiblePlayer.manyPeople
  }

  /// Who slips least.
  private var colleague: Person? {
    state.delegates.max { ($0.skill?.quality ?? 0) < ($1.skill?.quality ?? 0) }
  }

  /// Before anybody else answers, all have the same line.
  func shareLine() -> Game.Action? {
    guard isTooMuch, state.sheet == nil, colleague != nil else { return nil }
    let text = SensiblePhrases.sheet(name, tellableFacts.first?.text, isAtFault: isAtFault)
    return .sheet(text: text[language])
  }

  /// Gives the busiest channel to somebody else.
  func shareChannel() -> Game.Action? {
    guard isTooMuch, state.sheet != nil, state.delegations.isEmpty, let colleague else { return nil }
    let busiest = state.ownChannels.max { left, right in waiting(on: left) < waiting(on: right) }
    return busiest.map { .delegate(channel: $0.id, to: colleague.id) }
  }

  private func waiting(on channel: Channel) -> Int { state.grievances.count { $0.channel == channel.id } }

  /// Somebody who answers learns once how it is done, on a day with time for it.
  func coachSomebody() -> Game.Action? {
    guard state.minutesLeft >= 50, let colleague,
      !state.deeds.contains(where: { $0.action.verb == .coach })
    else { return nil }
    return .coach(person: colleague.id)
  }

  /// At night somebody else minds the desk, in a storm or when the player is tired.
  func handOver() -> Game.Action? {
    guard state.isNight, state.isStorm || state.fatigue >= 20, let colleague else { return nil }
    let note = SensiblePhrases.note(name, state.dashboard, tellableFacts.first?.text)
    return .handOver(to: colleague.id, text: note[language])
  }

  /// With nothing left to do, waits away from the desk for what may come, half an hour at a time.
  func rest() -> Game.Action? {
    state.minutesLeft > 0 ? .rest(minutes: min(30, state.minutesLeft)) : nil
  }
}
