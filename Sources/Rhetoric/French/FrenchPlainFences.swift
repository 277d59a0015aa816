import Codebook

/// Denials, blame, pretexts, justifications, merits and complaints in the plainest words.
extension FrenchCues {
  static let plainFences: [Cue] = [
    Cue(
      "pas-nous-qui", .deny, 85,
      """
      (ce|c|ca) (ne|n)? (est|etait|vient|sont) (absolument|vraiment|clairement|meme)* pas (du tout)? (de|a cause de|la
        faute de)? (nous|moi|notre (equipe|entreprise|magasin|marque|produit|site|compte|club|service)|nos (equipes|
        produits|employes|salaries)|chez nous) (qui {sPron} (avons|ai|a|ont|avions|sommes|est) _|$);
      (nous|notre|nos|mon|mes|le club|l'entreprise|la marque|la direction|on|je) (_|_ _)? (ne|n') (sommes|suis|est|sont|
        etait|etions|etaient) (absolument|donc|en rien|nullement|aucunement|pour rien|en aucun cas|pas du tout|pas|
        meme)* (en cause|mis en cause|responsable~|implique~|concerne~|coupable~|a l'origine|dans le coup|contamine~|
        dangereu~|defectueu~) !(les seuls|joignable);
      (nous|on|je|j) (n|ne)? (y)? (avons|a|ai|sommes|est|suis) (absolument)? (rien|jamais) (fait|dit|a voir|a cacher|
        vole|pris|touche|change|efface|envoye|promis|demande de tel|recu) !(pour (vous|aider|regler)|a temps|de votre
        part|de toi);
      (capture|capture d'ecran|captures|photo|photos|video|image|images|document|message|mail|enregistrement|article|
        citation|lettre|profil|compte|screen) _4 (est|sont|c'est) (bien|evidemment|totalement|completement|entierement)*
        (un|une|des)? (faux|fausse|fausses|montage|montages|truque~|fake|fakes|hoax|bidon|photomontage|deepfake|
        invente~|fabrique~ de toutes|genere~ par une ia|imitation|usurpation);
      (on|nous|je|j|le club|la marque) (ne|n') (_)? (a|avons|ai) (jamais)? (vire|insulte|menace|agresse|licencie|force|
        bloque|trompe|vole|arnaque|accuse|vise|refuse|oblige|attaque|supprime|empeche|mis|traite|banni|censure|renvoye)
        (_)? personne;
      (aucun|aucune) (_) (n')? (a|ont|n'a|n'ont) (jamais)? (ete)? _ (chez nous|par nous);
      ^ jamais (nous|on|je|le club) n (aurions|aurait|aurais|avons|a|ai) !(du|imagin~|pens~|cru|voulu|oubli~|ete aussi|
        assez) _;
      (vous|tu) (vous|te|t) (trompez|trompes) (de|d') (entreprise|societe|marque|personne|magasin|compte|cible|page|
        adresse);
      (aucun|aucune) (de nos|donnee|donnees|client|salarie|employe|enfant|produit|plainte|cas|trace|lien|animal|colis|
        accident|incident|mail|message|commentaire) _4 (n'a|n'ont) (jamais|pas)? ete _ !(habilite~);
      (tout|cela|ca|c'est|histoire|histoires) _3 (est|sont)? (completement|totalement|entierement|purement|simplement)*
        (invente|inventee|inventees|du vent|de la fiction|du delire|n'importe quoi|des conneries|du flan|bidon|des
        racontars|des ragots) !(pour|par un genie);
      (il ne|il) (s'est) (strictement|absolument)? rien passe;
      tout (fonctionne|marche|va|se passe) (parfaitement|normalement|tres bien|bien|correctement) (chez nous|de notre
        cote|dans nos|sur nos);
      (affaire|histoire|probleme|accusation|accusations|polemique|cela|ca|rumeur|video|enquete) (_)? ne (nous|me)
        concern~ (pas|en rien|nullement|aucunement);
      (on|nous|je) (n'a|n'avons|n'ai) (absolument|strictement)? rien (a se reprocher|a nous reprocher|a me reprocher|
        fait de mal|fait d'illegal)
      """),
    Cue(
      "pas-nie", .block([.deny]), 60,
      """
      (ne|n) (nions|nie|contestons|conteste|dirons|dirai|dirait|allons|va|vais|dementons|dement|pretendons|pretends|
        disons|dis|pretend) (pas|nullement|jamais) (pas|que|qu|dire|nier|pretendre|contester|vous|_)* (faux|fausse|
        mensonge|_);
      (n'etait|n'est|n'etaient) pas (un|une|des) (simple|simples|vulgaire)? (accident|accidents|hasard|bug|oubli|
        maladresse|fatalite|detail);
      {desole} _4 (que|qu) _5 (n'est|n'a|ne|n'ait|n'ont);
      (colis|commande|courrier|livraison|mail|virement|train|bus|courriel|remboursement|message) (_|_ _|_ _ _)? (n'est|
        n'a|ne) (pas|jamais) (ete)? (arrive|livre|recu|passe|parti|envoye|fonctionne)
      """),
    Cue(
      "la-faute-a-l-autre", .scapegoat, 80,
      """
      (ancien|ancienne|anciens|precedent|precedente) (direction|equipe|patron|gerant|proprietaire|gestion|directeur|
        prestataire|operateur|maire|ministre|responsable|municipalite|transporteur|president|agence) (_|_ _)? (a|ont|
        avait|avaient|est responsable|sont responsables|n'a|n'ont) _;
      (vous|tu) (avez|as|t'es|vous etes|etes) (surement|sans doute|certainement|probablement|peut etre|forcement|bien|
        du|pu|vous|te|t)* (vous|te|t) (tromper|trompe|trompee|planter|plante|emmeler|melanger);
      (vous|tu) (avez|as) (surement|sans doute|certainement|probablement|peut etre|forcement|bien)* du (mal (lire|
        saisir|comprendre|faire|regler|brancher|fermer)|oublier|faire une (erreur|mauvaise)|cliquer|confondre|rater|
        effacer|supprimer|saisir|mettre|changer|rentrer|desactiver|le|la|l);
      (vous vous|tu t|vous) (etes|es) (surement|sans doute|certainement|probablement)* (trompe|trompee|trompes|plante|
        plantee) (de|d|dans|en|$) !(pas);
      (c'est|c'etait|est|etait) (aussi|un peu|quand meme|entierement|uniquement|bien|donc)* (de|a)? (votre|ta|leur|sa)
        (faute|erreur|responsabilite) !(si on|de notre);
      (erreur|faute|oubli|manipulation|mauvaise manip) (vient)? de (votre|ta|leur|sa) (part|cote);
      (vous|tu) (n'avez|n'as|avez|as|ne) (tout simplement|visiblement|sans doute|surement)* pas (bien|correctement)?
        (lu|suivi|respecte|verifie|enregistre|rempli|valide|coche|mis a jour|fait attention|precise|ecoute) (le|la|les|
        l|notre|nos|votre|vos|ton|tes|a|$) !(pour que|encore);
      si (vous|tu) (aviez|avais|l'aviez|l'avais|les aviez) (mieux|bien|correctement|simplement|seulement|pris le temps
        de|pas)* (lu|suivi|lire|ecoute|respecte|verifie|fait|entretenu|range|garde|regarde|reserve|prevenu|utilise|
        rempli|attache) _;
      (bug|probleme|panne|erreur|souci|coupure|retard|fuite|faille|defaut|soucis|incident) (_|_ _)? (vient|provient|
        venait|viennent) (en fait|surement|directement)* (d'|de|du|des|de chez) (la|l|le|votre|ton|vos|chez|notre)*
        ({eTiers}|<Name>) !(de ce matin);
      (bug|probleme|panne|erreur|souci|coupure|retard|fuite|faille|defaut|soucis|incident) (_|_ _)? (vient|provient|
        venait|viennent) (en fait|surement|directement)* de (votre|ton|ta|vos) _;
      (plaignez|plains|prenez|prends) (vous|toi|t)? (en)? (plutot|donc|directement)? (aupres|a|au|aux|en a|en au) (de|
        du|des|la|le|les|l|votre|ton)* {eTiers};
      (les autres|l'autre|les adversaires|l'equipe adverse|c'est eux qui|ce sont eux qui|c'est lui qui|c'est elle qui|
        eux) (_)? (ont|a) (commence|provoque|provoques|cherche|attaque|declenche);
      (c'est) (lui|eux|elle|elles) qui (s'en occupe~|se sont|s'est|ne veut|ne veulent|a (fait|perdu|decide|oublie|
        merde)|ont (fait|perdu|decide|oublie|merde)|gere|gerent|decide|decident|livre|livrent|fixe|fixent|devait|
        devaient|devrait|doit|bloque|bloquent);
      (c'est) (le|la|l|les|notre|nos|un|une|votre|ton) {eTiers} (_|_ _)? qui (n|ne|s|se|a|ont|est|sont|gere|gerent|
        decide|decident|livre|livrent|fixe|fixent|devait|devrait|doit|nous|vous|bloque|fait|font) !(vous (appelle|
        rappelle|contacte|repond)|traite votre|suit votre);
      (faute|responsabilite|oeuvre) (de|du|d) (l)? (ancien|ancienne|precedent|precedente) _;
      (ce sont|c'est) (les|des|nos|un|une|le|la|certains) (clients|client|jeunes|supporters|voisins|passagers|eleves|
        enfants|locataires|visiteurs|usagers|adversaires|manifestants|gens|spectateurs) (_)? qui (_)? (ont|a|n'ont|n'a)
        _ !(raison|droit|besoin);
      (demandez|demande|reclamez) (donc|plutot|des comptes|des explications) (a|au|aux) (la|l|le)* {eTiers};
      (a cause (de|d|du|des)|la faute (a|de|du|des)|par la faute (de|du|d)|merci a) (la|l|le|notre|nos|votre|un|une)*
        {eTiers};
      (notre|nos|le|la|l|les|un|une) (ancien|ancienne|jeune)? {eTiers} (_)? (a|ont|n'a|n'ont|s'est|ne|n) (encore|
        visiblement|tout simplement|pas|mal|tout|jamais)* (fait (son|leur|le|n'importe|une)|perdu|oublie|egare|trompe|
        respecte|livre en retard|plante|merde|foire|gere|casse|abime|tarde|prevenu|recu|repondu|assure|pu livrer|tenu
        (ses|leurs))
      """),
    Cue(
      "pas-un-rejet", .block([.scapegoat]), 60,
      """
      (ce|c|pas) (n)? (est|etait) pas (de)? (votre|ta|leur|sa|la faute) _3;
      (vous|tu) (n'|ne) (etes|es) pour rien
      """),
    Cue(
      "raison-toute-simple", .excuse, 70,
      """
      (on|nous|je) (ne|n)? (pouvait|pouvions|pouvais|pouvons|peut|peux|y) (peut|pouvons|peux|pouvait|pouvions|vraiment)*
        (pas|rien) (le|la|l')? (prevoir|savoir|anticiper|y faire|empecher|controler|faire (de plus|d'autre|$)) !(plus|
        mieux|sans|d'autre que|si);
      (personne) (ne|n) (pouvait|aurait pu|avait|l'avait) (_)? (prevoir|deviner|imaginer|savoir|prevu|anticiper|vu
        venir);
      (ce|c|ca|cela) (n)? (etait|est) (vraiment|absolument)? pas (voulu|volontaire|expres|fait expres|intentionnel|
        prevu|premedite|mechant|de (notre|ma) faute|contre vous|contre toi);
      (pas fait expres|sans le vouloir|sans faire expres|involontairement|malgre nous|a notre insu|malgre moi);
      (on|nous|je) (est|sommes|suis|etait|etions) (un peu|vraiment|completement|totalement|tres|tous|litteralement|vite|
        en plein|ete)* (deborde~|surcharge~|submerge~|sous l'eau|depasse~|en sous effectif|en sous nombre|pris de court|
        surbooke~|satures|en pleine bourre|a la bourre|en rush);
      (on|nous) (manque|manquons|manquait|manquions) (cruellement|un peu|encore|toujours)? (de|d) (personnel|monde|bras|
        moyens|temps|effectif~|main d'oeuvre|stock|place|chauffeurs|conducteurs|livreurs|serveurs);
      (sous effectif|manque de (personnel|bras|moyens|monde|main d'oeuvre)|rupture de stock (chez|imprevue)|penurie de
        (personnel|main d'oeuvre|composants|chauffeurs));
      (on|nous) (est|sommes) (qu)? (une|un) (toute|vraiment)? (petite|petit|minuscule) (equipe|structure|commerce|
        boutique|boite|entreprise|association|asso) !(de passionnes|familiale|mais);
      (on|nous) (n'est|ne sommes|n'etait|n'etions) (que|qu) (<n>|deux|trois|quatre|cinq|six|dix|une poignee|des humains|
        humains|une toute petite|une petite);
      (peut|pouvons|peux) (malheureusement)? pas (tout (voir|controler|surveiller|savoir|faire|verifier)|etre partout|
        etre au four);
      (il y avait|y avait|il y a eu|y a eu|on avait|on a eu) (vraiment|enormement de|tellement de|trop de|beaucoup de|
        un|des|du|de gros)* (monde fou|monde (partout|samedi|dimanche|ce|hier|$)|bouchons|embouteillages|verglas|neige|
        travaux|accident sur|retards|greve);
      (le|la|les|un|une|notre|nos) (serveur|serveurs|site|systeme|logiciel|ordinateur|ordinateurs|reseau|machine|appli|
        application|imprimante|caisse|chauffage|four|camion|alarme|frigo|internet|wifi) (_)? (a|ont|est|s'est|sont)
        (encore|tout simplement|completement|soudainement)* (plante|plantes|lache|tombe en panne|tombee en panne|tombes
        en panne|crash~|bugge|bugue|disjoncte) !(parce que nous|par notre);
      (il y a eu|y a eu|on a eu|nous avons eu|c'est|c'etait|il s'agit d|il s'agissait d|suite a|a cause d|a cause de|du
        a) (un|une|des|le|la)* (gros|petit|enorme|simple|petite|grosse)* (bug|bogue|panne|probleme (technique|
        informatique|de serveur|de reseau|de livraison|d'organisation)|souci (technique|informatique)|pepin|imprevu|
        imprevus|couac|malentendu|concours de circonstances|coup de feu|afflux|tempete|orage|orages|neige|verglas|greve|
        canicule|inondation|intemperies|embouteillages|accident|travaux|meteo|mauvais temps|erreur humaine);
      (neige|orage|orages|tempete|verglas|pluie|canicule|greve|inondation|inondations|foudre|vent|meteo|travaux|
        bouchons|manifestation|trafic) (_)? (a|ont|nous a|nous ont|est tombee|bloque|bloquent|empeche|empechent|oblige)
        (_)? (bloque|empeche|ralenti|retarde|coupe|oblige|perturbe|pris de court|paralyse|detruit|force|complique|
        desorganise|tout) ;
      (serveur|serveurs|systeme|ordinateur|machine|alarme|frigo|camion|caisse|imprimante|logiciel|four|moteur|chaudiere|
        ascenseur) (_)? (s'est|se sont) (eteint~|arrete~|bloque~|fige~|coupe~|mis en panne|mise en panne|emballe~|
        deregle~|dereglee) _1;
      (foudre|arbre|arbres|grele|branche|neige) (_)? (est|sont) (tombe|tombee|tombes) (sur|dans|en travers|toute|cette|
        pendant);
      (<n>|deux|trois|quatre|plusieurs|la moitie|beaucoup|une partie) (de)? (nos|l|mes|les)? (collegues|salaries|
        conducteurs|agents|livreurs|chauffeurs|cuisiniers|serveurs|conseillers|equipe|employes|techniciens|vendeurs|
        medecins) (est|sont|etaient|etait) (_)? (malade|malades|absent|absents|absentes|en arret|en greve|en vacances|en
        conge|en conges);
      (deux|trois|quatre|cinq|dix|<n>) fois plus (de|d) (_|_ _) que (prevu|d'habitude|la normale|l'an dernier|attendu);
      (beaucoup|enormement|trop|tellement|plus) (plus)? (de|d) (demandes|commandes|messages|appels|monde|clients|mails)
        (en ce moment|que prevu|que d'habitude|ces jours ci|cette semaine|a la fois|d'un coup|a traiter)
      """),
    Cue(
      "pretexte-ecarte", .block([.excuse]), 60,
      """
      (n'etait|n'est|n'etaient) pas (un|une|des) (simple|simples|vulgaire)? (accident|hasard|bug|oubli|maladresse|
        fatalite);
      (en rien|pas|nullement|aucunement|inutile|sans) (responsables|responsable|d'invoquer|invoquer|pretexter|lies|lie|
        l'excuse de) (de|a|du|d)? _3
      """),
    Cue(
      "pas-si-grave", .justify, 80,
      """
      (allez|oh|ah|franchement|detendez vous|on se calme|du calme|pas de panique) (les amis|la)? (c'est|c'etait) (juste|que|
        seulement|jamais que) (un|une);
      (ce|c|ca|cela) (n)? (est|etait) (vraiment|franchement|quand meme|tout de meme)* pas (si|tres|bien|tellement|
        vraiment|non plus)* (grave|mechant|dramatique|la fin du monde|un drame|la mort|important|la catastrophe|une
        catastrophe|enorme|le bout du monde|cher) !(pour nous);
      rien (de|d') (grave|dramatique|mechant|bien mechant|tres grave) !(n'est arrive);
      pas de quoi (s'inquieter|paniquer|en faire|s'affoler|crier|fouetter);
      (ca|cela|ce sont des choses qui|ces choses|c'est des choses qui) (arrive|arrivent) (a tout le monde|aux meilleurs|
        partout|a toutes|a n'importe qui|souvent|tous les jours) !(plus|souvent chez nous);
      (ce sont des choses qui|c'est des choses qui) arrivent;
      (tout le monde|toutes les (marques|boites|entreprises|banques|compagnies)|tous les (autres|concurrents|commerces|
        restaurants|sites)|les autres|nos concurrents|nos confreres|la concurrence|tous les metiers) (_)? (le|la|en|y)?
        (fait|font|faisait|font de|fait de|fait ca|font ca|font pareil|fait pareil) (pareil|ca|la meme|ainsi|aussi|
        autant|$);
      (il faut|faut|il faudrait|on peut|essayons de|tachons de) (quand meme|savoir|un peu|aussi)* (relativiser|
        dedramatiser|garder la mesure|raison garder|prendre du recul);
      (c'est|c'etait) (pourtant|bien)? (ecrit|indique|precise|marque|prevu|stipule|mentionne|affiche) (clairement|bien|
        aussi)? (noir sur blanc|en toutes lettres|des le (debut|depart)|en gros|partout|(dans|sur|a) (le|la|l|les|votre|
        notre|nos|vos|ton)* (contrat|conditions|condition|cgv|cgu|reglement|bail|article <n>|offre));
      (d'apres|selon|suivant|conformement a|conformement aux|en vertu de) (nos|notre|les|la|le|votre) (conditions|
        contrat|reglement|cgv|cgu|loi|politique|procedure|procedures|tarif|reglementation) _;
      (tres peu|une minorite|quelques uns|une infime partie|une petite partie|a peine quelques) (de|d'|des) (nos|vos)?
        (clients|abonnes|usagers|personnes|commandes|voyageurs|utilisateurs|colis|produits|cas|gens) (_)? (sont|est|ont|
        a|etaient|$);
      (prix|tarifs|tarif) (_|_ _)? (plus bas|moins chers?|parmi les plus bas|imbattables|plus que corrects);
      il (faut|fallait|a fallu) bien (economiser|vivre|gagner|payer|rentabiliser|manger|faire (tourner|des choix|un
        choix)|choisir|trancher|que (quelqu|l'entreprise|nous|on|je|le));
      (tradition|coutume|usage|pratique|regle) (_)? (existe|dure|remonte|se fait|se pratique) (depuis|partout|a|dans) _;
      (phrase|citation|video|extrait|propos|interview) (_|_ _|_ _ _)? (a|ont) ete (coupe~|tronque~|deforme~|monte|
        montee|raccourci~|detourne~|sorti~ de|mal (interprete~|compris~|traduit~));
      (contexte) (change|explique|eclaire|manque|est important|compte);
      (nous|on|je) (n')? (avons|a|ai) (juste|simplement|seulement|fait que|strictement|toujours|scrupuleusement)*
        (respecte|applique|suivi|suivre|appliquer|respecter) (la|le|les|l'|nos|notre) (loi|procedure|procedures|
        reglement|regles|protocole|contrat|consignes|consigne|normes|conditions|reglementation|cadre);
      (c'est|c'etait|il s'agissait|il s'agit) (juste|seulement|simplement|pourtant|evidemment|clairement|d|de|que|qu)*
        (l|une|un|du)* (humour|blague|second degre|plaisanterie|trait d'humour|ironie|boutade|clin d'oeil|jeu) (_|$)
        !(de mauvais gout|ratee|deplacee|rate|idiote|stupide);
      (on|nous|je|j) (a|avons|ai) (bien|tout a fait|quand meme|encore|parfaitement)? le droit (de|d) _ !(vous|savoir);
      (il y a|y a) (bien|beaucoup|tellement|quand meme)? (plus grave|pire|plus important) (dans|que|ailleurs|$);
      (est|sont|etait|etaient) (clairement|bien|aussi)? (prevu|prevue|prevus|prevues|mentionne~|inscrit~|precise~|
        indique~) (_|_ _|_ _ _)? (article <n>|contrat|cgv|cgu|conditions|reglement|bail);
      chacun (est|reste) libre (de|d) _;
      (la loi|le reglement|la reglementation|la legislation|la norme) (nous|l'|y|le|les)? (oblige|impose|interdit|exige|
        y oblige|autorise|permet|prevoit) _;
      (seulement|que|qu|a peine|moins de|juste) (un|une|<n>|deux|trois|dix|quelques) (pour cent|sur <n>|sur cent|_)?
        (de)? (nos|vos|des|les)? (clients|abonnes|usagers|commandes|personnes|utilisateurs|voyageurs|colis|produits) (_|
        _ _)? (ont|sont|est|a|concerne~|touche~|ete)
      """),
    Cue(
      "pas-une-defense", .block([.justify]), 60,
      """
      (normal|normale|logique|legitime|naturel|comprehensible) (de|d|que) (vous|tu|te|se|etre|le|l|on)* (soyez|sois|
        sentir|etre|ressentir|s'inquieter|raler|reagir|reagissiez|reagisses|poser|demander|vouloir|etes)* ({eEmotion}|
        ca|ainsi|la question|_);
      (c'est|est) (tout a fait|completement|parfaitement|bien)* normal d;
      (defend~|defendu|attache~|promouv~|soutenu|soutient|soutenons|protege~) _2 liberte d'expression
      """),
    Cue(
      "pas-une-panne", .block([.correct]), 60,
      """
      (phrase|citation|video|extrait|propos|interview|conversation) (_|_ _)? (a|ont) ete (coupe~|tronque~|deforme~|
        sorti~)
      """),
    Cue(
      "fiers-de-nous", .bolster, 75,
      """
      (nous sommes|on est|nous restons|on reste) (avant tout|d'abord|toujours|fiers d'etre|bien plus qu)* (une|un|des)
        (vraie|petite|grande|jeune|belle)* (entreprise|maison|societe|boutique|pme|association|cooperative|marque|
        equipe|club|commerce|artisans|passionnes) (_)? (familiale|familial|artisanale|locale|local|francaise|francais|
        engagee|engages|engage|responsable|independante|independant|passionnee|passionnes|passionne|serieuse|honnete|
        solidaire|citoyenne|a taille humaine|humaine|de passionnes|qui (respecte|aime|defend|fait|soutient));
      (nous|on) (aimons|aime|adorons|adore) (_)? (notre|nos|ce) (metier|travail|clients|region|ville|produits|que (nous|
        l'on|on) (faisons|fait));
      (passionne~) (par|de) (notre|nos|ce que|le|la);
      (equipes|equipe|salaries|conseillers|benevoles|collaborateurs|artisans|cuisiniers|techniciens|soignants|
        chauffeurs|vendeurs|employes) (_)? (se|s'|font|donnent|donne|fait|travaillent|travaille|sont|est|mettent) _6
        (chaque jour|tous les jours|au quotidien|toute l'annee|jour apres jour|quotidiennement|depuis (toujours|<n>|
        des)|sans compter|avec passion|avec coeur|avec amour) !(insulte~|menace~|agress~|craqu~);
      de (nos|vos)? (clients|voyageurs|patients|abonnes|usagers|membres|lecteurs|eleves|locataires) ((sont|etaient|se
        disent|se declarent|restent) (tres|plutot)? (satisfait~|heureu~|content~|ravi~|fidele~)|nous (recommandent|font
        confiance|donnent|choisissent|notent)|reviennent);
      (on|nous) (fabrique|fabriquons|produit|produisons|cuisine|cuisinons|assemble|assemblons|cultive|cultivons) (tout|
        nos|tous|toutes|l'ensemble|chaque) _4 (en france|ici|localement|sur place|a la main|maison|en europe|chez nous|
        artisan~|frais);
      (accordons|accorde|attachons|attache|portons|porte|mettons|apportons) (toujours)? (une|la|beaucoup d|enormement d)
        (d|grande|tres|plus|immense|extreme|toute)* (grande)? (importance|attention|soin) (a|au|aux) (la|l|le|les|nos|
        vos|chaque) _ !(dossier|reclamation|demande);
      (cela|ca|voila|il y a|depuis) (fait|bientot|plus de|pres de|maintenant|deja)* (<n>|dix|quinze|vingt|trente|
        quarante|cinquante|vingt cinq|cent|cinq|deux|trois) (ans|annees|generations|siecles) que (nous|on|notre|nos)
        (vous|les|la|maison|entreprise|famille|club|equipes|y|sommes|est|sont|se)* (nourri~|servons|sert|accompagn~|
        travaill~|fabriqu~|accueill~|aid~|form~|souten~|soutien~|faison~|existe~|soign~|livron~|livre|transport~|
        produi~|cultiv~|defend~|innov~|la|a vos cotes|proposon~|engage~|batt~|vend~|prepare~|reuni~|cuisin~|represent~);
      (entreprise|societe|maison|club|groupe|magasin|usine|marque|association|cooperative) (_)? (emploie|forme|soutient|
        finance|verse|investit|recycle|aide|accompagne|defend) (plus de|depuis|chaque|aussi|des|de|<n>|les|la|deja|
        quarante|cent|deux) _;
      (nous sommes|on est|je suis) (tres|pleinement|fortement|tous|toujours|resolument)* (engage|engages|engagee|
        engagees) (_|_ _)? (contre|pour|dans|aux|en faveur|aupres) _;
      (equipe|equipes|salaries|agents|conseillers|chauffeurs|conducteurs|vendeurs|moniteurs) (est|sont) (tous|toutes|
        bien|regulierement|specialement|tres bien)* (forme|formee|formes|formees|diplome~|certifie~|qualifie~|
        experimente~) _1;
      (prend|prenons|prenez) (toujours)? (la|le|les|l) _2 (au serieux|tres au serieux|a coeur|tres a coeur);
      (qualite|securite|satisfaction|respect|proprete|confiance|transparence|ecoute|hygiene|sante|bien etre|fraicheur)
        (_|_ _|_ _ _)? (c'est|est|reste|passe|a toujours ete) (_)? (notre|au coeur|sacre~|avant tout|notre priorite|
        primordial~|essentiel~|ce qui compte|la base|une priorite|dans notre adn)
      """),
    Cue(
      "vous-les-meilleurs", .block([.bolster]), 60,
      """
      (vous|tu) (etes|es) (vraiment|toujours|encore)* (les|le|la) (meilleur~|plus _ )
      """),
    Cue(
      "on-souffre-aussi", .victimage, 75,
      """
      (nous|moi) aussi (on|nous|je|j)? (en)? (sommes|souffre~|souffrons|subi~|subissons|galer~|trinqu~|pay~|payons|
        perd~|perdons|en bav~|est touche~|avons perdu|a perdu|avons (mal|souffert)) !(client~|plaisir|paye|tristes|
        desoles);
      (c'est) (toujours|encore|sans cesse|bien sur) (sur nous|nous qu|nous qui|a nous qu|contre nous|de notre faute|les
        memes) (_|$) !(avons commis|sommes responsables|devons|nous excusons);
      (c'est) (sur nous|nous) (qu) (ca|tout|on) (tombe|retombe|accuse|attaque|critique|insulte|tape);
      (tout le monde|tous|tout|on|ils|certains|les medias|la presse|les reseaux) (_)? nous (en|y)? (tombe|tombent|tape|
        tapent|acharne|acharnent|critique|critiquent|deteste|detestent|en veut|en veulent|accuse|accusent|rentre dedans|
        crache|crachent|massacre|massacrent|lynche|lynchent|harcele|harcelent|insulte|insultent|menace|menacent) (_|$)
        !(a raison|avec raison|raison|a juste titre|dans la boite|sur la boite|bien);
      (en prend|en prenons|prend|prenons|s'en prend|en ont pris) (tous|encore|toujours)? plein (la figure|la tete|la
        gueule|la tronche);
      (acharnement|harcelement|lynchage|bashing|chasse aux sorcieres|deferlement (de haine|d'insultes)|torrent (de
        haine|d'insultes)|tsunami (de haine|d'insultes)) (contre (nous|nos|notre)|envers (nous|nos|notre)|que (nous|
        subi~)|mediatique|dont (nous|nos)|permanent|continu|inadmissible);
      {hgens} (_|_ _)? (pleure~|craque~|n'en peuvent plus|n'en peut plus|ont peur|a peur|sont a bout|est a bout|vivent
        un enfer|ne dorment plus|se font (insulter|menacer|agresser|harceler)|se fait (insulter|menacer|agresser|
        harceler)|en pleurs|en larmes|recoivent des (menaces|insultes)|a recu des menaces|ont recu des menaces) !(de
        rire|de joie);
      (on|nous|je) (ne)? (peut|peux|pouvons) (meme)? plus (dormir|sortir|travailler|respirer|ouvrir|lire nos|repondre)
        (_|$) !(vite|tot|a distance);
      {hgens} _5 (en pleurant|en larmes|en pleurs|la peur au ventre|au bout du rouleau|la boule au ventre);
      (polemique|campagne|affaire|rumeur|rumeurs|critiques|accusations|buzz|boycott|attaques|articles|messages|insultes|
        commentaires|histoire) (_|_ _)? (nous|me) (fait|font|coute|coutent|blesse~|detruit|detruisent|tue|tuent|ruine~)
        _ !(plaisir|chaud|sourire|rire|avancer|progresser|comprendre|dire);
      (on|certains|ils|vous|quelqu'un|beaucoup) (essaie|essaient|essayez|cherche|cherchent|veut|veulent|cherchez|voulez|
        tente|tentent|essaye|essayent) (tous)? (de|a)? (nous|notre) (couler|detruire|abattre|faire (taire|tomber|du mal|
        fermer|passer)|salir|nuire|demolir|ruiner|decredibiliser|peau|mort|perte) !(pour);
      (facile|si facile|trop facile) (de|d) (taper|cracher|s'en prendre|nous (critiquer|attaquer|accuser|taper)|
        critiquer|accuser) (sur nous|quand|_);
      (dur|difficile|penible|complique|pas facile|violent|douloureux) (pour nous (aussi|tous|$)|aussi pour nous|pour nos
        (equipes|salaries));
      (cette|cet|ce|la|le|l) (_) (nous|me) (coute|detruit|ruine|tue|fait (du mal|souffrir|perdre)|brise|demolit|met en
        danger) !(rien)
      """),
  ]
}
