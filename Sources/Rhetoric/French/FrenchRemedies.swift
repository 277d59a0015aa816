import Codebook

/// What was done, is being done or will be done to put things right.
extension FrenchCues {
  static let remedies: [Cue] = [
    Cue(
      "pas-un-remede", .block([.correct]), 60,
      """
      (si|en cas de|a la prochaine|au prochain|tout|toute) (_5) (votre|vos|ton|toute|carte|compte|reservation|
        abonnement) (_2)? (est|sera|sont|seront) (suspendu~|annule~|bloque~|supprime~|resilie~);
      (si) (nous|on) (avons|a) commis _6 (sera|seront) repare~;
      (vos|votre|ton|tes) (comptes|compte|carte|abonnement|reservation|acces|contrat) (_1)? (est|sont|sera|seront|a
        ete) (suspendu~|annule~|bloque~|supprime~|resilie~|ferme~) _;
      (au nom de|pendant que|malgre) (_4) (corrige|repare|resolu) _1;
      (projectile|haineux|insulte|insultes|police|tribunal|harcele|accusation|huissier|menace) (_8) desormais _2;
      (si|sauf si) (_6) (sera|seront) (renvoye~|retire~) _1;
      (sera|seront) renvoye~ si;
      (nous|vous) (a|ont) (retire|mis|coupe|ferme|enleve) _1;
      (retire|retirons|supprime|supprimons) (l'application|ce que|votre|ton|vos) _1;
      (suspendrons|retirerons|supprimerons|annulerons|bloquerons) (votre|vos|l'application|ton) _1;
      (pour offrir|pour vous offrir) la meilleure _1
      """),
    Cue(
      "en-main", .correct, 80,
      """
      (je|on|nous) (vous|te|t|le|la|l|les|lui|leur|en|y)* (vais|va|allons|viens de|vient de|venons de|fais|fait|
        faisons)? (tout de suite|immediatement|aussitot|donc|aussi|bien|vous|te|le|la|l|les|lui|leur|deja|moi meme)*
        (corrige|corrigeons|corriger|repare|reparons|reparer|retire|retirons|retirer|enleve|enlevons|enlever|debloque|
        debloquons|debloquer|retablis|retablit|retablissons|retablir|refait|refaisons|refaire|remets|remet|remettons|
        remettre|modifie|modifions|modifier|debranche|debranchons|debrancher|reimprime|reimprimons|rectifie|
        rectifions|rectifier|stoppe|stoppons|remplacons|renforcons|redresse|redressons|restaure|restaurons|restaurer|
        reactive|reactivons|recale|requalifie|reintegre|reintegrons|desactive|desactivons|desactiver|resous|resolvons|
        redemarre|redemarrons|redemarrer|relance (dans|le serveur|les serveurs)|rapatrie|rapatrions|regularise|
        regularisons|regulariser|repeins|repeint|double|doublons|doubler|colmate|colmatons|ressaisis|reprogramme|
        reprogrammons|rebascule|patche|patchons) (_1)? !(que vous|votre attention|vos insultes|la porte|son compte);
      (je|on|nous) (vous|te|t|le|la|l|les|en|y)* (change|changeons|arrete|arretons|arretera|arreterons|cesse|cessons|
        ajoute|ajoutons|installe|installons|bloque|bloquons|suspends|suspend|suspendons|annule|annulons|supprime|
        supprimons|ferme|fermons|reprends|reprenons|resilie|resilions|ouvre|ouvrons|embauche|embauchons|rompt|rompons|
        rappelle|rappelons|forme|formons|deplace|deplacons|reporte|reportons|resserre|baisse|baissons|leve|levons|
        abandonne|abandonnons|met|mets|mettons|passe|passons|monte|montons|rajoute|rajoutons|separe|separons|envoie|
        envoyons|depeche|depechons|fais|fait|faisons) (des|immediatement|donc|aussi|tout de suite|aujourd'hui|ce soir|
        demain)* (la vente|les ventes|cette (collaboration|pub|campagne|pratique|regle)|la campagne|la collaboration|
        le partenariat|le contrat|de prestataire|de fournisseur|de transporteur|d'hebergeur|de methode|de sous
        traitant|tout (de suite|les lots|le lot|ajout)|tous les (lots|pots|exemplaires)|le lot|ce modele|le modele|ca|
        cela|une equipe|un technicien|une technicienne|quelqu'un|deux (techniciens|agents|rampes|renforts|personnes)|
        une permanence|un (second|deuxieme|nouveau|guichet|bouton|creneau|controle|agent|filtre|panneau|bus|renfort|
        avenant|correctif)|une (seconde|deuxieme|nouvelle|ligne|alerte|etape|verification|validation|rampe)|des
        (rampes|renforts|agents|controles|serveurs|effectifs|panneaux|creneaux)|deux|trois|dix|vingt|fin (a|au)|en
        place|en ligne|a jour|en pause|au rebut|l'horaire|les horaires|l'affiche|l'etiquette|la formulation|la regle|
        le texte|le slogan|le nom|la procedure|le planning|enlever|retirer|corriger|remplacer|analyser|verifier tous|
        relire|poser|venir|former|le necessaire|le menage|tout pour|tout notre possible|de notre mieux|le maximum|la
        mention|les mentions) !(signe|que vous);
      (on|nous|je) (recrute|recrutons|masque|masquons|rehausse|resoude|resoudons|bloque|bloquons|rappelle|rappelons|
        rapatrie|remonte|remontons|raccorde|raccordons|recolle|reequilibre|revoit|revois|revoyons) (_2)? (<n>|deux|
        trois|dix|six|tous|toutes|les|tout|le (numero|lot|texte|visuel)|cette|ce|la (ligne|clause|grille|procedure)|
        vos|chaque) _ !(vous|que|points);
      (disparait|disparaissent|disparaitra|disparaitront) (_2)? (demain|ce soir|des|du|de la|de l|de nos|lundi|
        aujourd'hui|cette nuit);
      (electricite|eau|courant|ligne|service|connexion|circulation|acces|internet|reseau|fibre|clim|photo|post|
        affiche|video|visuel|tweet|bug|retrait|panier|achats|collaboration|vanne|chaudiere|bouton|page|etiquette|
        rampe|lien) (_2)? (retablie|retabli|enlevee|enleve|repare|reparee|rouvert|rouverte|retrouve|changee|change|
        posee|remplacee|remplace|retires|arretee|rectifie|rectifiee|revu|revue) (_|$) !(soit);
      (repart|repartira) (_2)? (aujourd'hui|ce soir|demain|en express|a velo|cet apres midi|lundi|mardi|mercredi|
        jeudi|vendredi|par coursier) (_|$);
      (a|ont) ete retrouve~ (_|$) !(mort~|chez vous);
      (sera|seront) (postes|poste|appeles|appelees|recus|recues|formes|equipes|equipees|verifies|verifiees|changes|
        changees|presents|presentes|doubles|affiches|affichees|distribues|ouverts dans|contactes|revus|revues|reecrit|
        reecrite|interdits|relus|renforces) (_4) (par|demain|lundi|mardi|mercredi|jeudi|vendredi|des|avant|d'ici|a
        chaque|chaque|en (janvier|fevrier|mars|avril|mai|juin|juillet|septembre|octobre|novembre)|ce soir|cette
        semaine|et|a la rentree|le <n>);
      (je|on|nous) (ai|a|avons) (demande) (a|au|aux) (_4) (de|d|qu) (_2)? (passer|commencer|refaire|changer|retirer|
        livrer|remettre|verifier|rouvrir|corriger|reprendre|laisser|poser|venir|bloquer|rendre|envoyer|inverser|
        revoir);
      (demande|demandons|exige|exigeons) (quand meme)? (a|au|aux) (depot|notre|nos|la|l|service|fournisseur|
        prestataire|technicien|atelier) (_2)? (de|d|que|qu) (inverser|changer|retirer|corriger|passer|revoir|
        remplacer|reprendre|refaire)
      """),
    Cue(
      "c-est-fait", .correct, 80,
      """
      (j|je|on|nous) (vous|te|t|le|la|l|les|lui|en|y|leur)* (ai|a|avons) (deja|donc|aussitot|immediatement|aussi|
        egalement|tout|bien|ainsi|tous|moi meme|depuis|enfin|meme)* (enleve|enlevee|enleves|debranche|debranchee|
        bloque|bloquee|refait|refaite|remis|remise|rouvert|rouverte|redresse|efface|effacee|effaces|rectifie|
        rectifiee|debloque|debloquee|reactive|restaure|restauree|restaures|corrige|corrigee|corriges|repare|reparee|
        retire|retiree|retires|change le|change la|change les|change de|change l|installe|pose un|pose une|pose des|
        fait (enlever|retirer|corriger|changer|poser|remplacer|analyser|venir|bloquer|le necessaire)|mis fin|mis en
        place|mis a jour|mis une alerte|mis deux|mis un|mis une|envoye (quelqu'un|une equipe|un technicien)|nettoye|
        ajuste|decolle|demonte|rompu|stoppe|arrete (la|le|les|de|cette)|prevenu (la cnil|l'ars|les autorites|le
        parquet)|porte plainte contre (le|l|notre|ce|cet)|recadre|rappele (a l'ordre|les consignes|la regle)|convoque|
        sanctionne|verifie tous|reimprime|republie|relance le|remplace|remplacee|regularise~|rajoute|ajoute|recolle|
        ressaisi|separe|resilie|requalifie|place votre compte|prolonge|reporte|deplace|detruit|isole|purge|jete (le
        lot|tout le|les)|achete (des gants|<n>|deux|un nouveau|une nouvelle)|double|triple) !(de vous voir|au visage|
        votre abonnement|ton message pensant|vos commentaires|votre commentaire);
      (c est|c est deja|voila c est|voila qui est) (desormais|maintenant|enfin|deja|donc|tout)* (fait|regle|corrige|
        repare|remis|patche|enleve|rouvert|change|retabli|retire|efface|resolu|rectifie|rentre dans l'ordre|reparti|
        debloque|recolle|remplace|arrange) (_|$) !(pour (moi|nous) vous|expres|main|contre);
      (probleme|souci|bug|panne|incident|anomalie|erreur|dossier|faille|fuite) (_4)? (est|sont|a ete|ont ete|sera)
        (desormais|enfin|donc|bien|maintenant)* (regle|reglee|regles|corrige|corrigee|corriges|repare|reparee|resolu|
        resolue|resolus|patche|patchee|colmatee|colmate|identifie et|fixe|traite|rectifie~|rebouchee);
      (bug|panne|fuite|faille|post|tweet|video|visuel|partenariat|photo|contrat|fichier|acces|lien|page|affiche|
        etiquette|collaboration|publication|story|campagne|spot|badge|joint|lampadaire|porte|borne|machine|mention|
        pub|retrait|lot|ventes|videos|produit|produits|fissure|lien|compte pirate|antenne) (_1)? (repare|reparee|
        corrige|corrigee|colmate|colmatee|retire|retiree|retirees|retires|supprime|supprimee|rompu|rompue|arrete|
        arretee|arretees|coupe (d'urgence|a)|resilie|bloque (en|par)|patche|patchee|debranche|debranchee|remplace|
        remplacee|depublie|depubliee|effacee|reouvert|remis|remise|revoque|demonte|demontee|changee|detruit) (_|$)
        !(par la pluie)
      """),
    Cue(
      "est-repare", .correct, 80,
      """
      (est|sont|a ete|ont ete|vient d'etre|viennent d'etre|a deja ete|ont deja ete|sera|seront|fut|va etre|vont etre)
        (desormais|deja|donc|bien|enfin|aussitot|immediatement|tous|toutes|de nouveau|maintenant|entierement|encore|
        depuis|aussi|egalement|tout|en cours de|hier|integralement|provisoirement|d'ailleurs)* (repare|reparee|
        reparees|repares|reparation|corrige|corrigee|corriges|corrigees|correction|debranche|debranchee|debranches|
        debloque|debloquee|debloques|enleve|enlevee|enleves|enlevees|decolle|installe|installee|installes|installees|
        rouvert|rouverte|rouverts|rouvertes|refait|refaite|refaits|refaites|rectifie|rectifiee|retabli|retablie|
        retablis|resolu|resolue|patche|patchee|remplace|remplacee|remplaces|remplacees|remplacement|triple|triples|
        nettoye|nettoyee|nettoyes|desinfecte~|purge|purgee|isole|isolee|demonte|recable|recrute|recrutee|recrutes|
        recrutees|embauche~ pour|mis a pied|mise a pied|mises a pied|mute|mutee|renvoye|renvoyee|ecarte|ecartee|
        ecartes|licencie|licenciee|suspendu a titre|suspendue a titre|suspendu de (ses|son)|recadre|recadree|
        sanctionne|sanctionnee|sanctionnes|remis en (service|place|route|ligne|etat)|remise en (service|place|route|
        ligne|etat)|remises en|mis en (conformite|place|quarantaine)|mise en (place|conformite|quarantaine)|mis a
        jour|mise a jour|reprogramme|reprogrammee|reprogrammes|rejoue|rejouee|rejouees|replace|replaces|soldes|
        regularise|regularisee|regularises|restaure|restauree|restaures|reactive|reactivee|reimprime|reimprimee|
        rehausse|allonge|renforce|renforcee|renforces|renforcees|double|doublee|doubles|doublees|equipe d|equipes d|
        equipee d|equipees d|forme a|formes a|affiche chaque|affichee chaque|publie chaque|verifie~ (par|avant|un par|
        une par|chaque|deux)|relu~ (par|avant)|valide~ par|controle~ (par|avant|chaque)|protege~ par|changes|changees|
        pose a|posee a|posees a|commande~|interdits de stade|regle|reglee|regles|reglees|detruit|detruits|detruite|
        detruites|blinde~|securise|securisee|securises|a la benne|a l'arret|recolle~|repeint|repeinte|separe~|recale~|
        jete|jetee|jetes|jetees|releve de ses|relevee de ses|demis|demise) (_|$) !(par (la pluie|les habitants)|en (2|
        mars|avril|2017|2018|2019|2020) et|contre vous|a vos frais|sauf);
      (publication|publications|post|posts|tweet|visuel|visuels|affiche|affiches|photo|photos|video|videos|message|
        messages|spot|pub|publicite|campagne|produit|produits|lot|lots|slogan|phrase|mention|article|articles|tirage|
        modele|modeles|chanson|blague|story|passage|sequence|texte|commentaire|robe|jouet|jouets|sachets|recette|
        recettes|parfum|parfums|poster|mail|annonce) (_6)? (a ete|ont ete|est|sont|sera|seront|vient d'etre|viennent
        d'etre) (_1)? (retire|retiree|retires|retirees|supprime|supprimee|supprimes|supprimees|enleve~|depublie~|
        efface|effacee|effaces|bloque|bloquee|bloques|suspendu|suspendue|suspendus|coupe|coupee|arrete|arretee|
        modifie|modifiee|modifies|decroche~|sorti~ (du|de la)) !(parce que|parce qu|pour des raisons);
      (il|elle|ils|elles) (a ete|ont ete|est|sont|sera|seront) (_1)? (retire|retiree|retires|retirees|supprime|supprimee|
        supprimes|supprimees|enleve~|depublie~|efface|effacee|effaces) !(parce que|parce qu|pour des raisons);
      (vente|ventes|livraisons|livraison|envois|production|collaboration|partenariat|diffusion|chaine|contrat|
        fournisseur|prelevements|relances|relance|chantier|chantiers|prestataire) (_4)? (a ete|ont ete|est|sont|sera|
        seront) (_1)? (arrete|arretee|arretees|stoppee|stoppe|stoppes|suspendue|suspendues|suspendu|rompu|rompue|
        resilie|interrompue|interrompu|coupes|gele|gelee|change) (_|$) !(a angers|en raison d'un mouvement);
      (agent|salarie|salariee|employe|employee|vigile|conseiller|conseillere|stagiaire|chauffeur|conducteur|vendeur|
        vendeuse|personne|collaborateur|collaboratrice|manager|directeur|directrice|joueur|moderateur|serveur|livreur|
        enseignant|agents|responsable|auteur|auteurs|educateur|moniteur|animateur|chroniqueur|community manager) (_8)?
        (a quitte (la|l|le|ses|nos)|ne (travaille|travaillera|dirige|surveillera|fait|exerce|sert|conduira|livrera|
        interviendra|sera|s'occupe) (_1)? plus|n'est plus|n'a plus|a ete (suspendu~|ecarte~|licencie~|convoque~|
        renvoye~|mis a pied|mise a pied|recu par|entendu~|releve~|retire~|sanctionne~|demis~|mute~|remplace~|recadre~|
        forme~)|est (suspendu~|mis a pied|mise a pied|ecarte~|convoque~)|ont ete (retires|suspendus|ecartes|
        sanctionnes|identifies)|sera (entendu~|recu~|convoque~|sanctionne~|forme~|remplace~|licencie~|suspendu~)|
        suivra une|suit une|repasse|passe en|a demissionne|quitte (le|la|ses)|est parti|est partie)
      """),
    Cue(
      "dorenavant", .correct, 80,
      """
      (desormais|dorenavant|a l'avenir|a partir de maintenant|a compter de ce jour|doresenavant) _ !(celebre|
        legendaire|connu|classique|municipale);
      (chaque|tout|toute|tous les|toutes les|aucun|aucune|deux|trois|un|une) (_6) (desormais|dorenavant|a l'avenir);
      (deux|trois|<n>) (personnes|collegues|responsables|paires d'yeux) (signent|verifient|relisent|valident|controlent)
        (chaque|tout|toute|toutes|tous) _;
      plus personne (ici|chez nous)? (ne|n) (publiera|mettra|enverra|signera|touchera|vendra|postera) _6 sans _;
      (plus jamais|plus aucun|plus aucune) (_2)? (de|d|ca|cela|n'est|ne (sera|part|sort|passe)|seul|seule|annonce|
        message|camion|vente|produit|photo|envoi|commande|sans|chiot|publication|insecte|appel) _ !(que vous|jamais
        vous|de commentaire);
      (ne|n) (y|en|lui|leur)? (tirera|vendra|vendrons|vendront|passera|fera|ferons|sera|publierons|arrivera|
        utiliserons|achetons|travaillerons|travaillons|referons|refera|recommencera|recommencerons|partira|partiront|
        sortira|proposerons|livrerons) plus (jamais|aucun|aucune|rien|sans|avec|a|chez|de|que|le|la|un|une|au|ce|
        cette|dans|en|ni) (_1)? !(votre|vos|vous|nous (ecrire|appeler)|service|confiance|en rayon depuis|l'age);
      (ne|n) (se|s)? (reproduira|reproduise|reproduiront|arrivera|recommencera|referons|refera|referai|reverra|
        reverrez|revivra|recommencerai) {tres} (plus|pas|jamais|on y);
      (pour (que|qu)|afin (que|qu)|pour eviter|afin d'eviter|pour ne plus) (_5) (reproduise|reproduisent|arrive|
        arrivent|recommence|plus jamais|plus (a|personne|aucun|un|une|cette|ce)|nouvelle|nouveau|a nouveau) !(raconte);
      (a partir de|a partir du|des|a compter du|d'ici) (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
        <n>|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|cette semaine|ce
        soir|aujourd'hui|la rentree|maintenant|la semaine|l'an|noel|la saison|paques) (_1)? (nous|on|je|chaque|tout|
        toute|plus|deux|trois|les|un|une|la|le|vous|toutes|tous|aucun|nos|notre) (_5) (sera|seront|ferons|fera|
        passons|aura|auront|aurez|cesseront|cesse|arrete|arretons|ouvre|ouvriront|relit|valide~|verifie~|controle~|
        pourrez|recevra|recevrez|supprim~|affiche~|double~|equipe~|forme~|travaille~|remplace~|ouvrons|mettons|
        rajout~|ajout~|repond~|plus|doublons|assure|assurera|change|changent) !(fermes|ferme);
      (la prochaine fois|l'annee prochaine|l'an prochain) (on|nous|je|c est|vous|il y) (_5) (ferons|fera|dira|dirons|
        mettra|mettrons|aurez|aura|sera|serons|commence|verifier~|prevenons|previendrai|demanderons|previendrons|
        relira|testera) !(le vigile|plainte);
      (nous nous|on s'|je m'|s'|nous) (engageons|engage) (a|aupres|sur|des) (_2)? (ne plus|former|publier|revoir|
        verifier|corriger|rembourser|ameliorer|faire|que|mettre|retirer|reduire|repondre|changer|garantir|prevenir|
        repenser|supprimer)
      """),
    Cue(
      "intervention", .correct, 75,
      """
      (technicien|technicienne|techniciens|equipe|equipes|depanneur|electricien|plombier|serrurier|frigoriste|renfort|
        renforts|citerne|infirmiere|navire|ascensoriste|vitrier|chauffagiste|reparateur|mecano|mecanicien|grue|
        nacelle|poseurs|poseur|menuisier|monteur|prestataire de nettoyage|bus de remplacement|navette|groupe
        electrogene|ramoneur|couvreur|collegue de <Name>|experte|hydrocureur|equipage|ouvriers|intervenant) (_4)?
        (passe|passent|passera|passeront|vient (lundi|mardi|mercredi|jeudi|vendredi|demain|ce|a)|viennent|viendra|
        viendront|arrive|arrivent|arrivera|arriveront|est en route|sont en route|se deplace|se deplacent|intervient|
        interviennent|interviendra|est sur place|sont sur place|part|partent|rejoint|rejoignent|est parti|est partie|
        sont partis|debarque|atterrit|est dessus|est au travail|sont au travail|sera la|seront la|livre la piece|
        soudent|soude|raccordent|reparent|repare|retablissent|travaillent|travaille|bossent|bosse|oeuvrent|deneigent|
        pompent|nettoient|nettoie|remplacent|remplace|posent|pose|changent|change la|remontent|redemarrent) (_|$) !(a
        peine|dans la peur|sous les insultes|au grand jour|depuis vingt ans|pour votre plaisir|le 24 decembre);
      (pieces|carte electronique|moteur|joint|pompe|chaudiere|serveurs|cable|panneau|panneaux|vanne|borne|bornes|
        portique|rampe|rampes|climatiseurs|materiel|detecteur|detecteurs|camera|cameras|bouton|sas|vis) (_4)? (est|
        sont|a ete|ont ete|sera|seront|arrive|arrivent|arrivera) (_1)? (commande|commandee|commandes|commandees|en
        route|installe~|pose|posee|poses|posees|change|changee|changes|changees|livre~|en cours|remplace~|demain|
        lundi|mardi|mercredi|jeudi|vendredi|ce soir|recu~|monte~|arrives);
      (travaux|reparation|reparations|remise en (service|etat|route)|retablissement|correctif|patch|hotfix|nouveau
        tirage|reimpression|reedition|mise a jour corrective|audit|formation|fix|rampe|nouvelle ceremonie|session de
        rattrapage|seconde vente|nouveau controle|contre visite|nouvelle version) (_4)? (commence|commencent|
        commencera|demarre|demarrent|demarrera|debute|debutent|debutera|aura lieu|auront lieu|est prevu|est prevue|
        sont prevus|sont prevues|prevu|prevue|prevus|en cours|ce soir|cette nuit|demain|lundi|mardi|mercredi|jeudi|
        vendredi|samedi|deploye~|part|sort|sortira|arrive|est en cours|sont en cours|est lance~|ont commence|a
        commence|sera termine~|d'ici|est programme~|est en ligne|est la|dans l'heure|avant|obligatoire|ouvre|est
        ouverte);
      (travaille|travaillons|travaillent|bosse|bossons|bossent|bosse|oeuvre|oeuvrons|s'active|s'activent|planche|
        planchent|planchons|mobilise~|relaient|relayent|pied d'oeuvre|sur le pont|d'arrache pied) (_4) (retabl~|
        repar~|corrig~|correctif|resoudre|resolution|remettre|solution|retour a la normale|rouvrir|ameliorer|regler|
        jour et nuit|toute la nuit|dessus|rattraper|simplifier);
      (courant|eau|ligne|lignes|site|service|services|trafic|chauffage|appli|application|serveur|serveurs|fibre|
        reseau|trains|ascenseur|clim|climatisation|bassin|direct|internet|connexion|electricite|rame|antenne|
        diffusion|production|paiements|livraisons|circulation|retour a la normale|situation) (_3)? (devrait revenir|
        devraient revenir|revient|reviendra|reviennent|est revenu|est revenue|sont revenus|reprend|reprennent|
        reprendra|reprendront|a repris|ont repris|redemarre|redemarrent|redemarrera|repart|repartira|repartent|rouvre|
        rouvrira|remarche|remarchent|refonctionne|refonctionnent|tourne a nouveau|fonctionne a nouveau|fonctionne de
        nouveau|est de retour|sont de retour|est retabli~|sera retabli~|sera de retour|est de nouveau|sont de nouveau|
        a ete retabli~|revenait|retrouvera) !(par moments|par intermittence|par a coups|par endroits);
      (ca|tout) (refonctionne|est reparti|repart (ce|cette|a|vers|demain|dans)|est de nouveau) (_|$)
      """),
    Cue(
      "nouveautes", .correct, 75,
      """
      (nouvelle|nouveau|nouvelles|nouveaux) (grille|version|affiche|affiches|etiquettes|etiquette|carte|menu|
        affichage|script|texte|horaires|recette|planning|procedure|regle|notice|formulaire|signaletique|campagne|
        controle|protocole|equipe|filtre|panneau) (_4)? (est en ligne|arrive|arrivent|sort|sortira|sera|seront|part|en
        ligne|entre|est affichee|remplace|sont);
      (version|page|fiche|affiche|notice|carte|etiquette|annonce|facture) (corrigee|rectifiee|revue) (_|$);
      (est|sont|sera|seront|a ete|ont ete) (desormais|deja|donc|aussi)* (teste (en|sur|des)|testee (en|sur|des)|testes
        en|poste (en|a|devant|au)|postes (a|en|devant|au)|colle (sur|jeudi|lundi|demain)|collee (sur|jeudi|lundi|
        demain)|posee en|posee (depuis|lundi|d'ici|demain)|pose (depuis|lundi|d'ici|demain)|abaisse~ (a|de)|retire~ de
        (l'application|toutes|la vente|tous|nos)|supprime~ de (tous|toutes|nos|la)|sorti~ de (nos|tous|la vente)|
        identifies et (interdits|sanctionnes|exclus)|suspendus et|rendue obligatoire|rendu obligatoire|scanne et part);
      (j|on|nous) (ai|a|avons) (deja|aussi|donc|enfin)* (reprogramme|rebascule|engage (<n>|deux|trois|six|dix|une|un)|
        obtenu (que|qu|ceci|de)|lance un test|banni|exclu (les|le|la|ces|deux)|porte plainte|decale|rallonge|
        reimprime|revu (la|le|les|nos|notre)|abaisse|remonte le) _ !(de votre);
      (ne|n) (sortira|sortiront|sera pas diffusee|sera pas publiee|aura pas lieu sous|siffle|siffle plus|sera plus
        (diffuse~|vendu~|privatise~|facture~|utilise~|propose~)|publions plus|aurons plus|auront plus) (_1)? (pas|
        plus|rien|sans|jamais|d|de|que) _;
      (je|on|nous) (decale|decalons|rallonge|rallongeons|avance|avancons|porte|portons) (le|la|les|vos|votre|l) _4 (a
        partir|de <n>|a domicile|demain|lundi|jusqu|des) _;
      (agent|vigile|mediateur|interprete|infirmiere|psychologue|renfort|collegue) (_2)? (est|sera|reste|restera)
        (poste|present|presente|sur place|la|postee|jusqu) (_|$);
      (tout|toute|toutes|tous) (_3)? (remis|remise) (debout|en (etat|ligne|place|ordre|route)|d'aplomb) (_|$);
      (ca|il|elle|commande|colis|lettre|kit) part (demain|ce soir|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|en
        express|en coursier) (_|$) !(si|et je vous)
      """),
    Cue(
      "mesures", .correct, 75,
      """
      (formation|audit|charte|protocole|double validation|relecture|procedure|comite|cellule|referent|referente|
        mediateur|numero dedie|poste|controle|controles|double authentification|file d'attente numerotee|affichage|
        signaletique|plan|dispositif|filtre|double controle|regle|systeme|sas|equipe dediee) (_5) (est desormais|sont
        desormais|est cree~|sont cree~|est mis en place|est mise en place|sera mis en place|sera mise en place|seront
        mis en place|est ouvert~ depuis|est nomme~|est lance~|demarre|demarrent|demarrera|commence le|debute|rendue
        obligatoire|est obligatoire|devient obligatoire|est installe~|est renforce~|sera renforce~|est en place|sont
        en place|a ete revu~|a ete change~|a ete refait~|est revu~|est refait~|sera revu~|suivie par|a ete creee|a ete
        cree|a ete mis en place|a ete mise en place);
      (action|plainte|poursuites|procedure) (_4)? (contre|a l'encontre de|a l'encontre du) (le|l|notre|ce|cet|les|un|
        x|lui|son) (fabricant|revendeur|escroc|prestataire|fournisseur|faussaire|faussaires|auteur|auteurs|pirate|
        pirates|hebergeur|entreprise|vendeur|importateur|sous traitant|constructeur|hacker|societe) (_|$);
      (cnil|ars|inspection du travail|parquet|autorites|anssi|police|gendarmerie|repression des fraudes) (_2)? (est|a
        ete|sont|ont ete) (_1)? (prevenue|prevenues|saisie|saisi|alertee|alertees|avertie|informee|informees);
      (partenariat|contrat|collaboration) (_4)? (termine|terminee|fini|finie|s'arrete|s'arrete la|prend fin|est
        rompu~|rompu|rompue|arretee|resilie~|ne sera pas renouvele~);
      (fin|fin immediate|arret|retrait|suppression|rappel|destruction|gel) (immediat|immediate|definitif|definitive|
        total|volontaire)? (du (partenariat|contrat|produit|lot|spot|visuel|sponsoring|tirage)|de la (collaboration|
        campagne|vente|diffusion|publication|pub|commercialisation)|des ventes|de l'affiche|de toutes les|de ces) (_|
        $);
      (recoivent|recevront|suivent|suivront|suivra|passent|passeront|passera|repassent) (tous|toutes|chacun|desormais|
        une|un|la|cette|des)* (formation|controle|audit|visite|sensibilisation|stage|habilitation|recyclage) (_|$);
      (reunion|rencontre|table ronde|permanence|atelier) (_5)? (organisee|est organisee|sera organisee|est prevue|avec
        les (riverains|parents|usagers|associations)|proposee) (_|$);
      (faisons|fait|fais|font|ferons|ferai|fera|mettons|met) (tout (notre|son|mon) possible|tout pour|le maximum|tout
        ce que (nous|je|l'on)|tout ce qu|de notre mieux|de mon mieux|notre maximum|tout en oeuvre|le necessaire|en
        sorte) (_|$) !(vous repondre|offrir la);
      (tirons|tire|tirerons|retenu|retenons|appris) (_2)? (lecons|lecon|les enseignements|toutes les consequences) (_|
        $) !(a recevoir)
      """),
    Cue(
      "nous-ne-faisons-plus", .correct, 75,
      """
      (nous|on|j|l'astreinte|l'exploitation|la production|la technique|la direction|l'equipe|notre equipe|nos equipes|
        le club|la boutique) (avons|a|ai|ont) (donc|aussi|deja|immediatement|tous)* decide (donc|ensemble|cette nuit|
        hier|ce matin)* (de ne plus|d'arreter|d'interrompre|de suspendre|de cesser|de stopper) !(vous|repondre|
        commenter|parler|communiquer|discuter|la discussion|cette discussion|de (vous|repondre|parler)) (_ _ _|_ _|_);
      (depuis|a partir de|des|desormais) _5 (nous|on) (ne|n) (vous|les|le|la|l|leur|y|en)* {sFaisons} plus (_ _ _|_ _|
        _);
      (nous|on) (ne|n) (vous|les|le|la|l|leur|y|en)* {sFaisons} plus _7 (depuis|des|sans) (hier|ce matin|cette nuit|
        lundi|mardi|mercredi|
        jeudi|vendredi|aujourd'hui|le <n>)
      """),
    Cue(
      "message-parti", .block([.correct]), 60,
      """
      (message|tweet|mail|courriel|sms|texte|lettre|courrier|reponse|publication|brouillon|newsletter|communique)
        (_2)? (est|sont|etait|etaient) (deja|donc)? (parti|partis|partie|parties) _
      """),
    Cue(
      "signale-a", .correct, 75,
      """
      ^ (compte|profil|page|site|numero|faux compte)? (deja|aussi)? (signale|signalee|signales|signalees) (a|au|aux|
        aupres de) (la|l)? (twitter|x|facebook|instagram|tiktok|meta|google|whatsapp|plateforme|pharos|hebergeur|
        moderation|33700);
      (nous|on|j|je) (l|les)? (avons|a|ai) (deja|aussi|immediatement|_)* (signale|signalee|signales|signalees) (ce
        compte|ce profil|ce numero|ce site|cette page)? (a|au|aux|aupres de) (la|l)? (twitter|x|facebook|instagram|
        tiktok|meta|google|whatsapp|plateforme|pharos|hebergeur|moderation|33700)
      """),
  ]
}
