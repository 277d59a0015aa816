import Codebook
import Scenarios

/// What is done inside the house.
extension HintWords {
  func houseText(_ action: Game.Action?) -> LocalizedText? {
    switch action {
    case .choose(let item, _): state.inbox.first { $0.id == item }.map(mail)
    case .argue(let item, _): state.inbox.first { $0.id == item }.map(order)
    case .ask(let fact): state.facts.first { $0.id == fact }.map(question)
    case .escalate(let id, _):
      person(id).map { name in
        LocalizedText(
          en: "\(name.english) should hear of it from you: one figure, what it means, and what you need.",
          fr: "\(name.french) doit l'apprendre par vous\u{A0}: un chiffre, ce qu'il veut dire, et ce qu'il vous faut.")
      }
    case .request(let id, _): state.authorities.first { $0.id == id }.map(authority)
    case .approach(let id, _):
      state.allies.first { $0.id == id }.map { entry in
        LocalizedText(
          en: "\(entry.ally.name.english) might speak for you. Ask, and let it be said that you asked.",
          fr: "\(entry.ally.name.french) pourrait parler pour vous. Sollicitez, et que cela soit dit.")
      }
    case .takeUp(let id):
      state.tickets.first { $0.id == id }.map { entry in
        LocalizedText(
          en: "The case of \(entry.ticket.name.english) can be solved. Take it up before it is dropped.",
          fr: "Le dossier \(Words.of(entry.ticket.name.french)) peut se régler. Prenez-le avant qu'il ne soit perdu.")
      }
    default: teamText(action)
    }
  }

  private func teamText(_ action: Game.Action?) -> LocalizedText? {
    switch action {
    case .delegate(let channel, let id):
      person(id).map { name in
        let channel = (state.channel(channel)?.name ?? LocalizedText(channel)).inSentence
        return LocalizedText(
          en: "This is more than one person's work. Give \(channel.english) to \(name.inSentence.english).",
          fr: "C'est plus que le travail d'une personne. Confiez \(channel.french) à \(name.inSentence.french).")
      }
    case .sheet:
      LocalizedText(
        en: "Before anybody else answers, share a message sheet: what we know, what we say, what we do not say.",
        fr:
          "Avant que d'autres répondent, partagez une fiche de langage\u{A0}: ce qu'on sait, ce qu'on dit, ce qu'on ne "
          + "dit pas.")
    case .coach(let id):
      person(id).map { name in
        LocalizedText(
          en: "There is time today: show \(name.inSentence.english) how to answer.",
          fr: "Il y a du temps aujourd'hui\u{A0}: montrez à \(name.inSentence.french) comment répondre.")
      }
    case .handOver(let id, _):
      person(id).map { name in
        LocalizedText(
          en: "It is night. Hand over to \(name.inSentence.english), with a note that says enough, and sleep.",
          fr: "C'est la nuit. Passez le relais à \(name.inSentence.french), avec une note complète, et dormez.")
      }
    case .rest:
      LocalizedText(
        en: "Nothing is urgent. Leave the desk and rest: tired people miss things.",
        fr: "Rien ne presse. Quittez le bureau et soufflez\u{A0}: la fatigue fait manquer des choses.")
    default: nil
    }
  }

  private func person(_ id: String) -> LocalizedText? { state.scenario.people.first { $0.id == id }?.name }

  private func mail(_ mail: Mail) -> LocalizedText {
    let (sender, subject) = (mail.item.sender, mail.item.subject)
    return LocalizedText(
      en:
        "The mail “\(subject.english)” (\(sender.english)) is for now. Take the answer that you would sign in public.",
      fr:
        "Le message «\u{A0}\(subject.french)\u{A0}» (\(sender.french)) est pour maintenant. Prenez la réponse que vous "
        + "signeriez en public.")
  }

  private func order(_ mail: Mail) -> LocalizedText {
    let sender = mail.item.sender.inSentence
    return LocalizedText(
      en: "What \(sender.english) orders will hurt. Argue with it, once, with a fact and another way out.",
      fr: "Ce qu'ordonne \(sender.french) fera du tort. Discutez, une fois, avec un fait et une autre issue.")
  }

  private func question(_ entry: FactEntry) -> LocalizedText {
    let name = entry.fact.inquiry.flatMap { person($0.person) }?.inSentence ?? LocalizedText("…")
    let question = entry.fact.question
    return LocalizedText(
      en: "Ask \(name.english) now, since the answer takes time: “\(question.english)”",
      fr: "Demandez maintenant à \(name.french), car la réponse prend du temps\u{A0}: «\u{A0}\(question.french)\u{A0}»")
  }

  private func authority(_ entry: AuthorityEntry) -> LocalizedText {
    let name = person(entry.authority.person)?.inSentence ?? LocalizedText("…")
    let leave = entry.authority.name.inSentence
    return LocalizedText(
      en:
        "You will need it soon, and it is not yours to promise. Ask \(name.english): \(leave.english).",
      fr: "Vous en aurez besoin bientôt, et ce n'est pas à vous de le promettre. Demandez à \(name.french)\u{A0}: "
        + "\(leave.french).")
  }
}
