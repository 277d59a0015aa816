import Codebook

extension FrenchCues {
  /// It did not happen, or it is not ours.
  static let denials: [Cue] = [
    Cue(
      "c-est-faux", .deny, 90,
      """
      (c'est|tout est|cela est|ceci est|tout cela est|accusation est|rumeur est) {tres} (archi|entierement|purement|
        rigoureusement|parfaitement|tout simplement)* (mensonger|mensongere|mensongeres|infonde|infondee|infondees|
        infondes|un mensonge|une intox|de l'intox|un fake|une fake news|une rumeur|de la desinformation|sans fondement|
        denue de|denuee de|un hoax|un montage|un photomontage|un trucage|une invention|une pure invention|une fable|une
        legende|un canular|une infamie|une calomnie|une contre verite|un deepfake|une falsification|un faux grossier);
      (c'est|tout est|cela est|ceci est|tout cela est|c) {tres} (archi|entierement|purement|rigoureusement|
        parfaitement)* (faux|inexact|errone|invente|du grand n'importe quoi) !(numero|site|mail|billet|pas que c);
      (accusation|accusations|information|informations|affirmation|affirmations|rumeur|rumeurs|allegation|allegations|
        histoire|recit|nouvelle|nouvelles|capture|captures|document|propos|chiffre|chiffres|ragots) _5 (est|sont) {tres}
        (faux|fausse|fausses|inexact|inexacte|inexactes|erronee|errones|infondees|infondee|inventee|inventees|invente|
        mensongeres);
      ^ (archi faux|faux|fake|fake news|intox|mensonge|mensonges|pure invention|pure calomnie|n'importe quoi|legende
        urbaine|inexact|contre verite) $
      """),
    Cue(
      "fausse-rumeur", .deny, 80,
      """
      (rumeur|rumeurs|accusations|accusation|allegations) (infondees|infondee|mensongere|mensongeres|sans fondement|
        calomnieuse|calomnieuses|fantaisistes|grotesque|grotesques);
      (aucun fondement|rien de vrai|un mot de vrai|pas un mot n est vrai|aucune preuve de|n'en apporte aucune preuve);
      (allegations|accusations|ragots|racontars|elucubrations) (du|de|des|portees|colportees|qui) _4 (emanent|sont|
        relevent|visent|ne);
      (coupe|couper|coupons|tordre|tordons|mettre fin|met fin) (le|aux|court|cette)* (cou|rumeurs|rumeur|court);
      contrairement a ce (que|qu|qui) !(nous avons (annonce|ecrit|dit|promis|indique)|j ai|j'avais|nous avions|l'appli|
        notre|annonce);
      (rumeur|photo|photos|video|videos|capture|captures|document|documents|liste|audio|enregistrement|image|images|
        message|courrier|courriel|lettre|affiche|extrait|fichier|tract|sms|bruit|bruits|mail) (_|_ _)? qui (circule|
        circulent|tourne|tournent|se propage|fait le tour)
      """),
    Cue(
      "dementir", .deny, 90,
      """
      (dementons|dement|demens|dementent|refutons|refute|recusons|recuse|nions|contestons|conteste formellement) {tres}
        (formellement|categoriquement|fermement|vigoureusement|energiquement|toute|tout|avoir|ces|cette|ce|les|la|le|l|
        en bloc|vos|votre|avec|point par point|$);
      (dementi formel|le dementi|inscrivons en faux|inscrit en faux|inscris en faux|l'exact contraire|le contraire est
        vrai|tout le contraire)
      """),
    Cue(
      "de-toutes-pieces", .deny, 85,
      """
      (invente|inventee|inventes|inventees|fabrique|fabriquee|fabriques|monte|montee|faux|fausse|bidon|bidonne|bidonnee|
        imagine|imaginee|mensonge|forge|forgee) (de toutes pieces|de toute piece|de a a z|du debut a la fin|d'un bout a
        l'autre|sur toute la ligne);
      (releve|relevent) de (la|l') (pure|simple)* (invention|fiction|fantaisie|legende|fantasme|affabulation|rumeur|
        fable|mythologie);
      (pure|pures|grossiere) (invention|inventions|fantaisie|affabulation|fiction|calomnie|manipulation|mise en scene);
      (mise en scene|montage grossier|montage video|photomontage|photo montage|image generee|images generees|detournee|
        truquee|truquees|trafiquee|retouchee par);
      (ne repose|ne reposent|repose) (pas)? sur (rien|aucun|aucune|du vent);
      (sans (le moindre|aucun) fondement|denue de tout fondement|denuees de tout fondement|denuee de tout fondement);
      (ne correspond|ne correspondent|ne refletent|ne reflete) (en rien|pas|nullement|aucunement) a? (a|la|aux) (la
        realite|la verite|aux faits|faits)
      """),
    Cue(
      "n-existe-pas", .deny, 80,
      """
      (n'existe|n'existent|n'a jamais existe|n'ont jamais existe|n'existait) (pas|nulle part|que dans (votre|l'|leur|
        vos|les|son))? !(pour|encore|au|aux|de version|de pour) (dans (nos|notre|la|les)|chez nous|$);
      n existe que dans;
      (n'a|n'ont|n'avait|n'eut) (jamais|pas|nullement) (eu lieu|existe !(au|$)|ete question|ete le cas);
      ne (s'est|s'etait) (jamais|pas) (produit|passe|deroule) (ainsi|comme)?;
      (rien de tel) (ne|n|s'est|a);
      (n'est|n'etait) (pas|nullement|absolument pas) (le cas|vrai|exact|avere|averee|etabli|etablie|arrive|arrivee|
        l'origine|d'origine criminelle);
      rien ne (le|l|la)? (prouve|demontre|permet|indique|etablit|montre|confirme|laisse penser|vient)
      """),
    Cue(
      "pas-a-nous", .deny, 85,
      """
      (n'est|ne sont|c'est|sont|n'etait|est|n'etaient|etait) (absolument|evidemment|meme|donc)* (pas|ni) (le notre|la
        notre|les notres|le mien|la mienne|les miens|les miennes|a nous|a moi|de chez nous|de nous|de notre fait|notre
        fait|notre oeuvre|un des notres|une des notres|l'un des notres|l'un de nos|un de nos|une de nos|l'une de nos|
        (notre|nos) (employe|salarie|employee|salariee|prestataire|client|agent|chauffeur|livreur|compte|site|produit|
        page|camion|usine|affiche|magasin|boutique|numero|faute|responsabilite|probleme|ressort|competence)) !(qui|si|de
        _|d _|d'_);
      (ni|pas) (notre|nos) (employe|employee|salarie|salariee|agent|associe|associee|prestataire|mandataire);
      (n'a|n'ont|n'avait|n'avons|n'ai) (absolument|strictement|evidemment)* (rien|aucun lien|aucun rapport|aucune
        relation) (a voir avec|a faire avec|avec) (la|l|nous|notre|nos|cette|le|les)*;
      (sans|aucun) (aucun)? (lien|rapport) (avec|entre) (nous|notre|nos|le|la|les|l|cette|ces|eux|elle|lui);
      (n'avons|n'a|n'ont|n'ai) (aucun lien|aucun rapport|aucune relation|aucune part|rien a nous reprocher|rien a
        cacher|rien fait de mal|commis aucune|commis ni|rien fait de tel|rien dit de tel|rien a voir);
      rien a (nous reprocher|me reprocher|cacher);
      (nous|on|je|equipe) (n'y|y) (sommes|suis|est) (absolument|strictement|donc|vraiment)* pour rien;
      (n'emane|n'emanent|ne vient|ne viennent|ne provient|ne proviennent|n'est pas sorti|ne sort|ne sortent|ne part)
        (pas|nullement|aucunement|en rien) (de|du|d|des) (chez)? (nous|notre|nos|club|la marque|l'entreprise|la maison|
        ici);
      ne (travaille|travaillait|travaillent|fait|faisait|font|parle|parlait|s'exprime|s'exprimait) (pas|nullement|
        jamais) (pour|chez|partie|en|au) (nous|de|notre) (nos|notre|nom|l|la|effectifs)*;
      (ne (connaissons|connait) (ni d eve|pas cette personne|pas cet individu|ni cette))
      """),
    Cue(
      "pas-responsables", .deny, 85,
      """
      (nous|on|je|le club|la marque|la ville|l'entreprise|notre) ne (nous|s'|me)* (sommes|est|suis|estimons|estime)
        {tres} (pas|aucunement|nullement|en rien|en aucun cas) (les|le|nous)* (responsables|responsable|en cause|
        concernes|concerne|a l'origine|fautifs|fautif|coupables|coupable|impliques|implique|en tort|dans notre tort)
        !(au sens|des retards|du retard);
      (nous|on|club|marque|maison|entreprise|ville|direction|enseigne|cooperative) (ne saurait|ne saurions|ne peut|ne
        pouvons) (en aucun cas|pas|aucunement|etre|nous|en)* (tenue|tenus|tenu|imputable|reconnaitre) !(compte|de|pour
        responsable d'un retard|responsable d);
      (responsabilite) (de|du) (notre|la|l|club|nos)* _3 (n'est|n'a|ne saurait|ne peut) (pas|jamais|nullement|etre|
        aucunement);
      declinons toute responsabilite;
      (aucune|toute) (faute|responsabilite|negligence|erreur|manquement|irregularite|infraction) (n'a|n'est|ne peut|ne
        saurait|de notre part|de ma part|n'incombe|n'a ete|du club|de la marque|de nos);
      (aucune|aucun|nulle|sans) (reconnaissance) (aucune|de|d);
      (pas|jamais|nullement) (la|notre) faute (de|du|$)
      """),
    Cue(
      "aucun-n-a", .deny, 80,
      """
      (aucun|aucune|pas un|pas une|pas un seul|pas une seule|nul|jamais un|jamais une) !(de|autre|d|entreprise|operateur|concurrent|marque|compte|
        circonstance|plat|humain|reponse|condamnation|n|entre) _4 (n'|ne) (a|ont) (jamais|pu|ete|a aucun moment)* (ete)?
        (touche~|quitte~|franchi~|subi~|manque~|{hmefait}|fuite|signe~|choisi~|perdu~|ouvert~|accede~|prevu~|decide~|
        donne~|pris|prise|mis|mise|joue|rempli~);
      (aucun|aucune) (agent|salarie|employe|joueur|enfant|animal|eleve|patient|client|cliente|train|produit|lot|magasin|
        poste|site|chien|cheval|resident|steak|ingredient) _3 n'(est|a ete|a|ont ete) (malade|concerne|concernee|touche|
        menace|supprime|ferme|maltraite|mort|tombe|venu|issu|refuse|_ a l'etranger);
      (aucun|aucune) (donnee|donnees|plainte|trace|fuite|incident|intoxication|contamination|danger|propos|coup|insulte|
        violence|hausse|augmentation|licenciement|plan social|fermeture|discrimination|censure|preuve|probleme|anomalie|
        defaut|defaillance|panne|bacterie|produit toxique|residu|pesticide|irregularite|pression|menace|promesse|lien|
        animal|enfant|mineur) _6 (n'|ne|chez nous|dans nos|sur nos|de notre cote|signale|signalee|constate|constatee|
        enregistre|detecte|detectee|a signaler|a ete|est);
      (personne|nul) (ici|chez nous|absolument personne|dans l'equipe|a l'accueil|au club|de chez nous|a ce jour)* (n'|
        ne)? (a|est|s'est|avait) (jamais|ete|pu|vous|t|nous|le|la|l)* !(demande|observe|blesse~|menti expres) {hmefait};
      (rien|aucun) (n'a|n'est) (fuite|fuitee|sorti|sortie);
      jamais (nous|un|une|aucun|aucune|notre|nos|je|on|personne) _4 (n'|ne) (a|avons|ai|ont|est|avait) (_|ete) !(vu|
        connu)
      """),
    Cue(
      "n-avons-pas", .deny, 80,
      """
      (nous|on|je|j) (n'|ne)? (vous|l|t|le|la|les|lui|leur|y|en|nous|sommes|me)* (avons|a|ai) (donc|bien sur|evidemment|
        absolument|meme|du tout|strictement|bien entendu|a ce jour|pour autant)* (pas|jamais|nullement|aucunement|rien|
        ni) (du tout|ete|rien|donc|a aucun moment|vous|l)* !(demande|dit qu) {hmefait} !(assez|suffisamment|l'attention|
        la mesure|a la hauteur|de reponse|votre|correctement|depuis|vos|votre|la priorite|a temps|tout ca);
      (nous|je|j|on) n'(avons|ai|a) jamais !(voulu|manque|vu|ete aussi|connu|cesse|oublie|arrete|pense|imagine|eu l|
        croise~|su|pu|vraiment|regrette|fini|rencontre~|eu autant|eu a) _;
      (nous|on|je) n'(avons|a|ai) (pas|jamais)? (a aucun moment|en aucun cas|en aucune maniere|nullement|aucunement|en
        rien) _;
      (a aucun moment|en aucun cas|en aucune facon|en aucune maniere) (nous|on|le|la|les|notre|nos|il|elle|l|je)? _3
        (n'|ne) _;
      (n'a|n'ont|n'est|ne sont|n'etaient|n'etait|n'avons) (a aucun moment|en aucun cas|en aucune facon|en aucune
        maniere|aucunement|nullement) (ete|_);
      (nous|on|je) ne (vous|les|le|la|nous)? (vendons|supprimons|supprime|censurons|censure|mentons|ment|cachons|cache|
        trichons|revendons|revend|demarchons|demarche|facturons|facture|discriminons|filtrons|ecoutons|espionnons|
        espionne|partageons|partage|stockons|licencions|licencie|fermons|ferme|volons|vole|bloquons|brade|bradons|
        utilisons|utilise|testons|teste|trions|refusons|refuse|touchons|touche|demandons|encourageons|cautionnons|
        pratiquons|transmettons|collectons|conservons|augmentons|supprimerons|nous moquons) (donc|absolument)* (pas|
        jamais|aucun|aucune|rien|nullement|ni) !(assez|suffisamment|encore|pour|ces propos|d'excuse|votre parole|a la
        legere|le comportement|pardon|votre pardon|l'affront|pas d'excuse)
      """),
    Cue(
      "n-a-pas-ete", .deny, 75,
      """
      n'(a|ont|avait) (pas|jamais|nullement|aucunement) (du tout|ete|donc)* !(demande|recu|change|servi de|observe|tue|
        paye~|publie~|efface~|exist~|ralenti) {hmefait} !(assez|suffisamment|a temps|depuis|comme);
      n'(a|ont) rien (promis|reconnu|vole|supprime|casse|touche|cache|signe|abime|detruit|coute|facture) (de|d'|du|a|
        aux|$|dans|sur) !(comprendre);
      (n'etait|n'etaient) (ni|pas) _4 (c'etait|c'etaient|mais un|mais une);
      (ne) (contient|contiennent|contenait|comporte|comportent) (aucun|aucune|absolument) (pas|trace|de|d|aucun)*
      """),
    Cue(
      "il-n-y-a-pas-eu", .deny, 85,
      """
      (n'y a|y a|n'y avait|n'y aura|y aura) (donc|absolument|strictement|a ce jour|evidemment)* (jamais|pas|aucun|
        aucune|ni|nul|nulle) (eu|jamais)* (de|d|aucun|aucune|ni|la moindre|le moindre|un|une)* (fuite|vol|danger|risque|
        incident|rappel|censure|coupure|faille|defaut|scandale|polemique|bug|affaire|plan social|licenciement|
        licenciements|hausse|agression|violence|violences|insulte|arnaque|surbooking|discrimination|racisme|sexisme|
        complot|mensonge|probleme|rat|rats|souris|cafard|cafards|triche|favoritisme|conflit|malaise|favoritisme|
        pesticides|victime|fraude|erreur|faute|intrusion|piratage|contamination|intoxication|moisissure|moisi|penurie|
        rupture|augmentation|suppression|fermeture|greve|grève);
      (n'y a|y a) (jamais|pas) eu (de|d|un|une|la|le|aucun|aucune|ni);
      (n'y a|n'y avait) eu (aucun|aucune|ni|nul|nulle) _;
      (n'y a|y a|n'y avait|il n'y a) (pas|aucun|rien|aucune) (de quoi s'excuser|a s'excuser|lieu de s'excuser|matiere a|
        de quoi s'excuser|raison de s'excuser|a reprocher|a cacher)
      """),
    Cue(
      "non-nous", .deny, 80,
      """
      ^ (non|nan|bien sur que non|absolument pas|pas du tout|certainement pas|mais non|ah non) (nous|on|je|personne|
        aucun|aucune|le|la|les|l|notre|nos|ce|c|il|elle|votre|rien) _4 (n|ne|pas|jamais) !(compris|inclus|possible)
        (avons|ai|est|a|sont|ont) (pas|jamais|ete|rien)* (pas|jamais|ete|rien|de)* (chinois|plastique|robot|virus|
        {hmefait}|remplace~|fermer|vendre|faillite);
      ^ (non|nan) (on|nous|personne|je) (n'|ne)? (vous|t|l|y|a|avons|ai|est|te)* (a|avons|ai|est|vend|vendons|cherche|
        fait|faisons|jette|jetons|sommes|va|allons|touche)? (pas|jamais|rien) !(encore|possible|de parking|de wifi|en
        mesure)
      """),
    Cue(
      "sur-la-photo", .deny, 75,
      """
      (c'est|ce sont) (bien|evidemment|clairement|manifestement)? (un|des) (faux|montage|montages|trucage|fake|hoax) !(compte|
        comptes|profil|profils|site|sites|numero|message|messages|courriel|mail|sms|debat|probleme|pas|billets|billet);
      (photo|photos|video|videos|image|images|capture|captures|cliche|cliches|extrait|sequence|affiche) _4 (date|datent|
        provient|proviennent|a ete prise|a ete tournee|a ete filmee|ont ete prises|a ete truquee) (de|d|du|des|en|a|au|
        dans|chez|ailleurs|il y a|par) !(par notre|par nos|notre agence|chez nous|notre|nos|mon|ma);
      (photo|video|image|images|capture|cliche) (_|_ _)? (n'a|n'ont|ne provient|ne vient|ne viennent|ne prouve|ne
        prouvent|ne montrent) (pas|ni|jamais|aucun|aucune|rien|nullement) !(le droit|ete moderee);
      (les images|les cameras|l'enregistrement|les enregistrements|la video|la webcam|le registre|les relevés|les
        releves|le constat|l'enquete|l'audit|les analyses|les bandes|la bande) (le|l|en)? (prouve|prouvent|demontre|
        demontrent|atteste|attestent|temoignent|font foi|fait foi|en temoignent|le montrent)
      """),
    Cue(
      "tout-est-en-regle", .deny, 70,
      """
      (tout (etait|est|fonctionne|marche)|fonctionne|fonctionnent|fonctionnait) (parfaitement|normalement|
        impeccablement|tres bien) (en regle|aux normes|conforme|$);
      (etait|etaient|est|sont) {tres} (parfaitement|bien|deja)* (en parfait etat|en regle|aux normes|en bon etat|propre
        au depart|conforme au depart);
      (a|ont) bel et bien (ete|recu|eu|_);
      (n'est|ne sont|n'etait) (ni|pas) (pirate|contamine|dangereux|dangereuse|toxique|toxiques|cancerigene|perime|
        perimes|perimee|perimees|pourri|defectueux|defectueuse|raciste|sexiste|truque|truques|truquee|menace|coupable|en
        faillite|maltraite~|fermee|ferme|illegal) !(au sens)
      """),
    Cue(
      "pardon-de-quoi", .deny, 75,
      """
      (pardon|excuses|excuser|desoles) (de|pour|s'excuser de)? quoi (au juste|exactement|$);
      (encore faudrait il qu|aucune raison de (s'|nous|m')|pas (de raison|lieu) de (s'|nous|m') excus~|n'avons pas a
        (nous|s') excus~|n'a pas a s'excuser|ne voyons pas (de quoi|pourquoi|ce qui)|ne vois pas (de quoi|le probleme|ou
        est le probleme)|vois pas le probleme|(nous|on|je) n'(avons|a|ai) rien a (nous|se|me) (reprocher|faire
        pardonner))
      """),
    Cue(
      "qui-n-a-pas", .block([.deny]), 60,
      """
      (qui|que|dont|parce qu|parce que|puisque|quand|lorsque|ou|si|quoi|ce que) (nous|on|il|elle|ils|je|l'|vous)? (n'|
        ne) (a|avons|ont|ai|est) (pas|jamais) (ete)? _;
      (c'est ce que j'ai ecrit|c'est ce que nous avons (ecrit|dit));
      (compte|page|profil|site|numero|<at>) (n'est|ce n'est|n'etait) pas (le club|nous|notre|le notre|la notre|officiel~|un
        compte officiel|une page officielle|la marque) _1;
      (n'a|n'ont|n'avait|n'avaient|n'aurait|n'auraient) (rien|pas) (a faire|sa place|leur place) (la|ici|dans|sur|en|
        au|chez|parmi|$);
      (n'a|n'ont|n'avait|n'avaient) rien a voir (la|dans);
      (nous|on|je) ne (vous|te|le|la|les|l|lui|leur)* (demandons|demande|demanderons|demandera|reclamons|reclame) jamais _4;
      (n'(a|avons|ai|ont) pas) (su|pu|voulu|assez|suffisamment|fait le lien|verifie~|relu|repondu|prevenu~|informe~|
        anticipe~|prevu|compris|mesure|vu|entendu|tenu (nos|notre|parole|compte|la|les|le)|respecte|ete (a la hauteur|au
        niveau|clair~|assez|bon~|correct~|prevenu~|informe~|rembours~|surveill~|controle~|verifie~)|donne suite|pris)
      """),
    Cue(
      "pas-notre-compte", .block([.deny]), 60,
      """
      <at> n'est (pas|plus) (nous|notre compte|un de nos comptes|a nous|le notre|l'un des notres)
      """),
  ]
}
