extension FrenchCues {
  /// Admissions of what was done or left undone, in plain words and without "désolé" (decision rule 2).
  static let confessions: [Cue] = [
    Cue(
      "parole-rompue", .apologise, 75,
      """
      (nous|on|je|j) (n|ne)? (l|les)? (avons|a|ai) (pas|jamais) (tenu|tenue|tenues|tenus|respecte|respectee|respectes|
        honore) (parole|promesse|notre|nos|ma|mes|cette|cet|ces|la|les|$|et)
      """),
    Cue(
      "rien-fait", .apologise, 75,
      """
      (nous|on|je|j) (n|ne)? (avons|a|ai) (rien|pas) (fait|dit|change|bouge|reagi) (quand (vous|il|elle|ils|elles|on)|
        malgre|pour (empecher|proteger|le protege~|la protege~|les protege~|l'empecher|l'arreter)|pendant que);
      (savions|savait|savais|avons su|a su|ai su|etions prevenus|avions ete (prevenus|avertis|alertes)|etait prevenus)
        _5 (et|mais) (nous|on|je|j)? (n|ne|l|les)* (avons|a|ai) (rien (dit|fait|change)|pas (bouge|reagi|alerte|
        prevenu)|attendu|garde|laisse|continue|prefere|choisi|ferme);
      (nous|m) (avez|as|a|ont|aviez|avait|avaient) (prevenu~|alerte~|averti~|signale) _9 (nous|on|je|j) (n|ne)? (avons|a|
        ai) (rien (fait|change|dit)|pas (bouge|reagi|repondu|ecoute|tenu compte))
      """),
    Cue(
      "yeux-fermes", .apologise, 75,
      """
      (nous|on|j) (avons|a|ai) (trop|longtemps|collectivement|tous|simplement)* (ferme les yeux|regarde ailleurs|
        detourne (les yeux|le regard|la tete)|tourne la tete|fait la sourde oreille|fait l'autruche) !(a vos cotes);
      (nous|on|j) (l|les)? (avons|a|ai) garde~ (ca|cela|l'information|la nouvelle|le rapport)? pour (nous|moi);
      (nous|on|j) (avons|a|ai) (prefere|choisi) (de)? (nous taire|se taire|me taire|le silence|ne rien (dire|faire|voir|
        savoir|changer)|ne pas (voir|savoir|ecouter|regarder|entendre|repondre|croire|poser de questions|
        demander|nous poser|se poser|chercher|(vous|le|la|les) (dire|croire|prevenir|ecouter)));
      (nous|on|je|j) (n|ne)? (avons|a|ai) pas voulu (voir|savoir|entendre|ecouter|croire|y croire|regarder|comprendre|
        l'entendre|vous croire);
      (nous|on|j) (avons|a|ai) ignore (vos|les|ses|leurs|l|cette|plusieurs|<n>|deux|trois|toutes)* (alerte~|
        signalement~|avertissement~|mises en garde|appels|mails|courriers|messages|plaintes|remarques)
      """),
    Cue(
      "sans-ecouter", .apologise, 75,
      """
      (nous|on|je) (n|ne) (vous|l|les|la|le) (avons|a|ai) pas (ecoute~|cru|crus|crue|crues|protege~|entendu~|defendu~|
        prevenu~|pris~ au serieux) !(venir|arriver|partir|entrer|sonner)
      """),
    Cue(
      "personne-n-aurait-du", .apologise, 70,
      "(aucun|aucune|personne|nul) (de nous|chez nous|ici|parmi nous|d'entre nous)? n'aurait (jamais)? du _"),
    Cue(
      "ils-disent-vrai", .apologise, 60,
      """
      (le|ce|votre|son|leur|l|les|vos) (rapport|article|enquete|audit|reportage|inspection|association|syndicat|
        documentaire|temoignage|temoignages|journaliste|inspecteurs) (dit|disent|a|ont|est|sont|avait|avaient) (vrai|
        raison|vu juste|juste|justes|exact) !(de (nous faire confiance|preciser|rappeler));
      ^ tout (ce (que|qu) _4 (dit|dites|ecrit|raconte|racontez|decrit|decrivez))? (y)? est (malheureusement|helas)? (vrai|
        exact) $
      """),
    Cue(
      "venu-de-nous", .apologise, 75,
      """
      (ordre|ordres|consigne|consignes|instruction|instructions|decision|choix|idee|message|tweet|mots) (_2)? (venait|
        venaient|vient|viennent|est venu~|sont venu~) (bien)? de (nous|moi|chez nous|notre direction);
      (nous avons|on a|j'ai) pris (cette|la|une) (decision|mesure) (_3)? (mauvaise|idiote|injuste|honteuse|stupide|c'etait
        une (erreur|faute))
      """),
    Cue(
      "tort-des-notres", .apologise, 70,
      """
      (notre|nos|mon|ma) (directeur|directrice|manager|responsable|vigile|vigiles|agents|chauffeur|vendeuse|conseillere|
        salarie|gerant|videur|collegue|moderateur|patron|president|redacteur|accueil|securite) (_)? (a eu|avait|avaient|
        ont eu) tort !(de (vous )?faire)
      """),
    Cue(
      "pour-economiser", .apologise, 70,
      """
      (nous|on|j) (avons|a|ai) (rogne|economise|gratte) (sur|_ sur) (la|le|les|vos|votre|l|des|une)* _;
      (nous|on|j) (avons|a|ai) (fait passer|mis|place) (le|la|les|notre|nos|l)* (profit|profits|argent|budget|marge|
        marges|chiffre|chiffres|rentabilite|image|vitesse|planning) (avant|au dessus|devant)
      """),
  ]
}
