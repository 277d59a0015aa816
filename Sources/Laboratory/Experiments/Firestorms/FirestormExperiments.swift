/// The experiments of the findings on firestorms (FS).
public enum FirestormExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = [
    FindingExperiment("FS01", run: viralShare),
    FindingExperiment("FS02", run: driversOfVirality),
    FindingExperiment("FS03", run: prevention),
    FindingExperiment("FS04", run: mitigation),
    FindingExperiment("FS05", run: sizeOfWords),
    FindingExperiment("FS06", run: outcomeSplit),
    FindingExperiment("FS08", run: transientNetworks),
    FindingExperiment("FS09", run: namesAndAggression),
    FindingExperiment("FS11", run: crowding),
    FindingExperiment("FS15", run: conflictStyles),
    FindingExperiment("FS17", run: advocates),
    FindingExperiment("FS19", run: outrageLearning),
    FindingExperiment("FS25", run: deletion),
    FindingExperiment("FS27", run: contagiousTrolling),
    FindingExperiment("FS28", run: squeakyWheel),
  ]
}
