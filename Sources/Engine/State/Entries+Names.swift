import Codebook
import Scenarios

extension CalendarEntry.Status {
  /// What became of the post, in a word.
  public var name: LocalizedText {
    switch self {
    case .scheduled: LocalizedText(en: "scheduled", fr: "programmée")
    case .paused: LocalizedText(en: "paused", fr: "suspendue")
    case .sent: LocalizedText(en: "sent", fr: "publiée")
    case .cancelled: LocalizedText(en: "cancelled", fr: "annulée")
    }
  }
}

extension Ally.Kind {
  /// What such people are called.
  public var name: LocalizedText {
    switch self {
    case .influencer: LocalizedText(en: "influencer", fr: "influenceur")
    case .expert: LocalizedText(en: "expert", fr: "spécialiste")
    case .customer: LocalizedText(en: "customer", fr: "de la clientèle")
    case .employee: LocalizedText(en: "employee", fr: "de la maison")
    }
  }
}

extension AllyEntry.Status {
  /// What they said, in a few words.
  public var name: LocalizedText {
    switch self {
    case .unasked: LocalizedText(en: "not asked", fr: "aucune demande")
    case .refused: LocalizedText(en: "refused so far", fr: "refus à ce jour")
    case .agreed: LocalizedText(en: "speaks openly", fr: "parle à découvert")
    case .covert: LocalizedText(en: "speaks covertly", fr: "parle en secret")
    case .exposed: LocalizedText(en: "your request came out", fr: "votre demande s'est sue")
    }
  }
}
