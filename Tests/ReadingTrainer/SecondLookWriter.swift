import Codebook
import Rhetoric

/// Writes the second look as the source file that ships.
struct SecondLookWriter {
  /// The Swift source.
  let source: String

  init(_ training: SecondLookTraining) {
    func thousandths(_ number: Double) -> Int { Int((number * 1000).rounded()) }
    let biases = training.models.map { thousandths($0.weights.last ?? 0) }
    let weights = training.models.map { sourceList($0.weights.dropLast().map(thousandths), indent: "      ") }
    source = """
      extension SecondLook {
        /// Written by the trainer: `swift run -c release ReadingTrainer train`.
        static let standard = SecondLook(
          weights: [
            \(weights.joined(separator: ",\n      ")),
          ],
          biases: \(sourceList(biases, indent: "    ")),
          thresholds: \(sourceList(training.thresholds.map(thousandths), indent: "    ")))
      }

      """
  }
}
