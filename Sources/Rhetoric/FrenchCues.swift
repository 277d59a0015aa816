/// What French replies say, family by family.
enum FrenchCues {
  static let table = CueTable(language: .french, macros: macros, cues: apology)

  /// Each may use those above it.
  static let macros: [(name: String, pattern: String)] = [
    (
      "tres",
      "(tres|vraiment|sincerement|profondement|tellement|infiniment|extremement|si|aussi|encore|tous|toutes|toutefois"
        + "|egalement|reellement|franchement|humblement|terriblement|bien|completement|fois|une|sommes|suis|simplement)*"
    ),
    ("desole", "(desole|desoles|desolee|desolees|navre|navres|navree|navrees|confus|confuse)"),
  ]
}
