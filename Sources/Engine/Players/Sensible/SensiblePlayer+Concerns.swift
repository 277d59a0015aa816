extension SensiblePlayer {
  /// Something to see to.
  enum Concern: UInt32 {
    case mailThatIsDue, threat, offence, listening, fact, promise, ticket, calendar, rules, grievance, mail, report
    case influence, handover, coaching, rest
    case permissionToApologise, firstWord, firstWordElsewhere, firstAnswers, authority, measure, ally, sharedLine
    case sharedChannel, news, thanks
  }

  /// What there is to see to now, the most urgent first.
  var concerns: [Concern] { state.isStorm ? SensiblePlayer.stormConcerns : SensiblePlayer.calmConcerns }

  private static let calmConcerns: [Concern] = [
    .mailThatIsDue, .threat, .offence, .listening, .fact, .promise, .ticket, .calendar, .rules, .grievance, .mail,
    .report, .influence, .handover, .coaching, .rest,
  ]

  private static let stormConcerns: [Concern] = [
    .permissionToApologise, .firstWord, .mailThatIsDue, .threat, .calendar, .firstWordElsewhere, .offence,
    .firstAnswers, .report, .promise, .authority, .measure, .ticket, .fact, .grievance, .ally, .sharedLine,
    .sharedChannel, .news, .mail, .thanks, .influence, .handover, .rest,
  ]

  /// What to do about it, or nil when there is nothing to do.
  func action(about concern: Concern) -> Game.Action? {
    switch concern {
    case .mailThatIsDue: answerUrgentMail()
    case .threat: secureThreat()
    case .offence: hideOffence()
    case .listening: listenFurther()
    case .fact: askForFact()
    case .promise: keepPromise()
    case .ticket: takeUpTicket()
    case .calendar: clearCalendar()
    case .rules: publishRules()
    case .grievance: answerGrievance()
    case .mail: answerMail()
    case .report: reportUpwards()
    case .influence: lookAtInfluence()
    case .handover: handOver()
    case .coaching: coachSomebody()
    case .rest: rest()
    case .permissionToApologise: askToApologise()
    case .firstWord: acknowledge()
    case .firstWordElsewhere: acknowledgeElsewhere()
    case .firstAnswers: answerFirst()
    case .authority: askForAuthority()
    case .measure: announceMeasure()
    case .ally: askAlly()
    case .sharedLine: shareLine()
    case .sharedChannel: shareChannel()
    case .news: tellNews()
    case .thanks: thankSomebody()
    }
  }
}
