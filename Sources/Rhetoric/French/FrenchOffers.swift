import Codebook

/// Money back, gifts, replacements.
extension FrenchCues {
  static let offers: [Cue] = [
    Cue(
      "pas-une-offre", .block([.compensate]), 60,
      """
      (pas|jamais|personne) _5 (droit|autorise~|permission|feu vert|habilite~|ressort) (de|a|d|pour) (vous)? (offrir|donner|
        promettre|proposer|accorder) (a|un|une|le|la|ce|cet|cette|des|les|premier|mois|tous|tout le monde)* _;
      (geste|remboursement|bon d'achat|avoir|dedommagement|indemnisation|compensation|indemnite|remise) (_3)? (ne|n)
        (est|sera|serait|peut|vous|sont|a|saurait|figure|seront) (_2)? (pas|aucun|possible que|jamais);
      (geste|remboursement|bon d'achat|avoir|dedommagement) (_4)? (refuse|a expire|impossible|exclu|poserait|n'est);
      (aucun|aucune|pas de|pas d'|ni|jamais de|sans) (remboursement|geste|dedommagement|indemnisation|compensation|
        avoir|remise|indemnite|billet gratuit|echange);
      (ne|n) (rembours~|offrons|offre|donne|accord~|indemnis~|compens~|echang~|repren~|rend|rendra|rendrons) (_2)?
        (pas|plus|jamais|aucun|aucune|rien|que);
      (exigez|exige|exigent|voulez|veulent|reclame|reclamez|reclament|demandez|demandent|attendez|esperez|vouliez|
        voudriez) (_4) (rembours~|gratuit|gratuite|gratuits|dedommag~|indemn~|offert|offerte|geste|argent|moitie);
      (deja|a ete|ont ete|avons|avaient ete) (_2)? (indemnis~|dedommag~) (il y a|en <n>|l'an);
      (remboursee|rembourse|offert|offerte|finance|financee) (_2)? par (la (plateforme|region|mairie|ville|banque)|
        votre|le (fabricant|vendeur|departement)|<Name>);
      nous (rend|rendent|rende) _1;
      (quand on|ou on|aurions adore|aimerait tellement|aimerions tant|pouvoir) (_3)? rembours~;
      (peut etre|eventuellement|au mieux) (rendu|restitue|rembourse|rembourses);
      (faute|honte|tort|erreur|pas) (est)? pour (nous|moi);
      (un|le|votre|ce|du|son) bon (de <n>|d'achat) (_3)? (a|etait|est|n|expire|refuse|perime|chez|dans) _;
      (serait|seraient|soit|soient) (rembourse~|offert~|indemnise~);
      (pour|afin d) (etre|vous faire|se faire|obtenir) (un|le|rembourse|rembourses|indemnise) _3
      """),
    Cue(
      "rendre", .compensate, 85,
      """
      (vous|te|t|lui|leur|les|on|je|nous) (vous|te|t|lui|leur|le|la|l|les|en)* (rends|rend|rendons|rendrai|rendra|
        rendrons|rendre|restitue|restituons|restituerons|rembourse|rembourses|remboursons|rembourserai|remboursera|
        rembourserons|rembourser|recredite|recreditons|recrediter|recrediterons|credite|creditons|dedommage|
        dedommageons|dedommagera|dedommagerons|dedommager|indemnise|indemnisons|indemnisera|indemniserons|indemniser|
        reverse|reversons|compensons|compenserons) (_4)? (<n>|argent|difference|caution|integralement|tout|tous|toute|
        toutes|integral~|billet|billets|commande|frais|facture|sous|moitie|mois|prix|taxi|hotel|nuit|nuits|train|
        trajet|repas|somme|acompte|montant|totalite|reste|double|dans|des|demain|ce soir|aujourd'hui|lundi|mardi|
        mercredi|jeudi|vendredi|samedi|immediatement|reparation|produit|produits|place|places|achat|achats|abonnement|
        consultation|medecin|chemise|pressing|et|$|a|un|deux|une|euros|deplacement|sans|aussi|cash|plus) !(justice|
        compte de|raison|cherement|cher|hommage|visite|service aux|fous|folles|l'addition a);
      (vous|te|t|lui|leur) (verse|versons|verserons|verserai|paie|paye|payons|paierai|paiera|paierons|regle|reglons|
        reglerons) (_4)? (taxi|hotel|nuit|nuits|train|trajet|repas|pressing|pose|frais|facture|billet|reparation|
        consultation|medecin|<n>|double|difference|deplacement|totalite) !(au dessus|de plus que|moi un|le restaurant);
      (rends|rend|rendons|rendrons|rendrai|rembourse|remboursons|rembourserons|remboursera) (a|aux) (tous|toutes|
        chaque|tout|chacun|ceux|celles|familles|clients|abonnes);
      (vous|te|lui|leur|nous) (est|sont|sera|seront|a ete|ont ete|soient|soit) (tous|toutes|donc|bien|deja|evidemment|
        aussi|integralement|immediatement|automatiquement|entierement)* (rendu|rendue|rendus|rendues|rembourse|
        remboursee|rembourses|remboursees|restitue|restituee|restitues|restituees|credite|creditee|credites|creditees|
        recredite|recreditee|recredites|recreditees|verse|versee|verses|versees|offert|offerte|offerts|offertes|
        reverse|reversee|reverses|reversees|accorde|accordee|accordes|paye|payee|payes|payees|du|due|dus|regle|reglee|
        regles|reglees|remplace|remplacee|remplaces|remplacees|acquis|acquise|octroye~);
      (somme|argent|sous|euros|montant|mois|acompte|caution|difference|virement|billets|prelevement|prelevements|
        frais|place|cotisation) (_4)? (vous|te|lui|leur) (revient|reviennent|reviendra|reviendront|est|sont|sera|
        seront) (_2)? (rendu~|rembours~|lundi|mardi|mercredi|jeudi|vendredi|demain|sous|sur|d'ici|ce|restitu~|credit~|
        revers~|rendus);
      (euros|<n>|argent|sous|somme|virement|remboursement|versement) (_4)? (repart|repartent|revient|reviennent|
        retourne|retournent|part|partent|tombe|tombent|arrive|arrivent|est parti|sont partis|est en route|est rendu|
        est deja|sont deja) (_2)? (sur (votre|ton|vos|le|son|leur)|vers (votre|ton)|compte|ce soir|demain|lundi|mardi|
        mercredi|jeudi|vendredi|sous|d'ici|aujourd'hui|tout seul) !(train|bus);
      (se faire rembourser|vous faire rembourser|te faire rembourser)
      """),
    Cue(
      "rembourse", .compensate, 80,
      """
      (billet|billets|commande|commandes|achat|achats|tube|tubes|nuits|nuit|nuitees|abonnement|abonnements|place|
        places|titre|titres|frais|trajet|trajets|taxi|taxis|repas|hotel|course|courses|ticket|tickets|sejour|sejours|
        prestation|mois|factures|facture|lots|lot|paquets|bouteilles|produit|produits|articles|article|inscription|
        inscriptions|pv|cours|seance|seances|prelevement|prelevements|novembre|octobre|decembre|tous|toutes|ceux|
        celles|tout|chacun|chaque|clients|cliente|client|exemplaires|personnes|elle|il|ils|elles|vous|tu|colis|
        reparation|commandes) (_4)? (est|sont|sera|seront|serez|seras|etes|es)? (tous|toutes|donc|bien|deja|
        integralement|entierement|automatiquement|evidemment|annules et|annule et|aussi|ou)* (rembourse|remboursee|
        rembourses|remboursees|rembourse s|recredite|recreditee|recredites|recreditees|dedommage|dedommagee|
        dedommages|indemnise|indemnisee|indemnises|indemnisees|rembourse integralement|remboursables|rachete~) !(en
        <n>|depuis|par la|de leur);
      (remboursement|indemnisation|dedommagement|compensation|avoir|indemnite|virement|remise|reduction|cheque)
        (integral|integrale|total|totale|complet|complete|immediat|immediate|automatique|double|forfaitaire|de <n>|
        d'un|d'une (nuit|journee)|de (tous|toutes|la totalite|la (commande|nuit|moitie|difference|place|course)|votre|
        vos|ton|l|leur|chaque|deux|trois)|du (billet|trajet|mois|produit|lot|montant|sejour|taxi)|des (billets|frais|
        achats|places|nuits)|sous|d'ici|dans|parti|partie|lance|lancee|plus|a hauteur|en (caisse|double|cours)|
        vendredi|lundi|ce|cadeau|valable|pour (chaque|tous|toutes|vous|la|les)) !(ne|n|a ete refuse|est exclu);
      (remboursons|rembourserons|dedommageons|indemnisons|reprenons|echangeons|remplacons|rachetons) (tous|toutes|
        tout|integralement|chaque|chacun|les|la|le|en|vos|votre|ceux|deux|trois|jusqu|la totalite|l'ensemble|aussi|
        sans) _1 !(difference si);
      (on|nous|je) (rembourse|dedommage|indemnise|reprend|echange|recredite|remplace) (on|tout|tout le monde|tous|
        toutes|chaque|integralement|sans (discuter|discussion|condition|ticket|justificatif|question)|gratuitement|
        gratis|jusqu'au|et) !(n y a que)
      """),
    Cue(
      "deja-a-vous", .block([.compensate]), 60,
      """
      (votre|vos|ton|tes|son|sa|ses|leur|leurs) (billet|billets|place|places|abonnement|abonnements|kit|colis|commande|
        carton|bracelet|menu|panier) (_4)? (vous|t|l|les|te) (attend|attendent)
      """),
    Cue(
      "offrir", .compensate, 80,
      """
      (offre|offrons|offrira|offrirons|offrirai|offrent|offrir|donne|donnons|prete|pretons|laisse|envoie|envoyons|
        enverrai|ajoute|ajoutons|glisse|garde|prends|refais|refait|refaisons|commande|recevez|recevrez|recois|
        recoivent|recevront|beneficiez|beneficierez|accorde|accordons|propose|proposons|consentons|livrons|prolonge|
        aurez|auras|attend|attendent|invite|invitons|reservons|adressons|refile|ajouterons) (_5) (cadeau|en cadeau|
        gratuit|gratuite|gratuits|gratuites|gratuitement|gratis|offert|offerte|offerts|offertes|avoir de|bon de|bon
        d'achat|cheque de|remise de|reduction|code promo|geste commercial|de notre poche|a nos frais|a notre charge|de
        remplacement|en dedommagement|en compensation|en plus de votre|sans supplement|sans frais|moitie prix|a la
        place|pour vous faire oublier|pour oublier|pour la peine|pour nous faire pardonner|pour me faire pardonner)
        !(par la);
      (vous|te|t|lui|leur|les) (en|le|la|l)? (offre|offrons|offrirai|offrira|offrirons|offrir) !(la possibilite|la
        meilleure|un service|une experience|le meilleur|des conseils|nos excuses);
      (offre|offrons|offrirons) (a|aux) (tous|toutes|chaque|chacun|cette|la|votre|ceux|celles|l);
      (vous|te|t|lui|leur) (en)? (remplace|remplacons|remplacerai|remplacera|remplacerons|remplacer|renvoie|renvoyons|
        renverrai|renverra|renverrons|renvoyer|refais|refait|refaisons|referai|refera|referons|refaire|reimprime|
        reexpedie|reexpedions|reexpedier|recommande|prete|pretons|pretera|preterons|preter|refile|echange|echangeons|
        echangera|echanger|surclasse|surclassons|reloge|relogeons) !(a|la parole|a nos|pas la);
      (un|une|le|la|autre|neuf|neuve|nouveau|nouvelle|deux|trois|<n>) (_3)? (vous|te|t|lui|leur) (sera (pretee|prete|
        offert|offerte|remis|remise|livre|livree|envoye|envoyee|porte|portee)|seront (offerts|offertes|remis|remises|
        livres|envoyes)|est (offert|offerte|envoye|envoyee|pretee|accorde)|sont (offerts|offertes|reserves|reservees))
        !(pas|lundi|demain a <time>|sans rendez|a l'accueil pour);
      (bracelet|billet|billets|place|places|cafe|cafes|verre|repas|cadeau|cadeaux|panier|cocktail|cocktails|menu|
        dessert|abonnement|bouquet|avoir|carton|fut|kit|bon|surprise) (neuf|neufs|annuel|d'achat|de <n>)? (_6)? (vous|
        t|l|les|te) (attend|attendent) !(bon de prise);
      (cadeau de la maison|aux frais de la maison|aux frais du club|offert par la maison|offerte par la maison|offert
        de bon coeur|c est cadeau|cadeau compris|c est pour (nous|moi|ma pomme)|pour ma pomme|tournee generale|la
        maison regale|est pour nous|sont pour nous|est pour moi|sont pour moi|pour notre pomme|de ma poche|de notre
        poche|sur notre bras|sur notre compte);
      (frais|port|livraison|retour|envoi|retours|note|facture|reparation|pressing|taxi|train|hotel) (_4)? (pour (nous|
        notre pomme|moi)|a notre charge|a nos frais|offert|offerte|offerts|offertes|pris en charge|prise en charge|
        prises en charge) !(pas|les chauffeurs)
      """),
    Cue(
      "prise-en-charge", .compensate, 80,
      """
      (prenons|prends|prend|prendrons|prendrai|prendra|prendre) (aussi|evidemment|bien sur|donc|integralement|tout|
        toute|toutes|tous)* (en|a) (notre|ma|sa)? charge !(de votre dossier par);
      (nous|on|je|la caisse|la maison|assurance) (prenons|prend|prends|prendrons) (_6) (a notre charge|en charge|a ma
        charge|a son compte|a sa charge);
      (pris|prise|prises|couvert|couverts|couverte|couvertes) (integralement|entierement|totalement|aussi|tous|
        evidemment)* (en charge) (par (nous|le club|l'etablissement|la compagnie|notre|la maison|la commune)|
        integralement|$|jusqu|a <n>|deposez|des|sur) !(medicale);
      (a|de) (nos|notre|mes|ma) (frais|charge|compte|poche) (_|$) !(propres risques);
      (on|nous) (paie|paye|payons|couvre|couvrons|rembourse) (aussi|tout|$|le|la|les|vos|votre|l|jusqu|pour) !(cher|
        les salaires|des impots|nos|des gens|la casse|le prix);
      (tout|toute|frais|note|notes|facture|factures) (_4)? (vous sera|vous seront|sera|seront|est|sont) (_1)? (paye|
        payee|payes|payees|regle|reglee|reglees|regles|rembourse~) (par nous|integralement|$|sur|par (le club|notre|
        la));
      (gardez|garde|conservez|envoyez|envoie|deposez|presentez|donnez|transmettez) (_5) (on|nous) (paie|payons|
        rembourse|remboursons|paye|regle|reglons|prenons|prend)
      """),
    Cue(
      "avantage", .compensate, 75,
      """
      (avoir|bon|bons|remise|credit|cheque|indemnite|compensation|rabais|geste|credit voyage|reduction|prime|
        ristourne|dedommagement|forfait|code) (d'achat|cadeau|commercial|voyage|exceptionnel|exceptionnelle|
        supplementaire)* (de|d') (<n>|vingt|trente|cinquante|cent|dix|quinze) !(a expire|chez|que vous avez);
      (moins|moins de|reduction de|remise de|a) (<n>) (pour cent) (de (remise|reduction)|sur (votre|vos|ta|ton|l'an|la
        prochaine|le prochain|tout|le mois|votre prochain)) !(les);
      (moitie prix|a moitie prix|moins cher de moitie|demi tarif|au tarif etudiant|prix garanti|tarif de lancement
        garanti|honore le prix|honorons le prix|maintenons le prix|maintenons votre tarif) !(n);
      (restent|resteront|demeurent) (tous|toutes|bien|donc)* (valable|valables|valide|valides) (toute|tous|pour|l'an|
        le|jusqu|une|sur|un|la|cette|tout|au|demain) !(carte);
      (donne|donnent|donnera|donneront|vaut|valent) (droit a|acces a|remboursement|invitation|entree gratuite) (_|$);
      (ne|n) (vous|te|lui|leur)? (sera|seront|est evidemment|sont|serez|paierez|paiera|paieras|payez|paie|facturera|
        facturerons|facture|facturons|devez|dois|doit) (pas|plus|rien|jamais|evidemment pas|donc pas|aucun|aucune)
        (_1)? (facture~|due|dus|dues|preleve~|debite~|compte~|comptabilise~|frais|la pose|centime|penalite|la nuit|les
        mois|factures|l'abonnement|le mois|les deux|les trois|un centime|rien);
      (annulons|annule|efface|effacons|supprimons|leve|levons|abandonnons|tombe|saute|sautent) (_3)? (facture|
        penalite|penalites|frais|dette|amende|majoration|indu|agios|agio|franchise|rappel de|reste a payer|impaye|trop
        percu);
      (agios|agio|penalites|penalite|frais|amende|franchise|majoration|facture) (_4)? (est|sont|sera|seront|vous)*
        (_1)? (annule|annulee|annules|annulees|efface|effacee|effaces|effacees|offert|offerte|offerts|leve|levee|
        levees|abandonne~|passe a zero);
      (sans (supplement|que tu demandes|rien payer)|zero frais|hors forfait offert|gratuit pour (vous|tous ceux|toi|
        ceux|les|tout)|gratuite pour (vous|tous ceux|toi|ceux|celles|les|toutes)|gratuits pour (vous|tous|ceux|les)|
        gratuitement (jusqu|pour|a|sur|demain|samedi));
      (<n>|un|une|deux|trois|douze|six|quatre|dix|plusieurs|tous|toutes|leur|leurs|le|la) (_2)? (mois|semaine|
        semaines|jours|nuit|nuits|repas|place|places|billet|billets|entree|entrees|cafe|cafes|dessert|menu|boisson|
        verre|skin|skins|trajets|trajet|seance|seances|cours|consultation|kit|livraison|livraisons|parfum|parfums|
        pneu|echange|abonnement|jeu|tour|tours|bouquet|tirage|pack|packs|stage|chambre|chambres|petit dejeuner|course)
        (_2)? (offert|offerte|offerts|offertes|gratuit|gratuite|gratuits|gratuites|cadeau) !(par la plateforme|par la
        region)
      """),
    Cue(
      "remplacement", .compensate, 70,
      """
      (acompte|acomptes|debits|somme|sommes|frais|cautions|caution|argent|montants|doublons|trop percu|arrhes|
        difference) (_4)? (est|sont|sera|seront|a ete|ont ete) (_1)? (rendu~|restitue~|recredite~|rembours~|vire~|
        revers~|annule~);
      (je|on|nous) (vous|te|t|lui|leur) (en)? (poste|poster|envoie|envoyons|enverrai|enverrons|renvoie|livre|livrons|
        garde|reserve|mets|met|fais|commande|apporte) (quand meme|aussitot)? (un|une|le bon|la bonne|le barreau|la
        piece|la vraie|deux|trois|le kit|les bonnes|les bons) (_2)? (neuf|neuve|autre|barreau|kit|piece|version|de
        cote|place|places|remplacement|vis|taille|taille qui|boite|pot|paire|pneu|bouquet|gateau|sac|jeu|$);
      (sont|est) pour (vous|toi|ta famille) (_|$) !(objet|nous|dire);
      (rien a payer|gratos|c'est la maison qui (invite|offre)|la maison invite|on vous invite a|nous vous invitons a
        (l'inauguration|une|un)|vous sont vires|vous est vire|on honore (les|le|votre|toutes)|nous honorons (les|le|
        votre|toutes)) (_|$);
      (a|ont) ete (recredite~|rembourse~ (sur|ce|hier|en)|reversee~) (_|$) !(par (bookeo|votre));
      (un|une|le|la|autre|nouveau|nouvelle|neuf|neuve|deux) (_3)? (neuf|neuve|de remplacement|identique|de pret) (_2)?
        (part|partent|partira|arrive|arrivent|est parti|est partie|vous attend|t'attend|repart|livre|livree|vous
        parvient|sera|est en route|chez vous|ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|gratuite|gratuit|
        offert);
      (echange|remplacement|reparation|retour|renvoi|pose|nouvel envoi|reimpression|surclassement|depannage) (gratuit|
        gratuite|gratuits|offert|offerte|immediat|sans frais|a nos frais|standard ou remboursement|ou remboursement|
        possible sans|ou avoir) (_|$);
      (rembourse|remboursement|rembourses|remboursees|remboursee|remboursement integral|avoir) ou (echange|echanges|
        echangee|echangees|remplace~|avoir|remplacement|un autre|une autre|un bon|envoi|report|billet|place) (_|$);
      (au choix) (_4) (rembours~|avoir|echange|bon|argent|billet|nouveau);
      (echange|echanges|echangee|echangees|remplacee|remplacees|remplace|remplaces) (ou|et) (rembours~|offert~)
      """),
    Cue(
      "numero-gratuit", .block([.compensate]), 60,
      """
      (appel|numero|ligne|service) (est)? (entierement|totalement)? gratuit~;
      <n> (c'est|est)? gratuit $
      """),
  ]
}
