import Screens

/// What a terminal tells of the mouse: after `ESC [ <` the button, the column and the row from 1, and `M`, or `m` for a
/// button that is let go (xterm's “SGR” form).
enum MouseReport {
  /// More than any report has.
  static let longest = 20

  /// The key of a report such as `0;12;5M`.
  static func key(_ report: String) -> Key {
    let numbers = report.dropLast().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2],
      column > 0, row > 0, let mouse = mouse(button, isDown: report.last == "M")
    else { return .unknown }
    return .mouse(mouse, at: Position(row: row - 1, column: column - 1))
  }

  /// What a button means, whatever Shift, Alt and Ctrl (4, 8 and 16) are.
  private static func mouse(_ button: Int, isDown: Bool) -> Mouse? {
    switch (button & ~(4 | 8 | 16), isDown) {
    case (0, true): .press
    case (32, true): .drag
    case (64, _): .wheelUp
    case (65, _): .wheelDown
    default: nil
    }
  }
}
