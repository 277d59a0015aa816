import Codebook

extension Words {
  /// What if, advice, practice, notes.
  static let teaching: [String: LocalizedText] = [
    "whatIf": LocalizedText(en: "What if", fr: "Et si"),
    "asPlayed": LocalizedText(en: "as you played", fr: "votre partie"),
    "otherwise": LocalizedText(en: "otherwise", fr: "autrement"),
    "sameLuck": LocalizedText(
      en: "The first two with the luck of your play; the difference over many seeds, with its 95% interval",
      fr:
        "Les deux premières avec la chance de votre partie\u{A0}; l'écart sur plusieurs graines, avec son intervalle à "
        + "95\u{A0}%"),
    "meanDifference": LocalizedText(en: "Mean difference", fr: "Écart moyen"),
    "gain": LocalizedText(en: "Points of score to win", fr: "Points de note à gagner"),
    "bend": LocalizedText(en: "What moved the curve in that turn", fr: "Ce qui a fait bouger la courbe à ce tour"),
    "unwritten": LocalizedText(en: "Never written then, with the same luck", fr: "Alors jamais écrit, à chance égale"),
    "references": LocalizedText(
      en: "Reference players, with the same luck", fr: "Joueurs de référence, avec la même chance"),
    "player": LocalizedText(en: "Player", fr: "Joueur"),
    "deductions": LocalizedText(en: "Taken from the total", fr: "Retiré du total"),
    "rulesByCompetence": LocalizedText(
      en: "What each rule brought and cost", fr: "Ce que chaque règle a rapporté et coûté"),
    "won": LocalizedText(en: "Won", fr: "Gagné"),
    "lost": LocalizedText(en: "Lost", fr: "Perdu"),
    "oneByOne": LocalizedText(en: "Point by point, in order of time", fr: "Point par point, dans l'ordre"),
    "noted": LocalizedText(en: "What you noted", fr: "Ce que vous aviez noté"),
    "advice": LocalizedText(en: "What experts recommend", fr: "Ce que recommandent les experts"),
    "ofTheType": LocalizedText(en: "for this type of crisis", fr: "pour ce type de crise"),
    "youDid": LocalizedText(en: "In your play", fr: "Dans votre partie"),
    "practice": LocalizedText(en: "What to practise next", fr: "À travailler ensuite"),
    "bestWith": LocalizedText(en: "Best practised in", fr: "S'exerce le mieux avec"),
    "cost": LocalizedText(en: "it cost you", fr: "cela vous a coûté"),
    "pointsOfCraft": LocalizedText(en: "points of craft", fr: "points de métier"),
  ]
}
