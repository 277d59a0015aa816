/// The colours of a look on a kind of terminal: one for each role and ground, by their numbers in the palette.
///
/// The hues follow Okabe & Ito (2008), which people with any common colour blindness can tell apart. Every text has a
/// contrast of 4.5 to 1 at least (WCAG 2.2, 1.4.3) on each ground, and 7 to 1 in the look of high contrast.
struct LookColours: Equatable, Sendable {
  var plain: Int
  var dim: Int
  var title: Int
  var key: Int
  var accent: Int
  var good: Int
  var bad: Int
  var warning: Int
  var own: Int
  var rule: Int
  var brand: Int
  var screen: Int
  var bar: Int
  var selection: Int
  var card: Int
  /// The one colour of all text on the bar and on what is chosen, where there are too few colours for hues there.
  var raised: Int?

  func ink(_ role: Style.Role) -> Int {
    switch role {
    case .plain: plain
    case .dim: dim
    case .title: title
    case .key: key
    case .accent: accent
    case .good: good
    case .bad: bad
    case .warning: warning
    case .own: own
    case .rule: rule
    case .brand: brand
    }
  }

  func ground(_ ground: Style.Ground) -> Int {
    switch ground {
    case .screen: screen
    case .bar: bar
    case .selection: selection
    case .card: card
    }
  }
}

extension LookColours {
  /// The colours of a look, or nil where it is the terminal's own.
  static func of(_ look: Look, _ depth: Theme.Depth) -> LookColours? {
    switch (look, depth) {
    case (.plain, _), (_, .monochrome): nil
    case (.dark, .palette), (.dark, .direct): dark
    case (.light, .palette), (.light, .direct): light
    case (.contrast, .palette), (.contrast, .direct): contrast
    case (.dark, .sixteen): dark16
    case (.light, .sixteen): light16
    case (.contrast, .sixteen): contrast16
    case (.dark, .eight): dark8
    case (.light, .eight): light8
    case (.contrast, .eight): contrast8
    }
  }

  private static let dark = LookColours(
    plain: 254, dim: 248, title: 231, key: 227, accent: 74, good: 43, bad: 209, warning: 214, own: 117, rule: 243,
    brand: 214, screen: 233, bar: 236, selection: 237, card: 235)
  private static let light = LookColours(
    plain: 232, dim: 240, title: 16, key: 90, accent: 25, good: 23, bad: 124, warning: 58, own: 24, rule: 244,
    brand: 88, screen: 231, bar: 254, selection: 189, card: 255)
  private static let contrast = LookColours(
    plain: 231, dim: 253, title: 231, key: 226, accent: 123, good: 121, bad: 217, warning: 220, own: 159, rule: 248,
    brand: 220, screen: 16, bar: 231, selection: 226, card: 16, raised: 16)

  private static let dark16 = LookColours(
    plain: 15, dim: 7, title: 15, key: 11, accent: 14, good: 10, bad: 9, warning: 11, own: 14, rule: 7, brand: 11,
    screen: 0, bar: 7, selection: 7, card: 0, raised: 0)
  private static let light16 = LookColours(
    plain: 0, dim: 0, title: 0, key: 4, accent: 4, good: 4, bad: 1, warning: 1, own: 4, rule: 0, brand: 1,
    screen: 15, bar: 0, selection: 0, card: 15, raised: 15)
  private static let contrast16 = LookColours(
    plain: 15, dim: 15, title: 15, key: 11, accent: 15, good: 15, bad: 15, warning: 11, own: 15, rule: 7, brand: 11,
    screen: 0, bar: 15, selection: 11, card: 0, raised: 0)

  private static let dark8 = LookColours(
    plain: 7, dim: 7, title: 7, key: 3, accent: 6, good: 2, bad: 1, warning: 3, own: 6, rule: 7, brand: 3,
    screen: 0, bar: 7, selection: 7, card: 0, raised: 0)
  private static let light8 = LookColours(
    plain: 0, dim: 0, title: 0, key: 4, accent: 4, good: 4, bad: 0, warning: 0, own: 4, rule: 0, brand: 0,
    screen: 7, bar: 0, selection: 0, card: 7, raised: 7)
  private static let contrast8 = LookColours(
    plain: 7, dim: 7, title: 7, key: 7, accent: 7, good: 7, bad: 7, warning: 7, own: 7, rule: 7, brand: 7,
    screen: 0, bar: 7, selection: 7, card: 0, raised: 0)
}
