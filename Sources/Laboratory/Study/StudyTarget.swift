import Codebook
import Engine

/// Something that the study asks for, and what it found.
public struct StudyTarget: Equatable, Sendable {
  /// What is asked for.
  public enum Subject: Equatable, Sendable {
    case correlation, generalizability, seedShare
    /// The percentile of the trick that stands highest.
    case trick(ReferencePlayer)
    /// On how many occasions silence does as well as the sensible player.
    case reversals
    /// Whether the score rises with a skill.
    case skill(Skill)
    /// Whether a competence rises with the skill that should feed it.
    case competence(Competence)
  }

  /// What is asked for.
  public let subject: Subject
  /// What was found.
  public let estimate: Estimate
  /// What it should be.
  public let criterion: Criterion
  /// Whether it is.
  public let holds: Bool

  init(_ subject: Subject, _ estimate: Estimate, _ criterion: Criterion, also: Bool = true) {
    self.subject = subject
    self.estimate = estimate
    self.criterion = criterion
    holds = criterion.isMet(by: estimate) && also
  }

  /// By how much it is missed; nil where it holds or cannot be measured.
  public var missedBy: Double? {
    guard !holds, estimate.isDefined else { return nil }
    return switch criterion {
    case .atLeast(let bound): bound - estimate.value
    case .atMost(let bound): estimate.value - bound
    default: max(0, -estimate.lower)
    }
  }
}
