import Codebook

/// Promises with their times, and questions that are only questions by their mark.
extension FrenchCues {
  /// Phrases that commit to come back; each is a holding statement and a promise.
  private static let comingBack = """
    ^ (prochain|prochaine|nouveau|nouvelle|premier|premiere|deuxieme|second|dernier)? (point|compte|bilan|compte rendu|
      rendez vous|bulletin|retour|reponse|controle|verification) (public|complet|complete|suivant|ecrit|ecrite|ici|d'etape|_ ici)? (demain|
      ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)? (a|vers|avant)
      (<time>|midi);
    (on|nous|je) (vous)? (ecrit|ecrivons|ecris|publie|publions|poste|postons|repond|repondons|reponds) (a nouveau|de
      nouveau|ici)* (a|vers|avant) (<time>|midi|minuit);
    {eMoment} (matin|soir|midi|ici|_ ici)* (on|nous|je) (vous|te|leur|lui)? (repond|repondra|repondons|repondrons|reponds|
      repondrai|dit|dira|dirons|publie|publiera|publions|publierons) (a|chacun|tous|ici|tout|ce|ou|le|la|les) !(que vous);
    (le|la|l|notre) (club|marque|maison|enseigne|equipe|direction|entreprise|mairie|association|ecole) (s'exprimera|
      s'exprime|parlera|repondra|publiera|communiquera|fera un point) _3 {eMoment};
    (je|on|nous|<Name>) (vous|te|t|leur|lui)* (ecris|ecrit|ecrira|ecrirai|appelle|appellera|appellerai|rappelle|confirme|
      confirmera|envoie|enverra|enverrai) (en (prive|mp)|ca|cela|tout|personnellement|moi meme|par mail)* {eMoment} !(en
      paix|hier|dernier);
    (on|nous|je) (vous|l|le|la|les)* (annoncera|annoncerons|annoncerai|dira|dirons|dirai|publiera|publierons|postera|
      posterons|previendra|previendrons|previens|previent|prevenons) (tout|donc|le|la)? ici;
    (je|on|nous|et) (vous|te|t|leur|lui) (en|y|le|la|l|les|tous|toutes|donc|bien)* (reviens|revient|revenons|reviendrai|
      reviendrons|reviendra|reponds|repond|repondons|repondrai|repondra|repondrons|rappelle|rappelons|rappellerai|
      rappellera|rappellerons|recontacte|recontactons|recontacterai|recontactera|recontacterons|redis|redit|redirai|
      redira|tiens|tient|tenons|tiendrai|tiendra|tiendrons|previens|previent|previendrai|previendrons|ecris|ecrit|
      ecrirai|ecrira|ecrirons|contacte|contactons|contacterai|contactera|contacterons|appelle|appelons|appellerai|
      appellera|appellerons|informe|informons|informerai|informerons|confirme|confirmons|confirmerai|confirmera|
      confirmerons|apporterai|apportera|apporterons|redonne|redonnons|redonnerai|redonnera|redonnerons|donne|donnons|
      donnerai|donnera|donnerons|dis|dit|dirai|dira|dirons|fais|fait|faisons|ferai|fera|ferons) (vite|tres|bien|tous|
      tout|rapidement|personnellement|directement|donc|ici|par|mail|tel|telephone|plus|moi meme|vers|vous|au|courant|au
      jus|informe|informes|informee|informees|un|une|le|la|les|des|de|point|retour|reponse|nouvelles|infos|signe|savoir|
      du|nouveau|resultat|suite|mp|ce|qu|que|il|en|est|si|quand|c|ok|bon|bilan|d|prochain|en mp)* {eMoment} !(en paix|
      hier|dernier|le <n> est|de la part);
    {sGens} (va|vont|vous|te|t) (vous|te|t|personnellement)* (appeler|rappeler|contacter|recontacter|repondre|ecrire|
      joindre|appellera|rappellera|contactera|recontactera|repondra|ecrira|joindra|tiendra au courant) !(pas|qu'il|
      devant|au tribunal);
    (et|puis|ensuite|bientot|plus) (on|je|nous) (vous|te|t) (previent|previens|prevenons|dit|dis|dira|dirai|fait signe|
      fais signe|tient|tiens|redit|redis) ($|au|ce qu|tout|quoi|des|quand|si);
    (je|on|nous) (te|t|vous) (dis|dit|dirai|dira|dirons|redis|expliquerai|expliquera|expliquerons) (ce qu'il en est|ce
      qui (se|s)|ce que (j|nous|on|je) (_)? (trouve~|apprend~|appris|sais|savons|sait)|quand (ca|c|il|elle)|ou (ca|c) en
      est);
    (revenir|reviens|revient|revenons|reviendrai|reviendra|reviendrons|retour) (vite|tres|rapidement|ici)* (vers|aupres
      de|avec) (vous|toi|une|la|de|des|plus) _;
    (tiens|tient|tenons|tiendrai|tiendra|tiendrons|tenir) (vite|bien|tous|tres|toutes|regulierement|personnellement)*
      (au courant|au jus|informe|informes|informee|informees) !(moi|nous|de notre nouvelle);
    (je|on|nous) (vous|te|t) (redis|redit|redirai|redira|redirons|recontacte|recontactons|recontacterai|rappelle|
      rappelons|rappellerai|rappellerons|previens|fais signe|fait signe|ferai signe|donne des nouvelles|donnons des
      nouvelles|donnerai des nouvelles|donnerons des nouvelles|ferons un retour|ferai un retour|fais un retour|dis quoi|
      dis (ca|tout) $|dis $|dit quoi|tiens au|tient au|repond vite|reponds vite|repondrai|repondra|repondrons|
      recontacte) !(que|qu|qu'il|de notre avocat);
    (nous|on|je) (vous|te)? (ferons|fera|ferai|faisons|fait|fais|donnerons|donnera|publierons|publiera|publions|postons|
      posterons|partagerons|communiquerons) (ici)? (un|une|le|notre|des|les|nos)* (nouveau|prochain|premier|autre)?
      (point|bilan|retour|annonce|communique|mise a jour|nouvelles|precisions|explications|reponse|infos|resultats|
      conclusions|compte rendu) (_|_ _|_ _ _)? {eMoment};
    (une|un|la|notre|votre) (premiere|nouvelle|vraie|bonne)? (reponse|explication|solution|retour|point|decision|
      annonce|communique) (_)? (vous|te)? (sera|seront|est) (donnee|donne|apportee|apporte|faite|fait|communiquee|
      communique|publiee|publie|envoyee|envoye|promise|attendue) (_|_ _|_ _ _)? {eMoment};
    (vous|tu) (aurez|auras|saurez|sauras|recevrez|recevras) (une|un|plus|des|d|de|tout|la|le|votre|notre|ta|bientot|
      donc|bien|les)* (reponse|infos|informations|nouvelles|retour|explications|explication|precisions|resultat|
      resultats|appel|mail|message|point|solution) (_|_ _|_ _ _)? {eMoment} !(de notre|l'avocat);
    {eMoment} (matin|soir|midi|_)? (vous|tu) (aurez|auras|saurez|sauras|serez|seras) _;
    (ce|tout) (ce)? (que|qu|qu'on) _5 (sera|est|arrive|arrivera|paraitra|ira|va|se lira) (publie|poste|dit|mis|ecrit|affiche)?
      ici (_|_ _)? {eMoment};
    ^ (et|le|la|un)? (prochaine|prochain|nouvelle|nouveau) (mise a jour|info|infos|actu|point|nouvelles|communique|
      annonce|update|message) (d'etape|de situation|d'information|ici|sera|est|prevue|prevu|arrive)* {eMoment};
    ^ (la|le|l)? (suite|point|update|mise a jour|reponse|retour|nouvelles|bilan|infos) (complet|complete|definitive|
      d'etape|de situation|a suivre|ici|promis|promise)* {eMoment};
    (vous|tu) (serez|seras) (tous|toutes|bien|rapidement|vite|donc|personnellement|tres)* (recontacte~|rappele~|
      contacte~|informe~|prevenu~|tenu~ (au courant|informe~)|fixe|fixee|fixes) (_|$)
    """

