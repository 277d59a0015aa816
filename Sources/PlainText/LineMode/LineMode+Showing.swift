import Codebook
import Engine
import Scenarios

extension LineMode {
  /// How many posts are shown at a time.
  private static let page = 10

  func showSituation() throws(Stop) {
    let turn = state.turn
    let number = state.turnIndex + 1
    let count = state.scenario.turns.count
    let date = Wording.sentence(Wording.date(state.now, language))
    try say(
      en: "Turn \(number) of \(count): \(turn.title.english). \(date).",
      fr: "Tour \(number) sur \(count)\u{A0}: \(turn.title.french). \(date).")
    try console.say(turn.brief[language])
    for news in state.news where news.turn >= state.turnIndex - 1 {
      try console.say("\(moment(news.at))\(Wording.colon(language))\(news.text[language])")
    }
    let posts = state.freshPosts.count
    let mails = state.inbox.count(where: \.isOpen)
    try say(
      en: "\(minutes(state.minutesLeft)) to spend. \(Wording.count(posts, "new post", "new posts", .english)), "
        + "\(Wording.count(mails, "mail to answer", "mails to answer", .english)).",
      fr: "\(minutes(state.minutesLeft)) à employer. "
        + "\(Wording.count(posts, "nouvelle publication", "nouvelles publications", .french)), "
        + "\(Wording.count(mails, "courrier en attente de réponse", "courriers en attente de réponse", .french)).")
    try showWhatWaits()
    try console.say(Feelings.sentences(state)[language])
  }

  private func showWhatWaits() throws(Stop) {
    let cases = state.tickets.count { $0.status == .open }
    if cases > 0 {
      try say(
        en: "\(Wording.count(cases, "case waits", "cases wait", .english)) for somebody to take it up: k.",
        fr: "\(Wording.count(cases, "dossier attend", "dossiers attendent", .french)) d'être pris en charge\u{A0}: d.")
    }
    for promise in state.promises where promise.status == .open {
      try say(
        en: "You promised \(quoted(promise.words)): due by \(moment(promise.due)).",
        fr: "Vous avez promis \(quoted(promise.words))\u{A0}: à tenir avant \(moment(promise.due)).")
    }
  }

  func read(_ number: Int?) throws(Stop) {
    if let number { return try readPost(number) }
    let posts = state.freshPosts.dropFirst(postsShown)
    for post in posts.prefix(LineMode.page) { try console.say(line(of: post)) }
    postsShown += min(LineMode.page, posts.count)
    let left = posts.count - LineMode.page
    if left > 0 {
      try say(
        en: "\(Wording.count(left, "more post", "more posts", .english)): r shows the next ones.",
        fr: "Encore \(Wording.count(left, "publication", "publications", .french))\u{A0}: l montre la suite.")
    } else {
      try say(
        en: posts.isEmpty ? "No more posts. r starts again." : "That is all so far.",
        fr: posts.isEmpty ? "Plus de publications. l recommence au début." : "C'est tout pour l'instant.")
      if posts.isEmpty { postsShown = 0 }
    }
  }

  private func readPost(_ number: Int) throws(Stop) {
    guard let post = try post(number) else { return }
    try console.say(line(of: post))
    try say(en: "Why: \(post.cause.english)", fr: "Pourquoi\u{A0}: \(post.cause.french)")
    if let profile = post.profile {
      try say(en: "Their account: \(profile.english)", fr: "Son compte\u{A0}: \(profile.french)")
    }
  }

  /// The post with a number; says so when there is none.
  func post(_ number: Int) throws(Stop) -> FeedPost? {
    if let post = state.post("p\(number)") { return post }
    try say(en: "There is no post \(number).", fr: "Il n'y a pas de publication \(number).")
    return nil
  }

  /// A post on one line, by its number.
  private func line(of post: FeedPost) -> String {
    let channel = state.channel(post.channel)?.name[language] ?? post.channel
    var marks: [String] = []
    if let target = post.replyTo {
      let number = target.dropFirst()
      marks.append(language == .english ? "answers post \(number)" : "répond à la publication \(number)")
    }
    marks += fates(of: post).map { $0[language] }
    let who: String
    switch post.origin {
    case .organisation: who = language == .english ? "your organisation" : "votre organisation"
    case .house: who = language == .english ? "your house, in their own name" : "votre maison, à titre personnel"
    case .scripted, .simulated:
      let followers = Wording.count(post.followers, "follower", "followers", .english)
      let followersInFrench = Wording.count(post.followers, "abonné", "abonnés", .french)
      who =
        "\(post.segment.name[language]), \(language == .english ? followers : followersInFrench), "
        + post.mood.name[language]
    }
    let tail = marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]"
    return "\(post.id.dropFirst()). \(moment(post.at)), \(channel), \(post.author) (\(who))\(Wording.colon(language))"
      + "\(post.text[language].visibleLine)\(tail)"
  }

  /// What became of a post.
  private func fates(of post: FeedPost) -> [LocalizedText] {
    let removal: LocalizedText? =
      post.isDeleted
      ? LocalizedText(en: "deleted", fr: "supprimée")
      : post.isTakenDown
        ? LocalizedText(en: "taken down", fr: "retirée")
        : post.isHidden ? LocalizedText(en: "hidden", fr: "masquée") : nil
    return [
      removal, post.isReported ? LocalizedText(en: "reported", fr: "signalée") : nil,
      post.isAnswered ? LocalizedText(en: "answered", fr: "répondue") : nil,
    ].compactMap(\.self)
  }

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
  }

  func moment(_ time: CivilTime) -> String {
    Wording.moment(time, from: state.now, language)
  }
}
