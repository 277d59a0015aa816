/// What a piece of text is, for a theme to turn into colours: screens never name a colour.
public struct Style: Equatable, Hashable, Sendable {
  /// What the text means.
  public enum Role: UInt8, CaseIterable, Sendable {
    case plain, dim, title, key, accent, good, bad, warning, own, rule, brand
  }

  /// What it stands on.
  public enum Ground: UInt8, CaseIterable, Sendable {
    /// The terminal's own background.
    case screen
    /// The bar at the top and the bottom.
    case bar
    /// The line that is chosen.
    case selection
    /// A card above the screen.
    case card
  }

  /// What the text means.
  public var role: Role
  /// What it stands on.
  public var ground: Ground
  /// Whether it stands out.
  public var isBold: Bool

  /// Makes a style.
  public init(_ role: Role, on ground: Ground = .screen, bold: Bool = false) {
    self.role = role
    self.ground = ground
    isBold = bold
  }

  /// Text to be read.
  public static let plain = Style(.plain)
  /// What may be overlooked.
  public static let dim = Style(.dim)
  /// A heading.
  public static let title = Style(.title, bold: true)
  /// A key to press.
  public static let key = Style(.key, bold: true)
  /// What the eye should find.
  public static let accent = Style(.accent)
  /// What goes well.
  public static let good = Style(.good)
  /// What goes badly.
  public static let bad = Style(.bad)
  /// What needs care.
  public static let warning = Style(.warning)
  /// What the player or the organisation said.
  public static let own = Style(.own)
  /// Lines and frames.
  public static let rule = Style(.rule)

  /// The same, standing out.
  public var bold: Style { Style(role, on: ground, bold: true) }

  /// The same on another ground.
  public func on(_ ground: Ground) -> Style { Style(role, on: ground, bold: isBold) }
}
