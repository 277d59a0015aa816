import Codebook
import Engine

extension Interface {
  /// Something to choose on a page of the what-if.
  enum WhatIfOffer: Equatable, Sendable {
    case point(TurningPoints.Point)
    /// To choose a turn oneself.
    case ask
    /// A turn, from 0.
    case turn(Int)
    case alternative(Alternative)
    /// To write another text for what was said.
    case rewrite(Rewriting)
  }

  /// A text that stands for another one that was said in a play.
  struct Rewriting: Equatable, Sendable {
    /// The turn, from 0.
    var turn: Int
    /// The place of what was said among the turn's decisions.
    var place: Int
    var purpose: Purpose
    /// What was said.
    var words: String

    /// The story with another text instead.
    func branch(_ text: String) -> Branch {
      Branch(turn: turn, instead: .replacing(place, [.action(purpose.action(text))]))
    }
  }

  /// What can be chosen on the page of the what-if that is shown.
  static func offers(_ focus: DebriefFocus, _ state: Game.State) -> [WhatIfOffer] {
    switch focus.visit.page {
    case .points:
      guard case .found(let found) = focus.search else { return [.ask] }
      return found.points.map(WhatIfOffer.point) + [.ask]
    case .turns: return state.scenario.turns.indices.map(WhatIfOffer.turn)
    case .acts(let turn):
      return (focus.alternatives ?? []).filter { $0.branch.turn == turn }.map(WhatIfOffer.alternative)
        + rewritings(turn, state).map(WhatIfOffer.rewrite)
    case .storms: return []
    }
  }

  private static func rewritings(_ turn: Int, _ state: Game.State) -> [Rewriting] {
    Story(of: state).decisions(in: turn).enumerated().compactMap { place, decision in
      guard let purpose = Purpose(decision.action), let words = decision.action.writtenText, !words.isEmpty
      else { return nil }
      return Rewriting(turn: turn, place: place, purpose: purpose, words: words)
    }
  }
}

extension Interface.Purpose {
  /// What a text was written for; nil where the action has no text that others read.
  fileprivate init?(_ action: Game.Action) {
    switch action {
    case .publish(let channel, _): self = .publish(channel: channel)
    case .reply(let post, _): self = .reply(post: post)
    case .message(let post, _): self = .message(post: post)
    case .argue(let item, _): self = .argue(item: item)
    case .escalate(let person, _): self = .escalate(person: person)
    case .sheet: self = .sheet
    default: return nil
    }
  }
}
