import Codebook
import Scenarios

extension CaseReader {
  /// Reads `tickets`.
  func readTickets() -> [Entry<Ticket>] {
    let keys = ["post", "name", "story", "minutes", "delay", "solved", "dropped"]
    return entries(root, "tickets", of: "a ticket", keys, texts: "tickets.") { map, id, texts in
      let dropped = map.has("dropped") ? dropping(map, "\(texts).dropped") : nil
      return Ticket(
        id: id, post: map.has("post") ? reference(.post, map.optional("post")) : nil,
        name: text(map, "name", "\(texts).name"), story: text(map, "story", "\(texts).story"),
        minutes: map.optional("minutes")?.integer(in: 0...1440) ?? 15,
        delay: map.required("delay")?.integer(in: 0...525_600) ?? 0, solved: solution(map, "\(texts).solved"),
        dropped: dropped?.ending, patience: dropped?.patience ?? 0)
    }
  }

  private func solution(_ ticket: MapReader, _ texts: String) -> Ticket.Ending {
    part(ticket, "solved", of: "a solved ticket", ["text", "effects"], texts: texts).map { ending($0, texts) }
      ?? Ticket.Ending(text: LocalizedText(""), effects: [])
  }

  private func dropping(_ ticket: MapReader, _ texts: String) -> (ending: Ticket.Ending, patience: Int)? {
    part(ticket, "dropped", of: "a dropped ticket", ["after", "text", "effects"], texts: texts).map { map in
      (ending(map, texts), map.required("after")?.integer(in: 10...525_600) ?? 10)
    }
  }

  private func ending(_ map: MapReader, _ texts: String) -> Ticket.Ending {
    Ticket.Ending(text: text(map, "text", texts), effects: effects(map, texts: texts))
  }
}
