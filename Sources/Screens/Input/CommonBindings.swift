import Codebook

/// Keys that mean the same on every screen.
extension Interface {
  /// The keys that open the help.
  static func helpBinding<Command>(_ command: Command) -> Binding<Command> {
    Binding(
      [.character("?"), .function(1)], command, LocalizedText("?"), en: "all the keys", fr: "toutes les touches",
      short: LocalizedText(en: "help", fr: "aide"))
  }

  /// The keys that open the palette.
  static func paletteBinding<Command>(_ command: Command) -> Binding<Command> {
    Binding(
      [.character(":"), .control("p")], command, LocalizedText(":"), en: "find a command by its name (Ctrl-P too)",
      fr: "trouver une commande par son nom (Ctrl-P aussi)", short: LocalizedText(en: "commands", fr: "commandes"))
  }

  /// The key that takes the next colours.
  static func coloursBinding<Command>(_ command: Command) -> Binding<Command> {
    Binding(
      [.character("C")], command, LocalizedText("C"), en: "colours: dark, light, high contrast, the terminal's",
      fr: "couleurs : sombres, claires, contrastées, du terminal",
      short: LocalizedText(en: "colours", fr: "couleurs"))
  }
}
