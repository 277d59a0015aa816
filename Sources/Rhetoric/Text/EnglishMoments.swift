/// Times and delays as English promises name them in passing: "by 6", "in half an hour", "by the end of the week".
enum EnglishMoments {
  /// The deadline that English words name among the tokens of `range`; nil if there is none, or if `Moments` reads it
  /// better.
  static func deadline(_ text: Tokens, in range: Range<Int>) -> Promise.Deadline? {
    let day = range.lazy.compactMap { self.day(text, at: $0, in: range) }.first
    for index in range {
      if let minutes = delay(text, at: index, in: range) { return .within(minutes) }
      // "Tomorrow at 10" falls due tomorrow, whatever the hour is now.
      if let minute = clock(text, at: index, in: range) { return day?.at(minute) ?? .clock(minute) }
    }
    return day
  }

  private static func word(_ text: Tokens, _ index: Int, _ range: Range<Int>) -> String {
    range.contains(index) ? text.tokens[index].word : ""
  }

  /// The minutes since midnight of "by 6", "before half past six", "at 6:30", "by 9 tonight": hours from one to seven are
  /// those of the afternoon unless the morning is named.
  private static func clock(_ text: Tokens, at index: Int, in range: Range<Int>) -> Int? {
    guard introductions.contains(word(text, index, range)) else { return nil }
    var place = index + 1
    while fillers.contains(word(text, place, range)) { place += 1 }
    if lunches.contains(word(text, place, range)) { return 13 * 60 }
    if noons.contains(word(text, place, range)) { return 12 * 60 }
    var shift = 0
    if word(text, place + 1, range) == "past", let minutes = parts[word(text, place, range)] {
      shift = minutes
      place += 2
    } else if word(text, place + 1, range) == "to", let minutes = parts[word(text, place, range)] {
      shift = -minutes
      place += 2
    }
    guard var (hour, minute) = hour(text, at: place, in: range), minute < 60 else { return nil }
    place += 1
    if minute == 0, text.tokens[place - 1].kind == .number, range.contains(place), text.tokens[place].kind == .number,
      text.tokens[place].word.utf8.count == 2, let minutes = Int(text.tokens[place].word), minutes < 60
    {
      minute = minutes
      place += 1
    }
    if word(text, place, range) == "o" { place += 2 }
    // "At 2 shops" and "by 10 per cent" name no hour.
    guard !range.contains(place) || text.tokens[place].pause != .none || follows.contains(word(text, place, range))
    else { return nil }
    func isNamed(_ words: Set<String>, _ letter: String) -> Bool {
      (place..<place + 4).contains { words.contains(word(text, $0, range)) }
        || word(text, place, range) == letter && word(text, place + 1, range) == "m"
    }
    let isMorning = isNamed(mornings, "a")
    let isEvening = isNamed(evenings, "p")
    if hour < 12, isEvening || hour < 8 && !isMorning && !isPadded(text.tokens[index + 1].word) { hour += 12 }
    let time = hour * 60 + minute + shift
    return (0..<1440).contains(time) ? time : nil
  }

  private static func isPadded(_ word: String) -> Bool { word.hasPrefix("0") }

  private static func hour(_ text: Tokens, at index: Int, in range: Range<Int>) -> (Int, Int)? {
    let word = word(text, index, range)
    if let hour = numerals[word], hour <= 12 { return (hour, 0) }
    let figures = word.split(whereSeparator: { ":.".contains($0) })
    guard let first = figures.first, let hour = Int(first), (1...23).contains(hour), figures.count <= 2 else {
      return nil
    }
    guard figures.count == 2 else { return (hour, 0) }
    return Int(figures[1]).map { (hour, $0) }
  }

