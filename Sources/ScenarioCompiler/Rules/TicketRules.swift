import Scenarios

extension CaseReader {
  /// Tells of tickets that nothing opens.
  func warnOfUnopened(_ tickets: [Entry<Ticket>]) {
    for ticket in tickets where ticket.model.post == nil && !usage.opened.contains(ticket.model.id) {
      let id = ticket.model.id
      diagnostics.warning(
        ticket.map.location, "the ticket `\(id)` is never opened", "give it `post`, or add an effect `open: \(id)`")
    }
  }
}
