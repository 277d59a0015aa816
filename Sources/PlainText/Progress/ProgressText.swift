import Codebook
import Engine

/// The player's progress as text.
public enum ProgressText {
  /// Tables of the measures by kind of plays and of the plays over time, and how they are to be read.
  ///
  /// - Complexity: O(*n*) in the plays, for each measure.
  public static func tables(_ progress: PlayerProgress, _ language: Language) -> String {
    guard !progress.entries.isEmpty else { return nothing[language] }
    let words = ProgressWords(language)
    let groups = progress.groups.map { group in
      [words.heading(group), ""] + Table.aligned([words.measureHeads] + group.figures.map(words.row))
    }
    let plays = [words.plays, ""] + Table.aligned([words.playHeads] + progress.entries.map(words.row))
    let sections = groups + [plays, words.notes(progress)]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// The same in sentences, for those who hear them.
  ///
  /// - Complexity: O(*n*) in the plays, for each measure.
  public static func lines(_ progress: PlayerProgress, _ language: Language) -> [String] {
    guard !progress.entries.isEmpty else { return [nothing[language]] }
    let words = ProgressWords(language)
    let groups = progress.groups.flatMap { [words.heading($0)] + $0.figures.map(words.sentence) }
    return groups + words.notes(progress)
  }

  /// Where the player stands as a whole, and the letter that tells more; empty without plays that count.
  static func summary(_ progress: PlayerProgress, _ language: Language) -> [String] {
    guard !progress.groups.isEmpty else { return [] }
    let words = ProgressWords(language)
    return [words.summary] + progress.groups.compactMap(words.summary)
  }

  private static let nothing = LocalizedText(
    en: "Nothing yet: finish a case, and what it says of you will stand here.",
    fr: "Rien encore\u{A0}: terminez un cas, et ce qu'il dit de vous s'affichera ici.")
}

/// The words of the player's progress.
private struct ProgressWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var isEnglish: Bool { language == .english }
  private var colon: String { Wording.colon(language) }

  func heading(_ group: PlayerProgress.Group) -> String { "\(group.kind.name[language]) (\(group.plays))" }

  var measureHeads: [String] {
    isEnglish
      ? ["of 100", "where you stand", "change", "latest"] : ["sur 100", "où vous en êtes", "changement", "dernières"]
  }

  func row(_ figure: PlayerProgress.Figure) -> [String] {
    [
      figure.measure.name[language], figure.standingName[language], figure.changeName[language],
      figure.scores.suffix(4).map(String.init).joined(separator: " "),
    ]
  }

  func sentence(_ figure: PlayerProgress.Figure) -> String {
    let change = isEnglish ? "change" : "changement"
    return "- \(figure.measure.name[language])\(colon)\(figure.standingName[language])\(isEnglish ? "; " : "\u{A0}; ")"
      + "\(change)\(colon)\(figure.changeName[language])"
  }

  var plays: String { isEnglish ? "Your plays" : "Vos parties" }

  var playHeads: [String] {
    isEnglish
      ? ["finished", "mode", "total", "outcome", "craft", ""] : ["terminée", "mode", "total", "résultat", "métier", ""]
  }

  func row(_ entry: PlayerProgress.Entry) -> [String] {
    let play = entry.play
    let marks = [
      play.isComparable ? nil : isEnglish ? "other rules: not counted" : "autres règles\u{A0}: hors compte",
      play.hasFile ? nil : isEnglish ? "file deleted" : "fichier supprimé",
    ].compactMap(\.self)
    let scores = [ScoreMeasure.total, .outcome, .craft].map { play.scores[$0].map(String.init) ?? "–" }
    return ["\(play.when[language])  \(play.caseID)", entry.kind.playName[language]] + scores
      + [marks.joined(separator: ", ")]
  }

  func notes(_ progress: PlayerProgress) -> [String] {
    var notes: [String] = []
    if let next = progress.next {
      let title = next.title[language].visibleLine
      notes.append(
        (isEnglish ? "Most useful next: " : "Le plus utile ensuite\u{A0}: ") + "\(title) (\(next.why[language]))")
    }
    if progress.incomparable > 0 {
      let count = Wording.count(
        progress.incomparable, isEnglish ? "play" : "partie", isEnglish ? "plays" : "parties", language)
      notes.append(
        isEnglish
          ? "Not counted: \(count) by other rules of the game."
          : "Hors compte\u{A0}: \(count) selon d'autres règles du jeu.")
    }
    return notes + [PlayerProgress.explanation[language]]
  }

  var summary: String {
    isEnglish ? "Where you stand, of 100 (p tells more)" : "Où vous en êtes, sur 100 (p pour en savoir plus)"
  }

  func summary(_ group: PlayerProgress.Group) -> String? {
    group.figure(.total).map { "- \(heading(group))\(colon)\($0.standingName[language])" }
  }
}
