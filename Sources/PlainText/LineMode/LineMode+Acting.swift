import Codebook
import Engine
import Scenarios

/// What the player says and does.
extension LineMode {
  func publish() throws(Stop) {
    guard let channel = try chooseChannel() else { return }
    try write { .publish(channel: channel.id, text: $0) }
  }

  /// Asks for a channel that can be written on; nil when the player goes back.
  func chooseChannel() throws(Stop) -> Channel? {
    try chooseChannel(of: state.scenario.channels.filter { $0.handle != nil || $0.isPrivate })
  }

  /// Asks for one of `channels`; nil when the player goes back.
  func chooseChannel(of channels: [Channel]) throws(Stop) -> Channel? {
    try choose(from: channels.map { "\($0.name[language])\(note(on: $0))" }).map { channels[$0] }
  }

  private func note(on channel: Channel) -> String {
    var notes: [String] = []
    if channel.isPrivate { notes.append(language == .english ? "private account" : "compte privé") }
    if let limit = channel.limit {
      notes.append(language == .english ? "\(limit) characters at most" : "\(limit) caractères au plus")
    }
    return notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
  }

  func answer(_ number: Int?, inPublic isPublic: Bool) throws(Stop) {
    guard let post = try choosePost(number) else { return }
    try console.say("\(post.author)\(Wording.colon(language))\(quoted(post.text[language]))")
    try write { isPublic ? .reply(to: post.id, text: $0) : .message(to: post.id, text: $0) }
  }

  func choosePost(_ number: Int?) throws(Stop) -> FeedPost? {
    if let number { return try othersPost(number) }
    let line = try ask(
      en: "Which post? (its number, Enter to go back):",
      fr: "Quelle publication\u{A0}? (son numéro, Entrée pour revenir)\u{A0}:")
    if line.isEmpty { return nil }
    guard let number = Int(line) else {
      try say(en: "That is not a number.", fr: "Ce n'est pas un nombre.")
      return nil
    }
    return try othersPost(number)
  }

  /// The post with a number, unless it is our own: that is told before anything is written.
  func othersPost(_ number: Int) throws(Stop) -> FeedPost? {
    guard let post = try post(number) else { return nil }
    guard post.isOurs else { return post }
    try console.say(Game.Refusal.ownPost.message[language])
    return nil
  }

  func endTurn() throws(Stop) {
    if state.minutesLeft >= Game.Cost.wait {
      try showUndone()
      let left = minutes(state.minutesLeft)
      let answer = try ask(
        en: "You have \(left) left. End the turn? (y or n):",
        fr: "Il vous reste \(left). Terminer le tour\u{A0}? (o ou n)\u{A0}:")
      guard answer.lowercased().hasPrefix(language == .english ? "y" : "o") else { return }
    }
    try perform(.endTurn)
  }

  /// What ending the turn leaves undone.
  private func showUndone() throws(Stop) {
    for mail in state.inbox where mail.isOpen {
      let (sender, subject) = (mail.item.sender[language], quoted(mail.item.subject[language]))
      try say(en: "Unanswered: \(sender), \(subject).", fr: "Sans réponse\u{A0}: \(sender), \(subject).")
    }
    for entry in state.calendar where entry.status == .scheduled && entry.at < state.turn.end {
      let (when, text) = (moment(entry.at), quoted(entry.post.text[language]))
      try say(en: "Goes out at \(when): \(text).", fr: "Partira à \(when)\u{A0}: \(text).")
    }
  }

  /// Carries out `action` and says what came of it; returns false when it was not done.
  @discardableResult
  func perform(_ action: Game.Action) throws(Stop) -> Bool {
    let postsBefore = othersPosts
    let effects: [Game.Effect]
    do {
      effects = try seat.perform(action)
    } catch let refusal as Game.Refusal {
      try console.say(refusal.message[language])
      return false
    } catch {
      try say(
        en: "That could not be recorded, and has not been done: \(error). Make room, then try again.",
        fr: "Cela n'a pas pu être enregistré, et n'a pas été fait\u{A0}: \(error). Faites de la place, puis réessayez.")
      return false
    }
    for effect in effects { try show(effect) }
    if !effects.contains(.turnBegan), !state.isOver {
      try say(
        en: "Done. \(minutes(state.minutesLeft)) left.", fr: "C'est fait. Il reste \(minutes(state.minutesLeft)).")
      let new = othersPosts - postsBefore
      if new > 0 {
        try say(
          en: "\(Wording.count(new, "new post", "new posts", .english)) meanwhile.",
          fr: "\(Wording.count(new, "nouvelle publication", "nouvelles publications", .french)) entre-temps.")
      }
    }
    return true
  }

  /// How many posts of others there are.
  private var othersPosts: Int {
    state.feed.count { !$0.isOurs }
  }

  private func show(_ effect: Game.Effect) throws(Stop) {
    switch effect {
    case .tell(let notice):
      try console.say("\(Wording.sentence(notice.from[language]))\(Wording.colon(language))\(notice.text[language])")
    case .critique(let critique):
      try console.say(CritiqueText.lines(critique, language))
    case .turnBegan:
      postsShown = 0
      try console.say()
      try showSituation()
    case .record, .finish: break
    }
  }
}
