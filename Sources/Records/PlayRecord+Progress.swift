import Codebook
import Engine

extension PlayRecord {
  /// The record with the version of the rules that its attempt file names, where no program has entered it yet.
  ///
  /// - Complexity: O(*n*) in the bytes of the file, if it has to be read.
  func withRules() -> PlayRecord {
    guard rules == nil, let bytes = try? Disk.contents(of: path),
      let header = try? Attempt(reading: bytes, path: path).header
    else { return self }
    var record = self
    record.rules = header.rules ?? 1
    return record
  }

  /// The play as progress counts it; nil while it is not over.
  ///
  /// - Parameters:
  ///   - title: That of the case.
  ///   - when: When it was finished, in words.
  public func outline(title: LocalizedText, when: LocalizedText) -> FinishedPlay? {
    guard let finished, let total, let outcome, let craft else { return nil }
    var scores: [ScoreMeasure: Int] = [.total: total, .outcome: outcome, .craft: craft]
    for competence in Competence.allCases {
      scores[.competence(competence)] = competences?[competence.rawValue]
    }
    return FinishedPlay(
      caseID: scenario, title: title, mode: Game.Setup.Mode(rawValue: mode) ?? .training, rules: rules,
      finished: finished, when: when, hasFile: Disk.isFile(path),
      scores: scores.mapValues { min(100, max(0, $0)) })
  }
}
