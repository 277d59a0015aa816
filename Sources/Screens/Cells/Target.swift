/// What a click on a place of the screen means.
enum Target: Equatable, Sendable {
  /// The same as a key.
  case key(Key)
  /// The name of a part of the desk.
  case tab(Interface.Pane)
  /// A part of the desk.
  case pane(Interface.Pane)
  /// An item of the list in which it stands, from 0: of a part of the desk, a question, the title screen.
  case item(Int)
  /// Nothing: a card keeps clicks from what lies below it.
  case card
}

/// A part of the screen that can be clicked on.
struct Area: Equatable, Sendable {
  var rect: Rect
  var target: Target
}

extension CellBuffer {
  /// Says what a click on a part means, above what was said before.
  mutating func mark(_ rect: Rect, _ target: Target) {
    areas.append(Area(rect: rect, target: target))
  }

  /// What a click on a place means, the topmost first.
  func targets(at position: Position) -> [Target] {
    areas.reversed().filter { $0.rect.contains(position) }.map(\.target)
  }
}

extension Rect {
  func contains(_ position: Position) -> Bool {
    (row..<bottom).contains(position.row) && (column..<(column + columns)).contains(position.column)
  }
}
