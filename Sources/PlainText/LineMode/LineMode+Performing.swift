import Codebook
import Engine
import Scenarios

/// An act is carried out, and what came of it is said.
extension LineMode {
  /// Carries out `action`, asking first where it cannot be taken back, and says what came of it; returns false when it
  /// was not done.
  @discardableResult
  func perform(_ action: Game.Action) throws(Stop) -> Bool {
    guard try isConfirmed(action) else {
      try say(en: "Not done.", fr: "Ce n'est pas fait.")
      return false
    }
    let (postsBefore, promisesBefore) = (othersPosts, state.promises.count)
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
      try sayDone(action)
      try sayPromised(state.promises.dropFirst(promisesBefore))
      try sayArrived(othersPosts - postsBefore)
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

  private func sayDone(_ action: Game.Action) throws(Stop) {
    let left = minutes(state.minutesLeft)
    try say(en: "\(action.done.english) \(left) left.", fr: "\(action.done.french) Il reste \(left).")
  }

  private func sayPromised(_ promises: some Sequence<PromiseEntry>) throws(Stop) {
    for promise in promises {
      let due = moment(promise.due)
      try say(en: "Promised for \(due).", fr: "Promis pour \(due).")
    }
  }

  private func sayArrived(_ posts: Int) throws(Stop) {
    guard posts > 0 else { return }
    try say(
      en: "\(Wording.count(posts, "new post", "new posts", .english)) meanwhile.",
      fr: "\(Wording.count(posts, "nouvelle publication", "nouvelles publications", .french)) entre-temps.")
  }
}
