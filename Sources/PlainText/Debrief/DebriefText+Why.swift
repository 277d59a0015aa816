import Codebook
import Engine

/// Why the curve bends, and why people wrote.
extension DebriefText {
  /// How many posts are explained.
  private static let mostPosts = 10

  /// The bends of the curve, numbered.
  static func bends(_ state: Game.State, _ language: Language) -> [String] {
    state.bends.enumerated().map { place, bend in
      let (before, after) = (Wording.number(bend.before, language), Wording.number(bend.after, language))
      let turn = (language == .english ? "turn" : "tour") + " \(bend.turn + 1)"
      let change =
        language == .english
        ? "from \(before) to \(after) posts an hour" : "de \(before) à \(after) publications par heure"
      return "\(place + 1). \(Wording.date(bend.at, language)), \(turn)\(Wording.colon(language))\(change)"
    }
  }

  /// The posts that most people saw, numbered, each with why it was written.
  static func posts(_ state: Game.State, _ language: Language) -> [String] {
    state.mostSeen(mostPosts).enumerated().map { place, seen in
      let people = Wording.count(
        seen.people, language == .english ? "person" : "personne", language == .english ? "people" : "personnes",
        language)
      let words = Wording.quoted(seen.post.text[language].visibleLine, language)
      let why = state.why(seen.post.id)?[language] ?? ""
      let about = language == .english ? "before about \(people)" : "devant environ \(people)"
      return "\(place + 1). \(words) (\(about)). \(why)"
    }
  }
}
