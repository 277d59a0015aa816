import Codebook
import Engine

extension Interface.DebriefWriter {
  /// What was taken from the total, and why; nothing where nothing was.
  func deductions(_ score: Score) -> [Line] {
    guard !score.deductions.isEmpty else { return [] }
    let items = score.deductions.flatMap { deduction in
      [Line].item(
        Span("−\(deduction.points)".rightAligned(6) + " ×", .bad.bold),
        language("turn", "tour") + " \(deduction.turn + 1) · " + deduction.reason[language], columns: columns)
    }
    return [.empty, Line(language("Taken from the total", "Retiré du total"), .title)] + items
  }
}
