/// What people would say when asked; all from 0 to 1000.
extension Mind {
  /// Readiness to forgive: more with empathy, less with anger and with intent, by which is meant the responsibility that
  /// they attribute (Fehr et al. 2010: r = .51, -.41, -.49). `disposition` is the person's own, 0 to 255.
  func forgiveness(disposition: UInt8) -> Int {
    let feelings = empathy.thousandths * 60 - anger.thousandths * 34 - blame.thousandths * 24
    return min(1000, max(0, 450 + feelings / 100 + (Int(disposition) - 128) * 9 / 10))
  }

  /// Intention to boycott: anger first, then lost trust (Utz et al. 2013: anger mediates).
  var boycott: Int { min(1000, max(0, (anger.thousandths * 75 + (1000 - trust.thousandths) * 10) / 100)) }

  /// Wish for revenge: anger, and after several failures the love that was betrayed (Grégoire et al. 2009).
  /// `initialTrust` is the trust at the start, in thousandths.
  func revenge(initialTrust: Int) -> Int {
    let love = initialTrust - 500
    let betrayal = failures >= 3 ? 100 + love / 8 : 100 - love / 8
    return min(1000, max(0, anger.thousandths * betrayal / 100))
  }
}
