/// A moment on the wall clock of a place: minutes since 1970-01-01T00:00 there, and the offset from UTC.
public struct CivilTime: Equatable, Hashable, Comparable, Sendable {
  /// Minutes of local time since 1970-01-01T00:00.
  public var minutes: Int
  /// Minutes that local time is ahead of UTC.
  public var offset: Int

  /// Makes a moment from local minutes and the offset from UTC, both in minutes.
  public init(minutes: Int, offset: Int) {
    self.minutes = minutes
    self.offset = offset
  }

  /// Reads `2012-12-22T18:00+01:00`, with or without seconds, `Z` for UTC; nil for anything else or for a date that
  /// does not exist.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      return value
    }
    func has(_ character: Character, at index: Int) -> Bool {
      index < bytes.count && bytes[index] == character.asciiValue
    }
    guard let year = number(0..<4), has("-", at: 4), let month = number(5..<7), has("-", at: 7),
      let day = number(8..<10), has("T", at: 10), let hour = number(11..<13), has(":", at: 13),
      let minute = number(14..<16), (1...12).contains(month), hour < 24, minute < 60
    else { return nil }
    var rest = 16
    if has(":", at: rest) {
      guard number(17..<19) == 0 else { return nil }
      rest = 19
    }
    var offset = 0
    if has("Z", at: rest) {
      rest += 1
    } else {
      guard has("+", at: rest) || has("-", at: rest), let hours = number(rest + 1..<rest + 3),
        has(":", at: rest + 3), let minutes = number(rest + 4..<rest + 6), hours <= 14, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (has("-", at: rest) ? -1 : 1)
      rest += 6
    }
    guard rest == bytes.count else { return nil }
    self.init(minutes: CivilTime.days(year: year, month: month, day: day) * 1440 + hour * 60 + minute, offset: offset)
    guard calendar.year == year, calendar.month == month, calendar.day == day else { return nil }
  }

  /// The moment `minutes` later.
  public static func + (time: CivilTime, minutes: Int) -> CivilTime {
    CivilTime(minutes: time.minutes + minutes, offset: time.offset)
  }

  /// Minutes that really pass from `earlier` to `later`, over a change of clocks too.
  public static func - (later: CivilTime, earlier: CivilTime) -> Int {
    (later.minutes - later.offset) - (earlier.minutes - earlier.offset)
  }

  /// Whether `left` is earlier than `right` in UTC.
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.minutes - left.offset < right.minutes - right.offset
  }

  /// Minutes since midnight, 0 to 1439.
  public var minuteOfDay: Int { floorMod(minutes, 1440) }

  /// The first moment of the day.
  public var midnight: CivilTime { self + -minuteOfDay }

  /// The hour, 0 to 23.
  public var hour: Int { minuteOfDay / 60 }

  /// The minute of the hour, 0 to 59.
  public var minute: Int { minuteOfDay % 60 }

  /// The day of the week: 0 for Monday to 6 for Sunday.
  public var weekday: Int { floorMod(floorDiv(minutes, 1440) + 3, 7) }

  /// Year, month (1 to 12) and day (1 to 31) in the Gregorian calendar.
  ///
  /// Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms", `civil_from_days`.
  public var calendar: (year: Int, month: Int, day: Int) {
    let shifted = floorDiv(minutes, 1440) + 719_468
    let era = floorDiv(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The moment as `2012-12-22T18:00:00+00:00`.
  public var iso: String {
    let date = calendar
    let ahead = offset < 0 ? "-" : "+"
    let distance = abs(offset)
    return "\(padded(date.year, 4))-\(padded(date.month))-\(padded(date.day))T\(padded(hour)):\(padded(minute)):00"
      + "\(ahead)\(padded(distance / 60)):\(padded(distance % 60))"
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = floorDiv(shiftedYear, 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

/// `number` in decimal with at least `width` digits.
private func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func floorDiv(_ a: Int, _ b: Int) -> Int {
  a >= 0 ? a / b : -((b - 1 - a) / b)
}

private func floorMod(_ a: Int, _ b: Int) -> Int {
  a - floorDiv(a, b) * b
}
