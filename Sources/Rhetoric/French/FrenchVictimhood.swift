import Codebook

extension FrenchCues {
  /// We are the ones who suffer.
  static let victimhood: [Cue] = [
    Cue(
      "c-est-nous-qu-on", .victimage, 85,
      """
      c'est (encore|toujours|a|sur|quand meme)* (nous|eux|elles|elle|lui|moi|notre _|nos _) (_ _)? (qu|que) (on|l'on)
        (insulte~|siffle~|hue|traite~|tape|crache|accuse~|montre|attaque~|vise|punit|juge|convoque|lynche|demande|
        boycotte|menace~|crucifie|assassine|cloue|_);
      c'est (toujours|encore)* (nous|moi|eux) (les|le|la|des) (mechants|mechant|incapables|voleurs|bandits|coupables|
        monstres|escrocs|boucs|bouc|feignants|profiteurs|responsables de tout|assassins|dindons);
      c'est (toujours|encore) (sur|les|nos|nous|aux|a) _4 (qu'on (tape|crache|s'en prend)|qui (trinque~|paie~|prenn~|
        encaiss~));
      c'est nous qui (subissons|trinquons|payons les|ramassons|encaissons|prenons les coups|souffrons|avons ete);
      (on|nous|je) (les|en)? (encaisse|encaissons|trinque|trinquons|subit|subissons) (pour|les|tout|sans|des|a|$|une|
        depuis|aussi)
      """),
    Cue(
      "on-nous", .victimage, 80,
      """
      (on|certains|ils|vous|qui|inconnus|anonymes|gens|internautes|presse) (nous|me|m|les|leur|l'|lui|te) (a|ont|avez)?
        (traine~|lynche~|crache~|insulte|insultent|insultes|harcele|harcelent|menace|menacent|agresse|agressent|attaque|
        attaquent|humilie|humilient|calomnie~|salit|salissent|sali|pietine~|diabolise~|injurie~|conspue~|siffle|
        sifflent|hue|jette la pierre|cloue~|accuse|accusent|traite|traitent|souhaite|souhaitent|tombe dessus|tombent
        dessus|reproche|reprochent|assassine|prend pour cible|tape dessus|tapent dessus|prete des intentions|enterre|
        massacre|crucifie) !(plainte en justice|d avoir trop|bonne|un bon);
      on nous (reproche|reprocherait|cherche|en veut|accuse|accable|fait (un|le) proces|fait la morale|tape|vole|a tout
        (pris|vole)|a vole|prend pour|juge|demande de (reconnaitre|nous justifier)|condamne|a condamnes|noie|traque) _;
      (nous|on|me|les|elles|fait|font|faire|etre|sont|est|sommes|toujours) (traitent|traites|traite|traitee|traitees|
        traiter) (de|d|comme des|comme un|comme) (voleur~|escroc~|menteur~|incapable~|assassin~|arnaqueur~|profiteur~|
        empoisonneur~|nazi~|racist~|feignant~|fascist~|pervers|radin~|criminel~|bourreau~|tricheu~|bandit~|mafi~|chien~|
        ordure~|charlatan~|pedophil~|faineant~|moins que rien|monstre~|fraudeur~|sexist~|menteus~|voleuse~|tous les
        noms|parias|sous hommes|esclav~|clown~|nul~|honte|idiot~|imbecil~);
      (veulent|veut) (la|notre|sa|leur) (peau|mort|perte|fin);
      (en veulent|en veut) (a|nous) (nous|notre|personnellement|mort);
      (s'acharne|s'acharnent|s'acharner|vous acharnez|acharne) (sur|contre|depuis) (nous|notre|nos|un|une|elle|lui|les|
        des|la|<n>|ce|cette|moi)
      """),
    Cue(
      "se-faire-insulter", .victimage, 85,
      """
      (nous|on|je|j|qui|{hgens}) (nous|y|en|l)? (avons ete|a ete|ai ete|ont ete|sommes|est|suis|sont|etions|etait|vient
        d'etre|fut) (deja|aussi|memes|nous|toutes|tous|aujourd'hui|encore|desormais|eux|elle|elles|litteralement|
        violemment|quotidiennement|regulierement|verbalement|physiquement|lachement|depuis (hier|lundi|samedi|dimanche|
        ce matin|deux jours|trois jours))* {hviolente} !(de notre (propre)? succes|par (vos|votre) (mot|message|
        gentillesse|accueil)|pour but);
      (se faire|se font|se fait|me fais|nous faire|me faire|nous faisons|se sont fait|s'est fait|nous sommes fait|te
        fais|se faisait|vient de se faire|s est pris|s'est pris) (deja|aussi|encore|tous|toutes|regulierement|
        verbalement|un|une|des)* ({hviolenter}|proces|insultes|gifle|coup|coups|oeuf|oeufs|crachat|crachats);
      (notre|nos|mes|mon|ma|une|un|deux|trois|ses|ces|des|l'|cette|<n>) (_)? {hgens} (de _ ans|d'accueil|de _|<Name>|a
        l'accueil)? (_)? (recoivent|recoit|subissent|subit|ont recu|a recu|pleure|pleurent|craignent|ont peur|a peur|a
        fini en larmes|ne dort plus|ne dorment plus|n'osent plus|n'ose plus|n'en peuvent plus|n'en peut plus|prennent|
        lit vos|lisent vos|rentre escorte|rentre escortee|dorment mal|a ete|ont ete|est|sont|a demissionne|ont
        demissionne|a craque|ont craque|encaissent|vivent) (depuis|des|les|de plein fouet|sous|pour|en|aussi|a|tous|une|
        toutes|tres)* (insult~|menac~|crach~|injur~|coups|horreurs|messages|appels|tombereaux|haine|violence~|arret|
        larmes|bout|effondre~|affecte~|atteint~|traumatise~|choque~|sous le choc|escorte~|meurtri~|blesse~|protection|
        harcel~|agress~|gifle~|moque~|mordu~|hopital|denigr~|$) !(au 3e|a l'heure);
      (sont|est|en|mis|mise|trois|deux|une) (en arret|sous protection|en larmes|sous le choc|en arret maladie|en
        depression|au bord des larmes|a bout) !(cardiaque|de travail|de la machine)
      """),
    Cue(
      "menaces-de-mort", .victimage, 85,
      """
      (menaces|menace|appels|lettres|lettre|courrier) (de mort|de viol|anonymes|anonyme|de represailles) !(seront|sera);
      (messages|commentaires|mails|appels|mots) (haineux|immondes|orduriers|degradants|injurieux|racistes|d'insultes|de
        haine|de menaces|malveillants) _3 (recus|depuis|a|par|qu|que|en|chaque|par jour);
      (haine|violence|insultes|injures|crachats|horreurs|boue|fiel) (deversee|deversees|que nous|qu'on|que l'on|que
        (mes|nos)|qui s'abat|s'abat|s'abattent|en ligne a|recues|recus|depuis|du matin|quotidiennes|gratuites|pleuvent);
      (deferlement|torrent|torrents|flot|vague|tombereau|tombereaux|deluge|dechainement|avalanche|pluie) (de|d) (haine|
        insultes|injures|violence|boue|messages haineux|menaces|critiques|reproches|commentaires haineux|mensonges|
        calomnies);
      (pneus|vitrine|vitrines|vitre|facade|camion|camionnette|rideau) (_|_ _)? (creve|creves|crevee|taguee|taguees|
        brisee|brisees|cassee|vandalisee|caillasse|caillasses|souillee|maculee|defoncee);
      (crevent|creve|ont creve) nos pneus;
      (souhaite|souhaitent|souhaiter) (la mort|un cancer|de crever|le pire|de mourir|de mal|la faillite|notre mort);
      (cracher|crache|crachent|crachez) (dessus|sur (nous|notre|nos|elle|eux|ceux|ces gens|le travail|le travail de|des
        gens|l'ouvrage));
      (dort|dors|dormons|dorment|dormi) (plus) (depuis|la nuit|$|a cause);
      (ses|leur|mon|son|leurs|nos|notre|mes) (adresse|adresses|numero|coordonnees|photo|photos|visage|nom|prenom|
        domicile|enfants) _4 (divulgue~|publie~|diffuse~|affiche~|jete~|en ligne|circul~|insult~|menac~|partage~|tourn~)
        !(dans l annuaire|sur votre facture)
      """),
    Cue(
      "lynchage", .victimage, 80,
      """
      (lynchage|lynchages|cabale|acharnement|chasse aux sorcieres|bashing|proces d'intention|proces en sorcellerie|bouc
        emissaire|boucs emissaires|meute|vindicte|cyberharcelement massif|harcelement (que nous|dont nous|depuis|
        quotidien|permanent|en ligne)|jetee en pature|jetes en pature|jeter en pature|cyberharcelement|raid|proces
        mediatique|tribunal mediatique|tribunal populaire|mise au pilori|pilori|rouleau compresseur|tete de turc|
        punching ball|punching balls|souffre douleur|defouloir|dindons de la farce) !(moral au travail|de rue|scolaire|
        est un delit|sexuel|aupres de|dont vous|que vous (avez|subissez|vivez)|dans les transports|et les|$ nous avons
        ouvert);
      (une|cette|d'une|la|de|veritable|vraie) (veritable|vraie|violente|ignoble|immonde)? (campagne|operation|
        entreprise) (de|d'|malveillante|coordonnee|organisee|haineuse|ignoble|orchestree|mediatique|calomnieuse|injuste|
        hostile) (denigrement|desinformation|destabilisation|haine|sabotage|calomnie|boycott|diffamation|demolition|
        dont|qui|contre|a|$|visant|menee|depuis|de);
      (campagne|attaque|offensive|polemique|rumeur|coup|affaire) (_|_ _|a ete|est)? (orchestree|coordonnee|montee de
        toutes pieces|pilotee|teleguidee|monte) (par|depuis|contre|a|en);
      (attaque informatique|cyberattaque|acte de malveillance|actes de malveillance|acte criminel|sabotage|sabotes|
        groupe criminel|malveillance) (sur|a|nous|dont|contre|qui|de|organise|d une|visant|$);
      (victimes|victime) (nous|aussi|collaterale|collaterales|expiatoire|dans cette|c'est nous)
      """),
    Cue(
      "premiere-victime", .victimage, 85,
      """
      (premiere|premieres|premiers|premier|principale|principales|seule|vraie|vraies|veritable) (victime|victimes|lese|
        lesee|leses|penalise~|touche~|blesse~|a (souffrir|en souffrir|en patir|payer|perdre)|perdant~) !(de la panne|de
        notre erreur|et nous vous);
      (nous|on|aussi|egalement|memes|banque|entreprise|club|marque|cooperative|maison) (en)? (sommes|est|suis) {tres}
        (aussi|les premieres|la premiere|egalement|nous|memes|une|des|la|les|autant)* (victime|victimes|cible|cibles|
        lese|leses|otage|otages|pris en etau|pris au piege);
      (nous|on|je) (avons|a|ai) ete {tres} (trompe|trompes|trompee|trompees|trahis|trahi|trahie|floues|floue|abuses|
        abuse|manipules|manipule|arnaques|arnaque|escroques|voles|cambrioles|inondes|mis devant le fait accompli|laisses
        seuls|abandonnes par);
      (nous a|nous ont|m'a|m ont|l'a) (menti|trompes|trahis|trompe|trahi|floues|roules|abandonnes|laisses tomber|laches|
        arnaques|tourne le dos|plantes|cache (deux|son|sa|ses|un|des)|vendu du);
      (n'a|n'ont|n'avait|n'avaient|n'ai) (jamais|pourtant)? rien demande (a personne|$|d'autre);
      (n'ont|n'a) rien demande !(de plus)
      """),
    Cue(
      "emplois-menaces", .victimage, 75,
      """
      (met|mettent|mettez|mettre|met en) (en danger|en peril|au chomage|sur la paille|a genoux) _3 (emplois|familles|
        salaries|personnes|entreprise|maison|caissieres|commerce|nous|gens);
      (emplois|postes|familles|salaries|personnes) _3 (en danger|menaces|en jeu|en peril|au chomage|sur le carreau|a la
        rue|ne passeront pas);
      (mettre la cle sous la porte|cle sous la porte|fermer boutique|me ruine|nous ruine|ruinent|nous coule|me coule|
        chomage technique|nous asphyxie|nous etrangle|nous tue|nous tuez|me tue|nous saigne|tout perdu|perdu (notre|
        leur|son) (toit|maison|gagne pain)|nos derniers jours|au bord du gouffre|au bord de la faillite);
      (ans|annees|vie|generations|mois|decennies) (de|d'un)? (_|_ _)? (travail|boulot|reputation|serieux|efforts|metier|
        labeur|passion|sacrifices) _4 (pietine~|sali~|detruit~|aneanti~|reduit~|balaye~|jete~|ruine~|gache~|a terre|en
        une|par terre|en fumee|assassine|demoli~|pour (rien|finir|se faire|que|etre|un|des));
      (reputation|nom|honneur|image|probite) _4 (pietinee|salie|trainee|detruite|jete|jetee|bafoue|bafouee|ruinee|sali|
        entachee);
      (en une soiree|en une nuit|en trente secondes|en quelques heures|en un clic|d'un clic) _4 (ruine~|detrui~|enterr~|
        pietin~|anonymes|sali~|demoli~|tout perdu|juge~|condamne~);
      (il aura suffi|il suffit|il a suffi) (d'un|d'une|qu'un|de) (tweet|post|video|commentaire|rumeur|photo|gamin|
        influenceu~|story|article|inconnu) (_ _ _)? (pour|et)
      """),
    Cue(
      "qui-pense-a-nous", .victimage, 75,
      """
      (qui|personne|nul|jamais) (ne)? (parle|pense|s'inquiete|s'emeut|s'indigne|se soucie|demande|s'interesse|plaint)
        (jamais)? (de|a|pour|du|comment) (nos|notre|nous|eux|leur|leurs|ceux|elles|va|allait|ces|l'|mes);
      (on oublie|vous oubliez|certains oublient|nul n oublie|c'est oublier) (que|qu'|trop|vite)* (derriere|nous sommes|
        on est|il y a) _2 (humain|humains|ecran|etres|gens|personnes|hommes|femmes|des|compte|aussi);
      (nous|on) (sommes|est|n'est|ne sommes) (une|un|pas|des|qu'une|que)* (toute|tout)? (petite|petit|petits|cible
        ideale|cible facile|proie|machines|robots|chair a canon|punching) _3 (face|contre|pas une multinationale)
      """),
    Cue(
      "seuls-contre-tous", .victimage, 75,
      """
      (violence|brutalite|mechancete) (de|des|du) (vos|ces|certains|les|messages|commentaires|attaques|reactions|propos|
        reseaux)* (messages|commentaires|attaques|propos|reactions|mots|reseaux);
      (plus|que|davantage) (de menaces|d'insultes);
      (tirer|tire|tirez|tape|taper|cogner|cogne|s'acharner) (sur|contre) (le|les|la|un|une) (petit|petits|petite|plus
        faible|plus petit|ambulance|lampiste|plus petits);
      (jamais|pas|sans|meme pas) (un|un seul) (merci|remerciement|mot gentil) (_|$);
      (prendre|prend|prennent|prenez|passe|passer|passons|passent) (nous|pour)* pour des (voleurs|escrocs|menteurs|
        bandits|criminels|monstres|assassins|incapables|voyous|profiteurs|nazis|racistes|arnaqueurs|charlatans);
      (nous|on) (les)? (prenons|prend) (les|des|tous les) (coups|insultes|crachats|tomates);
      (n'ose|n'osent|ose|osent) plus (sortir|ouvrir|repondre|decrocher|venir|porter|dire|allumer|regarder|lire|mettre|_
        (la|le|les)) !(toucher a son telephone);
      (a|ont) (pleure|craque|demissionne|fini en larmes|fini aux urgences|fondu en larmes) (dans|hier|ce|en|sur|a|
        devant|toute|apres|cette|pendant|suite) !(voyant);
      (nous|on|c'est) (sert|servons|servent|sommes|est) (toujours|encore)* (de bouc|de coupable|les coupables ideaux|le
        coupable ideal|la cible ideale|le bouc);
      (coupable|coupables|cible|cibles|victime) (ideal|ideale|ideaux|toute trouvee|tout trouve|facile|ideales|faciles);
      (ne pardonne|ne pardonnent|refuse|refusent) (pas|jamais)* (d'exister|notre succes|notre reussite|de reussir);
      (notre|mon) seul (tort|crime) _3 (avoir|etre|d|de)
      """),
  ]
}
