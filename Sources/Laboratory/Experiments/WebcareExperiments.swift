/// The experiments of the findings on webcare (WC).
public enum WebcareExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = []
}
