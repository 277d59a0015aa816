import Codebook
import Engine

/// How the player is, in sentences.
enum Feelings {
  /// Fatigue and temper, and what comes of them.
  static func sentences(_ state: Game.State) -> LocalizedText {
    let (fatigue, temper) = (FatigueLevel(state.fatigue).name, TemperLevel(state.temper).name)
    var english = ["Fatigue: \(fatigue.english); temper: \(temper.english)."]
    var french = ["Fatigue\u{A0}: \(fatigue.french)\u{A0}; humeur\u{A0}: \(temper.french)."]
    if state.isSlow {
      english.append("Everything takes a fifth longer, and you miss things.")
      french.append("Tout prend un cinquième de temps en plus, et des choses vous échappent.")
    }
    if state.isTense {
      english.append("It shows between your lines.")
      french.append("Cela se lit entre vos lignes.")
    }
    return LocalizedText(en: english.joined(separator: " "), fr: french.joined(separator: " "))
  }
}
