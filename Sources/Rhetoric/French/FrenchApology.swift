import Codebook

extension FrenchCues {
  static let apology: [Cue] = [
    Cue(
      "doute-et-contexte", .block([.justify]), 60,
      """
      ({desole}|regrettons|regrette) (que|qu) _4 (mal compris|mal interprete|mal interpretes|mal pris|deforme)
      """),
    Cue(
      "desole", .apologise, 90,
      """
      {nous} (en|vous)? (sommes|est|suis) {tres} {desole} $ !(mais|nous ne pouvons|on ne peut|si|ce n|c est pas)
      """),
    Cue(
      "desole-seul", .apologise, 75,
      """
      ^ {tres} {desole} (pour|de|d|du|des) (ce|cet|cette|ces|le|la|les|l|votre|vos|notre|nos|ne|n|avoir|vous|mon|ma|
        mes|toutes|tout|retard|cafouillage|bug|erreur|attente) !(reaction);
      ^ {tres} {desole} $ !(mais|nous ne|on ne|non|pas|il n|ce n|c est|cela n|je ne);
      ^ oups {tres} {desole}
      """),
    Cue(
      "excuses", .apologise, 90,
      """
      (presentons|presente|presenter|presentent|adressons|adresse|adresser|exprimons|renouvelons|reiterons|reitere|
        accepter|acceptez|recevez|devons|dois|doit|faisons|fais) _5 excuses !(si|a ceux qui);
      (nous|vous) (prions|prie) d'accepter _4 excuses;
      (nous|on|je) (vous|lui|leur)? (doit|devons|dois) {tres} (des|nos|mes) (vraies)? excuses
      """),
    Cue(
      "mes-excuses", .apologise, 80,
      """
      ^ {tres} (nos|mes|toutes nos|toutes mes|avec (toutes)? nos|avec (toutes)? mes) (plus|sinceres|plates|humbles|
        profondes|vives|et|les)* excuses (pour|a|aux|de|d|$|les plus);
      (toutes|encore) (nos|mes) (plus|sinceres|plates)* excuses (pour|a|aux|de|d|$);
      nous nous excusons (tres|sincerement|profondement|platement|encore|aupres|a nouveau|publiquement)* !(si|de la
        reaction);
      (je|on) (m'|s'|vous|tiens a m')? (excuse|excuser|excusons) (sincerement|vraiment|platement|aupres de _3|encore|
        humblement)* (pour|de|d|$|aupres);
      (tenons|tiens|tient|souhaitons|voulons|voudrais|voudrions|souhaite) _2 (excuser|excuses);
      (excusez|excuse) (nous|moi) !(si|mais)
      """),
    Cue(
      "pardon", .apologise, 85,
      """
      (demandons|demande|demander) {tres} pardon;
      ^ {tres} pardon (a|aux|pour|de|d|$) !(si);
      (pardonnez|pardonne) (nous|moi)
      """),
    Cue(
      "regret", .apologise, 70,
      """
      (nous|je|on) {tres} (regrettons|regrette) {tres} (ce|cet|cette|ces|cela|d'avoir|de ne pas avoir|de vous avoir|de
        n'avoir|notre|nos|mon|mes|ma|(la|le|les|l) (gene|retard|retards|erreur|desagrement|desagrements|attente|
        incident|situation|coupure|panne|publication|accueil|ton|formulation|maladresse|manque|delai|delais|
        conditions|perturbations|perturbation|confusion|dysfonctionnement)) !(reaction|tournure|polemique|impression|
        lecture|interpretation|malentendu|que certains|qu'ont)
      """),
    Cue(
      "own-faute", .apologise, 85,
      """
      (c est|est|etait|ce fut|reste) {tres} (de)? (notre|ma|la notre) (propre|seule)* (faute|erreur|responsabilite|$);
      (faute|erreur|responsabilite) (est|vient de|nous|incombe) {tres} (la notre|la mienne|notre|nous|entierement a
        nous|incombe|revient);
      (nous|on|j|je) (en|l|les|le|la)? (assumons|assume) {tres} (la|notre|cette|toute|nos|l|les|tout|pleinement|$|et);
      (nous|on|je) (portons|porte|prenons|prend|prends|endossons) {tres} (la|l|toute|notre|nos)* (entiere|pleine)*
        (responsabilite|responsabilites);
      mea culpa;
      ^ (au temps|autant) pour nous;
      (notre|ma) (faute|erreur) $
      """),
    Cue(
      "own-erreur", .apologise, 85,
      """
      (n'etions|n'etait|n'etais|etions) pas (prets|pret|a la hauteur|preparees|prepares|assez);
      (nous|on|j) (avons|a|ai) {tres} (commis|fait) {tres} (une|cette|des|d|la|de|plusieurs)* (grosse|grave|vraie|
        grosses|graves|lourde|enorme|belle)* (erreur|erreurs|faute|fautes|betise|connerie|boulette);
      (nous|on|j) (avons|a|ai) {tres} (merde|foire|echoue|failli|deconne|rate|manque a|fait n importe quoi|eu tort|mal
        (gere|communique|reagi|evalue|prepare|anticipe|repondu|juge)|manque de|sous estime|trop tarde|tarde a|laisse
        tomber|decu);
      (nous|on|je|vous) (nous|s|me|vous)? (avons|a|ai) {tres} (decus|decu|decues|laisse tomber|laisses tomber|
        abandonnes|blesses|blesse|manque de respect);
      (nous nous sommes|on s'est|je me suis) {tres} (trompes|trompe|plantes|plante|rates|rate|loupes|loupe|foires|
        vautres|mal exprimes|mal exprime|mal comportes|trompee);
      (n'avons|n'a|n'ai|avons|a) pas ete {tres} a la hauteur;
      (pas|jamais) (ete)? (assez|suffisamment) (vigilants|rapides|clairs|prets|reactifs|attentifs|transparents|
        prepares|rigoureux);
      (nous|on|j|je) (n|ne|l)? (aurions|aurait|aurais) (jamais|pas)? du;
      (n'avons|n'ai|n'a|est|il n'y a) (ici|la)? {tres} (aucune|pas d|sans) excuse;
      (nous|vous) (meritiez|meritez|merite) (mieux|autre chose) !(que (cette|ce|ces|les|la|le))
      """),
    Cue(
      "tort-mis-en-doute", .doubt, 60,
      """
      ({desole}|excuse|excuses|excusons|regrettons|regrette) _8 (mal interpret~|mal compris|mal pris|susceptib~|trop
        sensibles);
      (excuses|excuse|excusons|{desole}) _3 (comportement|propos|actes|attitude|ecart) (de|d|du) (notre|cette|cet|ce|
        son|l)
      """),
    Cue(
      "apprendre", .block([.apologise]), 60,
      """
      {desole} (d'|de l'|de) (apprendre|entendre|lire|voir|savoir|constater) !(que nous avons);
      {desole} (que|qu) (vous|cela|ca|ce);
      (regrettons|regret|regrette) (de|d') (vous)? (informer|annoncer|dire|faire savoir);
      (en|l') attendant vos excuses;
      (vos|tes) excuses
      """),
    Cue(
      "request", .component(.request), 60,
      "(demand~) {tres} pardon; (pardonnez|pardonne) (nous|moi); (seconde|deuxieme) chance; (votre|vos) (pardon|indulgence)"
    ),
    Cue(
      "repentance", .component(.repentance), 60,
      """
      (ne|n) (se|doit|devrait|peut) _3 (reproduira|reproduire|reproduise|arrivera|arriver) {tres} (plus|pas|jamais|$);
      (plus jamais|jamais plus);
      n'arrivera (plus|pas);
      (nous|on|j) (avons|a|ai|tirons|tire|tirerons|allons) _3 (appris|lecons|lecon|faire mieux|changer);
      (nous|on|je) (ferons|fera|ferai|devons faire|allons faire) mieux;
      (nous nous|on s'|je m') (engageons|engage) a
      """),
    Cue(
      "explanation", .component(.explanation), 60,
      """
      (voici|voila) (ce qui|pourquoi|comment|les raisons);
      (ce qui s'est passe);
      (parce que|parce qu|en raison d|a cause d|suite a|du fait d|du a|due a|en raison de|a cause de|du fait de);
      (l'origine|la cause|la raison|cela s'explique|cela vient|ca vient)
      """),
  ]
}