  /// Phrases that commit to look into it.
  private static let lookingInto = """
    (je|on|nous) (m|se|s|nous|y|le|la|l|vous)* (en)? (renseigne|renseignons|occupe|occupons|charge|chargeons|penche|
      penchons|regarde|regardons|verifie|verifions|cherche|cherchons|creuse|creusons|enquete|enquetons|examine|
      examinons|etudie|etudions|analyse|analysons) (ca|cela|tout|de|suite|tout de suite|bien|et|la|le|les|l|votre|ton|
      vos|tes|ce|cette|a|avec|aupres|dossier|probleme|stock|mes|mon|collegues|plainte|demande)* {eMoment};
    (laissez|laisse|donnez|donne) (moi|nous) (juste|le temps de|un peu de temps|une minute|deux minutes|cinq minutes|un
      instant|un moment|verifier|regarder|me renseigner|chercher|demander|voir|checker|une heure|jusqu'a|jusqu'au|<n>|le
      temps) _ !(un message|un mp|votre|ton numero);
    (je|on|nous) (vais|va|allons) (me|se|nous|le|la|y|en)* (renseigner|verifier|regarder|voir (ca|cela|avec|ce)|demander
      (a|au|aux)|checker|creuser|chercher|enqueter|examiner|etudier|tirer ca au clair|se pencher|pencher|faire remonter|
      relancer) (_|$) !(si vous avez|un film|ailleurs)
    """

