/// The competences of a community manager that the score reports.
public enum Competence: String, Codable, CaseIterable, Hashable, Sendable {
  case listening
  case voice
  case editorial
  case knowledge
  case crisisResponse = "crisis-response"
  case legalEthical = "legal-ethical"
  case reporting
  case stamina
  case care
  case reserve
}

/// The rules of the craft. A scenario's options may name them; the engine judges the rest by what is done.
public enum CraftRule: String, Codable, CaseIterable, Hashable, Sendable {
  /// Acknowledges the crisis in public soon after it breaks.
  case acknowledgeEarly = "acknowledge-early"
  /// Asks for the facts before the storm needs them.
  case getTheFacts = "get-the-facts"
  /// States only what has been verified.
  case verifyBeforeSaying = "verify-before-saying"
  /// Tells the public something concrete: what happened, what to do, when.
  case instruct
  /// Takes responsibility where the organisation has it.
  case ownTheFault = "own-the-fault"
  /// Apologises without "if" and without moving the fault.
  case noNonapology = "no-nonapology"
  /// Names a corrective action.
  case correctTheCause = "correct-the-cause"
  /// Shows understanding of the grievance.
  case empathy
  /// Neither insults nor mocks the people who write.
  case keepCalm = "keep-calm"
  /// Denies nothing that is true.
  case noFalseDenial = "no-false-denial"
  /// Blames nobody else for what is one's own.
  case noScapegoat = "no-scapegoat"
  /// Answers people one by one, without copy and paste.
  case individualReplies = "individual-replies"
  /// Answers the people who have a grievance, known or unknown.
  case answerGrievances = "answer-grievances"
  /// Does not send a public storm to private messages.
  case noPrematureRedirect = "no-premature-redirect"
  /// Hides insults and threats, never criticism.
  case fairModeration = "fair-moderation"
  /// Stops cheerful posts before they go out into a storm.
  case holdTheCalendar = "hold-the-calendar"
  /// Tells the hierarchy before it hears from elsewhere.
  case reportUpwards = "report-upwards"
  /// Answers the desk's mail before it is due.
  case keepDeadlines = "keep-deadlines"
  /// Holds one posture; does not contradict earlier statements.
  case oneVoice = "one-voice"
  /// Threatens nobody and gives away nobody's data.
  case noThreats = "no-threats"
  /// Keeps the duty of reserve in private accounts.
  case dutyOfReserve = "duty-of-reserve"
  /// Rests, hands over, looks after oneself and one's colleagues.
  case lastTheDistance = "last-the-distance"
  /// Comes back when a holding statement promised to.
  case keepPromises = "keep-promises"
  /// Watches more places than those that the desk watched anyway, before the storm breaks.
  case listenWidely = "listen-widely"
  /// Reports figures, what they mean and what to do, and not only that there is trouble.
  case reportWithInsight = "report-with-insight"
  /// Asks before saying in the organisation's name what only those above may grant.
  case askAuthority = "ask-authority"
  /// Keeps proof of threats and takes them to those who can act.
  case secureThreats = "secure-threats"
  /// Lets others speak for the organisation only when they say that they were asked.
  case openSupport = "open-support"
  /// Follows a person's case to its solution.
  case followThrough = "follow-through"
  /// Shares the work when it is more than one person's.
  case shareTheLoad = "share-the-load"
  /// Argues with a wrong order, with reasons.
  case standYourGround = "stand-your-ground"
  /// Speaks to all where most of the anger is.
  case speakWhereItBurns = "speak-where-it-burns"
  /// Neither jokes nor praises the house while people are angry.
  case noMerriment = "no-merriment"
  /// Tells the public what has been verified.
  case shareTheFacts = "share-the-facts"
  /// Gives those who ask something concrete.
  case answerQuestions = "answer-questions"
  /// Speaks to a person as one person to another.
  case speakToThePerson = "speak-to-the-person"
  /// Says nothing of the case on a private account, in whatever tone.
  case quietAccount = "quiet-account"
}
