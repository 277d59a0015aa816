/// Powers by multiplication and square roots, which IEEE 754 fixes to the bit; those of the C library differ between
/// machines.
enum Power {
  /// `base` to so many thousandths, with 20 binary digits of the exponent's fraction; `base` is positive.
  static func of(_ base: Double, _ thousandths: Int) -> Double {
    if thousandths < 0 { return 1 / of(base, -thousandths) }
    var result = 1.0
    for _ in 0..<(thousandths / 1000) { result *= base }
    var rest = thousandths % 1000
    var root = base
    for _ in 0..<20 where rest != 0 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1000 {
        result *= root
        rest -= 1000
      }
    }
    return result
  }

  /// e to so many thousandths.
  static func exponential(_ thousandths: Int) -> Double { of(2.718281828459045, thousandths) }
}
