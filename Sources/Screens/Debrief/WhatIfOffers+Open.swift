import Codebook
import Engine

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
