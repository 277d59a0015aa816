/// The Swift source of an array of numbers.
///
/// - Parameter indent: What stands before the line on which it begins.
func sourceList(_ numbers: [Int], indent: String) -> String {
  let perLine = 15
  let lines = stride(from: 0, to: numbers.count, by: perLine).map { start in
    numbers[start..<min(start + perLine, numbers.count)].map(String.init).joined(separator: ", ")
  }
  return "[\n" + lines.map { "\(indent)  \($0),\n" }.joined() + "\(indent)]"
}
