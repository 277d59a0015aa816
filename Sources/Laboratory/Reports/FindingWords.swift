import Codebook

/// The fixed words of a table of findings.
struct FindingWords {
  /// The language.
  let language: Language

  private func choose(_ english: String, _ french: String) -> String {
    language == .english ? english : french
  }

  var part: String { choose("Part", "Partie") }
  var measured: String { choose("Measured", "Mesure") }
  var interval: String { choose("95% interval", "Intervalle à 95\u{A0}%") }
  var band: String { choose("Band", "Bande") }
  var verdict: String { choose("Verdict", "Verdict") }
  var notMeasured: String { choose("not measured", "non mesuré") }
  var undefined: String { choose("undefined", "indéfini") }
  var notExpressible: String {
    choose("the community cannot express it", "la communauté ne peut pas l'exprimer")
  }

  func verdict(_ holds: Bool) -> String {
    holds ? choose("holds", "tient") : choose("misses", "ne tient pas")
  }

  func head(_ result: FindingResult) -> String {
    let published = result.finding.published[language]
    return choose("priority", "priorité") + " \(result.finding.priority.rawValue), \(verdict(result.holds)), "
      + choose("published: ", "publié\u{A0}: ") + published
  }

  func count(_ held: Int, of total: Int, _ priority: PublishedFinding.Priority) -> String {
    choose(
      "Priority \(priority.rawValue): \(held) of \(total) hold.",
      "Priorité \(priority.rawValue)\u{A0}: \(held) sur \(total) tiennent.")
  }

  func inexpressible(_ count: Int) -> String {
    choose("Not expressible: \(count).", "Inexprimables\u{A0}: \(count).")
  }

  func misses(_ ids: [String]) -> String {
    choose("Misses: ", "Ne tiennent pas\u{A0}: ") + ids.joined(separator: ", ") + "."
  }
}
