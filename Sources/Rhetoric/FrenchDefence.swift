import Codebook

extension FrenchCues {
  static let defence: [Cue] = [
    Cue(
      "faux", .deny, 85,
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
      "dementir", .deny, 90,
      """
      (nous|je|le club|la direction|on) {tres} (tenons a|tient a|voulons|formellement|categoriquement|fermement)*
        (dementons|dement|demens|dementir|nions|nie|contestons|conteste|contester|refutons|refute|rejetons|rejette|
        recusons) {tres} (formellement|categoriquement|fermement|vigoureusement)* (les|ces|cette|ce|avoir|toute|tout|
        l|la|le|formellement|categoriquement|fermement|en bloc|vos|votre|$)
      """),
    Cue(
      "pas-nous", .deny, 80,
      """
      (nous|on|j|je|le club) (n)? (avons|a|ai) jamais _ !(voulu|eu l'intention|ete aussi|connu|vu);
      (n'emane|ne vient|ne provient|n'est pas sorti|ne sort) pas (de|du|d|des) (chez)? (nous|notre|nos|club|la marque|
        l'entreprise);
      n'engage (pas|que|en rien);
      n'engagent (pas|que|en rien);
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
      (nous|on) ne (sommes|est) {tres} (pas|aucunement|nullement|en rien) (responsables|responsable|en cause|
        concernes|a l'origine|fautifs);
      (rien a voir) (avec) (nous|notre|nos|cela|cette);
      rien a nous reprocher
      """),
    Cue(
      "accident", .excuse, 75,
      """
      erreur de (configuration|saisie|frappe|parametrage|facturation|routage|manipulation);
      (probleme|problemes|incident|incidents|panne|pannes|erreur|bug|souci|soucis|defaillance|difficulte|difficultes|
        dysfonctionnement) (purement|d'ordre|informatique|technique|techniques|informatiques|serveur|de serveur|
        humaine|de manipulation|independant|independante|logiciel|involontaire|passager|reseau);
      (un|une|le|d'un|simple|ce|cet|cette) (simple|malheureux|petit|malheureuse|pur|regrettable)* (accident|bug|
        dysfonctionnement|oubli|maladresse|inadvertance|malentendu|couac|bourde);
      par (erreur|inadvertance|megarde|accident) !(de notre);
      (involontaire|involontaires|involontairement|accidentellement|malencontreusement|malencontreuse)
      """),
    Cue(
      "sans-intention", .excuse, 75,
      """
      (n'etait|n'avons|n'avions|n'avait|n'ai|n'avais|n'a|etait) {tres} (nullement|aucunement|jamais|pas|en aucun cas|
        en rien)* (eu)? (dans)? (notre|mon|l'|nos|pour) (intention|intentions|but|objectif|volonte);
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
      (victimes|victime) de notre (propre)? succes;
      (nous|on) (avons|a|sommes|est) (ete)? {tres} (debordes|deborde|submerges|depasses|surpris|pris de court|depasse)
      """),
    Cue(
      "mineur", .justify, 80,
      """
      (<n>|la plupart|l'immense majorite|presque tous|la quasi totalite) (pour cent)? (de|des) (nos|les)? _ (n'ont|
        n'a|ne) _2 (aucun|aucune|pas|rien);
      (seulement|seuls|seul|seule|seules|a peine|juste|que|uniquement) (une|quelques|<n>|un|deux|trois|certains)*
        (poignee|quelques|minorite|petit nombre|petite partie|infime|clients|personnes|cas|utilisateurs|pour cent|
        grincheux|mecontents|messages|commentaires);
      (cas|incident|evenement) (isole|isoles|marginal|marginaux);
      (sans|aucune) (gravite|consequence|consequences|danger pour);
      (rien de|pas|pas si|pas tres|guere) (grave|dramatique|mechant|serieux|bien mechant);
      (personne|aucun client|aucune personne) (n'a|n'est|n'a ete) (ete)? (blesse|blessee|touche|malade|en danger|
        concerne);
      (tempete|ouragan) dans un verre d'eau;
      (tres)? (petit|leger|legere|petite|mineur|minime) (incident|retard|souci|desagrement|bug|probleme|perturbation|
        contretemps|couac);
      (infime|tres faible|petite) (minorite|partie|proportion|pourcentage);
      (exagere|exageree|exagerez|exagerees|disproportionnee|disproportionne|monte en epingle|pas la mer a boire|pas
        mort d'homme|pas de quoi en faire|relativiser|relativisons|tout un plat|toute une histoire|polemique sterile);
      (nombre|une minorite) (tres)? (limite|restreint|reduit|marginal) (de|d)
      """),
    Cue(
      "contexte", .justify, 80,
      """
      (tous|toutes) (les) (autres)? (operateurs|clubs|marques|entreprises|banques|compagnies|equipes|concurrents|
        lancements) (ont|connaissent|font|sont|passent|subissent);
      (hors|sorti|sortie|sortis|sorties|replacer|remettre) (de)? (dans)? (son|leur|du|tout|ces)? (propos)? (dans)?
        (son|leur|le)? contexte;
      (pratique|pratiques|procedure) (courante|courantes|standard|habituelle|normale|normales|du secteur|de la
        profession);
      (conformement|conforme|conformes) (a|aux) (nos|notre|la|les|l|ce) !(engagement|valeurs);
      (nos|les|aux) (conditions generales|cgv|cgu);
      (c'est|cela est|est|tout est|ceci est) (tout a fait|parfaitement|totalement|absolument|strictement)* (legal|
        legale|normal|autorise|conforme|prevu par le contrat|dans le contrat|la regle|le reglement|la loi|la
        procedure);
      (tout le monde|tous les (operateurs|clubs|concurrents|autres)|toutes les (marques|entreprises)) (le)? (fait|
        font);
      pour (votre|la|leur) (propre)? (securite|bien|confort|protection);
      (vous avez|il fallait|il suffisait|vous auriez du) {tres} (accepte|signe|lire|lu|lire attentivement|de lire)
        (les|le|nos|votre);
      (de l'|simple|c'etait|juste|une) (humour|blague|plaisanterie|ironie|second degre|trait d'humour|au second degre);
      (mal compris|mal interprete|mal interpretes|mal interpretee|mal interpretees|deforme|deformes);
      (rien d'illegal|rien d'anormal|rien de choquant|au nom de la|interet general|liberte d'expression|a quoi vous
        attendiez vous)
      """),
    Cue(
      "valeurs", .bolster, 70,
      """
      depuis (plus de|pres de)? (dix|vingt|trente|quarante|cinquante|soixante|<n>) ans;
      toujours {tres} (ecout~|souten~|defend~|respect~|accompagn~|aim~|proteg~);
      (nos|notre|ses|mes) (valeurs|engagement|engagements|adn|histoire|reputation|savoir faire|mission|philosophie);
      (toujours|depuis toujours) {tres} (ete|eu a coeur|mis|soutenu|defendu|respecte|ecoute|fait|oeuvre|travaille|
        place|voulu|lutte|veille);
      depuis (plus de|pres de|bientot|maintenant|_)? (<n>|dix|vingt|trente|cinquante|cent) ans;
      (fier|fiers|fiere|fieres) (de|d|du|des);
      (attache|attaches|attachee|attachees|attachons|engages|engagee|engage) {tres} (une)? {tres} (grande)?
        (importance)? (a|aux|pour|en faveur|au) !(ce que|vous rembourser);
      (est|sont|reste|restent|a toujours ete|demeure) {tres} (notre|la|nos|une) (premiere|absolue|premieres|
        principale)* (priorite|priorites|preoccupation|preoccupations);
      (prenons|prend|prenons tous) {tres} (cela|ce|ces|votre|cette|vos|la|le|les|l)? _3 (au serieux|tres au serieux|a
        coeur);
      (ne)? (refletent|reflete|representent|represente|correspond|correspondent) (pas|en rien|en aucun cas|aucunement)
        {tres} (a|aux)? (les|nos|ce que|l|notre|la);
      (leader|numero un|reference|meilleur reseau|meilleure qualite) (du|de|en|dans|sur|mondial|europeen|francais);
      (compte|comptent|importe|importent) (beaucoup|enormement)? (pour|a) nous
      """),
    Cue("vous-comptez", .block([.bolster]), 60, "vous comptez _2 pour nous"),
    Cue(
      "victime", .victimage, 80,
      """
      (notre|nos) _2 (est|sont|a ete|ont ete) (harcele~|menace~|insulte~|attaque~|traque~);
      c'est nous (qu'on|que l'on|qui (sommes|subissons));
      (on|ils) (nous attaque|nous insulte|nous harcele|nous attaquent|nous insultent) _4 (nuit|jour|partout|
        permanence);
      (nous|notre equipe|nos equipes|la marque|le club|on|je|notre entreprise|nos agents) (en|y)? (sommes|est|avons|a|
        ont|ai|suis|sont|etions) {tres} (nous|memes|aussi|egalement|ete|les premieres|la premiere|les|la|cible|
        d'abord|eux)* (victime|victimes|la cible|cibles|cible|vises|pirates|pirate|harceles|harcele|attaques|attaque|
        menaces|sabotes|insultes|insulte) !(de notre (propre)? succes);
      (une|cette|d'une|la) (veritable|vraie|violente)? (campagne|cabale|chasse|operation|lynchage|attaque) (de
        (denigrement|desinformation|destabilisation|haine)|aux sorcieres|malveillante|coordonnee|organisee|
        informatique|ignoble|orchestree|mediatique);
      (lynchage|cyberattaque|acharnement|sabotage);
      (nos|notre) (equipes|equipe|salaries|agents|conseillers|collaborateurs|moderateurs) (recoivent|subissent|ont
        recu|recoit|a recu|souffrent|sont (insultes|menaces)|est (insultee|menacee));
      (premiers|premieres) (a en souffrir|touches|victimes|penalises)
      """),
  ]
}
