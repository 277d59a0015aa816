import Codebook
import Engine

extension Interface {
  /// Draws the model as a screen of `size`.
  ///
  /// - Parameter state: The play, for all screens but the title; without it they are empty.
  /// - Returns: The screen, and where the cursor stands if a text is being written.
  public static func draw(_ model: Model, state: Game.State?, size: Size) -> (buffer: CellBuffer, cursor: Position?) {
    var buffer = CellBuffer(isLargeEnough(size) ? mainSize(model, size) : size, look: model.look)
    guard isLargeEnough(size) else {
      drawTooSmall(model, &buffer)
      return (model.hasUnicode ? buffer : buffer.ascii, nil)
    }
    var typing: Position?
    switch (model.screen, state) {
    case (.title, _): drawTitle(model, &buffer)
    case (.briefing, let state?): drawBriefing(model, state, &buffer)
    case (.desk, let state?): typing = drawDesk(model, state, &buffer)
    case (.debrief, let state?): drawDebrief(model, state, &buffer)
    case (.film, let state?): drawReel(model, state, &buffer)
    case (.judgement, _): drawJudgement(model, &buffer)
    case (.briefing, nil), (.desk, nil), (.debrief, nil), (.film, nil): break
    }
    let cursor = model.overlays.isEmpty ? typing : drawOverlay(model, state, &buffer)
    if let state { addGuide(model, state, &buffer) }
    return (model.hasUnicode ? buffer : buffer.ascii, cursor)
  }

  static func isLargeEnough(_ size: Size) -> Bool {
    size.columns >= leastSize.columns && size.rows >= leastSize.rows
  }

  private static func drawTooSmall(_ model: Model, _ buffer: inout CellBuffer) {
    let size = buffer.size
    let text = model.language(
      "BadBuzz needs \(leastSize.columns) columns and \(leastSize.rows) rows. This window has \(size.columns) and "
        + "\(size.rows). Make it larger. Ctrl-C leaves; nothing is lost.",
      "BadBuzz demande \(leastSize.columns) colonnes et \(leastSize.rows) lignes. Cette fenêtre en a \(size.columns) et "
        + "\(size.rows). Agrandissez-la. Ctrl-C quitte ; rien n'est perdu.")
    let columns = max(2, min(44, size.columns - 2))
    let lines = [Line].paragraph(text, .warning, columns: columns)
    buffer.draw(lines, in: Rect(size).centred(columns: columns, rows: lines.count))
  }
}
