import Codebook

/// One thing that a good community manager sees to, as the sensible player does it.
public enum Duty: String, CaseIterable, Sendable {
  case state, answer, ask, calendar, report, permission, moderate, ticket, ally, listen, rest

  /// What is done, as an infinitive.
  public var name: LocalizedText {
    switch self {
    case .state:
      LocalizedText(
        en: "first tell everybody whose fault it is and what is being repaired",
        fr: "dire d'abord à tous à qui est la faute et ce qui est réparé")
    case .answer:
      LocalizedText(en: "first answer six grievances, one by one", fr: "répondre d'abord à six griefs, un par un")
    case .ask: LocalizedText(en: "first ask for two facts", fr: "demander d'abord deux faits")
    case .calendar:
      LocalizedText(
        en: "first cancel the cheerful posts of the calendar",
        fr: "annuler d'abord les publications enjouées du calendrier")
    case .report: LocalizedText(en: "first report to those who decide", fr: "rendre compte d'abord à ceux qui décident")
    case .permission:
      LocalizedText(
        en: "first ask for what must be allowed from above", fr: "demander d'abord ce qui doit être autorisé d'en haut")
    case .moderate:
      LocalizedText(
        en: "first hide or report what hurts people", fr: "masquer ou signaler d'abord ce qui blesse des personnes")
    case .ticket:
      LocalizedText(en: "first take up people's cases", fr: "prendre d'abord en charge les dossiers ouverts")
    case .ally:
      LocalizedText(
        en: "first ask somebody to speak, openly", fr: "demander d'abord à quelqu'un de parler, ouvertement")
    case .listen:
      LocalizedText(
        en: "first listen further and publish the rules of the page",
        fr: "écouter d'abord plus loin et publier les règles de la page")
    case .rest: LocalizedText(en: "first rest for an hour", fr: "se reposer d'abord une heure")
    }
  }

  /// How many acts it takes at most.
  private var most: Int {
    switch self {
    case .answer: 6
    case .calendar: 5
    case .moderate: 3
    case .ask, .ticket, .listen: 2
    case .state, .report, .permission, .ally, .rest: 1
    }
  }

  /// The next act when so many have been done, or nil when nothing is left to do that there is time for.
  func next(in state: Game.State, done: Int) -> Game.Action? {
    guard done < most else { return nil }
    return act(of: SensiblePlayer(state: state, worths: .none)).flatMap { state.affords($0) ? $0 : nil }
  }

  private func act(of seat: SensiblePlayer) -> Game.Action? {
    switch self {
    case .state: seat.statement()
    case .answer: seat.answerGrievance()
    case .ask: seat.askForFact()
    case .calendar: seat.clearCalendar()
    case .report: seat.reportUpwards()
    case .permission: seat.askToApologise() ?? seat.askForAuthority()
    case .moderate: seat.secureThreat() ?? seat.hideOffence()
    case .ticket: seat.takeUpTicket()
    case .ally: seat.askAlly()
    case .listen: seat.publishRules() ?? seat.listenFurther()
    case .rest: seat.state.minutesLeft > 0 ? .rest(minutes: min(60, seat.state.minutesLeft)) : nil
    }
  }
}
