import Codebook

extension FrenchCues {
  static let contact: [Cue] = [
    Cue(
      "rendez-vous", .block([.inform]), 60,
      """
      (parlerons|reviendrons|revenons|repondrons|repondrai|dirons|point|rappellera|rappelle|publierons|informerons) _5
        (a|d'ici|avant|vers|des) <time>;
      (parlerons|reviendrons|revenons|repondrons|repondrai|dirons|point|rappellera|rappelle|publierons|informerons) _5
        (jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi|demain) (matin|soir)? (a|avant|vers) <time>
      """),
    Cue(
      "message-pas-question", .block([.ask]), 60,
      """
      (envoyer|ecrire|laisser|adresser) (nous|moi)? (un|votre) (petit)? (message|mp|mail|dm|numero|nom|adresse)
      """),
    Cue(
      "lien-de-contact", .block([.inform]), 60,
      """
      (contact|contacter|contactez|joindre|formulaire|ecrire|ecrivez|conseillers|conseiller) _6 <url>
      """),
    Cue(
      "ce-qui-s-est-passe", .block([.inform, .ask]), 60,
      """
      (pour|de) ce qui (s'est passe|est arrive)
      """),
    Cue(
      "donnees-en-prive", .block([.ask]), 60,
      """
      (envoyer|transmettre|communiquer|fournir|donner|laisser|partager) (nous|moi)? (votre|vos|ton|ta|tes) _8 (en|par)
        (mp|dm|message prive|mail|prive|pv);
      (envoyer|transmettre|communiquer|fournir|donner|laisser) (votre|vos|ton|ta|tes) (nom|adresse|coordonnees|
        telephone|mail)
      """),
    Cue(
      "promesse", .promise, 80,
      """
      (nous|on|je|et|quelqu'un|notre equipe|un conseiller|nos equipes) (vous|te|y|en|le|la|leur|les|lui|tous|nous)*
        (allons|va|vais|engageons a|promettons de)? (vous|tres|y|donc|tous|te|rapidement|bien|leur|les)* (revenons|
        reviendrons|reviens|revient|reviendra|reviendrai|revenir|recontacterons|recontactera|recontacte|recontactons|
        tiendrons|tenons informes|tenons au courant|tenir informes|tenir au courant|tient au courant|tiens au courant|
        repondrons|repondrai|repondra|repondre|informerons|informer|donnerons|donner|donnera|publierons|publier|
        rappellerons|rappellera|ferons un|faisons un point|ferons le point|dirons|communiquerons|partagerons|
        confirmerons|preciserons|rembourserons|retablirons|contacterons|enverrons);
      (prochain|prochaine|nouveau|nouvelle|premier|point|plus d'|davantage d'|d'autres) (point|communique|
        communication|message|nouvelles|informations|infos|reponse|precisions|de situation|d'etape|d'information|
        complet) (est|sera|a|ce|demain|des|d'ici|dans|avant|vers|tres|sous|prevu|sera publie|seront|suivront|suivra);
      point (a|des) (<time>|<n>);
      (je|nous|on) (vous|te|y|lui|leur)* (reponds|repond|repondons|redonne|redonnons|refais|refaisons|fais|faisons) (ici)?
        (meme|tout|le point|un point|des nouvelles|la suite)* (a|vers|avant|d'ici) (<time>|<n>|midi|ce soir|demain)
      """),
    Cue(
      "garantie", .guarantee, 80,
      """
      (c'est|est|sera|resultat|promis) garanti $;
      garanti $;
      (nous|je|on) (vous|te|le|l)* (garantissons|garantis|garantit) (que|qu|tous|tout|un|une|le|la|$);
      vous avez (ma|notre) parole (que|qu|$);
      promis jure
      """),
    Cue(
      "pas-attente", .block([.hold, .promise]), 60,
      """
      (transmettons|transmettrons|transmets|transmis|remontons|remonte|remonterons) _4 (remarque|remarques|avis|
        suggestion|retour|retours|message|equipes|service);
      (pour que|afin que|afin qu|pour qu) (nous|on|notre|nos|un) _5;
      (afin de|pour) (pouvoir)? (verifier|regarder|analyser|examiner|que nous);
      (ecrivez|contactez|envoyez|dites) _4 (et|pour que|afin que) (nous|on) _3
      """),
    Cue(
      "mp", .redirect, 85,
      """
      (laissez|laisser|envoyez|envoie|envoyer|ecrivez|ecrire|adressez) (nous|moi)? un (petit)? (mp|dm|message|mail|
        courriel|email);
      (continuer|poursuivre|parler|discuter|voir cela|en parler) _3 (en prive|en mp|par telephone|par mail|en message
        prive);
      (ecrivez|ecris|contactez|contacte|appelez|appelle|joignez|rejoignez|mp|dm) (nous|moi) !(a la figure|quand|meme);
      (en|par|via|dans (nos|vos|les|mes)|nos|mes) (mp|dm|message prive|messages prives|pv|messagerie privee|inbox|dms|
        mps);
      (via|par|sur|utiliser|ouvrez|passez par) (le|notre|ce|mon|la) (formulaire|chat|tchat|messagerie|whatsapp|
        discord);
      (en|par) (prive|mail|email|e mail|courriel|telephone) (a|au|svp|stp|si|pour (que|en)|a l'adresse);
      (contacter|contactez|joindre|joignez|appeler|appelez|ecrire a|ecrivez a|rapprocher|adressez vous a|rapprochez
        vous|vous tourner) (nous|de|notre|le|la|nos|au|du|a|l')* (service|support|conseillers|conseiller|assistance|
        sav|hotline|equipe|equipes|standard|numero|<n>|<email>|service client|centre);
      (remplir|remplissez|completez|utilisez|completer|via|passez par) (le|notre|ce|un) (formulaire|questionnaire);
      (numero vert|hotline|cellule (d'ecoute|psychologique|d'urgence|dediee|d'information)|ligne dediee|standard
        telephonique);
      (nous|me) (ecrire|contacter|joindre|envoyer|appeler|rejoindre) (en|par|au|a|via|sur|ici|directement|un|votre|
        vos|$);
      (envoyez|envoyer|envoie|donnez|communiquez|transmettez|laissez) (nous|moi)? (un|votre|vos|le|la|tes|ton|un
        petit)* (dm|mp|message|mail|coordonnees|adresse|numero de telephone|telephone|numero de ligne);
      <email>
      """),
    Cue(
      "demande", .ask, 80,
      """
      (pouvez|pourriez|peux|pourrais|puis|pourrait|voulez) (vous|tu|je|on) (nous|me|svp|s'il vous plait|s'il te plait|
        bien|tous|donc|egalement|par ailleurs|preciser)* (dire|preciser|confirmer|indiquer|donner|communiquer|
        detailler|decrire|envoyer|expliquer|fournir|partager|transmettre|savoir|connaitre|avoir|essayer|verifier|
        demander|demander si);
      (quel|quelle|quels|quelles|depuis quand|a quelle|dans quelle|dans quel|de quel|quand|ou|combien de temps|sur
        quel|sur quelle|lequel|laquelle) (est|sont|heure|ville|boutique|magasin|modele|version|appareil|navigateur|
        message|erreur|exactement|commande|produit|ligne|quartier|adresse|train|vol|avez|etiez|as|a|avez vous|s'est|
        etait|date|lot|taille|code|region) _5;
      (avez|as|etes|es|aviez|auriez|utilisez|recevez|habitez|rencontrez|voyez|arrivez) (vous|tu) (deja|bien|toujours|
        essaye|encore|recu|redemarre|un|une|des|le|la|votre|tente|verifie|pu|en|sur|aussi|le meme|contacte|appele|
        abonne|a) _2;
      (est ce que|est ce) (vous|tu|votre|le|la|cela|ca|c|le probleme) (avez|as|est|etes|persiste|se|marche|fonctionne|
        arrive|vient|bien|ton) _2;
      (precisez|indiquez|dites|decrivez|confirmez|donnez) (nous|moi)? (votre|le|la|quel|quelle|ce qui|ce que|si|plus|
        l'|les|vos|en plus) _3 (modele|version|erreur|message|numero|commande|probleme|appareil|ville|lot|ligne|passe|
        magasin|rencontre|rencontrez|plus|situation|heure|boutique|precisement|adresse de la boutique);
      (votre|ton) (numero|n|reference) (de|d') (commande|dossier|vol|train|lot|ligne) $;
      (dites nous en plus|un peu plus de details|plus de precisions|que se passe t il|qu'est ce qui (se passe|ne va
        pas|s'est passe)|que s'est il passe)
      """),
    Cue(
      "rhetorique", .block([.ask]), 60,
      """
      (donnez|dites|indiquez|precisez|confirmez) (le|la|les) (a|au|aux|lors|par|sur|dans);
      (quel est (votre|ton) probleme);
      (de quel droit);
      (qu'est ce que (vous|tu) _3 (voulez|veux|croyez));
      (avez|as|savez|sais) (vous|tu) (seulement|au moins|meme|donc|vraiment) _2;
      (ou est le probleme|ou avez vous vu)
      """),
    Cue(
      "formule", .tone(.boilerplate), 50,
      """
      (gene|desagrement|desagrements|inconvenient|inconvenients|gene) (occasionnee|occasionne|occasionnes|que cela|
        cause|causes|causee|eventuellement);
      merci (de|pour) votre (comprehension|patience|message|interet|fidelite|confiance|retour);
      (nous vous remercions) (de|pour) (votre|l'interet|l'attention);
      (votre satisfaction|la satisfaction (de nos clients|client)|nos meilleurs delais|dans les meilleurs delais|les
        plus brefs delais|soyez assure|soyez assures|n'hesitez pas a|restons a votre (entiere)? (disposition|ecoute)|
        reste a votre (entiere)? disposition|mettons tout en oeuvre|met tout en oeuvre|toute notre attention|bonne
        reception|suite favorable)
      """),
    Cue(
      "toute-plainte", .tone(.boilerplate), 30,
      """
      (excuses|regrets|condoleances) les plus (sinceres|profondes|plates|vifs);
      (toutes (nos|mes)|nos (plus)? sinceres|mes (plus)? sinceres) excuses;
      (prions|prie|veuillez) (de bien vouloir)? (d')? (accepter|agreer|excuser|croire|recevoir);
      (regrettons|regrette|excusons|excuse|desoles|desole) (sincerement|vivement|profondement|infiniment);
      (sincerement|vivement|profondement|infiniment|vraiment) (desoles|desole|desolee|navres|navre);
      (confiance|satisfaction|securite|fidelite|sante|bien etre|confort|avis|ecoute) _3 (est|sont|reste|restent|
        demeure|demeurent|etant) _1 (notre|nos|une|la|au coeur);
      (notre|nos|la|une) (premiere|priorite|preoccupation) (absolue|premiere|priorite|preoccupation|de tous les
        instants);
      (prenons|avons pris|avons bien pris|prendrons) (bonne)? (note|acte|connaissance);
      (comprenons|entendons|partageons|regrettons) (parfaitement|bien|tout a fait|pleinement)? (votre|vos|cette)
        (deception|frustration|mecontentement|emotion|inquietude|inquietudes|colere|agacement|desarroi|ressenti|
        experience);
      (avons|ai) (bien|pleinement)? conscience;
      mesures (necessaires|correctives|adequates|appropriees|adaptees|qui s'imposent|seront|ont ete);
      (afin|pour) que (cela|ceci|ce|de tels|de telles) _3 (ne)? (se)? (reproduise|reproduisent|n'arrive|arrive);
      ne se (reproduise|reproduisent|reproduira) (plus|pas);
      (faire|faisons|ferons|fait|font|fera|mets|met|mettent|mettrons) (le maximum|au mieux|notre possible|tout notre
        possible|de notre mieux|tout en oeuvre);
      (pleinement|entierement|totalement|plus que jamais) (mobilises|mobilisees|engages);
      (equipes|collaborateurs) (sont|restent) (mobilises|mobilisees|a pied d'oeuvre|a votre);
      (merci|remercions|remercie) (encore)? (de|pour) (votre|la) (agilite|bienveillance|comprehension|confiance|
        fidelite|patience|vigilance|attention);
      (aimable|fidele|chere) clientele;
      (cher|chers|chere|cheres) (client|clients|cliente|clientes|adherent|adherents|abonnes|usagers|voyageurs);
      (a votre ecoute|dans un souci|soucieux de|soucieuse de);
      (ne)? (refletent|reflete|correspondent|correspond|correspondait) (pas|en rien) (a)? (nos|notre|aux);
      enquete interne;
      (a pu|ont pu|ait pu|aient pu|a pu avoir) (vous)? (causer|deplaire|heurter|choquer|occasionner|desorganiser|
        decevoir|gener|blesser);
      (leger|malheureux|facheux|regrettable) (contretemps|incident|desagrement|malentendu);
      (prochainement|ulterieurement|en temps voulu|dans les jours a venir)
      """),
  ]

