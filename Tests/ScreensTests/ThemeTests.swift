import Testing

@testable import Screens

@Suite struct ThemeTests {
  private static let depths: [Theme.Depth] = [.monochrome, .eight, .sixteen, .palette, .direct]
  private static let styles = Style.Role.allCases.flatMap { role in
    Style.Ground.allCases.map { Style(role, on: $0) }
  }

  /// The sixteen first colours as a PC shows them (VGA).
  private static let pc: [(red: Int, green: Int, blue: Int)] = [
    (0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (0, 0, 170), (170, 0, 170), (0, 170, 170), (170, 170, 170),
    (85, 85, 85), (255, 85, 85), (85, 255, 85), (255, 255, 85), (85, 85, 255), (255, 85, 255), (85, 255, 255),
    (255, 255, 255),
  ]

  private static func luminance(_ colour: Int) -> Double {
    let (red, green, blue) = colour < 16 ? pc[colour] : Theme.components(of: colour)
    func linear(_ component: Int) -> Double {
      let share = Double(component) / 255
      return share <= 0.04045 ? share / 12.92 : power(share)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// ((x + 0.055) / 1.055) to the 2.4, by square roots alone: 2.4 is nearly 2 + 1/4 + 1/8 + 1/64 + 1/128.
  private static func power(_ share: Double) -> Double {
    let base = (share + 0.055) / 1.055
    let quarter = base.squareRoot().squareRoot()
    let eighth = quarter.squareRoot()
    let small = eighth.squareRoot().squareRoot().squareRoot()
    return base * base * quarter * eighth * small * small.squareRoot()
  }

  /// The contrast of WCAG 2.2; bold of the dark eight colours is taken for their bright ones, as terminals show it.
  private static func contrast(_ paint: Paint) -> Double {
    let ink = (paint.foreground ?? 0) + (paint.isBold && (1...3).contains(paint.foreground ?? 0) ? 8 : 0)
    let pair = [luminance(ink), luminance(paint.background ?? 0)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test(arguments: [Look.dark, .light, .contrast], [Theme.Depth.eight, .sixteen, .palette])
  func everyTextCanBeReadOnEveryGround(look: Look, depth: Theme.Depth) {
    let theme = Theme(look, depth)
    for style in ThemeTests.styles {
      let least = style.role == .rule ? 2.4 : look == .contrast && depth == .palette ? 7 : 4.5
      #expect(ThemeTests.contrast(theme.paint(style)) >= least, "\(style)")
    }
  }

  @Test(arguments: Look.allCases)
  func theChosenLineDiffersFromTheRestWithoutAnyColourToo(look: Look) {
    for depth in ThemeTests.depths {
      let theme = Theme(look, depth)
      for role in Style.Role.allCases {
        #expect(theme.paint(Style(role, on: .selection)) != theme.paint(Style(role)))
      }
    }
  }

  @Test func theTerminalsOwnColoursAreKeptWhereTheyAreAskedForOrAllThereIs() {
    for depth in ThemeTests.depths {
      for look in Look.allCases where look == .plain || depth == .monochrome {
        let paints = ThemeTests.styles.map { Theme(look, depth).paint($0) }
        #expect(paints.allSatisfy { $0.foreground == nil && $0.background == nil })
      }
    }
  }

  @Test func redGreenAndBlueAreSaidWhereTheTerminalTakesThem() {
    #expect(Theme(.dark, .direct).paint(.good).foreground == 0x00D7AF)
    #expect(Theme(.dark, .palette).paint(.good).foreground == 43)
    #expect(Theme.Depth(colours: 1 << 24, isDirect: true) == .direct)
    #expect(Theme.Depth(colours: 88) == .sixteen)
    #expect(Theme.Depth(colours: 0) == .monochrome)
  }

  @Test(arguments: [
    ("15;0", Look.dark), ("0;15", .light), ("0;default;15", .light), ("12;7", .light), ("7;8", .dark), ("", .dark),
    ("red", .dark),
  ])
  func theBackgroundOfTheTerminalDecidesUntilThePlayerDoes(told: String, look: Look) {
    #expect(Look.suiting(colours: told) == look)
    #expect(Look.suiting(colours: nil) == .dark)
  }

  @Test(arguments: [Interface.Model.Screen.title, .briefing, .desk, .debrief])
  func cTakesTheNextColoursEverywhereAndHasThemRemembered(screen: Interface.Model.Screen) throws {
    var stage = try Stage(.french, screen)
    #expect(stage.buffer.look == .dark)
    stage.press(.character("C"))
    #expect(stage.requests == [.setLook(.light)])
    #expect(stage.buffer.look == .light)
    #expect(stage.text.contains("Couleurs : claires"))
    stage.press(.character("C"), .character("C"), .character("C"))
    #expect(stage.buffer.look == .dark)
  }
}
