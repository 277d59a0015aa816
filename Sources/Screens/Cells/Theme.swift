/// How a style looks on a terminal: numbers of its colours, or its own colours where nil.
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

/// The colours of the styles for a look and a kind of terminal.
///
/// A look that has colours paints the whole screen: it is right on any terminal, whatever its own background. No screen
/// tells by colour alone.
public struct Theme: Equatable, Sendable {
  /// How many colours a terminal has.
  public enum Depth: Equatable, Sendable {
    case monochrome, eight, sixteen, palette
    /// Colours by their red, green and blue, 8 bits each.
    case direct

    /// That of a terminal with so many colours.
    ///
    /// - Parameter isDirect: Whether it takes red, green and blue for the number of a colour.
    public init(colours: Int, isDirect: Bool = false) {
      switch colours {
      case 256...: self = isDirect ? .direct : .palette
      case 16..<256: self = .sixteen
      case 8..<16: self = .eight
      default: self = .monochrome
      }
    }
  }

  /// How many colours the terminal has.
  public var depth: Depth
  private let colours: LookColours?

  /// Makes a theme.
  public init(_ look: Look, _ depth: Depth) {
    self.depth = depth
    colours = LookColours.of(look, depth)
  }

  /// How `style` looks.
  public func paint(_ style: Style) -> Paint {
    guard let colours else { return colourless(style) }
    let isRaised = style.ground == .bar || style.ground == .selection
    let ink = isRaised ? colours.raised ?? colours.ink(style.role) : colours.ink(style.role)
    return Paint(
      foreground: number(ink), background: number(colours.ground(style.ground)),
      isBold: style.isBold || depth == .eight && Theme.needsBold.contains(ink),
      isUnderlined: colours.raised != nil && isRaised && style.role == .key)
  }

  /// Red and brown, which are too dark on the black of eight colours; bold makes them bright.
  private static let needsBold = [1, 3]

  private func number(_ colour: Int) -> Int {
    guard depth == .direct else { return colour }
    let (red, green, blue) = Theme.components(of: colour)
    return red << 16 | green << 8 | blue
  }

  private func colourless(_ style: Style) -> Paint {
    Paint(
      isBold: style.isBold || style.role == .accent, isDim: style.role == .dim || style.role == .rule,
      isReversed: style.ground == .selection || style.ground == .bar, isUnderlined: style.role == .key)
  }

  /// The red, green and blue of a colour from 16 on in the palette of 256.
  static func components(of colour: Int) -> (red: Int, green: Int, blue: Int) {
    if colour >= 232 {
      let grey = 8 + 10 * (colour - 232)
      return (grey, grey, grey)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = max(0, colour - 16)
    return (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }
}
