import Codebook
import Engine

@testable import Screens

/// A play at a terminal that is only a size: keys go in, screens come out, actions are applied to the state.
struct Stage {
  var model: Interface.Model
  var state: Game.State?
  var size: Size
  /// What the caller was asked for, besides actions.
  var requests: [Interface.Request] = []
  /// The actions that were applied or refused.
  var actions: [Game.Action] = []

  init(
    _ language: Language, _ screen: Interface.Model.Screen, columns: Int = 80, rows: Int = 24,
    mode: Game.Setup.Mode = .training
  ) throws {
    model = Sample.model(language, screen: screen)
    state = screen == .debrief ? try Sample.finished(language) : try Sample.state(language, mode: mode)
    size = Size(columns: columns, rows: rows)
  }

  var buffer: CellBuffer { Interface.draw(model, state: state, size: size).buffer }
  var text: String { buffer.text }

  /// Where a text stands on the screen.
  func place(of wanted: String) -> Position? {
    for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let range = line.firstRange(of: wanted) else { continue }
      return Position(row: row, column: DisplayWidth.columns(line[..<range.lowerBound]))
    }
    return nil
  }

  /// Presses keys one after the other.
  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) {
    for key in keys {
      for request in Interface.handle(key, &model, state: state, size: size) { carryOut(request) }
    }
  }

  /// Types text, letter by letter.
  mutating func type(_ text: String) {
    press(text.map { $0 == "\n" ? .enter : .character($0) })
  }

  private mutating func carryOut(_ request: Interface.Request) {
    guard case .perform(let action) = request, var next = state else {
      requests.append(request)
      return
    }
    actions.append(action)
    do throws(Game.Refusal) {
      let effects = try Game.reduce(&next, action)
      state = next
      Interface.receive(effects, refusal: nil, &model, state: next)
    } catch {
      Interface.receive([], refusal: error, &model, state: next)
    }
  }
}
