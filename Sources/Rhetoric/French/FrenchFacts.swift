import Codebook

/// What happened, how things stand, what to do, where and when.
extension FrenchCues {
  static let facts: [Cue] = [
    Cue(
      "pas-un-fait", .block([.inform]), 60,
      """
      (recoit|recoivent|recevra|recevrai|attend|attendent|permanence|rappelle|rappellerai|appelle|joindre|joignable|
        decroche|ecris|ecrirai|reponds|repondrai|repondra|dirai|passe vous voir|vois le|appeler) (_9) (<time>|lundi|
        mardi|mercredi|jeudi|vendredi|samedi|dimanche);
      (revient|reviens|revenons|reviendrai|reviendrons|retour) (vers) _6;
      (votre|vos|ton|tes) (compte|comptes|abonnement|reservation|carte|acces|billet d'entree) (_4)? (sera|seront|est|
        sont) (annule~|ferme~|supprime~|bloque~|suspendu~) _;
      (gardez|conservez|garde) (_4) (remboursons|rembourse|paie|payons|rembourserai|offert|offerte|cadeau) _;
      (se font|se fait) (traiter|insulter|lyncher|cracher) _4
      """),
    Cue(
      "etat-constate", .inform, 70,
      """
      (est|sont|reste|restent|sera|seront|resteront|restera) (bien|donc|desormais|encore|toujours|deja|de nouveau|
        tous|toutes|actuellement|provisoirement|exceptionnellement|maintenu et|totalement|partiellement|
        temporairement|uniquement|seulement)* ((ferme|fermee|fermes|fermees) (le|la|pour|jusqu|a|au|ce|demain|depuis|
        du|lundi|dimanche|cause|en|les|$)|(ouvert|ouverte|ouverts|ouvertes) (le|de|du|jusqu|au|7|<n>|a|tous|ce|demain|
        depuis|lundi|samedi|dimanche|les|$)|complet|complete|complets|epuise|epuisee|epuises|disponible|disponibles|
        indisponible|indisponibles|hors service|en panne|reporte|reportee|reportes|reportees|decale|decalee|decales|
        decalees|avance a|maintenu|maintenue|maintenus|interdit (de|aux|en|dans|sur)|interdits aux|obligatoire|
        obligatoires|facultatif|reserve a|reservee aux|reservee a|reserves aux|valable|valables|fixe a|fixee a|fixes
        a|(prevu|prevue|prevus|prevues|attendu|attendue) (le|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|
        demain|vers|en|d'ici|sous|des|au)|affiche (a|en|sur)|en ligne|consultable|consultables|accessible|accessibles|
        coupe jusqu|coupee jusqu|retarde|retardee|retardes|en stock|en rupture|compris|comprises|compte|calcule|
        incluse|inclus|payant|payante|limite a|limitee a|limites a|retires en|a retirer|a demander|a faire|a
        rapporter|dans (l'onglet|la rubrique|vos|le hall)|au (dos|guichet|comptoir|kiosque|depot)|a l'(accueil|arret|
        entree)|a votre (nom|disposition a)|deplace|deplacee|devie|deviee|devies|remplace par|bloque en|bloque (a|au|
        sur)|arrive (ce|au)|parti (hier|ce|le|en)|partie (hier|ce|le|en)|indique (sur|au|dans)|indiquee sur|stocke~|
        conserve~|heberge~|produit~ (par|a|en)|fabrique~|situe|situee|perimee|perime|echangeable|echangeables|
        remboursable sous|soumis a|soumise a) (_|$) !(de notre|d'esprit|a la critique|a vos lecons|d'accord|en danger
        par|a vous|que vous);
      (rue|route|gare|station|piscine|parking|magasin|boutique|agence|ecole|guichet|bureau|accueil|musee|caisse|
        restaurant|parc|bibliotheque|mairie|usine|chantier|quai|voie|salle|patinoire|drive|atelier|secretariat|
        standard|site|creche) (_4)? (fermera|ouvrira|rouvre|rouvrira|rouvrent|fermee (du|jusqu|pour|le|a)|reouvre|
        reouvrira|demenage|ne rouvrira) (_|$) !(la bouche|sa gueule|les yeux|le debat)
      """),
    Cue(
      "cause", .inform, 65,
      """
      d'ou (le|la|les|l|ce|cette|ces|votre|vos|ton|son|un|une|cet) _ !(lecon);
      (odeur|gout|bruit|retard|panne|coupure|probleme|bug|souci|couleur|message|montant|difference|ecart|prelevement|
        delai|goutte|alerte|lenteur|ralentissement|larsen|fumee|tache|taches|erreur|confusion|incident|rejet|refus|
        blocage|attente|affluence|majoration|hausse|ecran|frais|defaut|malaise|fuite|image|photo|chiffre) (_6)?
        (vient|venait|viennent|provient|provenait|est du|est due|sont dus|sont dues|etait du|etait due|s'explique|est
        lie|est liee|est cause|est causee|correspond|correspondent|resulte) (a|de|d|du|des|par|au|aux|a la) (_1)?
        !(votre (tete|cerveau)|notre (prestataire|fournisseur|sous traitant|hebergeur));
      (colis|commande|carte|virement|facture|dossier|forfait|compte|paiement|code|billet|inscription|badge|rendez
        vous|vol|train) (_4)? (a ete|est|sont|ont ete|avait ete|n'a pas ete|n'est pas) (refuse|refusee|bloque|bloquee|
        bascule|rejete|rejetee|suspendu|annule|retenu|refuses|desactive) (_2)? (parce que|parce qu|car|a cause|faute
        de|suite a|en douane|puisque);
      (a|ont|avait|avaient) (_1)? (sectionne|lache|arrache|fondu|inonde|deraille|disjoncte|sature|pris feu|pris la
        foudre|fuit|cale|casse net|percute|traverse les voies|plie|fendu|eclate|deborde|touche le|perfore|grille|
        bloque (la|les|l|le)|ferme (la|l|le|les)|immobilise|provoque (la|une|un|le)|declenche|noye|abime|emporte|saute
        (a|cette|ce|hier|dans|entre)|vide (de|son)|verse (dans|sur)|sonne a|bipe|ete (scanne|scannee|debite|debitee|
        expedie|expediee|expedies|emis|emise|retrouve|retrouvee|transporte|transportee|evacue|evacuee|evacues|
        effectue|effectuee|decale|decalee|enregistre|enregistree|distribue~|analyse~|copie~|consulte~|hospitalise~|
        pris en charge|prise en charge|raccompagne~|signale~ (a|le|hier|lundi)|mesure~|imprime~ (avec|sans)|fabrique~|
        ouvert~ (a|le)|declare~|valide~ (le|a|par)|genere~|saisi~ (deux|a la))) (_|$) !(notre reputation|la patience|
        votre haine)
      """),
    Cue(
      "imperatif", .inform, 70,
      """
      ^ (coupez|laissez (couler|refroidir|tremper|poser|branche|charger|reposer|votre|tout)|evitez|changez|rincez|
        videz|maintenez|branchez|telechargez|installez|secouez|jetez|rangez|bloquez|munissez|prenez rendez|rapportez|
        ramenez|entrez|saisissez|selectionnez|prevoyez|privilegiez|utilisez|reessayez|scannez|desactivez|activez|
        redemarrez|reinitialisez|videz|debranchez|rebranchez|relancez|rechargez|actualisez|conservez|suivez|cliquez|
        decochez|cochez|sortez|restez|montez|empruntez|presentez|montrez (ce|le|votre)|patientez|attendez|reculez|
        tournez|faites (opposition|bouillir|attention|glisser)|mettez (a jour|le|la|les|votre|un|vos|a)|passez (en
        mode|sur|le)|connectez vous|signalez|supprimez (l|le|la|les)|consultez|retrouvez|transferez|notez (que|bien|
        le|la)|lisez (la|le)|rendez vous (sur|porte)|venez (a|avec|au|par|le|retirer)|declarez|renvoyez|retournez|
        enlevez|lavez|consommez|conservez|buvez|appelez (le <n> $|le 15|le 18|immediatement)|eteignez|allumez|
        rallumez|descendez|installez vous|serrez|desserrez|glissez|nettoyez|saupoudrez|portez|ajoutez|imprimez|
        soulevez|tirez) (_|$) !(vous la question|nous tranquille|vos lecons|vos commentaires|la bouche|moi rire|votre
        venin|preuve|la voix|vos yeux|les yeux|le calme|vous un peu|pas trop|d'exister|vous meme|votre colere|parler|
        dire|moi (parler|rire)|nous (travailler|vivre|un message|votre)|vos (nerfs|clics|remarques|mensonges|
        calomnies)|de (vous|mentir|crier)|mesdames);
      ^ (coupe|laisse|evite|change|rince|vide|appuie|maintiens|retire|branche|telecharge|ferme|secoue|jette|bloque|
        rapporte|ramene|entre|choisis|prends|utilise|essaie|essaye|reessaie|cherche|scanne|desactive|active|redemarre|
        reinitialise|debranche|relance|recharge|actualise|verifie|suis|clique|tape|decoche|coche|mets|desserre|
        desinstalle|reinstalle|verifie) (le|la|les|l|ton|ta|tes|dans|sur|en|au|ce|bien|pas|tes spams|juste|tout|la
        maj) _ !(monde|ecosse|chien);
      (ne|n') (les|la|le|l|y|en)? (consommez|mangez|buvez|utilisez|cliquez|ouvrez|branchez|jetez|partagez|communiquez|
        venez|deplacez|repondez|donnez|touchez|payez|rincez|approchez|bougez|attendez|allumez|laissez|rallumez|
        supprimez|rappelez|transmettez|lavez|montez|chauffez|versez|signez|quittez|roulez|conduisez|portez|appliquez|
        renvoyez|congelez|rechauffez|passez|coupez|debranchez|reprenez|insistez|rebranchez|rouvrez|tirez) (_1)? (pas|
        plus|jamais|surtout|rien|ni|aucun|aucune|que|personne) (_|$) !(cette comedie|passer pour|semblant|le malin|vos
        (desirs|reves)|l'innocent|au serieux);
      (donne|mange|bois|touche|clique|reponds|paie|paye|ouvre|jette|branche|supprime|rappelle|faites juste|fais)
        (surtout)? (pas|rien|plus) (_1)? (ce|cette|la|le|les|sur|a|aux|avant|au|tant|ton|le lien|tes|l) (_|$) !(meme);
      (il faut|faut|faudra) (juste|simplement|d'abord|donc|absolument|bien|aussi|seulement)* (vider|appuyer|couper|
        attendre|passer (par|en|au|la|a)|aller|signaler|presenter|changer|telecharger|mettre (a jour|le|la|un|en)|
        cliquer|choisir|rapporter|envoyer|remplir|imprimer|redemarrer|debrancher|purger|tourner|tirer|ouvrir|fermer|
        saisir|entrer|se connecter|une (piece|attestation|carte|ordonnance)|trois (choses|jours)|compter|cocher|
        decocher|sauvegarder|le ticket|la carte|le code|tenir|rester|laisser|scanner|reserver|joindre|conserver|
        acheter|apporter|desactiver|reinstaller|venir|prendre) (_|$) !(des coupables|ses responsabilites|le train en
        marche);
      (il vous suffit|pensez a (prendre|apporter|bien|votre|vos|verifier|vider)|n'oubliez pas (de|d'|votre|le|la)|
        veillez a|attention (au|a la|aux|a l|pas de)|prevoyez|comptez (<n>|deux|trois|dix|environ|une|un)) _ !(un
        drame|lire le contrat|nous insulter)
      """),
    Cue(
      "possible", .inform, 65,
      """
      (vous|tu|on|chacun|clients|abonnes|voyageurs|parents) (pouvez|pourrez|peux|pourras|peut|peuvent|pourront) (_1)?
        (des maintenant|toujours|encore|aussi|egalement|simplement|le|la|les|l'|y|en|vous|te|tous|desormais|
        maintenant|deja)* (retourner|rapporter|echanger|redemarrer|verifier|consulter|utiliser|suivre|obtenir|annuler|
        modifier|telecharger|retirer|recuperer|conserver|activer|desactiver|souscrire|inscrire|rendre (au|a|en)|
        choisir|trouver|retrouver|ouvrir|fermer|passer (par|en|au|a la|le|sur)|prendre (le|la|les|un|une|votre)|
        imprimer|reporter|reserver|resilier|transferer|entrer|acceder|demander (le|la|un|une|votre|l)|venir (le|la|
        chercher|recuperer)|refuser|contester|payer (en|par|sur)|brancher|boire|manger|rester|circuler|laver|differer|
        regler (en|par|au)|renvoyer|racheter|vous connecter|connecter|voir (le|la|les|l|vos|votre) (_4)? (sur|dans|
        ici|a)|changer (de|le|la|votre|ton)|reprendre|deposer|regarder (le|la|les)|repasser|essayer (un|de|en)|vider)
        (_|$) !(votre colere|vos lecons|la porte|crier|nous insulter|le nier);
      (se|s') (fait|font|trouve|trouvent|situe|obtient|retire|retirent|effectue|resilie|demande|cale|regle|recharge|
        active|desactive|achete|echange|echangent|deverrouille|dispense|consulte|pratique|presente|declare|depose)
        (_1)? (par|en|a|sur|au|aux|dans|depuis|sous|chez|avec|sans|uniquement|jusqu|avant|directement|ici|via|
        derriere|a la) (_|$) !(attendre|plaisir|la tete|prier|moquer|doigts);
      (sur (presentation|simple presentation|justificatif|rendez vous|place en)|sans (justificatif|rendez vous|
        condition d)|sous <n> (jours|semaines)|dans (un|les) delai (de|d)|delai (moyen|constate|legal)|jours ouvres|
        jours calendaires|cumulable|non cumulable) (_|$);
      (onglet|rubrique|icone|bouton|bulle|touche|curseur|reglages|parametres|notice page|colonne) (_3)? (en haut|en
        bas|a droite|a gauche|rouge|bleu|bleue|vert|verte|orange|jaune|gris|derriere|dessous|parametres|reglages|
        billets|commandes|documents|compte|confidentialite|mes|<n>|rose|noir|derriere|infos|retours|offres|abonnement|
        plus tard|securite|scanner|remises) (_|$) !(colere|de honte);
      (derriere (la|le|l) (mairie|gare|eglise|kiosque|boulangerie)|devant la (gare|mairie|boulangerie|halle)|(rez de
        chaussee|premier etage|sous sol)|porte <n> (a|du|derriere|bleue|rouge|$)|voie (<n>|b|c|d)|voitures <n>) (_|$)
      """),
    Cue(
      "date-et-heure", .inform, 65,
      """
      (depuis|des|ouvert de|fermee de|part a|partira a|depart a|depart|arrivee|arrive vers|vers|retour a|reouverture|
        reprise|reprise a|sera la a|coupe a|coupee a|coupure de|plantee a|tombe a|tombe a|a partir de|sonne a|demarre
        a|commence a|termine a|remis a|fixe a|decale a|reporte a|avance a) (la|environ|le)? (<time>) (_|$) !(heures de
        menage|ans|et je vous|nous vous|on vous|je te);
      (panne|coupure|fermeture|interruption|perturbation|deviation|travaux|greve|evacuation|incident|fuite|
        maintenance) (_2)? (depuis|jusqu|entre|a|cette nuit|ce matin|hier) (<time>|<n>|lundi|mardi|mercredi|jeudi|
        vendredi|samedi|dimanche|au|midi|minuit);
      (arrivera|arriveront|part|partent|partira|partiront|rouvre|rouvrira|reprend|reprendra|reprendront|sort|sortira|
        aura lieu|auront lieu|a lieu|se tiendra|commence|commencent|demarre|ouvrira|ouvrent|entre en vigueur|sera
        livre|sera livree|seront livres|est livre|livraison|livree|reprise|reouverture|retour prevu|prochain passage|
        prochaine session|seront en ligne|sera en ligne|tombe|tombera|atterrit) (_3)? (demain|lundi|mardi|mercredi|
        jeudi|vendredi|samedi|dimanche|ce soir|cet apres midi|cette nuit|aujourd'hui|le <n>|vers <time>|a <time>|a
        midi|des <time>|semaine du|la semaine prochaine|en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|
        septembre|octobre|novembre|decembre)|d'ici <n>|d'ici (midi|ce|lundi|vendredi)|avant (noel|midi|la fin)|sous
        <n>|dans <n>) (_|$) !(promis|je vous|on vous|nous vous);
      (du <n> au <n>|du <n> (_1)? au <n>|du lundi au|entre le <n>|de <time> a <time>|jusqu'au <n>|jusqu'a nouvel
        ordre) (_|$)
      """),
    Cue(
      "chiffres", .inform, 65,
      """
      (dure|durent|durera|contient|contiennent|comprend|comprennent|couvre|couvrent|concerne|concernent|concernait|
        represente|comporte|inclut|plafonne|s'eleve|circule|roule|dessert) (_2)? (a|de|du|en|sur|que|uniquement|
        seulement|exactement|environ|jusqu'a|au|aux|les|le|la|l|un|une|des|pas)* (<n>|<time>|deux|trois|quatre|cinq|
        six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille) (_|$) !(ans que|
        annees de|fois moins|gueules);
      (<n>) (colis|foyers|abonnes|trains|vols|lots|comptes|boites|bouteilles|exemplaires|billets|antennes|lignes)
        (_1)? (sont|ont|restent|etaient|concerne~|touche~|rappele~|partis|repartent|recoivent|retrouve~) (_|$)
        !(benevoles|haine);
      (il|en) (reste|restait|manque|manquait|restent) (encore|actuellement|donc|plus que)* (<n>|deux|trois|quatre|
        cinq|dix|une|un|quelques|des) (_1)? (place|places|colis|foyers|boites|exemplaires|dossiers|billets|lots|
        clients|appels|pieces|trains|seances|creneaux|chambres|maisons|rues|lignes|heures|jours|minutes|stocks|
        tailles|antennes|quartiers|prises|desistements)
      """),
    Cue(
      "depuis", .inform, 65,
      """
      depuis (midi|minuit|<time>|le <n>) (_|$) !(on nous|vous nous|je lis|que|on lit|je recois);
      (jusqu'a) (minuit|nouvel ordre) (_|$) !(je|on vous|nous vous|et je vous);
      (a lieu|ont lieu|a eu lieu|ont eu lieu|aura lieu|auront lieu) (_|$) !(d'etre|de s'alarmer);
      (en cas de|en cas d) (fuite|panne|doute|perte|vol|retard|coupure|odeur|ingestion|malaise|impaye|fievre|brulure|
        symptome~|erreur|contact|urgence|orage|absence|annulation) (_|$) !(de notre part);
      (vous|nous) (informons|signalons|indiquons) (_2)? (que|qu|d'une|de la|du|des) _;
      (rendez vous|reunion) (est|a ete)? (pris|prise|fixe|fixee|prevue|maintenu|maintenue|confirme) (_|$);
      (sinon|au dela|passe ce delai|hors) (_1)? (le|la|les|c est|il|elle|forfait) _4 (expire|annule~|perdu~|factur~|
        ferme~);
      (expirent|se perime|se perimeront) (le|au|dans|demain|fin|a) _;
      (nous|on) (cessons|distribuons|fermons|ouvrons|rouvrons|rouvre|ferme|distribue) (_4) (lundi|mardi|mercredi|
        jeudi|vendredi|samedi|dimanche|demain|ce soir|<n>|<time>|jusqu|a l'accueil|a midi|midi)
      """),
    Cue(
      "annonce", .inform, 70,
      """
      ^ (info|infos|rappel|precision|rectification|avis|point|etat|info trafic|info travaux|info consommateurs|astuce|
        erratum|bilan) (trafic|travaux|reseau|coupure|de situation|info|aux|voyageurs|consommateurs|important|du|
        pratique|des|avant) _ !(message|de qui|vue);
      (voici|voila) (donc|deja|enfin|d'abord)? (les (faits|chiffres|horaires|etapes|resultats|comptes|regles|
        consignes|dates|tarifs|infos|details|prix|mesures)|le (detail|point|lien|calendrier|bilan|planning|plan|mode|
        compte|numero de suivi|rapport|deroule|programme)|la (liste|marche|procedure|carte|situation|date|chronologie|
        reponse|raison|recette|notice|page)|ce qui s'est|ce que (nous savons|l'on sait|dit|je vois|contient|prevoit)|
        comment (faire|on|ca|nous)|ou (nous|on) en|un (resume|lien|plan)|l'explication|l'adresse|l'horaire);
      (apres (verification|controle|analyse|recherche)|verification faite|renseignements pris|pour (etre (precis|
        complet|transparent)|etre tout a fait)|en (pratique|resume)) (_|$) !(aucun|rien ne|on se moque|vous (etes|
        mentez));
      (date de fin|code d'acces|mode d'emploi|numero de suivi|reference du (dossier|produit)|a retirer|a recuperer|a
        rapporter|piece jointe|en piece jointe|dans la notice|dans vos spams|sur l'appli rubrique|dans l'appli|dans
        l'application) (_|$) !(vous mentez);
      (les|la|le|l|leur|l') (images|camera|cameras|registre|rapport|analyse|analyses|enregistrement|releve|releves|
        logs|journaux|historique|expert|laboratoire|labo|technicien|technicienne|electricien|controle) (_2)? (montre|
        montrent|confirme|confirment|a trouve|ont trouve|a constate|revele|revelent|a releve|indique|indiquent|
        conclut|a confirme|ont confirme|a detecte|a identifie) (_|$) !(aucun|quatre|que vous (mentez|avez menti)|
        l'inverse|le contraire|aucun|aucune|quatre passages)
      """),
    Cue(
      "message-parti", .inform, 65,
      """
      (message|tweet|mail|courriel|sms|texte|lettre|courrier|reponse|publication|brouillon|newsletter|communique)
        (_2)? (est|sont|etait|etaient) (parti|partis|partie|parties) (coupe|coupee|coupes|tronque|tronquee|incomplet|
        incomplete|a moitie|en double|deux fois|sans (la|sa) fin)
      """),
    Cue(
      "aucun-blesse", .inform, 65,
      """
      (personne|aucun|aucune) (voyageur|voyageuse|passager|client|cliente|enfant|eleve|salarie|spectateur|resident|_)?
        (n'est|n'a ete) (gravement)? blesse~ !(en|sur|par|depuis|avec|dans nos|chez nous);
      (il n'y a|nous n'avons|on ne compte|on ne deplore) (ni|pas de|aucun) blesse~
      """),
    Cue(
      "pas-notre-compte", .inform, 75,
      """
      <at> n'est (pas|plus) (nous|notre compte|un de nos comptes|a nous|le notre|l'un des notres);
      (compte|profil|numero|site|page|adresse) (_3)? n'est pas (nous|le notre|la notre|a nous|l'un des notres|un
        compte officiel);
      ^ ne (lui|leur|y)? (donnez|communiquez|cliquez|envoyez|transmettez|confiez|scannez|versez) (rien|jamais|pas|
        aucun|aucune|plus) !(de lecons|votre avis)
      """),
  ]
}
