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
      let question = LocalizedText(
        en: "You have \(left) left. End the turn?", fr: "Il vous reste \(left). Terminer le tour\u{A0}?")
      guard try isAgreed(question) else { return }
    }
    try perform(.endTurn)
  }

  /// What ending the turn leaves undone.
  private func showUndone() throws(Stop) {
    for mail in state.inbox where mail.isOpen {
      let (sender, subject) = (mail.item.sender[language], quoted(mail.item.subject[language]))
      try say(en: "Unanswered: \(sender), \(subject).", fr: "Sans réponse\u{A0}: \(sender), \(subject).")
    }
    for promise in state.promisesBeforeNextTurn {
      let (due, words) = (moment(promise.due), quoted(promise.words))
      try say(en: "Promised for \(due): \(words).", fr: "Promis pour \(due)\u{A0}: \(words).")
    }
    for entry in state.calendar where entry.status == .scheduled && entry.at < state.turn.end {
      let (when, text) = (moment(entry.at), quoted(entry.post.text[language]))
      try say(en: "Goes out at \(when): \(text).", fr: "Partira à \(when)\u{A0}: \(text).")
    }
  }
}
