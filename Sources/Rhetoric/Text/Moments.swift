/// Times, delays and dates in a text.
enum Moments {
  /// The minutes since midnight of the time of day that begins at token `index`, nil if none does.
  ///
  /// Reads `18h`, `18h30`, `18 h 30`, `18:00`, `6pm`, `6 p.m.`, `noon`, `midi`, `midnight`, `minuit`.
  static func clock(_ text: Tokens, at index: Int) -> Int? {
    let token = text.tokens[index]
    switch token.word {
    case "midi" where index > 0 && text.tokens[index - 1].word == "apres": return nil
    case "noon", "midi", "midday": return 12 * 60
    case "midnight", "minuit": return 24 * 60 - 1
    default: break
    }
    guard token.kind == .number, let parts = split(token.word), parts.first < 24 else { return nil }
    let next = text.word(after: index)
    switch parts.mark {
    case "h", ":":
      guard parts.second ?? 0 < 60 else { return nil }
      let minute = parts.first * 60 + (parts.second ?? 0)
      return next == "pm" && parts.first < 12 ? minute + 720 : isDelay(text, at: index) ? nil : minute
    case "pm", "am": return twelveHours(parts.first, 0, isAfternoon: parts.mark == "pm")
    case "": return suffixed(parts.first, text, at: index, next: next)
    default: return nil
    }
  }

  /// The deadline named among the tokens of `range`, nil if none is.
  ///
  /// « D'ici 18 h » is a time of day and « d'ici 2 h » a delay: from seven on, hours are taken for those of the clock.
  static func deadline(_ text: Tokens, in range: Range<Int>) -> Promise.Deadline? {
    var found: Promise.Deadline?
    for index in range {
      let minute = clock(text, at: index)
      if let minute, minute >= 7 * 60, index > 0, text.tokens[index - 1].word == "ici" {
        return named(minute, at: index, text, in: range)
      }
      if let minutes = delay(text, at: index) { return .within(minutes) }
      if let minute { return named(minute, at: index, text, in: range) }
      if found == nil { found = day(text, at: index) }
    }
    return found
  }

  /// A time of day, on the day that is named beside it: « demain à 10 h », « à 18 h mardi ».
  private static func named(_ minute: Int, at index: Int, _ text: Tokens, in range: Range<Int>) -> Promise.Deadline {
    let near = range.clamped(to: max(0, index - 4)..<index + 4)
    let day = near.lazy.compactMap { Moments.day(text, at: $0) }.first
    return day?.at(minute) ?? .clock(minute)
  }

  /// Whether a date, a time or a delay begins at token `index`.
  static func isMoment(_ text: Tokens, at index: Int) -> Bool {
    delay(text, at: index) != nil || clock(text, at: index) != nil || day(text, at: index) != nil
  }

  private static func suffixed(_ hour: Int, _ text: Tokens, at index: Int, next: String?) -> Int? {
    switch next {
    case "pm": return twelveHours(hour, 0, isAfternoon: true)
    case "am": return twelveHours(hour, 0, isAfternoon: false)
    case "p", "a":
      guard text.word(after: index + 1) == "m" else { return nil }
      return twelveHours(hour, 0, isAfternoon: next == "p")
    case "h", "heures", "heure":
      guard !isDelay(text, at: index) else { return nil }
      let minute = text.word(after: index + 1).flatMap { Int($0) } ?? 0
      return hour * 60 + (minute < 60 ? minute : 0)
    case "o": return text.word(after: index + 1) == "clock" ? hour * 60 : nil
    default: return nil
    }
  }

