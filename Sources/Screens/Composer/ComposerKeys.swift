import Codebook
import Engine

extension Interface {
  /// What keys do in the composer, besides writing.
  enum ComposerCommand: Equatable, Sendable {
    case send, review, keep
  }

  /// The keys of the composer.
  static let composerKeys = KeyTable<ComposerCommand>(
    bindings: [
      Binding(
        [.control("s"), .function(2)], .send, LocalizedText("Ctrl-S"), en: "while you write: send it (F2 too)",
        fr: "en écrivant : envoyer (F2 aussi)", short: LocalizedText(en: "send", fr: "envoyer")),
      Binding(
        [.control("r")], .review, LocalizedText("Ctrl-R"), en: "have it read first (training, 5 minutes)",
        fr: "faire relire d'abord (entraînement, 5 minutes)", short: LocalizedText(en: "read it", fr: "relire")),
      Binding(
        [.escape], .keep, KeyName.escape, en: "put it away and keep the draft", fr: "ranger et garder le brouillon",
        short: LocalizedText(en: "keep the draft", fr: "garder le brouillon")),
    ])

  /// What the keys do for a text, for the foot of the composer.
  static func composerFoot(_ purpose: Purpose, _ state: Game.State, _ language: Language) -> [Span] {
    let commands: [ComposerCommand] =
      state.setup.mode == .training && purpose.channel(state) != nil ? [.send, .review, .keep] : [.send, .keep]
    let bindings = composerKeys.bindings.filter { commands.contains($0.command) }
    return Array(
      bindings.map { [Span($0.shown[language], .key), Span(" " + ($0.short?[language] ?? ""))] }
        .joined(separator: [Span("   ")]))
  }
}
