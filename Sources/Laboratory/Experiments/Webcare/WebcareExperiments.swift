/// The experiments of the findings on webcare (WC).
public enum WebcareExperiments {
  /// All of them, by number.
  public static let all: [FindingExperiment] = [
    FindingExperiment("WC01") { $0.means(over: 40, Waiting.impatience) },
    FindingExperiment("WC02") { $0.means(over: 40, Waiting.consequences) },
    FindingExperiment("WC03") { $0.means(over: 20, Speed.twoClocks) },
    FindingExperiment("WC05") { $0.means(over: 20, Content.elements) },
    FindingExperiment("WC07") { $0.means(over: 20, Speed.decay) },
    FindingExperiment("WC10") { $0.means(over: 20, Manner.initiative) },
    FindingExperiment("WC11") { $0.means(over: 40, Steadiness.voice) },
    FindingExperiment("WC12") { $0.means(over: 20, Manner.panacea) },
    FindingExperiment("WC13") { $0.means(over: 20, Manner.copies) },
    FindingExperiment("WC14") { $0.means(over: 16, Steadiness.reviews) },
    FindingExperiment("WC16") { $0.means(over: 20, Content.components) },
    FindingExperiment("WC17") { $0.means(over: 20, Content.control) },
  ]
}
