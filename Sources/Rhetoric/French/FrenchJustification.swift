import Codebook

extension FrenchCues {
  /// It was small, normal, lawful, agreed to, or taken out of its context.
  static let justification: [Cue] = [
    Cue(
      "loi-et-reglement", .justify, 85,
      """
      (conformement|en conformite|conforme|conformes|en application|en vertu|au titre|aux termes|dans le respect|en
        accord|au regard) (de|d'|du|des|a|au|aux) (nos|notre|la|les|l'|ce|votre|leur|l article|reglement|contrat|
        reglementation|conditions|bareme|procedure|protocole|code|tarif|cahier|loi|statuts|bail|charte|norme|decret|
        arrete|convention|normes|politique) !(engagement|valeurs|promesse);
      (la|le|notre|l'|ce|votre|les|nos|ces) (loi|reglement|reglementation|contrat|reglement interieur|bail|code de _|
        code du _|article|directive|norme|clause|cahier des charges|convention|cnil|charte|conditions generales|
        conditions|protocole|garantie|arrete|decret|consigne|statuts|cgv|cgu) (_|_ _|_ _ _)? (l'|nous|le|la|les|vous|m|
        n'|ne|en)* (autorise|autorisent|impose|imposent|interdit|interdisent|prevoit|prevoient|exige|exigent|oblige|
        obligent|exclut|excluent|stipule|precise|limite|ecarte|prescrit|dispose|veut|fixe|demande|tolere|reserve|admet|
        couvre|couvrent|mentionne|mentionnait|indique|indiquait|prevoyait|interdisait|plafonne|est claire|est clair|sont
        claires|est formel|distingue|ne prevoit|ne couvre|n'impose|n'oblige|a ete respectee|ont ete respectees|a ete
        suivie|est la meme pour tous) !(d'etre rembours|une indemnisation|de vous rembourser);
      (c'est|cela est|est|etait|sont|tout est|ceci est|reste) {tres} (parfaitement|strictement|tout ce qu'il y a de
        plus|pourtant|meme|ecrit et)* (legal|legale|legaux|licite|reglementaire|reglementaires|conforme|conformes|aux
        normes|autorise|autorisee|autorises|la loi|le reglement|la norme|une obligation|obligatoire|prevu (au|par|dans)|
        prevue (au|par|dans)|dans (le|son|votre|les) contrat|dans les (clous|normes|cgv|conditions|regles)|stipule|ecrit
        (noir|en (gras|toutes lettres|gros)|dans (les|le contrat))|affiche (partout|depuis|
        devant|sur chaque)|notre droit|standard|d'usage|l'usage|la consigne|le protocole|une regle|reglemente|le delai
        (legal|maxi)|sous (le|les) seuil~|en dessous (du|des)|dans la fourchette|en regle) !(pas|ou|que je vous);
      (en toute|pleine|parfaite|stricte) (legalite|conformite|transparence reglement~);
      (figurait|figure|figuraient|figurent|etait|est|ecrit|clause) (bien|pourtant|noir sur blanc|clairement|en toutes
        lettres|deja|pourtant bien|parfaitement)* (en toutes lettres|noir sur blanc|en gras|au contrat|dans les
        conditions|sur le devis|sur le billet|dans votre contrat|dans le contrat|au verso|au dos|en petits caracteres|a
        l'article|page <n>|au reglement|dans le mode|dans la notice|en bas de|dans l'annonce|sur l'etiquette|sur
        l'affiche|au bareme|sur la fiche|sur le guide|sur le site) !(facture et|vous trouverez);
      (acceptees|accepte|acceptee|approuve|consenti) (par (vous|vos soins|le client|la mariee|vous meme|le locataire)|a
        la (commande|souscription|reservation)|lors de (la|votre)|au moment de|en connaissance de cause|en toute
        connaissance);
      (conditions|cgv|cgu|conditions generales) (_|_ _)? (accept~|signe~|approuv~|que vous avez|que tu as|de vente|
        d'utilisation|particulieres|de transport|tarifaires);
      (le|votre|ce|tarif|billet|billets|place|offre|option|reduit) (billet|tarif|ticket|offre|promo|forfait|choisi|
        article)* (est|sont|etait|etaient) (non|ni|pas) (remboursable|remboursables|echangeable|echangeables|modifiable|
        modifiables|repris|cessible|reprise);
      (non (remboursable|remboursables|echangeable|echangeables|modifiable|cessible));
      (ne|n') (couvre|couvrent|inclut|garantit) (pas|ni|que) (la|les|le|l'|en|aux|ce|des|cette|de)* _;
      (ne pouvons|ne peut|ne pouvais|ne pourrons|ne peux|ne saurait) (donc|malheureusement|en consequence|dans ce cas|
        toutefois)* (pas|donc|recevoir|reserver)* (donner suite|acceder|proceder|rembourser|deroger|recevoir|commenter|
        evoquer|nous exprimer|faire d exception|faire exception|reserver|divulguer|intervenir) _;
      (ne commentons|ne commente|ne commentent|ne communiquons|ne communique|pas de commentaire|aucun commentaire|ne
        souhaitons pas commenter|secret (professionnel|medical|bancaire|de l'instruction|de l'enquete)|respect de la vie
        privee|tenu~ (au|par le) secret|presomption d'innocence) (pas|jamais|sur|les|nous|$)*
      """),
    Cue(
      "peu-de-cas", .justify, 85,
      """
      (seulement|seuls|seules|a peine|uniquement) (une|quelques|<n>|un|deux|trois|certains|quatre|cinq|six|dix|onze)*
        (poignee|quelques|minorite|petit nombre|petite partie|infime|<n>|clients|personnes|cas|utilisateurs|pour cent|
        grincheux|mecontents|messages|commentaires|signalements|reclamations|plaintes|passagers|abonnes|colis|dossiers|
        usagers) (sur|de|en|ont|est|$|des|d|avaient|concern~|touch~|pour) !(peuvent|sont encore disponibles);
      (<n>|deux|trois|une|un|quatre|cinq|six|huit|onze|douze|quelques|dizaine|poignee) (_|_ _|d _|de _)? (sur|parmi)
        (nos|les|plus de|pres de|quelque)* (cent|mille|_ millions|_ mille|millions|un million|milliers|centaines);
      sur (nos|plus de|les|pres de|quelque)* (<n>|un|deux|quatre|huit|dix|trois|douze|cent|mille|douze mille) (<n>|
        millions|million|mille|milliers|cents|clients|commandes|repas|voyageurs|passagers|visiteurs|colis|portraits|
        dossiers|personnes|flacons|abonnes|participants|lits|familles|inscrits|bouteilles)* (de|d)? _3 (seuls|seulement|
        c'est|un seul|il y a|<n> (se sont|ont|signalements|reclamations|plaintes|incidents|cas|seulement|ont ete));
      (infime|tres faible|petite|toute petite|faible) (minorite|partie|proportion|pourcentage|fraction);
      (minime|negligeable|negligeables|marginal|marginale|marginaux|insignifiant|insignifiante|derisoire|anecdotique|
        benin|benins|superficielle|resiste a l'analyse) !(responsabilite|aux stocks|a <n>|edition|de 14|age|pour
        agression|de treize)
      """),
    Cue(
      "rien-de-grave", .justify, 80,
      """
      (rien de|pas|pas si|pas tres|guere|pas vraiment|ni) (bien|tres|si)* (grave|dramatique|mechant|serieux|bien
        mechant|catastrophique|irreparable|insurmontable|anormal|choquant|scandaleux|illegal|nouveau|sorcier|
        d'inquietant|inquietant|exceptionnel|d'extraordinaire|d'honteux|toxique|dangereux|irregulier|la fin du monde|la
        mer a boire|mort d'homme|de quoi (fouetter|en faire|crier|s'affoler|s'alarmer|hurler|alerter|ameuter|appeler|
        parler|s'indigner)|un drame|une catastrophe|un crime|un scandale|une tragedie|une affaire d'etat|bagne|si mal)
        !(d'etre|d'avoir|c'est une faute|pour);
      (personne|nul|aucun _|aucune _|aucun|aucune|ni) (n'|ne)? (est|a ete|a|y a|soit|aura) (jamais|ete|eu|ete encore)*
        (mort|oblige|force|en danger|gravement) !(ni);
      (n'a|n'ont|ca n'a|n'avait) jamais (tue|ruine|fait de mal|blesse|empeche|rendu malade|gene|derange|pose (de)?
        probleme) (personne|quiconque|qui que|que|a personne|jusqu|les|$|un seul)*;
      (tempete|ouragan) dans un (verre d'eau|bol|verre|de);
      (n'est|c'est|n'etait|ce n'est) (pas|que|qu'|plus|jamais)* (un|une|du|de|des|l|le|la) (petit|petite|simple|banal|
        banale|vulgaire|leger|minuscule) _;
      (exagere|exagerez|exagerons|exageree|exagerees|monte en epingle|montee en epingle|relativiser|
        relativisons|relativisez|dedramatis~|restons calmes|restons serieux|raison garder|garder (la|le) (mesure|sens
        des proportions|calme)|tout un plat|tout un fromage|toute une histoire|tout un drame|affaire d'etat|polemique
        sterile|grossir le trait|sortir (les|de) (gonds|violons)|s'emballer|psychose|peccadille|broutille|
        faux proces|beaucoup de bruit|bien du bruit|bruit pour rien|vite dit|grand mot|grands mots|bien grand mot)
        !(mediatique dont);
      (sans|aucune|aucun) (la moindre|le moindre)? (gravite|consequence|consequences|danger|effet|impact|incidence|
        risque|dommage|prejudice) (pour|sur|a|reel|reelle|avere|averee|$|sanitaire|notable|serieux) !(reelle pour vous|
        pour votre sante si);
      (pas|peu|aucun) (plus|moins)? (dangereux|nocif|toxique|lieu) (que|de (s'inquieter|s'alarmer|paniquer|s'affoler|
        crier));
      (sous|en dessous|inferieur|inferieure|bien en deca|loin|au dessous|moins) (de|du|des|le|les|a|au|aux|que)* (seuil|
        seuils|limite|norme|normes|maximum|plafond|valeur limite|dose|taux) (autorise~|legal~|reglementaire~|de|$|fixe~|
        europeen~|prevu~|tolere~|d alerte)*
      """),
    Cue(
      "tout-le-monde", .justify, 85,
      """
      (comme|ainsi que|autant que|pas plus que) (le font|le fait|font|fait|dans|pour|chez|partout|toute|toutes|tous|
        tout|n'importe) (toute|tous|toutes|les|tout|quel|quelle|la|autres|le)* (autres|monde|secteur|profession|
        ailleurs|hotellerie|concurrents|confreres|marques|enseignes|villes|operateurs|clubs|restaurants|hotels|banques|
        compagnies|metiers|voisins|studios|entreprises|chaines|franc~|europe|pays|maisons|branche|commerces|festivals|
        journaux|produits) !(bonne chose|les ans);
      (tous|toutes|tout|toute|n'importe quel|n'importe quelle|chaque) (les|le|la)? (autres)? (operateurs|clubs|marques|
        entreprises|banques|compagnies|equipes|concurrents|lancements|monde|studios|villes|hotels|restaurants|magasins|
        enseignes|festivals|profession|secteur|metier|journaux|chaines|editeurs|boulangers|eleveurs|villages|operateur|
        hotel|restaurant|constructeur|fabricant|transporteur|saisons|annees|boutiques|maisons|agences|hopitaux|
        cliniques|universites|associations|partis|communes|aeroports|usine|produit) (de|du|d|_|qui _|en _)* (ont|
        connaissent|font|fait|sont|passent|subissent|fonctionnent|facture|facturent|pratiquent|pratique|procede|
        procedent|augmentent|augmente|ferment|fermes|pareil|le fait|le font|la meme chose|en est la|utilisent|utilise)
        !(le plein|leur maximum|de leur mieux|mobilis~|cela pour vous|pourboire);
      (ailleurs|les autres|concurrence|concurrents|voisins|voisin|autres marques|confreres) _2 (c'est|ce n'est|font|
        fait|ne font|sont|est|n'est|facturent) _2 (pire|pareil|mieux|la meme|plus cher|pas mieux|bien pire|autant|le
        double);
      (c'est|c'etait) (pareil|pire|la meme chose|comme ca|partout pareil|partout (comme|le)|ainsi|le meme prix|toujours
        comme ca) (partout|ailleurs|depuis|chez|dans|$|que|pour tous|pour tout le monde) !(tous les jours pour vous);
      (pratique|pratiques|procedure|usage|usages|mesure|regle|tradition|operation|technique|formule|comportement) (est|
        tout a fait|tres|parfaitement|aussi|plus que)* (courante|courantes|standard|habituelle|habituel|normale|
        normales|du secteur|de la profession|de routine|classique|repandue|repandues|ancestrale|bien connue|banale|
        universelle);
      (tout a fait|parfaitement|absolument|chose|est|c'est|etait|sont) (normal|normale|habituel|habituelle|courant|
        courante|naturel|naturelle|inherent|inherents|logique|mathematique|arithmetique|la nature|le jeu|la vie|
        classique|attendu) (de|d'|a|au|que|pour|$|dans|et|en|chez|ma|sur|mais|du) !(de s'inquieter|que vous|si|
        votre colere|d'etre en colere|de notre part|pour vous);
      (fait|font|faisait|faisaient) (partie|parties) (du|de la|des|de l') (jeu|metier|charme|risques|folklore|contrat|
        sport|deal|vie|tradition|spectacle|experience|culture|concept|sagesse|aventure|rituel);
      (risque|risques|loi|regle|regles|jeu|rancon|prix|alea|aleas|propre|magie) (du|de la|des|de) (metier|jeu|genre|
        nature|marche|gloire|direct|succes|sport|spectacle|voyage|liberte|artisanat|artisanal) !(il faut)
      """),
    Cue(
      "contexte-et-humour", .justify, 85,
      """
      (hors|sorti|sortie|sortis|sorties|replacer|remettre|replace|replacez|remettez|tire|tiree|tirees|remis|detache|
        isole|isolee|isoles|isolees) (de|dans|hors)* (de|dans)* (son|leur|du|tout|ces|le|sa)* (propos)? (contexte|dans
        son contexte);
      (<n>|quelques|trente|douze|quinze|vingt|dix|onze) (secondes|minutes) (sorties|extraites|tirees|ne|choisies|
        isolees|montees|de video ne) _;
      (humour|second degre|plaisanterie|ironie|parodie|satire|provocation|blague|caricature|dessin) (de (tranchee|
        carabin|bureau|potache|famille)|potache|bon enfant|affectueuse|inoffensive|assume|assumee|familial|entre (amis|
        collegues|employes|nous|potes));
      (c'etait|s'agissait|ce n'etait|simple|un peu de|c'est) (juste|seulement|que|simplement|pourtant|qu|evidemment|bien
        sur)* (de|d'|du|un|une|l')* (humour|second degre|humour noir|blague|plaisanterie|parodie|satire|clin d'oeil|
        trait d'humour|provocation|ironie|oeuvre|fiction|hommage|taquinerie|caricature) !(ratee|de mauvais gout|
        douteuse|qui ne passe|de merde|nulle|que nous regrettons);
      (se voulait|se voulaient|se veut|voulait etre|entendait etre|est assume|assumons|assume) (pleinement|totalement|
        entierement|ce|cette|l|un|une|notre)* (hommage|clin d'oeil|humour|parti pris|choix|drole|provocatrice|
        bienveillant|positif|pedagogique|festif|citation|ton|decision|affiche|ligne|message|$) !(erreur|faute|
        responsabilite);
      (dans l'interet|pour la bonne cause|liberte (d'expression|d'informer|de la presse)|droit (d'informer|a
        l'information|a l'humour|a la caricature)) (de la|des|de|du)*;
      (pour|dans un souci de|par souci de|par mesure de|par principe de|afin de preserver|afin de garantir|question de|
        raisons de|raison de) (des|votre|la|leur|votre propre|le|l'|notre|les|raisons|questions|de)* (propre)?
        (securite|precaution|equite|transparence|hygiene|sante publique|rentabilite|viabilite|survie economique|budget|
        bien etre animal|ordre public|moderation) !(nous vous invitons|merci de|ne consommez|des donnees de nos clients
        nous avons corrige)
      """),
    Cue(
      "bonnes-raisons", .justify, 75,
      """
      (parce que|puisque|car) (la loi|le reglement|le code|l'article|la norme|nos conditions|la regle|votre contrat|le
        contrat|l'ordonnance|la direction|la prefecture|sans (cela|ca|ce)|les couts|le prix|c'est (la|le)|l'energie) _;
      (sans (ce|cette|cet|la|le|ca|cela)) _4 (c'est la (fermeture|faillite)|nous fermons|on ferme|on mettait|fermerions|
        n'existerait|serait|disparait|nous (mourions|disparaiss~));
      (nous|on) (avons|a|n'avons|n'a) (fait|applique|respecte|suivi|agi|execute|tenu) (que|qu|strictement|le|la|les|ce
        que|notre|dans|notre devoir|l)* (appliquer|choix|regle|regles|procedure|procedures|protocole|reglement|
        consignes|consigne|loi|devoir|mission|notre travail|cadre|interet|ce qu'il fallait|faire|devait|du);
      (a|ont) (fait|applique|respecte|agi|suivi) (simplement|strictement|scrupuleusement|seulement|tout simplement|que|
        correctement|usage de la force)* (son|leur|les|la|le|dans le|en|a|appliquer)* (travail|metier|devoir|regle|
        regles|consigne|consignes|procedure|procedures|protocole|reglement|cadre (strict|de)|legitime defense|la lettre)
        !(avec coeur|et merci);
      (la regle|la consigne|le protocole|le prix|le tarif|la securite|la qualite|la loi|un prix|une regle) (est|reste|a
        un|c'est) (la|le|un|une)? (regle|meme pour tous|prix|cout|loi|loi pour tous|justifie|identique);
      (justifie|justifient|justifiait|justifiee) (par|le|la|les|largement|pleinement|cette|ce|ces|cela|amplement|tres
        bien) !(pas|en rien|rien) _;
      (a dure|ont dure) (en tout|exactement|au total|a peine|moins)* (_|<n>) (minutes|secondes|minute|heure|jours) $;
      (le prix|soit|moins|a peine|l'equivalent) (de|d'|du|que)* (un|une|deux|trois)* (demi)? (cafe|cafes|baguette|
        croissant|paquet|biere|place de cine|euro|centime|centimes) (par|et|a|$|de);
      (d'augmentation|hausse|augmentation|plus) (de|d')? _2 (centimes|euros) (par|sur) _;
      (inflation|cout de l'energie|couts de l'energie|prix de l'energie|hausse des couts|hausse des matieres|prix des
        matieres|prix du (ble|cacao|lait|beurre|kilowattheure|gaz|gazole|petrole)|cout des matieres|charges ont|salaires
        ont|couts ont) _3 (pris|explose|augmente|double|triple|bondi|grimpe|nous|oblige|premieres|flambe);
      (a ce (prix|tarif)|pour (ce|le) prix|a (<n>|_) (euros) (la|le|l|les)) _4 (ne|n|on|il|difficile|faut|vous|c'est)
        !(vous pouvez|incluant);
      (la vie) (ma pauvre|mon pauvre|c'est tout|ma bonne|c'est comme ca|point);
      (il n'est pas question|hors de question|refusons|je refuse|nous refusons) (de|d) (nous|m|s)? excus~;
      (nous|je|on) (l'|le|la|les)? (assumons|assume|recommencerions|recommencerais|referais|referions|maintenons|
        maintiens) (pleinement|totalement|entierement|parfaitement|notre (choix|ligne|position|decision|ton|tarif)|nos
        choix|ce choix|cette (decision|ligne|campagne)|nos propos|mes propos|sans rougir|$) !(la responsabilite|cette
        erreur)
      """),
    Cue(
      "pas-une-justification", .block([.justify]), 60,
      """
      (rien|n'|ne|aucune _) (ne)? (justifie|justifient|excuse|explique) (pas|rien|ca|cela|un|une|le|la|que|en rien)*;
      (n'est|ce n'est|etait|n'etait) (pas|absolument pas) (normal|conforme|acceptable|aux normes|autorise|legal|prevu|la
        norme|une blague) _;
      (non|pas|in) (conforme|conformes) _;
      (blague|plaisanterie|humour) (a part|douteux|douteuse|ratee|nulle|de mauvais gout|de tres mauvais gout|deplacee);
      (n'avons|n'a|n'ai) (pas|jamais) (respecte|applique|suivi) _3;
      (aurait|aurions|aurais) du _3;
      (etagere|etageres);
      (regrettons|desoles|deplorons) (que|d|de) _9;
      (n'est|ne serait) pas la regle;
      pas raconter que _5;
      conditions tarifaires;
      c'est la regle (de la|non);
      sens de l'humour;
      on assume;
      (blague|plaisanterie) (sur|de merde);
      (s'agissait|poisson) (d'un hommage|d'avril)
      """),
  ]
}
