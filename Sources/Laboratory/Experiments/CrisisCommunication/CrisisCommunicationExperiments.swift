/// The experiments of the findings on responsibility, strategies and apologies (CC).
public enum CrisisCommunicationExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = [
    FindingExperiment("CC01", run: responsibility),
    FindingExperiment("CC02", run: match),
    FindingExperiment("CC03", run: crisisTypes),
    FindingExperiment("CC06", run: ranks),
    FindingExperiment("CC07", run: pairs),
    FindingExperiment("CC08", run: consistency),
    FindingExperiment("CC09", run: denial),
    FindingExperiment("CC10", run: stealingThunder),
    FindingExperiment("CC13", run: forgiveness),
    FindingExperiment("CC14", run: predictorsOfForgiveness),
    FindingExperiment("CC15", run: components),
    FindingExperiment("CC17", run: empathy),
    FindingExperiment("CC18", run: doubleDeviation),
    FindingExperiment("CC19", run: loveBecomesHate),
    FindingExperiment("CC20", run: atOnce),
    FindingExperiment("CC21", run: speedOfNews),
    FindingExperiment("CC23", run: medium),
    FindingExperiment("CC24", run: angerMediates),
    FindingExperiment("CC25", run: recoveryParadox),
    FindingExperiment("CC29", run: moralOutrage),
  ]
}
