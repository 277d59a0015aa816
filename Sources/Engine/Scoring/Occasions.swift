import Codebook
import Rhetoric
import Scenarios

/// What judges ask of a play.
extension Game.State {
  /// What was said in public for the organisation.
  var publicStatements: [Spoken] { publicStatements(from: 0) }

  /// The turn in which the storm breaks, from 0.
  var breakTurn: Int { timetable.breakTurn }

  /// The minute of that turn at which something happens that people see, 0 where the script says no other.
  var breakMinute: Int {
    let shocks = scenario.events.filter { event in
      event.at?.turn == breakTurn && event.effects.contains { if case .shock = $0 { true } else { false } }
    }
    return shocks.compactMap { $0.at?.minutes }.min() ?? 0
  }

  /// What was said in public from the break of the storm on.
  var crisisStatements: [Spoken] { publicStatements(from: breakTurn) }

  /// What was said in public from a turn on; the rest is not copied.
  private func publicStatements(from turn: Int) -> [Spoken] {
    statements.indices.filter { isPublic($0, from: turn) }.map { statements[$0] }
  }

  private func isPublic(_ statement: Int, from turn: Int) -> Bool {
    statements[statement].turn >= turn && statements[statement].isPublic
  }

  /// A finding about something said.
  func finding(_ isKept: Bool, _ spoken: Spoken, of strategy: Strategy? = nil, because reason: LocalizedText) -> Finding
  {
    let words =
      strategy.flatMap { wanted in spoken.reading.findings.first { $0.strategy == wanted }?.words } ?? spoken.text
    return Finding(
      isKept: isKept, turn: spoken.turn, at: spoken.at, act: spoken.manner.deed, words: words, reason: reason)
  }

  /// A finding about something that was not done, noted at the end of a turn, or of the case.
  func omission(in turn: Int? = nil, _ reason: LocalizedText, weight: Int = 1) -> Finding {
    let index = turn.map { min(max(0, $0), scenario.turns.count - 1) } ?? scenario.turns.count - 1
    return Finding(
      isKept: false, weight: weight, turn: index, at: scenario.turns[index].end,
      act: LocalizedText(en: "not done", fr: "pas fait"), reason: reason)
  }

  /// Kept when one of `statements` carries a strategy, with its words; otherwise an omission.
  func once(
    _ statements: [Spoken], carries strategies: [Strategy], kept: LocalizedText, missed: LocalizedText
  ) -> [Finding] {
    for spoken in statements {
      if let strategy = strategies.first(where: spoken.says) {
        return [finding(true, spoken, of: strategy, because: kept)]
      }
    }
    return [omission(missed)]
  }

  /// Broken by each of `statements` that breaks the rule, beside all those that keep it; when none breaks it, kept over
  /// the whole case. What is judged is how reliably somebody refrains, not how much they write.
  func never(
    _ statements: [Spoken], kept: LocalizedText, broken: LocalizedText, strategy: Strategy? = nil,
    breaks: (Spoken) -> Bool
  ) -> [Finding] {
    let offences = statements.filter(breaks)
    guard !offences.isEmpty else { return [wholeCase(kept)] }
    let found = offences.map { spoken in
      var finding = finding(false, spoken, of: strategy, because: broken)
      finding.weight = Finding.offence
      return finding
    }
    return [summary(true, statements.filter { !breaks($0) }, of: statements.count, kept)].compactMap(\.self) + found
  }

  /// One finding about several texts of a kind, with the first one's words; nil without any.
  func summary(_ isKept: Bool, _ some: [Spoken], of all: Int, _ reason: LocalizedText) -> Finding? {
    guard let first = some.first else { return nil }
    return Finding(
      isKept: isKept, weight: some.count, turn: first.turn, at: first.at,
      act: LocalizedText(
        en: "\(some.count) of \(all) texts", fr: "\(some.count) texte\(some.count > 1 ? "s" : "") sur \(all)"),
      words: first.text, reason: reason)
  }

  /// Whether anything that was said in public once the storm had broken is sure to say something about it.
  private var wasRead: Bool {
    let breakTurn = breakTurn
    return statements.indices.contains { index in
      isPublic(index, from: breakTurn) && statements[index].strategies.contains(where: statements[index].says)
    }
  }

  /// Whether the player said anything in public for the organisation once the storm had broken.
  var tookPart: Bool {
    let breakTurn = breakTurn
    return statements.indices.contains { isPublic($0, from: breakTurn) }
  }

  /// A finding where no single act decides: what was refrained from is shown by whoever took part in words that could be
  /// read, and by nobody else.
  func wholeCase(_ kept: LocalizedText) -> Finding {
    let isShown = wasRead
    return Finding(
      isKept: isShown, turn: turnIndex, at: now, act: Spoken.wholeCase,
      reason: isShown ? kept : tookPart ? Game.State.unread : Game.State.unshown, isByDefault: true)
  }

  private static let unshown = LocalizedText(
    en: "You said nothing in public once the storm had broken: what you would have kept from was not shown.",
    fr: "Vous n'avez rien dit en public une fois la crise ouverte\u{A0}: rien ne montre ce dont vous vous seriez gardé."
  )

  private static let unread = LocalizedText(
    en: "Nothing in what you said once the storm had broken answered it: what you would have kept from was not shown.",
    fr:
      "Rien de ce que vous avez dit une fois la crise ouverte n'y répondait\u{A0}: rien ne montre ce dont vous vous seriez "
      + "gardé.")
}

extension Spoken {
  /// Whether a strategy is surely there: a guess counts where it is a strong one.
  func says(_ strategy: Strategy) -> Bool {
    guard strategies.contains(strategy) else { return false }
    let found = reading.findings.filter { $0.strategy == strategy }
    return found.isEmpty || found.contains { !$0.isGuess || $0.counts && $0.strength >= Spoken.sureGuess }
  }

  private static let sureGuess = 60

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
