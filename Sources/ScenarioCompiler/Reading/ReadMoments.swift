import Codebook
import Scenarios

extension CaseReader {
  /// A moment such as `t3+40`: a turn, and minutes into it.
  func moment(_ value: Value?) -> Moment? {
    guard let value else { return nil }
    guard let word = value.text() else { return nil }
    let parts = word.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts[0])
    guard let index = symbols.all(.turn).firstIndex(of: id) else {
      value.error("there is no turn `\(id.shortened)`", Suggestion.advice(for: id, among: symbols.all(.turn)))
      return nil
    }
    guard parts.count == 2 else { return Moment(turn: index, minutes: 0) }
    guard let minutes = CaseReader.number(parts[1]) else {
      value.error("`\(word.shortened)` is not a moment", "write a turn and minutes into it, such as `\(id)+40`")
      return nil
    }
    if let turn = turns.first(where: { $0.model.id == id }), turn.map.isSound("length"), minutes >= turn.model.length {
      value.error(
        "turn `\(id)` has no minute \(minutes)",
        "it is \(turn.model.length) minutes long: 0 to \(turn.model.length - 1)")
    }
    return Moment(turn: index, minutes: minutes)
  }

  /// A number that is written in nothing but digits.
  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  /// The place of a turn in the list, from 0; the first where there is no such turn, which is told.
  func turnIndex(_ value: Value) -> Int {
    let id = reference(.turn, value)
    return symbols.all(.turn).firstIndex(of: id) ?? 0
  }

  /// A time of day such as `08:30`, in minutes since midnight.
  func timeOfDay(_ value: Value?) -> Int? {
    guard let value, let word = value.text() else { return nil }
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.map { $0.utf8.count == 2 ? CaseReader.number($0) : nil }
    guard numbers.count == 2, let hour = numbers[0], let minute = numbers[1], hour < 24, minute < 60 else {
      value.error("`\(word.shortened)` is not a time of day", "write hours and minutes: \"08:30\"")
      return nil
    }
    return hour * 60 + minute
  }

  /// A moment of local time such as `2012-10-27T17:00+01:00`.
  func civilTime(_ value: Value?) -> CivilTime {
    let stand = CivilTime(minutes: 0, offset: 0)
    guard let value, let word = value.text() else { return stand }
    guard let time = CivilTime(iso: word) else {
      value.error(
        "`\(word.shortened)` is not a moment that exists", "write local time and offset: \"2012-10-27T17:00+01:00\"")
      return stand
    }
    return time
  }
}
