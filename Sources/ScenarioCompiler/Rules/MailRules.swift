import Scenarios

extension CaseReader {
  /// Tells when a mail's deadline cannot be kept or means nothing.
  func checkDeadlines(_ inbox: [Entry<InboxItem>]) {
    for mail in inbox {
      if mail.map.has("if_ignored"), !mail.map.has("due") {
        diagnostics.error(
          mail.map.location(of: "if_ignored"), "`if_ignored` without `due`", "say when an answer is due")
      }
      if mail.map.has("due"), !mail.map.has("options") {
        diagnostics.error(
          mail.map.location(of: "due"), "an answer is due and there is none to choose", "add `options`, or delete `due`"
        )
      }
      guard let at = mail.model.at, let due = mail.model.due else { continue }
      if (due.turn, due.minutes) <= (at.turn, at.minutes) {
        diagnostics.error(mail.map.location(of: "due"), "the answer is due before the mail has come", "set it later")
      }
    }
  }
}
