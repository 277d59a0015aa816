import Codebook
import Engine

extension Interface {
  /// How the volume of posts stands against the last hour and the calmest hour so far.
  enum Volume: Equatable {
    case calm, rising, storm

    init(_ readings: [DashboardReading]) {
      let hourly = readings.map(\.postsPerHour)
      guard let now = hourly.last, let calmest = hourly.min() else {
        self = .calm
        return
      }
      let before = hourly[max(0, hourly.count - 7)]
      if now >= 6 * max(1, calmest), now >= Surge.least {
        self = .storm
      } else {
        self = now * 2 >= before * 3 && now >= Surge.least ? .rising : .calm
      }
    }

    fileprivate var word: LocalizedText {
      switch self {
      case .calm: LocalizedText(en: "calm", fr: "calme")
      case .rising: LocalizedText(en: "rising", fr: "ça monte")
      case .storm: LocalizedText(en: "storm", fr: "tempête")
      }
    }

    fileprivate var mark: String {
      switch self {
      case .calm: "·"
      case .rising: "▲"
      case .storm: "!"
      }
    }

    fileprivate var style: Style {
      switch self {
      case .calm: .dim
      case .rising: .warning
      case .storm: .bad
      }
    }
  }

  /// The volume of the last hours as a curve with a word, as far as there is room; nothing before the first figures.
  static func volume(_ state: Game.State, _ language: Language, room: Int) -> [Span] {
    guard !state.readings.isEmpty else { return [] }
    let volume = Volume(state.readings)
    let word = " \(volume.mark) \(volume.word[language])"
    let label = language("  volume ", "  volume ")
    let rest = room - DisplayWidth.columns(word)
    let isLabelled = rest >= 14
    let columns = min(24, rest - (isLabelled ? label.count : 1))
    guard columns >= 3 else { return rest < 0 || volume == .calm ? [] : [Span(word, volume.style.bold)] }
    let lastHours = state.readings.suffix(36).map(\.postsPerHour)
    return [
      Span(isLabelled ? label : " ", .dim), Span(Picture.sparkline(lastHours, columns: columns), .accent),
      Span(word, volume.style.bold),
    ]
  }

  /// That the volume has doubled within the hour, with the figures; nothing if it has not.
  static func alarm(_ state: Game.State, _ language: Language) -> [Span] {
    guard let surge = state.surge else { return [] }
    let figures = "\(language.number(surge.before)) → \(language.number(surge.now))"
    return [
      Span("! ", .warning.bold),
      Span(language("volume doubled within the hour: ", "volume doublé en une heure : "), .warning),
      Span(figures + language(" posts/h ", " publ./h "), .warning.bold),
    ]
  }
}
