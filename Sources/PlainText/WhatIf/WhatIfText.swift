import Codebook
import Engine
import Laboratory
import Scenarios

/// What would have been, as text.
public struct WhatIfText {
  let scenario: Scenario
  let language: Language

  /// Texts about plays of a case.
  public init(_ scenario: Scenario, _ language: Language) {
    self.scenario = scenario
    self.language = language
  }

  var isEnglish: Bool { language == .english }

  /// The turning points of an attempt, each with the bend of the curve in its turn, where there is one.
  public func lines(_ found: TurningPoints, bends: [Bend?]) -> [String] {
    guard !found.points.isEmpty else { return [Self.nothingHelps(language), Self.method(found, language)] }
    let heading =
      isEnglish
      ? "Where another act would have changed most:" : "Là où un autre acte aurait le plus changé\u{A0}:"
    let points = found.points.enumerated().flatMap { place, point in
      lines(point, place + 1, bends.indices.contains(place) ? bends[place] : nil)
    }
    return [heading] + points + [Self.method(found, language)]
  }

  /// That nothing would have helped.
  public static func nothingHelps(_ language: Language) -> String {
    language == .english
      ? "Nothing that was tried in a single turn would have helped for sure."
      : "Rien de ce qui a été essayé dans un seul tour n'aurait aidé à coup sûr."
  }

  private func lines(_ point: TurningPoints.Point, _ place: Int, _ bend: Bend?) -> [String] {
    let head = "\(place). \(turn(point.turn))\(Wording.colon(language))\(point.alternative.name[language])."
    let why = bend.map { ["   " + $0.sentence[language]] } ?? []
    return [head] + lines(point.difference) + why
  }

  /// A difference with its intervals.
  public func lines(_ difference: BranchDifference) -> [String] {
    let names = FigureNames(language)
    return [
      (names.score, difference.total), (names.outcome, difference.outcome), (names.craft, difference.craft),
      (names.trust, difference.trust), (names.anger, difference.anger), (names.negative, difference.negativePosts),
    ].map { name, value in "   \(name)\(Wording.colon(language))\(interval(value.paired))" }
  }

  /// How turning points were found, in a sentence in brackets.
  public static func method(_ found: TurningPoints, _ language: Language) -> String {
    let people = Wording.number(found.population, language)
    return language == .english
      ? "(\(found.alternatives) alternatives, each told with \(found.seeds) draws of chance for \(people) simulated people; "
        + "what was found is measured on \(found.seeds) other draws; 95% intervals.)"
      : "(\(found.alternatives) autres choix, chacun joué sur \(found.seeds) tirages du hasard avec \(people) personnes simulées\u{A0}; "
        + "ce qui est trouvé est mesuré sur \(found.seeds) autres tirages\u{A0}; intervalles à 95\u{A0}%.)"
  }

  /// A turn by its number and title.
  func turn(_ index: Int) -> String {
    let title = scenario.turns.indices.contains(index) ? scenario.turns[index].title[language] : ""
    return (isEnglish ? "Turn" : "Tour") + " \(index + 1), " + title
  }

  /// `+1.5 (from +0.8 to +2.2)`.
  private func interval(_ estimate: Estimate) -> String {
    guard estimate.lower.isFinite, estimate.upper.isFinite else { return signed(estimate.value) }
    let (lower, upper) = (signed(estimate.lower), signed(estimate.upper))
    return signed(estimate.value) + (isEnglish ? " (from \(lower) to \(upper))" : " (de \(lower) à \(upper))")
  }

  private func signed(_ value: Double) -> String {
    guard value.isFinite else { return "—" }
    return abs(value) < 1000
      ? Wording.tenths(Int((value * 10).rounded()), language)
      : (value > 0 ? "+" : "") + Wording.number(Int(value.rounded()), language)
  }
}

/// The names of the figures that are compared.
struct FigureNames {
  let score, outcome, craft, trust, anger, negative: String

  init(_ language: Language) {
    let isEnglish = language == .english
    score = "score"
    outcome = isEnglish ? "outcome" : "résultat"
    craft = isEnglish ? "craft" : "métier"
    trust = isEnglish ? "trust at the end" : "confiance à la fin"
    anger = isEnglish ? "anger at the end" : "colère à la fin"
    negative = isEnglish ? "negative posts" : "publications négatives"
  }
}
