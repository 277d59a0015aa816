import Codebook
import Simulation

extension Trait {
  /// What in a person made them write.
  var name: LocalizedText {
    switch self {
    case .anger: LocalizedText(en: "anger", fr: "colère")
    case .trust: LocalizedText(en: "trust", fr: "confiance")
    case .empathy: LocalizedText(en: "empathy", fr: "empathie")
    case .mischief: LocalizedText(en: "mischief", fr: "malice")
    case .doubt: LocalizedText(en: "doubt", fr: "doute")
    case .role: LocalizedText(en: "their role", fr: "leur rôle")
    }
  }
}
