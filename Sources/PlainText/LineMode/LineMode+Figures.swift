import Codebook
import Engine
import Scenarios

/// The figures in sentences.
extension LineMode {
  func showDashboard() throws(Stop) {
    guard let reading = state.dashboard else {
      return try say(en: "There are no figures yet.", fr: "Il n'y a pas encore de chiffres.")
    }
    func number(_ value: Int) -> String { Wording.number(value, language) }
    try say(
      en: "\(number(reading.postsPerHour)) posts an hour, \(reading.negativeShare)% of them negative. "
        + "Trust \(reading.trust) of 100, anger \(reading.anger) of 100. "
        + "\(number(reading.reach)) people have seen something of it. (Estimated from what is seen.)",
      fr: "\(number(reading.postsPerHour)) publications par heure, dont \(reading.negativeShare)\u{A0}% négatives. "
        + "Confiance\u{A0}: \(reading.trust) sur 100, colère\u{A0}: \(reading.anger) sur 100. "
        + "\(number(reading.reach)) personnes en ont vu quelque chose. (Estimation d'après ce qui est visible.)")
    try showLastHour(reading)
    for line in CurveText.lines(state, language) { try console.say(line) }
    try showEstimate()
  }

  /// What has changed since the reading an hour before.
  private func showLastHour(_ now: DashboardReading) throws(Stop) {
    let readings = state.readings
    guard readings.count > 1 else { return }
    let before = readings[max(0, readings.count - 7)]
    func change(_ value: (DashboardReading) -> Int) -> String {
      let change = value(now) - value(before)
      return (change > 0 ? "+" : "") + Wording.number(change, language)
    }
    try say(
      en: "Within the last hour: posts an hour \(change(\.postsPerHour)), negative \(change(\.negativeShare)) points, "
        + "trust \(change(\.trust)), anger \(change(\.anger)), people reached \(change(\.reach)).",
      fr: "En une heure\u{A0}: publications par heure \(change(\.postsPerHour)), négatif "
        + "\(change(\.negativeShare)) points, confiance \(change(\.trust)), colère \(change(\.anger)), personnes "
        + "touchées \(change(\.reach)).")
    guard state.surge != nil else { return }
    try say(
      en: "Careful: that is twice as many posts as an hour ago, or more.",
      fr: "Attention\u{A0}: c'est au moins deux fois plus de publications qu'il y a une heure.")
  }

  /// How sure the negative share is, by the posts that the desk sees.
  private func showEstimate() throws(Stop) {
    guard let estimate = state.negativeEstimate else { return }
    let sure = estimate.certainty.name
    try say(
      en:
        "Of the latest \(Wording.count(estimate.posts, "post", "posts", .english)) in your feed \(estimate.share)% are "
        + "negative; chance alone could make that \(estimate.low) to \(estimate.high)%: \(sure.english).",
      fr: "Sur \(Wording.count(estimate.posts, "publication récente", "publications récentes", .french)) de votre fil, "
        + "\(estimate.share)\u{A0}% sont négatives\u{A0}; le hasard seul peut donner de \(estimate.low) à "
        + "\(estimate.high)\u{A0}%\u{A0}: \(sure.french).")
  }

  func showTrends() throws(Stop) {
    let trends = state.trends(in: language, most: 8)
    if trends.isEmpty { try say(en: "No word stands out yet.", fr: "Aucun mot ne ressort pour l'instant.") }
    for trend in trends { try console.say(line(of: trend)) }
    for driver in state.drivers(most: 5) { try console.say(line(of: driver)) }
    try showShares()
    try showAnswers()
  }

  private func line(of trend: Trend) -> String {
    let posts = Wording.count(trend.recent, "post", "posts", .english)
    let postsInFrench = Wording.count(trend.recent, "publication", "publications", .french)
    return language == .english
      ? "On the rise: \(quoted(trend.word)) in \(posts), \(trend.earlier == 0 ? "new" : "\(trend.earlier) before")."
      : "En hausse\u{A0}: \(quoted(trend.word)) dans \(postsInFrench), "
        + (trend.earlier == 0 ? "nouveau." : "\(trend.earlier) auparavant.")
  }

  private func line(of driver: Driver) -> String {
    let who = "\(driver.author), \(driver.segment.name[language])"
    let audience = Wording.number(driver.audience, language)
    return language == .english
      ? "Drives it: \(who): audience \(audience), \(Wording.count(driver.replies, "reply", "replies", .english))."
      : "L'anime\u{A0}: \(who)\u{A0}: audience \(audience), "
        + "\(Wording.count(driver.replies, "réponse", "réponses", .french))."
  }

  private func showShares() throws(Stop) {
    let percent = language == .english ? "%" : "\u{A0}%"
    let segments = state.segmentShares.prefix(5).map { "\($0.kind.name[language]) \($0.percent)\(percent)" }
    let moods = state.moodShares.map { "\($0.kind.name[language]) \($0.percent)\(percent)" }
    guard !segments.isEmpty else { return }
    let (who, how) = (segments.joined(separator: ", "), moods.joined(separator: ", "))
    try say(en: "Who speaks: \(who).", fr: "Qui parle\u{A0}: \(who).")
    try say(en: "In what mood: \(how).", fr: "Dans quelle humeur\u{A0}: \(how).")
  }

  private func showAnswers() throws(Stop) {
    let record = state.answerRecord
    guard record.asked > 0 else { return }
    let time = record.medianMinutes.map(minutes)
    try say(
      en: "You have answered \(record.answered) of \(record.asked) complaints and questions"
        + (time.map { ", half of them within \($0)." } ?? "."),
      fr: "Vous avez répondu à \(record.answered) plaintes et questions sur \(record.asked)"
        + (time.map { ", pour la moitié en \($0) au plus." } ?? "."))
  }
}

extension NegativeEstimate.Certainty {
  fileprivate var name: LocalizedText {
    switch self {
    case .fair: LocalizedText(en: "fairly sure", fr: "assez sûr")
    case .rough: LocalizedText(en: "a rough figure", fr: "un ordre de grandeur")
    case .poor: LocalizedText(en: "no more than a guess", fr: "une simple indication")
    }
  }
}
