import Codebook
import Rhetoric

/// Writes the classifier as the source file that ships.
struct TableWriter {
  /// The Swift source.
  let source: String
  /// How many weights are not nought.
  let count: Int

  /// Weights are whole numbers from -31 to 31.
  private static let limit: Float = 31
  /// Smaller ones are left out: they are many and say little.
  private static let least = 6
  private static let width = 112

  init(_ model: LinearModel) {
    var scales: [Int] = []
    var biases: [Int] = []
    var lines: [String] = []
    var count = 0
    for weights in model.weights {
      let buckets = weights.dropLast()
      // The few largest weights would leave no room for the others.
      let sizes = buckets.map { abs($0) }.sorted()
      let unit = max(1e-6, sizes[sizes.count - 1 - sizes.count / 2000]) / TableWriter.limit
      scales.append(Int((unit * 1_000_000).rounded()))
      biases.append(Int((weights[buckets.count] * 1000).rounded()))
      var line: [UInt8] = []
      var last = -1
      for (bucket, weight) in buckets.enumerated() {
        let whole = Int(max(-TableWriter.limit, min(TableWriter.limit, (weight / unit).rounded())))
        guard abs(whole) >= TableWriter.least else { continue }
        let entry = ClassifierTable.Digits.write(step: bucket - last) + [ClassifierTable.Digits.write(weight: whole)]
        if line.count + entry.count > TableWriter.width {
          lines.append(String(decoding: line, as: UTF8.self))
          line = []
        }
        line += entry
        last = bucket
        count += 1
      }
      lines.append(String(decoding: line, as: UTF8.self) + ".")
    }
    self.count = count
    source = """
      extension ClassifierTable {
        /// Written by the trainer: `swift run -c release ReadingTrainer train`.
        package static let standard = ClassifierTable(
          scales: \(sourceList(scales, indent: "    ")),
          biases: \(sourceList(biases, indent: "    ")),
          text: \"""
            \(lines.joined(separator: "\n      "))
            \""")
      }

      """
  }
}
