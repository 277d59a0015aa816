import Codebook

/// Care for those who suffered, beyond the stock phrases.
extension FrenchCues {
  static let concern: [Cue] = [
    Cue(
      "fausse-pitie", .block([.empathise]), 60,
      """
      (condoleances|pensees|courage) (a|aux) (votre (telephone|sens|ego|humour|serveur)|la (frite|mouette|frite)|nos
        (avocats|caissieres|equipes|collegues|agents)|collegues) _1;
      (ne|n) (comprends|comprenons|comprend|imagine|imaginons|mesurons) (pas|plus|rien|guere) _1;
      (comprend|comprenons|comprends|comprendre) (rien|mal (que|qu|cette|votre|ce)|que (vous cherchiez|vous vouliez
        profiter)) _1
      """),
    Cue(
      "je-comprends", .empathise, 80,
      """
      (nous|on|je|j) (peux|pouvons|peut)? (bien|tout a fait|parfaitement|tres bien|vous|t|te|le|la|les|l)* (comprends|
        comprend|comprenons|comprendre|imagine|imaginons|imaginer|concois|concevons|concoit|mesure|mesurons|devine|
        devinons) (tout a fait|parfaitement|bien|tres bien|toutefois|tellement|aussi|sans peine|totalement|evidemment|
        bien sur|completement|combien|a quel point|pleinement|donc)* (votre|vos|ton|ta|tes|leur|leurs|la|le|les|l|
        cette|ce|que (vous|tu|ca|cela|c|ce|la|le|les|l|des|qu|perdre|sans|pour|a|deux|trois|cette|rester|recevoir|
        attendre|un|une|votre|vos|ton|on)|qu (on|il|elle|ils|un|une|a|apres|attendre|en)|et|$|pourquoi|combien|
        l'angoisse|l'effet|ce que|la scene|mille fois) !(nouveau|cause|de vente|question|reference|principe|probleme
        vient|cherchiez|prix|critere);
      (nous|on|je|j) (bien|tout a fait|y|l|vous|le)* (partage|partageons|entends|entend|entendons) (tout a fait|
        pleinement|parfaitement|bien|tous)* (votre|vos|ton|ta|tes|leur|leurs|la|cette|cet|ce|l|celles|ceux|que vous|qu
        il) (_1)? (colere|frustration|deception|inquietude|inquietudes|peine|douleur|tristesse|emotion|impatience|
        exasperation|ras le bol|avis|attachement|desarroi|ressenti|indignation|detresse|agacement|lassitude|chagrin|et
        celles|et ceux|qui|n'en pouvez|incomprehension|revolte|angoisse|degout|fatigue);
      (partage|partagent|comprend|comprennent|entend|mesure) (pleinement|bien|tous|votre|la|toute|parfaitement)*
        (votre|vos|leur|la|l) (_1)? (colere|frustration|deception|inquietude|peine|douleur|tristesse|emotion|
        exasperation|desarroi|detresse|agacement|chagrin|mecontentement|indignation|angoisse);
      (nous|on|je) (le|vous|l)? (sais|savons|sait) (bien|tous|trop bien|exactement|par experience|aussi|parfaitement)*
        (ce que (c est|ca|cela|vous|represente|sont|veut|coute|ce mot|cette)|combien|a quel point|que (rien|ca (ne|
        fait|n'|prend)|cela (ne|n)|ce n'est pas (une|un|juste|qu)|c'est (dur|long|penible|lourd|absurde|rageant|
        frustrant|peu|pas)|des gens|votre (patience|confiance|journee|temps)|vous (attendez|attendiez|comptez|
        comptiez|avez (attendu|perdu|passe)|etes (fatigue|inquiet|a bout|nombreux a))|l'attente|beaucoup (d'entre|
        de))|comme (c est|il est|ca));
      je sais $ !(que|c etait moi|la|qui);
      (n'ose|n'osons|n'ose pas|peine a|ose a peine|n'arrive pas a) (_1)? (imaginer|penser a autre chose|croire|
        concevoir);
      (moi|nous) (aussi|non plus|egalement|pareil) (_2)? (a votre|j'ai eu|je|j|on|nous|ca|cela|en|serais|peste|aurais)
        (_3)? (froid|peur|serais|serait|peste|rage|rale|attends|attendu|mal|enerve~|furieu~|furax|colere|larmes|
        pleure|craque~|voudrais|trouve|cru|aime|usager|cliente|client|abonnee|abonne|passager|maman|papa|pere|mere|
        degoute~|honte|nausee|vis|vois|prends)
      """),
    Cue(
      "a-votre-place", .empathise, 80,
      """
      (a (votre|ta|leur|sa) place) (_3)? (serais|serait|serions|aurais|aurait|aurions|ferais|ferait|dirais|voudrais|
        croirais|penserais|reagirais|reagirions|raler|ralerais|hurle~|crie~|j'en|moi aussi) (_1)? !(je me tairais|vous
        avez|reflechirais);
      (je|on|nous) (serais|serait|serions|aurais|aurait|aurions) (aussi|moi aussi|tout autant|pareil|deja|_2)*
        (furieux|furieuse|furax|en colere|enerve~|decu~|agace~|inquiet~|hors de moi|fache~|a bout|degoute~|pareil|la
        meme reaction|reagi|quitte|rale|pleure|crie|hurle|en rogne|froid dans|casse la|aussi a votre|blesse~|en fusil|
        ulcere~|triste|desempare~|dans le meme etat) !(de voir que vous);
      (vous|tu|t) (avez|as) (bien|mille fois|tout a fait|cent fois|tellement|entierement|toutes les|parfaitement|tous
        les|mille)* (raison|raisons|le droit|droits) (_1)? (d'etre|de raler|d'en avoir|de (vous)?etre|d'etre furieu~|
        de nous en|de crier|de gueuler|de vous (facher|plaindre|inquieter|mettre)|d'en vouloir|de m'en vouloir|
        d'attendre mieux|de hurler|d'avoir peur|de ne plus|de pleurer|de te facher|de vous sentir) !(decue pas);
      (la mienne|la notre|le mien|les miens|les notres) (serait|aussi|est la|vous|seraient|le serait) (_1)? !(faute|
        erreur);
      (votre|vos|ton|ta|leur|la|l|cette|sa) (colere|frustration|deception|inquietude|inquietudes|impatience|
        mecontentement|agacement|emotion|indignation|reaction|contrariete|peur|tristesse|amertume|lassitude|peine|
        revolte|incomprehension|exasperation|mefiance|angoisse|chagrin|douleur|ras le bol|questions|degout) (_6)?
        (est|sont|reste|etait) (_2)? (legitime|legitimes|comprehensible|comprehensibles|justifiee|justifie|normale|
        normal|fondee|la mienne|la notre|meritee|naturelle|entendable|saine|a la hauteur) !(mais pas une raison);
      (rien de plus|n'est plus) (penible|rageant|dur|frustrant|angoissant|enervant) (que|qu) _
      """),
    Cue(
      "nous-pensons-a", .empathise, 80,
      """
      (pensees|pensee emue|pensee|condoleances) (emue|emues|pour|aux|a|vont|vous|avec|sinceres|les plus|accompagnent)*
        (la|les|vos|votre|ses|leurs|tous)? (famille|familles|proches|vous|victimes|victime|ceux|celles|madame|
        monsieur|parents|lui|elle|blesses|enfants|toi|<Name>|celle|celui) !(ames|estomacs|a votre sens|collegues|nos
        equipes|nos agents);
      (mes|nos|toutes nos|toutes mes|sinceres) (pensees|condoleances) (les plus)? (emues|affectueuses|madame|monsieur|
        vont aux (familles|victimes|proches|blesses)|<Name>);
      (pense|pensons) (fort|beaucoup|tres fort|tous|d'abord|aussi|surtout|bien|sans cesse|a tout)* (a (vous|toi|votre|
        ta|ton|sa|la|lui|elle|eux|ceux|celles|l|cet|cette|leurs|<Name>|tous)|aux) !(la suite|l'avenir|autre chose|
        mettre|demander);
      (bon|plein de|beaucoup de|bien du) courage (a|aux|pour|et|$|dans|en) !(de repondre|il en faut);
      ^ courage (a|aux|et|pour|$|<Name>|les|madame|monsieur|on) !(fuyons);
      (prompt|bon|rapide|meilleur) (retablissement|remise) (_|$);
      (je|on|nous) (compatis|compatit|compatissons) (_|$) !(avec nos);
      (ca|cela|il) se comprend (_|$);
      (me|nous|se) (mets|mettons|met) a (votre|ta|leur) place (_|$);
      (nous|me|m|vous) (fend|fendent|brise|serre|creve) le coeur;
      (m'a|nous a|m'ont) (serre|noue|retourne|glace|bouleverse|remue|secoue) (la|le|_|$) !(la vis);
      (partageons|partage|comprenons|entendons) votre (consternation|stupeur|ecoeurement|desarroi|malaise|souci|
        stress|fatigue|embarras);
      (toutes nos pensees|courage a vous|courage a tous|je vous crois|on vous croit|on te croit|je te crois|lachez
        pas) (_|$) !(aux collegues|que vous);
      (vos|votre|leur|la|le) (desarroi|colere|inquietude|peine|detresse) (_6)? (est|sont) entendu~;
      (sommes|suis) (affliges|afflige|affligee|consternes|consterne|horrifies|horrifie|catastrophes|meurtris) (_|$)
        !(par (la|les) (violence|attaques|menaces));
      (imaginons|imagine|devinons) votre (detresse|desarroi|peine|colere|angoisse|emotion|deception);
      (j'espere|souhaite|souhaitons|croise les doigts|croisons les doigts) (_2)? (que|qu|pour) (vous|votre|ta|ton|tu|
        elle|il|la|le|les|l|vos|tout le monde|personne|sa|son|leur|lui) (_4)? (va|vont|allez|vas|mieux|remis|remise|
        retabli|s'en remettra|trop souffert|recupere|rentre|remettra|trop mal|trop peur);
      (soulages|soulage|soulagee|heureux|heureuse|rassures|rassure|contents|contente|content) (_1)? (que|d'apprendre
        que|de savoir que|qu) (_3)? (aille|aillent|alliez|aillez|soit|soient|soyez|aies|va|vont|sois) (_2)? (bien|
        mieux|hors|saine|sain|sorti~|rentre~|remis~|vivant~|indemne~|tire~|arrive~);
      (prenez|prends) (bien)? (soin) (de|d) (vous|toi|elle|lui|votre|ta|ton);
      (comment) (va|vont|se porte|se portent|allez|vas|se sent|te sens|vous sentez) (vous|tu|t elle|t il|votre|ton|ta|
        vos|elle|il|la|le|les|<Name>|elles|ils) (_|$) !(commande|colis|box|s'appelle);
      (prenons|prends|prend) (_1)? (de)? (ses|vos|leurs|tes) nouvelles;
      (vos|tes|votre|ta|ton|les|ses) (enfants|enfant|fils|fille|mere|pere|mari|femme|petits|petit|bebe|papa|maman|
        famille|chien|chat|gamins|parents) (vont|va|est|sont) (t il|t elle|ils|elles)? (bien|mieux|remis|remise|
        rassure|rassuree|sortie|sorti) !(mieux vous plaire)
      """),
    Cue(
      "c-est-dur", .empathise, 75,
      """
      (c est|c etait|ca|ce doit etre|ca doit etre|a du etre|devait etre|doit etre|cela doit etre|etait|est|ce devait
        etre|c) (bien|tout simplement|vraiment|tellement|tres|trop|franchement|absolument|si|extremement|assez|
        forcement|d'une|un vrai|une vraie|un peu|plus qu|super|hyper|quand meme|sacrement)* (angoissant|angoissante|
        insupportable|epuisant|humiliant|terrible|revoltant|frustrant|frustrante|exasperant|desesperant|penible|
        penibles|rageant|agacant|inquietant|effrayant|decevant|desagreable|stressant|enervant|traumatisant|flippant|
        douloureux|douloureuse|dechirant|crispant|eprouvant|glacial|violent|violente|injuste|decourageant|deroutant|
        blessant|cruel|cruelle|relou|chiant|saoulant|lourd|galere|enrageant|dur a (vivre|lire|entendre|avaler)|dur
        pour|long avec|difficile a vivre|long quand|long pour|usant|torture|cauchemar|parcours du combattant|enfer|fin
        du monde|dechirement|eternite|tres long|interminable|inhumain|horrible|affreux|atroce|enorme pour|abuse|pas
        (agreable|facile|drole|evident|une vie|marrant|normal (de|d|que|qu|pour)|acceptable|humain|rassurant|tenable))
        (_|$) !(accusation|comme accusation|de votre part|comme methode|mensonge|de lire|d'etre traite|pour (nous|nos|
        l'equipe|les equipes)|de mentir);
      (ce) n'est pas (normal|acceptable|digne|admissible|l'accueil|le service|l'experience|ce que|la facon|une facon|
        ce qu|juste) (_5) !(de nous|d'insulter|de traiter|au temoignage);
      (personne|aucun (parent|client|enfant|malade|voyageur|patient)|nul|on) (ne) (devrait|merite|devait|doit) (_1)?
        (avoir|vivre|etre|attendre|subir|dormir|passer|recevoir|rester|entendre|lire|a) _ !(insulte~|pour avoir|
        lynch~);
      (ne|n) (devrait|merite|devait|meritait|devraient) (jamais|pas) (_1)? (donner lieu|arriver a|etre vecu|avoir a|
        passer une|vivre) _ !(circuler);
      (perdre|attendre|rester|recevoir|se retrouver|apprendre|voir|etre|passer|dormir|lire|se faire|trouver|decouvrir|
        entendre|sortir|retrouver|subir|vivre) (_9) (c est|on (sait|comprend|imagine)|je (sais|comprends|imagine)|ca
        (fait|doit)|je n'ose|il n'y a pas de mots|personne ne devrait|quelle) (_2)? (dur|long|terrible|horrible|
        insupportable|mal|angoisse|rude|humiliant|violent|pas normal|imagine|comprends|comprend|sait|sais|un choc|un
        enfer|une epreuve|affreux|inadmissible|peur|flippant|rageant|penible|la fin|injuste|etre|traumatisant|
        angoissant|frustrant|on ne|devrait|galere|cruel|glacant|epuisant);
      (quelle|quel) (plaie|galere|angoisse|horreur|enfer|cauchemar|tristesse|misere|journee|nuit|attente|peur|poisse|
        deception|choc|epreuve|frayeur|gachis) (_|$) !(pour nous|mentalite|que vous lire)
      """),
    Cue(
      "touche", .empathise, 75,
      """
      (ca|cela|votre (message|recit|lettre|temoignage|histoire|mot|photo)|ton (message|histoire|recit|temoignage)|tout
        cela|ce que vous (racontez|decrivez|avez (vecu|subi|ecrit)|vivez)|ce que tu|cette (histoire|photo|video|
        affaire|image)|votre message|elle|il) (_4)? (me|m|nous|n|en|ne) (a|ont)? (_1)? (bouleverse~|retourne~|touche~
        (beaucoup|profondement|tous|au coeur|comme|$|plus)|emeut|emu~|desole~|attriste~|accable~|fend le coeur|fend|
        brise le coeur|serre le coeur|serre la gorge|fait mal|glace~|secoue~|remue~|fait (de la)? (peine|mal au coeur|
        mal au ventre|quelque chose|grimacer|monter les larmes|pleurer)|interpelle autant|noue~|hante~|choque aussi|
        laisse pas indifferent~|laisse pas insensible~|creve le coeur|console);
      (nous|on|je|j) (sommes|suis|est|en suis|ai ete|avons ete|etais) (_2|profondement|tres|tous|sincerement|vraiment|
        aussi)* (bouleverse~|retourne~|emu|emue|emus|attriste~|peine|peines|peinee|desempare~|tristes pour|triste
        pour|inquiets pour (vous|votre|mme|m|elle|lui|la|le|les|votre)|inquiet pour vous|inquiete pour (vous|elle|
        lui)|secoue~|choque~ (par ce|comme|avec|autant)|touche~ par (votre|ton|ce (que|recit|temoignage)|cette
        histoire)|sensible~ a (votre|la|ce|vos)|de tout coeur|avec vous|avec les (familles|victimes|proches)|aupres de
        vous|a vos cotes|conscients (du|des|de (la|l|votre|vos)) (_2)? (gene|difficulte|difficultes|impact|desarroi|
        stress|attente|inquietude|trouble|desagrement|colere|frustration|emotion)|desoles (d'apprendre|de lire))
        !(notre|par (vos encouragements|la violence|les menaces)|l'avenir|que vous ayez eu|lui mais|a votre
        gentillesse);
      (j|je|nous|on|en) (en)? (ai|avons|a) (_1)? (la gorge serree|mal au coeur|mal au ventre|mal pour|le coeur|les
        larmes|la boule au ventre|la nausee|le coeur serre|de la peine|froid dans le dos|peu dormi|pas dormi|peur
        pour|des frissons) !(net);
      {desole} (pour|de) (lui|elle|votre|vos|ta|ton|tes|toi|vous|eux|cette|ce) (_2)? (mesaventure|experience|perte|
        deuil|accident|deception|deconvenue|fille|fils|pere|mere|mari|femme|famille|chien|chat|difficultes|soucis|
        galere|galeres|journee|soiree|nuit|vacances|mauvaise|que vous|maman|papa|attente pour|vraiment) (_|$) !(gachee
        par nous);
      {desole} (d|de|d') (apprendre|lire|entendre|voir|savoir|constater) (_|$) !(que nous avons);
      {desole} (que|qu) (tu|vous|votre|ton|ta|cela|ca|cette) (_2)? (ait|ayez|aies|soit|soyez|sois|vive|viviez|
        traverse~|doive|deviez|n'ayez|ayez) (_2)? (vecu|subi|gache~|ete|passe~|eu (peur|mal)|traverser|blesse~|arrive|
        du|rencontre|connu|pu|vivre|pas|mal);
      (ne|n) (ca|cela|rien|aucun|aucune|un|le|les|l)? (console|effacera|efface|rattrape|rattrapera|repare|reparera|
        rendra|compense|compensera|enleve) (pas|rien|jamais|ni|votre|ca) (votre|vos|ton|le|la|l|une|ce|$|je|un
        (enfant|donateur|gamin)) !(a notre|nos|le travail|faute);
      (rien|aucun mot|aucun bon|aucune somme|aucun cheque|aucune formule|le geste|ca|un avoir de <n>|cet avoir|cela)
        (_3)? (ne|n) (te|vous|lui|leur|les)? (console|consolera|effacera|efface|rattrape|rattrapera|repare|reparera|
        rendra|compense|compensera|changera|enleve|ramenera) (pas|rien|ca|votre|un|ce|la|jamais|_1);
      (il n'y a pas de (mots|mot)|les mots me manquent|les mots manquent|sans mots|aucune formule pour ca|pas les
        mots|il n'existe pas de (bonne formule)|trouve pas les mots) !(d'excuses pour vous);
      (la gorge (serree|nouee)|le coeur (serre|lourd|gros|brise)|les larmes aux yeux|la larme a l'oeil|mal au coeur|
        boule au ventre) (_|$) !(de nos);
      (pas|jamais) (_1)? (l'experience|le service|la qualite|l'accueil|ce) (que|qu) (nous|on|vous|je) (_2)? (voulons|
        souhaitons|veut|meritez|attendez|voulions|attendiez|offrir|souhaite|proposer|etiez|meritiez|attend)
      """),
    Cue(
      "vous-avez-souffert", .empathise, 65,
      """
      (vous|tu) (avez|as) (_1|eu|passe|perdu|attendu|subi|vecu|traverse|paye) (tres peur|peur et|mal et peur|une nuit
        (blanche|dans|dehors|sur)|la nuit (dehors|sur|dans|a)|l'addition sur|un moment difficile|une epreuve|beaucoup
        souffert|le pire|un enfer|tellement attendu) (_|$) !(par notre);
      (avec|et) (un|une|deux|trois|votre|vos|des) (bebe|nourrisson|enfants en bas age|nouveau ne|enfant malade|petits|
        enfant de <n>) (_5)? (c est|ca|imagine|dur|long|epuisant|peur|on|je);
      (journee|soiree|anniversaire|vacances|noel|reveillon|week end|fete|ceremonie|bapteme|voyage) (_1)? (gache|
        gachee|gaches|gachees|foutu|foutue|ruine|ruinee|rate|ratee) (_|$) !(par vos cris|de mes);
      (sans) (chauffage|eau|electricite|reseau|toilettes|nouvelles|lumiere|internet|ascenseur) (_4)? (c est|je sais|on
        sait|je vois|imagine|imaginons|intenable|invivable|galere|long|dur|interminable|penible|insupportable|de quoi);
      (de quoi (enrager|perdre patience|etre en colere|craquer|s'inquieter|raler|devenir fou|pester|desesperer|
        s'arracher|hurler));
      (ce|ca|cela|votre message|je) (_2)? (vous|t) (ait|a) (_1)? (mis|mise) (_1)? (hors de vous|hors de toi|en colere|
        en rage)
      """),
  ]
}
