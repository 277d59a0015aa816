import Codebook
import Engine
import Scenarios

extension Interface {
  /// Sends a text, or asks first where it could not be called back; a text to try is only tried.
  static func askToSend(_ composer: Composer, _ model: inout Model, _ state: Game.State) -> [Request] {
    if let rewriting = composer.rewriting {
      askWhatIf(composer, rewriting, &model, state)
      return []
    }
    guard let question = question(before: composer, state) else { return send(&model) }
    model.overlays.append(.chooser(question))
    return []
  }

  /// Asks the caller to do what the composer's text is for; it stays open until `receive` has heard of it.
  static func send(_ model: inout Model) -> [Request] {
    guard case .composer(let composer) = model.overlays.last else { return [] }
    model.sending = composer.purpose
    return [.perform(composer.purpose.action(composer.editor.text))]
  }

  /// What is asked before a text is sent, or nil: what would be refused anyway needs no question.
  private static func question(before composer: Composer, _ state: Game.State) -> Chooser? {
    if case .handOver(let person) = composer.purpose { return .handOver(to: person, state) }
    let isPossible =
      composer.editor.count <= composer.purpose.most(state)
      && state.cost(composer.purpose.minutes(state)) <= state.minutesLeft
    if case .delete = composer.purpose, isPossible, let post = composer.purpose.post(state) {
      return .deleting(post, state)
    }
    guard let channel = composer.purpose.channel(state) else { return nil }
    if channel.isPrivate { return .privateAccount }
    guard composer.purpose.isOutAtOnce, !composer.editor.isBlank, isPossible else { return nil }
    return .sending(composer, on: channel, state)
  }
}

extension Interface.Chooser {
  /// Whether to say something for the organisation.
  static func sending(_ composer: Interface.Composer, on channel: Channel, _ state: Game.State) -> Interface.Chooser {
    let purpose = composer.purpose
    let isPrivate = purpose.isPrivate
    let words = composer.editor.text.split(separator: "\n").first.map(String.init) ?? ""
    return Interface.Chooser(
      title: isPrivate
        ? LocalizedText(en: "Send it in private?", fr: "L'envoyer en privé ?")
        : LocalizedText(en: "Say it in public?", fr: "Le dire en public ?"),
      text: [LocalizedText { $0.quoted(words.fitted(52)) }] + place(purpose, on: channel, state)
        + lapses(during: purpose.action(composer.editor.text), state) + warnings(purpose, composer.editor.text, state),
      options: [
        Option(
          label: isPrivate
            ? LocalizedText(en: "Send it", fr: "Envoyer")
            : purpose.post(state) == nil
              ? LocalizedText(en: "Publish it", fr: "Publier") : LocalizedText(en: "Answer", fr: "Répondre"),
          detail: minutes(purpose.minutes(state), state), deed: .send),
        Option(label: LocalizedText(en: "Write on", fr: "Continuer d'écrire"), detail: nil, deed: .dismiss),
      ], tellsLapses: true)
  }

  /// Where it will stand, who will see it, and that it stays.
  private static func place(_ purpose: Interface.Purpose, on channel: Channel, _ state: Game.State) -> [LocalizedText] {
    let post = purpose.post(state)
    if purpose.isPrivate {
      return [
        LocalizedText { language in
          (post.map { language("To \($0.author), on ", "À \($0.author), sur ") } ?? "")
            + channel.name.inSentence[language]
        },
        LocalizedText(
          en: "It cannot be taken back, and may be shown to others.",
          fr: "Sans retour possible, et cela peut être montré à d'autres."),
      ]
    }
    let place = LocalizedText { language in
      let answered = post.map { language("In answer to \($0.author), on ", "En réponse à \($0.author), sur ") }
      let handle = channel.handle.map { " · \($0)" } ?? ""
      return (answered ?? language("On ", "Sur ")) + channel.name.inSentence[language] + handle
    }
    let reach = LocalizedText {
      $0.count(channel.followers, ("follower", "abonné"), ("followers", "abonnés"))
        + $0(". It cannot be taken back.", ". Sans retour possible.")
    }
    return [place, reach]
  }

  /// What the desk knows already that speaks against it: nobody reads the tone of the text for free.
  private static func warnings(
    _ purpose: Interface.Purpose, _ text: String, _ state: Game.State
  ) -> [LocalizedText] {
    var warnings: [LocalizedText] = []
    if state.isTense {
      warnings.append(
        LocalizedText(
          en: "! You are tense: it will show between the lines.",
          fr: "! Vous êtes à cran : cela se sentira entre les lignes."))
    }
    if purpose.post(state)?.isAnswered == true, !purpose.isPrivate {
      warnings.append(
        LocalizedText(
          en: "! This post has an answer already.", fr: "! Cette publication a déjà une réponse."))
    }
    let hearsay = state.facts.filter { $0.status == .heard }.map(\.fact)
    warnings += Claims(text, facts: hearsay).asserted.map { claim in
      claim.fact.question.map { $0("! Only heard, not verified: ", "! Entendu, pas vérifié : ") + $1 }
    }
    return warnings
  }
}

extension Interface.Purpose {
  /// Whether others have the text as soon as it is sent.
  var isOutAtOnce: Bool {
    switch self {
    case .publish, .reply, .message: true
    default: false
    }
  }

  /// Whether only the author of a post gets it.
  fileprivate var isPrivate: Bool {
    if case .message = self { true } else { false }
  }
}
