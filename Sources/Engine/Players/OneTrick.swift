import Codebook

/// Those who know one trick and do it as long as there are minutes.
extension Game.State {
  /// Deletes the next post that can be deleted, without a word.
  var deletion: Game.Action? {
    waitingPosts.first { channel($0.channel).map { isModerated($0) } ?? false }.map { .delete(post: $0.id, reason: "") }
  }

  /// The first open answer to the next mail from somebody who decides.
  var obedience: Game.Action? {
    let superiors = superiors.map(\.id)
    for mail in inbox where mail.isOpen && mail.item.person.map(superiors.contains) ?? false {
      let option = mail.item.options.first { isOpen($0) }
      if let option { return .choose(item: mail.id, option: option.id) }
    }
    return nil
  }

  /// Gives the next channel to the first who answers for the organisation.
  var delegationOfAll: Game.Action? {
    guard let person = delegates.first else { return nil }
    return ownChannels.first { channel in !delegations.contains { $0.channel == channel.id } }
      .map { .delegate(channel: $0.id, to: person.id) }
  }

  /// Says to all what the trick is once the storm has broken, and then to everybody who writes.
  func same(_ phrases: (String) -> [LocalizedText]) -> Game.Action? {
    let texts = phrases(scenario.organisation.name).map { $0[language] }
    return statementToAll(texts) ?? answerToNext(texts)
  }

  /// Says to all what the trick is once the storm has broken, and nothing after it.
  func statementOnly(_ phrases: (String) -> [LocalizedText]) -> Game.Action? {
    statementToAll(phrases(scenario.organisation.name).map { $0[language] })
  }

  private func statementToAll(_ texts: [String]) -> Game.Action? {
    guard isStorm else { return nil }
    let silent = ownChannels.first { channel in
      !statements.contains { $0.channel == channel.id && $0.manner == .publish }
    }
    return silent.flatMap { channel in
      next(of: texts, on: channel.id).map { .publish(channel: channel.id, text: $0) }
    }
  }

  private func answerToNext(_ texts: [String]) -> Game.Action? {
    waitingPosts.first.flatMap { post in
      next(of: texts, on: post.channel).map { .reply(to: post.id, text: $0) }
    }
  }

  /// The texts in turn, among those that fit the channel.
  private func next(of texts: [String], on channel: String) -> String? {
    let fitting = texts.filter { $0.count <= limit(on: channel) }
    return fitting.isEmpty ? nil : fitting[statements.count % fitting.count]
  }

  /// Answers as well as can be, and when nobody has a grievance, whoever writes; then sits there until the turn ends.
  var answerWithoutRest: Game.Action? {
    let seat = SensiblePlayer(state: self, worths: .none)
    if let post = grievances.first ?? waitingPosts.first { return .reply(to: post.id, text: seat.answer(to: post)) }
    return minutesLeft > 0 ? .wait(minutes: minutesLeft) : nil
  }
}
