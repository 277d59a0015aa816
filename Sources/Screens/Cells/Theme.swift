/// How a style looks on a terminal: numbers of the terminal's palette, or its own colours where nil.
public struct Paint: Equatable, Hashable, Sendable {
  /// The colour of the text.
  public var foreground: Int?
  /// The colour behind it.
  public var background: Int?
  /// Whether it is bold.
  public var isBold = false
  /// Whether it is faint.
  public var isDim = false
  /// Whether text and background change places.
  public var isReversed = false
  /// Whether it is underlined.
  public var isUnderlined = false
}

/// The colours of the styles for a kind of terminal.
///
/// The hues are those of Okabe & Ito (2008), which people with any common colour blindness can tell apart, in their
/// nearest places of the 256-colour palette. No screen tells by colour alone.
public struct Theme: Equatable, Sendable {
  /// How many colours a terminal has.
  public enum Depth: Equatable, Sendable {
    case monochrome, eight, sixteen, palette
  }

  /// How many colours the terminal has.
  public var depth: Depth

  /// Makes a theme for a terminal with so many colours; without any if `isColourless`.
  public init(colours: Int, isColourless: Bool = false) {
    switch isColourless ? 0 : colours {
    case 256...: depth = .palette
    case 16..<256: depth = .sixteen
    case 8..<16: depth = .eight
    default: depth = .monochrome
    }
  }

  /// How `style` looks.
  public func paint(_ style: Style) -> Paint {
    switch depth {
    case .monochrome: monochrome(style)
    case .eight: coloured(style, Theme.eight(style.role), ground: eightGround(style.ground))
    case .sixteen: coloured(style, Theme.sixteen(style.role), ground: sixteenGround(style.ground))
    case .palette: coloured(style, Theme.palette(style.role), ground: paletteGround(style.ground))
    }
  }

  private func coloured(_ style: Style, _ foreground: Int?, ground: Int?) -> Paint {
    var paint = Paint(foreground: foreground, background: ground, isBold: style.isBold)
    if ground == nil, style.ground == .selection || style.ground == .bar { paint.isReversed = true }
    return paint
  }

  private func monochrome(_ style: Style) -> Paint {
    Paint(
      isBold: style.isBold || style.role == .accent, isDim: style.role == .dim || style.role == .rule,
      isReversed: style.ground == .selection || style.ground == .bar, isUnderlined: style.role == .key)
  }

  private static func palette(_ role: Style.Role) -> Int? {
    switch role {
    case .plain: nil
    case .dim: 246
    case .title: 255
    case .key: 227
    case .accent: 74
    case .good: 36
    case .bad: 209
    case .warning: 214
    case .own: 117
    case .rule: 240
    case .brand: 214
    }
  }

  private static func sixteen(_ role: Style.Role) -> Int? {
    switch role {
    case .plain: nil
    case .dim, .rule: 8
    case .title: 15
    case .key, .warning, .brand: 11
    case .accent, .own: 14
    case .good: 10
    case .bad: 9
    }
  }

  private static func eight(_ role: Style.Role) -> Int? {
    switch role {
    case .plain, .title, .dim, .rule: nil
    case .key, .warning, .brand: 3
    case .accent, .own: 6
    case .good: 2
    case .bad: 1
    }
  }

  private func paletteGround(_ ground: Style.Ground) -> Int? {
    switch ground {
    case .screen: nil
    case .bar: 236
    case .selection: 238
    case .card: 235
    }
  }

  private func sixteenGround(_ ground: Style.Ground) -> Int? {
    ground == .bar || ground == .selection ? 0 : nil
  }

  private func eightGround(_ ground: Style.Ground) -> Int? { nil }
}
