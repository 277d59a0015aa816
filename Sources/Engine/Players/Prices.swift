import Codebook

/// What a player can work out before an act: what it costs, and whether there is time for it.
extension Game.State {
  /// Whether the minutes of the turn are enough for an action.
  func affords(_ action: Game.Action) -> Bool {
    switch action {
    case .rest(let minutes), .wait(let minutes): minutes <= minutesLeft
    default: cost(price(of: action)) <= minutesLeft
    }
  }

  /// What an action costs, in the team's minutes, before fatigue.
  private func price(of action: Game.Action) -> Int {
    switch action {
    case .publish: Game.Cost.publish
    case .review: Game.Cost.review
    case .reply, .message: Game.Cost.reply
    case .hide, .delete: Game.Cost.hide
    case .report(_, .platform): Game.Cost.reportToPlatform
    case .report(_, .police): Game.Cost.reportToPolice
    case .ban: Game.Cost.ban
    case .rules: Game.Cost.rules
    case .watch, .alert: Game.Cost.listen
    case .profile: Game.Cost.profile
    case .pause, .release, .move, .cancel: Game.Cost.calendar
    case .rewrite, .schedule: Game.Cost.schedule
    case .escalate: Game.Cost.escalate
    case .delegate, .sheet, .handOver: Game.Cost.delegate
    case .recall: Game.Cost.recall
    case .coach: Game.Cost.coach
    default: scriptedPrice(of: action)
    }
  }

  /// The price that the author of the case has set.
  private func scriptedPrice(of action: Game.Action) -> Int {
    switch action {
    case .choose(let item, let option):
      inbox.first { $0.id == item }?.item.options.first { $0.id == option }?.minutes ?? 0
    case .argue(let item, _): inbox.first { $0.id == item }?.item.dispute?.minutes ?? 0
    case .ask(let fact): facts.first { $0.id == fact }?.fact.inquiry?.minutes ?? 0
    case .request(let authority, _): authorities.first { $0.id == authority }?.authority.minutes ?? 0
    case .approach(let ally, _): allies.first { $0.id == ally }?.ally.minutes ?? 0
    case .takeUp(let ticket): tickets.first { $0.id == ticket }?.ticket.minutes ?? 0
    default: 0
    }
  }
}
