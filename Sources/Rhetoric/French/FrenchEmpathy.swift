import Codebook

extension FrenchCues {
  static let empathy: [Cue] = [
    Cue(
      "desole-d-apprendre", .empathise, 75,
      """
      {desole} (d'|de|de l') (apprendre|entendre|lire|voir|savoir|constater) !(que nous avons);
      {desole} (que|qu) (vous) (ayez|avez|soyez|etes|deviez|viviez|rencontriez|subissiez|n) _2 (subi|attendu|eu|perdu|
        rencontre|connu|vecu|attendre|prive|des|ce|cette|pas|un|une|bloque|bloques|encore|sans|toujours)
      """),
    Cue(
      "comprendre", .empathise, 80,
      """
      (nous|on|je) (savons|sait|sais|mesurons|comprenons) (bien)? (ce que|combien|a quel point) _6 (represente|compte|
        coute|coutent|signifie|las|lasses|fatigues|decus|inquiets|attendez|attendu|attendiez);
      (nous|on|je) (le|la|vous|ne)? (comprenons|comprend|comprends|imaginons|imagine|partageons|partage|entendons|
        entend|entends|mesurons|mesure|concevons|concois|sais|savons|sait|conscients) {tres} (parfaitement|bien sur|
        que|combien|a quel point|votre|vos|leur|la|l|ton|ta|cette|cette|le|les|toute)* _2 (frustrat~|coler~|decept~|
        inquiet~|agac~|exasper~|desarro~|mecontent~|enerv~|impati~|deceven~|penible|frustrant|difficile|emotion|peine|
        tristesse|ras le bol|incomprehension|rageant|genant|stress~|angoiss~|desagreable|lassitude|amertume|peur|
        peurs|decu|decus|detresse|indignation|reaction|reactions|importan~|dur|insupportable|contrarie~|embetant);
      (votre|vos|ta|ton|leur|cette) (colere|frustration|deception|inquietude|impatience|mecontentement|agacement|
        emotion|indignation|reaction) (est|sont) {tres} (legitime|legitimes|comprehensible|comprehensibles|justifiee|
        justifie|normale|fondee);
      (vous|tu) (avez|as) {tres} (raison|le droit|toutes les raisons) (d'etre|de vous|d'en vouloir|de te) (en colere|
        furieux|decu|decus|mecontent|mecontents|plaindre|agace|facher|fache|saouler|_);
      (a votre|a ta) place (nous|on|je) (serions|serait|serais) _2 (en colere|agaces|furieux|agace|decu|decus|pareil);
      (nous|on|je) (sommes|est|suis) {tres} (de tout coeur|touches|touche|conscients|conscient) (avec|par|de la|du|
        des|que) !(notre|progres|vos encouragements)
      """),
    Cue(
      "pensees", .empathise, 80,
      """
      (nos|mes|toutes nos) (premieres)? (pensees|condoleances|sinceres condoleances) (vont|sont|accompagnent|aux|a);
      (nous|je) (pensons|pense) {tres} (a|aux) (ceux|celles|toutes|tous|victimes|familles|familles|proches|vous|l);
      de tout coeur avec
      """),
    Cue(
      "pas-normal", .empathise, 65,
      """
      (c'est|est|etait|fut|doit etre) {tres} (angoissant|insupportable|epuisant|inquietant|humiliant|terrible|
        revoltant|frustrant|exasperant|desesperant);
      (pas|jamais) {tres} (l'experience|le service|la qualite|ce) (que|qu) (nous|on|vous|je) _2 (voulons|souhaitons|
        veut|meritez|attendez|voulions|attendiez|offrir|souhaite|proposer|etiez en droit);
      (c'est|ce n'est|cela doit etre|ca doit etre|doit etre|que c'est|situation) {tres} (frustrant|frustrante|penible|
        rageant|agacant|inquietant|decevant|difficile a vivre|desagreable|genant|stressant|pas agreable|enervant)
      """),
    Cue(
      "merci", .ingratiate, 75,
      """
      (merci|mercis) (beaucoup|infiniment|mille fois|encore|a tous|a toutes|et a|sincerement|du fond du coeur|a vous|
        et|toutes|bcp|tous|d'avance|Name|vraiment)* (pour|de|d|du|des) (votre|vos|ton|ta|tes|ce|cet|cette|ces|le|la|
        les|l|tout|tous|nous avoir|m'avoir|nous|avoir|l'avoir|leur|cela|retour|retours|soutien|fidelite|patience|
        signalement|message) !(comprendre|lecon|insultes);
      (merci) (a|aux) (tous|toutes|ceux|celles|vous|nos|notre|vous tous|chacun);
      (nous|je|on) (vous|te|les|remercions|tenons a|souhaitons)* {tres} (remercions|remercie|remercier) {tres} (pour|
        de|d|du|votre|vos|tous|toutes|l|nos|celles|ceux|vivement|chaleureusement|chacun|les|$);
      (nous|je|on) (vous|en)? (sommes|suis|est) {tres} reconnaissants
      """),
    Cue(
      "eloge", .ingratiate, 70,
      """
      (vous|tu) (etes|es|avez|as) {tres} (formidables|geniaux|incroyables|les meilleurs|le meilleur public|
        fantastiques|au top|exceptionnels|raison de nous (alerter|le dire|signaler|interpeller)|bien fait de);
      (meilleurs|formidables|fideles|incroyables|merveilleux|precieux) {clients};
      (votre|vos) (soutien|fidelite|confiance|patience|retours|avis|passion|retour) (nous|est|sont|compte|comptent)
        {tres} (precieux|precieuse|importe|importent|est precieuse|touche|touchent|porte|aide|aident|precieuses|
        beaucoup|cher|essentiel);
      (bonne|excellente|tres bonne) (remarque|idee);
      (bien vu|vous comptez pour nous|vous avez raison de)
      """),
    Cue(
      "merci-infinitif", .block([.ingratiate]), 60,
      """
      merci (de|d) (bien)? (vouloir|ne|n|nous (contacter|ecrire|envoyer|communiquer|indiquer|preciser|transmettre|
        fournir|adresser|dire|rejoindre|laisser|faire (parvenir|savoir|part|suivre|un)|joindre)|me (contacter|dire|
        preciser|envoyer)|patienter|
        consulter|suivre|rester|contacter|respecter|passer|lire|verifier|preciser|cesser|arreter|comprendre|vous|
        garder|consulter|remplir|signaler|cliquer|relancer|redemarrer|appeler|supprimer|retirer|faire);
      (avons|a|ete|ont|est) (tous|toutes|donc)? (remercie|remerciee|remercies);
      merci (pour|de) (rien|la lecon|les insultes|vos insultes|vos (precieux|brillants|sages) conseils|ce cours|cette
        (brillante|belle) lecon|votre expertise|votre grande)
      """),
    Cue(
      "nombreux-a-subir", .empathise, 75,
      """
      (vous|tu) (etes|etiez|avez ete) (tres|si|trop|bien|encore)* (nombreux|nombreuses) a (etre (restes|restees|
        bloques|bloquees|coupes|coupees|prives|privees|sans|inquiets|inquietes)|avoir (attendu|perdu|subi|souffert|mal|
        peur|froid|eu (mal|peur|froid)|ete (bloques|coupes|prives|laisses))|souffrir|subir) (_ _|_)?
      """),
    Cue(
      "ce-que-vivent-les-gens", .trouble, 80,
      """
      (vous|tu) (attendez|attends|attendiez|attendais|avez (attendu|perdu|subi|souffert|du)|as (attendu|perdu|subi|du)|
        n'arrivez|n'arrives|ne pouvez|ne peux) _;
      (vous|tu) (etes|es|etiez|etais|restez|reste|avez ete) _2 (bloque~|coupe~|prive~|coince~|sans);
      sans (ligne|reseau|telephone|mobile|internet|reponse|nouvelles|chauffage|eau|courant|electricite|carte|argent|
        train|explication);
      (toujours|encore|restent|reste|etaient|etait|sont) (impossible~|bloque~|coupe~|en panne|injoignable~|
        inaccessible~|indisponible~|suspendu~)
      """),
  ]
}
