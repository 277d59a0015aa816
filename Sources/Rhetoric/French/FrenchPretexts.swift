import Codebook

extension FrenchCues {
  /// It could not be helped, was not meant, or was too much for us.
  static let pretexts: [Cue] = [
    Cue(
      "imprevisible", .excuse, 85,
      """
      (nul|personne|qui|aucun|rien) (dans l'equipe|chez nous|ici|parmi nous|d entre nous|au monde|de france|ne|n|_)*
        (ne|n)? (pouvait|pouvions|aurait pu|aurait|l'avait|avait|s'y|s'attendait|s'en|laissait|pourrait|avions) (pu|
        jamais|vraiment|le|la|l|y|vu|cru|tenu)* (prevoir|deviner|imaginer|imagine|prevu|prevue|prevus|anticiper|
        anticipe|venir|attendait|savoir|croire|cru|parier|pense|soupconner|soupconne|vue venir|vu venir|doutait|tenu|
        tenir|presager|empecher|eviter|predire|attendu|mesure|fait mieux);
      (ne pouvait|ne pouvions|ne pouvais|ne peut|ne pouvons|impossible (de|a)|difficile (de|a)|pouvait) (pas|guere|rien|
        le|la|l)* (prevoir|deviner|anticiper|savoir|le savoir|y changer|y faire|imaginer|empecher) !(si);
      (n'y pouvons|n'y puis|n'y peux) _2 (rien|grand chose);
      (n'avions|n'avait|n'avais|n'avons|n'a|n'ai|avait|avions) (absolument|tout simplement|jamais|vraiment)* (pas|
        jamais|rien) (capte|prevu (autant|un tel|une telle|cet|cette|l|que|qu)|anticipe|imagine|mesure|realise|vu venir|
        pense a|pense que|fait le lien|compris que|calcule|soupconne|vu passer) !(la colere|assez);
      (imprevisible|imprevisibles|imprevu|imprevue|imprevus|inattendu|inattendue|inattendus|imprevisibilite|force
        majeure|cas fortuit|fatalite|concours de circonstances|coup du sort|malchance|la faute a pas de chance|pas de
        bol|manque de chance|loi de murphy|alea|aleas) !(et (vous|merci)|cette gentillesse|pour vous);
      (ni|pas) (devin|devins|voyants|voyante|madame soleil|medium|magiciens|magicien|dieu);
      (qui aurait|comment) (pu|cru|aurait|aurions|prevoir|deviner|pouvait|pouvions|savoir) (nous|deviner|prevoir|savoir|
        imaginer|on|croire|que|qu|dit)
      """),
    Cue(
      "jamais-vu", .excuse, 80,
      """
      (du jamais vu|jamais vu ca|jamais (connu|observe|observee|enregistre|atteint|rencontre) (depuis|de memoire|
        auparavant|jusqu|un tel|une telle|autant|cela|ca|$)|sans precedent|inedit|inedite|hors norme|hors
        normes|exceptionnel par son|exceptionnelle par son|d'une rare (violence|intensite)) !(merci|soutien|offre);
      (afflux|pic|volume|raz de maree|avalanche|deferlante|flot|succes|demande|trafic|frequentation|engouement|vague)
        (tres|trop|fou|dingue|_)* (exceptionnel|exceptionnelle|inattendu|inattendue|record|massif|massive|imprevu|
        imprevue|important|importante|enorme|demesure|inedit|grand|de (connexions|demandes|commandes|messages|visites|
        visiteurs|clients|monde|appels|colis|candidatures)) !(de mes|de soutien);
      (grand nombre|nombre important|nombre eleve|afflux|trop plein|surcharge|surcroit|pic) (de|d') (demandes|appels|
        messages|commandes|visiteurs|connexions|colis|travail|activite|dossiers|clients|mails);
      (demande|trafic|commandes|appels|visites|connexions|activite|volumes) _3 (multipliee|multiplie|multiplies|doublee|
        explose|explosent|decuple|double|triple|triplees) _;
      (<n>|deux|trois|quatre|cinq|six|dix|vingt|cent|mille) fois (plus de|plus que|la normale|notre|plus forte) !(cher);
      (site|serveur|serveurs|standard|reseau|systeme|ligne|lignes|cuisine|equipe|equipes|caisse|service) _2 (a|ont|n'a|
        n'ont|ete) (pas)? (explose|deborde|debordes|debordee|debordees|submerge|submerges|submergee|depasse|depasses|
        pris d'assaut|tenu le choc|resiste|suivi le|ploye|craque) !(nos attentes|la peine)
      """),
    Cue(
      "sans-le-vouloir", .excuse, 85,
      """
      (n'etait|n'etaient|n'avait|n'avaient|n'avons|n'ai|n'a|n'y avait|n'y a|n'est|sans|n'avions|nous n|n) (nullement|
        aucunement|eu|en rien|jamais|absolument|bien|evidemment|certes)* (pas|aucune|aucun|nulle|la moindre|rien de|en
        aucun cas|ni)* (l'|mon|notre|son|eu|dans|de)* (intention|malveillance|volonte|mauvaise intention|malice|
        intentions|volontaire|delibere|deliberee|intentionnel|premedite|mechancete|arriere pensee|but|objectif|souhait|
        calcul|intentionnelle|mal|personnel contre) !(de (nuire a|continuer|revenir|changer|ceder|vous (ecouter|
        repondre))|de nous arreter);
      (telle|tel) n'(etait|est|a) (evidemment|bien sur|jamais|absolument|certes|naturellement)* (pas|jamais|nullement)
        (ete)? (l'|notre|mon|le|son|dans)* (intention|but|objectif|souhait|volonte|propos|idee|intentions);
      (personne|nul|aucun) (ne|n) (l'a|l'avait|a|le|la|les|s'en|souhaitait|voulait|souhaite|cherchait|avait) (fait
        expres|voulu|voulue|souhaite|cherche|voulu ca|mal|fait cela|_ mal|blesser|nuire|vous blesser|pense a mal|
        remarque|reconnu) !(venir|merci);
      (loin de (nous|moi|lui) (l'idee|l'intention|la volonte|toute));
      (sans|aucune) (penser a mal|vouloir (blesser|choquer|nuire|mal|heurter)|mauvaise intention|malice|le vouloir|
        intention|y penser|s'en rendre compte|le savoir|mesurer|malveillance|se rendre compte|mauvaise pensee) !(vous
        offenser je|d'offense|aucune consequence);
      (pensait|pensions|pensais|croyant|croyait|croyions|croyais|cru|voulu|voulait|voulions|voulais|pensant) (bien|
        vraiment|sincerement|juste|simplement|seulement|naivement|qu'il|que|etre|faire)* (bien faire|faire plaisir|faire
        rire|aider|rendre service|drole|bien agir|amuser|detendre|un clin d oeil|hors antenne|hors micro|en prive|sur
        mon compte|sur son compte|utile);
      (partait|part|partaient|parti|anime~|parti pourtant) (pourtant)? (d'une|de|d un) (bonne|bonnes|belle|louable)
        (intention|intentions|idee|volonte);
      (en toute|de) bonne foi !(et (vous|nous)|presume);
      (pas|jamais) (fait)? (expres|fait expres|volontaire|volontairement|delibere|deliberee|intentionnel|voulu|voulue);
      (involontaire|involontaires|involontairement|accidentellement|accidentel|accidentelle|malencontreusement|
        malencontreuse|malencontreux|par megarde|par inadvertance|inadvertance|etourderie|distraction|maladroitement)
      """),
    Cue(
      "pas-au-courant", .excuse, 80,
      """
      (nous|on|je) (le|l'|les|vous|en|n'|ne|nous)* (apprenons|decouvrons|apprends|decouvre|avons appris|avons decouvert|
        ai appris|a appris|a decouvert) (cela|ca|tout|ce|cette|l|aussi|nous memes)* (en meme temps que vous|comme vous|
        par (vos|votre|la presse|les reseaux|la radio|un|twitter|vos tweets|les journaux)|avec vous|ce matin seulement);
      (n'etait|n'etions|n'etais|n'avons|n'avait|n'ai|n'avions|n'etaient) (pas|jamais|point|meme|aucunement)* (ete)? (au
        courant|ete informe~|ete prevenu|ete prevenue|ete prevenus|averti|avertis|avertie|mis au courant|tenus informes|
        consulte~|mis dans la confidence|connaissance|eu connaissance|associes|dans la boucle|dans la piece|sur place)
        !(de votre|du|vous);
      (nous|on|je|il|elle|direction|equipe) (n'|l'|ne)? (ignorions|ignorait|ignorais|savions pas|savait pas|savais pas|
        en savions rien|en savait rien|en savais rien|le savais pas|le savait pas|le savions pas) !(pas que faire|quoi|
        si|comment vous);
      a notre insu;
      faute (de formation|de personnel|de temps|de moyens|de bras|de pieces|de visibilite|d'effectif|d'effectifs|de
        budget|de candidats|de place|de conducteurs|de main d oeuvre|d'info)
      """),
    Cue(
      "debordes", .excuse, 80,
      """
      (nous|on|je|j|equipe|equipes|collegue|collegues) (ne)? (sommes|est|suis|etions|etait|etais|sont|etaient|n'etions|
        n'etait|n est) (encore|actuellement|tous|un peu|tout|completement|vraiment|que|qu|plus|tres|litteralement)* (en
        (sous effectif|effectif reduit|surchauffe|rade)|deborde|debordes|debordee|debordees|submerge|submerges|
        submergee|depasse|depasses|depassee|au bout du rouleau|rinces|rince|creve~|a bout|noyes|sous l'eau|seul ce|seule
        ce|seul (au|pour|a gerer|avec|hier)|seule (au|pour|a gerer|avec|hier)|(deux|trois|quatre|cinq|six|<n>) (pour|a
        gerer|$)|humain|humains|humaine|faillible|faillibles|nouveau|nouvelle|alternant|en alternance|des humains|que
        des hommes) !(personnes a vous|techniciens sur|a vos cotes|dans la|que vous|semaines|heures);
      (il|elle|je|stagiaire|collegue|vendeur|vendeuse|serveuse|serveur|livreur|agent|caissiere|qui|et) (vous repond)?
        (debute|debutait|debutais|apprend|est debutant|etait debutant|est debutante|etait debutante|est nouveau|est
        nouvelle|etait nouveau|etait nouvelle|remplacait|remplace|etait seul|etait seule|etait tout seul|finissait|
        terminait|enchainait|avait (39|40|38|une angine|la grippe|de la fievre|dormi|mal dormi|deux services|fait (deux|
        trois|<n>))|n'avait (que|pas dormi|aucune)|etait malade|etait fatigue~|etait a bout|etait en interim) !(votre|
        le|la|demain);
      (sous effectif|sous effectifs|manque de (personnel|bras|moyens|temps|conducteurs|effectif|effectifs|pieces|main d
        oeuvre)|absenteisme|moitie de (l'|notre|mon) (equipe|effectif)|equipe reduite|effectif reduit|effectifs reduits|
        de fievre et|cloue~ au lit|arret maladie|arrets maladie|en conges|conge maternite|un pepin de sante|burn out|
        epuisement|de la fatigue) !(du materiel|et si|courage|nos (soignantes|conseilleres)|s il vous|des freins|
        chronique|nous le savons);
      (apres|avec) (une|deux|trois|quatre|<n>|dix|douze|quatorze|seize|vingt|trente) (nuit|nuits|jours|heures|h|
        services|journee|journees) (de|d|sans|blanche|blanches|debout|d'affilee|non stop|a) (repos|dormir|sommeil|
        conduite|service|travail|blanche|_ heures|boulot|pause|garde);
      (fait|faisons|faisait|ferons|faites|fais|font) (tout)? (ce qu|ce que) (on|nous|il|elle|l'on|je|ils) (a|avons|ai|
        avait|peut|peuvent|pouvait|pouvons|pouvions|peux|pu|pouvais) (pu)? !(pour vous aider);
      (fait|faisons|avons fait|a fait) (au mieux|avec les moyens du bord|avec ce qu on|comme on|tout notre possible|le
        maximum|tout notre possible) (avec|mais|vu|et|malgre|dans|$|compte tenu) !(pour que|retablir);
      (moyens du bord|avec les moyens qu|deux bras|que deux mains|que deux bras|pas dix bras|pas quatre bras|pas des
        surhommes|pas des machines|ni super heros|pas d'ubiquite|pas assez nombreux|trop peu nombreux)
      """),
    Cue(
      "panne-et-meteo", .excuse, 80,
      """
      (tempete|orage|orages|gel|verglas|neige|grele|foudre|brouillard|canicule|intemperies|crue|inondation|inondations|
        secheresse|vent|averse|deluge|chaleur|incendie|ouragan|grelons|meteo|seisme|eboulement|sanglier|pluie|froid|
        givre|cyclone|mousson|chutes de neige) (a|ont|avait|nous|m) (nous|tout|la|le|les|l|fait|pris|eu|prive|ferme|
        coupe|arrache|bloque|detruit|cede|retarde|empeche|emporte|fendu|gele|casse|dilate|surpris|raison|fondu|
        interrompu|cloue|noye|inonde|depasse|couche|ralenti|abime|fausse|oblige|contraint|mis|rendu) !(beau);
      (onduleur|onduleurs|serveur|serveurs|vanne|chaudiere|pompe|frigo|four|imprimante|scanner|cable|moteur|rail|
        batterie|sonde|logiciel|disque|alarme|machine|camion|camionnette|ascenseur|fusible|disjoncteur|piece|joint|
        tuyau|capteur|systeme|toit|poutre|talkie|micro|thermometre|rotissoire|compresseur|ordinateur|caisse|
        box|antenne|chambre froide|clim|climatisation|armoire|scan|minuteur|reveil|congelateur|alternateur) (_|_ _|_ _
        _)? (a|ont|avait) (lache|rendu l'ame|cede|menti|grille|fondu|plante|saute|gele|surchauffe|claque|disjoncte|
        crame|pris feu|pris l'eau|cale|buggue|bugge|deraille|rompu|flanche|explose|eclate|bloque|brule|casse|donne une
        mesure|affiche|confondu|compte deux fois|double|glisse|beugue|pete|perdu) !(chez vous|a leipzig);
      (erreur|erreurs) (de|d') (configuration|saisie|frappe|parametrage|routage|manipulation|traduction|programmation|
        aiguillage|calcul|copier|copie|fichier|debutant|inattention|synchronisation|lecture|planification|impression|
        etiquetage) !(de votre|votre);
      (faute de frappe|mauvais fichier|vieux fichier|correcteur automatique|autocorrect|correction automatique|mauvais
        clic|clic malheureux|faux mouvement|glisser depose~|doigt a glisse|mauvaise touche|mauvais onglet|mauvais
        compte|sur mon compte perso|erreur humaine|erreur technique|incident technique|probleme technique|souci
        technique|panne technique|pepin technique|bug informatique|probleme informatique|defaillance technique|aleas
        techniques|difficultes techniques|dysfonctionnement technique|pepin mecanique|mauvaise transmission|malentendu
        interne) !(de votre|resolu d ici|a ete corrige);
      (simple|malheureux|malheureuse|pur|regrettable|bete|betement|stupide) (accident|bug|dysfonctionnement|oubli|
        inadvertance|malentendu|couac|bourde|erreur|concours|hasard|coincidence|maladresse|etourderie)
      """),
    Cue(
      "humain", .excuse, 80,
      """
      l'erreur est humaine;
      (ca|cela|une erreur|un oubli|une faute|une bourde) (peut|peuvent|pourrait) (malheureusement|toujours)? (arriver);
      (ca|cela) arrive (aussi|parfois)? (aux meilleurs $|meme aux meilleurs $|a tout le monde|a tous|dans toutes les);
      (tout le monde|n'importe qui) (peut|a|n'a|fait|s'est|a droit|n'est) (deja|un jour|jamais|pas|tous)* (se tromper|
        fait une|fait des|eu|des erreurs|a l'erreur|droit|derape|commis|trompe|oublie|une erreur|parfait|rate) _;
      (humains|humain|hommes) (et|qui|avant|comme) _3 (se trompe~|erreur~);
      (on n'est|nous ne sommes|je ne suis|n'etions) (pas|ni) (parfaits|parfait|infaillibles|infaillible|des robots|des
        machines|medecin~|devin~|voyant~|magicien~|des pros|professionnels|graphiste|nutritionniste|une grosse) !(meme
        si);
      (dans l'urgence|a chaud|dans la precipitation|dans le feu de l'action|sous le coup de (la|l) (colere|emotion|
        fatigue|stress)|sous pression|dans la bousculade|dans la cohue|dans le rush|en plein rush|dans le stress|a la va
        vite|au pire moment|en plein (service|coup de feu)|coup de (fatigue|sang|chaud|stress)|moment (d'egarement|
        d'inattention|de fatigue|de faiblesse)|micro (etait)? (reste)? ouvert) !(et c'est precisement|pour vous|sans
        exception|nous agissons|de vos messages|rendez vous|guichets)
      """),
    Cue(
      "pas-la-main", .excuse, 75,
      """
      (ne|n) (depend|dependent|dependait|releve|relevent) (pas|nullement|en rien) (de|du) (nous|notre (volonte|fait|
        ressort|pouvoir|controle)|moi|nos equipes|la (commune|ville|compagnie)|notre competence);
      (independant|independante|independants|independantes|hors|en dehors|au dela) (de)? (notre|nos|la) (volonte|
        controle|portee|moyens|maitrise);
      (echappe|echappent|echappait) (totalement|completement|entierement|largement)? (a|au) (notre|nos|tout|ma|nous);
      (n'avons|n'a|n'ai|n'avions|n'avait|avons|a) (pas|aucun|plus|aucune|guere) (la main|le choix|eu le choix|d'autre
        choix|d'autre solution|prise|controle|moyen|de marge|les moyens|eu le temps|le temps|les pieces|les bras|de
        prise|pouvoir) (sur|de|pour|$|que|face|d'autre|pour)* !(vous repondre|repondre a tout);
      (ne|n') (faisons|fait|fais|faisait|faisions|avons fait|ai fait|suis|etions) (ici|donc)? (que|qu) (appliquer|louer|
        heberger|transmettre|relayer|suivre|obeir|executer|valider|repondre|reprendre|lire|diffuser|le tuyau|l
        executant|mon travail|notre travail|mon metier|humain|humains) _;
      (c'est|c'etait) (le logiciel|l'algorithme|le systeme|l'ordinateur|l'appli|la machine|le robot|l'automate|la
        plateforme|l'outil) (qui|de);
      (algorithme|robot|logiciel|automate|systeme|filtre|correcteur|intelligence artificielle|outil) _3 (a (genere|
        choisi|compose|decide|confondu|masque|envoye|propose|remplace|classe|traduit)|compose|decide|choisit|sans
        intervention|tout seul|sans relecture);
      (sans (intervention|relecture|validation) humaine);
      (heritage|herite|heritons|heritee) (de|d|d'une|d'un|du|des) _2 (ancienne|ancien|anciens|precedent~|epoque|
        predecesseurs|passe|equipe|direction);
      (sous|de|par) (une autre|l'ancienne|la precedente|une precedente|la direction) (direction|equipe|municipalite|
        precedente|mandature)
      """),
    Cue(
      "pas-un-pretexte", .block([.excuse]), 60,
      """
      (pas|aucune|sans|ni|n'est) (une|d)? (excuse|pretexte|explication) _5;
      (n'excuse|n'excusent|n'explique|ne justifie|ne justifient) (rien|pas|en rien);
      (aurait|aurions|aurais) (du) (prevoir|savoir|anticiper|imaginer|le savoir|verifier) _;
      (ne savait|ne savions|ne savais) pas on aurait;
      (on|nous) pouvait (le)? (prevoir|savoir);
      (ce que vous appelez) _3;
      (bug|erreur) (d'affichage|de calendrier);
      lettre d'excuses _5;
      (presumes|presume) de bonne foi;
      (desole|desolee) que tu _9 (agree~|adapt~) en cas de force majeure;
      (une|un) (accident|bug) (qui n'a pas|est|a|du paiement);
      (recu|recue|intervenue|preleve|prelevee|envoye|envoyee) par erreur;
      votre (erreur|etourderie|distraction|oubli)
      """),
  ]
}
