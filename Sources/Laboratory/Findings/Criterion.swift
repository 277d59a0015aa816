/// What a measurement must show for a part of a finding to hold: the band, as data.
///
/// A band for a number is read on the value; a band for a sign is read on the interval, which must leave no doubt.
public enum Criterion: Equatable, Sendable {
  /// The value lies in a closed range.
  case within(Double, Double)
  /// The value is at least a number.
  case atLeast(Double)
  /// The value is at most a number.
  case atMost(Double)
  /// The whole interval lies above zero.
  case positive
  /// The whole interval lies below zero.
  case negative
  /// The interval does not lie wholly below zero: "at least as much".
  case notNegative
  /// The interval does not lie wholly above zero: "no gain".
  case notPositive
  /// The interval includes zero: "no significant difference".
  case insignificant
}
