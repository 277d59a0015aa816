import Codebook
import Scenarios

/// Says what somebody would do, and why, without the words that they would write.
struct HintWords {
  let state: Game.State

  /// What a hint says of the next act, or of having none.
  func text(_ action: Game.Action?) -> LocalizedText {
    switch action {
    case .publish(let channel, _): statement(on: name(channel))
    case .reply(let id, _): state.post(id).map(answer) ?? nothingLeft
    case .hide(let id, _): state.post(id).map(moderation) ?? nothingLeft
    case .report(let id, let authorities): state.post(id).map { report($0, to: authorities) } ?? nothingLeft
    case .rules(let channel):
      LocalizedText(
        en:
          "Publish the rules of \(name(channel).english) before you need them: whatever you hide later rests on them.",
        fr:
          "Publiez les règles de \(name(channel).french) avant d'en avoir besoin\u{A0}: tout ce que vous masquerez s'y "
          + "appuiera.")
    case .watch(let channel):
      LocalizedText(
        en: "People talk where nobody here listens: open the channel “\(name(channel).english)”.",
        fr: "On parle là où personne ici n'écoute\u{A0}: ouvrez le canal «\u{A0}\(name(channel).french)\u{A0}».")
    case .profile(let id): state.post(id).map(account) ?? nothingLeft
    case .cancel(let id): state.calendar.first { $0.id == id }.map(calendar) ?? nothingLeft
    default: houseText(action) ?? nothingLeft
    }
  }

  private var nothingLeft: LocalizedText {
    LocalizedText(
      en: "What this turn allows is done. End it and see what comes.",
      fr: "Ce que ce tour permet est fait. Terminez-le, et voyez ce qui vient.")
  }

  private func name(_ channel: String) -> LocalizedText {
    state.channel(channel)?.name.inSentence ?? LocalizedText(channel)
  }

  /// Whether anything is known that can be said.
  private var hasFacts: Bool { state.facts.contains { $0.status == .known && $0.fact.isTrue } }

  private func statement(on channel: LocalizedText) -> LocalizedText {
    let isFirst = !state.crisisStatements.contains { $0.manner == .publish }
    guard isFirst, state.isStorm else {
      return LocalizedText(
        en: "People on \(channel.english) wait for news: say what has been verified since, and what is being done.",
        fr:
          "Sur \(channel.french), on attend des nouvelles\u{A0}: dites ce qui a été vérifié depuis, et ce qui est fait."
      )
    }
    let isOurs = state.scenario.crisis.type != .victim
    let (english, french) =
      hasFacts ? ("what you know for sure", "ce que vous savez de sûr") : ("that you are checking", "que vous vérifiez")
    return LocalizedText(
      en:
        "The first word is due, on \(channel.english): \(english),\(isOurs ? " whose fault it is," : "") and when you "
        + "come back.",
      fr:
        "Le premier mot presse, sur \(channel.french)\u{A0}: \(french),\(isOurs ? " à qui est la faute," : "") et quand "
        + "vous reviendrez.")
  }

  private func answer(to post: FeedPost) -> LocalizedText {
    let press = state.grievances.count { $0.segment == .journalists }
    let isPress = post.segment == .journalists && press > 0
    let count = isPress ? press : state.grievances.count
    let (one, many) = isPress ? ("journalist", "journalists") : ("person", "people")
    let (une, plusieurs) = isPress ? ("journaliste", "journalistes") : ("personne", "personnes")
    let (how, comment) =
      hasFacts
      ? ("with a fact that is verified", "avec un fait vérifié")
      : (
        "by naming what happened to them and what you are checking",
        "en nommant ce qui lui arrive et ce que vous vérifiez"
      )
    guard post.isGrievance, count > 0 else {
      return LocalizedText(
        en: "\(post.author) speaks up for the organisation: a word of thanks costs little.",
        fr: "\(post.author) prend la défense de l'organisation\u{A0}: un mot de remerciement coûte peu.")
    }
    return LocalizedText(
      en:
        "\(count) \(count == 1 ? one : many) with a grievance \(count == 1 ? "waits" : "wait"). Answer \(post.author) "
        + "first, \(how).",
      fr: "\(count) \(count == 1 ? "\(une) attend" : "\(plusieurs) attendent") avec un grief. Répondez d'abord à "
        + "\(post.author), \(comment).")
  }

  private func moderation(_ post: FeedPost) -> LocalizedText {
    LocalizedText(
      en: "The post of \(post.author) breaks the rules of any page: hide it, and tell its author why.",
      fr:
        "La publication de \(post.author) enfreint les règles de toute page\u{A0}: masquez-la, et dites pourquoi à son "
        + "auteur.")
  }

  private func report(_ post: FeedPost, to authorities: Game.Authorities) -> LocalizedText {
    switch authorities {
    case .police:
      LocalizedText(
        en: "\(post.author) threatens people. Take it to the police, with the proof, before anything is hidden.",
        fr: "\(post.author) menace des personnes. Saisissez la police, preuve à l'appui, avant de rien masquer.")
    case .platform:
      LocalizedText(
        en: "You cannot hide the post of \(post.author) yourself: report it to the platform.",
        fr: "Vous ne pouvez pas masquer vous-même la publication de \(post.author)\u{A0}: signalez-la à la plateforme.")
    }
  }

  private func account(_ post: FeedPost) -> LocalizedText {
    LocalizedText(
      en: "Many people follow \(post.author). Look at the account before you decide what to answer.",
      fr: "Beaucoup de gens suivent \(post.author). Regardez ce compte avant de décider quoi répondre.")
  }

  private func calendar(_ entry: CalendarEntry) -> LocalizedText {
    let channel = name(entry.post.channel)
    return LocalizedText(
      en: "A cheerful post waits in the calendar for \(channel.english): it would go out into the storm. Take it out.",
      fr:
        "Une publication enjouée attend au calendrier pour \(channel.french)\u{A0}: elle partirait en pleine tempête. "
        + "Retirez-la.")
  }
}
