import Simulation

extension Parameters.Field {
  /// The values that an experiment may give it: up to twenty times its usual one, and 1000 at least.
  public var range: ClosedRange<Int> { 0...max(1000, 20 * Parameters()[keyPath: path]) }
}
