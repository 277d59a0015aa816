import Codebook
import Engine
import Scenarios

extension Interface.Chooser {
  /// The channels to publish on, and the texts that wait to be sent.
  static func channels(_ model: Interface.Model, _ state: Game.State) -> Interface.Chooser {
    let open = state.scenario.channels.filter { $0.handle != nil || $0.isPrivate }
    return Interface.Chooser(
      title: LocalizedText(en: "Publish where?", fr: "Publier où ?"),
      options: open.map { channel in
        Option(
          label: channel.name.map { _, name in channel.handle.map { "\(name) · \($0)" } ?? name },
          detail: detail(of: channel), deed: .compose(.publish(channel: channel.id)))
      } + drafts(model, state) + [keep])
  }

  private static func detail(of channel: Channel) -> LocalizedText {
    let size = LocalizedText("").map { language, _ in
      language.count(channel.followers, ("follower", "abonné"), ("followers", "abonnés"))
    }
    if channel.isPrivate {
      return LocalizedText(
        en: "! your private account · \(size.english)", fr: "! votre compte privé · \(size.french)")
    }
    guard let limit = channel.limit else { return size }
    return LocalizedText(
      en: "\(size.english) · \(limit) characters", fr: "\(size.french) · \(limit) caractères")
  }

  static let keep = Option(
    label: LocalizedText(en: "Not now", fr: "Pas maintenant"), detail: nil, deed: .dismiss)

  /// What an act costs now.
  static func minutes(_ cost: Int, _ state: Game.State) -> LocalizedText {
    LocalizedText("\(state.cost(cost)) min")
  }

  /// Whether to end the turn, with what would be left undone and unsent.
  static func endTurn(_ model: Interface.Model, _ state: Game.State) -> Interface.Chooser {
    let unsent = drafts(model, state).map { draft in
      draft.label.map { $0("! Not sent: ", "! Pas envoyé : ") + $1 }
    }
    return Interface.Chooser(
      title: LocalizedText(en: "End the turn?", fr: "Terminer le tour ?"), text: undone(state) + unsent,
      options: [
        Option(
          label: LocalizedText(en: "End the turn", fr: "Terminer le tour"), detail: nil,
          deed: .request(.perform(.endTurn))),
        Option(
          label: LocalizedText(en: "Stay at the desk", fr: "Rester au bureau"), detail: nil, deed: .dismiss),
      ], isQuick: false)
  }

  static func undone(_ state: Game.State) -> [LocalizedText] {
    let left = LocalizedText(
      en: "\(state.minutesLeft) of \(state.budget) minutes \(state.minutesLeft == 1 ? "is" : "are") left.",
      fr: "Il reste \(state.minutesLeft) \(state.minutesLeft < 2 ? "minute" : "minutes") sur \(state.budget).")
    let mails = state.inbox.filter(\.isOpen).map { mail in
      LocalizedText(
        en: "! Unanswered: \(mail.item.sender.english), “\(mail.item.subject.english)”",
        fr: "! Sans réponse : \(mail.item.sender.french), « \(mail.item.subject.french) »")
    }
    let posts = state.calendar.filter { $0.status == .scheduled && $0.at < state.turn.end }.map { entry in
      LocalizedText("").map { language, _ in
        let name = language("▸ Goes out at ", "▸ Partira à ") + language.clock(entry.at)
        return name + language(": ", " : ") + language.quoted(entry.post.text[language].fitted(40))
      }
    }
    let paused = state.calendar.count { $0.status == .paused }
    let pausedNote = LocalizedText(
      en: "○ \(Language.english.count(paused, ("post is", ""), ("posts are", ""))) paused.",
      fr: "○ \(Language.french.count(paused, ("", "publication suspendue"), ("", "publications suspendues"))).")
    return [left] + mails + promised(state.promisesBeforeNextTurn, state) + posts + (paused > 0 ? [pausedNote] : [])
  }

