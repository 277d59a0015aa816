import Codebook
import Engine
import Scenarios

/// The calendar: a numbered list, whose last number schedules a new post.
extension LineMode {
  func openCalendar(_ number: Int?) throws(Stop) {
    let entries = state.calendar
    guard let number else {
      if entries.isEmpty { try say(en: "Nothing is scheduled.", fr: "Rien n'est programmé.") }
      let new = LocalizedText(en: "Schedule a new post", fr: "Programmer une nouvelle publication")
      return try list(entries.map(line) + [priced(new, Game.Cost.schedule)])
    }
    guard let index = try choose(number, of: entries.count + 1) else { return }
    guard index < entries.count else { return try schedule() }
    try change(entries[index])
  }

  private func line(of entry: CalendarEntry) -> String {
    let channel = state.channel(entry.post.channel)?.name[language] ?? entry.post.channel
    let head = "\(Wording.dayAndClock(entry.at, language)), \(channel), \(entry.status.name[language])"
    return "\(head)\(Wording.colon(language))\(entry.post.text[language].visibleLine)"
  }

  private func change(_ entry: CalendarEntry) throws(Stop) {
    try console.say(line(of: entry))
    guard entry.status == .scheduled || entry.status == .paused else {
      return try console.say(Game.Refusal.notScheduled.message[language])
    }
    let isPaused = entry.status == .paused
    let stopping =
      isPaused ? LocalizedText(en: "Release it", fr: "La rétablir") : LocalizedText(en: "Pause it", fr: "La suspendre")
    let choices = [
      priced(stopping, Game.Cost.calendar),
      priced(LocalizedText(en: "Move it", fr: "La déplacer"), Game.Cost.calendar),
      priced(LocalizedText(en: "Cancel it", fr: "La retirer"), Game.Cost.calendar),
      priced(LocalizedText(en: "Rewrite it", fr: "La récrire"), Game.Cost.schedule),
    ]
    switch try choose(from: choices) {
    case 0: try perform(isPaused ? .release(item: entry.id) : .pause(item: entry.id))
    case 1: try move(entry)
    case 2: try perform(.cancel(item: entry.id))
    case 3: try write { .rewrite(item: entry.id, text: $0) }
    default: break
    }
  }

  private func move(_ entry: CalendarEntry) throws(Stop) {
    let hours = try wholeNumber(
      en: "By how many hours? (3 is later, -3 earlier, Enter to go back):",
      fr: "De combien d'heures\u{A0}? (3 pour plus tard, -3 pour plus tôt, Entrée pour revenir)\u{A0}:")
    guard let hours else { return }
    try perform(.move(item: entry.id, hours: hours))
  }

  private func schedule() throws(Stop) {
    guard let channel = try chooseChannel(of: state.ownChannels) else { return }
    let hours = try wholeNumber(
      en: "In how many hours? (Enter to go back):", fr: "Dans combien d'heures\u{A0}? (Entrée pour revenir)\u{A0}:")
    guard let hours else { return }
    try write { .schedule(channel: channel.id, text: $0, hours: hours) }
  }
}
