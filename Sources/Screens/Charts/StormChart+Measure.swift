import Codebook
import Engine

extension Interface.StormChart {
  /// What is measured over a storm.
  enum Measure: CaseIterable {
    case volume, negative, anger, trust

    var name: LocalizedText {
      switch self {
      case .volume: LocalizedText(en: "Posts an hour", fr: "Publications par heure")
      case .negative: LocalizedText(en: "Negative, in percent", fr: "Négatif, en pour cent")
      case .anger: LocalizedText(en: "Anger, 0 to 100", fr: "Colère, de 0 à 100")
      case .trust: LocalizedText(en: "Trust, 0 to 100", fr: "Confiance, de 0 à 100")
      }
    }

    func value(_ reading: DashboardReading) -> Int {
      switch self {
      case .volume: reading.postsPerHour
      case .negative: reading.negativeShare
      case .anger: reading.anger
      case .trust: reading.trust
      }
    }

    /// What a full column stands for, or nil for the greatest value.
    var top: Int? { self == .volume ? nil : 100 }

    var style: Style {
      switch self {
      case .volume: .accent
      case .negative: .warning
      case .anger: .bad
      case .trust: .good
      }
    }
  }

  /// The curve of a measure.
  func curve(_ measure: Measure, rows: Int) -> [Line] {
    curve(
      measure.name[language], state.readings.map(measure.value), top: measure.top, measure.style, rows: rows)
  }
}
