import Codebook
import Scenarios

/// The case that is worth the most to the player now, and why.
public struct NextCase: Equatable, Sendable {
  /// Why.
  public enum Reason: Equatable, Sendable {
    /// It has not been played: only then does a score not depend on knowing the story.
    case isNew
    /// It is where the weakest competence went worst, with that score.
    case exercises(Competence, score: Int)
  }

  /// The id of the case.
  public var caseID: String
  /// Its title.
  public var title: LocalizedText
  /// Why.
  public var reason: Reason

  /// Why, in a few words.
  public var why: LocalizedText {
    switch reason {
    case .isNew: LocalizedText(en: "you have not played it yet", fr: "vous ne l'avez pas encore joué")
    case .exercises(let competence, let score):
      LocalizedText(
        en: "\(competence.name.english): only \(score) of 100 there",
        fr: "\(competence.name.french)\u{A0}: \(score) sur 100 seulement")
    }
  }
}

extension NextCase {
  /// The case to play next: the easiest of those that have not been played; then the one where the competence in which
  /// the player stands lowest went worst the last time.
  ///
  /// - Complexity: O(*n*) in the plays, for each case.
  init?(after plays: [FinishedPlay], of group: PlayerProgress.Group?, among cases: [CaseCard]) {
    let unplayed = cases.filter { card in !plays.contains { $0.caseID == card.id } }
    if let card = unplayed.min(by: { $0.difficulty < $1.difficulty }) {
      self.init(caseID: card.id, title: card.title, reason: .isNew)
      return
    }
    let standings = group?.figures.filter(\.measure.isCompetence) ?? []
    guard case .competence(let weakest)? = standings.min(by: { $0.standing.value < $1.standing.value })?.measure
    else { return nil }
    let latest = cases.compactMap { card -> (card: CaseCard, score: Int)? in
      let scores = plays.filter { $0.caseID == card.id && $0.isComparable }.compactMap {
        $0.scores[.competence(weakest)]
      }
      return scores.last.map { (card, $0) }
    }
    guard let worst = latest.min(by: { $0.score < $1.score }) else { return nil }
    self.init(
      caseID: worst.card.id, title: worst.card.title, reason: .exercises(weakest, score: worst.score))
  }
}
