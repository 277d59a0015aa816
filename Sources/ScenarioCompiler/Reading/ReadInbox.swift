import Codebook
import Scenarios

extension CaseReader {
  /// Reads `inbox`, whose senders are among `people`.
  func readInbox(_ people: [Entry<Person>]) -> [Entry<InboxItem>] {
    let keys = ["at", "when", "from", "sender", "subject", "text", "due", "options", "if_ignored", "dispute"]
    return entries(root, "inbox", of: "a mail", keys, texts: "inbox.") { map, id, texts in
      let person = map.has("from") ? reference(.person, map.optional("from")) : nil
      return InboxItem(
        id: id, at: moment(map.optional("at")), when: when(map), person: person,
        sender: sender(map, person, people, texts), subject: text(map, "subject", "\(texts).subject", .ownWords),
        text: text(map, "text", "\(texts).text", .ownWords), due: moment(map.optional("due")),
        options: options(map, texts),
        ifIgnored: effects(map, "if_ignored", texts: texts.isEmpty ? "" : "\(texts).ignored"),
        dispute: map.has("dispute") ? dispute(map, id, texts) : nil)
    }
  }

  private func sender(
    _ map: MapReader, _ person: String?, _ people: [Entry<Person>], _ texts: String
  ) -> LocalizedText {
    switch (map.has("from"), map.has("sender")) {
    case (true, true):
      diagnostics.error(
        map.location(of: "sender"), "a mail has both `from` and `sender`", "keep `from` for a person of the case")
      translation?.abandon("\(texts).sender")
    case (false, false):
      map.value.error("a mail lacks its sender", "add `from:` with a person's id, or `sender:` for somebody outside")
      translation?.abandon("\(texts).sender")
    default: break
    }
    guard map.has("from") else { return optionalText(map, "sender", "\(texts).sender") ?? LocalizedText("") }
    return people.first { $0.model.id == person }?.model.name ?? LocalizedText("")
  }

  private func options(_ mail: MapReader, _ texts: String) -> [InboxItem.Option] {
    let home = texts.isEmpty ? "" : "\(texts)."
    let options = entries(
      mail, "options", of: "an option", ["text", "minutes", "when", "reply", "effects"], texts: home
    ) { map, id, texts in
      let texts = home.isEmpty ? "" : texts
      let option = InboxItem.Option(
        id: id, text: text(map, "text", "\(texts).text"), minutes: map.required("minutes")?.integer(in: 0...1440) ?? 0,
        when: when(map), reply: optionalText(map, "reply", "\(texts).reply", .ownWords),
        effects: effects(map, texts: texts, ownWords: true))
      checkOwnWords(option, map, "\(texts).text")
      return option
    }
    if let list = mail.optional("options") { check(options, of: mail, list) }
    return options.map(\.model)
  }
}
