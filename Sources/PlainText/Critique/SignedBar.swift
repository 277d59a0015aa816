/// A number from -1 to 1 as a bar that grows to the left or to the right of a mark.
enum SignedBar {
  /// Columns on either side of the mark.
  private static let side = 10

  /// `░░░░░░░███│░░░░░░░░░░` for -0.3; `.......###|..........` in ASCII.
  static func text(_ value: Double, hasUnicode: Bool) -> String {
    let (full, rest, mark) = hasUnicode ? ("█", "░", "│") : ("#", ".", "|")
    let size = min(side, Int((abs(value) * Double(side)).rounded()))
    func cells(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    let (left, right) = value < 0 ? (size, 0) : (0, size)
    return cells(rest, side - left) + cells(full, left) + mark + cells(full, right) + cells(rest, side - right)
  }
}
