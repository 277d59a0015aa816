import Codebook

extension FrenchCues {
  static let repair: [Cue] = [
    Cue(
      "fait", .correct, 85,
      """
      (ne|n) (travaille|fait|est|exerce) plus (chez nous|pour nous|partie|pour le club|au club|dans);
      et (double|triple|renforce|remplace|repare|corrige|recrute|ajoute) (les|le|la|des|nos|deux|trois|<n>|l);
      (nous|on|j|nos equipes|nos techniciens|le club|l'equipe|je|nos ingenieurs) (l'|les|en|y|vous|nous|avons)*
        (avons|a|ai|ont|venons|vient|viens) (de|d'|deja|donc|aussitot|immediatement|aussi|egalement|tout|aujourd|hui|
        des|bien|ainsi|tous|temporairement|desormais|hier|ce matin|maintenant|depuis)* (corrige|corriger|repare|
        reparer|retabli|retablir|retire|retirer|supprime|supprimer|suspendu|suspendre|remplace|remplacer|resolu|
        resoudre|recrute|recruter|doubler|triple|renforce|renforcer|modifie|modifier|ajoute|ajouter|ouvert (un|une|
        deux|trois|des|<n>)|mis (<n>|deux|trois|quatre|cinq|six|dix|douze|vingt|trente|des) _2 (de plus|
        supplementaires)|mis en place|mettre en place|mis fin|annule|annuler|stoppe|arrete|interrompu|rouvert|rouvrir|
        lance (un|une) (rappel|plan|audit|correctif)|commande|nomme|change|ameliore|reporte|reintegre|mis a jour|
        mobilise|depeche|isole|desactive|depublie|instaure|securise) !(la responsabilite|une enquete|des
        verifications);
      (a|ont|est|sont|vient d'|viennent d'|etre|a deja|sera|seront) (ete|d'etre|deja|desormais|immediatement|bien|
        tous|toutes|aussitot|egalement|etre)* (corrige|corrigee|corriges|corrigees|repare|reparee|retabli|retablie|
        retablis|remplace|remplacee|resolu|resolue|resolus|renforce|renforcee|renforcees|doublee|doubles|rouvert|
        rouverte|rouvertes|mis en place|mise en place|mises en place|reintegre|de retour|depublie|depubliee|renforces)
      """),
    Cue(
      "fera", .correct, 80,
      """
      (entre|entrera|entrent|entreront) en vigueur;
      et (rouvrons|corrigeons|reparons|retablissons|retirons|remplacons|doublons|renforcons|modifions|ajoutons|mettons
        en place);
      (bosse|bossons|bossent|bosser) _5 (retabl~|repar~|corrig~|solution|remettre|regler);
      (nous|on|je|nos equipes|nos techniciens|ils|le club) (le|les|la|l'|en|y|vous|nous|tous|toutes)* (allons|va|vais|
        vont|sommes en train de|travaillons a|oeuvrons a|nous engageons a|est en train de|reprenons|prevoyons de)?
        (immediatement|aussi|donc|egalement|tous|vous|le|la|les|l'|tout|faire le necessaire pour|deja|des ce soir|des
        demain|des maintenant)* (corriger|corrigeons|corrigerons|reparer|reparons|reparerons|retablir|retablissons|
        retablirons|retirer|retirons|retirerons|supprimer|suspendre|suspendons|suspendrons|remplacer|remplacons|
        remplacerons|resoudre|resolvons|recruter|recruterons|embaucher|doubler|doublons|doublerons|renforcer|
        renforcons|renforcerons|modifier|modifions|modifierons|rouvrir|rouvrons|rouvrirons|ameliorer|ameliorons|
        ameliorerons|revoir|reverrons|changer|changeons|changerons|former|formerons|mettre en place|mettons en place|
        mettrons en place|mettre a jour|reexpedier|renvoyer|renvoyons|augmenter|augmentons|augmenterons|repare|
        corrige|retablit|mettre fin|reprogrammer|ajouter|ajoutons|ajouterons) !(que|vous que|votre attention)
      """),
    Cue(
      "effort", .correct, 45,
      """
      (travaillons|travaillent|travaille|mobilises|mobilisees|mobilise|pied d'oeuvre|sur le pont|a l'oeuvre|d'arrache
        pied) _4 (retabl~|repar~|corrig~|resolution|resoudre|solution|retour|remettre|regler|nuit|rouvrir|ameliorer)
      """),
    Cue(
      "prevenir", .correct, 80,
      """
      (chaque|tout|tous les) (message|messages|publication|tweet|commande|reponse|texte) (est|sont|sera|seront)
        (desormais|maintenant)* (relu|relue|relus|verifie|verifies|valide|valides|controle|controles|verifiee|validee);
      (pour|afin) (que|qu|d'eviter|eviter|de prevenir) _4 (reproduise|reproduire|arrive|recommence|nouvelle|encore);
      (ne|n) (se)? (reproduira|arrivera|reproduise) {tres} (plus|pas|jamais);
      (audit|controle) (independant|interne|externe|complet);
      (de nouveaux|nouvelles|nouveaux|plus de|supplementaires|renforces|nouvelle) (controles|procedures|serveurs|
        conseillers|formation|agents|mesures|effectifs|regles|procedure|moyens);
      (plan d'action|mesure corrective|mesures correctives|avec effet immediat|a effet immediat);
      (des aujourd'hui|a partir de (maintenant|demain|ce soir)|desormais|dorenavant) _ _2 (sera|seront|est|sont|
        ferons|fera|verifie~|relu~|controle~|valide~|double~|repondra|repondrons)
      """),
    Cue(
      "remboursement", .compensate, 90,
      """
      (trouverez|verrez|recevrez|aurez|obtiendrez) (un|une|votre) (avoir|bon|remise|remboursement|credit|reduction|
        cheque);
      (un|deux|trois|six|<n>|une|douze) (mois|semaine|semaines|jours) (gratuits|gratuit|gratuites|gratuite|offerts|
        offert|offertes|offerte);
      (nous|on|je|le club) (vous|les|te|le|la|l'|tous|toutes|nous)* (allons|va|vais|sommes prets a|proposons de|
        engageons a|avons decide de|tenons a|avons|a|ai)? (vous|les|tous|toutes|tout|integralement|immediatement|bien
        sur|automatiquement|donc|deja|te|evidemment)* (remboursons|rembourse|rembourserons|remboursera|rembourserai|
        rembourser|indemnisons|indemniserons|indemniser|dedommageons|dedommagerons|dedommager|recrediter|recreditons|
        crediterons|recrediterons|compenserons|compenser|rembourses);
      (serez|seront|sera|etes|sont|est|ete|etre|soyez) (tous|toutes|integralement|automatiquement|entierement|bien|
        donc|immediatement)* (rembourse|rembourses|remboursee|remboursees|indemnise|indemnises|indemnisee|indemnisees|
        dedommage|dedommages|dedommagee|dedommagees|recredite|recredites|offert|offerte|offerts|offertes);
      (offrons|offrir|offrirons|offrira|proposons|propose|proposer|envoyons|envoyer|accordons|accorder|adressons|
        recevrez|recevra|recevront|beneficierez|beneficiera|aurez|aura|auront) _4 (bon|bons|avoir|avoirs|
        remboursement|remboursements|remise|mois|reduction|geste|dedommagement|cadeau|compensation|place|places|
        billet|billets|remplacement|echange gratuit|gratuit|gratuite|indemnisation);
      (remboursement (automatique|immediat|sous)|a nos frais|mois (offert|gratuit)|gratuitement (echange|remplace)|
        remplace gratuitement|echange gratuitement|frais a notre charge)
      """),
    Cue(
      "pas-de-remboursement", .block([.compensate]), 60,
      """
      (ne|n') (pouvons|pourrons|peut|sera|serez|seront|rembours~|proced~|donn~|prevoyons) {tres} (pas|plus|aucun|
        jamais) _4;
      (aucun|pas de|pas d') (remboursement|geste commercial|dedommagement|indemnisation|compensation|avoir);
      (demande|demandes|demander|demandez|exiger|reclamer|exigez|politique) (de|d'|un|le|votre|son) _;
      remerci~ _3
      """),
    Cue(
      "etape", .concrete, 60,
      """
      (rapportez|ramenez|verifiez|redemarrez|conservez|gardez|jetez|cliquez|rendez vous|changez|desactivez|activez|
        debranchez|consultez|renvoyez|munissez|suivez|telechargez|presentez)
      """),
  ]

