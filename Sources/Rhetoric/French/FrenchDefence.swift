import Codebook

extension FrenchCues {
  static let defence: [Cue] = [
    Cue(
      "accident", .excuse, 75,
      """
      (probleme|problemes|incident|incidents|panne|pannes|erreur|bug|souci|soucis|defaillance|difficulte|difficultes|
        dysfonctionnement) (purement|d'ordre|informatique|technique|techniques|informatiques|serveur|de serveur|humaine|
        de manipulation|independant|independante|logiciel|involontaire|passager|reseau);
      (un|une|d'un|simple) (simple|malheureux|petit|malheureuse|pur|regrettable) (accident|bug|dysfonctionnement|oubli|
        maladresse|inadvertance|malentendu|couac|bourde);
      par (inadvertance|megarde|accident) !(de notre);
      (involontaire|involontaires|involontairement|accidentellement|malencontreusement|malencontreuse)
      """),
    Cue(
      "sans-intention", .excuse, 75,
      """
      (n'etait|n'avons|n'avions|n'avait|n'ai|n'avais|n'a|etait) {tres} (nullement|aucunement|jamais|pas|en aucun cas|en
        rien)* (eu)? (dans)? (notre|mon|l'|nos|pour) (intention|intentions|but|objectif|volonte);
      (aucune|jamais|sans|en aucun cas) (eu)? (l')? (intention|volonte) (de|d);
      (notre|mon) (seule)? (intention|but|objectif|idee) (etait|n'etait);
      (de bonne foi|pensions bien faire|voulions bien faire|cru bien faire|pas fait expres|a notre insu);
      (nous|on) (ne)? (voulions|voulait) (pas|seulement|simplement|juste|que)
      """),
    Cue(
      "hors-controle", .excuse, 80,
      """
      (ne nous attendions|ne s'attendait|n'attendions|n'imaginions|n'avions prevu) pas;
      (n'avions|n'avait|n'ai) pas (prevu|anticipe|imagine|mesure);
      (recevons|recoit|avons recu|traitons) (enormement|beaucoup|un tres grand nombre|un grand nombre|des milliers|des
        centaines|enormement) (de|d) (messages|demandes|appels|mails);
      (independant|independante|independants|independantes|hors|en dehors) (de)? notre (volonte|controle|portee);
      (force majeure|imprevisible|imprevisibles|imprevu|imprevue|imprevus);
      (circonstances|conditions|situation|evenements|evenement) (exceptionnelles|exceptionnelle|exceptionnels|
        exceptionnel|imprevues|meteorologiques|meteo);
      (nous|on|je) (ne|n')? (etions|etait|avions|avait|savions|savait|ignorions|ignorait|pouvions|pouvait|avons|ai)
        (pas|aucun|ni|que|aucune|tout|les)* (au courant|connaissance|informes|informe|prevenus|savoir|moyen|prevoir|
        anticiper|visibilite|imaginer|faits);
      (nous ignorions|je l'ignorais|on ne savait pas|personne ne pouvait) _3;
      (afflux|succes|demande|trafic|engouement|volume|nombre de (demandes|connexions|commandes)) (exceptionnel|
        exceptionnelle|inattendu|inattendue|record|massif|massive|imprevu|imprevue|sans precedent|tres important|trop
        important|de demandes|important|enorme);
      (nous|on) (avons|a|sommes|est) (ete)? {tres} (debordes|deborde|submerges|depasses|surpris|pris de court|depasse)
      """),
    Cue(
      "mineur", .justify, 80,
      """
      (<n>|la plupart|l'immense majorite|presque tous|la quasi totalite) (pour cent)? (de|des) (nos|les)? _ (n'ont|n'a|
        ne) _2 (aucun|aucune|pas|rien);
      (seulement|seuls|seules|a peine|uniquement) (une|quelques|<n>|un|deux|trois|certains)*
        (poignee|quelques|minorite|petit nombre|petite partie|infime|clients|personnes|cas|utilisateurs|pour cent|
        grincheux|mecontents|messages|commentaires);
      (rien de|pas|pas si|pas tres|guere) (grave|dramatique|mechant|serieux|bien mechant);
      (tempete|ouragan) dans un verre d'eau;
      (infime|tres faible|petite) (minorite|partie|proportion|pourcentage);
      (exagere|exageree|exagerez|exagerees|monte en epingle|pas la mer a boire|pas mort
        d'homme|pas de quoi en faire|relativiser|relativisons|tout un plat|toute une histoire|polemique sterile);
      (nombre|une minorite) (tres)? (limite|restreint|reduit|marginal) (de|d)
      """),
    Cue(
      "contexte", .justify, 80,
      """
      (tous|toutes) (les) (autres)? (operateurs|clubs|marques|entreprises|banques|compagnies|equipes|concurrents|
        lancements) (ont|connaissent|font|sont|passent|subissent);
      (hors|sorti|sortie|sortis|sorties|replacer|remettre) (de)? (dans)? (son|leur|du|tout|ces)? (propos)? (dans)? (son|
        leur|le)? contexte;
      (pratique|pratiques|procedure) (courante|courantes|standard|habituelle|normale|normales|du secteur|de la
        profession);
      (conformement|conforme|conformes) (a|aux) (nos|notre|la|les|l|ce) !(engagement|valeurs);
      (nos|les|aux) (conditions generales|cgv|cgu);
      (c'est|cela est|est|tout est|ceci est) (tout a fait|parfaitement|totalement|absolument|strictement)* (legal|
        legale|normal|autorise|conforme|prevu par le contrat|dans le contrat|le reglement|la loi);
      (tout le monde|tous les (operateurs|clubs|concurrents|autres)|toutes les (marques|entreprises)) (le)? (fait|font);
      pour votre (propre)? (securite|bien|protection);
      (vous avez|il fallait|il suffisait|vous auriez du) {tres} (accepte|signe|lire|lu|lire attentivement|de lire) (les|
        le|nos|votre);
      (rien d'illegal|rien de choquant|interet general|liberte d'expression|a quoi vous attendiez vous)
      """),
    Cue(
      "valeurs", .bolster, 70,
      """
      toujours {tres} (ecout~|souten~|defend~|respect~|accompagn~|aim~|proteg~);
      (toujours|depuis toujours) {tres} (ete|eu a coeur|mis|soutenu|defendu|respecte|ecoute|fait|oeuvre|travaille|place|
        voulu|lutte|veille);
      (fier|fiers|fiere|fieres) (de|d|du|des);
      (attache|attaches|attachee|attachees|attachons|engages|engagee|engage) {tres} (une)? {tres} (grande)?
        (importance)? (a|aux|pour|en faveur|au) !(ce que|vous rembourser);
      (est|sont|reste|restent|a toujours ete|demeure) {tres} (notre|la|nos|une) (premiere|absolue|premieres|principale)*
        (priorite|priorites|preoccupation|preoccupations);
      (ne)? (refletent|reflete|representent|represente|correspond|correspondent) (pas|en rien|en aucun cas|aucunement)
        {tres} (a|aux)? (les|nos|ce que|l|notre|la)
      """),
    Cue(
      "vous-comptez", .block([.bolster]), 60,
      "vous comptez _2 pour nous; (vous|tu|t) (avez|as|etes) (toujours|depuis toujours) (ete)? _"),
    Cue(
      "victime", .victimage, 80,
      """
      (notre|nos) _2 (est|sont|a ete|ont ete) (harcele~|menace~|insulte~|attaque~|traque~);
      c'est nous (qu'on|que l'on|qui (sommes|subissons));
      (on|ils) (nous attaque|nous insulte|nous harcele|nous attaquent|nous insultent) _4 (nuit|jour|partout|permanence);
      (nous|notre equipe|nos equipes|la marque|le club|on|je|notre entreprise|nos agents) (en|y)? (sommes|est|avons|a|
        ont|ai|suis|sont|etions) {tres} (nous|memes|aussi|egalement|ete|les premieres|la premiere|les|la|cible|d'abord|
        eux)* (victime|victimes|la cible|cibles|cible|vises|pirates|pirate|harceles|harcele|attaques|attaque|menaces|
        sabotes|insultes|insulte) !(de notre (propre)? succes);
      (une|cette|d'une|la) (veritable|vraie|violente)? (campagne|cabale|chasse|operation|lynchage|attaque) (de
        (denigrement|desinformation|destabilisation|haine)|aux sorcieres|malveillante|coordonnee|organisee|informatique|
        ignoble|orchestree|mediatique);
      (nos|notre) (equipes|equipe|salaries|agents|conseillers|collaborateurs|moderateurs) (recoivent|subissent|ont recu|
        recoit|a recu|souffrent|sont (insultes|menaces)|est (insultee|menacee));
      (premiers|premieres) (a en souffrir|touches|victimes|penalises)
      """),
  ]
}
