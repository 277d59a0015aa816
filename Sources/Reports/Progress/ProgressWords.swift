import Codebook

/// The words of a report of progress.
enum ProgressWords {
  static let all: [String: LocalizedText] = [
    "title": LocalizedText(en: "Your progress", fr: "Votre progression"),
    "skip": LocalizedText(en: "Skip to the report", fr: "Aller au compte rendu"),
    "kind": LocalizedText(en: "Progress report", fr: "Compte rendu de progression"),
    "nothing": LocalizedText(
      en: "Nothing yet: finish a case, and what it says of you will stand here.",
      fr: "Rien encore\u{A0}: terminez un cas, et ce qu'il dit de vous s'affichera ici."),
    "noneCounted": LocalizedText(
      en: "No play was scored by the rules of today.", fr: "Aucune partie n'a été notée selon les règles actuelles."),
    "next": LocalizedText(en: "Most useful next", fr: "Le plus utile ensuite"),
    "colon": LocalizedText(en: ":", fr: "\u{A0}:"),
    "overTime": LocalizedText(en: "Over time", fr: "Au fil du temps"),
    "chart": LocalizedText(en: "The total of each play, of 100", fr: "Le total de chaque partie, sur 100"),
    "chartMeans": LocalizedText(
      en:
        "The line through each mark is what luck and the case may add or take in a single play, 95 times in 100. Filled marks: the first play of a case; hollow ones: the case was known. Squares: assessment. Crosses: other rules, not counted.",
      fr:
        "Le trait qui traverse chaque marque est ce que la chance et le cas peuvent ajouter ou ôter à une seule partie, 95 fois sur 100. Marques pleines\u{A0}: première partie d'un cas\u{A0}; creuses\u{A0}: le cas était connu. Carrés\u{A0}: évaluation. Croix\u{A0}: autres règles, hors compte."
    ),
    "measure": LocalizedText(en: "Measure", fr: "Mesure"),
    "standing": LocalizedText(en: "Where you stand", fr: "Où vous en êtes"),
    "bar": LocalizedText(en: "0 to 100", fr: "De 0 à 100"),
    "change": LocalizedText(en: "Change", fr: "Changement"),
    "scores": LocalizedText(en: "Scores, oldest first", fr: "Notes, de la plus ancienne à la plus récente"),
    "to": LocalizedText(en: "to", fr: "à"),
    "plays": LocalizedText(en: "Your plays", fr: "Vos parties"),
    "finished": LocalizedText(en: "Finished", fr: "Terminée"),
    "case": LocalizedText(en: "Case", fr: "Cas"),
    "mode": LocalizedText(en: "Mode", fr: "Mode"),
    "total": LocalizedText(en: "Total", fr: "Total"),
    "outcome": LocalizedText(en: "Outcome", fr: "Résultat"),
    "craft": LocalizedText(en: "Craft", fr: "Métier"),
    "notCounted": LocalizedText(en: "not counted: other rules", fr: "hors compte\u{A0}: autres règles"),
    "deleted": LocalizedText(en: "file deleted", fr: "fichier supprimé"),
    "how": LocalizedText(en: "How to read this", fr: "Comment lire ces chiffres"),
    "sources": LocalizedText(
      en:
        "Where you stand: the mean of the latest five plays, drawn towards that of all players as far as a play cannot be relied upon (Kelley 1947). Change: the reliable change of Jacobson and Truax (1991), between the first plays and as many of the latest; for the ten competences the bounds are those of ten questions at once.",
      fr:
        "Où vous en êtes\u{A0}: la moyenne des cinq dernières parties, ramenée vers celle de tous les joueurs autant qu'une partie est peu fiable (Kelley 1947). Changement\u{A0}: le changement fiable de Jacobson et Truax (1991), entre les premières parties et autant des dernières\u{A0}; pour les dix compétences, les bornes sont celles de dix questions posées à la fois."
    ),
  ]
}
