import Codebook
import Engine

extension Interface {
  /// What keys do in the composer, besides writing.
  enum ComposerCommand: Equatable, Sendable {
    case send, review, keep, nextNote, previousNote, help
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
      Binding(
        [.tab, .control("o")], .nextNote, LocalizedText("Tab"), en: "while you write: what is answered, facts, thread",
        fr: "en écrivant : ce à quoi on répond, faits, échanges"),
      Binding(
        [.backTab], .previousNote, LocalizedText(en: "Shift-Tab", fr: "Maj-Tab"), en: "the same backwards",
        fr: "de même à rebours"),
      Binding(
        [.function(1)], .help, LocalizedText("F1"), en: "while you write: all its keys",
        fr: "en écrivant : toutes ses touches", short: LocalizedText(en: "keys", fr: "touches")),
    ])

  /// The keys of the composer and of its text.
  static func writingHelp(_ language: Language, columns: Int) -> [Line] {
    let indent = max(composerKeys.helpIndent(language), editorKeys.helpIndent(language))
    return composerKeys.help(language, columns: columns, indent: indent) + [.empty]
      + editorKeys.help(language, columns: columns, indent: indent)
  }

  /// What the keys do for a text, for the foot of the composer.
  static func composerFoot(_ composer: Composer, _ state: Game.State, _ language: Language) -> [Span] {
    let isReadable =
      state.setup.mode == .training && composer.purpose.channel(state) != nil
      && composer.rewriting == nil
    let commands: [ComposerCommand] = isReadable ? [.send, .review, .keep, .help] : [.send, .keep, .help]
    let bindings = composerKeys.bindings.filter { commands.contains($0.command) }
    return Array(
      bindings.map { [Span($0.shown[language], .key), Span(" " + ($0.short?[language] ?? ""))] }
        .joined(separator: [Span("   ")]))
  }
}
