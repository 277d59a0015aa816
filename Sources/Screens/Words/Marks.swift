import Codebook

extension Mood {
  /// A sign for the mood, so that no colour has to tell it.
  var mark: String {
    switch self {
    case .anger: "▲"
    case .disappointment: "▼"
    case .worry: "?"
    case .mockery: "~"
    case .neutral: "·"
    case .support: "+"
    case .joy: "♪"
    }
  }

  /// How the mood is drawn.
  var style: Style {
    switch self {
    case .anger: .bad
    case .disappointment, .worry, .mockery: .warning
    case .neutral: .dim
    case .support, .joy: .good
    }
  }
}

/// Small pictures in characters.
enum Picture {
  private static let steps = Array(" ▁▂▃▄▅▆▇█".unicodeScalars)

  /// Columns of eighths, 0 to 8, side by side.
  private static func blocks(_ heights: [Int]) -> String {
    var text = ""
    for height in heights { text.unicodeScalars.append(steps[height]) }
    return text
  }

  /// A bar of `columns` that is filled to `value` of `whole`.
  static func bar(_ value: Int, of whole: Int, columns: Int) -> (full: String, rest: String) {
    let share = whole <= 0 ? 0 : min(whole, max(0, value))
    let full = whole <= 0 ? 0 : (share * columns + whole / 2) / whole
    return (String(repeating: "█", count: full), String(repeating: "░", count: columns - full))
  }

  /// A curve one row high; the height of a full column stands for `top`, or for the greatest value.
  static func sparkline(_ values: [Int], columns: Int, top: Int? = nil) -> String {
    let values = sampled(values, columns: columns)
    let top = max(1, top ?? values.max() ?? 1)
    return blocks(values.map { $0 <= 0 ? 1 : 1 + min(7, $0 * 7 / top) })
  }

  /// A curve of several rows, the uppermost first.
  static func curve(_ values: [Int], columns: Int, rows: Int, top: Int? = nil) -> [String] {
    let values = sampled(values, columns: columns)
    let top = max(1, top ?? values.max() ?? 1)
    return (0..<rows).reversed().map { row in
      blocks(values.map { min(8, max(row == 0 ? 1 : 0, $0 * rows * 8 / top - row * 8)) })
    }
  }

  /// The means of the values in so many equal stretches, or the values themselves if there are fewer.
  static func sampled(_ values: [Int], columns: Int) -> [Int] {
    guard columns > 0 else { return [] }
    guard values.count > columns else { return values }
    return (0..<columns).map { column in
      let stretch = values[(column * values.count / columns)..<((column + 1) * values.count / columns)]
      return stretch.reduce(0, +) / stretch.count
    }
  }

  /// The greatest values in so many equal stretches, or the values themselves if there are fewer: no peak is lost.
  static func peaks(_ values: [Int], columns: Int) -> [Int] {
    guard columns > 0, values.count > columns else { return values }
    return (0..<columns).map { column in
      values[(column * values.count / columns)..<((column + 1) * values.count / columns)].max() ?? 0
    }
  }

  /// Stars for a difficulty of 1 to 5.
  static func stars(_ difficulty: Int) -> String {
    let full = min(5, max(0, difficulty))
    return String(repeating: "★", count: full) + String(repeating: "☆", count: 5 - full)
  }
}
