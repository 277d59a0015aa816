import Codebook

extension FrenchCues {
  /// Apologies that doubt the harm, move it to others, or are put off.
  static let nonapology: [Cue] = [
    Cue(
      "si-regret", .nonapology, 90,
      """
      (si|s'il|s'ils|au cas ou|dans l'hypothese ou|pour peu que|quand bien meme|a supposer que|dans le cas ou) !(je
        devais|c'est une excuse|on (doit|veut)|nous (devons|pouvons)|vous (continuez|cherchez|avez besoin)|(vous (en)?
        (etiez|etes|aviez ete|avez ete)|tu (en)? (etais|es|as ete)) _1 (dans|sur|a bord|au|chez|la|present~|client~|
        abonne~|concerne~|debite~|facture~|preleve~|bloque~|coince~|parmi|prive~)|(vous (avez|aviez)|tu (as|avais))
        (deja|aussi)? (paye|achete|recu|commande|voyage|attendu|perdu|rate|manque|reserve|un|une|des|rendez vous)|
        (votre|ton|ta|vos) (colis|commande|train|vol|billet|dossier|compte|carte|ligne|remboursement|reservation|
        numero|facture|cours|rendez vous|bus|avion|livraison)) _9 _6
        ({hregret}|toutes nos condoleances|notre sympathie|nos condoleances|nous compatissons);
      ({hregret}) !(sinceres si) _6 (si|s'il|s'ils|au cas ou|dans l'hypothese ou) !(longue|tard|long|peu|tardive|tardif|
        gros|grand|longtemps|souvent|mal|froid|bien|nombreu~|vous (voulez|souhaitez|aviez|avez (un|une|des|besoin|
        encore|le|la))|les faits etaient|il le souhaite|cela peut|besoin|necessaire|tu (veux|peux|as)|toi|possible)
      """),
    Cue(
      "si-plus-loin", .nonapology, 80,
      """
      (si|s'il|s'ils|s'il y a) _9 _5 (en sommes|en suis|en est|l'en|le|l'|vous en|en|nous|les) (sommes|suis|est|
        regrettons|regrette|deplorons|deplore|sincerement|les premiers|navres|desoles|tristes|peines|presentons nos
        excuses|adressons) _3 (desole~|navre~|triste~|peine~|attriste~|marri~|contrit~|chagrine~|confus~|regrets|
        excuses|fache~|$);
      (si|s) (vous|tu|t|certains|certaines|cela|ca|ce|cette|cet|le|la|les|l|notre|nos|un|une|des|quelqu|quiconque|mon|
        mes|il|elle|on|d'aucuns|jamais|d'aventure|par extraordinaire|madame|monsieur) _7 (heurte~|choque~|blesse~|
        offense~|froisse~|vexe~|peine~|chagrine~|incommode~|indispose~|contrarie~|sentis|senti|sentie~|vise~|trouble~|
        emu~|deplu|deplait|bouscule~|agace~|mepris~|humili~|ressenti~) _7 (soit|sachez|croyez|soyez|ce n'|cela n|tel n|
        n'etait|nous en|on en|nous le|tant pis|dommage)
      """),
    Cue(
      "que-subjonctif", .nonapology, 90,
      """
      ({hregretque}) (sincerement|vivement|profondement|beaucoup|simplement|infiniment|amerement|tous|donc|toutefois|
        neanmoins|toujours|surtout|bien)* (que|qu) (vous|tu|certains|certaines|cela|ca|ce|cette|cet|notre|nos|ils|elles|
        il|elle|on|des|quelques|le|la|les|l|un|une|d aucuns|votre|vos|mon|mes|ma|madame|monsieur|mme|m|tout le monde|
        plusieurs|d'autres|nombre|beaucoup|<Name>) _9 (ayez|aies|aient|ait|sois|soyez|soient|soit|preniez|prenez|
        prennes|prenne|prennent|voyiez|voie|voient|fasse|fassent|donne|vive|vives|viviez|vivent|perçoive|percoive|
        percoivent|puisse|puissent|dut|doive|veuille|laisse|prive|derange|derangent|deplaise|deplaisent|choque|choquent|
        heurte|blesse|blessent|remue|continuent|continue|trouve|trouvent|trouviez|ressent~|sentiez|sente|sentent|
        l'emporte|lise|lisent|lisiez|confonde|confondent|juge|jugent|jugiez|prefere~|attriste|offense|inquiete|serve|
        aille|aillent|manque|cherche~|pense~|estim~|s'estim~|interpret~|retienn~|sembl~|par(ait|aisse)|reagi~|crie~|
        gene~|frustr~|indispose|suscite|ne sente|passe~|faille) !(subi|attendu|eu (a|froid|mal|chaud|faim)|perdu|pleure|
        reste~|rencontre|connu|attendre|du _|appris|decouvert|recu|ete prive|pas ete a la hauteur|ete
        mal accueilli~) (pas|plus|jamais)?
      """),
    Cue(
      "vous-ne-comprenez-pas", .nonapology, 85,
      """
      {hregretque} (sincerement|vraiment|simplement)* (que|qu) (vous|tu|certains|certaines|ils|on|personne) (ne|n)?
        (vous|te|se|l)? (compren~|appreci~|partag~|aimiez|aimes|aiment|saisi~) (pas|jamais)?
      """),
    Cue(
      "le-ressenti", .nonapology, 85,
      """
      ({hregret}|desolent|desole|attriste|navre|chagrine|peine) _3 (votre|vos|leur|leurs|ton|tes|ce|cette|l'|la|le|ces|
        les|toute|tout|de l'|du|d'un|pour l'|l'eventuelle|l'eventuel|toutes) (eventuel|eventuelle|mauvaise|fausse|vive|
        profond)* (frustration|ressenti|ressentie|reaction|reactions|emotion|emoi|colere|incomprehension|
        incomprehensions|sentiment|susceptibilite|susceptibilites|deception|choix de|gout|decision de|interpretation|
        interpretations|lecture|tournure|polemique|emballement|perception|sensibilite|malentendu|quiproquo|agitation|
        tristesse|inquietude|inquietudes|angoisse|indignation|irritation|agacement|confusion|vacarme|bruit autour|
        sequence mediatique|ampleur|impression|inconfort|trouble|malaise) !(technique|de facturation|causee par notre|
        que nous avons (cause|semee|creee)|que cela vous a causee);
      (colere|emotion|emoi|gene|inconfort|malaise|frustration|angoisse|stress|inquietude|tristesse|humiliation|peine|
        offense|trouble|deception|incomprehension|agacement) _2 (que|qu|ressentie|ressenti|eprouvee|eprouve|
        eventuellement|suscitee|suscite|percue|percu) _2 (vous dites|certains|certaines|d'aucuns|ont pu|a pu|auraient|
        aurait|ayez pu|avez pu|aurait pu|disent|dit avoir|eprouve|eventuellement|vous vous|chez|par certains|par
        quelques|ont cru|avez cru) _;
      (gene|inconfort|frustration|desagrement|desagrements|inquietude|colere|emotion|malaise|malentendu)
        (eventuellement|que vous pensez|que certains|qu'ont pu|eventuel|eventuelle|eventuels|ressentie|eprouvee|
        ressentis par certains) !(depuis);
      (eventuels|eventuelles|eventuel|eventuelle|eventuellement) (desagrement|desagrements|gene|inconfort|malentendu|
        emotion|trouble|contrariete|contrarietes|deception|ressenti|ressentie|ressentis|prejudice|offense|froissement)
      """),
    Cue(
      "a-ceux-qui", .nonapology, 90,
      """
      ({hregret}|nos pensees|notre compassion|expression de notre sympathie|condoleances|un bisou|tendresse|notre
        sympathie) _5 (a|aux|pour|aupres de|aupres d) (ceux|celles|celles et ceux|ceux et celles|tous ceux|toutes
        celles|celui|celle|quiconque|qui|toute personne|toutes les personnes|les personnes|personnes) (que|qu|qui|dont|
        et) _6 (pu|choqu~|bless~|heurt~|offens~|senti|sentis|senties|sentent|sentie|auraient|aurait|mal|cru|crus|crues|
        vis~|compris|saisi|lu|interpret~|souffert|souffrent|souffrir|peine~|froiss~|vex~|trouv~|ressenti|reconnu~|
        emotion|emu~|chagrin~|vivent|auront|derang~|scandal~|indign~|emp~|gen~|sensibl~|merit~|comprend~|agac~|
        saisissent|pas);
      (a|aux|pour|que) (ceux|celles|celles et ceux|tous ceux|toutes celles|quiconque|toute personne|personnes|lecteurs|
        clients|lectrices|parents|ames|esprits|estomacs|oreilles|auditeurs) (que|qu|qui|sensibles|delicates|delicats|
        fragiles|susceptibles|prudes|chastes|vexes|vexees|froisses) _9 ({hregret}|condoleances|sympathie|compassion|
        compatissons);
      ({hregret}|condoleances|nos pensees|bisou) _4 (a|aux|pour|aupres des|vont aux|les|ces) (ames|esprits|estomacs|
        oreilles|personnes|coeurs|lecteurs|palais|papilles|clients|vexes|susceptibles|esprits|auditeurs|grincheux|
        dormeurs|lecteurs|yeux|nez) (sensibles|delicates|delicats|fragiles|susceptibles|prudes|chastes|vexes|chagrins|
        chafouins|concernes par|trop|les plus|plus);
      (excuses|regrets|pardon|pardons|bisou) (aux|a tous les) (puristes|grincheux|vexes|offusques|esprits|ames|rageux|
        susceptibles|choques|offenses|oreilles|bien pensants);
      ^ (a tous les|aux) (vexes|froisses|offenses|susceptibles|grincheux|rageux|choques) _9 ({hregret}|bisou);
      (nous|je|on|que) (en)? (sommes|serions|suis|serais|serons) {tres} (les premiers|le premier|la premiere)* (peines|
        peine|peinee|chagrines|chagrine|contrits|contrit|contrite|marris|marri|attristes|attriste|attristee|fort
        contraries|contraries|faches) !(d|de);
      (desole~|navre~|triste~|regrettons|deplorons|deplore|regrette|fache~|peine~) (bien|sincerement|vraiment|juste)*
        pour (eux|elle|elles|lui|vous et votre|les ames|les sensibles|l) (hein|$|qui|et|mais)
      """),
    Cue(
      "a-un-autre-public", .nonapology, 85,
      """
      ({hregret}) _4 (a|aux|aupres|aupres de|envers|a l'egard de|a l'egard des|vers|vont a|pour|a destination) (de|d|
        des|nos|les|l|notre|ses|nous|mes)* (sponsors|sponsor|monsieur le maire|madame la maire|partenaires|partenaire|
        actionnaires|actionnaire|investisseurs|franchises|franchise|salaries|salarie|personnel|equipes|equipe|
        collaborateurs|collegues|elus|maire|prefet|ministre|jury|administrateurs|annonceurs|fournisseurs|federation|
        ligue|direction|revendeurs|distributeurs|conseil d administration|vrais clients|vrais fans|vrais supporters|
        image) !(qui vous ont|de vous avoir);
      ({hregret}) _3 (pour|de) (le|l|les|la|ce|cette|cet|ces|d'|un|une)* (comportement|attitude|propos|conduite|ecart|
        impolitesse|incivilite|incivilites|debordements|derapage|paroles|gestes|agissements) (de|du|des|d|de la)
        (certains|quelques|ces|cette|cet|ce|l|la|notre|un|une|cliente|client|individus|clients|supporters|autre|autres|
        salarie|stagiaire|quelques|<Name>|prestataire|partenaire|spectateurs|joueur|arbitre|coequipier)* (<Name>|
        individus|clients|supporters|spectateurs|autres|arbitre|cliente|client|joueur|coequipier|voisins|militants|
        journaliste|influenceur|influenceuse|prestataire|stagiaire|salarie|chroniqueur|animateur|partenaire|personnes|
        usagers|voyageurs|passagers|public|minorite|visiteurs|qui);
      (au nom (de|des|du)) (nos|notre|l'|ces|la|autres|ceux)* (fournisseurs|fournisseur|prestataire|prestataires|autres|
        partenaire|association|concurrent|joueurs|clients|supporters|transporteur|equipementier|agence) _9 ({hregret})
      """),
    Cue(
      "remises-a-plus-tard", .nonapology, 85,
      """
      (excuses|pardon|excuser|desoles|regrets|mea culpa|excusera|excuserons|excuserai|excuseront) _4 (le jour ou|le
        moment venu|le cas echeant|en temps voulu|s'il le faut|s'il y a lieu|s'il s'avere|des lors que|apres (l|la|le)|
        suivront|viendront|attendront|seront presentees|pas avant|plus tard|si necessaire|ulterieurement|si besoin);
      (le jour ou|quand|lorsque|le moment venu|une fois|s'il s'avere|si l'enquete|s'il est prouve|si une faute) _9 _4
        (presenter~|excuser~|excuses|pardon|regretterons|desoles|mea culpa);
      (presentera|presenterons|presenterai|demandera|demanderons|demanderai|s'excusera|excuserons|excuserai|
        presenteront) _2 (pardon|excuses|excuse|quand|lorsque|le jour|une fois|a qui|si|des que|$) _2 (quand|le jour|une
        fois|lorsque|si|a qui|des que|ceux);
      (viendra|viendrait) (peut etre)? _4 (excuses|excuser|pardon|desoles);
      (un jour|l heure) (viendra) _9 (excuses|pardon)
      """),
    Cue(
      "c-est-regrettable", .nonapology, 80,
      """
      (il est|c'est|est|cela est|reste|demeure) {tres} (regrettable|dommage|triste|malheureux|navrant|facheux) (que|qu)
        (certains|certaines|des|vous|cela|ce|cette|un|une|les|quelques|d aucuns|la|le|l|votre|notre|nos|ces|il|elle|on)
        _9 (ait|aient|ayez|soit|soient|puisse|puissent|laisse|prenne|prennent|fasse|donne|voie~|suscite|preniez|soyez|
        sente~|viv~) !(pas assez);
      si _9 _5 c'est (bien)? (triste|regrettable|dommage|facheux|malheureux|navrant);
      (si|s) _7 (a|ont|aurait|auraient) (paru|semble) _4 (elle n|ce n|il n|cela n|tel n|telle n|nous|croyez|soyez|le);
      (nous|on|je|club|direction|societe) (ne)? (pouvons que|peut que|le|la|l)* (deplorons|deplore|deplorer) !(la mort|
        un mort|le deces|cet accident|d'avoir|la fuite|vivement);
      ^ dommage (que|qu|si) (vous|tu|certains|certaines|le|cela|ca|l'|des|on|votre|les|ce|cette);
      (il (nous|m) est (penible|desagreable|douloureux) (d apprendre|de lire|de constater)|au regret (d'apprendre|de
        constater)) _9 (pu|certains|certaines|quelques|ait|aient);
      (que|qu) (certains|certaines|d'aucuns|d'autres|des|quelques|l'on|quelqu'un|vous|on) _5 (aient|ait|ayez|puissent|
        puisse|soient|se soient|y voient) _8 (regrettons|desole~|navre~|chagrine|attriste|desolons|deplorons|nous peine|
        nous navre|nous attriste|le regrette|nous desole|nous l'entendons|regrettable);
      (ressenti|perception|sensibilite) (des|de|du|d) _5 (nous|m) (attriste|desole|navre|peine|touche|chagrine)
      """),
    Cue(
      "auraient-pu-blesser", .nonapology, 90,
      """
      (pu|puisse|puissent|pourrait|pourraient|aurait pu|auraient pu|aient pu|ait pu) {tres} (etre|vous|en|les|lui|leur|
        nous|se|te)* (choquer|blesser|heurter|offenser|froisser|deplaire|peiner|vexer|indisposer|incommoder|contrarier|
        offusquer|troubler|bousculer|agacer|mal|choques|choque|choquee|blesses|blessee|blesse|heurtes|offenses|sentir|
        mal interprete|mal interpretes|mal interpretee|mal compris|mal comprise|mal percu|percu|percue|percus|ressenti|
        ressentie|ressentis|paraitre|sembler|interprete|interpretee|interpretes|vecu|vecue|laisser penser|laisser
        croire|donner l'impression|donner le sentiment|preter a|susciter|meconnaitre|eprouver|ressentir) !(que nous|chez
        nos concurrents);
      (serait|seraient|soient|soit) (senti~|sentis|crus|crues|cru|estime~|reconnu~|juge~) _2 (vise~|offense~|blesse~|
        choque~|mepris~|attaqu~|heurte~|insult~|exclu~|concern~|dans|lese~|discrimin~|dupe~|malmene~|humili~);
      (aurait|auraient) (froisse~|choque~|blesse~|heurte~|offense~|vexe~|peine~|indispose~|deplu|contrarie~|offusque~|
        incommode~|depasse notre pensee|depasse votre pensee);
      (lecture|interpretation|reaction) (hative|erronee|qui a ete faite|qui en a ete faite|qu'en ont faite|malveillante|
        que certains|qu'en font|faite par) _
      """),
    Cue(
      "sans-faute-avouee", .nonapology, 75,
      """
      des (erreurs|maladresses|fautes|manquements|mots) (ont|auraient|ont pu) (pu|peut etre)? (ete|etre) (commises|
        faites|commis|prononces|prononcees|constatees);
      (une (erreur|maladresse|faute)) (a peut etre|a pu|aurait pu|aurait) (ete|etre) (commise|faite);
      si (maladresse|malentendu|erreur|faute|offense|tort|mea culpa) il (y a|y eut|doit|devait) _;
      s'il y a eu (maladresse|malentendu|offense|tort|maladresses|blessure) _;
      (desole pas desole|desolee pas desolee|sorry not sorry|sorry pas sorry);
      (desole~|navre~|pardon|excusez nous|excuse nous|sorry) (de ne pas etre parfait~|de ne pas vous|d'etre les
        meilleurs|d'avoir (raison|fait notre travail|fait mon travail|respecte)|de respecter|de faire (notre|mon|leur)
        (travail|metier)|de vous contrarier|d'avoir un avis|de (travailler|vivre|gagner)) _?;
      (excuses|pardon|regrets) _2 (a qui (les|de droit)|a qui les merite|a ceux qui les meritent)
      """),
    Cue(
      "l-inquietude-causee", .block([.nonapology, .doubt]), 60,
      """
      (pardon|{desole}|excuses|m'excuse|nous excusons) (vraiment|sincerement)? (pour|de|d) (cette|toute cette|l|la|
        toute la|le|ce) (inquietude|angoisse|frayeur|peur|stress|panique) $;
      (pardon|{desole}|excuses|m'excuse|nous excusons) (vraiment|sincerement)? (pour|de|d) (cette|toute cette|l|la|
        toute la|le|ce) (inquietude|angoisse|frayeur|peur|stress|panique) (que (nous|cela) vous (avons|a)|qu'on vous a|
        que nous avons|cause~ par (nos|notre|nous))
      """),
  ]
}
