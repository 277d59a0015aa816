/// The experiments of the findings on firestorms (FS).
public enum FirestormExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = []
}
