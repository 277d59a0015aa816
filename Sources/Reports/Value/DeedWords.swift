import Codebook
import Engine
import Scenarios

/// What was done, in a few words.
struct DeedWords {
  let state: Game.State
  let language: Language

  /// The deed as a short sentence without a full stop.
  func sentence(_ action: Game.Action) -> String {
    switch action {
    case .publish(let id, _): say("Published on \(channel(id))", "Publication sur \(channel(id))")
    case .review(let id, _, _): say("Had a draft for \(channel(id)) read", "Brouillon pour \(channel(id)) relu")
    case .reply(let id, _): say("Answered \(author(id)) in public", "Réponse publique à \(author(id))")
    case .message(let id, _): say("Wrote to \(author(id)) in private", "Message privé à \(author(id))")
    case .hide, .delete, .report, .ban, .rules, .profile: moderation(action)
    case .watch(let id): say("Watched \(channel(id)) from here on", "Veille ouverte sur \(channel(id))")
    case .unwatch(let id): say("Stopped watching \(channel(id))", "Veille arrêtée sur \(channel(id))")
    case .alert(let words): say("Set an alert on “\(words)”", "Alerte posée sur «\u{A0}\(words)\u{A0}»")
    case .choose(let id, _): say("Answered the mail “\(mail(id))”", "Réponse au courriel «\u{A0}\(mail(id))\u{A0}»")
    case .argue(let id, _): say("Argued with “\(mail(id))”", "Objection à «\u{A0}\(mail(id))\u{A0}»")
    case .ask(let id): say("Asked: \(question(id))", "Question posée\u{A0}: \(question(id))")
    case .escalate(let id, _): say("Reported to \(person(id))", "Point de situation à \(person(id))")
    case .request(let id, _): say("Asked for: \(authority(id))", "Autorisation demandée\u{A0}: \(authority(id))")
    case .pause, .release, .move, .cancel, .rewrite, .schedule: calendar(action)
    case .delegate, .recall, .sheet, .coach, .handOver, .approach, .takeUp: team(action)
    case .rest(let minutes): say("Rested for \(minutes) minutes", "Repos de \(minutes)\u{A0}minutes")
    case .wait(let minutes): say("Waited \(minutes) minutes", "Attente de \(minutes)\u{A0}minutes")
    case .note: say("Took a note", "Note prise")
    case .hint: say("Asked for a hint", "Conseil demandé")
    case .undo: say("Undid the last act", "Dernier acte annulé")
    case .endTurn: say("Ended the turn", "Fin du tour")
    }
  }

  private func moderation(_ action: Game.Action) -> String {
    switch action {
    case .hide(let id, _): say("Hid a post by \(author(id))", "Publication de \(author(id)) masquée")
    case .delete(let id, _): say("Deleted a post by \(author(id))", "Publication de \(author(id)) supprimée")
    case .report(let id, .platform):
      say("Reported a post by \(author(id)) to the platform", "Publication de \(author(id)) signalée à la plateforme")
    case .report(let id, .police):
      say("Reported a post by \(author(id)) to the police", "Publication de \(author(id)) signalée à la police")
    case .ban(let id): say("Banned \(author(id)) from the page", "Bannissement de \(author(id))")
    case .rules(let id): say("Published the rules of \(channel(id))", "Règles publiées sur \(channel(id))")
    case .profile(let id): say("Looked at the account of \(author(id))", "Compte de \(author(id)) consulté")
    default: ""
    }
  }

