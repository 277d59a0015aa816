/// The experiments of the findings on how information and opinions spread (IC).
public enum CascadeExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = [
    FindingExperiment("IC01", run: reactionDelays),
    FindingExperiment("IC02", run: shareDelays),
    FindingExperiment("IC03", run: reactions),
    FindingExperiment("IC04", run: halfLives),
    FindingExperiment("IC05", run: novelty),
    FindingExperiment("IC06", run: tinyCascades),
    FindingExperiment("IC07", run: largeCascades),
    FindingExperiment("IC08", run: broadcasts),
    FindingExperiment("IC09", run: predictability),
    FindingExperiment("IC10", run: falsehood),
    FindingExperiment("IC11", run: shapesOfFalsehood),
    FindingExperiment("IC13", run: handOff),
    FindingExperiment("IC14", run: copying),
    FindingExperiment("IC15", run: popularity),
    FindingExperiment("IC17", run: moralWords),
    FindingExperiment("IC18", run: moralCamps),
    FindingExperiment("IC21", run: arousal),
    FindingExperiment("IC22", run: assortativity),
    FindingExperiment("IC24", run: valence),
    FindingExperiment("IC27", run: inequality),
    FindingExperiment("IC28", run: mix),
    FindingExperiment("IC29", run: herding),
    FindingExperiment("IC31", run: advice),
    FindingExperiment("IC32", run: boundedConfidence),
    FindingExperiment("IC33", run: correction),
  ]
}
