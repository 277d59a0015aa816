import Codebook

extension LocalizedText {
  /// A text that is put together anew in each language.
  init(_ text: (Language) -> String) {
    self.init(en: text(.english), fr: text(.french))
  }
}

extension Language {
  /// One of two texts: how screens name their words in both languages.
  ///
  /// French marks that take a space before them are written with a plain one: `Wrapping` never breaks there. Spaces
  /// within numbers and times are of those that never break.
  func callAsFunction(_ english: String, _ french: String) -> String {
    switch self {
    case .english: english
    case .french: french
    }
  }

  /// The other language of the game.
  var other: Language { self == .english ? .french : .english }

  /// What the language calls itself.
  var ownName: String { self("English", "Français") }

  /// A whole number with its thousands set apart: `12,400`, `12 400`.
  func number(_ value: Int) -> String {
    let digits = Array(String(abs(value)))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += self(",", "\u{202F}") }
      text.append(digit)
    }
    return value < 0 ? "−" + text : text
  }

  /// A number with its sign: `+3`, `−2`.
  func signed(_ value: Int) -> String {
    value > 0 ? "+" + number(value) : number(value)
  }

  /// Tenths as a decimal number with its sign: `+1.5`, `−0,3`.
  func signedTenths(_ tenths: Int) -> String {
    let sign = tenths < 0 ? "−" : "+"
    return "\(sign)\(number(abs(tenths) / 10))\(self(".", ","))\(abs(tenths) % 10)"
  }

  /// A share in percent: `42%`, `42 %`.
  func percent(_ value: Int) -> String { "\(value)\(self("%", " %"))" }

  /// A time of day: `18:05`, `18 h 05`.
  func clock(_ time: CivilTime) -> String {
    let minute = time.minute < 10 ? "0\(time.minute)" : String(time.minute)
    return "\(time.hour)\(self(":", "\u{A0}h\u{A0}"))\(minute)"
  }

  /// A day and its date: `Sat 22 Dec 2012`, `sam. 22 déc. 2012`.
  func date(_ time: CivilTime) -> String { "\(day(time)) \(time.calendar.year)" }

  /// A day of the week and of a month: `Sat 22 Dec`, `sam. 22 déc.`.
  func day(_ time: CivilTime) -> String { "\(weekday(time)) \(dayOfMonth(time))" }

  /// A day of a month: `22 Dec`, `22 déc.`.
  private func dayOfMonth(_ time: CivilTime) -> String {
    let date = time.calendar
    let months = self(
      "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
      "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")
    let month = months.split(separator: " ")[date.month - 1]
    let day = self == .french && date.day == 1 ? "1er" : String(date.day)
    return "\(day) \(month)"
  }

  /// A day of the week, short: `Sat`, `sam.`.
  func weekday(_ time: CivilTime) -> String {
    let days = self("Mon Tue Wed Thu Fri Sat Sun", "lun. mar. mer. jeu. ven. sam. dim.")
    return String(days.split(separator: " ")[time.weekday])
  }

  /// A time of day, with the day where it is not that of `now`, and its date where that is a week away.
  func moment(_ time: CivilTime, from now: CivilTime) -> String {
    let days = abs(time.midnight - now.midnight) / 1440
    if days == 0 { return clock(time) }
    return (days < 7 ? weekday(time) : day(time)) + " " + clock(time)
  }

  /// A text in quotation marks.
  func quoted(_ text: String) -> String { text.isOneQuotation ? text : self("“\(text)”", "« \(text) »") }

  /// A number in four signs at most: `940`, `1.2k`, `1,2 k`, `3.4M`.
  func short(_ value: Int) -> String {
    switch value {
    case ..<1000: String(value)
    case ..<9950: tenths((value + 50) / 100, "k")
    case ..<999_500: "\((value + 500) / 1000)\(self("", " "))k"
    default: tenths((value + 50_000) / 100_000, "M")
    }
  }

  private func tenths(_ tenths: Int, _ unit: String) -> String {
    "\(tenths / 10)\(self(".", ","))\(tenths % 10)\(self("", " "))\(unit)"
  }

  /// A number with its noun: `1 post`, `2 posts`.
  func count(_ value: Int, _ one: (String, String), _ many: (String, String)) -> String {
    let isOne = self == .french ? abs(value) < 2 : abs(value) == 1
    return "\(number(value)) \(isOne ? self(one.0, one.1) : self(many.0, many.1))"
  }
}