  private static func twelveHours(_ hour: Int, _ minute: Int, isAfternoon: Bool) -> Int? {
    guard (1...12).contains(hour) else { return nil }
    return (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute
  }

  /// Whether the hours at `index` are a length of time: "within 24 h", « sous 2 h », « dans les 3 heures ».
  private static func isDelay(_ text: Tokens, at index: Int) -> Bool {
    for back in 1...2 where index - back >= 0 {
      if beforeDelays.contains(text.tokens[index - back].word) { return true }
    }
    return false
  }

  private static let beforeDelays: Set<String> = [
    "within", "in", "sous", "dans", "pendant", "next", "prochaines", "depuis", "every", "les",
  ]

  /// The minutes of the delay whose figure stands at `index` after a word such as "within".
  private static func delay(_ text: Tokens, at index: Int) -> Int? {
    let token = text.tokens[index]
    if token.word == "hour" || token.word == "heure" {
      guard index > 0 else { return nil }
      let before = text.tokens[index - 1].word
      guard before == "l" || before == "d" else { return articles.contains(before) ? 60 : nil }
      let start = index > 1 ? text.tokens[index - 2].word : ""
      return before == "l" && ["dans", "sous"].contains(start) ? 60 : start == "quart" ? 15 : nil
    }
    for back in 1...2 where index - back >= 0 && past.contains(text.tokens[index - back].word) { return nil }
    switch token.word {
    case "demi" where isDelay(text, at: index) && text.word(after: index) == "heure": return 30
    case "huitaine" where isDelay(text, at: index): return 7 * 1440
    case "quinzaine" where isDelay(text, at: index): return 14 * 1440
    case "quarante" where isDelay(text, at: index) && text.word(after: index) == "huit": return 48 * 60
    case "vingt" where isDelay(text, at: index) && text.word(after: index) == "quatre": return 24 * 60
    default: break
    }
    guard token.kind == .number || numerals[token.word] != nil else { return nil }
    guard isDelay(text, at: index) || index > 0 && text.tokens[index - 1].word == "ici" else { return nil }
    let parts = split(token.word)
    guard let figure = parts?.first ?? numerals[token.word], (1...999).contains(figure) else { return nil }
    let glued = parts?.mark ?? ""
    guard let unit = units[glued.isEmpty ? unitWord(text, after: index) : glued] else { return nil }
    return figure * unit
  }

  private static func unitWord(_ text: Tokens, after index: Int) -> String {
    let next = text.word(after: index) ?? ""
    return ["working", "business", "petites", "petits", "prochaines", "prochains"].contains(next)
      ? text.word(after: index + 1) ?? "" : next
  }

  private static func day(_ text: Tokens, at index: Int) -> Promise.Deadline? {
    let word = text.tokens[index].word
    let next = text.word(after: index) ?? ""
    switch word {
    case "today", "tonight": return .day(0)
    case "demain" where index > 0 && text.tokens[index - 1].word == "apres": return .day(2)
    case "tomorrow", "demain": return .day(1)
    case "aujourd": return next == "hui" ? .day(0) : nil
    case "this": return ["afternoon", "evening", "morning"].contains(next) ? .day(0) : nil
    case "ce", "cet", "cette":
      if next == "week" || next == "weekend" { return .weekday(6) }
      return ["soir", "midi", "matin", "apres", "aprem", "nuit"].contains(next) ? .day(0) : nil
    case "dans", "en":
      let period = text.word(after: index + 1) ?? ""
      if next == "la" { return ["journee", "matinee", "soiree", "nuit"].contains(period) ? .day(0) : nil }
      if next == "l" { return period == "apres" ? .day(0) : nil }
      return next == "fin" && period == "de" && dayParts.contains(text.word(after: index + 2) ?? "") ? .day(0) : nil
    case "fin":
      let parts = [next, text.word(after: index + 1) ?? "", text.word(after: index + 2) ?? ""]
      return parts.first == "de" && parts.contains { dayParts.contains($0) } ? .day(0) : nil
    default: break
    }
    if let weekday = weekdays.firstIndex(where: { $0.english == word || $0.french == word }) {
      return .weekday(weekday)
    }
    let isMonth =
      months.contains(word) && (index > 0 && split(text.tokens[index - 1].word) != nil || split(next) != nil)
    return isMonth ? .date : nil
  }

  /// The figures and the mark of `18h30`, `24h`, `6pm`, `18:00`, `48`.
  private static func split(_ word: String) -> (first: Int, mark: String, second: Int?)? {
    let bytes = Array(word.utf8)
    let head = bytes.prefix { (0x30...0x39).contains($0) }
    guard !head.isEmpty, head.count <= 4, let first = Int(String(decoding: head, as: UTF8.self)) else { return nil }
    let rest = bytes[head.count...]
    let mark = rest.prefix { !(0x30...0x39).contains($0) }
    let tail = rest[mark.endIndex...].prefix { (0x30...0x39).contains($0) }
    guard tail.count <= 2, tail.endIndex == bytes.endIndex || !tail.isEmpty else { return nil }
    return (first, String(decoding: mark, as: UTF8.self), Int(String(decoding: tail, as: UTF8.self)))
  }

  /// What makes a length of time one that is over.
  private static let past: Set<String> = ["depuis", "pendant", "since"]

  private static let dayParts: Set<String> = ["journee", "matinee", "soiree"]

  private static let articles = ["an", "the", "une", "one"]

  private static let numerals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10, "twelve": 12, "thirty": 30,
    "une": 1, "un": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40, "an": 1,
  ]

  /// The minutes of a unit of time, nil for another word.
  static func minutes(of unit: String) -> Int? { units[unit] }

  private static let units: [String: Int] = [
    "minute": 1, "minutes": 1, "min": 1, "mn": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60, "h": 60, "heure": 60,
    "heures": 60, "day": 1440, "days": 1440, "jour": 1440, "jours": 1440, "j": 1440, "week": 10_080,
    "weeks": 10_080, "semaine": 10_080, "semaines": 10_080,
  ]

  private static let weekdays: [(english: String, french: String)] = [
    ("monday", "lundi"), ("tuesday", "mardi"), ("wednesday", "mercredi"), ("thursday", "jeudi"),
    ("friday", "vendredi"), ("saturday", "samedi"), ("sunday", "dimanche"),
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
    "novembre", "decembre",
  ]
}

extension Tokens {
  /// The folded word after token `index`, nil at the end.
  func word(after index: Int) -> String? { index + 1 < tokens.count ? tokens[index + 1].word : nil }
}
