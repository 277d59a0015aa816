/// The experiments of the findings on information cascades (IC).
public enum CascadeExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = []
}
