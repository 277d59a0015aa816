import Codebook
import Rhetoric
import Scenarios

/// What judges ask of a play.
extension Game.State {
  /// What was said in public for the organisation.
  var publicStatements: [Spoken] { statements.filter(\.isPublic) }

  /// The turn in which the storm breaks, from 0.
  var breakTurn: Int {
    scenario.turns.firstIndex { $0.id == scenario.crisis.breaks } ?? 0
  }

  /// What was said in public from the break of the storm on.
  var crisisStatements: [Spoken] { publicStatements.filter { $0.turn >= breakTurn } }

  /// A finding about something said.
  func finding(_ isKept: Bool, _ spoken: Spoken, of strategy: Strategy? = nil, because reason: LocalizedText) -> Finding
  {
    let words =
      strategy.flatMap { wanted in spoken.reading.findings.first { $0.strategy == wanted }?.words } ?? spoken.text
    return Finding(
      isKept: isKept, turn: spoken.turn, at: spoken.at, act: spoken.manner.deed, words: words, reason: reason)
  }

  /// A finding about something that was not done, noted at the end of a turn.
  func omission(in turn: Int, _ reason: LocalizedText, weight: Int = 1) -> Finding {
    let index = min(max(0, turn), scenario.turns.count - 1)
    return Finding(
      isKept: false, weight: weight, turn: index, at: scenario.turns[index].end,
      act: LocalizedText(en: "not done", fr: "pas fait"), reason: reason)
  }

  /// Kept when one of `statements` carries a strategy, with its words; otherwise an omission.
  func once(
    _ statements: [Spoken], carries strategies: [Strategy], kept: LocalizedText, missed: LocalizedText
  ) -> [Finding] {
    for spoken in statements {
      if let strategy = strategies.first(where: spoken.strategies.contains) {
        return [finding(true, spoken, of: strategy, because: kept)]
      }
    }
    return [omission(in: scenario.turns.count - 1, missed)]
  }

  /// Broken by each of `statements` that breaks the rule; kept once when none does; no occasion without any.
  func never(
    _ statements: [Spoken], kept: LocalizedText, broken: LocalizedText, strategy: Strategy? = nil,
    breaks: (Spoken) -> Bool
  ) -> [Finding] {
    let offences = statements.filter(breaks)
    if !offences.isEmpty { return offences.map { finding(false, $0, of: strategy, because: broken) } }
    return statements.last.map {
      [Finding(isKept: true, turn: $0.turn, at: $0.at, act: Spoken.wholeCase, reason: kept)]
    } ?? []
  }
}

extension Spoken {
  static let wholeCase = LocalizedText(en: "over the whole case", fr: "sur tout le cas")
}

extension Spoken.Manner {
  /// What the player did.
  var deed: LocalizedText {
    switch self {
    case .publish: LocalizedText(en: "published", fr: "a publié")
    case .reply: LocalizedText(en: "replied", fr: "a répondu")
    case .message: LocalizedText(en: "wrote in private", fr: "a écrit en privé")
    case .option: LocalizedText(en: "chose to say", fr: "a choisi de dire")
    case .private: LocalizedText(en: "wrote on a private account", fr: "a écrit sur un compte privé")
    }
  }
}
