import Codebook

/// How tired the player is, in four steps.
public enum FatigueLevel: CaseIterable, Sendable {
  case low, felt
  /// Everything takes longer.
  case high
  case extreme

  /// The step of a fatigue from 0 to 100.
  public init(_ points: Int) {
    switch points {
    case ...30: self = .low
    case ...60: self = .felt
    case ...85: self = .high
    default: self = .extreme
    }
  }

  /// What it is called.
  public var name: LocalizedText {
    switch self {
    case .low: LocalizedText(en: "low", fr: "faible")
    case .felt: LocalizedText(en: "felt", fr: "sensible")
    case .high: LocalizedText(en: "high", fr: "forte")
    case .extreme: LocalizedText(en: "extreme", fr: "extrême")
    }
  }
}

/// The player's temper, in three steps.
public enum TemperLevel: CaseIterable, Sendable {
  case calm, edgy
  /// It shows between the lines.
  case tense

  /// The step of a temper from 0 to 100.
  public init(_ points: Int) {
    switch points {
    case ...35: self = .calm
    case ...70: self = .edgy
    default: self = .tense
    }
  }

  /// What it is called.
  public var name: LocalizedText {
    switch self {
    case .calm: LocalizedText(en: "calm", fr: "calme")
    case .edgy: LocalizedText(en: "edgy", fr: "agacée")
    case .tense: LocalizedText(en: "tense", fr: "tendue")
    }
  }
}

extension Game.State {
  /// Whether fatigue makes everything take longer.
  public var isSlow: Bool { FatigueLevel(fatigue) == .high || FatigueLevel(fatigue) == .extreme }

  /// Whether the player's temper shows between the lines.
  public var isTense: Bool { TemperLevel(temper) == .tense }
}
