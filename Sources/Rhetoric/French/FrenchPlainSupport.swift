import Codebook

/// Apologies, empathy, thanks, offers, repairs and facts in the plainest words.
extension FrenchCues {
  static let plainSupport: [Cue] = [
    Cue(
      "desole-que-la-chose", .apologise, 75,
      """
      {desole} (que|qu) (votre|ton|ta|vos|tes|le|la|les|l|cette|ce|cet) (premier|premiere|dernier|derniere|nouveau|
        nouvelle)? {eChose} (_|_ _|_ _ _)? (soit|soient|ait|aient|n|ne|vous|t|te|fasse|marche|fonctionne|arrive|tombe|
        prenne) _ !(pas plu|fait rire|deplu|choque)
      """),
    Cue(
      "notre-faute-si", .block([.nonapology, .doubt]), 60,
      """
      (c'est|est|etait) (bien|vraiment|entierement|uniquement|entierement de|de)* (notre|ma) (seule|propre)? (faute|erreur|
        responsabilite) si _
      """),
    Cue(
      "pas-un-ressenti", .block([.nonapology]), 60,
      """
      {desole} (que|qu) (votre|ton|ta|vos|tes|le|la|les|l|cette|ce|cet) (premier|premiere|dernier|derniere|nouveau|
        nouvelle)? {eChose} (_|_ _|_ _ _)? (soit|soient|ait|aient|n|ne|vous|t|te|fasse|marche|fonctionne|arrive|tombe|
        prenne) _ !(pas plu|fait rire|deplu|choque|blesse|offense|heurte)
      """),
    Cue(
      "desole-de-ne-pas", .apologise, 85,
      """
      {nous} (en|vous)? (sommes|est|suis|sommes tous) {tres} {desole} (de|d|pour) (ne pas|n'avoir|ne|vous|t|te|m|l|nous|
        avoir|etre)* (avoir|etre|ete|repondre|repondu|faire) _ !(devoir|dire)
      """),
    Cue(
      "pardon-tout-court", .apologise, 80,
      """
      ^ (mille|encore|vraiment|desole~|toutes)* (pardon|excuses|sorry|mea culpa|nos excuses|mes excuses|toutes nos
        excuses|toutes mes excuses) (pour|de|d|a|aux|$|<Name>|encore|madame|monsieur|pr) !(si|mais|qui|comment);
      (nous|on|je) (vous|te|t|lui|leur) (doit|dois|devons|demande|demandons|presente|presentons) (bien|sincerement|
        encore|mille|tous|toutes)* (pardon|excuses|des excuses|nos excuses|mes excuses);
      (je|on|nous) (m|s|nous) (en)? (excuse|excusons) (_|$) !(pas|jamais|aupres de ceux|si|aupres de celles);
      (honte|vraiment honte|honteux|confus|confuse) (de (ce|cette|notre|mon|ma|ce que)|pour (ce|cette|notre))
      """),
    Cue(
      "own-notre-faute-simple", .apologise, 85,
      """
      (on|nous|je|j) (a|avons|ai|l'avons|l'a) (vraiment|tous|completement|clairement|totalement|bien|carrement|
        franchement)* (merde|foire|deconne|plante|chie|fait n'importe quoi|mal fait|mal agi|mal traite|ete nuls|ete nul|
        ete nulle|ete mauvais|ete trop (lents|longs|legers)|fait une (betise|boulette|bourde|connerie|gaffe|erreur|
        grosse erreur|bavure)|manque a (nos|notre|mes|mon|tous)|eu tort|echoue|oublie (votre|ta|ton|de vous|de te|de
        (mettre|prevenir)) |rate notre) !(de votre faute);
      (on|nous|je|j) (n)? (aurait|aurions|aurais) (jamais|pas|tout simplement|vraiment|clairement)* du _;
      (on|nous|je|j) (en)? (assume|assumons|prends|prenons|prend|endosse|endossons|reconnais|reconnaissons|reconnait)
        (bien|pleinement|entierement|totalement|toute|notre|nos|ma|mes|la|l|cette|ce|totalement|avoir|tous)*
        (responsabilite|responsabilites|erreur|erreurs|faute|fautes|tort|torts|commis|$) !(de (nos|l') choix|de votre);
      (c'est|c'etait) (bien|vraiment|totalement|entierement|clairement|uniquement)* (de|a)? (notre|ma) (erreur|faute|
        boulette|bourde) !(a vous);
      (c'est|c'etait|ce n'etait|notre (message|post|reponse|tweet|blague) (etait|est)) (vraiment|totalement|tout
        simplement)* (nul|debile|deplace|inacceptable|indigne|inadmissible|pas (correct|acceptable|normal|digne)) (de
        notre part|de ma part|et (nous|on|je)|venant de nous)
      """),
    Cue(
      "regret-poli", .block([.apologise]), 60,
      """
      (regrette|regrettons) (mais|beaucoup mais)? (ce n'est|c'est (non|impossible|trop|complet)|ce ne|on ne|nous ne|je
        ne|cela n|cela ne|il n|aucun|vous (avez|etes)|votre demande|notre politique);
      {desole} (mais|ce n'est pas possible|c'est (non|impossible|complet)|on ne (peut|fait|prend)|nous ne (pouvons|
        faisons)|je ne (peux|fais)) _3;
      (reglement|regle|loi|possible|impossible|complet|complets|ferme|fermes|fermee|non|trop tard|politique) {desole} $;
      {desole} (mais)? (on est|nous sommes|c'est|le (magasin|stock|site)|la (boutique|vente|promo)) (ferme~|complet~|
        plus|deja|trop|le reglement|la regle|la loi|est (ferme~|termine~|epuise~|complet~)) _;
      (produit|produits|medicament|medicaments|lot|lots|aliment|aliments|appareil|appareils|article|articles|batterie|
        batteries|enfants|plats) (_|_ _|_ _ _)? (ne doit|ne doivent) (plus|pas) (etre)? _;
      (avez|as|est|sommes) (pas|rien) a (s|nous|me)? excuser;
      (attendent|attend|attends|attendez|exigent|exigez|reclament|veulent|voulez) (toujours|encore|des|leurs|vos|nos)*
        excuses
      """),
    Cue(
      "coup-dur", .empathise, 75,
      """
      ^ (oh|ah|ohh|aie|ouille|roh|wow|ouch|mince)* (oh non|mince alors|quelle (galere|poisse|horreur|tuile|malchance|
        mauvaise surprise|frayeur|angoisse|deception|journee)|quel (cauchemar|dommage|choc|stress|enfer)|la (galere|
        poisse|tuile)|pas cool (du tout)?) (_|$) !(merci a|je crois);
      (c'est|ca|cela|ce) (est|doit etre|peut etre|a du etre|devait etre|n'est)* (vraiment|tellement|trop|tres|super|
        hyper|franchement|jamais|pas|clairement|toujours|forcement)* (embetant|rageant|frustrant|enervant|penible|
        decevant|agacant|affreux|inquietant|stressant|pas cool|relou|chiant|angoissant|flippant|epuisant|eprouvant|
        deprimant|dur a vivre|difficile a vivre|dur pour (vous|toi)|une (galere|tannee)|la galere|pas drole|pas de
        chance|contrariant|insupportable|agreable (d|de|pour (vous|toi))) (_|$) !(pour nous|de vous lire|de lire|de
        votre|a la longue ces|vos|de repeter);
      (c'est|est|c) (tout a fait|completement|parfaitement|bien|totalement|tellement|plus que|absolument)* (normal|
        legitime|comprehensible|logique|naturel|humain) (de|d|que) (vous|tu|te|se|etre|s|l|on|le)* (soyez|sois|sentir|
        etre|ressentir|inquieter|reagir|reagissiez|reagisses|en vouloir)* {eEmotion};
      (votre|ton|ta|vos|cette|leur) (colere|frustration|deception|inquietude|impatience|mecontentement|agacement|
        emotion|indignation|reaction|stress|peur|enervement|exasperation|lassitude|desarroi|incomprehension|ras le bol)
        (est|sont|etait) (tout a fait|parfaitement|bien|plus que|totalement|completement|tres)* (legitime~|
        comprehensible~|justifie~|normal~|fonde~|naturel~|merite~);
      (ca|cela|ce|vous|tu|t) (a|avez|as|ont) (vraiment|bien|sans doute|certainement)* du (vraiment|bien)? (etre|vous|te|
        avoir|faire|passer|vivre) (un|une|des|tres|vraiment|assez|sacrement|sacree|sacre|bien|sale|mauvais|si|super|
        vous)* (peur|frayeur|dur|difficile|long|penible|horrible|terrible|angoissant|stressant|affreux|inquiet|
        inquieter|choc|moment|stress|mal|flippant|agacer|enerver|decevoir|embetant|frustrant|cauchemar|journee|soiree|
        nuit|quart d'heure|{eEmotion});
      (a|si) (votre|ta|j'etais a votre|j'etais a ta|nous etions a votre) place (je|j|on|nous|moi aussi je)* (serais|
        serait|serions|aurais|aurait|reagirais|aurions|dirais|ferais) _ !(mieux|me tairais|je lirais|lire|un peu);
      (je|on|nous) (comprends|comprend|comprenons|imagine|imaginons|concois|vois|sais|savons|sait) (bien|tout a fait|
        parfaitement|tres bien|totalement|combien|a quel point|tellement|que)* (que|qu|votre|ta|ton|vos|tes|combien|c|
        ce) _4 ({eEmotion}|{ePenible}|colere|deception|frustration|agacement|inquietude|impatience|stress|enervement|ras
        le bol|desarroi|peine|raler|embete~|enerve~|derange~|coute~|peur|galere) !(pour nous);
      (on|nous|je) (pense|pensons|pense fort|pensons fort) (tres|bien|fort|beaucoup|fort|tous|surtout|d'abord)* (a|aux)
        (vous|toi|blesses|victimes|familles|famille|proches|ceux|celles|tous ceux|tous les|la famille|lui|elle|eux)
        !(d'abord en tant que|avant le profit);
      (bon courage|plein de courage|tout notre soutien|bon retablissement|prompt retablissement) (a|aux|pour|$|dans);
      ^ courage (a (vous|toi|tous)|$);
      ^ (vraiment|franchement|clairement)? pas (drole|cool|marrant|top|chouette|sympa) (du tout|ca|comme|$);
      (rater|perdre|manquer|attendre|annuler|louper|gacher|passer) _9 (c'est|ca doit etre|cela doit etre) {tres}
        (terrible|dur|horrible|affreux|rageant|triste|insupportable|frustrant|inquietant|vraiment dur|long|penible|
        moche|pas cool|pas drole)
      """),
    Cue(
      "pas-une-compassion", .block([.empathise]), 60,
      """
      (c'est|est|ca) _2 (dur|difficile|penible|complique) (pour nous|pour nos|aussi pour nous);
      (c'est|est) {tres} (penible|insupportable|agacant|fatigant|decevant|enervant|epuisant) (de|d) (lire|devoir|
        repondre|se faire|vous|voir) _;
      bon courage (pour|avec|a) (trouver|votre avocat|la suite|ailleurs);
      on comprend pourquoi
      """),
    Cue(
      "merci-a-toi", .ingratiate, 75,
      """
      ^ (merci|mercii|mrc|grand merci|un grand merci|mille mercis|merci beaucoup|merci bcp|merci encore) (beaucoup|bcp|
        a|encore|vraiment|infiniment)* (a (vous|toi|tous|tt)|toi|vous|<Name>) (_|$) !(de (ne|bien|vouloir|lire|nous
        (contacter|ecrire|envoyer))|captain|sherlock|einstein|madame je);
      (heureusement que|une chance que) (vous|tu) (etes|es|nous (avez|as)|l'avez|veillez) _ !(n);
      (vous|tu|t) (avez|as) (vraiment|toujours)? (l'oeil|le sens de (l'humour|l'observation|la formule)|du talent|bon
        gout|l'oeil de lynx);
      (vous|tu) (avez|as) (vraiment|bien|eu|tellement|tout a fait)* (bien fait|raison|bien raison) de (nous|me) (ecrire|
        le dire|prevenir|signaler|alerter|contacter|poser|interpeller|le signaler);
      (votre|vos|ton|tes) (avis|retour|retours|remarque|remarques|message|messages|critique|critiques|signalement|idee|
        idees|soutien|fidelite|patience|aide|confiance) (nous|m|me) (est|sont|aide|aident|fait|font|touche|touchent|
        permet|permettent|va|vont|motive|rechauffe|encourage) !(perdre|rire|du mal|mal);
      (on|nous|je) (a|avons|sommes|est|ai|suis) (vraiment|tellement|bien|une|de la|beaucoup de)* (chance|heureux|ravis|
        fiers|contents) (de vous|d'avoir (des|une|un|vous)|de t'avoir|de compter) (_|$) !(gere);
      (vous|tu|t) (etes|es) (vraiment|toujours|tous|trop|une|un|des|les|le|la)* (super|geniale|genial|geniaux|adorable~|
        formidable~|au top|le meilleur public|extraordinaire~|meilleurs (clients|supporters|fans|abonnes)|sympa|gentil|
        gentille|gentils|choux|client~ en or|perle)
      """),
    Cue(
      "bien-ecrit", .block([.redirect]), 60,
      """
      (bien fait|raison|bonne idee|mal fait|pris le temps|avoir pris le temps|prenez le temps) de nous (ecrire|contacter|
        appeler|joindre)
      """
    ),
    Cue(
      "cadeau-simple", .compensate, 80,
      """
      (on|je|nous) (vous|te|t|leur|lui) (en)? (envoie|envoyons|enverrai|enverra|enverrons|expedie|expedions|renvoie|
        renvoyons|livre|livrons|prepare|preparons|remplace|remet|refait|refais|fait parvenir|fais parvenir|commande|
        apporte|offre|donne|met de cote|mets de cote|reserve) (donc|aussi|tout de suite|des demain|aujourd'hui|
        gratuitement|immediatement)* {eNouveau};
      {eNouveau} (_|_ _)? (part|partira|est parti|est partie|vous attend|t'attend|est en route|arrive|arrivera|sera
        (envoye~|expedie~|livre~)|vous sera|vous est|est (offert~|prepare~|pret~)) !(bientot en magasin|dans nos
        rayons);
      (un|une|votre|ton|des) (petit|petite)? (bon|bons|avoir|cadeau|cheque|code|coupon|invitation|invitations|place|
        places|surprise|verre|cafe|dessert|repas) (_|_ _|_ _ _|_ _ _ _)? (vous|t) (attend|attendent);
      (je|on|nous) (vous|te|t) (enleve|enlevons|retire|retirons|supprime|supprimons|annule|annulons|deduis|deduisons|
        efface|effacons|rembourse) (donc|aussi)? (les|la|le|l|vos|tes|ces|tous les) (frais|penalite~|supplement|
        majoration|livraison|facture|amende|mois) _1;
      (fait|faisons|fais|ferons|ferai|fera) cadeau (de|d|du|des);
      (je|on|nous) (vous|te|t) (propose|proposons|donne|donnons|fait|fais|faisons|accorde|accordons|laisse) (soit|donc|
        aussi|un|une|le|la|l|de vous|gratuitement)* (echange|avoir|remboursement|rembourser|echanger|remplacement|
        remplacer|bon d'achat|geste|geste commercial|remise|reduction|code promo|ristourne|nuit offerte|seance offerte|
        carte cadeau|cheque cadeau|credit) (_|$) !(si vous payez);
      (prochain|prochaine) (cafe|repas|verre|commande|livraison|nuit|seance|coupe|menu|course|mois|pizza|entree|place)
        (est|sera|c'est|on vous l|est pour|sera pour)* (pour nous|pour moi|offert|offerte|cadeau|gratuit|gratuite|aux
        frais de la maison|sur nous|de notre poche);
      (pour nous faire pardonner|pour se faire pardonner|pour me faire pardonner|a titre de dedommagement|en guise de
        (excuses|dedommagement|compensation)|en dedommagement|en compensation|a titre commercial) _;
      (voici|voila|recevez|trouvez|prenez) (donc|aussi|ci joint|en mp)? (un|une|votre|ton) (bon d'achat|bon|code promo|
        code de reduction|avoir|remboursement|cadeau|geste|cheque|carte cadeau|reduction|remise) (_|$) !(sens);
      (on|je|nous) (te|t|vous|les|le|la|leur|lui) (en)? (rembourse|remboursons|rembourserai|rembourserons|remboursera|
        dedommage|dedommageons|dedommagerons|recredite|recreditons|indemnise|indemnisons|remplace|remplacons|
        remplacerons|offre|offrons|offrirons|offrira|offrirai) (_|$) !(pas|rien|un (chiffre|moment de)|que|la
        possibilite|l'occasion|des explications|jamais|notre experience|votre avis)
      """),
    Cue(
      "offre-demandee", .block([.compensate]), 60,
      """
      (service|experience|qualite|accueil|image|niveau|confort|moment) (_|_ _)? (veut|voulons|souhaitons|souhaite|
        aimerions|voudrions|aime|voudrait|cherchons a|voulait|voulions) vous (offrir|proposer|donner|reserver);
      (bus|car|cars|navette|navettes|train|trains|bateau) de remplacement;
      (demandez|demandes|voulez|veux|exigez|reclamez|souhaitez|pas de|aucun|jamais de|ni) (_)? (un|le|des|votre|de)?
        (remboursement|rembourser|bon d'achat|bons d'achat|echange|avoir|geste|dedommagement) (_)?
      """),
    Cue(
      "pas-un-renvoi", .block([.correct, .hold, .inform]), 60,
      """
      (on|je|nous) (vous|te|t|leur|lui) (en)? (envoie|envoyons|enverrai|enverra|enverrons|expedie|renvoie|renvoyons|
        livre|livrons|apporte|fait parvenir|fais parvenir) (donc|aussi|tout de suite|des demain|aujourd'hui|
        gratuitement|immediatement)* {eNouveau} (des|demain|_)* ;
      (vous|te|t) (enleve|enlevons|retire|retirons|supprime|supprimons) (donc|aussi)? (les|vos|tes|ces) frais;
      (rembourse~|recredite~|credite~|remboursement) (_|_ _)? (sous|dans|d'ici|avant) (<n>|deux|trois|cinq|dix|quinze|
        une|les) (_|_ _)?
      """),
    Cue(
      "point-et-suite", .block([.correct]), 60,
      """
      (depuis|chaque|tous les|toujours) _4 (nous|on) (faisons|fait) tout pour _;
      nouveau (point|bilan|message);
      d'ici _3 (vous|tu) (aurez|auras|saurez|sauras|serez|seras)
      """),
    Cue(
      "remis-d-aplomb", .correct, 75,
      """
      (c'est) (desormais|maintenant|bien|enfin|de nouveau|a nouveau|deja|tout|bon|en cours d'etre)* (repare|reparee|
        corrige|corrigee|regle|reglee|resolu|resolue|retabli|retablie|debloque|debloquee|rectifie|reactive|rentre dans
        l'ordre) !(par vous|tout seul|d'avance|a la caisse|avant);
      (tout est|le (site|service|probleme|bug|souci)|la (page|panne|fuite|ligne)|l'(erreur|appli)|votre (compte|ligne|
        commande|dossier|facture)|ton (compte|dossier)) (_)? (est|a ete)? (desormais|maintenant|bien|enfin|de nouveau|a
        nouveau|deja|tout|bon)* (repare~|corrige~|regle~|resolu~|retabli~|debloque~|rectifie~|reactive~|mis a jour|remis
        en (ligne|service|route|etat)|remise en (ligne|service|route|etat)|rentre dans l'ordre|arrange~) !(par vous|tout
        seul|d'avance|a la caisse|avant);
      (site|service|appli|application|wifi|ligne|reseau|courant|internet|paiement|chauffage|serveur|serveurs|ascenseur|
        eau) (_)? (remarche|refonctionne|remarchent|est revenu|est revenue|est retabli~|est de retour|fonctionne (de
        nouveau|a nouveau|normalement|maintenant)|marche (de nouveau|a nouveau|normalement|maintenant)|tourne a nouveau|
        repart);
      (on|nous|je|j) (va|vais|allons|a|avons|ai|vient de|venons de|viens de) (tout|deja|aussi|immediatement|aussitot|
        donc|evidemment|vous|le|la|les|l|vite|bien)* (former|recruter|embaucher|remplacer (le|la|les|toutes|tous)|
        changer (de|d|le|la|les|nos)|revoir|renforcer|retirer|supprimer|reparer|corriger|ameliorer|modifier|refaire|
        nettoyer|desinfecter|ajouter|doubler|simplifier|forme|recrute|embauche|change (de|d|le|la|les|nos)|revu|
        renforce|retire|supprime|repare|corrige|ameliore|modifie|refait|nettoye|desinfecte|ajoute|double|simplifie|
        arrete|suspendu|annule (la|le|l|cette|ce)|rappele (tous|les|le lot)|mis en place|installe|regle (le|la|l|ca|
        votre|ton)|debloque|rectifie|vire (la|le|les|cette|ce)|installer|installe (des|un|une|le|la|les)) _ !(votre
        avis|vos commentaires|d'avis|de sujet|votre message|son avis|le disque|notre fusil);
      (on|nous|je) (corrige|corrigeons|repare|reparons|arrete|arretons|retire|retirons|suspend|suspendons|renforce|
        renforcons|regle|reglons|rectifie|rectifions|met en place|mettons en place|annule|annulons|refait|refaisons|
        retablit|retablissons) (donc|tout|des|tout de suite|immediatement|aussi|ca|cela|le|la|les|l|cette|ce|cet|nos|
        notre|toute|toutes|tous|aussitot) (_|$) !(de sujet|avis|vous|jamais|entre (nous|vous)|la confiance|patch);
      (on|nous|je) (supprime|supprimons|remplace|remplacons|change|changeons|modifie|modifions) (donc|tout de suite|
        immediatement|aussi|aussitot|desormais|ca|cela|cette (pub|publicite|affiche|campagne|phrase|regle|clause)|ce
        (tweet|post|message|visuel|texte|reglage|produit|fournisseur|prestataire|logiciel)) (_|$) !(de sujet|d'avis);
      (technicien|techniciens|equipe|equipes|plombier|electricien|ingenieurs|developpeurs|ouvriers|mecanicien) (_)?
        (est|sont|travaille~|se|s|intervien~|arrive~|bosse~|font|fait|y) (deja|actuellement|en train|sur|a|en|route|
        tout|toute|d'arrache|dessus|activement|au|mobilise~|pour|de|leur)* (sur place|travail|route|l'oeuvre|pied
        d'oeuvre|reparer|retablir|remettre|corriger|resoudre|dessus|intervention|chemin) !(pour vous (offrir|servir));
      (video|post|message|tweet|article|page|produit|publicite|pub|affiche|photo|annonce) (_|_ _)? (n'est|ne sont)
        (deja)? plus (en ligne|visible~|a la vente|en vente|en rayon|diffuse~|disponible~ a la);
      (desormais|dorenavant|a l'avenir|a partir (de maintenant|d aujourd'hui|de (demain|lundi))|des (demain|maintenant|
        lundi)) _5 (relira|reliront|sera|seront|verifiera|verifieront|controlera|controleront|devra|devront|passera|
        passeront|appellera|formera|veillera|veilleront|est (relu~|verifie~|valide~|controle~)|sont (relu~|verifie~|
        valide~|controle~)) _ !(offert~|gratuit~|bloque~|banni~|supprime~|au courant|ouvert~|ferme~|possible|
        poursuivi~);
      (pour|afin de) ne (plus|jamais|pas) (jamais)? (refaire|recommencer|reproduire|commettre|repeter|retomber dans)
        (cette|ces|ce|les memes|la meme|ca|cela|$|une);
      (pour|afin) (que|qu|de|d) (ca|cela|ce genre|ce|cette|une telle|eviter)? (_|_ _|_ _ _)? (ne|n')? (se|s')? (arrive|
        reproduise|recommence|arrivera|renouvelle) (plus|jamais|pas) _1;
      (produits|produit|lot|lots|article|articles|affiche|affiches|publicite|pub|video|message|post|photo) (_|_ _|_ _
        _)? (a ete|ont ete|est|sont|sera|seront) (tous|toutes|aussitot|immediatement|deja|bien)* (retire~|supprime~|
        rappele~|enleve~|efface~|remplace~|modifie~|corrige~) (_|$) !(par (vous|erreur|un))
      """),
    Cue(
      "fait-brut", .inform, 70,
      """
      (<n>|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|plusieurs|quelques|des|des dizaines de|une
        dizaine de|une vingtaine de|une centaine de) (personnes|personne|clients|client|salaries|salarie|enfants|enfant|
        passagers|passager|eleves|residents|spectateurs|spectateur|employes|ouvriers|ouvrier|voyageurs|blesses|chats|
        chiens|animaux) (ont|a|sont|est|etaient|etait) (ete)? (legerement|gravement|tous)? (blesse~|hospitalise~|
        evacue~|intoxique~|pris~ en charge|transporte~|tue~|mort|mortes|morts|decede~|touche~|incommode~|concerne~|
        bloque~|rapatrie~|malade|malades);
      pour (_|_ _|_ _ _) (allez|va|cliquez|clique|appuyez|appuie|rendez vous|ouvrez|ouvre|suivez|suis|composez|tapez|
        choisissez|connectez vous|selectionnez|entrez) (dans|sur|a|au|le|la|les|ici|en|votre|ton|vos|l) _ !(mp|prive|
        conseiller|service client);
      (ne doit|ne doivent) (plus|pas) etre (utilise~|consomme~|branche~|mange~|bu|ouvert~|charge~|chauffe~|jete~|donne~|
        porte~|vendu~);
      (vous|tu) (devez|devrez|dois|devras) (juste|seulement|d'abord|simplement|bien|aussi|donc)* (presenter|fournir|
        remplir|venir|apporter|imprimer|signer|renvoyer|telecharger|valider|payer|confirmer|vous munir|te munir|avoir
        (votre|ton|une|un|la)|attendre (le|la|l|que)|imperativement|vous (connecter|inscrire|presenter)) _;
      (tarif|tarifs|prix|abonnement|forfait|taux|delai) (_|_ _)? (passe|passent|passera|augmente|baisse|augmentera|
        baissera) (_)? (de|a) <n>;
      (bus|car|cars|train|trains|navette|navettes|ferry|vol|metro|tram) (_|_ _)? (part|partent|partira|partiront|passe|
        passent|circule|circulent|roule|roulent) (_)? (toutes|a|vers|de|depuis|jusqu|entre|chaque|normalement);
      (a|ont) fait (<n>|deux|trois|un|une|plusieurs|aucun|quatre|cinq|quelques) (blesse|blesses|victime|victimes|mort|
        morts|degats);
      (il n'y a pas|on ne deplore|nous ne deplorons|aucun) (de)? (blesse~|victime|victimes|degats);
      (incendie|accident|explosion|fuite|panne|coupure|incident|attaque|vol|agression|inondation) (_|_ _)? (s'est|a|est)
        (produit~|declare~|declenche~|eu lieu|survenu~|commence|eclate|declaree) (_|$) !(n'a pas);
      (magasin|boutique|agence|restaurant|piscine|bibliotheque|gare|station|bureau|standard|guichet|parking|musee|site|
        ecole|mairie|salle|ligne) (_|_ _|_ _ _)? (rouvre|rouvrira|ouvre|ouvrira|ferme !(pas|plus|jamais|la)|fermera|sera
        ferme~|sera ouvert~|reste ferme~|reste ouvert~|est ferme~|est ouvert~|reprend|reprendra) (_) !(sa gueule|les
        yeux);
      (livraison|remboursement|virement|traitement|reparation|reponse|delai|envoi|echange) (_|_ _)? (prend|prendra|
        demande|met|dure|durera|est de|sera de|s'effectue|se fait) (environ|en moyenne|entre|en|sous|de|a peu pres)*
        (<n>|deux|trois|une|un|cinq|dix|quelques) _;
      (panne|coupure|incident|greve|rappel|retard|fermeture|travaux|probleme) (_)? (touche|touchent|concerne|concernent|
        affecte) (_) !(tout le monde)
      """),
    Cue(
      "pas-une-date", .block([.inform]), 60,
      """
      (infos|nouvelles|informations|point|reponse|bilan|courant|informe|informes|informee|vers vous|rappelle|rappelons|
        rappellerai|contacte|contactons|reponds|repondons|dirai|courant) (_|_ _)? (lundi|mardi|mercredi|jeudi|vendredi|
        samedi|dimanche|demain) (matin|soir|midi)? (a|vers)? (<n>|<time>)?;
      ^ (appelez|ecrivez|contactez|joignez) nous _2
      """),
  ]
}
