import Codebook

/// Faults that a reply takes upon itself, with and without the word "excuses".
extension FrenchCues {
  static let fault: [Cue] = [
    Cue(
      "pardon-a", .apologise, 80,
      """
      pardon (a|aux|pour|de|d|du|des|madame|monsieur|les|mille|encore|sincerement|<Name>) !(a ceux|a celles|aux ames|
        aux puristes|si);
      ({desole}|pardon) <at>;
      (dire|dis|disons|dit|et|mille|alors|grand|donc) (un|vous|leur|te|lui|donc|grand)* (pardon|pardons) !(de quoi);
      (demandons|demande|demandent) {sPron} (sincerement|humblement|encore|publiquement)? pardon;
      (prions|prie|demandons|demande|voudrais|aimerais|veuillez|voulez) _4 (pardonner|excuser|m'excuser|nous excuser)
        !(si);
      (sorry|desole|desolee|desoles|desolees|dsl|navre|navres|navree|confus|confuse) (pour|du|des|d'avoir|de (l|la|
        vous avoir|t'avoir|cette|cet|ce|notre)|pr|a tous|a toutes|aux|les amis|madame|monsieur|les) !(ceux|celles|eux|
        elles|elle|lui|vous|toi|reponse est);
      {desole} (que|qu) (tu|vous|votre|ton|le|la|les|l|ce|cela|ca) _3 (sois|soyez|reste|restee|restes|attende|
        attendiez|subi|subisse|recu|perdu|pas ete);
      (je|nous|on) (suis|sommes|est) {tres} (confus|confuse|mortifie~|honteux|honteuse|atterres|atterre|consternes|
        penaud~|dans mes petits souliers) !(par votre)
      """),
    Cue(
      "excuses-faites", .apologise, 80,
      """
      (presente|presentent|presentons|adresse|adressent|fait|transmettez|acceptez|recevez|veuillez|mille|toutes|avec|
        et|voici|renouvelle|prier|agreer|exprime) (lui|leur|vous|te|a|d'agreer|croire|nouveau|donc|encore|une|fois|au
        nom de|toute|tous|notre|nos|mon|l'equipe)* (ses|nos|mes|les|leurs|de plates|de sinceres)? (plus|sinceres|
        plates|humbles|vives|profondes)* (excuses|regrets) !(si);
      (mes|nos) (plus|sinceres|plates|humbles|vives|profondes)* (excuses|regrets) (<Name>|madame|monsieur|a|aux|pour|
        les plus|sinceres|$|partent|et|en attendant|au|encore|de la part) !(a ceux|a toute personne|si|aux ames);
      (s'excuse|s'excusent|m'excuse|nous excusons|m'en excuse|s'en excuse|en excusons) (sincerement|platement|encore|
        vivement|humblement|bien|aupres|publiquement)* (pour|de|d|aupres|des|du|$) !(tout|rien|toute personne|ceux);
      (regrette|regrettent|regrettons|deplorons) (sincerement|profondement|vivement|amerement|tant|infiniment|d'autant
        plus)* (d'avoir|de ne pas|de n'avoir|la publication|l'erreur|le retard|cette erreur|ce manque|cette situation|
        nos|notre|mes|mon|les conditions|de vous avoir) !(votre|decision de partir);
      (a|croire a|croyez a|agreer) (mes|nos) (sinceres)? regrets;
      (nous|je|on) {sPron} (doit|devons|dois) (bien)? (des|une|de vraies|un) (excuses|excuse|explication et);
      (c est a (nous|moi) (de|d) (nous|m)? (excuser|s'excuser|le faire|presenter))
      """),
    Cue(
      "a-nous-la-faute", .apologise, 80,
      """
      (c est|c etait|est|etait|etaient|sont|ce sont|fut) {tres} (bien)? (a|de|par|chez)? (notre|ma|la notre|la mienne|
        nos|mes|le notre|le mien) (propre|seule|entiere|faute|pleine)* (faute|erreur|erreurs|fautes|bourde|boulette|
        gaffe|bevue|negligence|oubli|responsabilite|betise|reglage|oeuvre|raté|rate|manquement|ecriture|calendrier);
      (la|l|notre|ma) (faute|erreur|responsabilite) (nous|m|est|en|vient|incombe|revient|n'est que) _2 (incombe|revient|
        entiere|totale|la notre|la mienne|chez nous|a nous|a moi|nous|moi|notre|inexcusable|impardonnable);
      (c est|c etait|ce fut|est|etait) (bien|clairement|entierement|juste|tout|simplement|a cent pour cent)* (de notre
        fait|de mon fait|de notre faute|de ma faute|de nous $|chez nous que|notre tort|mon tort|a nous d'en repondre|a
        moi d'en repondre|a nous de repondre);
      (c est|c etait) (bien|entierement|clairement|aussi)? (moi|nous) (personne d'autre|$) !(et je m'en|par message);
      (c est|c etait|est) (bien|aussi)? (moi|nous) qui {sPron} (ai|avons|avais|avions|aurais|aurions|avait) _2 (mis|
        masque|oublie|valide|fait|coupe|colle|choisi|decide|perdu|ecrit|promis|lu|publie|dit oui|dit non|rate|signe le
        plan|clique|annule|efface|envoye|autorise|du|refuse|ferme|laisse|poste|repondu|relu|programme|casse|confondu);
      (nous|j|je|on) (en|l|les|le|la)? (portons|porte|assumons|assume|endosse|endossons|prenons|prends|prend) {tres}
        (en)? (la|l|toute|notre|nos|ma|sur (nous|moi))* (entiere|pleine|seule)* (faute|responsabilite|responsabilites|
        honte);
      (nous|j|je|on) (en|l|les|le|la)? (assumons|assume|endosse|endossons) {tres} $;
      (nous|j|je|on) (en)? (repondons|reponds|repond) (de|d) (ce|cette|ces|lui|elle|tout|nos|mes);
      (erreur|faute|faute de frappe|manip|betise|inversion bete|boulette|oubli|negligence|inattention|nul|nulle|
        lamentable|manquement|maladresse|maladroit) (c est)? (de notre (part|cote)|de ma part|de mon cote|chez nous);
      (par|c est par|a cause de|a cause d une) (notre|ma) (faute|erreur|negligence|betise|oubli|etourderie);
      (nous|on|je|j) (en)? (plaide|plaidons|plaidons tous) coupable~;
      (tort|torts) (est|sont|etait|etaient)? (de notre cote|les notres|le notre|partages par nous|est pour nous|pour
        nous);
      (notre|nos) (service|equipe|guichet|agence|agent|site|message|appli|colis|post|livreur|conseiller|vendeur|
        vendeuse|equipes|annonces|labo|communication|reponse) _2 (a eu tort|n'a pas ete a la hauteur|a failli|s'est
        trompe~|ont ete lamentables|ont failli|etait indigne|etait deplace~|etait nul~|etait a cote|etait minable|
        etait seche|etait maladroit~|etait mauvais~|etait deplorable|etait honteu~);
      (ma|mon) (reponse|message|ton|blague|post|tweet|phrase|remarque|humour|commentaire) _3 (etait|fut|a ete) {tres}
        (seche|sec|minable|nul|nulle|deplace|deplacee|idiot|idiote|indigne|maladroit|maladroite|blessant|blessante|
        mauvais|mauvaise|bete|stupide|honteux|honteuse|lache|a cote|cassant|cassante|meprisant|meprisante) !(comme)
      """),
    Cue(
      "tort-reconnu", .apologise, 75,
      """
      (reconnaissons|reconnais|admets|avouons) {tres} (que|qu|notre|nos|mon|ma|mes|avoir|n'avoir|une|cette|l'erreur|la
        faute|le retard|les torts|nos torts|sans detour) !(reconnaissance);
      (vous|tu) (avez|as) (mille fois|entierement|totalement|cent fois|parfaitement|tellement)* raison (et|c est|on|
        nous|je|j)* _2 (nul|nous avons|on a|on n'a|j'ai|honteux|inadmissible|inacceptable);
      (n'aurait|n'auraient|n'aurions|n'aurais|aurait|auraient|aurions|aurais) (jamais|pas|clairement|bien|d'abord)* du
        (etre|arriver|se produire|vous|te|avoir|rester|passer|partir|figurer|recevoir|sortir|publier|ecrire|dire|
        prevenir|le|la|les|l|y|nous|attendre|annoncer|laisser|tourner|pouvoir|repondre|faire|en|lire|relire|verifier|
        anticiper|tester|voir|circuler|valoir);
      (j|on|nous) (aurais|aurait|aurions) pu (le|la|les|l|vous|te|faire|sortir|dire|eviter|anticiper|prevenir|mieux|
        nous|s'en);
      (ne|n) (devrait|devait|devraient|devaient|doit|doivent) (jamais|pas|plus) (arriver|se produire|etre|donner|
        avoir|se passer|passer|exister|attendre) !(une excuse);
      (n'avions|n'avait|n'avais|n'avons|n'a|n'ai|avions|avait) pas (a|le droit de) (vous|te|le|la|l|dire|ecrire|
        annoncer|repondre|rire|juger|laisser|faire|publier|traiter|etre|en);
      (on s'est|nous nous sommes|me suis|on c'est|comite s'est|labo s'est) (tous|bien|clairement|lourdement|
        completement|vraiment|royalement)* (plante|plantes|plantee|loupe|loupes|loupee|trompe|trompes|trompee|
        trompees|rate|rates|vautre|vautres|foire|foires|emmele|emmeles|engages trop|pris trop tard|y est pris trop
        tard|y est mal pris|fourvoyes|gourre|gourres|pris les pieds);
      (nous (ne|n)? {sPron} avons|on (ne|n)? {sPron} a|j (ne|n)? {sPron} ai|n'avons|n'ai) (pas|rien|meme pas) (su|
        entendu|ecoute|repondu|prevenu|verifie|teste|relu|protege|anticipe|prevu assez|respecte|tenu (parole|notre|
        nos|compte|ce)|pense|mesure|fait notre|fait mon|fait le travail|fait ce qu|ete au niveau|ete a la hauteur|ete
        corrects|ete clairs|ete clair|ete reactifs|ete justes|ete honnetes|ete digne|ete dignes|ete prevenus|assure)
        !(votre mail|votre message|de|votre commande|passer|arriver|venir|entrer|sonner|partir|ce|mieux que)
      """),
    Cue(
      "fait-de-travers", .apologise, 75,
      """
      (on (y|vous|t|te|l|les|lui|leur)* a|nous (y|vous|t|te|l|les|lui|leur)* avons|j (y|vous|t|te|l|les|lui|leur)* ai)
        (tous|clairement|vraiment|bien|tout|purement|simplement|franchement|encore|completement|nous|quand meme|
        d'abord|trop longtemps|lourdement|honteusement|collectivement)* (merde|deconne|foire|flanche|cafouille|failli|
        faute|gaffe|oublie|oubliee|oublies|oubliees|zappe|rate|loupe|abime|casse|egare|perdu votre|perdu ta|perdu vos|
        neglige|negligee|menti|triche|cache|laisse (passer|tomber|trainer|pourrir|sans|dehors|seul|seule|seuls)|
        laisse|laissee|laisses|laissees|fait (une|des|les|n'importe|fausse route|attendre|poireauter|perdre|peur|mal|
        n)|mal (prepare|gere|communique|calcule|lu|compris|evalue|anticipe|dimensionne|explique|ecrit|prevu|emballe|
        colle|relu|reagi|choisi|fait|saisi|note|juge|forme|parle|informe)|vu trop petit|eu tort|ete (nuls|nul|nulle|
        mauvais|mauvaise|odieux|odieuse|indignes|indigne|lents|lent|injustes|injuste|desagreable|maladroits|maladroit|
        en dessous|au dessous|sourds|lache|laches|en retard|trop (lents|gourmands|surs)|en tort)|confondu|melange|
        inverse|bafoue|trahi|trahis|depasse les bornes|franchies|sali|grille|gache|gachee|gaches|bacle|manque (a|de|d|
        le|notre)|trop tarde|tarde|tarde a|deçu|decu|decus|decue|blesse|blessee|blesses|blessees|humilie~|mis (trop|le
        temps|une stagiaire|du sel)|pris (trop|la grosse|du retard)|survendu|vendu trop|promis trop|promis et|sous
        estime|surestime|ri$|ri de|facture deux|facture a tort|saisi (le|la) mauvais~|envoye (le|la|les|au) mauvais~|
        signe (le|la) mauvais~|failli a|commis) !(de|votre mot de passe|le code|votre message|son code);
      (c est|c etait|ce n'etait|etait|ce fut|trouve ca|trouve cela|c) {tres} (inacceptable|inadmissible|inexcusable|
        impardonnable|honteux|lamentable|indigne|nul|nulle|moche|minable|irresponsable|stupide de|idiot de|bete de|
        lache|intolerable|indefendable|injustifiable|pas serieux|pas professionnel|pas digne|une honte|notre honte|
        mal|trop long|beaucoup trop long|bien trop long) (de notre|de ma|pour une|et|je|nous|on|d'un|de nous|de vous|
        de|en|$|a nos) !(de voir|d'accuser|de traiter|de la part de|de vous en prendre|et mensonger|et faux);
      (ca|cela|ce qui|qui) (n'excuse|ne l'excuse|ne justifie) (rien|pas) !(les insultes|les menaces)
      """),
    Cue(
      "honte", .apologise, 75,
      """
      (j|nous|on|en) (ai|avons|a|ai eu|avons eu|a eu|avais|avions) (tous|vraiment|tellement|tres|sincerement|un peu)*
        honte !(pour vous|de vous !avoir|de lire|de (ses|son|sa|leur|leurs));
      (honte|la honte) (a nous|sur nous|pour nous|est pour|totale|$) !(a vous);
      (nous|me|m) (a)? (fait|font) honte !(de vous);
      (rouge|rouges|morts|mort|morte) de honte;
      (parce qu|parce que) (on|nous|j) {sPron} (a|avons|ai) (oublie|mal|perdu|laisse|confondu|coche|voulu|neglige|
        tarde|casse|rate|zappe|grille|vendu trop|envoye (la|le) mauvais~|siffle trop|inverse);
      (est|c est) a (nous|moi|la direction) (de|d) (s'excuser|nous excuser|m'excuser|reparer|corriger|rattraper|
        redresser|y remedier|repondre de|en repondre|le savoir|verifier|assumer);
      (plus de torts|nos torts|nos manquements|notre surdite|notre silence|notre retard est) _;
      (pas|guere|ni) (tres|vraiment|ete|du tout|etre|bien)* (fiers|fier|fiere|fieres|glorieux|brillant|reluisant|joli
        joli|a notre honneur) !(de vous);
      (je|nous|on) (ne)? (m'en|nous en|s'en|m'en) (veux|voulons|veut|voudrai) (beaucoup|terriblement|encore|d'avoir|
        pour|vraiment|$|de);
      ne (me (le)? (pardonne|pardonnerai)|nous (le)? pardonnons) (pas|jamais);
      (seul|seuls|seule) (responsable|responsables|fautif|fautifs|coupable|coupables) (c est|est|sommes|suis)? (nous|
        moi);
      (nous|j|je|on) (etions|etais|etait|sommes|suis) {tres} (responsables|responsable|coupables|coupable|fautifs|
        fautif|fautive|en tort|dans notre tort|dans mon tort|en faute|en dessous de tout) !(de (vos|votre)|du);
      (ne) (la|le|les) (meritions|meritons|merite|meritait|merites) pas;
      (vous|tu|il|elle|ils|elles) (meritiez|meritez|meritais|merites|meritait|meritaient) {tres} (mieux|autre chose|
        qu'on|une autre|une reponse|des excuses|une vraie) !(que (vous|cette|ce|ces|les|la|le));
      (sans|pas) (si ni mais|de mais|excuse a|chercher d'excuse~|chercher d'excuses|excuses a chercher)
      """),
    Cue(
      "excuses-deplacees", .doubt, 70,
      """
      ({desole}|excuse|excuses|excusons|pardon|pardons|regrets) (encore|donc|sinceres)* (pour|a|aux|aupres (de|du|
        des)|de) (tous|toutes|celles et)* (ceux|celles|celui|celle|quiconque|toute personne) (qui|que|qu|dont) _4 (senti~|
        sente~|choque~|blesse~|heurte~|froisse~|vexe~|touche~|offens~|offusque~|indispose~|gene~|pense~|croi~|cru|crus|
        estime~|juge~|disent|dit|pretend~|aurai~|serai~|ont pu|a pu|pourrai~|peuvent|voul~|voudr~|esperai~|prefer~|
        interpret~|vu (la|autre|la dedans)|voient|voit|imagin~|ignore~|mal (compris|pris|lu)|(trouve|trouvent|trouvait|
        trouvaient|pris|lu) (ca|cela|ce|cette|notre|nos|ces|le|l|la (blague|photo|video|pub|campagne|phrase)));
      ({desole}|excuse|excuses|excusons|pardon|pardons|regrets) (encore|donc|sinceres)* pour (tous)? (vous|toi)
        !(avoir|etre|a|m'etre|decevoir|deux|trois|qui);
      ({desole}|excuse|excuses|excusons|pardon|pardons|regrets) (encore|donc|sinceres)* (pour|a|aux|aupres (de|du|
        des)|de) (tous)? (nos
        (equipes|sponsors|partenaires|actionnaires|salaries|agents|collaborateurs|caissieres)|les vrais|puristes|ames|
        esprits|l'emotion|cette emotion|ce ressenti|l'offense que|le trouble que|l'inconfort|la mauvaise lecture|la
        lecture|l'interpretation|actionnaires|sponsors|plus inquiets|plus sensibles|jury|autres|l'arbitre) !(avoir|etre|a|m'etre|decevoir);
      ({desole}|excuse|excuses|excusons|pardon|pardons|regrets) (encore|donc|sinceres)* (pour|de) (eux|elles|lui)
        !(avoir|etre|a|m'etre|decevoir);
      (seraient|serait|auraient|aurait) {tres} (crus|cru|sentis|sentie|senties|senti|vises|visee|offenses|offense|
        froisses|froisse|heurtes|heurte|choques|choque|blesses|blesse|impressionnes|eprouves|mises mal);
      (celles|ceux|personne|personnes|clients|clientes|familles|coureurs|esprits) (qui se|que|qu|qui) _5 (auraient|
        aurait|seraient|serait|pu|disent|dit|pretend~|ont cru|se sont (crus|senti~|reconnu~));
      (l'offense|la gene|le trouble|la douleur|le prejudice|le desagrement) (que|qu) (vous|certains|certaines|il|elle|
        on) _3 (dites|dit|disent|pensez|pretend~|estime~|croyez|auriez|auraient|aurait);
      (si|s) _9 {nous} _2 (sommes|est|suis|vous)? _2 ({desole}|prions _3 excuser|regrettons|regrette|m'en excuse|en
        excusons);
      (si|au cas ou|en cas de|s'il y a eu|quand bien meme|pour autant que) _9 (excuse|excuses|excuser|excusons|
        regrets|pardon|{desole});
      (au nom de|pour) (nos (fournisseurs|prestataires|partenaires|clients)|l'attitude|le comportement|les propos)
        (de|du|des|d|qui)? (la|cette|cet|ce|ces|une|un|notre|nos|certains|quelques|le|l)? _6 ({desole}|excuse|excuses|
        pardon|client|cliente|clients|spectateurs|voyageurs|supporters|voisins|coequipier|salarie|agent|vigile);
      (le jour ou|le moment venu|un jour viendra|lorsque toute|quand toute|s'il s'avere) _9 _9 (excuse|excuses|pardon|
        regrets)
      """),
    Cue(
      "excuses-rapportees", .block([.apologise]), 70,
      """
      (avons|ai|a|ont|auront|avaient|aura|avez) (deja|bien|hier)? (demande|dit|presente|fait) (nos|des|ses|mes|leurs)?
        (pardon|excuses|mea culpa) (et|hier|$|a mes|trois|<n>|a la tele|la semaine|le);
      (somme|somment|aimerait|faudrait|exige|exigez|exigent|reclame|reclamez|reclament|attend|attendent|attendons|
        refuse|refusons|voulez|veut|veulent|peut) (de|d|que|qu|du|nous|vous|on|des|plaignant|il|elle|pas|presenter|
        nos)* _3 (excuse|excuses|excuser|pardon);
      (nous demande|on nous demande|vous nous demandez|demande que nous|demandent que nous) _4 (excuse|excuses|
        excuser|pardon);
      (ne) (dirai|dirons|dira|presenterons|presenterai|peut|pouvons|vais) pas _4 ({desole}|excuses|excuser|pardon);
      (excusez|excuse|pardonnez|pardon|{desole}|pardons|excuses) (nous|moi|votre majeste|vos majestes|votre altesse)?
        (de|d) (ne)? _2 (exister|avoir (du succes|des horaires|ose|raison|fait rouler|cru|un avis|dit la verite)|
        deranger|vous contredire|vous decevoir|pas etre|respirer|faire notre|faire mon|travailler);
      ({desole}|pardon) (quel|quelle|mais|a mon|a l'algorithme|votre majeste|le mauvais|de quoi|comme dit);
      (votre|vos|a chacun son|sous la menace|faire notre) (mea culpa|excuses|pardon);
      mea culpa (a ete|sous|commencez);
      (excuses|pardons|pardon|regrets|{desole}) (a mon|pardon pardon|navres navres|desoles desoles|votre majeste|sur
        commande|a geometrie|a deux balles|bidon|de facade);
      {desole} d'(apprendre|entendre) _9;
      ({desole}) (de|pour) (vos|ta|tes|ces|cette|ce|votre|ton) (difficultes|mesaventure|experience|deconvenue|
        deception|perte|deuil|accident|soucis|galere|galeres|mauvaise experience|probleme|problemes) !(avec nos|due|
        causee)
      """),
    Cue(
      "honte-en-general", .block([.apologise]), 60,
      """
      (quand|lorsqu|lorsque|si) (l)? (on|il|elle|ils) (a|ont) honte
      """),
    Cue(
      "vous-avez-raison", .apologise, 75,
      """
      (vous avez|tu as) raison (notre|nos) _3 (oublie|oublient|oubliait|neglige|negligent|exclut|excluent|ignore|
        ignorent|laisse|laissent|delaisse|n'a pas|n'ont pas|n'est pas|ne sont pas|n'etait pas) (_ _ _|_ _|_)
      """),
  ]
}
