import Codebook

extension Interface.ReelWriter {
  /// How it plays, which decision of how many, and a bar on which the numbers of the turns stand where they begin.
  var progress: Line {
    let count = reel.scenes.count
    let number = String(repeating: " ", count: max(0, String(count).count - String(reel.place).count))
    let head = [
      Span(reel.isPlaying ? " ▶" : " ■", reel.isPlaying ? .good.bold : .dim),
      Span("\(reel.speed)x ".rightAligned(5), reel.isPlaying ? .plain : .dim),
      Span(language("decision ", "décision ") + number, .dim), Span(String(reel.place), .plain.bold),
      Span("/\(count)  ", .dim),
    ]
    let used = head.reduce(1) { $0 + DisplayWidth.columns($1.text) }
    return Line(head + bar(columns: max(2, columns - used)))
  }

  private func bar(columns: Int) -> [Span] {
    let count = max(1, reel.scenes.count)
    func column(_ place: Int) -> Int { place * (columns - 1) / count }
    let here = column(reel.place)
    var cells = (0..<columns).map { Span($0 < here ? "━" : "─", $0 < here ? .accent : .rule) }
    var free = 0
    for start in reel.turnStarts where column(start.place) >= free {
      let digits = Array(String(start.turn + 1))
      guard column(start.place) + digits.count <= columns else { break }
      let style: Style = start.place <= reel.place ? .plain.bold : .dim
      for (offset, digit) in digits.enumerated() { cells[column(start.place) + offset] = Span(String(digit), style) }
      free = column(start.place) + digits.count + 1
    }
    cells[here] = Span("●", .key)
    return cells
  }
}
