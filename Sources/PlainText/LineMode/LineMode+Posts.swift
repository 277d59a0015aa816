import Codebook
import Engine
import Scenarios

/// One post in words.
extension LineMode {
  func readPost(_ number: Int) throws(Stop) {
    guard let post = try post(number) else { return }
    try sayPost(post, isWhole: true)
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

  /// A post on one line, by its number; what was written to its author in private is whole or begun.
  private func line(of post: FeedPost, isWhole: Bool) -> String {
    let channel = state.channel(post.channel)?.name[language] ?? post.channel
    var marks: [String] = []
    if let target = post.replyTo {
      let number = target.dropFirst()
      marks.append(language == .english ? "answers post \(number)" : "répond à la publication \(number)")
    }
    marks += fates(of: post, isWhole: isWhole).map { $0[language] }
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
  private func fates(of post: FeedPost, isWhole: Bool) -> [LocalizedText] {
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
      + (post.isAnswered ? state.messages(to: post.id) : []).map {
        privately(isWhole ? $0.text : $0.text.visibleLine.excerpt(LineMode.excerpt))
      }
  }

  /// How many characters of a private message are read beside a post.
  private static let excerpt = 60

  private func privately(_ words: String) -> LocalizedText {
    LocalizedText(en: "you, in private: \(quoted(words))", fr: "vous, en privé\u{A0}: \(quoted(words))")
  }

  /// Says a post, which is read from then on.
  func sayPost(_ post: FeedPost, isWhole: Bool = false) throws(Stop) {
    try console.say(line(of: post, isWhole: isWhole))
    said.insert(post.id)
  }
}
