import Codebook

/// How far a person has come with the judgement test.
public enum JudgementStanding: Equatable, Sendable {
  /// Never begun.
  case notTaken
  /// Begun and left, with so many items answered of so many.
  case left(Sitting.Occasion, answered: Int, of: Int)
  /// Taken before learning, not yet after.
  case takenBefore
  /// Taken before and after.
  case takenAfter

  /// In a few words, for a menu.
  public var words: LocalizedText {
    switch self {
    case .notTaken: LocalizedText(en: "not taken", fr: "à passer")
    case .left(_, let answered, let items):
      LocalizedText(en: "left at \(answered) of \(items)", fr: "laissé à \(answered) sur \(items)")
    case .takenBefore: LocalizedText(en: "before ✓ after …", fr: "avant ✓ après …")
    case .takenAfter: LocalizedText(en: "before ✓ after ✓", fr: "avant ✓ après ✓")
    }
  }

  /// What to do with it, in a sentence.
  public var advice: LocalizedText {
    switch self {
    case .notTaken:
      LocalizedText(
        en: "Judgement test: ten minutes before your first case and ten after show what you have learnt.",
        fr: "Test de jugement\u{A0}: dix minutes avant votre premier cas et dix après montrent ce que vous avez appris."
      )
    case .left:
      LocalizedText(
        en: "Judgement test: go on where you left it.", fr: "Test de jugement\u{A0}: reprenez là où vous l'avez laissé."
      )
    case .takenBefore:
      LocalizedText(
        en: "Judgement test: its second half, once you have played, shows what you have learnt.",
        fr: "Test de jugement\u{A0}: sa seconde moitié, une fois que vous avez joué, montre ce que vous avez appris.")
    case .takenAfter:
      LocalizedText(
        en: "Judgement test: your results before and after, and each item explained.",
        fr: "Test de jugement\u{A0}: vos résultats avant et après, et chaque situation expliquée.")
    }
  }
}
