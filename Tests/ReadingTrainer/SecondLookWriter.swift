import Codebook
import Rhetoric

/// Writes the second look as the source file that ships.
struct SecondLookWriter {
  /// The Swift source.
  let source: String

  private static let perLine = 15

  init(_ training: SecondLookTraining) {
    func thousandths(_ number: Double) -> Int { Int((number * 1000).rounded()) }
    func list(_ numbers: [Int], _ indent: String) -> String {
      let lines = stride(from: 0, to: numbers.count, by: SecondLookWriter.perLine).map { start in
        numbers[start..<min(start + SecondLookWriter.perLine, numbers.count)].map(String.init).joined(separator: ", ")
      }
      return "[\n" + lines.map { "\(indent)  \($0),\n" }.joined() + "\(indent)]"
    }
    let biases = training.models.map { thousandths($0.weights.last ?? 0) }
    let weights = training.models.map { list($0.weights.dropLast().map(thousandths), "      ") }
    source = """
      extension SecondLook {
        /// Written by the trainer: `swift run -c release ReadingTrainer train`.
        static let standard = SecondLook(
          weights: [
            \(weights.joined(separator: ",\n      ")),
          ],
          biases: \(list(biases, "    ")),
          thresholds: \(list(training.thresholds.map(thousandths), "    ")))
      }

      """
  }
}