  /// The minutes of "in half an hour", "within a couple of hours", "in an hour and a half", "in 30 mins", "in a day".
  private static func delay(_ text: Tokens, at index: Int, in range: Range<Int>) -> Int? {
    guard delays.contains(word(text, index, range)) else { return nil }
    var place = index + 1
    while fillers.contains(word(text, place, range)) { place += 1 }
    var figure = 1
    var isCounted = !["next", "every"].contains(word(text, index, range))
    switch word(text, place, range) {
    case "half":
      if word(text, place + 1, range) == "hour" { return 30 }
      guard word(text, place + 1, range) == "an", word(text, place + 2, range) == "hour" else { return nil }
      return 30
    case "couple":
      figure = 2
      isCounted = true
      place += word(text, place + 1, range) == "of" ? 2 : 1
    case let word:
      if let known = numerals[word] ?? Int(word) {
        figure = known
        isCounted = true
        place += 1
      }
    }
    while ["working", "business", "full", "more"].contains(word(text, place, range)) { place += 1 }
    guard (1...999).contains(figure), let unit = units[word(text, place, range)], isCounted || unit == 60 else {
      return nil
    }
    let isAndAHalf =
      word(text, place + 1, range) == "and" && word(text, place + 2, range) == "a"
      && word(text, place + 3, range) == "half"
    return figure * unit + (isAndAHalf ? unit / 2 : 0)
  }

  private static func day(_ text: Tokens, at index: Int, in range: Range<Int>) -> Promise.Deadline? {
    let next = word(text, index + 1, range)
    switch word(text, index, range) {
    case "tomorrow":
      return index >= range.lowerBound + 2 && text.tokens[index - 1].word == "after" ? .day(2) : .day(1)
    case "eod", "cob": return .day(0)
    case "close", "end":
      guard next == "of" else { return nil }
      return end(text, at: index + 2, in: range)
    case "morning":
      return index > range.lowerBound && ["by", "the"].contains(text.tokens[index - 1].word) ? .day(1) : nil
    case "next":
      return ["week", "month", "year"].contains(next) && word(text, index - 1, range) != "the" ? .date : nil
    case "this": return next == "week" ? .weekday(6) : next == "weekend" ? .weekday(6) : next == "month" ? .date : nil
    case "over": return next == "the" && word(text, index + 2, range) == "weekend" ? .weekday(6) : nil
    case "by": return next == "the" && word(text, index + 2, range) == "weekend" ? .weekday(5) : nil
    case "before": return next == "the" && word(text, index + 2, range) == "weekend" ? .weekday(4) : nil
    case let word: return weekdays.firstIndex(of: word).map { .weekday($0) }
    }
  }

  private static func end(_ text: Tokens, at index: Int, in range: Range<Int>) -> Promise.Deadline? {
    var place = index
    while ["the", "this", "our", "my"].contains(word(text, place, range)) { place += 1 }
    switch word(text, place, range) {
    case "day", "business", "play", "today", "afternoon", "evening", "shift", "morning": return .day(0)
    case "week": return .weekday(6)
    case "month", "year", "season", "term": return .date
    case "next": return .date
    case "tomorrow": return .day(1)
    default: return nil
    }
  }

  private static let introductions: Set<String> = ["by", "before", "at", "until", "till"]

  private static let delays: Set<String> = ["in", "within", "under", "next", "every"]

  private static let fillers: Set<String> = [
    "about", "around", "the", "latest", "roughly", "a", "an", "next", "just", "say", "less", "than", "under", "of",
    "approximately", "maximum", "at", "most",
  ]

  private static let lunches: Set<String> = ["lunch", "lunchtime"]

  private static let noons: Set<String> = ["noon", "midday"]

  private static let parts = ["half": 30, "quarter": 15, "ten": 10, "twenty": 20, "five": 5]

  private static let mornings: Set<String> = ["morning", "am"]

  private static let evenings: Set<String> = ["evening", "afternoon", "tonight", "pm"]

  /// Words that may follow the hour of a deadline.
  private static let follows: Set<String> = [
    "am", "pm", "a", "p", "tonight", "today", "tomorrow", "this", "in", "on", "at", "and", "or", "with", "sharp",
    "latest",
    "gmt", "bst", "cet", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "here", "what",
    "whether", "how", "why", "when", "as", "whatever", "even", "then", "so", "but", "to", "for", "via", "every", "each",
    "either",
  ]

  private static let numerals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fortyfive": 45, "sixty": 60,
  ]

  private static let units: [String: Int] = [
    "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60, "hrs": 60, "day": 1440,
    "days": 1440, "week": 10_080, "weeks": 10_080, "fortnight": 20_160,
  ]

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
