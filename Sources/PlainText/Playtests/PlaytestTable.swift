import Codebook
import Engine
import Laboratory
import Scenarios

extension PlaytestResult {
  /// The result as a table for people: a line for each player, then what nobody met, and how hard the case is.
  ///
  /// - Complexity: O(*n*) in the players and the ids.
  public func table(of scenario: Scenario, _ language: Language) -> String {
    let words = PlaytestWords(language)
    let lines = [scenario.card.title[language].visibleLine, words.seeds(seeds), ""] + Table.aligned(rows(words))
    return (lines + [""] + coverage.map(words.coverage) + ["", words.difficulty(self), words.verdict(self)])
      .joined(separator: "\n")
  }

  private func rows(_ words: PlaytestWords) -> [[String]] {
    [words.heads]
      + rows.map { row in
        [row.player.name[words.language]] + [row.total, row.outcome, row.craft].map(words.spread)
          + [row.isBeatenOn.map { words.beaten($0, of: seeds) } ?? ""]
      }
  }
}

/// The fixed words of the table.
private struct PlaytestWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var isEnglish: Bool { language == .english }

  func seeds(_ count: Int) -> String {
    guard count > 1 else {
      return isEnglish ? "Seed 1" : "Graine 1"
    }
    return isEnglish
      ? "\(count) seeds (1 to \(count)); means, with the lowest and the highest score"
      : "\(count) graines (1 à \(count))\u{A0}; moyennes, avec le score le plus bas et le plus haut"
  }

  var heads: [String] {
    isEnglish
      ? ["player", "score", "outcome", "craft", "beaten by the sensible one"]
      : ["joueur", "score", "résultat", "métier", "battu par le joueur sensé"]
  }

  func spread(_ spread: PlaytestResult.Spread) -> String {
    "\(tenths(spread.mean)) (\(spread.lowest)–\(spread.highest))"
  }

  func beaten(_ count: Int, of seeds: Int) -> String {
    isEnglish ? "\(count) of \(seeds)" : "\(count) sur \(seeds)"
  }

  func coverage(_ coverage: PlaytestResult.Coverage) -> String {
    let name = coverage.kind.name[language]
    let met = coverage.all - coverage.missed.count
    let count = isEnglish ? "\(name): \(met) of \(coverage.all) met" : "\(name)\u{A0}: \(met) sur \(coverage.all)"
    guard !coverage.missed.isEmpty else { return count }
    return count + (isEnglish ? "; never: " : "\u{A0}; jamais\u{A0}: ") + coverage.missed.joined(separator: ", ")
  }

  func difficulty(_ result: PlaytestResult) -> String {
    let (margin, spread) = (tenths(result.margin), tenths(result.spread))
    return isEnglish
      ? "Difficulty: the sensible player scores \(margin) more than the best trick; the players lie \(spread) apart."
      : "Difficulté\u{A0}: le joueur sensé obtient \(margin) de plus que la meilleure astuce\u{A0}; "
        + "\(spread) séparent les joueurs."
  }

  func verdict(_ result: PlaytestResult) -> String {
    let least = PlaytestResult.least
    guard !result.holds else {
      return isEnglish
        ? "The sensible player beats every trick on at least \(least)% of the seeds."
        : "Le joueur sensé bat chaque astuce sur au moins \(least)\u{A0}% des graines."
    }
    let names = result.unbeaten.map { $0.name[language] }.joined(separator: ", ")
    return isEnglish
      ? "The sensible player does not beat on \(least)% of the seeds: \(names)."
      : "Le joueur sensé ne bat pas sur \(least)\u{A0}% des graines\u{A0}: \(names)."
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? "−" : "") + "\(tenths / 10)" + (isEnglish ? "." : ",") + "\(tenths % 10)"
  }
}

extension Encounters.Kind {
  /// What there is of it, in a word.
  fileprivate var name: LocalizedText {
    switch self {
    case .posts: LocalizedText(en: "Posts", fr: "Publications")
    case .mails: LocalizedText(en: "Mails", fr: "Messages")
    case .events: LocalizedText(en: "Events", fr: "Événements")
    case .tickets: LocalizedText(en: "Tickets", fr: "Dossiers")
    case .allies: LocalizedText(en: "Allies", fr: "Alliés")
    case .disputes: LocalizedText(en: "Orders argued with", fr: "Ordres discutés")
    }
  }
}
