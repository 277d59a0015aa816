import Codebook

extension FrenchCues {
  /// What is said in so many words.
  static let commonplaces: [Cue] = [
    Cue(
      "plain-faux", .deny, 85,
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
      "plain-dementir", .deny, 90,
      """
      (nous|je|le club|la direction|on) {tres} (tenons a|tient a|voulons|formellement|categoriquement|fermement)*
        (dementons|dement|demens|dementir|nions|nie|contestons|conteste|contester|refutons|refute|rejetons|rejette|
        recusons) {tres} (formellement|categoriquement|fermement|vigoureusement)* (les|ces|cette|ce|avoir|toute|tout|
        l|la|le|formellement|categoriquement|fermement|en bloc|vos|votre|$)
      """),
    Cue(
      "plain-pas-nous", .deny, 80,
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
        suffisamment|expres|attention|ce qu|le necessaire|le travail|notre travail|mieux|a temps|votre (mail|message|
        commande|colis));
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
    Cue(
      "plain-accident", .excuse, 75,
      """
      (probleme|problemes|incident|incidents|panne|pannes|erreur|bug|souci|soucis|defaillance|difficulte|difficultes|
        dysfonctionnement) (purement|d'ordre|informatique|technique|techniques|informatiques|serveur|de serveur|
        humaine|de manipulation|independant|independante|logiciel|involontaire|passager|reseau);
      (c'est|c'etait|etait|fut|il s'agit|il s'agissait|il y a eu|y a eu|suite a|en raison|a cause|juste|simplement) (bien|
        juste|simplement|d|de|la|le|l)* (un|une|cet|cette|ce)* (simple|malheureux|petit|malheureuse|pur|pure|regrettable|
        vrai|petite|gros|grosse)* (accident|bug|dysfonctionnement|oubli|maladresse|inadvertance|malentendu|couac|bourde|
        bogue|concours de circonstances|fausse manip|fausse manoeuvre|erreur de (saisie|frappe|manipulation));
      (simple|malheureux|malheureuse|regrettable|pur|pure) (accident|bug|dysfonctionnement|oubli|maladresse|
        inadvertance|malentendu|couac|bourde)
      """),
    Cue(
      "plain-sans-intention", .excuse, 75,
      """
      (n'etait|n'avons|n'avions|n'avait|n'ai|n'avais|n'a|etait) {tres} (nullement|aucunement|jamais|pas|en aucun cas|
        en rien)* (eu)? (dans)? (notre|mon|l'|nos|pour) (intention|intentions|but|objectif|volonte)
      """),
    Cue(
      "plain-mineur", .justify, 80,
      """
      (<n>|la plupart|l'immense majorite|presque tous|la quasi totalite) (pour cent)? (de|des) (nos|les)? _ (n'ont|
        n'a|ne) _2 (aucun|aucune|pas|rien);
      (sans|aucune) (gravite|consequence|consequences|danger pour);
      (exagere|exageree|exagerez|exagerees|disproportionnee|disproportionne|monte en epingle|pas la mer a boire|pas
        mort d'homme|pas de quoi en faire|relativiser|relativisons|tout un plat|toute une histoire|polemique sterile)
      """),
    Cue(
      "plain-contexte", .justify, 80,
      """
      (hors|sorti|sortie|sortis|sorties|replacer|remettre) (de)? (dans)? (son|leur|du|tout|ces)? (propos)? (dans)?
        (son|leur|le)? contexte;
      (c'est|cela est|est|tout est|ceci est) (tout a fait|parfaitement|totalement|absolument|strictement)* (legal|
        legale|normal|autorise|conforme|prevu par le contrat|dans le contrat|la regle|le reglement|la loi|la
        procedure);
      (tout le monde|tous les (operateurs|clubs|concurrents|autres)|toutes les (marques|entreprises)) (le)? (fait|
        font);
      (vous avez|il fallait|il suffisait|vous auriez du) {tres} (accepte|signe|lire|lu|lire attentivement|de lire)
        (les|le|nos|votre);
      (de l'|simple|c'etait|juste|une) (humour|blague|plaisanterie|ironie|second degre|trait d'humour|au second degre);
      (rien d'illegal|rien d'anormal|rien de choquant|au nom de la|interet general|liberte d'expression|a quoi vous
        attendiez vous)
      """),
    Cue(
      "plain-valeurs", .bolster, 70,
      """
      (nos|notre|ses|mes) (valeurs|engagement|engagements|adn|histoire|reputation|savoir faire|mission|philosophie);
      (toujours|depuis toujours) {tres} (ete|eu a coeur|mis|soutenu|defendu|respecte|ecoute|fait|oeuvre|travaille|
        place|voulu|lutte|veille);
      (est|sont|reste|restent|a toujours ete|demeure) {tres} (notre|la|nos|une) (premiere|absolue|premieres|
        principale)* (priorite|priorites|preoccupation|preoccupations);
      (prenons|prend|prenons tous) {tres} (cela|ce|ces|votre|cette|vos|la|le|les|l)? _3 (au serieux|tres au serieux|a
        coeur)
      """),
    Cue(
      "plain-victime", .victimage, 80,
      """
      (on|ils) (nous attaque|nous insulte|nous harcele|nous attaquent|nous insultent) _4 (nuit|jour|partout|
        permanence);
      (nous|notre equipe|nos equipes|la marque|le club|on|je|notre entreprise|nos agents) (en|y)? (sommes|est|avons|a|
        ont|ai|suis|sont|etions) {tres} (nous|memes|aussi|egalement|ete|les premieres|la premiere|les|la|cible|
        d'abord|eux)* (victime|victimes|la cible|cibles|cible|vises|pirates|pirate|harceles|harcele|attaques|attaque|
        menaces|sabotes|insultes|insulte) !(de notre (propre)? succes);
      (une|cette|d'une|la) (veritable|vraie|violente)? (campagne|cabale|chasse|operation|lynchage|attaque) (de
        (denigrement|desinformation|destabilisation|haine)|aux sorcieres|malveillante|coordonnee|organisee|
        informatique|ignoble|orchestree|mediatique);
      (nos|notre) (equipes|equipe|salaries|agents|conseillers|collaborateurs|moderateurs) (recoivent|subissent|ont
        recu|recoit|a recu|souffrent|sont (insultes|menaces)|est (insultee|menacee))
      """),
    Cue(
      "plain-prestataire", .scapegoat, 80,
      """
      (n'y|y) (est|etait) pour rien;
      (notre|un|une|nos|le|la|l'|cet|cette|d'un|ancien|l'un de nos) (ancien|ancienne|jeune|seul|simple)* (prestataire|
        prestataires|fournisseur|fournisseurs|sous traitant|sous traitants|partenaire|partenaires|agence|hebergeur|
        transporteur|livreur|stagiaire|stagiaires|salarie|salariee|employe|employee|franchise|fabricant|usine|
        operateur|concurrent|concurrents|apprenti|alternant|freelance|community manager|moderateur|collaborateur|
        collaboratrice|interimaire|cm) (externe|exterieur|exterieure|logistique|technique|informatique|n'a pas|n'ont
        pas|s'est trompe|s'est trompee|qui|(a|ont|est|etait) (seul|tout|pris|failli|agi|publie|ecrit|poste|commis|
        oublie|fait|decide|envoye|derape|perdu|diffuse|insulte|manque|mal|coupe|tarde|cause|provoque|cru|responsable|
        responsables|fautif|seule|en retard)|seul|seule|indelicat|isole|zele|malveillant|inexperimente|inexperimentee|
        en cause|responsable|en charge) !(au courant|en cours|mobilise|a pied)
      """),
    Cue(
      "plain-rejet", .scapegoat, 85,
      """
      (seul|seuls|seule|entierement|uniquement|pleinement)* (responsable|responsables) (de|d|du|des) (cette|ce|ces|la|
        l) _3 (est|sont|c'est) (notre|l'|le|un|une|la|les) (prestataire|agence|fournisseur|stagiaire|hebergeur|
        transporteur|salarie|operateur|partenaire);
      (vous|tu) (avez|as) {tres} (sans doute|surement|du|certainement|probablement|visiblement|juste)* (mal) (lu|
        saisi|utilise|rempli|compris|configure|branche|installe|entre|tape)
      """),
    Cue(
      "plain-insulte", .attack, 95,
      """
      (vous|tu|ils|elles|gens|certains|supporters|clients|fans|abonnes|internautes|utilisateurs) (n'|ne)? (etes|es|sont|restez|seriez) (vraiment|tous|que|qu'|tellement|
        une|des|un|de|d'|bien|trop|juste|quand meme|bande|sacres|gros|grosse|les|plus|completement|belle|de vrais|
        vrais|pauvres)* {insulte};
      (bande|tas|troupeau|meute|ramassis|equipe|poignee) (de|d'|des) (petits|gros|sales|pauvres|vrais|sombres|jeunes)*
        (idiots|imbeciles|debiles|abrutis|cretins|cons|connards|clowns|losers|nuls|minables|rageux|haters|trolls|
        pleurnichards|pleurnicheurs|pleureuses|boulets|moutons|ignares|ignorants|bouffons|guignols|tocards|rates|
        laches|menteurs|parasites|frustres|aigris|incapables|blaireaux|assistes|analphabetes|crevards|hypocrites|
        gamins|hysteriques|incompetents|feignants|supporters de canape);
      (ces|les|des|quels|quelle|pauvres|sales|gros|espece|especes|pauvre|sale|petits|chers|aux|quelques|aux|une) (de|
        d'|pauvres|petits|bande|gros|vrais)* (imbeciles|debiles|abrutis|cretins|cons|connards|clowns|losers|minables|
        rageux|haters|pleurnichards|pleurnicheurs|pleureuses|bouffons|guignols|tocards|imbecile|debile|abruti|cretin|
        connard|clown|aigris|grincheux|frustres|idiots|laches|trolls|types|con|conne|ignares|guerriers du clavier|
        rates) !(de la communication);
      (experts|entraineurs|entraineur|selectionneurs|specialistes|donneurs) (du dimanche|de canape|de salon|en carton|
        de lecons|de comptoir|auto proclames)
      """),
    Cue(
      "plain-apprenez", .attack, 85,
      """
      (lisez|lis|relisez) (donc|un peu|d'abord|plutot)? (les|le|notre|nos|votre) (conditions|contrat|mode d'emploi|
        cgv|cgu|communique|notice|reglement)* (avant de|avant d'|la prochaine fois|au lieu de|d'abord)
      """),
    Cue(
      "plain-justice", .threaten, 90,
      """
      (poursuites|poursuite|action|actions|procedure|suites|mesures) (judiciaire|judiciaires|penales|penale|en
        justice|en diffamation|legales|legale|juridiques);
      (poursuivrons|poursuivre|attaquerons|attaquer|poursuivrai|trainerons|assignerons|assigner) _4 (justice|
        tribunaux|tribunal|diffamation|prejudice|auteurs|toute personne);
      (vous|les auteurs|tout auteur|tout contrevenant|leurs auteurs) (serez|seront|sera|allez etre|vous exposez|
        s'expose|s'exposent) {tres} (bloques|bloque|bannis|banni|bannie|poursuivis|poursuivi|signales|signale|
        supprimes|attaque|a des|exclus|exclu)
      """),
    Cue(
      "plain-blague", .humour, 70,
      """
      (serveurs|serveur|robot|robots|site|application|hamster) (se|s'est|sont|est|a|ont|qui)* (mis|mise|parti|partis|
        en|pris)* (en|une|un)? (greve|vacances|pause cafe|sieste|rtt);
      (haha~|hihi~|hehe~|xd);
      (le|notre|nos|un|les) (stagiaire|hamster|hamsters|chat|serveurs|serveur|robot|pigeon|pigeons|poisson rouge|
        lutins) (a|est|sont|ont|s'est|se|fait|qui|prend|pris|parti|court|en|avait) _3 (cafe|sieste|vacances|the|roue|
        grasse|weekend|week end|pause|aspirine|croquettes|plage|chocolat|poudre|clavier|courses|marathon|rtt)
      """),
    Cue(
      "faute-d-un-autre", .scapegoat, 80,
      """
      (la faute|une erreur|l'erreur|une negligence|une defaillance) (de|du|d'un|d'une|des|a) (notre|nos|un|une|la|le|l)?
        (ancien|ancienne|jeune)? (prestataire|prestataires|fournisseur|fournisseurs|sous traitant|sous traitants|
        transporteur|transporteurs|livreur|livreurs|partenaire|partenaires|agence|stagiaire|hebergeur|operateur|
        operateurs|banque|fabricant|usine|interimaire)
      """),
    Cue(
      "une-poignee", .justify, 75,
      """
      (seule|seulement|qu) une (toute|tres)? (petite|infime|faible)? (poignee|minorite|fraction|partie) (de|d|des) (nos|
        vos|les)? (clients|usagers|abonnes|personnes|gens|supporters|messages|cas|voyageurs|utilisateurs)
      """),
  ]
}
