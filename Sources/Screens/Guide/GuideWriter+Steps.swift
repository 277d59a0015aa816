import Codebook
import Engine

extension Interface.GuideWriter {
  /// What to press at the desk for a step, from wherever the player is.
  func about(_ step: Interface.Guide.Step) -> Interface.GuideAdvice {
    (todo(step), why(step))
  }

  private func todo(_ step: Interface.Guide.Step) -> LocalizedText {
    switch step {
    case .look: isAt(.feed) ? look : feed
    case .cause: isAt(.feed) ? open : feed
    case .mail: isAt(.inbox) ? openMail : inbox
    case .ask: isAt(.facts) ? ask : facts
    case .answer: answer
    case .end:
      LocalizedText(
        en: "`n` ends the turn: do it when you have done what you can.",
        fr: "`n` termine le tour, quand vous avez fait ce que vous pouviez.")
    }
  }

  private func isAt(_ pane: Interface.Pane) -> Bool { model.desk.pane == pane }

  private var look: LocalizedText {
    LocalizedText(
      en: "Look around: `↓` goes to the next post, `↑` back to the one before.",
      fr: "Regardez autour de vous : `↓` va à la publication suivante, `↑` remonte.")
  }

  private var open: LocalizedText {
    LocalizedText(
      en: "`Enter` opens the chosen post, and tells why it was written.",
      fr: "`Entrée` ouvre la publication choisie et dit pourquoi elle existe.")
  }

  private var feed: LocalizedText {
    LocalizedText(
      en: "`t` goes to the feed, where people write to you and about you.",
      fr: "`t` va au fil, où l'on vous écrit et où l'on parle de vous.")
  }

  private var inbox: LocalizedText {
    LocalizedText(
      en: "`i` goes to the inbox: the house writes to you too.",
      fr: "`i` va aux messages : la maison aussi vous écrit.")
  }

  private var openMail: LocalizedText {
    LocalizedText(
      en: "`Enter` opens the marked mail. (A digit marks an answer there: no hurry.)",
      fr: "`Entrée` ouvre le message. (Un chiffre y marque une réponse : rien ne presse.)")
  }

  private var facts: LocalizedText {
    LocalizedText(
      en: "`f` goes to the facts: what is in question, and who knows.",
      fr: "`f` va aux faits : ce qui est en question, et qui sait.")
  }

  private var ask: LocalizedText {
    let facts = state.factsInSight
    guard !facts.isEmpty, !Interface.Guide.canAsk(facts[min(model.desk.fact, facts.count - 1)], state) else {
      return LocalizedText(
        en: "`a` asks who knows the marked fact. It takes minutes; the answer comes later.",
        fr: "`a` demande à qui sait. Cela prend des minutes ; la réponse vient plus tard.")
    }
    let first = facts.firstIndex { Interface.Guide.canAsk($0, state) } ?? 0
    return first > model.desk.fact
      ? LocalizedText(
        en: "`↓` goes down to a question that nobody has answered yet.",
        fr: "`↓` descend vers une question encore sans réponse.")
      : LocalizedText(
        en: "`↑` goes up to a question that nobody has answered yet.",
        fr: "`↑` remonte vers une question encore sans réponse.")
  }

  private var answer: LocalizedText {
    guard let post = model.chosenPost(state), !post.isOurs,
      let channel = state.channel(post.channel), channel.handle != nil
    else {
      return LocalizedText(
        en: "`p` publishes: choose where, and write a first word for everybody.",
        fr: "`p` publie : choisissez où, et écrivez un premier mot pour tout le monde.")
    }
    guard isAt(.feed) else { return feed }
    return LocalizedText(
      en: "`r` answers the chosen post in public; `p` publishes something for everybody.",
      fr: "`r` répond en public à la publication choisie ; `p` publie pour tout le monde.")
  }

  private func why(_ step: Interface.Guide.Step) -> LocalizedText {
    switch step {
    case .look:
      LocalizedText(
        en: "Listen before you speak: who is hurt, who mocks, who only asks?",
        fr: "Écouter avant de parler : qui est blessé, qui se moque, qui demande ?")
    case .cause:
      LocalizedText(
        en: "Anger has a cause; whoever answers only the anger feeds it.",
        fr: "La colère a une cause ; ne répondre qu'à elle, c'est la nourrir.")
    case .mail:
      LocalizedText(
        en: "You speak for people who have their own wishes: know them first.",
        fr: "Vous parlez pour des gens qui ont leurs attentes : sachez lesquelles.")
    case .ask:
      LocalizedText(
        en: "Say only what has been verified: a wrong word costs more than a late one.",
        fr: "Ne dites que ce qui est vérifié : une erreur coûte plus qu'un retard.")
    case .answer:
      LocalizedText(
        en: "People forgive a house that speaks to them early, and truly.",
        fr: "On pardonne à une maison qui parle tôt, et vrai.")
    case .end:
      LocalizedText(
        en: "You cannot do everything: knowing when to stop is part of the trade.",
        fr: "On ne peut pas tout faire : savoir s'arrêter fait partie du métier.")
    }
  }
}
