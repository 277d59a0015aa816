import Codebook

extension FrenchCues {
  static let plainDenials: [Cue] = [
    Cue(
      "plainement-faux", .deny, 85,
      """
      (c'est|est|sont|etait|tout est|cela est|ceci est) {tres} (entierement|purement|rigoureusement)* (faux|fausse|
        fausses|mensonger|mensongere|mensongeres|infonde|infondee|infondees|infondes|un mensonge|inexact|inexacte|
        inexactes|une intox|de l'intox|un fake|une fake news|du grand n importe quoi|n importe quoi|une rumeur|de la
        desinformation|errone|erronee|invente|sans fondement|denue de (tout)? fondement|un hoax|un montage);
      (fausse|fausses|rumeur|rumeurs|accusations|allegations|information|informations) (information|informations|
        rumeur|rumeurs|infondees|infondee|mensongere|mensongeres|fausses|fausse|sans fondement|calomnieuses);
      (aucun fondement|rien de vrai|aucune preuve|fake news|intox);
      (contrairement a ce (que|qu|qui))
      """),
    Cue(
      "plainement-dementir", .deny, 90,
      """
      (nous|je|le club|la direction|on) {tres} (tenons a|tient a|voulons|formellement|categoriquement|fermement)*
        (dementons|dement|demens|dementir|nions|nie|contestons|conteste|contester|refutons|refute|rejetons|rejette|
        recusons) {tres} (formellement|categoriquement|fermement|vigoureusement)* (les|ces|cette|ce|avoir|toute|tout|
        l|la|le|formellement|categoriquement|fermement|en bloc|vos|votre|$)
      """),
    Cue(
      "plainement-pas-nous", .deny, 80,
      """
      (nous|on|j|je|le club) (n)? (avons|a|ai) jamais _ !(voulu|eu l'intention|ete aussi|connu|vu);
      (n'emane|ne vient|ne provient|n'est pas sorti|ne sort) pas (de|du|d|des) (chez)? (nous|notre|nos|club|la marque|
        l'entreprise);
      ne (parle|parlait|s'exprime|s'exprimait) (pas|nullement|jamais) (en|au) (notre)? nom;
      personne _4 n (a|ai) (jamais)? (dit|ecrit|insulte|traite|promis|supprime|censure|pretendu);
      (repandent|repandre|propagent|propager|colportent|diffusent|relaient) (ces|ce|de tels|des|cette) (mensonges|
        rumeurs|fausses|mensonge|rumeur|calomnies);
      (nous|je|on|le club|personne) (n')? (avons|ai|a) {tres} (jamais|pas|rien) {tres} (dit|fait|supprime|efface|
        censure|vendu|promis|envoye|publie|ecrit|menti|insulte|cache|coupe|modere|ferme|bloque|vire|licencie|poste|
        retire|tenu|commis|recu|constate|partage|utilise|banni|augmente|change|a nous reprocher|a cacher) !(assez|
        suffisamment);
      (rien|pas) (n'a|de) (ete)? (supprime|censure|efface|coupe|cache);
      (cela|ca|ce|rien de tel) (ne s'est|n'est|n'a|s'est) (jamais|pas) (produit|passe|arrive|eu lieu|existe|vrai|le
        cas|exact);
      (il n'y a|y a|il n'y a eu|on n'a|nous n'avons) (absolument|eu)* (aucun|aucune|pas de|pas d') (probleme|panne|
        fuite|danger|incident|rappel|retard|bug|risque|censure|coupure|faille|defaut);
      (n'est|n'y est|est|c'est|etait) (pas|pour rien) (de)? (notre|ma|nous|nos) (faute|responsabilite|fait|probleme|
        service|produit|ressort|competence|$);
      (nous|on|je) (n'y)? (sommes|est|suis)? (n'y)? (pour rien|aucunement responsables|pas responsables|pas
        responsable|pas concernes);
      (rien a voir) (avec) (nous|notre|nos|cela|cette);
      rien a nous reprocher
      """),
  ]
}
