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
      return focus.alternatives.filter { $0.branch.turn == turn }.map(WhatIfOffer.alternative)
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

extension Interface {
  /// Opens the chosen one of what the what-if offers.
  static func openWhatIf(_ model: inout Model, _ state: Game.State) {
    let offers = offers(model.debrief, state)
    let choice = min(model.debrief.visit.choice, offers.count - 1)
    guard offers.indices.contains(choice) else { return }
    switch offers[choice] {
    case .point(let point): visit(.storms(point.alternative.branch, name: point.alternative.name), &model)
    case .ask: visit(.turns, &model)
    case .turn(let turn): visit(.acts(turn: turn), &model)
    case .alternative(let other): visit(.storms(other.branch, name: other.name), &model)
    case .rewrite(let rewriting): rewrite(rewriting, &model)
    }
  }

  /// Lets the learner choose a turn.
  static func askWhatIf(_ model: inout Model) {
    model.debrief.section = .whatIf
    model.debrief.visits.removeLast(model.debrief.visits.count - 1)
    visit(.turns, &model)
  }

  private static func visit(_ page: DebriefFocus.Visit.Page, _ model: inout Model) {
    model.debrief.visit.scroll = model.scroll
    model.debrief.visits.append(DebriefFocus.Visit(page: page))
    model.scroll = 0
  }

  /// Opens the composer with what was said, or with the other text that was put away.
  private static func rewrite(_ rewriting: Rewriting, _ model: inout Model) {
    var composer = Composer(purpose: rewriting.purpose, editor: TextEditor(rewriting.words))
    composer.rewriting = rewriting
    model.overlays.append(.composer(model.debrief.drafts.first { $0.rewriting == rewriting } ?? composer))
  }

  /// Puts another text away.
  static func putAway(_ composer: Composer, _ rewriting: Rewriting, _ model: inout Model) {
    model.overlays.removeLast()
    model.debrief.drafts.removeAll { $0.rewriting == rewriting }
    model.debrief.drafts.append(composer)
  }

  /// Asks what would have been with another text; what would be refused is said at once.
  static func askWhatIf(_ composer: Composer, _ rewriting: Rewriting, _ model: inout Model, _ state: Game.State) {
    guard !composer.editor.isBlank, composer.editor.count <= rewriting.purpose.most(state) else {
      let reason: Game.Refusal = composer.editor.isBlank ? .emptyText : .textTooLong
      model.status = Status(text: reason.message, role: .bad)
      return
    }
    putAway(composer, rewriting, &model)
    let text = composer.editor.text
    let name = LocalizedText { language in
      language("say instead: ", "dire à la place : ") + language.quoted(text.fitted(120))
    }
    visit(.storms(rewriting.branch(text), name: name), &model)
  }
}
