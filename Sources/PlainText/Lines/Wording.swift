import Codebook

extension String {
  /// The text, cut with an ellipsis where it has more than so many characters.
  func excerpt(_ most: Int) -> String { count > most ? prefix(most - 1) + "…" : self }
}

/// Dates, numbers and quotations as they are written in a language.
enum Wording {
  private static let weekdays = [
    LocalizedText(en: "Monday", fr: "lundi"), LocalizedText(en: "Tuesday", fr: "mardi"),
    LocalizedText(en: "Wednesday", fr: "mercredi"), LocalizedText(en: "Thursday", fr: "jeudi"),
    LocalizedText(en: "Friday", fr: "vendredi"), LocalizedText(en: "Saturday", fr: "samedi"),
    LocalizedText(en: "Sunday", fr: "dimanche"),
  ]

  private static let months = [
    LocalizedText(en: "January", fr: "janvier"), LocalizedText(en: "February", fr: "février"),
    LocalizedText(en: "March", fr: "mars"), LocalizedText(en: "April", fr: "avril"),
    LocalizedText(en: "May", fr: "mai"), LocalizedText(en: "June", fr: "juin"),
    LocalizedText(en: "July", fr: "juillet"), LocalizedText(en: "August", fr: "août"),
    LocalizedText(en: "September", fr: "septembre"), LocalizedText(en: "October", fr: "octobre"),
    LocalizedText(en: "November", fr: "novembre"), LocalizedText(en: "December", fr: "décembre"),
  ]

  /// `Saturday 27 October 2012, 17:05`; `samedi 27 octobre 2012, 17 h 05`.
  static func date(_ time: CivilTime, _ language: Language) -> String {
    let day = "\(weekdays[time.weekday][language]) \(dayOfMonth(time, language)) \(time.calendar.year)"
    return "\(day), \(clock(time, language))"
  }

  /// `17:05`; `17 h 05`.
  static func clock(_ time: CivilTime, _ language: Language) -> String {
    let minute = (time.minute < 10 ? "0" : "") + String(time.minute)
    switch language {
    case .english: return "\(time.hour):\(minute)"
    case .french: return "\(time.hour)\u{A0}h\u{A0}\(minute)"
    }
  }

  /// `17:05`; `Saturday 17:05` on another day; `Saturday 3 November, 17:05` where that is a week away.
  static func moment(_ time: CivilTime, from now: CivilTime, _ language: Language) -> String {
    let days = abs(time.midnight - now.midnight) / 1440
    if days == 0 { return clock(time, language) }
    return days < 7 ? "\(weekdays[time.weekday][language]) \(clock(time, language))" : dayAndClock(time, language)
  }

  /// `Saturday 3 November, 17:05`; `samedi 3 novembre, 17 h 05`.
  static func dayAndClock(_ time: CivilTime, _ language: Language) -> String {
    "\(weekdays[time.weekday][language]) \(dayOfMonth(time, language)), \(clock(time, language))"
  }

  /// `3 November`; `3 novembre`.
  private static func dayOfMonth(_ time: CivilTime, _ language: Language) -> String {
    let (_, month, day) = time.calendar
    let number = language == .french && day == 1 ? "1er" : String(day)
    return "\(number) \(months[month - 1][language])"
  }

  /// `12,400`; `12 400`.
  static func number(_ value: Int, _ language: Language) -> String {
    let digits = Array(String(abs(value)))
    var text = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += language == .english ? "," : "\u{202F}" }
      text.append(digit)
    }
    return text
  }

  /// Tenths with their sign: `+1.5`; `−0,4`.
  static func tenths(_ value: Int, _ language: Language) -> String {
    let sign = value < 0 ? "−" : "+"
    return "\(sign)\(abs(value) / 10)\(language == .english ? "." : ",")\(abs(value) % 10)"
  }

  /// `“words”`; `« words »`; what is one quotation already stays as it is.
  static func quoted(_ words: String, _ language: Language) -> String {
    guard !words.isOneQuotation else { return words }
    return language == .english ? "“\(words)”" : "«\u{A0}\(words)\u{A0}»"
  }

  /// A colon and what follows it: `: x`; ` : x`.
  static func colon(_ language: Language) -> String {
    language == .english ? ": " : "\u{A0}: "
  }

  /// `1 minute`, `2 minutes`; in French zero is singular.
  static func count(_ value: Int, _ singular: String, _ plural: String, _ language: Language) -> String {
    let isSingular = language == .english ? value == 1 : value < 2
    return "\(number(value, language)) \(isSingular ? singular : plural)"
  }

  /// `15 minutes`.
  static func minutes(_ value: Int, _ language: Language) -> String {
    count(value, "minute", "minutes", language)
  }

  /// The text with a capital first letter.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
