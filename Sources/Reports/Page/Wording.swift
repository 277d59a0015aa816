import Codebook

/// Dates, numbers and quotations as they are written in a language.
struct Wording {
  let language: Language

  private static let weekdays = LocalizedText(
    en: "Mon Tue Wed Thu Fri Sat Sun", fr: "lun. mar. mer. jeu. ven. sam. dim.")
  private static let months = LocalizedText(
    en: "January February March April May June July August September October November December",
    fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre")

  /// `17:05`; `17 h 05`.
  func clock(_ time: CivilTime) -> String {
    let minute = (time.minute < 10 ? "0" : "") + String(time.minute)
    return language == .english ? "\(time.hour):\(minute)" : "\(time.hour)\u{A0}h\u{A0}\(minute)"
  }

  /// The clock, with the day of the week where it is another day than that of `start`: `Sat 0:28`.
  func clock(_ time: CivilTime, since start: CivilTime) -> String {
    time.midnight == start.midnight ? clock(time) : "\(weekday(time)) \(clock(time))"
  }

  private func weekday(_ time: CivilTime) -> String {
    String(Wording.weekdays[language].split(separator: " ")[time.weekday])
  }

  /// `23 December 2012`; `1er janvier 2013`.
  func date(_ time: CivilTime) -> String {
    let (year, month, day) = time.calendar
    let first = language == .french && day == 1 ? "1er" : String(day)
    return "\(first)\u{A0}\(Wording.months[language].split(separator: " ")[month - 1]) \(year)"
  }

  /// `Sun 23 December 2012, 17:30`.
  func moment(_ time: CivilTime) -> String {
    "\(weekday(time)) \(date(time)), \(clock(time))"
  }

  /// `12,400`; `12 400`.
  func number(_ value: Int) -> String {
    let digits = Array(String(abs(value)))
    var text = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += language == .english ? "," : "\u{202F}" }
      text.append(digit)
    }
    return text
  }

  /// A number with its sign: `+3`; `−2`.
  func signed(_ value: Int) -> String { value > 0 ? "+" + number(value) : number(value) }

  /// Tenths with their sign: `+1.5`; `−0,4`.
  func tenths(_ value: Int) -> String {
    let sign = value < 0 ? "−" : "+"
    return "\(sign)\(number(abs(value) / 10))\(language == .english ? "." : ",")\(abs(value) % 10)"
  }
}
