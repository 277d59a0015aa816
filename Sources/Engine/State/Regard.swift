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
}
