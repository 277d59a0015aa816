import Codebook
import Engine

extension Regard {
  /// What a colleague would say of it.
  var name: LocalizedText {
    switch self {
    case .hostile: LocalizedText(en: "has lost patience with you", fr: "a perdu patience avec vous")
    case .cool: LocalizedText(en: "is cool towards you", fr: "garde ses distances avec vous")
    case .neutral: LocalizedText(en: "waits to see", fr: "attend de voir")
    case .warm: LocalizedText(en: "thinks well of you", fr: "pense du bien de vous")
    case .devoted: LocalizedText(en: "stands by you", fr: "vous soutient")
    }
  }
}

/// How the player is, in sentences.
enum Feelings {
  /// Fatigue and temper, and what comes of them.
  static func sentences(_ state: Game.State) -> LocalizedText {
    let (fatigue, temper) = (fatigue(state.fatigue), temper(state.temper))
    var english = ["You are \(fatigue.english) and \(temper.english)."]
    var french = ["Fatigue\u{A0}: \(fatigue.french)\u{A0}; humeur\u{A0}: \(temper.french)."]
    if state.fatigue > 60 {
      english.append("Everything takes a fifth longer, and you miss things.")
      french.append("Tout prend un cinquième de temps en plus, et des choses vous échappent.")
    }
    if state.isTense {
      english.append("It shows between your lines.")
      french.append("Cela se lit entre vos lignes.")
    }
    return LocalizedText(en: english.joined(separator: " "), fr: french.joined(separator: " "))
  }

  private static func fatigue(_ points: Int) -> LocalizedText {
    switch points {
    case ...30: LocalizedText(en: "fresh", fr: "aucune")
    case ...60: LocalizedText(en: "a little tired", fr: "légère")
    case ...85: LocalizedText(en: "tired", fr: "forte")
    default: LocalizedText(en: "exhausted", fr: "extrême")
    }
  }

  private static func temper(_ points: Int) -> LocalizedText {
    switch points {
    case ...30: LocalizedText(en: "calm", fr: "calme")
    case ...70: LocalizedText(en: "tense", fr: "tendue")
    default: LocalizedText(en: "on edge", fr: "à cran")
    }
  }
}