  static let plainPledges: [Cue] = [
    Cue("dire-la-suite", .hold, 80, comingBack),
    Cue("dire-la-suite", .promise, 80, comingBack),
    Cue("y-regarder", .hold, 75, lookingInto),
    Cue("y-regarder", .promise, 75, lookingInto),
    Cue(
      "ouvert-promis", .promise, 70,
      """
      (on|je|nous) (regarde|regardons|verifie|verifions|s'en occupe|m'en occupe|nous en occupons|me renseigne|nous
        renseignons|se renseigne|l'examinons|l'examine|l'etudions|examinons|etudions|etudie|analysons|enquetons|enquete|
        menons l'enquete|cherche|cherchons) (pour|ce qui|d'ou|pourquoi|ca|cela|et|tout de suite|de suite|votre|ton|la|
        le|l|les|$)
      """),
    Cue(
      "pas-une-suite", .block([.hold, .promise]), 60,
      """
      (si|pour que|afin que|pour qu|afin qu|quand) (vous|tu) (voulez|veux|preferez|avez|souhaitez|on|je) _5;
      (rappelle|rappelons|rappellerai|informons|informe|confirme|confirmons|previens|dis|dit) (que|qu|toutefois que|a
        tous que) _;
      (je|on|nous) (vous|te|t) (donne|dis|dit|fait|fais) (raison|tort|merci|confiance|rendez vous) _;
      (avocat|avocats|huissier) _4;
      fouill~ (les|vos|des) (sac|sacs|bagages|poches|valises)
      """),
  ]

