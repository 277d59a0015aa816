import Codebook
import Engine
import Laboratory

/// The fixed words of the tables.
struct StudyWords {
  let language: Language

  func choose(_ english: String, _ french: String) -> String { language == .english ? english : french }

  /// What was studied, and how.
  func title(_ result: StudyResult) -> [String] {
    let (persons, plays) = (Wording.number(result.persons, language), Wording.number(result.plays, language))
    let (cases, population) = (result.cases.joined(separator: ", "), Wording.number(result.population, language))
    return [
      choose(
        "The score as a measure: \(persons) persons in \(cases)",
        "Le score comme mesure\u{A0}: \(persons) personnes dans \(cases)"),
      choose(
        "Setups of each case: \(result.setups); seeds: \(result.seeds); individuals: \(population); rules of play: "
          + "\(Game.rules); plays: \(plays)",
        "Organisations par cas\u{A0}: \(result.setups)\u{A0}; graines\u{A0}: \(result.seeds)\u{A0}; individus\u{A0}: "
          + "\(population)\u{A0}; règles du jeu\u{A0}: \(Game.rules)\u{A0}; parties\u{A0}: \(plays)"),
    ]
  }

  var targets: String {
    choose("What the score should do, fixed beforehand", "Ce que le score doit faire, fixé d'avance")
  }
  var targetHeads: [String] {
    choose("target|found|95% interval|asked|verdict", "but|mesuré|intervalle à 95\u{A0}%|demandé|verdict").cells
  }
  var quality: String {
    choose(
      "How well the mean of a person's plays finds their skill",
      "À quel point la moyenne des parties d'une personne retrouve son aptitude")
  }
  var qualityHeads: [String] { choose("|mean|Pearson|Spearman|retest", "|moyenne|Pearson|Spearman|retest").cells }
  var variance: String {
    choose("Where the variance of one play comes from", "D'où vient la variance d'une partie")
  }
  var generalizability: String {
    choose(
      "Generalizability (and dependability) of the mean of so many cases, one play each",
      "Généralisabilité (et fiabilité absolue) de la moyenne de tant de cas, une partie chacun")
  }
  var tricks: String {
    choose(
      "Tricks among all persons and tricks: mean score, and percentile",
      "Les astuces parmi les personnes et les astuces\u{A0}: score moyen et rang centile")
  }
  var trickHeads: [String] { choose("|score|percentile", "|score|centile").cells }
  var ladders: String {
    choose(
      "The score by the level of one skill, the others at 50%, and the rise from 0 to 100%",
      "Le score selon le niveau d'une aptitude, les autres à 50\u{A0}%, et la hausse de 0 à 100\u{A0}%")
  }
  var ladderHeads: [String] {
    choose("|0|25|50|75|100%|rise|outcome|craft", "|0|25|50|75|100\u{A0}%|hausse|résultat|métier").cells
  }
  var competences: String {
    choose(
      "The rise of each competence of the craft from none to all of a skill; * the skill that should feed it",
      "La hausse de chaque compétence du métier, de rien à tout d'une aptitude\u{A0}; * celle qui doit la nourrir")
  }
  var rules: String {
    choose(
      "How much of each rule is kept by the third with the least skill and by that with the most, and the correlation",
      "La part de chaque règle que respectent le tiers le moins apte et le tiers le plus apte, et la corrélation")
  }
  var ruleHeads: [String] { choose("|least|most|correlation", "|moins|plus|corrélation").cells }

  var kinds: [String] { StudyQuality.Kind.allCases.map(name) }

  func name(_ kind: StudyQuality.Kind) -> String {
    switch kind {
    case .total: choose("score", "score")
    case .outcome: choose("outcome", "résultat")
    case .craft: choose("craft", "métier")
    }
  }

  func cases(_ number: Int) -> String {
    choose(number == 1 ? "1 case" : "\(number) cases", "\(number) cas")
  }

  static let person = LocalizedText(en: "persons", fr: "personnes")
  static let scenario = LocalizedText(en: "cases", fr: "cas")
  static let setup = LocalizedText(en: "setups", fr: "organisations")
  static let seed = LocalizedText(en: "seeds", fr: "graines")
  static let personByCase = LocalizedText(en: "persons × cases", fr: "personnes × cas")
  static let personBySetup = LocalizedText(en: "persons × setups", fr: "personnes × organisations")
  static let residual = LocalizedText(en: "persons × seeds, and rest", fr: "personnes × graines, et reste")
}

extension String {
  /// Its parts between bars.
  fileprivate var cells: [String] { split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
}
