import Codebook
import Engine

extension Interface {
  /// What to do next, with its keys between backquotes, and why it matters in the trade: a line of 76 columns each.
  typealias GuideAdvice = (todo: LocalizedText, why: LocalizedText)

  /// What the guide says where the player is.
  struct GuideWriter {
    let model: Model
    let state: Game.State

    func advice(_ guide: Guide) -> GuideAdvice {
      switch model.overlays.last {
      case .card(let card): about(card)
      case .chooser(let chooser): about(chooser)
      case .composer(let composer): about(composer)
      case .palette: leave
      case nil: about(guide.next(at: model.desk.pane, state) ?? .end)
      }
    }

    private func about(_ card: Card) -> GuideAdvice {
      switch card.content {
      case .turn:
        (
          LocalizedText(
            en: "Read what has happened, then press `Enter`: your desk is behind the card.",
            fr: "Lisez ce qui s'est passé, puis `Entrée` : votre bureau est derrière la carte."),
          LocalizedText(
            en: "Whoever knows the facts of the hour answers better than the fastest.",
            fr: "Qui connaît les faits du moment répond mieux que le plus rapide.")
        )
      case .post:
        (
          LocalizedText(
            en: "The whole post, and at its foot why it was written. `Enter` goes back.",
            fr: "La publication et, au bas, pourquoi elle existe. `Entrée` pour revenir."),
          LocalizedText(
            en: "Answer the cause and not the tone: the tone follows.",
            fr: "Répondez à la cause, pas au ton : le ton suivra.")
        )
      case .critique:
        (
          LocalizedText(
            en: "This is what your text says to those who read it. `Enter` goes on.",
            fr: "Voici ce que dit votre texte à qui le lit. `Entrée` pour continuer."),
          LocalizedText(
            en: "What counts is what is read, not what was meant.",
            fr: "Ce qui compte, c'est ce qui est lu, pas ce qu'on a voulu dire.")
        )
      case .notices, .help, .writingHelp, .progress:
        (read, LocalizedText(en: "Take the time to read it.", fr: "Prenez le temps de lire."))
      }
    }

    private var read: LocalizedText {
      LocalizedText(en: "`Enter` puts this card away.", fr: "`Entrée` referme cette carte.")
    }

    private var leave: GuideAdvice {
      (
        LocalizedText(en: "`Esc` goes back to the desk.", fr: "`Échap` pour revenir au bureau."),
        LocalizedText(en: "Nothing happens before you say so.", fr: "Rien ne se fait sans vous.")
      )
    }

    private func about(_ chooser: Chooser) -> GuideAdvice {
      if chooser.options.contains(where: { $0.deed == .request(.perform(.endTurn)) }) {
        return (
          LocalizedText(
            en: "`Enter` ends the turn; `Esc` goes back to what is left to do.",
            fr: "`Entrée` termine le tour ; `Échap` pour revenir à ce qui reste à faire."),
          LocalizedText(
            en: "The clock runs on: people read you, talk, and answer.",
            fr: "L'horloge tourne : les gens vous lisent, en parlent et répondent.")
        )
      }
      if chooser.options.first?.deed == .send {
        return (
          LocalizedText(
            en: "`Enter` sends it; `Esc` goes back to your text.",
            fr: "`Entrée` l'envoie ; `Échap` pour revenir à votre texte."),
          LocalizedText(
            en: "What is said in public stays there: read it once more.",
            fr: "Ce qui est dit en public y reste : relisez-vous une fois.")
        )
      }
      return (
        LocalizedText(
          en: "`Enter` takes the marked line; `↓` and `↑` choose another; `Esc` goes back.",
          fr: "`Entrée` prend la ligne marquée ; `↓` et `↑` en changent ; `Échap` : retour."),
        chooser.options.contains(where: \.isPlace)
          ? LocalizedText(
            en: "Every page has its public: choose who will read you.",
            fr: "Chaque page a son public : choisissez qui vous lira.")
          : leave.why
      )
    }

    private func about(_ composer: Composer) -> GuideAdvice {
      let why = LocalizedText(
        en: "An early, honest word calms; silence is filled by others.",
        fr: "Un mot honnête, dit tôt, apaise ; le silence, d'autres le remplissent.")
      guard composer.editor.isBlank else {
        return (
          LocalizedText(
            en: "`Ctrl-S` sends it. `Esc` puts it away and keeps the draft.",
            fr: "`Ctrl-S` pour envoyer. `Échap` range le texte et garde le brouillon."), why
        )
      }
      return (
        LocalizedText(
          en: "Now type a sentence: what you know, or that you are looking into it.",
          fr: "Écrivez une phrase : ce que vous savez, ou que vous vous renseignez."), why
      )
    }
  }
}

extension Interface.Chooser.Option {
  /// Whether it is a channel to publish on.
  fileprivate var isPlace: Bool {
    if case .compose(.publish) = deed { true } else { false }
  }
}