  /// When promises fall due, one line each.
  static func promised(_ promises: [PromiseEntry], _ state: Game.State) -> [LocalizedText] {
    promises.map { promise in
      LocalizedText { language in
        let due = language.moment(promise.due, from: state.now)
        return language("! Promised for \(due): ", "! Promis pour \(due) : ")
          + language.quoted(promise.words.fitted(40))
      }
    }
  }

  /// Whether to do what cannot be taken back.
  static func sure(
    _ title: LocalizedText, _ text: [LocalizedText], _ label: LocalizedText, _ detail: LocalizedText?, _ deed: Deed
  ) -> Interface.Chooser {
    Interface.Chooser(
      title: title, text: text + [LocalizedText(en: "It cannot be taken back.", fr: "Sans retour possible.")],
      options: [Option(label: label, detail: detail, deed: deed), keep], isQuick: false)
  }

  /// Whether to rest, and until when.
  static func rest(_ state: Game.State) -> Interface.Chooser {
    let minutes = min(Game.Cost.rest, state.minutesLeft)
    let until = state.now + minutes * state.clockOfTen / 10
    return Interface.Chooser(
      title: LocalizedText(en: "Rest?", fr: "Souffler ?"),
      text: [
        LocalizedText {
          let end = $0.moment(until, from: state.now)
          return $0(
            "The desk is empty until about \(end), and mails may fall due.",
            "Le bureau reste vide jusque vers \(end), et des messages peuvent échoir.")
        }
      ] + lapses(during: .rest(minutes: Game.Cost.rest), state),
      options: [
        Option(
          label: LocalizedText(en: "Rest half an hour", fr: "Souffler une demi-heure"),
          detail: LocalizedText("\(minutes) min"), deed: .request(.perform(.rest(minutes: Game.Cost.rest)))), keep,
      ], tellsLapses: true)
  }

  /// Whether to ask for a hint, and what it costs.
  static let hint = Interface.Chooser(
    title: LocalizedText(en: "Ask a seasoned colleague?", fr: "Demander à un collègue aguerri ?"),
    text: [
      LocalizedText(
        en: "They say what they would do next, not the words. It takes no time and costs one point of the total; the "
          + "debrief shows it.",
        fr:
          "Il dit ce qu'il ferait maintenant, pas les mots. Cela ne prend pas de temps et coûte un point du total ; le "
          + "bilan le montre.")
    ],
    options: [
      Option(
        label: LocalizedText(en: "Ask", fr: "Demander"),
        detail: LocalizedText(en: "−1 point", fr: "−1 point"), deed: .request(.perform(.hint))), keep,
    ])

  /// Whether to leave the play.
  static let leaving = Interface.Chooser(
    title: LocalizedText(en: "Leave the desk?", fr: "Quitter le bureau ?"),
    text: [
      LocalizedText(
        en: "Every decision is already saved. You can continue from the title screen.",
        fr: "Chaque décision est déjà enregistrée. Vous pourrez reprendre depuis l'écran d'accueil.")
    ],
    options: [
      Option(
        label: LocalizedText(en: "Save and go to the title screen", fr: "Enregistrer et revenir à l'accueil"),
        detail: nil,
        deed: .request(.close)),
      Option(
        label: LocalizedText(en: "Save and quit", fr: "Enregistrer et quitter"), detail: nil, deed: .request(.quit)),
      Option(label: LocalizedText(en: "Stay", fr: "Rester"), detail: nil, deed: .dismiss),
    ])

  /// Whether to say it on the private account.
  static let privateAccount = Interface.Chooser(
    title: LocalizedText(en: "Your private account", fr: "Votre compte privé"),
    text: [
      LocalizedText(
        en: "People can tell who you are, and what is written stays. Send it there?",
        fr: "On peut savoir qui vous êtes, et les écrits restent. Envoyer là ?")
    ],
    options: [
      Option(label: LocalizedText(en: "Do not send", fr: "Ne pas envoyer"), detail: nil, deed: .dismiss),
      Option(label: LocalizedText(en: "Send in my own name", fr: "Envoyer en mon nom"), detail: nil, deed: .send),
    ])
}
