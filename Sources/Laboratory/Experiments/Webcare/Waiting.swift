import Codebook
import Simulation

/// What people do who complain on Twitter in routine care and wait in vain.
enum Waiting {
  /// WC01: nobody is answered; an hour after each complaint, has its author waited beyond their patience? Baer (2012) asked
  /// people how long they wait.
  static func impatience(seed: UInt64) -> [String: Double] {
    let people = RoutineCare.complainers(RoutineCare.community(seed: seed), .silence, after: 6).people
    return ["impatient": people.share(where: \.isImpatient)]
  }

  /// WC02: what unanswered complainers have done after a day, as shares of all of them. Lithium Technologies (2013) asked
  /// what people do whose expectation is not met.
  static func consequences(seed: UInt64) -> [String: Double] {
    let people = RoutineCare.complainers(RoutineCare.community(seed: seed), .silence, after: 144).people
    return [
      "tell": people.share { $0.consequences.contains(.tellsOthers) },
      "escalate": people.share { $0.consequences.contains(.escalates) },
      "shame": people.share { $0.consequences.contains(.shames) },
    ]
  }
}
