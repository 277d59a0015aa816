import Codebook

/// The colours that screens are shown in, as the player likes them.
public enum Look: String, CaseIterable, Equatable, Sendable {
  /// Light text on a dark ground.
  case dark
  /// Dark text on a light ground.
  case light
  /// White and yellow on black.
  case contrast
  /// The terminal's own colours: what matters is bold, faint, reversed or underlined.
  case plain

  /// The look that comes after this one.
  var next: Look {
    let all = Look.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What it is called.
  var name: LocalizedText {
    switch self {
    case .dark: LocalizedText(en: "dark", fr: "sombres")
    case .light: LocalizedText(en: "light", fr: "claires")
    case .contrast: LocalizedText(en: "high contrast", fr: "très contrastées")
    case .plain: LocalizedText(en: "those of the terminal", fr: "celles du terminal")
    }
  }

  /// The look that suits a terminal which tells its colours in `COLORFGBG`, as `15;0`; dark where it does not.
  public static func suiting(colours: String?) -> Look {
    let ground = colours?.split(separator: ";").last.flatMap { Int($0) }
    return ground == 7 || ground == 15 ? .light : .dark
  }
}
