import Codebook

extension FrenchCues {
  /// Jokes, self-mockery and absurd comparisons.
  static let jokes: [Cue] = [
    Cue(
      "machine-personne", .humour, 75,
      """
      (serveur|serveurs|imprimante|robot|robots|algorithme|gps|machines|appli|site|logiciel|ordinateur|correcteur|
        distributeur|caisse|scanner|chaudiere|four|frigo|ascenseur|escalator|colis|carton|valise|train|tram|bus|box|
        thermometre|imprimantes|hamster|hamsters|chat|chien|pigeon|pigeons|poule|poules|vache|vaches|chevre|canard|
        mascotte|fantome|lutins|lutin|doudou|peluche|cintre|cintres|citron|citrons|fromage|souris|wifi|clim|cafetiere|
        moteur|drone|sanglier|marmottes|abeilles|mouette|mouettes|oie|oies|ane|lapin|licorne|poisson rouge|perroquet|
        cheval) (_|_ _|de _ _)? (a|ont|s'est|est|sont|fait|font|refuse|refusent|a pris|ont pris|se|s'etait|avait|
        avaient) (pris|prennent|prend|deja|mis|decide|demande|fait|vexe|parti|partis|en|encore|mise|visiblement|fini|
        choisi|prefere|voulu|cru|tous)* (de|d|une|un|le|la|sa|son|leur|leurs|des|en|qu|que|l)* (greve|vacances|pause|
        sieste|rtt|conge|conges|burn out|boude|boudent|bouder|rigole|ronfle|ronfler|gras|grasse mat|retraite|caprice|sa
        crise|indigestion|parachute|tour de france|tour du monde|voyage|balade|promenade|selfie|cafe|apero|tango|sa
        valse|syndique~|prime|demission|rebelle|zen|yoga|depression|romantique|poete|philosophe|tourisme|tourista|nage|
        nager|danser|danse|mojito|plage|gueule de bois|amoureux|ame|premier degre|planete|adolescence|crise|cigarette|
        clope|sushi|galipettes|sommeil|poudre d'escampette|humour|ego);
      (serveur|serveurs|robot|imprimante|four|train|machine|logiciel|algorithme|mascotte|chat|hamster|poule|vache|lutin|
        marmottes|colis|frigo) (boude|boudent|dort|dorment|ronfle|rigole|reve|medite|pleure|proteste|confirme qu|
        decline|conteste|reclame|nie|presente ses|s'excuse aussi|vous salue|vous embrasse|plaide)
      """),
    Cue(
      "punition", .humour, 75,
      """
      (paie|paye|offre|a offert|offrira|doit|apporte|apportera) (_)? (sa|sa tournee|la tournee|les croissants|les pains
        au chocolat|l'apero|le gouter|croissants|tournee) (a|au|de|$|toute|pour|demain);
      (epluche|epluchent|balaie|compte|trie) (maintenant|desormais)? (les|des) (pommes de terre|patates|trombones|
        carottes|cailloux|cintres);
      (se cacher|me cacher|cache|caches|cachons) (sous|dans|derriere) (mon|le|notre|la|un)* (bureau|comptoir|couette|
        photocopieuse|machine a cafe|table|canape|ficus|rideau);
      (rougi|rougit|rougissons|rouge|rouges) (_)? (de honte|jusqu'aux oreilles|comme une);
      (a l'insu de (notre|mon|son) plein gre|mea maxima|flagelle~|autoflagellation|mangeon|mangeons notre chapeau|mange
        (mon|notre) chapeau|sac sur la tete|tete de (mule|con)|petite souris|trou de souris)
      """),
    Cue(
      "comparaison", .humour, 70,
      """
      (comme|que|autant que|pire que) (ma|mon|la|le|un|une|chez|celui de|celle de|d'|les)* (belle mere|ex|grand mere|
        grand pere|mamie|papi|tonton|tante|oncle|beau frere|ado|adolescent|petit dernier|vieille tante|chat|hamster|
        poisson rouge|girouette|prince charmant|pere noel|yeti|licorne|dahu|monstre du loch|dinosaure|escargot|tortue|
        paresseux|huitre|flan|cornichon|sardines|sardine|chaussette|chaussettes|raclette|camembert|andouille|biscotte|
        spaghetti|nouilles|mayonnaise|souffle|titanic|tour de pise|joconde|concorde|mammouth|pingouin|pingouins|
        marmotte|blague carambar|couscous|manque de pain|lundi|lundi matin|dimanche|notice suedoise|sous bocks|
        trottinette) !(paris lyon);
      (on dirait|on se croirait|on jurerait|a l'air d) (un|une|du|de|ma|mon|la|le|chez|dans|en|des) _ !(que);
      (moi aussi) (_ _)? (j'ai|je|j'aurais|j'aime|j'ai cru|ca m|il m) (_|_ _|_ _ _) (cru|un|des|trois|mange|pleure|crie|
        hurle|prefere|bugge|besoin);
      (plus|moins|aussi) (vite|lent|lente|rapide|dur|dure|cher|long|longue|vieux|vieille|sale|fiable|mignon|mignonne|
        seche|froid|cuit|romantique|perdu|calme) que (ma|mon|le|la|les|moi|nous|l|celui|celle|jamais|ta|votre) (belle
        mere|ex|grand mere|grand pere|moi|cafe|lundi|chat|ascenseur|pape|hiver|voisin|patron|mamie|pain|mariage|
        coiffeur|$)
      """),
    Cue(
      "signal-de-blague", .humour, 85,
      """
      (fin de la blague|sans mauvais jeu de mots|sans jeu de mots|jeu de mots|jeu de mot|pas pu m'en empecher|elle
        etait facile|
        desole elle etait|c'etait facile|pardon pour la blague|pardon pour le jeu|bad joke|ba
        dum|badum|si vous me passez|spoiler|plot twist|breaking news|alerte info|roulement de tambour|roulements de
        tambour|tadam|tada|ta da|paix a son ame|rip|repose en paix|requiem|selon la legende|la legende (dit|raconte)|la
        rumeur dit|croix de bois|sur la tete (du|de la|de ma|de mon)|parole de|foi de|comme dirait (ma|mon|l')|comme
        disait (ma|mon)|comme on dit chez|ma grand (mere|tante) (disait|dirait|aurait|repet~)|dites (le|lui) avec|
        houston|mission accomplie|mystere et boule|c'est pas sorcier|abracadabra|hocus|il etait une fois|to be
        continued|la suite au prochain episode|prochain episode|ne niez pas|personne n'en a jamais revu|police des|
        l'enquete suit son cours|le suspect|la coupable a ete|le coupable court|coupable en fuite|verdict|vu la tete|de
        quatre ans d age);
      (haha~|hihi~|hehe~|xd|oupsie|ouille) (_|$);
      (je|on|nous) (plaisante|plaisantons|rigole|deconne|blague|rigolons|taquine) !(pas);
      (venons|vient|viens) (de)? (reveiller|remercier|rendre|promettre|enterrer) (le|la|l'|notre) (chat|hamster|inge|
        stagiaire)
      """),
    Cue(
      "absurde", .humour, 70,
      """
      (mode|option|formule|version|edition|concept|abonnement|service|experience|concours|championnat|record|theme|menu|
        spectacle) (escargot|tortue|sauna|hammam|igloo|banquise|survie|camping|romantique|surprise|bougie|bougies|
        vintage|collector|aventure|zen|detox|aux chandelles|vaudou|escape game|koh lanta|prehistorique|moyen age|pigeon
        voyageur|pas de chance|roulette russe|du monde de|olympique|ninja|fantome|sport de);
      (pigeon voyageur|pigeons voyageurs|telepathie|signaux de fumee|boule de cristal|baguette magique|marc de cafe|
        danse de la pluie|tapis volant|machine a remonter|soucoupe|extraterrestre|extraterrestres|martiens|triangle des
        bermudes|dimension parallele|trou noir|narnia|poudlard|quatrieme dimension|loch ness|atlantide|nirvana|mont
        everest|bermudes|septieme ciel|pole nord|lune de miel|hotel california|jurassic park|star wars|mission
        impossible|matrix|ratatouille|jack sparrow|harry potter|gandalf|chuck norris|macgyver|obelix|asterix|gaston|
        tintin|columbo|cendrillon|blanche neige|pinocchio|moise|kafka|sisyphe|ulysse|houdini|usain bolt) !(proces|station|
        boulevard|lycee|rue|avenue|ecole|exposition|gare|merci);
      (niveau|taux|dose|stock|reserve|ration|quota) de (cafe|cafeine|chocolat|patience|honte|panique|stress|sucre|
        raclette) (_|$);
      (a (grand renfort|coups|base|la force|raison)) (de|d') (cafe|cafes|chocolat|litres|biscuits|gaffer|scotch|prieres|
        larmes|croissants|jurons|pizza|pizzas|chips)
      """),
    Cue(
      "pas-compris-dans-le-prix", .humour, 75,
      """
      (facteur|factrice|soleil|beau temps|pluie|neige|verglas|brouillard|cigale|cigales|mouette|mouettes|moustiques|
        belle mere|prince charmant|mari|maris|talent) (_5)? (n'est|ne sont) pas (compris|comprise|inclus|fourni|
        fournie|fournis|fournies|livre|livree|livres)
      """),
  ]
}
