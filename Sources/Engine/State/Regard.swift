import Codebook

/// How a person regards the player, in five steps.
public enum Regard: String, CaseIterable, Sendable {
  case hostile, cool, neutral, warm, devoted

  /// The step of a regard from 0 to 100.
  public init(_ points: Int) {
    switch points {
    case ..<20: self = .hostile
    case ..<40: self = .cool
    case ...60: self = .neutral
    case ...80: self = .warm
    default: self = .devoted
    }
  }

  /// What it is, in a few words about the person.
  public var name: LocalizedText {
    switch self {
    case .hostile: LocalizedText(en: "against you", fr: "contre vous")
    case .cool: LocalizedText(en: "doubts you", fr: "doute de vous")
    case .neutral: LocalizedText(en: "neutral", fr: "neutre")
    case .warm: LocalizedText(en: "trusts you", fr: "vous fait confiance")
    case .devoted: LocalizedText(en: "stands by you", fr: "vous soutient")
    }
  }
}
