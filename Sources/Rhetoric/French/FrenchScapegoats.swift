import Codebook

extension FrenchCues {
  /// The fault of a third party, of one of ours, or of the person who complains.
  static let scapegoats: [Cue] = [
    Cue(
      "un-autre-a-failli", .scapegoat, 80,
      """
      {hautre} (_|_ _|de _ _|d'_ _|qui _ _)? (a|ont|avait|avaient|aura) (pourtant|donc|tout|alors|bien|simplement|
        encore|lui|egalement|aussi|de son propre chef|visiblement|malheureusement|par erreur|trop|seul|seule)* {hfaute}
        !(la vie|connaissance|un doigt|le sourire|patience|de chance|a s'excuser|pour vous|a 8|a midi|le compte);
      {hautre} (_|_ _)? (s'est|se sont) (donc|visiblement|malheureusement|lui|simplement)* (trompe|trompes|trompee|
        plante|plantee|plantes|emmele~|perdu|perdue|endormi~|permis|emballe|emporte|cru~|servi~|melange~|retire~|
        desiste~|debine|mal) !(de reseau);
      {hautre} (_|_ _)? (n'a|n'ont|n'avait) (pas|jamais|tout simplement pas|donc pas) (livre|respecte|prevenu|signale|
        tenu|fait (son|leur)|verifie|transmis|suivi|fourni|assure|mis|applique|relu|lu|regarde|mentionne|branche|
        repondu|teste|honore|entretenu|declare|controle|repare|rendu|paye|verse|la|le|coche|declenche|averti) !(par
        nous);
      {hautre} (_|_ _)? (etait|est|sont) (seul|seule|seuls|seules)? (responsable|responsables|fautif|fautifs|fautive|en
        cause|en tort|en faute|defaillant|defaillants|defaillante|coupable|coupables|en retard|a l'origine|indelicat|a
        blamer) !(d'agence|de ligne|a votre|de la com|depuis <n>|du compte|de secteur)
      """),
    Cue(
      "c-est-l-autre", .scapegoat, 85,
      """
      c'est (bien|donc|d'abord|surtout|avant tout|uniquement|encore|juste)* (le|la|les|l|un|une|notre|nos|votre|chez le|
        au|a la|a l) (ancien|ancienne|nouveau|nouvelle|jeune|mauvais)* {hautre} (_|_ _|_ _ _)? (qui|qu|que) (a|ont|
        avait|nous|n|ne|s'est|decide|fixe|impose|doit|devait|l|il faut|gere|fait|distribue|organise|choisit|aurait|
        fournit);
      ^ c'est (lui|elle|eux|elles|vous|toi) (qui|qu) (a|ont|avez|avaient|avait|n|ne|decide|fixe|devait|etiez|aviez|
        impose|fixent|as) !(raison|paye|fait avancer|vous|bien raison);
      (n'est|c'est) pas (nous|moi|la commune|la clinique|le club|la mairie|l'ecole|la banque|l'universite|le musee|la
        regie|a nous|notre _) (qui|qu|que) (fixons|fixe|decidons|gerons|conduisait|avait|choisissons|imposons|sommes|
        distribuons|faisons|livrons|est);
      (faute|erreur|responsabilite|negligence|bevue|incompetence|fantaisie|zele|maladresse|etourderie|betise|initiative|
        decision|choix) (revient|incombe|en revient|appartient|est|vient|imputable)? (seule|exclusive|entiere|
        regrettable|personnelle|isolee|individuelle|entierement|tout entiere)* (de|d'|du|des|a|au|aux|a l'|celle de|
        celle du|celle des) (notre|un|une|nos|le|la|l'|cet|cette|son|l'un|ancien|ancienne|jeune|seul|seule|ce)*
        {hautre};
      (a cause|en raison|du fait|par la faute|suite a|consecutif|consecutive|due|du|dus|dues|lie|liee|liees|lies|grace)
        (de|d'|du|des|a|au|aux) (la)? (erreur|faute|greve|defaillance|retard|defection|negligence|caprice|desistement|
        un|une|notre|nos|le|la|l'|du|de|ce|cet|cette|d)* (ancien|ancienne|mauvais)* {hautre} !(a votre);
      (par|chez) (un|une|notre|nos|des|le|la|l|l'un de nos|une de nos|certains de nos) (ancien|ancienne|jeune|seul|
        seule|simple|anciens)* (prestataire|prestataires|fournisseur|traitant|interimaire|interimaires|stagiaire|
        salarie|salariee|employe|employee|franchise|intermediaire|freelance|alternant|alternante|apprenti|saisonnier|
        remplacant|community manager|moderateur|tiers|concurrent|agence externe|hebergeur|transporteur|predecesseur)
        !(de confiance|agree|certifie|locaux)
      """),
    Cue(
      "nous-a-menti", .scapegoat, 80,
      """
      (nous|nous en) (a|ont|avait|avaient|avaient pourtant|avait pourtant|a pourtant) (menti|cache|certifie|certifies|
        garanti|garantie|jure|promis|assure|vendu|fourni|plante|plantes|lache|laches|livre|impose|trompe|trompes|abuses|
        roules|refile|induit en|induits en|prive de|caches|dissimule|balade|baladent) !(en place|un bon|un plaid|en
        contact);
      (nous|se) (balade|baladent|impose|imposent|roule|mene en bateau) (depuis|cette|ce|le|la|les|ces|un|une);
      sans (nous|en) (avertir|prevenir|en informer|informer|en souffler mot|le dire|en parler) !(vous prevenir);
      (initiative|acte|erreur|propos|message|comportement|decision|reaction|post|geste|action) (personnelle|isole|
        isolee|individuelle|personnels|isoles|regrettable d un|malheureuse d un|d'un (seul|individu|ancien|salarie|
        collegue)) (de|d|du|et|qui|$|d un)*;
      (n'engage|n'engagent) (que|qu) (lui|elle|eux|leur|son|leurs|ses|elles) _3;
      (a agi|agissant|agi) (de son propre chef|seul|seule|sans (notre|autorisation|l'accord|en informer))
      """),
    Cue(
      "voyez-ailleurs", .scapegoat, 80,
      """
      (adressez|posez|envoyez|presentez|faites) (donc|plutot|la facture|la question|vos|votre|vos reclamations|vos
        plaintes|reproches|cela)* (a|au|aux|a la) (reclamations)? (votre|vos|le|la|l)* ({hautre}|<Name>) !(service|
        <url>|agence);
      (voyez|demandez|ecrivez|parlez|dites|expliquez|telephonez) (ca|cela|en|donc|plutot|le|lui|leur|donc)*
        (avec|a|au|aux|la|le|les|l)? (votre|vos|la|le|l|les)* (operateur|{hautre}|voisin|voisins|elus|legislateur|
        education nationale|mari|meteo|douane|douanes|fai) !(au|de service|en magasin);
      (merci|dites merci|vous pouvez remercier|remerciez) (a|au|aux|le|la|les) (qui|_)* ({hautre}|casseurs|petits
        malins|voleurs|militants|grevistes|syndicats) !(de|pour (votre|leur|son)|qui (a|ont|se|vous|nous) (eu|aide|
        signale|bien));
      (ne)? (nous)? trompons pas de (coupable|cible|colere);
      (vous vous trompez|tu te trompes|trompez|se trompent) (vous)? (pas)? (de (cible|adresse|porte|guichet|coupable|
        interlocuteur|numero|marque|magasin|club))
      """),
    Cue(
      "votre-faute", .scapegoat, 80,
      """
      (vous|tu|cliente|client|abonne|voyageur|passager|madame|monsieur|mademoiselle) (l'|le|la|les|y)? (avez|as|aviez|
        avait|avais) (donc|vous meme|tout simplement|visiblement|sans doute|manifestement|probablement|surement|
        certainement|du|toi meme|bien|simplement|encore|seul|seule)* (oublie|omis|ignore|neglige|debranche|coche|
        decoche|mal (lu|saisi|rempli|branche|regle|ferme|range|ecrit|tape|pose|note|ferme)|confondu|laisse (ouvert|
        tomber|trainer|le|la|votre|vos|passer)|plonge|mis (le|la|votre|du|de|vos)|saisi|tape|branche|ouvert la|refuse|
        donne le|communique (le|votre)|lu (trop|de travers|en diagonale)|expose|depasse (le|la)|manque (le|la)|choisi
        (le tarif|de|l'option)|inverse|lave (a|la|le|en)|achete (le moins|la version|un billet)|gare) !(raison|le
        courage|bien raison|de nous|le bon|du|notre);
      si (vous|tu) (n'|l'|ne|y|nous)? (aviez|avais|n'aviez|etiez|n'etiez) (pas|donc|seulement|comme|pris|bien|un peu)*
        (lu|verifie|pris|suivi|ouvert|regarde|repondu|rempli|coche|mentionne|indique|venu|venue|venus|prevenu|demande|
        lave|mis|garde|branche|reserve|ecoute|respecte|laisse);
      (il|vous|tu) (fallait|suffisait|n'aviez|n'avait|n'avais|auriez|aurait|n'avez|n'as|n'a|aviez|pas|n y avait|faut|
        faudrait) (donc|juste|simplement|pas|qu'a|qu a|du|plus|peut etre|un peu|quand meme|de|d')* (lire|venir|verifier|
        demander|reserver|anticiper|lever|prevenir|tourner|regarder|suivre|ouvrir|signaler|arriver|commander plus|
        prendre|reflechir|repondre|cocher|choisir|appeler avant|acheter|lire les|partir|se lever|manger|relire|ecouter|
        mesurer|essayer|conserver|payer|dormir|appuyer) !(au bureau|la main);
      (c'est|est) (a|au|aux) (vous|toi|client|clients|parents|locataire|abonne|usager|proprietaire|passager|voyageur|
        acheteur|occupant) (de|d|qu|qui) !(jouer|voir|dire|que je|que nous|en juger);
      (il vous appartient|il vous appartenait|vous incombe|vous incombait|il vous revient|il vous revenait|sous votre
        (seule)? responsabilite|a vos risques|de votre (seule)? responsabilite|de votre (seul)? fait|releve de votre
        responsabilite|c'est votre responsabilite|imprudence de|incombe au (client|locataire|voyageur|proprietaire|
        consommateur))
      """),
    Cue(
      "votre-materiel", .scapegoat, 75,
      """
      (vient|viennent|venait|provient) (plutot|surement|sans doute|probablement|surtout|peut etre|donc|tres)* (de|d'|du)
        (chez)? (votre|vos|ta|ton|tes|la|l'|le|vous) (_ _)? (box|connexion|ligne|cote|installation|telephone|navigateur|
        operateur|appareil|materiel|ordinateur|cable|wifi|reseau local|voisin|utilisation|reglages|equipement|lessive|
        banque|part|four|frigo|chauffage|eau|peau|lave linge|compteur) !(pas de nous alors);
      (mauvaise|mauvais) (utilisation|manipulation|usage|entretien|branchement|reglage|installation|lecture|pose) (du|
        de|par|cote|des|d|$);
      (erreur|faute) (du|des|cote|venait de|vient de) (votre|client|clients|usager|utilisateur|utilisateurs|abonne|
        conducteur|voyageur) (part|cote|conjoint)?;
      (vous|tu) (tenez|teniez|utilisez|portez|lavez|branchez|chargez|rangez|stockez|confondez|melangez) _3 (mal|
        n'importe comment|de travers|tout) !(bien|d information);
      (le probleme|la panne|le coupable|le souci|le responsable) (est|etait|c'est|se situe|se trouve|se situait) (entre|
        chez vous|chez toi|votre|vous|toi|de votre cote|dans votre|cote client|en aval|sur votre|chez (le|la|l|notre));
      (spams|courriers indesirables|indesirables) (d'abord|avant) _
      """),
    Cue(
      "les-gens", .scapegoat, 75,
      """
      (les|des|certains|trop de|quelques|nos|aux|ces) (gens|clients|voyageurs|usagers|passagers|abonnes|riverains|
        parents|festivaliers|spectateurs|visiteurs|locataires|resquilleurs|fraudeurs|petits malins|incivilites|vandales|
        casseurs|fumeurs|automobilistes|supporters|joueurs|utilisateurs|consommateurs|patients) _3 (jettent|laissent|
        cassent|bloquent|surdosent|ignorent|oublient|preferent|abusent|retiennent|forcent|degradent|s'obstinent|
        s'amusent|volent|fraudent|trichent|arrivent en retard|arrives ivres|se garent|confondent|raflent) _;
      (vos|leurs|les) (degradations|incivilites|dechets|chewing gums|imprudences|retards de paiement|oublis|erreurs de
        manipulation|poussettes mal) _;
      (celui|celle|ceux) qui (laisse~|ne lit|ne lisent|oubli~|arriv~ (en|a|apres)|part~|achet~|command~|voyag~|branch~)
        _9 (ne devrai~|n'a|a tort|devra~|n'avait|ne peut|assum~)
      """),
    Cue(
      "pas-un-bouc", .block([.scapegoat]), 60,
      """
      (pourrait|pourrions|pourrais|facile|refuse de|refusons de|pas question de) (vous)? (dire|accuser|blamer|de dire|
        d'accuser|rejeter|invoquer) _8;
      (merci|bravo|felicitations) (a|au|aux|pour) _5 (qui) _3;
      (vous|tu) (avez|as) bien fait _;
      (n'y|y) (est|sont|etait) pour rien;
      (je|nous) (vous)? (demande|demandons) pardon _9;
      (date|dites) moi si vous _3;
      excuses si vous aviez _;
      si vous avez signe _;
      (notre|nos) (siege|labo|logiciel) (_|_ _)? (qui|s'est) _;
      notre (ancien|ancienne) (gerant|gerante) a ete remercie~;
      (erreur|faute) de notre (part|fait|cote|ressort|equipe|service);
      concurrent mal intentionne
      """),
  ]
}
