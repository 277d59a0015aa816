import Codebook

/// The words of a report that belong to no play.
enum Words {
  static let all: [String: LocalizedText] = [
    "kind": LocalizedText(en: "Debrief report", fr: "Compte rendu de partie"),
    "skip": LocalizedText(en: "Skip to the report", fr: "Aller au compte rendu"),
    "contents": LocalizedText(en: "Contents", fr: "Sommaire"),
    "organisation": LocalizedText(en: "Organisation", fr: "Organisation"),
    "dates": LocalizedText(en: "The case runs", fr: "Le cas se déroule"),
    "recorded": LocalizedText(en: "File of", fr: "Fichier du"),
    "mode": LocalizedText(en: "Mode", fr: "Mode"),
    "training": LocalizedText(en: "training", fr: "entraînement"),
    "assessment": LocalizedText(en: "assessment", fr: "évaluation"),
    "seed": LocalizedText(en: "Seed", fr: "Graine"),
    "population": LocalizedText(en: "People simulated", fr: "Individus simulés"),
    "masked": LocalizedText(en: "Names are masked.", fr: "Les noms sont masqués."),
    "score": LocalizedText(en: "The score", fr: "La note"),
    "of100": LocalizedText(en: "of 100", fr: "sur 100"),
    "total": LocalizedText(en: "Total", fr: "Total"),
    "outcome": LocalizedText(en: "Outcome", fr: "Résultat"),
    "outcomeMeans": LocalizedText(
      en: "How the community ended; 100 is as good as the best reference player with the same luck.",
      fr: "Où en finit la communauté\u{A0}; 100 vaut le meilleur joueur de référence, avec la même chance."),
    "craft": LocalizedText(en: "Craft", fr: "Métier"),
    "craftMeans": LocalizedText(
      en: "How the rules of the craft were kept.", fr: "Comment les règles du métier ont été tenues."),
    "competences": LocalizedText(en: "The craft, by competence", fr: "Le métier, par compétence"),
    "competence": LocalizedText(en: "Competence", fr: "Compétence"),
    "points": LocalizedText(en: "Points", fr: "Points"),
    "bar": LocalizedText(en: "0 to 100", fr: "De 0 à 100"),
    "againstSilence": LocalizedText(
      en: "Against a desk that says nothing, with the same luck",
      fr: "Face à un service qui se tait, avec la même chance"),
    "measure": LocalizedText(en: "At the end", fr: "À la fin"),
    "you": LocalizedText(en: "You", fr: "Vous"),
    "silence": LocalizedText(en: "Silence", fr: "Silence"),
    "difference": LocalizedText(en: "Difference", fr: "Écart"),
    "trust": LocalizedText(en: "Trust", fr: "Confiance"),
    "anger": LocalizedText(en: "Anger", fr: "Colère"),
    "negativePosts": LocalizedText(en: "Negative posts", fr: "Publications négatives"),
    "better": LocalizedText(en: "better", fr: "mieux"),
    "worse": LocalizedText(en: "worse", fr: "moins bien"),
    "same": LocalizedText(en: "the same", fr: "pareil"),
  ].merging(curves) { first, _ in first }.merging(story) { first, _ in first }.merging(sources) { first, _ in first }
    .merging(teaching) { first, _ in first }

  private static let curves: [String: LocalizedText] = [
    "curves": LocalizedText(en: "The curves", fr: "Les courbes"),
    "curvesMean": LocalizedText(
      en: "As the dashboard showed them. Every turn is equally wide, however long it lasted.",
      fr: "Telles que le tableau de bord les montrait. Tous les tours ont la même largeur, quelle que soit leur durée."),
    "markPublic": LocalizedText(en: "you spoke in public", fr: "vous parlez en public"),
    "markPrivate": LocalizedText(en: "you spoke in private", fr: "vous parlez en privé"),
    "markEvent": LocalizedText(en: "a documented event (numbered below)", fr: "un fait documenté (numéroté plus bas)"),
    "events": LocalizedText(en: "Documented events in the curves", fr: "Faits documentés dans les courbes"),
    "volume": LocalizedText(en: "Posts an hour, in people", fr: "Publications par heure, en personnes"),
    "negativeShare": LocalizedText(en: "Negative posts, in percent", fr: "Publications négatives, en pour cent"),
    "angerCurve": LocalizedText(en: "Anger, 0 to 100", fr: "Colère, de 0 à 100"),
    "trustCurve": LocalizedText(en: "Trust, 0 to 100", fr: "Confiance, de 0 à 100"),
    "turn": LocalizedText(en: "Turn", fr: "Tour"),
    "table": LocalizedText(en: "The curves as a table", fr: "Les courbes en tableau"),
    "tableMeans": LocalizedText(
      en: "Posts an hour: the most in the turn. The others: at its end.",
      fr: "Publications par heure\u{A0}: le maximum du tour. Les autres\u{A0}: à sa fin."),
  ]

