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
    guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let minutes = Int(parts[1]) else {
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
