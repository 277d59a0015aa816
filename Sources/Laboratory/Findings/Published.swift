/// The published findings against which the community is measured, priority 1 and 2.
///
/// Unless a part says otherwise: differences and gains are taken between runs on the same seeds; a gain is the better
/// final state of the organisation (or of the person) that an act brings, compared with the same story without it;
/// "SD" is the standard deviation of individuals; "no effect" in the source is read as at most 0.2 SD either way,
/// below what Cohen (1988) calls a small effect, and for correlations as at most 0.1.
public enum Published {
  /// All findings, by family and number.
  public static let all = crisisCommunication + firestorms + informationCascades + webcare + learning

  /// The finding with an id.
  public static func finding(_ id: String) -> PublishedFinding? {
    all.first { $0.id == id }
  }
}