  static let information: [Cue] = [
    Cue(
      "lien", .inform, 75,
      """
      (details|infos|info|informations|ici|suivez|suivez la|suivez le|etapes|liste|faq|communique|page|site|detail|
        suivre|consultez|consulter|lire|guide|suivi|sur|retrouvez|disponible|disponibles|lien|point|voir|explications|
        plus) _3 <url>
      """),
    Cue(
      "faits", .inform, 75,
      """
      (a|vers|depuis|des|entre|jusqu a) (environ)? <time> _3 (est|sont|s'est|sera|ete|cesse|sature|tombe|tombes|
        commence|ferme|rouvre|perdu|interrompu|touche|publie|envoye|retabli|ouvre|seront);
      (jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi|demain|aujourd'hui) (soir|matin)? (a|de|des|jusqu a) <time>;
      (prennent|limite a|maximum) _3 (<n>|<time>|dizaine|minutes|heures|jours|semaines);
      (a cesse|est tombe|sont tombes|a commence|ont commence|s'est produit|s'est arrete|est en panne|a sature|ont
        sature|a ete (publie|envoye|interrompu)|ont ete (publies|envoyes|coupes|interrompus)|rouvre|rouvrira|
        rouvriront|reprendra|reprendront|durera|etait en panne|a dure) _4 (a|vers|depuis|le|des|entre|hier|ce|jusqu|
        pendant|vendredi|lundi|mardi|samedi|demain);
      (<n>|des centaines de|des milliers de|plusieurs|quelques|mille|cent) (milliers|centaines|mille|de|des|pour|cent|
        sur|<n>|millions|million)* (clients|commandes|sites|boutiques|cartes|colis|bouteilles|foyers|comptes|
        supporters|vols|magasins|lots|produits|appels|lignes|antennes|demandes|passagers|inscriptions|connexions|
        utilisateurs|adresses|voyageurs|dossiers|billets) (sont|ont|etaient|a|sur|attendent|concernes|touches|
        concernees|touchees|recoivent|seront);
      (voici|voila) (les faits|ou nous en|ou en|le point|les etapes|comment|la liste);
      (ce que (nous|l'on) (savons|sait));
      (le|la|ce|cet|cette|l') (probleme|panne|incident|defaut|coupure|retard|rappel|produit|perturbation|erreur|bug|
        anomalie) (touche|concerne|concernait|vient|provient|est du|est due|a touche|affecte|a commence|a dure|porte
        sur|est survenu|est survenue|est localise|est localisee|est limite|se limite);
      (lot|reference|modele) (numero|n)? <n>
      """),
    Cue(
      "consignes", .inform, 75,
      """
      ^ (patientez|reessayez|rechargez|actualisez|attendez|relancez|debranchez) _;
      (ne|n') (consommez|mangez|buvez|utilisez|cliquez|ouvrez|branchez|jetez|partagez|communiquez|venez|vous deplacez|
        repondez) (pas|plus|jamais|surtout);
      (vous|tu) (pouvez|pourrez|peux|pourras) (des maintenant|toujours|encore|des|aussi|egalement|aujourd'hui|
        simplement|le|la|les|l'|tous|ainsi|desormais|maintenant|deja)* (retourner|rapporter|echanger|redemarrer|
        verifier|consulter|utiliser|suivre|obtenir|demander|annuler|changer|modifier|telecharger|retirer|recuperer|
        conserver|garder|activer|acheter|souscrire|vous inscrire|vous rendre|choisir|trouver|retrouver|rapportez);
      (redemarrez|verifiez|rapportez|ramenez|conservez|cliquez|desactivez|reactivez|suivez|debranchez|relancez|
        reinitialisez|videz|presentez vous|munissez vous) (votre|vos|le|la|les|l|ces|sur|dans|d'abord|bien|en|au|a|la);
      (il vous suffit|pour cela) (de|d'|cliquez|rendez|allez|suivez);
      (ouvert|ouverts|ouverte|ouvertes|joignable|joignables|disponible) (de|du|jusqu'a|jusqu'au|des|a partir de|tous|
        7j|<n>) _2
      """),
    Cue(
      "etat", .inform, 65,
      """
      (boutique|boutiques|magasin|magasins|guichet|guichets|ligne|lignes|site|service|reseau|serveurs|agence) _4
        (sera|seront|est|sont|reste|restent|etait|etaient|est reste|sont restes) (ouvert|ouverte|ouverts|ouvertes|
        ferme|fermee|fermes|fermees|coupe|coupes|coupees|en panne|hors service|satures|indisponibles);
      (le|la|les|notre|nos|l') (service|services|reseau|site|appli|application|boutiques|boutique|magasins|magasin|
        ligne|lignes|livraisons|trains|match|jeu|commandes|paiements|serveurs) (est|sont|reste|restent|a ete|ont ete|
        sera|seront|fonctionne|fonctionnent|refonctionne|ne) (de nouveau|a nouveau|actuellement|toujours|encore|tous|
        desormais|partiellement|completement|maintenant|temporairement|en cours de)* (ouvert|ouvertes|ouverts|ferme|
        fermes|fermees|indisponible|indisponibles|disponible|disponibles|retabli|retablis|en panne|sature|satures|
        ralenti|perturbe|perturbees|reporte|annule|annules|accessible|accessibles|operationnel|operationnels|
        inaccessible|inaccessibles|de retour|lent|normalement|satures|rouverts|en ligne|fonctionne)
      """),
  ]
}
