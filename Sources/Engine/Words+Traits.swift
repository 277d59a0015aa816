import Codebook
import Simulation

extension Trait {
  /// What in a person made them write.
  var name: LocalizedText {
    switch self {
    case .anger: LocalizedText(en: "anger", fr: "colère")
    }
  }
}
