import Codebook
import Engine

/// What the player does for themselves: notes, and hints.
extension LineMode {
  /// Keeps words for the debrief; asks for them where there are none.
  func takeNote(_ words: String) throws(Stop) {
    guard words.isEmpty else {
      try perform(.note(text: words))
      return
    }
    try writeLine(
      { .note(text: $0) }, en: "Your note (Enter to go back):", fr: "Votre note (Entrée pour revenir)\u{A0}:")
  }

  /// A hint costs a point, and that is said before.
  func askForHint() throws(Stop) {
    guard state.setup.mode == .training else {
      try console.say(Game.Refusal.noHints.message[language])
      return
    }
    try say(
      en: "A hint takes no time. It costs one point of your score, and the debrief shows it.",
      fr: "Un conseil ne prend pas de temps. Il coûte un point de votre score, et le bilan le montre.")
    let choices = [
      LocalizedText(en: "Not now", fr: "Pas maintenant"),
      LocalizedText(en: "Ask for a hint", fr: "Demander un conseil"),
    ]
    guard try choose(from: choices.map { $0[language] }) == 1 else { return }
    try perform(.hint)
  }
}