  static let manner: [Cue] = [
    Cue(
      "je", .tone(.personal), 50,
      """
      (je|j'|j) (suis|ai|vais|comprends|reviens|regarde|verifie|m|vous|te|sais|lis|peux|m'occupe|transmets|travaille|
        pense|trouve|me|viens|reponds|vois|fais|voulais|voudrais|etais|avais|partage|imagine|demande);
      (c'est|ici) (<Name>) (du|de|pour|a|votre|qui|et)
      """),
    Cue(
      "formel", .tone(.formal), 50,
      """
      (madame|monsieur|mesdames|messieurs|cher client|chere cliente|chers clients|cordialement|sinceres salutations|
        salutations distinguees|bien a vous|nous vous prions|veuillez|nous avons l'honneur|nous tenons a (vous)?
        (informer|preciser|exprimer|presenter|rappeler)|par la presente|a ce titre|conformement a|dans le cadre de|en
        vertu de|ci apres|susmentionne|nous vous informons|il convient de|l'expression de|la societe|sous reserve|
        respectueusement)
      """),
    Cue(
      "familier", .tone(.casual), 50,
      """
      (salut|coucou|hello|oups|aie|ouais|ouaip|les amis|la team|hey|yes|cool|top|nickel|bisous|bises|bref|truc|trucs|
        bah|ben|on bosse|bosse|bossent|boulot|galere|galeres|relou|zut|mince|^ promis|promis jure|c'est promis|mdr|lol|tkt|carrement|
        grave (bien|cool|contents|content|desoles|desole)|super|
        hop|yo|pas de souci|a plus|a tres vite|kdo|on s'est (plantes|plante|loupes|loupe|vautres)|saoule|on est a la
        bourre|la bourre|chouette)
      """),
  ]
}
