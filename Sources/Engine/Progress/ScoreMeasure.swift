import Codebook

/// What a score says of a play: the whole, its halves, and the craft by competence. Each is 0 to 100.
public enum ScoreMeasure: Hashable, Sendable {
  case total
  case outcome
  case craft
  case competence(Competence)

  /// All of them, in the order in which they are shown.
  public static let all: [ScoreMeasure] = [.total, .outcome, .craft] + competences

  /// The competences, in the order in which they are shown.
  public static let competences = Competence.allCases.map(ScoreMeasure.competence)

  /// Its id in files, such as `total` or `crisis-response`.
  public var id: String {
    switch self {
    case .total: "total"
    case .outcome: "outcome"
    case .craft: "craft"
    case .competence(let competence): competence.rawValue
    }
  }

  /// What it is called.
  public var name: LocalizedText {
    switch self {
    case .total: LocalizedText(en: "Total", fr: "Total")
    case .outcome: LocalizedText(en: "Outcome", fr: "Résultat")
    case .craft: LocalizedText(en: "Craft", fr: "Métier")
    case .competence(let competence): competence.name
    }
  }
}
