import Codebook
import Engine

/// Why an attempt cannot be written, read or trusted.
public enum RecordFailure: Error, Equatable, Sendable {
  /// A file or folder cannot be written.
  case cannotWrite(SystemFailure)
  /// A file cannot be read.
  case cannotRead(SystemFailure)
  /// The file is not one of ours, or is damaged; `line` counts from 1.
  case malformed(path: String, line: Int, reason: String)
  /// Another process plays the attempt.
  case inUse(path: String)
  /// The attempt was played on another version of the case.
  case otherContent(path: String, scenario: String, recorded: String, installed: String)
  /// The attempt was played by other rules of play, with the version `program`.
  case otherRules(path: String, program: String, rules: Int)
  /// The attempt does not follow from its own decisions.
  case inconsistent(Difference)
  /// The attempt is over; nothing can be added.
  case finished(path: String)
}

extension RecordFailure: CustomStringConvertible {
  /// The file and the line that are wrong, the line from 1; nil where it is no line.
  public var place: (path: String, line: Int)? {
    switch self {
    case .malformed(let path, let line, _): (path, line)
    case .otherContent(let path, _, _, _), .otherRules(let path, _, _): (path, 1)
    case .inconsistent(let difference): (difference.path, difference.line)
    case .cannotWrite, .cannotRead, .inUse, .finished: nil
    }
  }

  /// What is wrong and what to do, without a leading capital.
  public var reason: LocalizedText {
    switch self {
    case .cannotWrite(let failure): failure.sentence
    case .cannotRead(let failure): failure.sentence
    case .malformed(_, _, let reason):
      LocalizedText(en: reason, fr: "le fichier est illisible (badbuzz verify en dit la raison, en anglais)")
    case .inUse(let path):
      LocalizedText(
        en: "\(path) is being played by another process (close it first)",
        fr: "\(path) est ouvert dans un autre processus (fermez-le d'abord)")
    case .otherContent(_, let scenario, let recorded, let installed):
      LocalizedText(
        en: "the attempt was played on other content of the case \(scenario): SHA-256 \(recorded) in the attempt, "
          + "\(installed) installed (install the version of the case that was played)",
        fr: "la partie a été jouée sur un autre contenu du cas \(scenario)\u{A0}: SHA-256 \(recorded) dans la partie, "
          + "\(installed) installé (installez la version du cas qui a été jouée)")
    case .otherRules(_, let program, let rules):
      LocalizedText(
        en: "the attempt was played with BadBuzz \(program) by its rules of play \(rules), and these are "
          + "\(Game.rules) (use a version with rules \(rules) to read it)",
        fr: "la partie a été jouée avec BadBuzz \(program) selon ses règles du jeu \(rules), et celles-ci sont les "
          + "\(Game.rules) (une version aux règles \(rules) peut la lire)")
    case .inconsistent(let difference): difference.sentence
    case .finished(let path):
      LocalizedText(
        en: "\(path) is finished (use debrief to read it)",
        fr: "\(path) est terminée (la commande debrief la relit)")
    }
  }

  /// The reason behind the place, as `file:line: reason`.
  public var sentence: LocalizedText {
    guard let place else { return reason }
    return LocalizedText(
      en: "\(place.path):\(place.line): \(reason.english)", fr: "\(place.path):\(place.line)\u{A0}: \(reason.french)")
  }

  /// The sentence in English.
  public var description: String { sentence.english }
}

/// The first place where an attempt differs from what its own header and decisions lead to.
public struct Difference: Equatable, Sendable {
  /// The file.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The turn, from 1; nil for the header.
  public var turn: Int?
  /// What differs, in a sentence.
  public var reason: String

  /// The turn and what differs.
  var sentence: LocalizedText {
    LocalizedText(
      en: (turn.map { "turn \($0): " } ?? "") + reason,
      fr: (turn.map { "tour \($0)\u{A0}: " } ?? "")
        + "la partie ne découle pas de ses propres décisions (badbuzz verify en dit la raison, en anglais)")
  }
}
