import Codebook

/// How far a long run has come, on one line of standard error where that is a terminal.
struct Progress {
  let total: Int
  let language: Language
  private let isShown = Surroundings.isErrorTerminal

  init(total: Int, language: Language) {
    self.total = total
    self.language = language
  }

  /// Shows that so many runs are done.
  func show(_ done: Int) {
    write("\r" + line(done))
  }

  /// Wipes the line.
  func clear() {
    write("\r" + String(repeating: " ", count: line(total).count) + "\r")
  }

  private func line(_ done: Int) -> String {
    language == .english ? "run \(done) of \(total)" : "essai \(done) sur \(total)"
  }

  private func write(_ text: String) {
    if isShown { try? StandardOutput(2).write(text) }
  }
}
