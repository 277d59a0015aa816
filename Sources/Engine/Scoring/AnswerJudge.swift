import Codebook
import Scenarios

/// Judges how much the public learns from the desk.
enum AnswerJudge {
  /// Two facts told in public, verified when they were told, are enough; a case with fewer true facts asks for all.
  static func sharesTheFacts(_ state: Game.State) -> [Finding] {
    let wanted = min(2, state.facts.count { $0.fact.isTrue })
    var told: [String] = []
    var findings: [Finding] = []
    for spoken in state.crisisStatements where told.count < wanted {
      let verified = spoken.asserted.filter { !spoken.unverified.contains($0) && !told.contains($0) }
      guard !verified.isEmpty else { continue }
      let counted = verified.prefix(wanted - told.count)
      told += counted
      var finding = state.finding(
        true, spoken,
        because: LocalizedText(
          en: "The public learnt from you what you had verified.",
          fr: "Le public a appris de vous ce que vous aviez vérifié."))
      finding.weight = counted.count
      findings.append(finding)
    }
    guard told.count < wanted else { return findings }
    return findings + [
      state.omission(
        LocalizedText(
          en: "There were verified facts to tell, and the public had them from others.",
          fr: "Il y avait des faits vérifiés à dire, et le public les a eus par d'autres."),
        weight: wanted - told.count)
    ]
  }

  /// Answers to posts that ask something: a fact, a measure, something named, rather than kind words.
  static func answersQuestions(_ state: Game.State) -> [Finding] {
    let answers = state.ownReplies.filter { spoken in spoken.post.flatMap { state.post($0) }?.act == .ask }
    guard !answers.isEmpty else {
      return [
        state.omission(
          LocalizedText(
            en: "Nobody who asked something got an answer from you.",
            fr: "Aucun de ceux qui posaient une question n'a eu de réponse de vous."))
      ]
    }
    return state.tally(
      answers,
      kept: LocalizedText(
        en: "Those who asked learnt something.", fr: "Ceux qui demandaient ont appris quelque chose."),
      missed: LocalizedText(
        en: "A question got kind words and no answer.", fr: "Une question a reçu des mots aimables, et pas de réponse.")
    ) { spoken in
      spoken.reading.specificity >= 20 || [.inform, .correct].contains(where: spoken.strategies.contains)
    }
  }
}

extension Game.State {
  /// How many of some answers keep a rule and how many do not, as one finding each.
  func tally(_ answers: [Spoken], kept: LocalizedText, missed: LocalizedText, keeps: (Spoken) -> Bool) -> [Finding] {
    let verdicts = answers.map(keeps)
    func those(_ isKept: Bool) -> [Spoken] { zip(answers, verdicts).filter { $0.1 == isKept }.map(\.0) }
    return [
      summary(true, those(true), of: answers.count, kept), summary(false, those(false), of: answers.count, missed),
    ].compactMap(\.self)
  }
}
