import Codebook

/// One thing that keys do on a screen: the source of dispatch, of the help and of the key line.
struct Binding<Command: Equatable & Sendable>: Sendable {
  /// The keys that do it.
  var keys: [Key]
  var command: Command
  /// The keys as they are written in the help and in the key line.
  var shown: LocalizedText
  /// What it does, in a few words.
  var label: LocalizedText
  /// A shorter name for the key line, or nil where it is not shown there.
  var short: LocalizedText?

  init(
    _ keys: [Key], _ command: Command, _ shown: LocalizedText, en: String, fr: String, short: LocalizedText? = nil
  ) {
    self.keys = keys
    self.command = command
    self.shown = shown
    self.label = LocalizedText(en: en, fr: fr)
    self.short = short
  }

  /// What a click on it means; nothing where many keys share it, as the digits do.
  var target: Target? {
    keys.count > 3 ? nil : keys.first.map(Target.key)
  }
}

/// The keys of a screen.
struct KeyTable<Command: Equatable & Sendable>: Sendable {
  var bindings: [Binding<Command>]

  /// What a key does, or nil.
  func command(for key: Key) -> Command? {
    bindings.first { $0.keys.contains(key) }?.command
  }

  /// The key line: the bindings of `commands` that have a short name, as far as they fit, and at the right `always`.
  func line(_ commands: [Command], always: [Command], _ language: Language, columns: Int) -> Line {
    let right = spans(always, language)
    var room = columns - width(right) - 2
    var left: [Span] = [Span(" ")]
    for command in commands {
      let next = spans([command], language)
      guard width(next) <= room else { break }
      left += next
      room -= width(next)
    }
    return Line(left, right: right).on(.bar)
  }

  private func spans(_ commands: [Command], _ language: Language) -> [Span] {
    var spans: [Span] = []
    for command in commands {
      for place in bindings.indices where bindings[place].command == command {
        guard let short = bindings[place].short else { continue }
        let target = bindings[place].target
        spans.append(Span(bindings[place].shown[language], .key, target: target))
        spans.append(Span(" " + short[language] + "  ", target: target))
      }
    }
    return spans
  }

  private func width(_ spans: [Span]) -> Int {
    spans.reduce(0) { $0 + DisplayWidth.columns($1.text) }
  }

  /// The columns that the keys take in the help.
  func helpIndent(_ language: Language) -> Int {
    2 + (bindings.map { DisplayWidth.columns($0.shown[language]) }.max() ?? 0)
  }

  /// The table as lines of help, with so many columns for the keys.
  func help(_ language: Language, columns: Int, indent: Int) -> [Line] {
    bindings.flatMap { binding in
      [Line].item(
        Span(binding.shown[language].padded(indent), .key), binding.label[language], columns: columns)
    }
  }
}

/// Names of keys, as printed on keyboards.
enum KeyName {
  static let enter = LocalizedText(en: "Enter", fr: "Entrée")
  static let escape = LocalizedText(en: "Esc", fr: "Échap")
  static let upDown = LocalizedText("↑↓")
  static let pages = LocalizedText(en: "PgUp PgDn", fr: "Pg.Préc Pg.Suiv")
}
