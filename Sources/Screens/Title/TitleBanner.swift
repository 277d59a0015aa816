import Codebook
import Engine

extension Interface {
  private static let storm = [0, 0, 1, 0, 1, 1, 2, 4, 7, 8, 6, 7, 5, 4, 4, 3, 2, 3, 2, 1, 1, 1, 0, 1, 0, 0]

  /// The name, the settings and a storm on the horizon.
  static func drawBanner(_ model: Model, _ buffer: inout CellBuffer) {
    let language = model.language
    let columns = buffer.size.columns
    let bad = model.hasUnicode ? ["█▄▄ ▄▀█ █▀▄", "█▄█ █▀█ █▄▀"] : ["", "B A D"]
    let buzz = model.hasUnicode ? ["█▄▄ █ █ ▀█ ▀█", "█▄█ █▄█ █▄ █▄"] : ["", "B U Z Z"]
    for row in 0..<2 {
      let width = buffer.write(bad[row], at: Position(row: row + 1, column: 3), style: .plain.bold)
      buffer.write(
        buzz[row], at: Position(row: row + 1, column: 5 + width), style: Style(.brand, bold: true))
    }
    let promise = language("A storm breaks. You hold the keyboard.", "La tempête se lève. Le clavier est à vous.")
    buffer.write(promise, at: Position(row: 3, column: 3), style: .dim)
    for (row, setting) in settings(model).enumerated() {
      buffer.draw(setting, in: Rect(row: row + 1, column: 44, columns: columns - 47, rows: 1))
    }
    if let standing = model.library.judgement {
      let test = setting(language("Judgement test", "Test de jugement"), standing.words[language], "t")
      buffer.draw(test, in: Rect(row: 0, column: 34, columns: columns - 37, rows: 1))
    }
    drawStorm(&buffer)
  }

  /// The curve of a storm, as a horizon.
  private static func drawStorm(_ buffer: inout CellBuffer) {
    let columns = buffer.size.columns
    let rows = buffer.size.rows >= 36 ? 4 : 1
    let heights = stretched(storm, columns)
    let styles: [Style] = heights.map { $0 >= 6 ? .bad : $0 >= 3 ? .warning : .rule }
    for (row, line) in Picture.curve(heights, columns: columns, rows: rows, top: 9).enumerated() {
      let steps = line.unicodeScalars
      var (rest, column) = (steps.startIndex, 0)
      while column < styles.count {
        let run = styles[column...].prefix { $0 == styles[column] }.count
        let end = steps.index(rest, offsetBy: run)
        buffer.write(line[rest..<end], at: Position(row: 4 + row, column: column), style: styles[column])
        (rest, column) = (end, column + run)
      }
    }
  }

  /// The values drawn out over so many columns, with straight lines between them.
  private static func stretched(_ values: [Int], _ columns: Int) -> [Int] {
    (0..<columns).map { column in
      let place = column * (values.count - 1) * 16 / max(1, columns)
      let (left, part) = (place / 16, place % 16)
      return (values[left] * (16 - part) + values[min(left + 1, values.count - 1)] * part + 8) / 16
    }
  }

  private static func settings(_ model: Model) -> [Line] {
    let language = model.language
    let names = model.isMasked ? language("masked", "masqués") : language("real", "réels")
    return [
      setting(language("Language", "Langue"), language.ownName, "l"),
      setting("Mode", name(of: model.mode)[language], "m"),
      setting(language("Names", "Noms"), names, "n"),
    ]
  }

  /// A setting, its value and the key that changes it.
  private static func setting(_ name: String, _ value: String, _ key: Character) -> Line {
    Line([], right: [Span(name + "  ", .dim), Span(value, .plain.bold), Span("  \(key)", .key)])
      .to(.key(.character(key)))
  }
}
