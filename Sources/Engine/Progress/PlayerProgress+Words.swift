import Codebook

extension PlayerProgress.Kind {
  /// The kinds, in the order in which they are shown.
  static let all = [true, false].flatMap { isFirst in
    [Game.Setup.Mode.assessment, .training].map { PlayerProgress.Kind(isFirst: isFirst, mode: $0) }
  }

  /// Plays of the kind, in a few words.
  public var name: LocalizedText {
    switch (isFirst, mode) {
    case (true, .assessment): LocalizedText(en: "First plays, assessment", fr: "Premières parties, évaluation")
    case (true, .training): LocalizedText(en: "First plays, training", fr: "Premières parties, entraînement")
    case (false, .assessment): LocalizedText(en: "Cases played again, assessment", fr: "Cas rejoués, évaluation")
    case (false, .training): LocalizedText(en: "Cases played again, training", fr: "Cas rejoués, entraînement")
    }
  }

  /// A play of the kind, in a few words.
  public var playName: LocalizedText {
    let mode =
      mode == .training
      ? LocalizedText(en: "training", fr: "entraînement") : LocalizedText(en: "assessment", fr: "évaluation")
    guard !isFirst else { return mode }
    return LocalizedText(en: "\(mode.english), again", fr: "\(mode.french), rejoué")
  }
}

extension PlayerProgress.Figure {
  /// What has changed, as a sign: up, down, or nothing that luck does not explain.
  public var arrow: Character? { certainChange.map { $0.value > 0 ? "↑" : "↓" } }

  /// What has changed, in a few words.
  public var changeName: LocalizedText {
    if let change = certainChange {
      let (value, lower, upper) = (signed(change.value), signed(change.lower), signed(change.upper))
      return LocalizedText(en: "\(value) (\(lower) to \(upper))", fr: "\(value) (\(lower) à \(upper))")
    }
    guard scores.count >= 2 * Estimates.latest else {
      return LocalizedText(en: "too few plays to tell", fr: "trop peu de parties")
    }
    return LocalizedText(en: "nothing that luck does not explain", fr: "rien que la chance n'explique")
  }

  /// Where the player stands, with the interval: `61 (52 to 70)`.
  public var standingName: LocalizedText {
    let (value, lower, upper) = (whole(standing.value), whole(standing.lower), whole(standing.upper))
    return LocalizedText(en: "\(value) (\(lower) to \(upper))", fr: "\(value) (\(lower) à \(upper))")
  }

  private func whole(_ value: Double) -> Int { Int(value.rounded()) }

  private func signed(_ value: Double) -> String {
    let number = whole(value)
    return number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }
}

extension PlayerProgress {
  /// How the figures are to be read.
  public static let explanation = LocalizedText(
    en:
      "Each figure is where you probably stand, of 100: your latest five plays, drawn towards the mean of players, because "
      + "one play owes much to luck and to the case. The bounds hold 95 times in 100 if you vary as the synthetic players "
      + "do on whom that was measured. A change is called one only when it is larger than all that. The first play of a "
      + "case measures you best: whoever plays it again knows its story.",
    fr: "Chaque chiffre dit où vous en êtes probablement, sur 100\u{A0}: vos cinq dernières parties, ramenées vers la "
      + "moyenne des joueurs, car une partie doit beaucoup à la chance et au cas. Les bornes valent 95 fois sur 100 si vos "
      + "notes varient comme celles des joueurs simulés sur lesquels on les a mesurées. Un changement n'est annoncé que "
      + "s'il dépasse tout cela. La première partie d'un cas vous mesure le mieux\u{A0}: qui rejoue connaît l'histoire."
  )
}