  private static let story: [String: LocalizedText] = [
    "timeline": LocalizedText(en: "Two timelines", fr: "Deux chronologies"),
    "yourPlay": LocalizedText(en: "Your play", fr: "Votre partie"),
    "reality": LocalizedText(en: "What really happened", fr: "Ce qui s'est réellement passé"),
    "documented": LocalizedText(en: "documented", fr: "documenté"),
    "exercise": LocalizedText(en: "for the exercise", fr: "pour l'exercice"),
    "noNews": LocalizedText(en: "Nothing new.", fr: "Rien de nouveau."),
    "decisions": LocalizedText(en: "Your decisions, one by one", fr: "Vos décisions, une à une"),
    "decisionsMean": LocalizedText(
      en:
        "The words that carried a strategy are marked; the name of the strategy follows them. A question mark stands by what is only guessed.",
      fr:
        "Les mots qui portaient une stratégie sont surlignés, suivis de son nom. Un point d'interrogation signale ce qui n'est que deviné."
    ),
    "noDecisions": LocalizedText(en: "You did nothing in this turn.", fr: "Vous n'avez rien fait pendant ce tour."),
    "about": LocalizedText(en: "About", fr: "À propos de"),
    "does": LocalizedText(en: "Does", fr: "Fait"),
    "sounds": LocalizedText(en: "Sounds", fr: "Ton"),
    "noticed": LocalizedText(en: "Noticed", fr: "Remarqué"),
    "answers": LocalizedText(en: "What people wrote", fr: "Ce que les gens ont écrit"),
    "toYou": LocalizedText(en: "to you", fr: "à vous"),
    "why": LocalizedText(en: "Why", fr: "Pourquoi"),
    "evidence": LocalizedText(en: "The evidence", fr: "Les preuves"),
    "evidenceMeans": LocalizedText(
      en:
        "Every point of craft with its rule, where the rule comes from, and your words. An id such as WC03 is a finding of research: badbuzz model lists them.",
      fr:
        "Chaque point de métier, avec sa règle, l'origine de la règle et vos mots. Un code comme WC03 désigne un résultat de recherche\u{A0}: badbuzz model les liste."
    ),
    "noEvidence": LocalizedText(en: "No rule had an occasion.", fr: "Aucune règle n'a eu d'occasion."),
    "rule": LocalizedText(en: "Rule", fr: "Règle"),
    "what": LocalizedText(en: "What you did", fr: "Ce que vous avez fait"),
    "reason": LocalizedText(en: "Why it counts", fr: "Pourquoi cela compte"),
  ]

  private static let sources: [String: LocalizedText] = [
    "lessons": LocalizedText(en: "What to take away", fr: "À retenir"),
    "disputed": LocalizedText(
      en: "What the sources dispute, or do not say", fr: "Ce que les sources contestent ou taisent"),
    "invented": LocalizedText(en: "Invented for the exercise", fr: "Inventé pour l'exercice"),
    "rumour": LocalizedText(en: "a rumour, false in the case", fr: "une rumeur, fausse dans le cas"),
    "sources": LocalizedText(en: "Sources", fr: "Sources"),
    "verify": LocalizedText(en: "How to verify this report", fr: "Comment vérifier ce compte rendu"),
    "verifyMeans": LocalizedText(
      en: "The score follows from the decisions. Whoever has the attempt file can have it recomputed:",
      fr: "La note découle des décisions. Qui a le fichier de la partie peut la faire recalculer\u{A0}:"),
    "program": LocalizedText(en: "Begun with BadBuzz", fr: "Commencée avec BadBuzz"),
    "rules": LocalizedText(en: "Rules of play", fr: "Règles du jeu"),
    "content": LocalizedText(en: "SHA-256 of the case", fr: "SHA-256 du cas"),
    "seal": LocalizedText(en: "SHA-256 in the last line of the file", fr: "SHA-256 de la dernière ligne du fichier"),
    "comma": LocalizedText(en: ", ", fr: ", "),
    "colon": LocalizedText(en: ":", fr: "\u{A0}:"),
    "open": LocalizedText(en: "“", fr: "«\u{A0}"),
    "close": LocalizedText(en: "”", fr: "\u{A0}»"),
  ]

  /// The words in a language.
  static func fields(_ language: Language) -> [String: String] { all.mapValues { $0[language] } }
}
