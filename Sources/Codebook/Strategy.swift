/// What a public reply does: image-repair strategies and the moves of everyday webcare.
///
/// Source: Benoit's image-repair strategies, Coombs's SCCT (2007), and the labels of webcare research
/// (Einwiller & Steilen 2015); defined in the project's codebook.
public enum Strategy: String, Codable, CaseIterable, Hashable, Sendable {
  /// The event or fault did not happen, or is not ours.
  case deny
  /// Confronts, insults, belittles or discredits the critics.
  case attack
  /// Puts the blame on another named party.
  case scapegoat
  /// Reduces our responsibility: accident, no control, no intention.
  case excuse
  /// Reduces the perceived damage, or defends the act as normal.
  case justify
  /// Reminds of own values or past good work.
  case bolster
  /// Praises or thanks the stakeholders.
  case ingratiate
  /// Presents the organisation as a victim.
  case victimage
  /// Says sorry and takes the fault.
  case apologise
  /// A conditional or displaced apology.
  case nonapology
  /// Offers a refund, a credit, a gift, a replacement.
  case compensate
  /// Says what has been or will be done to repair or to prevent.
  case correct
  /// Concrete facts: what happened, what to do, where, when.
  case inform
  /// Acknowledges, and commits to look into it or to come back.
  case hold
  /// Understanding or concern for those affected.
  case empathise
  /// Asks to move to a private message, a phone, a form.
  case redirect
  /// A legal threat or a sanction.
  case threaten
  /// Asks the person a diagnostic question.
  case ask
  /// A joke or self-mockery.
  case humour
}

/// How a reply sounds.
public enum Tone: String, Codable, CaseIterable, Hashable, Sendable {
  case boilerplate, personal, sarcastic, aggressive, formal, casual
}

/// The six components of a full apology, in order of weight.
///
/// Source: Lewicki, Polin & Lount (2016); the order is theirs, the weights are ours (`weight`).
public enum ApologyComponent: String, Codable, CaseIterable, Hashable, Sendable {
  case responsibility, repair, regret, explanation, repentance, request

  /// Share of a full apology, in percent; the six add up to 100.
  public var weight: Int {
    switch self {
    case .responsibility: 28
    case .repair: 22
    case .regret, .explanation, .repentance: 15
    case .request: 5
    }
  }
}
