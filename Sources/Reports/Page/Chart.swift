/// A line chart over the turns of a play, in the units of its picture.
struct Chart {
  /// The size of the picture, and of the margins in which its labels stand.
  static let (width, height) = (720, 190)
  static let (left, right, top, bottom) = (52, 12, 30, 34)
  /// The size of the field in which the line runs.
  static let (fieldWidth, fieldHeight) = (width - left - right, height - top - bottom)

  /// How many turns there are.
  let turns: Int
  /// The value at the upper edge.
  let most: Int

  /// A chart of `values`; its upper edge is `most`, or a round number above all of them.
  init(turns: Int, values: [Int], most: Int? = nil) {
    self.turns = max(1, turns)
    self.most = most ?? Chart.round(above: values.max() ?? 0)
  }

  /// The least of 1, 2, 5, 10, 20 … that is not below `value`.
  static func round(above value: Int) -> Int {
    var power = 1
    while true {
      for step in [1, 2, 5] where step * power >= value { return step * power }
      power *= 10
    }
  }

  /// The values that stand at the side: the edges, and the middle where it is whole.
  var levels: [Int] { most.isMultiple(of: 2) ? [0, most / 2, most] : [0, most] }

  /// Where so many thousandths of a turn, which counts from 1, stand.
  func x(turn: Int, permille: Int) -> Double {
    let passed = Double((turn - 1) * 1000 + permille) / Double(turns * 1000)
    return Chart.tenth(Double(Chart.left) + Double(Chart.fieldWidth) * passed)
  }

  /// Where a value stands.
  func y(_ value: Int) -> Double {
    Chart.tenth(Double(Chart.top) + Double(Chart.fieldHeight) * (1 - Double(value) / Double(most)))
  }

  /// The points of a line, as SVG wants them.
  func points(_ readings: [Report.Reading], _ value: (Report.Reading) -> Int) -> String {
    readings.map { "\(x(turn: $0.turn, permille: $0.permille)),\(y(value($0)))" }.joined(separator: " ")
  }

  private static func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
