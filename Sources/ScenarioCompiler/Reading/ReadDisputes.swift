import Codebook
import Scenarios

extension CaseReader {
  /// How the order of a mail can be argued with.
  func dispute(_ mail: MapReader, _ id: String, _ texts: String) -> Dispute? {
    let (won, lost) = ("\(texts).won", "\(texts).lost")
    let keys = ["minutes", "needs", "arguments", "won", "lost"]
    guard let map = part(mail, "dispute", of: "a dispute", keys, texts: won, lost) else { return nil }
    let arguments = arguments(map, id)
    let dispute = Dispute(
      minutes: map.required("minutes")?.integer(in: 0...1440) ?? 0,
      needs: map.required("needs")?.integer(in: 1...20) ?? 1, arguments: arguments.map(\.model),
      won: upshot(map, "won", won), lost: upshot(map, "lost", lost))
    check(dispute, map, of: mail)
    return dispute
  }

  private func upshot(_ dispute: MapReader, _ key: String, _ texts: String) -> Dispute.Upshot {
    guard let map = part(dispute, key, of: "the end of a dispute", ["text", "effects"], texts: texts) else {
      return Dispute.Upshot(text: LocalizedText(""), effects: [])
    }
    return Dispute.Upshot(text: text(map, "text", texts, .ownWords), effects: effects(map, texts: texts))
  }

  /// The arguments have no texts, only cues.
  private func arguments(_ dispute: MapReader, _ mail: String) -> [Entry<Dispute.Argument>] {
    entries(dispute, "arguments", of: "an argument", ["cues", "fact"], count: 1...20, texts: ".") { map, id, _ in
      switch (map.has("cues"), map.optional("fact")) {
      case (true, let fact):
        fact?.error("an argument has both `cues` and `fact`", "keep one of them")
        return .saying(id: id, cues(map, mail.isEmpty || id.isEmpty ? "" : "\(mail).\(id)"))
      case (false, let fact?): return .fact(mention(.fact, fact, in: \.argued))
      case (false, nil):
        map.value.error("an argument has neither `cues` nor `fact`", "add words that give it away, or a fact")
        return .fact("")
      }
    }
  }
}
