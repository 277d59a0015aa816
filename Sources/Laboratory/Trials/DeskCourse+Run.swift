import Engine

extension DeskCourse {
  /// Plays the case on a seed and measures it; outcomes are measured by one of `yardsticks`, where they are wanted.
  ///
  /// An act that the game refuses is left out, which is noted.
  ///
  /// - Complexity: that of a play without screens.
  func run(seed: UInt64, _ measures: [Measure], _ yardsticks: Yardsticks) -> (
    values: [Double?], refusals: [Trial.Refused]
  ) {
    let setup = Game.Setup(seed: seed, language: language, mode: .assessment, population: population)
    let isScored = measures.contains { [.score, .outcome].contains($0.quantity) }
    var state = Game.State(
      scenario: scenario, setup: setup, yardstick: isScored ? yardsticks[scenario, setup] : nil)
    var refusals: [Trial.Refused] = []
    while !state.isOver {
      for (number, act) in acts.enumerated() where act.turn == state.turnIndex {
        if let reason = state.refusal(doing: act.deed) { refusals.append(Trial.Refused(act: number, reason: reason)) }
      }
      if state.refusal(doing: .action(.endTurn)) != nil { break }
    }
    return (measures.map { state.value(of: $0.quantity) }, refusals)
  }
}

extension Game.State {
  /// Does something; returns why not where the game refuses.
  fileprivate mutating func refusal(doing deed: DeskAct.Deed) -> Game.Refusal? {
    do throws(Game.Refusal) {
      _ = try Game.reduce(&self, action(for: deed))
      return nil
    } catch {
      return error
    }
  }

  private func action(for deed: DeskAct.Deed) throws(Game.Refusal) -> Game.Action {
    switch deed {
    case .action(let action): action
    case .reply(let choice, let text): .reply(to: try post(choice), text: text)
    case .message(let choice, let text): .message(to: try post(choice), text: text)
    case .hide(let choice, let reason): .hide(post: try post(choice), reason: reason)
    }
  }

  private func post(_ choice: DeskAct.PostChoice) throws(Game.Refusal) -> String {
    let post =
      switch choice {
      case .author(let name): feed.last { $0.author == name }
      case .loudest:
        freshPosts.filter { post in
          !post.isOurs && post.mood.isNegative && !post.isAnswered
            && !post.isHidden && channel(post.channel)?.handle != nil
        }.max { $0.followers < $1.followers }
      }
    guard let post else { throw .unknownPost }
    return post.id
  }

  /// A measure of the finished play.
  fileprivate func value(of quantity: Quantity) -> Double? {
    guard let score else { return nil }
    let value: Int? =
      switch quantity {
      case .trust: score.ending.trust
      case .anger: score.ending.anger
      case .negativePosts: score.ending.negativePosts
      case .score: score.total
      case .outcome: score.outcome
      case .craft: score.craft
      case .reach: readings.last?.reach
      case .peakPostsPerHour: readings.map(\.postsPerHour).max()
      default: nil
      }
    return value.map(Double.init)
  }
}
