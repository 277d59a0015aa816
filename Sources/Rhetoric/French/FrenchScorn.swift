import Codebook

extension FrenchCues {
  /// Mockery, lessons and suspicions thrown at those who complain.
  static let scorn: [Cue] = [
    Cue(
      "rhetorique", .attack, 80,
      """
      (que|qu'est ce que|pourquoi|comment|qu) voulez vous (qu|que|de plus|donc|a la fin|exactement de plus|encore);
      combien de (fois|temps|messages|tweets) (faut|faudra|faudrait|va|vais|devons|dois|doit|on|encore|allez) _;
      (de quel droit|de quoi (je|tu) (me|te) mele~|de quoi vous melez vous|qui etes vous pour|qui es tu pour|pour qui
        (vous|tu) (vous|te) prenez|pour qui tu te prends|vous vous prenez|tu te prends|vous vous croyez|tu te crois|vous
        croyez vraiment|vous croyez que|tu crois que|vous vous rendez compte|tu te rends compte|vous vous regardez|non
        mais (serieux|franchement|allo|oh|sans blague|ca va|c'est|vous|on|serieusement)|c'est une blague|vous
        plaisantez|vous rigolez|vous vous moquez|tu te moques|vous avez quel age|on croit rever|on marche sur la tete|on
        aura tout (vu|lu|entendu)|on aura decidement tout|on touche le fond|ils sont serieux|vous etes serieux|t'es
        serieux|t'es serieuse|vous etes serieuse|tes serieux|et puis quoi encore|et quoi encore|tant qu'on y est|tant
        que vous y etes|pendant qu'on y est|il faudrait savoir|decidez vous) !(a quelle|sur votre);
      (vous|tu) voulez (aussi|peut etre|vraiment|un|une|quoi|encore|qu'on vous|que je vous|des)* (tapis rouge|medaille|
        mouchoir|cafe|violon|yacht|de plus|qu'on en parle|limousine|livre d'or|majordome|berce~|bisou|dessin|le beurre);
      (je|on|nous) (vous|te) (fais|fait|faisons) un dessin;
      (qu'auriez vous|et vous|vous etiez ou|ou etiez vous|t'etais ou|vous faites quoi|vous feriez quoi|vous faisiez
        quoi) (fait|a part|quand|dans la vie|a notre place|vous etes|de votre|la semaine|concretement) !(comment|quel|
        allez);
      (faites le|venez le faire|prenez notre|prenez ma|essayez donc|essayez un peu|allez y|montrez nous) (vous meme|
        donc|a notre place|la tournee|notre place|place|mieux|de (tenir|nourrir|faire|conduire)|le travail|un peu|_
        heures) !(tranquille|au guichet);
      (ca|cela) (vous|te) (va|convient|suffit|amuse|fait rire|fait plaisir|gene|derange|pose probleme|rassure|occupe)
        (comme reponse|pas|vraiment|tant que ca|que|de)
      """),
    Cue(
      "avant-de-crier", .attack, 85,
      """
      (avant|au lieu|plutot que|a force|histoire) (de|d') (vous|nous|te|tout|le|la|les|venir|jouer|se|meme)* (crier|
        hurler|accuser|insulter|juger|raler|pleurer|pleurnicher|chouiner|tweeter|poster|ecrire n|ecrire des|plaindre|
        commenter|critiquer|vociferer|relayer|diffamer|filmer|condamner|lyncher|denigrer|balancer|donner des lecons|
        faire la morale|parler de|parler d|reclamer|exiger|repandre|alerter la|ameuter|dramatiser|colporter|monter sur|
        indigner|vous indigner|cracher|nous insulter|copier coller|menacer|demolir|noter|grimper aux) !(avec vous|au
        serveur);
      (pas|aucune|inutile|ca ne sert a rien|rien ne sert|nul besoin|pas besoin) (la peine|besoin|utilite)? (de|d')
        (nous|vous|le|la|en|te|me)* (crier|hurler|poster|taguer|insulter|menacer|envoyer les|repeter|revenir|rajouter|
        raler|ecrire en majuscules|faire tout un|monter sur|parler sur ce ton|en rajouter|rabacher|spammer|harceler|vous
        enerver|t'enerver|pleurer|faire un scandale|ecrire <n>|relancer);
      (arretez|cessez|stop|epargnez nous|dispensez nous|dispensez vous) (donc|un peu|deja|avec|de|d'|tout de suite|
        vite)* (vos|votre (cirque|cinema|delire)|ces|tes|cette|raler|nous|dire|croire|mentir|inventer|fake|relayer|
        delirer|victimiser|vous victimiser|vous plaindre|pleurer|hurler|crier|propager|repandre|fantasmer|chercher|
        harceler|insulter|colporter|delires|pourrir) (_)? !(bien|bon|ticket|preuve|recu|facture|travail|emballage|
        courage|produit|conservateur|calme|billet);
      (faut|faudrait|il est temps|serait temps|il est grand temps) (vraiment|peut etre|d'|de|juste)* (arreter|
        redescendre|grandir|vous calmer|te calmer|vous reveiller|cesser|atterrir|se calmer|se detendre|apprendre a|
        consulter|penser a|sortir (plus|un peu|de)|arreter de) !(le bus|la machine|nos|de payer les);
      (un peu de|ayez|manque de|question de|avoir la|auriez la) (la|le|un minimum de|minimum de)? (tenue|decence|
        dignite|serieux|pudeur|bon sens|politesse|savoir vivre|discernement|retenue|education|hauteur|modestie|jugeote|
        honnetete intellectuelle) !(de notre part|de ma part)
      """),
    Cue(
      "soupcons", .attack, 80,
      """
      (comme par hasard|curieuse coincidence|drole de coincidence|etrange coincidence|belle coincidence|quelle
        coincidence|curieux hasard|hasard ou|etonnant hasard|sans doute un hasard|pure coincidence|on se demande (bien|
        qui|pourquoi)|a qui profite|a qui le crime profite|devinez qui|suivez mon regard|coincidence);
      (est|c'est|il est|plutot|assez|toujours|bien|tout de meme|quand meme|fort|etrange) (curieux|etrange|singulier|
        bizarre|marrant|amusant|piquant|comique|troublant|troublante|savoureux|mignon|risible|touchant|trop facile|
        facile|commode|pratique|rigolo|ironique|plaisant|fou|etonnant|drole|beau|petit) (de voir|de lire|que|qu|comme|
        cette|d'|les|de|ce|venant|n'est|vos|$|tous)* !(d'oublier votre|de vous (lire|relire)|de s y perdre|a utiliser|a
        monter|si vous|a faire|combien vous avez|vous avez raison|votre dessin);
      ^ (amusant|curieux|etrange|marrant|bizarre|etonnant|singulier|mignon|touchant|charmant|adorable) (que|qu|de|comme|
        cette|ces|$|les|ce) !(ca|merci);
      (dont|duquel) (on|il|nous) (rappellera|rappelle|rappelons|precise|notera|est bon de rappeler) _;
      (candidat|candidate|adversaire|opposant|concurrent|concurrente|ex salarie|ex franchise|syndicaliste|militant|
        militante|militants|activistes|influenceur|influenceuse|blogueur|blogueuse|journaliste|tiktokeur|youtubeur|
        youtubeuse|internaute|streamer|streamers) (_|_ _)? (aux municipales|en mal|en manque|frustre~|aigri~|jaloux|
        jalouse|en faillite|en quete|du dimanche|de bas etage|condamne~|mal intentionne~|opportuniste~|autoproclame~|a
        deux balles|de salon|de canape|rate|malveillant~|peu scrupuleux|qui (a|ne|n'a) (rien|jamais|paie));
      (en mal|en manque|en quete|avide|avides|assoiffe~|a la recherche|pour|faire|fait|chercher|cherchez|cherchent|
        gratter|grappiller) (de|d'|un peu de|le|du|des|quelques|trois|faire|votre|leur|son)* (buzz|vues|likes|clics|
        notoriete|reconnaissance|followers|sensations|sensation|audience|audimat|abonnes|retweets|pouces|attention|quart
        d'heure de gloire|quart d'heure|petite gloire|scoop|coups de com) !(a qui|de nos|pas)
      """),
    Cue(
      "juges-de-salon", .attack, 85,
      """
      (donneur|donneurs|donneur|donneuse|donneurs|faiseurs) de (lecon|lecons|lecon|lecons|morale);
      (vos|votre|leurs|leur|de|ces|des|alors|ses|quelques|en) (petites|belles|grandes|bonnes)* (lecons|jeremiades|
        pleurnicheries|gesticulations|vociferations|elucubrations|indignation|indignations|caprices|litanie|invectives|
        fantasmes|lubies|ricanements|leçons|aboiements|glapissements|trepignements|sarcasmes|hurlements|postures|
        delires|theories fumeuses) (de|d|sur|en|_|$);
      (indigne|indignes|indigne|indignes|vertueux|justiciers|justicier|moralistes|moralisateurs|moralisateur|procureurs|
        detectives|inspecteurs|enqueteurs|critiques|experts|expert|expertes|specialistes|docteurs|professeurs|chimistes|
        ingenieurs|philosophes|commentateurs|chefs|entraineurs|strateges|historiens|juristes|economistes|genies|
        cerveaux|sherlock|sherlocks|guerriers|guerrieres|rebelles|heros|braves|courageux|tribunal|tribunaux|chevaliers|
        defenseurs|prophetes|meute|inquisiteurs|censeurs|offusques|bien pensants|delateurs|corbeaux|anonymes|
        pseudonymes|lanceurs d'alerte|militants|juges) (du|de|des|en|autoproclame~|auto proclames|a|derriere|bien|qui)
        (clavier|dimanche|canape|salon|twitter|internet|facebook|reseaux|reseaux sociaux|comptoir|pacotille|toile|
        carton|service|web|morale|net|tiktok|pantoufles|chambre|herbe|instagram|au chaud|l'internet|la toile|fauteuil|
        leur canape|heure|un pseudo|un ecran|leur ecran|la morale|youtube|l'indignation|la plume|jour|saison|genre
        humain|google);
      (derriere|planque~|cache~|abrite~|a l'abri) (derriere|de|d'|son|leur|votre|un|une|vos|ton|l)* (ecran|clavier|
        pseudo|pseudonyme|anonymat|avatar|pseudos|ecrans) !(il y a|se trouve|un humain|chaque|nos|de notre);
      (clavier|claviers|canape) (en main|agile|facile|courageux|et (le|du)|au chaud|de l|rageur);
      (tribunal|tribunaux|police|ligue|brigade|armee|meute|club|bal|choeur|festival|concours|concert|cirque|ballet|prix|
        palme|oscar|cesar|carnaval) (de|des|du|d'|numerique|populaire) (twitter|reseaux|l'internet|indignes|indignation|
        pleureuses|raleurs|offusques|la mauvaise foi|mauvaise foi|vertu|vertus|la delation|la plainte|grincheux|
        hypocrites|hypocrisie|internet|facebook|trolls|haters|opinion|commentaires|faux culs|la vertu|la lamentation|
        anonymes|sourds|jaloux|la mesquinerie|l'indignation|vengeurs);
      (raler|ralez|ralent|rale|rales|raleurs|raleuse|raleur|raleries|chouin~|pleurnich~|geignard~|geindre|grincheu~|
        ronchon~|grognon~|rouspet~|bougon~|ouin|pleureuse~|chialer|chialez|tricoteuses|hyenes|vautours|roquets|rapaces|
        troll|haters|rageux|frustres) (de|pour|sur|et|en|qui|professionnel~|c'est|avec|parce|a|pendant|aux|tout|que|un|
        $) !(tu as (eu|bien)|vous avez (bien|raison)|est legitime|on vous comprend)
      """),
    Cue(
      "vous-et-vos", .attack, 80,
      """
      (vous|tu) (n'|ne|y)? (mentez|mens|delirez|delires|divaguez|affabulez|exagerez|exageres|fantasmez|inventez|racontez
        n|radotez|fabulez|trollez|spammez|pleurnichez|chouinez|insultez|diffamez|calomniez|harcelez|abusez|crachez|
        vomissez|gesticulez|hurlez|vociferez|connaissez rien|comprenez rien|comprends rien|comprenez decidement|savez
        pas lire|savez ni|avez rien compris|avez manifestement|avez visiblement|avez donc rien|manquez (de|decidement|
        cruellement|pas d)|meritez pas|servez a rien|valez|osez|osez encore|avez le culot|avez un sacre|avez du culot|as
        du culot|avez l'art|avez le chic|avez beaucoup de temps|avez du temps|avez trop de temps|as trop de temps|as du
        temps|etes bien gentil|etes mignon|etes mignonne|etes le roi|etes la reine|etes malin|malins|etes un (cas|
        phenomene|sacre|drole|grand comique)|aimez (juste|surtout)? (raler|vous plaindre|les drames)|adorez|passez votre
        (vie|temps)|preferez (raler|crier|accuser|insulter|filmer|la polemique)|cherchez (la petite|juste|surtout|a
        nuire|la polemique|les ennuis)|tournez en rond|faites (pitie|rire|peur|honte|semblant|du cinema|expres|perdre|
        bien du|beaucoup de bruit)|fais pitie|fais rire|fais honte) !(bien de|confiance|d'etre salue|pas|nous|nos
        clients);
      (vous|tu) (me|nous) (faites|fais) (rire|pitie|marrer|honte|sourire|perdre) !(avec|merci|votre);
      (on|nous|je) (a|avons|n'a|ai) (les|que les)? (clients|supporters|fans|voisins|abonnes|lecteurs|public) (qu'on|que
        l'on|que nous) merit~;
      (vous|tu) (avez|as|etes) (parfaitement|tout a fait|bien sur|le)* (le droit|libre|libres) (d'|de) _5 (pas|moins|non
        pas) (celui|le droit|pas|d'|de) _;
      (felicitations|bravo|chapeau|merci|compliments) (pour|a|bas|belle|beau|sacre|sacree|beaucoup|toutes nos)* (votre|
        ton|vos|cette|ce|l|tant de|de|d|la)* (imagination|orthographe|perspicacite|originalite|delicatesse|elegance|
        courtoisie|finesse|politesse|poesie|prose|plume|lucidite|clairvoyance|subtilite|nuance|mesure|objectivite|
        rigueur journalistique|bienveillance|sens de la (mesure|nuance|formule)|ironie|humilite|courage anonyme|audace|
        culot|cran de|scoop|decouverte|sagacite|science|enquete|investigation|contribution|litterature|chef d oeuvre|
        roman|haute precision|lecon|delation|tirade|grand journalisme|expertise|vocabulaire|temps libre|creativite) !(et
        (votre|le) temps|nous a|qui (va|nous)|dessin|recette);
      (votre|vos|ton|tes|sa|son|leur) (courroux|prose|roman|tirade|logorrhee|diatribe|litanie|venin|fiel|bile|haine|
        orthographe|charabia|cinema|cirque|theatre|melodrame|tragedie|sketch|grammaire|ego|narcissisme|nombril|petite
        personne|petit confort|petit monde|petite vie|petit nombril|susceptibilite|mauvaise humeur|hargne|acrimonie|
        vulgarite|culot|indignation|credulite|paranoia|delire|imagination|memoire (selective|defaillante)|temps libre|
        bonne conscience|vocabulaire|clavier|meute|secte|horde|quart d'heure|petit film|grossierete|majuscules) (_)?
        !(t'a paru|vous a paru|vous honore|est (legitime|comprehensible|justifiee)|d appel|nous etes|est la notre|de
        telephone);
      (libre a (vous|toi)|grand bien (vous|lui|leur) fasse|tant pis pour (vous|toi|eux|ceux)|rien ne vous (oblige|force|
        empeche|retient)|personne ne (vous|t'|les) (a force|a oblige|oblige|force|retient|regrettera|a demande|demande)|
        nul ne vous (force|oblige|retient)|allez (donc|vite)? (voir|ailleurs|chez|vous plaindre|pleurer)|(rien|vous)
        n'etes pas oblige|pas oblige de (rester|venir|lire|acheter|suivre)|passez votre chemin|ne venez plus|changez (de
        (chaine|cremerie|club|banque|trottoir|magasin))|desabonnez|desabonne toi|(bon)? debarras|au plaisir de ne (plus|
        pas)|vous ne (nous)? manquerez|on ne vous retient);
      (ca|cela|on) (vous|te) (eviterait|ferait du bien|changerait|ferait les pieds|apprendra|occupera|evitera de|ferait
        fondre)
      """),
    Cue(
      "ironie", .attack, 75,
      """
      (et la (terre|marmotte|lune)|la terre est plate|la terre entiere|au secours|quel drame|quelle tragedie|quelle
        horreur c'est|quel scandale|drame national|fin de civilisation|appelez (l'onu|la police|les pompiers|interpol|le
        gign)|(alertez|prevenez) (l'onu|les medias)|(la|l) cour de (la haye|justice de la haye)|crime contre l'humanite|
        prix nobel|prix pulitzer|pulitzer|goncourt|oscar|on sort les (mouchoirs|violons)|sortez les (mouchoirs|violons)|
        le monde s'ecroule|on est (effondre~|bouleverse~|terrifie~)|nous voila prevenus|quelle surprise|sans blague|
        grande nouvelle|scoop|decouvrent que|decouvre que|decouvrez (que|donc)|fallait y penser|il fallait oser|fallait
        oser|faut oser|delicieux de|cocasse de) (de|que|qu|vous|$|ce|cette|il|pour|un|la|votre|comme)* !(dessin|votre
        (dessin|photo|idee|recette)|travail|equipe|public|merci|a cause);
      (bien|mais) (sur|oui) (et|c'est|voyons|nos|que|qu'on|on|tout) (la|les|_) _2 (expres|terre|lutins|complot|martiens|
        tout le|reptiliens|bien sur|complotent|lune|pere noel|jets prives);
      (certains|certaines|d'aucuns|quelques uns|quelques|les memes) (qui)? (decouvr~|prefer~|feraient mieux|ferait
        mieux|devraient (se|relire|avoir|regarder|lire|apprendre|parfois)|semblent (oublier|decouvrir|croire|avoir)|ont
        (la memoire|visiblement|decidement|du temps|l'indignation|manifestement|le temps|boude|rien)|n'ont (rien|
        visiblement|jamais|manifestement|que)|confondent|s'improvis~|aiment|adorent|voudraient (qu|que|un)|jouent|hurl~|
        pleur~|rale~|crient|croient|se plaignent|s'offusqu~|s'indign~|vivent|oublient|passent leur|se prennent|trouvent
        (encore)? le moyen|s'arrange pour) !(votre gentillesse|notre pain|les frites|d'entre vous);
      (se|vous|te|s') (plaint|plaignent|plaignez|plains|offusque~|indigne~|victimise~|lamente~|scandalise~|pavane~)
        (ensuite|apres|que|qu|toujours|encore|pour|quand|parce|sur|$) !(d'un bruit|de douleurs|pas|nous vous);
      (pour) (quelqu'un|une personne|un client|un homme|une dame|un expert|des gens) (qui|dont) (ne|n|a|pretend|se dit|
        deteste|veut|voulait|jure|n'a) _8 (vous|tu|c'est|on|il|elle);
      ^ (pauvre|pauvres|chere|cher|chers|mon pauvre|ma pauvre|petit|petite) (vous|petit|petits|petite|bichon~|choux|
        chou|cherie|cheri|dame|monsieur de|madame la|grand seigneur|princesse|prince|altesse|lucette|bonhomme|coco|ami
        des|amie des|genie|justicier|expert|inspecteur|procureur|maitre|professeur|critique|detective|troll|hater|
        justiciers|experts|detectives|indignes|vertueux|censeurs) !(nous vous remercions|merci);
      (a (entendre|lire|ecouter|en croire)) (certains|certaines|vous|les|vos|ces|votre|les commentaires|cette dame|ce
        monsieur|l opposition|les experts|nos|cette presse|la presse) _;
      (vivement) (la prochaine|demain|la suite|le prochain|que|les vacances|la semaine);
      (excusez|pardonnez|pardon|desole~) (nous|moi|encore|donc|de|d')* (d'exister|de respirer|d'etre (humain~|ouvert~|
        ne~)|d'avoir (ose|une vie|dormi|des enfants|fait rouler)|de vous (deranger|contredire)|de travailler|de ne pas
        (lire dans|etre a vos)|que vous (soyez (si|aussi|trop|incapable~)|n'ayez|ne sachiez|sachiez|manquiez))
      """),
    Cue(
      "pas-une-attaque", .block([.attack]), 60,
      """
      (vous|tu|avez|as) (avez|as|etes|parfaitement|bien|tout a fait|mille fois)* (raison|bien fait) (de|d') (crier|
        raler|hurler|vous plaindre|te plaindre|pester|_);
      (numero|carte|cle) _ (commence|commencant) par _;
      campagne haineuse;
      (envoyer|envoyez|envoie) (nous)? (votre|ton) _;
      (merci|bravo|felicitations) (a|aux|pour|d|de) _3 (qui|d'avoir|enfants|eleves|equipes|pompiers);
      (nous|on|je|j) (avons|a|ai|sommes|est|suis) (ete|vraiment|tellement)* (ridicule|ridicules|lamentable|lamentables|
        pathetique|pathetiques|pitoyable|pitoyables|indecent|indecents|odieux|arrogant|arrogants|mesquin|mesquins|nul|
        nuls|hypocrite|hypocrites) (_ _)?;
      (notre|mon|ma|nos) (arrogance|betise|hypocrisie|ignorance|mauvaise foi|mechancete|insolence);
      (n'est|n'etait|n'avez|n'etes) (pas|nullement) _2 (mauvaise foi|capricieu~|caprice|hysteri~);
      (bonne|quelle|belle) surprise (de|pour) _;
      (faites|fais|avez) (bien|pas) (de|d') _
      """),
    Cue(
      "envoyer-promener", .attack, 85,
      """
      (^|alors|et) (va|allez) donc _2 (ailleurs|chez (les autres|un autre|la concurrence|le concurrent|<Name>));
      (^|alors|et|donc) (va|allez|retourne|retournez) (donc|vite|plutot|un peu)* (te|vous)? (plaindre|pleurer|
        pleurnicher|chouiner|raler|geindre|gemir|chialer|brailler|bouder|aboyer|jacasser|roucouler) (ailleurs|chez|
        aupres|a|dans|sur);
      (on|nous|je) (n|ne)? (est|sommes|suis) pas (ta|ton|tes|votre|vos) (mere|meres|maman|mamans|papa|nounou|nounous|
        baby sitter|baby sitters|larbin|larbins|boniche|boniches|majordome|domestiques|esclaves|psy|psys);
      (super|genial|tiens|bravo|allons bon|et|oh|ah|^) encore un (petit|grand|sacre)? (comique|rigolo|malin|genie|
        guignol|plaisantin|moraliste);
      un (petit|grand|sacre)? (comique|rigolo|malin|genie|guignol|plaisantin|moraliste) de plus $
      """),
  ]
}
