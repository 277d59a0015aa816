import Codebook
import Scenarios

extension Game.Action {
  /// That it is done, in a few words without a subject, at the desk before it.
  public func caption(_ state: Game.State) -> LocalizedText {
    func channel(_ id: String) -> LocalizedText { state.channel(id)?.name ?? LocalizedText(id) }
    func author(_ id: String) -> String { state.post(id)?.author ?? id }
    switch self {
    case .publish(let id, _): return channel(id).framed("publishes on ", "publie sur ")
    case .review(let id, _, _):
      return channel(id).framed("has a draft read for ", "fait relire un brouillon pour ")
    case .reply(let post, _):
      return LocalizedText(en: "replies to \(author(post))", fr: "répond à \(author(post))")
    case .message(let post, _):
      return LocalizedText(en: "writes to \(author(post)) in private", fr: "écrit en privé à \(author(post))")
    case .hide(let post, _):
      return LocalizedText(en: "hides the post of \(author(post))", fr: "masque la publication de \(author(post))")
    case .delete(let post, _):
      return LocalizedText(
        en: "deletes the post of \(author(post))", fr: "supprime la publication de \(author(post))")
    case .report(let post, .platform):
      return LocalizedText(
        en: "reports \(author(post)) to the platform", fr: "signale \(author(post)) à la plateforme")
    case .report(let post, .police):
      return LocalizedText(en: "reports \(author(post)) to the police", fr: "signale \(author(post)) à la police")
    case .ban(let post):
      return LocalizedText(en: "bans \(author(post)) from the page", fr: "bannit \(author(post)) de la page")
    case .rules(let id): return channel(id).framed("publishes the rules on ", "publie les règles sur ")
    case .watch(let id): return channel(id).framed("starts to watch ", "commence à suivre ")
    case .unwatch(let id): return channel(id).framed("stops watching ", "cesse de suivre ")
    case .alert: return LocalizedText(en: "sets an alert", fr: "pose une alerte")
    case .profile(let post):
      return LocalizedText(en: "looks at the account of \(author(post))", fr: "regarde le compte de \(author(post))")
    default: return deskCaption(state)
    }
  }

  /// The same for what is not done to the public.
  private func deskCaption(_ state: Game.State) -> LocalizedText {
    func channel(_ id: String) -> LocalizedText { state.channel(id)?.name ?? LocalizedText(id) }
    func person(_ id: String) -> LocalizedText { state.person(id)?.name.inSentence ?? LocalizedText(id) }
    func sender(_ id: String) -> LocalizedText { state.mail(id)?.item.sender ?? LocalizedText(id) }
    switch self {
    case .choose(let item, _): return sender(item).framed("answers ", "répond à ")
    case .argue(let item, _): return sender(item).framed("argues with ", "discute l'ordre reçu de ")
    case .ask(let fact): return (state.expert(on: fact)?.name ?? LocalizedText("…")).framed("asks ", "demande à ")
    case .escalate(let id, _): return person(id).framed("reports to ", "fait le point avec ")
    case .request(let id, _):
      let name = state.authorities.first { $0.id == id }?.authority.name ?? LocalizedText(id)
      return name.framed("asks to be allowed: ", "demande la permission\u{A0}: ")
    case .pause: return LocalizedText(en: "pauses a scheduled post", fr: "suspend une publication programmée")
    case .release: return LocalizedText(en: "releases a paused post", fr: "rétablit une publication suspendue")
    case .move(_, let hours):
      return LocalizedText(
        en: "moves a scheduled post by \(hours) h", fr: "déplace de \(hours)\u{A0}h une publication programmée")
    case .cancel: return LocalizedText(en: "cancels a scheduled post", fr: "annule une publication programmée")
    case .rewrite: return LocalizedText(en: "rewrites a scheduled post", fr: "récrit une publication programmée")
    case .schedule(let id, _, let hours):
      return channel(id).framed(
        "schedules a post in \(hours) h on ", "programme une publication dans \(hours)\u{A0}h sur ")
    case .delegate(let id, let to):
      return LocalizedText(
        en: "gives \(channel(id).english) to \(person(to).english)",
        fr: "confie \(channel(id).french) à \(person(to).french)")
    case .recall(let id): return channel(id).framed("takes back ", "reprend ")
    case .sheet: return LocalizedText(en: "shares a message sheet", fr: "partage une fiche de langage")
    case .coach(let id): return person(id).framed("coaches ", "prend du temps pour former ")
    case .handOver(let id, _): return person(id).framed("hands the desk over to ", "passe le relais à ")
    default: return othersCaption(state)
    }
  }

  private func othersCaption(_ state: Game.State) -> LocalizedText {
    switch self {
    case .approach(let id, let openly):
      let name = state.allies.first { $0.id == id }?.ally.name ?? LocalizedText(id)
      return openly
        ? LocalizedText(en: "asks \(name.english) to speak, openly", fr: "sollicite \(name.french), à découvert")
        : LocalizedText(en: "asks \(name.english) to speak, covertly", fr: "sollicite \(name.french), en secret")
    case .takeUp(let id):
      let name = state.tickets.first { $0.id == id }?.ticket.name ?? LocalizedText(id)
      return name.framed("takes up a case: ", "prend en charge un dossier\u{A0}: ")
    case .rest: return LocalizedText(en: "rests", fr: "souffle")
    case .wait: return LocalizedText(en: "waits", fr: "attend")
    case .note: return LocalizedText(en: "takes a note", fr: "prend une note")
    case .hint: return LocalizedText(en: "asks for a hint", fr: "demande un conseil")
    case .undo: return LocalizedText(en: "undoes the last act", fr: "annule le dernier acte")
    default: return LocalizedText(en: "ends the turn", fr: "termine le tour")
    }
  }

  /// The player's own words, or the choice, the question or the post that it is about.
  public func words(_ state: Game.State) -> LocalizedText? {
    switch self {
    case .choose(let item, let option): state.mail(item)?.item.options.first { $0.id == option }?.text
    case .ask(let id): state.facts.first { $0.id == id }?.fact.question
    case .alert(let words): LocalizedText(words)
    case .pause(let id), .release(let id), .move(let id, _), .cancel(let id):
      state.calendar.first { $0.id == id }?.post.text
    default: writtenText.map { LocalizedText($0) }
    }
  }
}

extension Game.State {
  fileprivate func person(_ id: String) -> Person? { scenario.people.first { $0.id == id } }

  fileprivate func mail(_ id: String) -> Mail? { inbox.first { $0.id == id } }

  /// Who is asked for a fact, or nil.
  fileprivate func expert(on fact: String) -> Person? {
    facts.first { $0.id == fact }?.fact.inquiry.flatMap { person($0.person) }
  }
}

extension LocalizedText {
  /// The text behind other words.
  fileprivate func framed(_ english: String, _ french: String) -> LocalizedText {
    LocalizedText(en: english + self.english, fr: french + self.french)
  }
}
