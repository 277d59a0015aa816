/// The experiments of the findings on responsibility, strategies and apologies (CC).
public enum CrisisCommunicationExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = []
}
