import Scenarios

extension CaseReader {
  /// Tells when a person may have no answer to a report, or has one that is never given.
  func checkOrder(of answers: [Entry<Person.Answer>]) {
    guard let last = answers.last else { return }
    if last.map.has("when") {
      diagnostics.error(
        last.map.location(of: "when"), "the last answer has a condition", "add an answer without `when` after it")
    }
    for (answer, next) in zip(answers, answers.dropFirst()) where !answer.map.has("when") {
      diagnostics.warning(
        next.map.location, "this answer is never given", "an answer without `when` stands above it; put that one last")
      return
    }
  }
}
