import Codebook
import Engine
import Scenarios

extension PostFilter {
  /// What of it the player can change, a choice at a time.
  enum Part: CaseIterable, Sendable {
    case channel, mood, influence, unanswered, ours
  }

  /// Changes a part to its next choice, or to the one before.
  mutating func turn(_ part: Part, by step: Int, _ state: Game.State) {
    switch part {
    case .channel: channel = next(after: channel, in: [nil] + state.scenario.channels.map(\.id), step)
    case .mood: mood = next(after: mood, in: [nil] + Mood.allCases, step)
    case .influence: influence = next(after: influence, in: Influence.allCases, step)
    case .unanswered: isUnanswered.toggle()
    case .ours: isOurs.toggle()
    }
  }

  private func next<Choice: Equatable>(after choice: Choice, in choices: [Choice], _ step: Int) -> Choice {
    let place = choices.firstIndex(of: choice) ?? 0
    return choices[(place + step + choices.count) % choices.count]
  }
}
