import Codebook
import Engine
import Testing

@testable import Screens

@Suite struct AnySizeTests {
  private static let columns = [1, 2, 3, 7, 40, 79, 80, 81, 95, 109, 110, 120, 169, 170, 200]
  private static let rows = [1, 2, 3, 10, 23, 24, 25, 36, 40, 60]

  /// Every screen and every overlay, as keys that lead to it.
  private static let places: [(Interface.Model.Screen, [Key])] =
    [
      (.title, []), (.briefing, []), (.desk, []), (.desk, [.character("i"), .enter]), (.desk, [.character("d")]),
      (.desk, [.character("f")]), (.desk, [.character("c")]), (.desk, [.character("u")]), (.desk, [.character("?")]),
      (.desk, [.character("n")]), (.desk, [.enter]),
      (.desk, [.character("r"), .paste(String(repeating: "日本 é😡\n", count: 30))]),
      (.desk, [.character("r"), .paste(String(repeating: "Sorry, it is our fault.\n", count: 30)), .control("r")]),
    ] + Interface.DebriefSection.allCases.map { (.debrief, [.character(Character(String($0.rawValue + 1)))]) }

  @Test(arguments: Language.allCases)
  func everyScreenFitsAnySize(language: Language) throws {
    for (screen, keys) in AnySizeTests.places {
      var stage = try Stage(language, screen)
      stage.press(keys)
      for columns in AnySizeTests.columns {
        for rows in AnySizeTests.rows {
          stage.size = Size(columns: columns, rows: rows)
          let frame = Interface.draw(stage.model, state: stage.state, size: stage.size)
          #expect(frame.buffer.size == stage.size)
          if let cursor = frame.cursor {
            #expect((0..<rows).contains(cursor.row) && (0..<columns).contains(cursor.column))
          }
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everyPartOfAWholeDeskFitsAnySize(language: Language) throws {
    for keys in ["", "A", "u", "d", "c", "x", "s", "b1", "cc", "y", "D"] {
      var stage = try Stage.wholeDesk(language, isHard: true)
      stage.press(keys.map { .character($0) })
      for columns in AnySizeTests.columns {
        for rows in AnySizeTests.rows {
          stage.size = Size(columns: columns, rows: rows)
          #expect(stage.buffer.size == stage.size)
        }
      }
    }
  }

  @Test func noScreenNeedsAPlayToBeDrawn() {
    for screen in [Interface.Model.Screen.title, .briefing, .desk, .debrief] {
      var model = Sample.model(.english, screen: screen)
      let size = Size(columns: 80, rows: 24)
      #expect(Interface.draw(model, state: nil, size: size).buffer.size == size)
      #expect(Interface.handle(.character("x"), &model, state: nil, size: size).isEmpty)
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func noRowOfKeysBreaksAnything(seed: UInt64) throws {
    let keys: [Key] =
      Interface.deskKeys.bindings.flatMap(\.keys) + Interface.composerKeys.bindings.flatMap(\.keys) + [
        .paste("Désolés 😡"), .backspace, .resize, .unknown, .enter, .escape, .down, .up,
      ]
    let language: Language = seed % 2 == 0 ? .english : .french
    let columns = seed % 3 == 0 ? 120 : 80
    var stage =
      seed < 6
      ? try Stage(language, .desk, columns: columns, rows: 30)
      : try Stage.wholeDesk(language, columns: columns, rows: 30)
    let draw = Draw(seed: seed, stream: .script)
    for step in 0..<300 as Range<UInt32> {
      stage.press(keys[Int(draw.below(UInt32(keys.count), 0, step))])
      if stage.requests.contains(.close) || stage.requests.contains(.quit) { break }
      #expect(stage.buffer.size == stage.size)
    }
  }
}
