import Codebook
import Engine

extension Interface {
  static func handleComposer(
    _ composer: Composer, _ key: Key, _ model: inout Model, _ state: Game.State?, _ size: Size
  ) -> [Request] {
    switch composerKeys.command(for: key) {
    case .keep:
      model.overlays.removeLast()
      model.keep(composer.editor, for: composer.purpose)
      if !composer.editor.isBlank {
        model.status = Status(text: LocalizedText(en: "The draft is kept.", fr: "Le brouillon est gardé."), role: .good)
      }
      return []
    case .review: return review(composer, &model, state)
    case .send:
      guard !isPrivate(composer.purpose, state) else {
        model.overlays.append(.chooser(.privateAccount))
        return []
      }
      return send(&model)
    case nil:
      let text = ComposerLayout(size).text
      var composer = composer
      _ = composer.editor.handle(key, columns: text.columns - 1, rows: text.rows)
      model.overlays[model.overlays.count - 1] = .composer(composer)
      return []
    }
  }

  /// Asks the caller to have the draft read; the composer stays open below what comes of it.
  private static func review(_ composer: Composer, _ model: inout Model, _ state: Game.State?) -> [Request] {
    guard let state, let channel = channel(of: composer.purpose, state) else { return [] }
    return [.perform(.review(channel: channel, text: composer.editor.text))]
  }

  /// Asks the caller to do what the composer's text is for; it stays open until `receive` has heard of it.
  static func send(_ model: inout Model) -> [Request] {
    guard case .composer(let composer) = model.overlays.last else { return [] }
    model.sending = composer.purpose
    return [.perform(action(composer.purpose, composer.editor.text))]
  }

  private static func action(_ purpose: Purpose, _ text: String) -> Game.Action {
    switch purpose {
    case .publish(let channel): .publish(channel: channel, text: text)
    case .reply(let post): .reply(to: post, text: text)
    case .message(let post): .message(to: post, text: text)
    case .hide(let post): .hide(post: post, reason: text)
    case .escalate(let person): .escalate(to: person, text: text)
    }
  }

  private static func isPrivate(_ purpose: Purpose, _ state: Game.State?) -> Bool {
    switch purpose {
    case .publish(let id): state?.channel(id)?.isPrivate ?? false
    case .reply(let id), .message(let id):
      state?.post(id).flatMap { state?.channel($0.channel) }?.isPrivate ?? false
    case .hide, .escalate: false
    }
  }
}
