import Codebook
import Engine
import Scenarios

extension LineMode {
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
    if state.clockOfTen != 10 {
      let clock = minutes(state.clockOfTen)
      try say(
        en: "Ten minutes of work take \(clock) of the clock; the turn lasts until \(moment(turn.end)).",
        fr: "Dix minutes de travail en prennent \(state.clockOfTen) à l'horloge\u{A0}; le tour va jusqu'à "
          + "\(moment(turn.end)).")
    }
    try showWhatWaits()
    try console.say(Feelings.sentences(state)[language])
  }

  /// The house, its voice, the desk, and what the case exercises.
  func showBriefing() throws(Stop) {
    let organisation = state.scenario.organisation
    try console.say("\(organisation.name)\(Wording.colon(language))\(organisation.background[language])")
    try console.say(organisation.role[language])
    if let arrangement = state.arrangement {
      try console.say("\(arrangement.name[language])\(Wording.colon(language))\(arrangement.text[language])")
    }
    let voice = organisation.voice
    try say(en: "Our voice: \(voice.english)", fr: "Notre ton\u{A0}: \(voice.french)")
    guard !state.scenario.objectives.isEmpty else { return }
    try say(en: "What you will practise:", fr: "Ce que vous allez exercer\u{A0}:")
    for objective in state.scenario.objectives { try console.say("- \(objective.text[language])") }
  }

  private func showWhatWaits() throws(Stop) {
    let cases = state.tickets.count { $0.status == .open }
    if cases > 0 {
      try say(
        en:
          "\(Wording.count(cases, "case waits", "cases wait", .english)) for somebody to take it up: \(typed(.cases)).",
        fr: "\(Wording.count(cases, "dossier attend", "dossiers attendent", .french)) d'être pris en charge\u{A0}: "
          + "\(typed(.cases)).")
    }
    try showDrafts()
    for promise in state.promises where promise.status == .open {
      try say(
        en: "You promised \(quoted(promise.words)): due by \(moment(promise.due)).",
        fr: "Vous avez promis \(quoted(promise.words))\u{A0}: à tenir avant \(moment(promise.due)).")
    }
  }

  func moment(_ time: CivilTime) -> String {
    Wording.moment(time, from: state.now, language)
  }
}
