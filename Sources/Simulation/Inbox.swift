/// What waits for a person, and when they look; one word of eight bytes, all that an exposure touches.
struct Inbox: Equatable, BitwiseCopyable, Sendable {
  /// What they will look at: its number from 2; `none` when nothing is planned, `own` to come back by themselves.
  var item: UInt32 = Inbox.none
  /// The moment of waking time at which they look, in steps, modulo 2^16.
  var due: UInt16 = 0
  /// Heat that waits, -1000 to 1000.
  var heat: Int16 = 0

  static let none: UInt32 = 0
  static let own: UInt32 = 1

  /// 1 if they look at a moment of waking time, else 0, without a branch.
  @inline(__always)
  func dueBit(_ clock: UInt16) -> Int {
    let gap = Int32(Int16(bitPattern: due &- clock))
    let isLate = UInt32(bitPattern: gap &- 1) >> 31
    let isPlanned = (item | (0 &- item)) >> 31
    return Int(truncatingIfNeeded: isLate & isPlanned)
  }

  /// Lets something appear. They look when the first of what waits is due, at that or at what is hot, and feel what else
  /// has appeared until then.
  @inline(__always)
  mutating func show(_ number: UInt32, heat more: Int32, at moment: UInt16) {
    let isFirst = item == Inbox.none || Int16(bitPattern: moment &- due) < 0
    if isFirst { due = moment }
    if item <= Inbox.own || (heat == 0 && more != 0) || (isFirst && (heat == 0 || more != 0)) { item = number }
    heat = Int16(truncatingIfNeeded: min(1000, max(-1000, Int32(heat) &+ more)))
  }

  /// Plans to come back by a moment.
  mutating func plan(noLaterThan moment: UInt16) {
    if item == Inbox.own, Int16(bitPattern: moment &- due) < 0 { due = moment }
    plan(moment)
  }

  /// Plans to come back, if nothing is planned before.
  @inline(__always)
  mutating func plan(_ moment: UInt16) {
    if item == Inbox.none {
      item = Inbox.own
      due = moment
    }
  }
}
