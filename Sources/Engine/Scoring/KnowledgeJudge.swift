import Codebook
import Rhetoric

/// Judges how the desk informs itself and others.
enum KnowledgeJudge {
  /// Three facts asked for by the turn after the break are enough.
  static func getsTheFacts(_ state: Game.State) -> [Finding] {
    let limit = state.breakTurn + 1
    let askable = state.facts.filter { $0.fact.inquiry != nil && ($0.fact.since?.turn ?? 0) <= limit }
    let wanted = min(3, askable.count)
    let asked = askable.filter { ($0.askedIn ?? .max) <= limit }.prefix(wanted)
    let kept = asked.map { entry in
      let turn = entry.askedIn ?? 0
      return Finding(
        isKept: true, turn: turn, at: state.moment(of: .ask(fact: entry.id)) ?? state.scenario.turns[turn].start,
        act: LocalizedText(en: "asked for a fact", fr: "a demandé un fait"), words: entry.fact.question[state.language],
        reason: LocalizedText(
          en: "You went for the facts before the storm needed them.",
          fr: "Vous avez cherché les faits avant que la crise ne les exige."))
    }
    guard kept.count < wanted else { return kept }
    let missed = state.omission(
      in: limit,
      LocalizedText(
        en: "There was more to be known from those who know, and nobody asked in time.",
        fr: "Il y avait plus à apprendre de ceux qui savent, et personne n'a demandé à temps."),
      weight: wanted - kept.count)
    return kept + [missed]
  }

  /// What counts is what had been verified when it was said; whoever asserts nothing, when there was something to say, has
  /// not shown that they verify.
  static func verifiesBeforeSaying(_ state: Game.State) -> [Finding] {
    let asserting = state.statements.filter { !$0.asserted.isEmpty && $0.manner != .private }
    guard !asserting.isEmpty else {
      return [
        state.omission(
          LocalizedText(
            en: "You said nothing of what had happened, verified or not.",
            fr: "Vous n'avez rien dit de ce qui s'était passé, vérifié ou non."))
      ]
    }
    return asserting.map { spoken in
      let verified = spoken.unverified.isEmpty
      return state.finding(
        verified, spoken,
        because: verified
          ? LocalizedText(en: "You said what you had verified.", fr: "Vous avez dit ce que vous aviez vérifié.")
          : LocalizedText(
            en: "You asserted what you had not verified: “\(facts(spoken, state, .english))”.",
            fr: "Vous avez affirmé sans avoir vérifié\u{A0}: «\u{A0}\(facts(spoken, state, .french))\u{A0}»."))
    }
  }

  private static func facts(_ spoken: Spoken, _ state: Game.State, _ language: Language) -> String {
    state.facts.filter { spoken.unverified.contains($0.id) }.map { $0.fact.question[language] }.joined(separator: " ")
  }

  /// In the day before the break or by the turn after it counts whole; later half. A report without substance counts half,
  /// too.
  static func reportsUpwards(_ state: Game.State) -> [Finding] {
    let sign = state.scenario.turns[state.breakTurn].start + (state.breakMinute - 1440)
    let told = (state.reports + state.figuresGiven).filter { $0.at >= sign }
    guard let report = told.min(by: { $0.at < $1.at }) else {
      return [
        state.omission(
          in: state.breakTurn + 1,
          LocalizedText(
            en: "From the day before the storm on, nothing that you wrote yourself went to those who decide.",
            fr: "Depuis la veille de la crise, rien que vous ayez écrit vous-même n'est allé à ceux qui décident."))
      ]
    }
    func finding(_ isKept: Bool, _ reason: LocalizedText) -> Finding {
      Finding(
        isKept: isKept, turn: report.turn, at: report.at,
        act: LocalizedText(en: "reported upwards", fr: "a rendu compte"), words: report.text, reason: reason)
    }
    var findings = [
      finding(
        true,
        LocalizedText(
          en: "You told those who decide what you saw.", fr: "Vous avez dit à ceux qui décident ce que vous voyiez."))
    ]
    if report.turn > state.breakTurn + 1 {
      findings.append(
        finding(
          false,
          LocalizedText(
            en: "It is the first that you wrote yourself, and it came late.",
            fr: "C'est le premier que vous ayez écrit vous-même, et il est venu tard.")))
    }
    if !isSubstantial(report.text, state) {
      findings.append(
        finding(
          false,
          LocalizedText(
            en: "A report needs figures or facts, and what they mean.",
            fr: "Un compte rendu demande des chiffres ou des faits, et ce qu'ils signifient.")))
    }
    return findings
  }

  private static func isSubstantial(_ text: String, _ state: Game.State) -> Bool {
    text.count >= 60 || state.reading(of: text).specificity >= 20
  }

  /// Mails that were answered in time against those that were not; the script may mark single ones itself. Where none
  /// came, nobody was left waiting.
  static func keepsDeadlines(_ state: Game.State) -> [Finding] {
    let inbox = state.inbox
    let due = inbox.indices.filter { inbox[$0].hasDeadline && !inbox[$0].marksItsDeadline }
    let answered = due.filter { inbox[$0].chosen != nil }
    let missed = due.filter { inbox[$0].chosen == nil }
    guard !due.isEmpty else {
      return [
        state.wholeCase(LocalizedText(en: "Nobody was left waiting.", fr: "Personne n'a été laissé sans réponse."))
      ]
    }
    return [
      deadlines(
        answered, true, state,
        LocalizedText(
          en: "answered \(answered.count) of \(due.count) mails in time",
          fr: "a répondu à temps à \(answered.count) \(answered.count == 1 ? "message" : "messages") sur \(due.count)"),
        LocalizedText(en: "Those who asked got their answer.", fr: "Ceux qui demandaient ont eu leur réponse.")),
      deadlines(
        missed, false, state,
        LocalizedText(
          en: "left \(missed.count) of \(due.count) mails unanswered",
          fr: "a laissé \(missed.count) \(missed.count == 1 ? "message" : "messages") sur \(due.count) sans réponse"),
        LocalizedText(en: "Somebody was waiting for an answer.", fr: "Quelqu'un attendait une réponse.")),
    ].compactMap(\.self)
  }

  private static func deadlines(
    _ mails: [Int], _ isKept: Bool, _ state: Game.State, _ act: LocalizedText, _ reason: LocalizedText
  ) -> Finding? {
    guard let last = mails.last.map({ state.inbox[$0] }) else { return nil }
    return Finding(
      isKept: isKept, weight: mails.count, turn: state.turnIndex(of: last.at), at: last.due ?? last.at, act: act,
      words: mails.map { state.inbox[$0].item.subject[state.language] }.joined(separator: " · "), reason: reason)
  }
}

extension Mail {
  /// Whether an answer is expected by a time.
  fileprivate var hasDeadline: Bool { due != nil && !item.options.isEmpty }

  /// Whether the case itself says what it means to leave the mail unanswered.
  fileprivate var marksItsDeadline: Bool {
    item.ifIgnored.contains { effect in
      if case .mark(let mark) = effect { mark.rule == .keepDeadlines } else { false }
    }
  }
}

extension Game.State {
  /// When something was done first, or nil.
  fileprivate func moment(of action: Game.Action) -> CivilTime? {
    deeds.first { $0.action == action }?.at
  }

  /// The last turn that had begun at a moment, from 0.
  func turnIndex(of moment: CivilTime) -> Int {
    scenario.turns.lastIndex { $0.start <= moment } ?? 0
  }
}
