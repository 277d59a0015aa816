extension Value {
  /// A stretch of time such as `40m`, `2h`, `1d12h` or `0`, in ticks of ten minutes, `limit` at most.
  func ticks(upTo limit: Int) -> Int? {
    let advice = "days, hours and minutes by tens: `40m`, `2h`, `1d12h`"
    guard let word else {
      error("a time is wanted here", advice)
      return nil
    }
    guard let minutes = Value.minutes(word), minutes.isMultiple(of: 10) else {
      error("`\(word.shortened)` is not a time", advice)
      return nil
    }
    guard minutes / 10 <= limit else {
      error("`\(word.shortened)` is after the end", "at most \(Value.duration(ofTicks: limit))")
      return nil
    }
    return minutes / 10
  }

  /// A stretch of time as it is written.
  static func duration(ofTicks ticks: Int) -> String {
    let parts = [(ticks / 144, "d"), (ticks % 144 / 6, "h"), (ticks % 6 * 10, "m")].filter { $0.0 > 0 }
    return parts.isEmpty ? "0" : parts.map { "\($0.0)\($0.1)" }.joined()
  }

  private static func minutes(_ word: String) -> Int? {
    if word == "0" { return 0 }
    var units: [(letter: Character, minutes: Int)] = [("d", 1440), ("h", 60), ("m", 1)]
    var rest = Substring(word)
    var sum = 0
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      guard digits.count <= 6, let number = Int(digits), let letter = rest.popFirst(),
        let unit = units.firstIndex(where: { $0.letter == letter })
      else { return nil }
      sum += number * units[unit].minutes
      units.removeFirst(unit + 1)
    }
    return sum
  }
}
