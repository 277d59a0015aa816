import Codebook

/// How far a long run has come, on one line of standard error where that is a terminal.
struct Progress {
  let total: Int
  /// What is counted, in one word.
  let each: LocalizedText
  let language: Language
  private let isShown = Surroundings.isErrorTerminal

  init(total: Int, each: LocalizedText, language: Language) {
    self.total = total
    self.each = each
    self.language = language
  }

  /// Shows that so many are done.
  func show(_ done: Int) {
    write("\r" + line(done))
  }

  /// Wipes the line.
  func clear() {
    write("\r" + String(repeating: " ", count: line(total).count) + "\r")
  }

  private func line(_ done: Int) -> String {
    "\(each[language]) \(done) \(language == .english ? "of" : "sur") \(total)"
  }

  private func write(_ text: String) {
    if isShown { try? StandardOutput(2).write(text) }
  }
}
