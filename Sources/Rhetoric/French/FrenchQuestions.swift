import Codebook

/// Diagnostic questions and requests, in the many orders that French allows.
extension FrenchCues {
  static let questions: [Cue] = [
    Cue(
      "fausse-question", .block([.ask]), 60,
      """
      (n'importe|importe) (quel|quelle|quels|quelles|ou|qui|quand|comment|quoi) _2;
      (quel|quelle|quels|quelles) (que|qu) _1;
      (a|de|par|pour) quel (droit|titre|point|prix);
      (quel|quelle) (est (donc)? (votre|ton) (probleme|metier|excuse)|rapport|honte|belle|beau|bonne|surprise|plaie|
        chance|joie|idee|pepite|talent|courage|audace|tristesse|galere|imagination|energie|marque|operateur|club|
        entreprise|commerce|pays|compagnie|restaurant|banque|autre|mauvaise|importance|est l'interet|plaisir|scandale|
        histoire|metier|monde|culot);
      (qui|que) (d'autre|voulez|croyez|cherchez|esperez|attendez|faut il|peut) _2;
      (avez|as|savez|sais|etes|es) (vous|tu) (seulement|au moins|meme|donc|vraiment|serieusement|fini|honte|perdu|
        oublie|rien d'autre|besoin qu|deja (lu|tenu|gere|essaye de|travaille|mis|vu un)|conscience|compte|conscient)
        _1;
      (avez|as) (vous|tu) (pense|songe|essaye de rendre|envoyes|envisage) _1;
      (souvenez|souviens) (vous|toi|tu) (seulement|au moins);
      (y a) t il (un|une) _1;
      (vous|te) (etes|es|a|avez) (vous|tu|on|t on) (disponible|demande votre|demande ton);
      (etes|seriez|es|serais) (vous|tu) (disponible|dispo|joignable|d'accord|libre) _1;
      n' (avez|as|etes|es|y a|est|a) (vous|tu|t|il|elle) _2;
      (auriez|aurais) (vous|tu) (aussi|prefere|le culot|fait mieux|ose) _1;
      (savez|sais) (vous|tu) (ce|combien|que|qu|lire|compter|a quel) _1;
      (voulez|veux|vouliez|faut|fallait) (vous|tu|il|t il) (que|qu|vraiment|peut etre|donc|aussi|une|un|des|qu'on) _2;
      (y a|faudrait|faut|doit|devrait|peut|va|fallait) t (on|il) (encore|vraiment|donc|falloir|un seul|une seule|
        quelqu'un|dans ce|s'excuser|rappeler|besoin|une loi|que|le droit) _1;
      (peut|doit|faut|va|aurait|dirait|pourrait) t on _1;
      combien (de fois|d'entre vous|de marques|de clubs|d'entreprises|de temps encore|ca rapporte|vous paie|de likes|
        il en);
      (peux|pourrais|peut|pourrait|puis) (vous|te) (dire|assurer|garantir|confirmer|certifier|indiquer|expliquer|
        donner|envoyer) _2;
      (dites|dis) (moi|nous|le|lui) (_2)? (ou est passe|merci|pardon|bravo|ce que vous auriez|quand vous|a quelle
        heure vous serez|que c est);
      (ou) est (passe|le scandale|le probleme|le mal|l'erreur|donc|la (faute|honte));
      (la date|une date|l heure|le jour|les heures) de _2;
      (publi~|dirons|dirai|dira|donnerons|annoncerons|annoncera|indiquerons|montrerons|compterons) (ici|vous|donc)* (quel|
        quelle|quels|quelles|combien) _1;
      (selon|voila|je vois|sais pas|savons pas|sait pas|savoir|ignore|ignorons|peu importe|expliquer) (de|a|dans|
        depuis)? (quel|quelle|quels|quelles|combien) _1;
      (lequel|laquelle|lesquels) (etait|est|sont|a|ont|font|fait|vous) _1
      """),
    Cue(
      "inversion", .ask, 80,
      """
      (avez|aviez|auriez|etes|etiez|utilisez|utilisiez|voyez|voyiez|recevez|habitez|rencontrez|souvenez|faisiez|
        situez|entendez|portez|dormez|tolerez|chauffez|confirmez|constatez|remarquez|ressentez|possedez|disposez|
        connaissez|reconnaissez|dormiez|logiez|voyagiez|jouez|jouiez|buvez|mangez|vivez|allaitez|stockez|conservez|
        conserviez|branchez|lancez|obtenez|sentez|tenez (vous cette|vous cet|vous ce)|parlez (vous d|vous du|vous de)|
        arrivez (vous a)|passez (vous par|vous d)|pensez (vous a quel)|savez|sauriez|entendiez|attendez (vous depuis))
        vous (_1)? _;
      (avez|aviez|auriez|etes|etiez) vous $;
      (d'ou|ou|comment|quand|depuis quand|pourquoi|qui) (tenez|tenez|avez|aviez|etes|etiez|parlez|voyez|venez|habitez|
        arrivez|passez|prenez|situez|as|es|etais|avais|vois|joues) (vous|tu) _1;
      (as|es|utilises|vois|recois|joues|habites|etais|avais|aurais|sais|tournes|passes|connais|te souviens|souviens|
        captes|prends|dors|arrives|essaies|essayes|mets) tu (_1)? _ !(que nous);
      (affiche|allume|arrive|a|aura|va|bipe|clignote|chauffe|coupe|commence|fonctionne|marche|reste|tourne|fume|coule|
        fuit|souffle|respire|dispose|passe|entend|ouvre|existe|persiste|reproduit|repete|touche|concerne|porte|sonne|
        vibre|charge|demarre|s'agit|agit|donne|indique|mentionne|fait|dit|sent|mange|prend|dort|boit|reagit|supporte|
        accepte|refuse|bloque|plante|redemarre|freine|grince|vient|vient|figure|manque|semble|contient|colle|ferme|
        penche|monte|descend|sort|y a|disait|avait|faisait|venait|restait) t (il|elle|ils|elles|on) _ !(pas de|
        quelqu'un pour);
      (est|sont|etait|etaient) (il|elle|ils|elles) (en|encore|deja|toujours|bien|a|au|sur|dans|aussi|avec|sous|apparu|
        apparue|numerote~|couvert~|scelle~|range~|claire|clair|chaud|froid|assure~|inscrit~|branche~|connecte~|
        allume~|visible|present~|plutot|ouvert~|ferme~|votre|un|une|de quelle|rouge|vert|arrive~|passe~|rentre~|seul~|
        blesse~|conscient~|normal~|partout|depuis|mouille~|gonfle~|dur~) _1 !(necessaire|utile|besoin);
      (vous|t|l|te|lui) (a|ont|avait) (t)? (on|il|elle|ils) (_1)? _ !(jamais)
      """),
    Cue(
      "interrogatif", .ask, 80,
      """
      (quel|quelle|quels|quelles) (jour|jours|heure|date|ville|boutique|magasin|modele|version|appareil|navigateur|
        message|erreur|commande|produit|quartier|train|vol|taille|region|numero|reference|lot|arret|gare|caisse|agent|
        application|appli|voyant|couleur|age|adresse|agence|emission|marque|mois|lieu|station|rayon|entree|porte|
        telephone|box|systeme|browser|pseudo|nom|prenom|remarques|symptomes|plat|pizza|menu|chambre|emplacement|salle|
        place|tribune|siege|voiture|rame|conducteur|chauffeur|conseiller|conseillere|livreur|transporteur|tournee|
        plateforme|console|serveur|mode|ecole|classe|pions|piece|pieces|article|vitesse|operateur utilisez|debit|
        matiere|tissu|pointure|code|pays|consulat|dose|temperature|niveau|ligne|etage|rue|batiment|compte|mail|
        abonnement|forfait|formule|option|contrat|type|format|fichier|photo|patisserie|boulangerie|flacon|parfum|
        recette|bouton|menu|onglet|page|ecran|bruit|odeur|partie|cote|pied|main|chaine|programme|episode|saison|livre|
        edition|cours|prof|enseignant|service|medecin|infirmiere|guichet|bureau) !(que soit|que vous|superbe|horrible|
        scandaleu~|sublime|seriez|ils|a part|magnifique|formidable|n'a|n'avait|peut se vanter|n'est);
      (a|de|dans|sur|sous|depuis|pour|en|par|vers|chez) (quel|quelle|quels|quelles) (_1)? (avez|aviez|etes|etiez|est|
        sont|etait|as|es|exactement|s'est|vous|tu|a|ont|voyant|et|commence|parlez|utilisez|s'agit|nom|cote|adresse|
        agence|$|peu pres|mois|heure|moment|stade|temperature|endroit|rayon|arret|vitesse) !(point|que soit|vous
        serez);
      (quel|quelle|quels|quelles) (est|sont|etait|etaient) (le|la|l|les|votre|vos|ton|ta|tes|sa|son|exactement)
        (numero|version|modele|reference|nom|date|message|adresse|code|taille|marque|erreur|ville|ligne|couleur|
        systeme|debit|pseudo|age|lot|montant|heure|etat|quartier|type|numeros|symptomes|appareil|_1);
      depuis (quand|combien) _;
      combien (de temps|de fois par|de (personnes|bouteilles|tubes|pieces|appareils|jours|voyants|repeteurs|barres|
        paquets|boites|comprimes|enfants|comptes|lignes|postes|kilometres|litres|minutes|semaines|mois|vis|places|
        billets)|en (avez|a|avez vous|reste|manque)|vous (a|avez|ont)|d'heures|d'eau|de pieces|en) _1;
      (est ce que|est ce qu) (vous|tu|votre|ton|ta|le|la|l|les|il|elle|on|cela|ca|c|ce|quelqu'un|un|une|des|y|par|noe|
        vos|tes|l'un|d'autres|le probleme) _2 !(serieux|moi qui|nous qui|notre faute);
      (c est|c etait|il y a|il y avait|vous avez|vous aviez|tu as|t as|vous etiez|vous etes|ca fait|ca dit|il vous
        faut|il manquait|vous voyez|il faisait) (quoi|ou exactement|quand exactement|dans quel|dans quelle|a quelle|
        quel|quelle|quels|avant ou apres|sur quel|sur quelle|comment|qui) _ !(que ce soit|de plus);
      (s'appelle|appelle|joint|situe|trouve) (comment|ou|dans quel|quand);
      ^ (qui|quelqu'un) (vous a (dit|recu|repondu|servi|remis|parle|vendu|appele)|d'entre vous|t'a (dit|repondu|vendu|
        servi)|parmi vous|a ete (blesse~|vu)) _;
      ^ (que|qu) (dit|disait|affiche|indique|indiquait|voyez vous|vois tu|s'affiche|s'est il|se passe|entendez vous|
        donne) (_2)? _ !(on|la loi de);
      (qu est ce qui|qu est ce que) (s'affiche|vous a fait|vous a ete|s'est (passe|affiche|il passe)|se passe t il|
        vous avez (vu|mange|commande|achete|recu|fait avant)|dit (le|l'ecran|la)|ne (va|marche|fonctionne) pas|
        affiche|le (technicien|livreur|conseiller|vigile) vous) !(pour que);
      (qu'a|qu'ont|qu'avez|qu'as) (mange|bu|repondu|fait|vu|pris|vous (vu|mange|achete|note|remarque|commande|essaye|
        recu)|tu (vu|fait|mis|pris)|t il|on vous) _;
      comment (avez vous|as tu|s'appelle|s'est passe~|est arrive|ca s'est|etait) _ !(patience);
      quand (avez vous|as tu|est ce que|a t|s'est|exactement|etait ce|ca a commence) _;
      (ou) (se trouve|exactement|habitez vous|est (votre|ton|situe~|stocke~)|etait (votre|range~|le colis)|ca
        exactement|avez vous (achete|pris|recu|perdu|laisse|vu (cette|ce|le|<n>))) _1
      """),
    Cue(
      "demande-directe", .ask, 80,
      """
      (vous|tu) (pouvez|pourriez|peux|pourrais|pourriez) (juste|aussi|svp|stp|seulement|quand meme)* (me|nous|m|lui)?
        (juste|aussi)? (dire|donner (le|la|l|les|ton (pseudo|gamertag|numero de commande)|votre (numero de commande|
        numero de lot|reference))|preciser|confirmer|decrire|indiquer|envoyer (une (photo|capture|video)|la (capture|
        photo)|le (numero|lot))|verifier si|regarder (si|sous|le|la|au)|filer|rappeler (le|la|votre)|montrer|tester|
        essayer) !(merci|l'essayer);
      (pouvez|pourriez|peux|pourrais|puis|pouvons) (vous|tu|je|nous) (juste|seulement|aussi|egalement|donc|bien|me|
        nous|m|lui)* (dire|dicter|confirmer|preciser|indiquer|decrire|montrer|envoyer (une (photo|capture|video)|le|
        la)|donner (le|la|l|les|une|plus|votre (numero (de commande|de lot)|reference))|regarder|verifier|tester|
        essayer|lancer|noter|lire|rappeler (le|la|quel|a quelle|votre)|relever|expliquer|partager|communiquer|savoir|
        demander si|connaitre|relancer le test);
      (dites|dis|precisez|precise|indiquez|indique|confirmez|confirme|decrivez|decris|notez|note|copiez|copie|
        expliquez|explique|redonnez|redonne|donnez|donne|rappelez|verifiez) (moi|nous|le|lui)? (juste|aussi|donc|svp|
        stp|d'abord|simplement|bien|en plus|plutot|seulement|exactement)* (si (c|la|le|l|un|une|vous (avez|voyez|
        etiez|utilisez|etes|entendez)|votre|le|ca|cela|quelqu|elle|il|le voyant|tu (as|es|vois))|quel|quelle|quels|
        quelles|quand (vous|ca|le|la|c)|comment (vous|ca|c|le|s'appelle)|combien|a quelle heure (vous (avez|etiez|
        etes|aviez|etes)|c|le|la|ca|l)|ou (vous|c|se|tu|ca|il|elle) (etiez|avez|est|etait|trouve|etais|as|s'est)|ce
        qui s'affiche|ce que (dit|vous voyez|disait|montre|affiche|vous avez (vu|mange|achete))|le (numero (de (serie|
        lot|commande|dossier|train|suivi|rame|colis|modele|client)|inscrit|grave)|modele|nom exact|titre|lot|code
        (erreur|affiche|inscrit)|message exact|message d'erreur|jour|debit|nombre)|la (version|marque|date (d'achat|
        de|exacte)|reference|taille|couleur|ville|ligne)|l'(heure|endroit|adresse (du magasin|de livraison|exacte)|
        age|identifiant|arret)|les (symptomes|circonstances|derniers chiffres|quatre derniers)|juste l'expediteur|
        votre (numero de (commande|suivi|dossier|serie|lot)|reference)|dans quel|dans quelle|sur quel|sur quelle|
        depuis quand|avec quel|s'il y|s'il) !(ou est passe|vous serez);
      (envoyez|envoie|montrez|montre|faites|prenez|prends|joignez|postez|transmettez|mettez) (moi|nous|en|y)? (juste|
        donc|aussi|svp|stp|plutot|si possible|une|la|l|le|des|deux|trois|votre)* (photo|photos|capture|captures|video|
        screen|screenshot|copie d'ecran|liste des (chaines|erreurs|appareils)|numero de (lot|serie|commande|dossier|
        version)|code erreur|speedtest) (_4)? (de|du|d|des|ou|avec|nette|si|svp|stp|et|en entier|$) !(ticket|carte|la
        note|piece d'identite|votre facture);
      (merci de|veuillez|prie de|pries de|prions de|il faudrait|pourriez) (bien vouloir|nous|me|lui|vous)* (indiquer|
        preciser|confirmer|dire|decrire|communiquer (le numero|la reference|votre numero de (commande|dossier))|
        detailler|fournir (le|la reference|une photo)|joindre une photo) (_4)? (si|quel|quelle|le (modele|numero|lot|
        nom|message|jour)|la (version|marque|date|reference)|l'heure|ou|comment|quand|votre numero de (commande|
        dossier|vol|train)|les (circonstances|symptomes|references)|depuis|combien|a quelle|dans quel);
      (est|serait) il possible (de|d) (avoir|nous|me|voir|connaitre|savoir|preciser) _;
      (souhaitez|souhaites|preferez) (vous|tu) _;
      (tu|vous) (me|nous) (files|filez|donnes|donnez|dites|dis|envoyez|envoies) (juste|le|la|l|une|ton|votre) _
        !(tort|raison|lecon|nausee);
      (faudrait|faut) (me|nous) (dire|preciser|indiquer|confirmer) _;
      (aimeraient|aimerait|voudraient) (savoir|comprendre|connaitre) _;
      (vous souvenez|te souviens) (vous|tu)? (du|de la|de l|de votre|si|quel) _;
      (ai|aurais|aurions|avons|aurait|a) (juste|encore|seulement)? besoin (de|d|du) (un petit test|trois choses|deux
        choses|savoir|connaitre|comprendre|vos recits|vos temoignages|la reference|une photo|photos|precisions|
        details|numero|l'heure|la date|quelques|votre numero de (commande|serie|lot|dossier)|precision|une precision|
        un detail|un dernier|deux|trois);
      (il) (me|nous) (faut|faudrait|manque|manquerait|en reste|reste) (juste|seulement|une chose|encore|savoir|deux|
        trois|votre numero de|la reference|le numero|la date|l'heure|un detail|une precision|une (photo|question|info|
        chose)|une) !(par mail);
      (photo|capture|video|numero|reference|heure|bordereau|nom) (_8) (m'aiderait|nous aiderait|aiderait|m'aideraient|
        nous aideraient|m'eclairerait|me suffit|me suffirait|suffira|serait utile|serait parfait|svp|stp);
      (impossible|difficile|compliqué) (de|d) (_3)? sans (l'identifiant|le numero|la reference|votre numero|savoir|la
        version|une photo|le nom);
      (petite|ptite|une|derniere|deux|trois|quelques|juste une|vraie) (question|questions|precision|precisions)
        (avant|d'abord|svp|stp|tout de meme|pour (comprendre|avancer|vous aider|y voir)|sans ironie|bete|toute bete|
        rapide|simple|technique);
      (aimerais|aimerait|aimerions|voudrais|voudrions|souhaiterions|veut bien|veux bien|cherche a|cherchons a) (_1)?
        (comprendre (ce qui|ce que|comment|pourquoi|ou|si|quand)|savoir (si|quel|quelle|ou|quand|comment|ce que|qui|
        combien|a quelle|depuis)|connaitre (le|la|l|votre));
      (recherche|recherchons|cherche|cherchons) (des|les|un|une|toute) (temoin|temoins|personne ayant|personnes ayant);
      (pour|avant) (avancer|comprendre|que je (cherche|puisse|regarde)|qu'on (cherche|avance|regarde)|y voir) (_8)
        (quel|quelle|c est|vous|le numero|une photo|dites|votre numero|savoir|depuis quand|la reference);
      (c est|c etait) (avant|le|la|celui|celle|du|plutot|un|une|chaud|froid|bien|a) (_4) ou (apres|le|la|celui|celle|
        plutot|l'inverse|pas|un|une|du|c etait) (_3)? $ !(rien);
      (un|quelques|plus de|davantage de|un peu plus de) (details|detail|precisions|elements|infos|informations) (sur
        ce|sur votre (situation|probleme|commande)|svp|stp|nous (aiderait|aideraient)|pour (vous aider|avancer|
        comprendre)|m'aiderai~)
      """),
  ]
}
