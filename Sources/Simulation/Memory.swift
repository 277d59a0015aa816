/// What a person remembers of the crisis.
struct Memory: OptionSet, Equatable, Sendable {
  let rawValue: UInt8

  /// Heard the organisation deny.
  static let denial = Memory(rawValue: 1)
  /// Noticed that criticism was hidden, and has not said so yet.
  static let deletion = Memory(rawValue: 2)
}