  static let plainQuestions: [Cue] = [
    Cue(
      "question-parlee", .ask, 75, adding: .onlyQuestion,
      """
      (vous|tu|t) (l|les|le|la|en|y|avez|as|etes|es|aviez|avais|etiez|etais)* (avez|as|etes|es|aviez|avais|etiez|etais)
        (bien|deja|aussi|pas|encore|bien pense a|pense a)* (essaye|tente|verifie|regarde|redemarre|recu|note|garde|
        conserve|appele|contacte|commande|achete|paye|teste|installe|mis a jour|debranche|rebranche|ouvert|coche|rempli|
        envoye|pris|mange|remarque|choisi|vide (le|la|votre|ton)|charge|eteint|rallume|desinstalle|reinstalle|active|
        desactive|branche|scanne|signe|tape|clique|coupe (le|la|l)|reserve|parle|demande|change|mis|sur (iphone|android|
        mac|pc|le site|l'appli|wifi|quel|quelle|place)|en (wifi|4g|5g|fibre|boutique|magasin)|la (reference|date|
        facture|photo)|le (ticket|numero|recu|code|modele)|un (numero|ticket|recu|message|code)|une (photo|facture|
        reference|capture)|quel|quelle|combien) (_|$) !(conscience|honte|fini|permission|seulement|en quoi|l'habitude|la
        honte|pas honte|un minimum);
      (tu|vous|t) (habites|habitez|es|etes|parles|parlez|utilises|utilisez|voyages|voyagez|joues|jouez|passes|passez|
        commandes|commandez|payes|payez|vois|voyez|recois|recevez|as|avez|etais|etiez|venais|veniez|partais|partiez) (_|
        _ _|_ _ _|_ _ _ _)? (ou|quand|comment|quoi|quel|quelle|quels|quelles|combien|depuis quand|lequel|laquelle|
        exactement) !(que ce soit|est le probleme|honte|vous|tu|on|quand);
      (c'est|c'etait|ca|cela|ca s'est|c'est arrive|ca fait|ca date) (_|_ _|_ _ _)? (arrive|passe|commence|coince|bloque|
        plante|date|achete|livre|marque|ecrit|affiche|fait|dit|donne|produit|tombe|etait|est)? (bien|exactement|a peu
        pres|environ|de)* (quand|ou|quel|quelle|combien|depuis quand|comment|quoi|a quelle|dans quel|dans quelle|sur
        quel|sur quelle|lequel|laquelle) (_|_ _|_ _ _)? $ !(bien);
      (ca|cela|c) (fait|date) (longtemps|combien|plusieurs|depuis|de quand) _ !(que (vous|tu) (ralez|rales));
      (voyant|ecran|box|lumiere|colis|produit|appareil|telephone|commande|achat|paiement|message|probleme|bruit|eau|
        couleur|paquet|emballage|date|billet|achat|siege|cable|prise|ticket) (_|_ _)? (est|etait|reste|clignote|vient|
        concerne|sont|etaient|a ete|s'affiche) _4 ou (_|_ _|_ _ _)? $;
      ^ combien (de|d|en) (_)? (_)? (manque~|reste~|sont|etaient|avez|aviez|as|etiez|avais|vous|tu) !(faut|etes vous a);
      ^ (et|c'est quoi)? (votre|ton|ta|vos) (numero|numero de (commande|suivi|dossier|client)|reference|modele|taille|
        ville|commande|colis|date|box|appli|version|telephone|appareil|code postal|vol|train|dossier) (_|_ _|_ _ _)? $;
      ^ (et|c'etait|c'est)? (dans|sur|a|de|pour|depuis|vers|par|avec|chez|en) (quel|quelle|quels|quelles|combien|quand)
        (_|_ _|_ _ _|_ _ _ _)? $ !(droit|honte);
      ^ (quand|ou|comment|combien|lequel|laquelle|quel|quelle) (ca|cela|exactement|jour|heure|modele|magasin|taille|
        precisement|s'est|avez|as|est ce) (_|_ _|_ _ _)? $ !(culot|honte|audace|rapport)
      """),
    Cue(
      "pas-une-question", .block([.ask]), 60,
      """
      (vous|tu) (croyez|crois|pensez|penses) (vraiment|serieusement|franchement)* (que|qu) _4;
      (vous|tu) (avez|as|etes|es) (fini|vraiment|serieux|deja (gere|travaille|essaye de))  _2;
      (a|de) quel (droit|titre) _2;
      (contacte|contactez|ecrivez|ecris|appelez|appelle|joignez|rejoignez) (nous|moi) _5 avec (votre|ton|ta|vos)
        (numero|reference|nom) _2 (commande|dossier|client|suivi|contrat|$);
      (votre|ton|ta) (numero|reference) (de (commande|dossier|client|suivi|contrat))? (en|par) (mp|dm|message prive|
        mail|prive)
      """),
  ]
}
