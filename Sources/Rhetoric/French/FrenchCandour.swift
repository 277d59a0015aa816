extension FrenchCues {
  /// Candid words that only look like a denial, an attack, an excuse or half an apology.
  static let candour: [Cue] = [
    Cue("parole-rompue-sans-deni", .block([.deny]), 60, "(n|ne)? (avons|a|ai) pas (tenu|protege|ecoute|bouge)"),
    Cue(
      "rien-fait-sans-deni", .block([.deny]), 60,
      """
      (savions|savait|savais) _5 (et|mais) (nous|on|je|j)? (n|ne)* (avons|a|ai) rien (dit|fait);
      (n|ne)? (avons|a|ai) rien (fait|dit|change) (quand (vous|il|elle|ils|elles|on)|malgre|pour (empecher|proteger));
      ^ (j|nous|on) _3 (vu|su|lu|entendu) et (nous|on|je|j)? (n|ne)? (avons|a|ai) rien (dit|fait)
      """),
    Cue("yeux-fermes-sans-excuse", .block([.excuse]), 60, "pas voulu (voir|savoir|entendre|ecouter|regarder)"),
    Cue(
      "ceux-que-nous-avons-leses", .block([.nonapology, .doubt]), 60,
      """
      (ceux|celles|personnes) (que|qu) ((nous avons|on a|j'ai) blesse~|(nous avons|on a|j'ai|il a|elle a|cela a|ce _ a|
        cette _ a) (insulte~|humilie~|trompe~|mis~ en danger|abandonne~))
      """),
    Cue(
      "raison-c-est-absurde", .block([.deny, .attack]), 60,
      """
      (avez|as|a|ont) (mille fois|entierement|totalement|tout a fait)* raison (c est|c etait|ce sont) (completement|
        totalement|vraiment|tout simplement|du)* (n'importe quoi|absurde|ridicule|grand guignol|charabia|idiot|faux)
      """),
    Cue(
      "pas-de-promesse", .block([.deny]), 60,
      """
      (ne|n) (vous)? (promets|promettons|promet|garantis|garantissons|garantit|donne|donnons|donnerai|donnerons|annonce|
        annoncons) (pas|aucun|aucune) (d|de|une)? (heure|date|horaire|jour|delai)
      """),
    Cue("pas-encore", .block([.deny]), 60, "(n|ne) (est|a|sont|ont|etait|etaient|avons|ai) pas encore _"),
  ]
}
