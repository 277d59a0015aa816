import PlainText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One line on standard error that is written over and over, for commands that take long.
struct ProgressLine: Sendable {
  /// Whether there is somebody to see it.
  let isShown: Bool
  private static let width = 40

  /// Shows `text` instead of what was there.
  func show(_ text: String) {
    guard isShown else { return }
    let rest = String(repeating: " ", count: max(0, ProgressLine.width - text.count))
    try? StandardOutput(STDERR_FILENO).write("\r\(text)\(rest)\r")
  }

  /// Leaves an empty line.
  func clear() {
    show("")
  }
}
