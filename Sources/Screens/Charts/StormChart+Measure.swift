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

  /// The curve of a measure; a full column stands for `top` where the measure has no scale of its own.
  func curve(_ measure: Measure, rows: Int, top: Int? = nil, title: String? = nil) -> [Line] {
    let values = storm.readings.map(measure.value)
    return curve(
      title ?? measure.name[language], measure == .volume ? Picture.peaks(values, columns: width) : values,
      top: measure.top ?? top, measure.style, rows: rows)
  }
}
