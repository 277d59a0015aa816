import Engine

extension Interface {
  /// Scrolls the dashboard where it has the focus and is longer than its part; returns false for other commands.
  static func scrollDashboard(
    _ command: DeskCommand, _ model: inout Model, _ state: Game.State, _ size: Size
  ) -> Bool {
    guard model.desk.pane == .dashboard,
      let rect = deskLayout(model.desk, size).first(where: { $0.pane == .dashboard })?.rect
    else { return false }
    let rows = rect.rows - 1
    let step: Int
    switch command {
    case .up: step = -1
    case .down: step = 1
    case .pageUp: step = -(rows - 1)
    case .pageDown: step = rows - 1
    case .first: step = -10_000
    case .last: step = 10_000
    default: return false
    }
    let lines = PaneWriter(model: model, state: state, columns: rect.columns, rows: rows).dashboard().lines.count
    model.desk.dashboardLine = min(max(0, lines - rows), max(0, model.desk.dashboardLine + step))
    return true
  }
}
