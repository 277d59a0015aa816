import PlainText
import Screens

/// Text for people to standard output: at a terminal no word is broken at the margin; elsewhere every paragraph stays on
/// its line.
final class ReadableOutput: LineOutput {
  private let output = StandardOutput()

  func write(_ text: String) throws(OutputClosed) {
    guard let columns = Surroundings.outputColumns else { return try output.write(text) }
    try output.write(Wrapping.lines(text, columns: columns).joined(separator: "\n"))
  }
}
