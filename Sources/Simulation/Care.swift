import Codebook

/// What an answer to a complaint is worth to the person who complained.
struct Care {
  /// Points of satisfaction for its substance, in thousandths.
  private let substance: Int
  /// Whether it settles the matter.
  let solves: Bool
  /// Whether it makes waiting bearable.
  let calms: Bool

  /// Asking for details appeases nobody; thanks do a little, somebody who can help more, a repair most (Einwiller & Steilen
  /// 2015). An apology that solves nothing falls short (Lopes et al. 2023). Where the organisation could do nothing, an
  /// answer changes little (Rose & Blodgett 2016). `blame` is the person's, in thousandths.
  init(of statement: Statement, blame: Int, reception: Reception) {
    func strength(_ strategy: Strategy) -> Int { statement.strength(of: strategy) }
    solves = strength(.correct) >= 50 || strength(.compensate) >= 50
    calms = reception.patience > 0
    var points =
      strength(.correct) * 3 + strength(.compensate) * 2 + strength(.redirect) * 3 / 2 + strength(.ingratiate)
    points += strength(.apologise) + strength(.empathise) + strength(.inform) * 3 / 2
    points -= strength(.deny) + strength(.attack) * 4 + strength(.nonapology) * 2 + strength(.threaten) * 4
    if statement.tones.contains(.personal) { points += max(0, points) / 4 }
    if statement.tones.contains(.boilerplate) || statement.isCopied { points = min(points, points / 2) }
    points += max(0, points) * min(100, max(0, statement.specificity)) / 400
    substance = points > 0 ? points * (100 + blame * 9 / 10) / 1000 : points
  }

  /// What it adds to satisfaction, in thousandths; `speed` is `benefit(afterMinutes:)`.
  func satisfaction(speed: Int, isFirst: Bool) -> Int {
    guard substance > 0 else { return substance }
    return substance * (150 + speed * 85 / 100) / 1000 * (isFirst ? 100 : 70) / 100 + (isFirst ? speed / 12 : 0)
  }

  /// The worth of an answer after so many minutes, in thousandths of that of an answer at once: (1 + t / 10 min)^-0.8,
  /// fitted by the research notes to what customers of airlines would pay (Twitter & AMS 2016).
  static func benefit(afterMinutes minutes: Int) -> Int {
    Int(1000 * Power.of(1 + Double(max(0, minutes)) / 10, -800))
  }
}
