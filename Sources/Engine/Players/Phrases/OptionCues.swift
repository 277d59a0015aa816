import Codebook

/// What the words of an option give away to whoever has seen a storm.
enum OptionCues {
  /// Taking trouble with people and facts.
  static let careful: [Language: [String]] = [
    .english: [
      "ask", "check", "tell", "answer", "one by one", "measures", "sorry", "proof", "rules", "in writing", "facts",
      "what is known", "what we know", "what is true", "ring", "thank", "by name", "heard", "warn", "explain", "admit",
      "correct", "sheet", "sleep", "break", "refuse", "decline", "forbid", "apologise", "apology", "understand",
      "confirm",
      "verified", "source", "link", "next update", "shifts", "step by step", "first", "openly", "with their agreement",
    ],
    .french: [
      "demander", "vérifier", "répondre", "un par un", "une par une", "à chacun", "mesures", "s'excuser", "excuses",
      "preuve", "règles", "par écrit", "faits", "ce qu'on sait", "ce que nous savons", "appeler", "remercier",
      "prévenir",
      "expliquer", "reconnaître", "corriger", "fiche", "dormir", "pause", "refuser", "écouter", "transmettre", "relire",
      "confirmer", "vérifié", "source", "lien", "prochain point", "relayer", "étape par étape", "d'abord",
      "franchement",
      "avec leur accord", "après accord", "ce qu'on ignore",
    ],
  ]

  /// Hiding, laughing, fighting, guessing, or hoping that it will pass.
  static let tempting: [Language: [String]] = [
    .english: [
      "send it", "word for word", "from above", "defend itself", "delete", "wipe", "erase", "joke", "laugh", "funny",
      "humour", "lighten", "nothing",
      "deny", "denial", "blame",
      "let it pass", "leave it", "leave him", "ignore", "remind them", "lawyer", "court", "silence", "closed", "spare",
      "forgotten", "as it is", "as ordered", "obey", "paste", "celebrate", "hit back", "estimate", "reassure", "alone",
      "free hand", "carte blanche", "straight away", "punishable", "by law", "proceedings", "legal action",
      "not answer", "their problem",
    ],
    .french: [
      "l'envoyer", "mot pour mot", "d'en haut", "se défendre", "supprimer", "effacer", "blague", "plaisanter", "rire",
      "drôle", "humour", "détendre",
      "rien", "nier", "démentir",
      "démenti", "accuser", "laisser passer", "laisser partir", "laisser faire", "laisser vivre", "ignorer", "avocat",
      "tribunal", "clore", "oublier", "tel quel", "telle quelle", "comme demandé", "obéir", "coller", "texte unique",
      "célébrer", "riposter", "tacle", "tacler", "estimation", "rassurer", "seul", "carte blanche", "tout de suite",
      "ne pas répondre", "promettre", "délit", "puni par la loi", "poursuites", "procédure", "au conditionnel",
      "panache",
    ],
  ]
}