  private func calendar(_ action: Game.Action) -> String {
    switch action {
    case .pause(let id):
      say("Paused the scheduled post “\(post(id))”", "Publication suspendue\u{A0}: «\u{A0}\(post(id))\u{A0}»")
    case .release(let id):
      say("Put “\(post(id))” back into the calendar", "Remise au calendrier\u{A0}: «\u{A0}\(post(id))\u{A0}»")
    case .move(let id, let hours):
      say(
        "Moved “\(post(id))” by \(hours) h", "Publication déplacée de \(hours)\u{A0}h\u{A0}: «\u{A0}\(post(id))\u{A0}»")
    case .cancel(let id): say("Cancelled “\(post(id))”", "Publication annulée\u{A0}: «\u{A0}\(post(id))\u{A0}»")
    case .rewrite: say("Rewrote a scheduled post", "Publication programmée récrite")
    case .schedule(let id, _, let hours):
      say(
        "Scheduled a post on \(channel(id)), \(hours) h ahead",
        "Publication programmée sur \(channel(id)), dans \(hours)\u{A0}h")
    default: ""
    }
  }

  private func team(_ action: Game.Action) -> String {
    switch action {
    case .delegate(let id, let to):
      say("Gave \(channel(id)) to \(person(to))", "Confié à \(person(to))\u{A0}: \(channel(id))")
    case .recall(let id): say("Took \(channel(id)) back", "Repris en main\u{A0}: \(channel(id))")
    case .sheet: say("Shared a message sheet", "Fiche de messages partagée")
    case .coach(let id): say("Coached \(person(id))", "Accompagnement de \(person(id))")
    case .handOver(let id, _): say("Handed the desk over to \(person(id))", "Poste confié à \(person(id))")
    case .approach(let id, true): say("Asked \(ally(id)) to speak openly", "Soutien affiché demandé à \(ally(id))")
    case .approach(let id, false): say("Asked \(ally(id)) to speak covertly", "Soutien caché demandé à \(ally(id))")
    case .takeUp(let id):
      say("Took up the case “\(ticket(id))”", "Dossier pris en main\u{A0}: «\u{A0}\(ticket(id))\u{A0}»")
    default: ""
    }
  }

  /// What somebody else, or the calendar, said.
  func sentence(_ spoken: Spoken) -> String {
    let place = channel(spoken.channel)
    if let id = spoken.delegate {
      return say("\(person(id)) wrote for you on \(place)", "\(person(id)) a écrit pour vous sur \(place)")
    }
    switch spoken.voice {
    case .organisation: return say("Went out on \(place) in your name", "Paru sur \(place) en votre nom")
    case .leader: return say("The management spoke on \(place)", "La direction s'est exprimée sur \(place)")
    case .colleague: return say("A colleague spoke on \(place)", "Un collègue s'est exprimé sur \(place)")
    case .private: return say("Written on your private account, \(place)", "Écrit sur votre compte privé, \(place)")
    }
  }

  /// The words of the option that an action chooses, or nil.
  func chosen(_ action: Game.Action) -> String? {
    guard case .choose(let item, let option) = action else { return nil }
    return state.inbox.first { $0.id == item }?.item.options.first { $0.id == option }?.text[language]
  }
}

extension DeedWords {
  private func say(_ english: String, _ french: String) -> String { LocalizedText(en: english, fr: french)[language] }

  /// The name of a channel within a sentence: an article that it begins with is small.
  private func channel(_ id: String) -> String {
    state.channel(id)?.name.inSentence[language] ?? id
  }

  private func author(_ id: String) -> String { state.post(id)?.author ?? id }
  private func mail(_ id: String) -> String { state.inbox.first { $0.id == id }?.item.subject[language] ?? id }
  private func question(_ id: String) -> String { state.facts.first { $0.id == id }?.fact.question[language] ?? id }
  private func person(_ id: String) -> String { state.scenario.people.first { $0.id == id }?.name[language] ?? id }
  private func ally(_ id: String) -> String { state.scenario.allies.first { $0.id == id }?.name[language] ?? id }
  private func ticket(_ id: String) -> String { state.scenario.tickets.first { $0.id == id }?.name[language] ?? id }

  private func authority(_ id: String) -> String {
    state.scenario.authorities.first { $0.id == id }?.name.inSentence[language] ?? id
  }

  /// The first words of a scheduled post.
  private func post(_ id: String) -> String {
    let text = state.calendar.first { $0.id == id }?.post.text[language] ?? id
    return text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
