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
      if let question = question(before: composer.purpose, state) {
        model.overlays.append(.chooser(question))
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
    guard let state, let channel = composer.purpose.channel(state) else { return [] }
    return [.perform(.review(channel: channel.id, text: composer.editor.text))]
  }

  /// Asks the caller to do what the composer's text is for; it stays open until `receive` has heard of it.
  static func send(_ model: inout Model) -> [Request] {
    guard case .composer(let composer) = model.overlays.last else { return [] }
    model.sending = composer.purpose
    return [.perform(composer.purpose.action(composer.editor.text))]
  }

  /// What is asked before a text is sent that cannot be called back, or nil.
  private static func question(before purpose: Purpose, _ state: Game.State?) -> Chooser? {
    guard let state else { return nil }
    if case .handOver(let person) = purpose { return .handOver(to: person, state) }
    return purpose.channel(state)?.isPrivate == true ? .privateAccount : nil
  }
}
