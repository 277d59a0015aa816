extension CaseReader {
  /// Tells when the organisation cannot publish on a channel; to the press it can speak without an account, if
  /// `isSpoken`.
  func checkCanPublish(on channel: String, isSpoken: Bool = false, _ place: Value?) {
    guard let place, let found = channels.first(where: { $0.model.id == channel }) else { return }
    if found.model.isPrivate {
      place.error("the organisation does not speak on `\(channel)`, which is the player's own", "name another channel")
    } else if found.model.handle == nil, !(isSpoken && found.model.platform == .press) {
      place.error("the organisation has no account on `\(channel)`", "give the channel a `handle`, or name another")
    }
  }

  /// Tells when a text is too long for a channel, in a language and with either set of names.
  func checkLength(_ value: Value?, _ id: String, on channel: String) {
    guard let limit = limit(of: channel) else { return }
    checkLength(value, id, limit: limit, of: "`\(channel)`")
  }

  /// Tells when a text is too long for `place`, in a language and with either set of names.
  func checkLength(_ value: Value?, _ id: String, limit: Int, of place: String) {
    let translated = id.isEmpty || id.hasPrefix(".") ? nil : translation?.take(id)
    for written in [value, translated] {
      guard let written, let length = length(of: written), length > limit else { continue }
      written.error(
        "the text has \(length) characters and \(place) allows \(limit)", "shorten it by \(length - limit)")
    }
  }

  /// The most characters of a post on a channel.
  func limit(of channel: String) -> Int? {
    channels.first { $0.model.id == channel }?.model.limit
  }

  /// Characters of a text with its longer names; nil where that cannot be known.
  func length(of value: Value) -> Int? {
    guard let word = value.word, let template = try? Template(word) else { return nil }
    guard !template.placeholders.contains("own_words") else { return nil }
    let lengths = Names.allCases.map { names in template.filled { self.names.words(for: $0, names) }.count }
    return lengths.max()
  }

  /// Tells when the player's own account is not watched: it is theirs, and they always see it.
  func checkWatching(_ channel: MapReader) {
    guard channel.optional("private")?.word == "true", channel.optional("watched")?.word == "false" else { return }
    diagnostics.error(channel.location(of: "watched"), "the player's own account is always watched", "delete `watched`")
  }
}
