import Codebook

/// Thanks and praise for what people did or are.
extension FrenchCues {
  static let thanks: [Cue] = [
    Cue(
      "merci-moqueur", .block([.ingratiate]), 60,
      """
      (remercions|remercie) (de|d) (bien vouloir|ne (plus|pas)|patienter|nous (contacter|ecrire|rappeler que)|
        regulariser|respecter|consulter|quitter) _1;
      (merci|mercis) (_2)? (de|pour|d) (ce (chef|proces|cours|retour tres constructif|sermon|tribunal|verdict|grand
        moment|pave)|cette (analyse|lecon|lecture|enquete|expertise|lumiere|charmante)|votre (lucidite|poesie|
        expertise|objectivite|clairvoyance|haine|venin|delicatesse|sermon)|vos (lumieres|nuits|insultes|menaces|
        lecons|crachats)|la (pub|publicite|lecon|haine)|nous apprendre (notre|le|a)|nous (consacrer|expliquer (notre|
        la vie))|tout surtout|rien|n'avoir rien|(avoir|l'avoir) (gache|note~ (une|1|<n>)|detruit|insulte|sali|essaye|
        rien|filme|pris la peine d'insulter)|notre hebergeur|partager votre (haine|fiel)) _1;
      (merci) (a|aux) (notre|nos|tous nos) (hebergeur|prestataire|fournisseur|concurrent|concurrents|anges|equipes|
        salaries|collaborateurs|agents|partenaires|avocats|sponsors|actionnaires|techniciens|vendeuses|livreurs);
      (remercier|remercions|remercie) (l'ensemble de nos|nos|les trolls|les <n> pour|tous nos) _1;
      (grand|oh) merci (a|de) (notre|nous) _1;
      (avons|avez|a|ont|ete|est|fut|nous|jamais|pour nous) (tous|toutes|donc)? (remercier|remercie|remerciee|
        remercies) (en|ce|hier|de ses fonctions|apres|on n'en|$);
      (merci) (qui|bien|non|beaucoup une video|pour nos nuits|au revoir|sherlock|captain|einstein|monsieur le
        professeur);
      (non|mille|ah|bah|ben) merci (_1)? (beaucoup une|pile|sans facon|<n>);
      bien vu (votre|ton|vos|le|la|que)
      """),
    Cue(
      "remercier", .ingratiate, 80,
      """
      (merci|mercis|mrc) (beaucoup|infiniment|mille fois|encore|sincerement|vraiment|du fond du coeur|bcp|tellement|a|
        aussi|toutefois|surtout|<Name>|madame|monsieur|mme|m|les|a vous|<at>|_1)* (de|d|pour|pr) (nous (avoir|dire|
        l'avoir|en|y|le|relire|suivre|signaler|faire|lire|aider|alerter|soutenir|prevenir)|m'avoir|m'en|l'avoir|avoir|
        etre|ete|rester|leur|votre|vos|ton|ta|tes|ces|ce|cet|cette|les|la|le|l|tout|toutes|tous|prendre|continuer|
        partager|gueuler|raler|insister|poser la|vous|t'etre|s'etre|garder|faire|croire|aimer|defendre) !(bien
        vouloir|comprehension si|ne);
      (merci|mercis|mrc) (beaucoup|infiniment|mille fois|encore|sincerement|vraiment|bcp|surtout|donc|aussi|du fond du
        coeur|toutefois|egalement|d'avance)* (a|aux|au) (<at>|vous|toi|tous|toutes|ceux|celles|celui|celle|la|l|le|
        les|cette|ce|cet|chacun|chacune|leurs|leur|sa|son|ses|tt|tlm|tout|eux|elle|elles|lui|<n>|voisins|pompiers|
        voisin|riverains|parents|supporters|clients|habitants|delegues|jeunes|voyageurs|usagers|benevoles|secouristes|
        aux|familles|joueurs|testeurs|internautes|<Name>|association|associations|jeune|dame|monsieur|autres|
        cinquantaine|trois|deux|quatre|cent);
      (remercie|remercient|remercions|remercier|remerciez|remercierons) (vivement|chaleureusement|sincerement|encore|
        tous|toutes|du fond du coeur|tres|bien|aussi|egalement|publiquement|infiniment|donc|d'avance)* (les|le|la|l|
        vous|mme|mm|m|madame|monsieur|ceux|celles|toutes|tous|chacun|chacune|chaque|pour|de (votre|vos|l'|la|leur|
        cette|ces|ton|nous|m'avoir|l'avoir|leurs)|d'avoir|d'etre|$|<Name>|vos|tes|des);
      (dire|dis|disons|dit|grand|immense|enorme|gros|mille|un|ce simple|alors|donc|franchement|honnetement) (un|vous|
        te|leur|grand|immense|enorme|simple|fois|tres)* (merci|mercis) (_|$) !(ah|bah);
      (un|nos|mes|mille|tous nos|vifs|sinceres) (vifs|sinceres|chaleureux)? (remerciements) (_|$) !(pour votre
        comprehension si);
      (savons|sais|sait) (infiniment|vraiment)? gre (de|d|a);
      (exprimons|exprime|dire) (_2)? (gratitude|reconnaissance) (a|aux|envers|pour|toute|$);
      (reconnaissants|reconnaissant|reconnaissante) (de|d|pour|envers|a) _;
      (grace a) (vous|toi|votre|vos|ton|elle|lui|eux|ses|leur|ces|cette|son|qui) (_1)? (_|$) !(notre experience);
      (sans) (vous|toi|votre (message|photo|video|signalement)|ton) (_3)? (on|nous|je|rien|serait|continuait|aurions|
        n) !(nouvelle);
      ^ (merci|mercis) (<Name>|madame|monsieur|les|tous|toutes|merci|mme|m|beaucoup|infiniment) (_1)? !(de ne|de bien|
        de vouloir|captain|sherlock|einstein|une video|pile)
      """),
    Cue(
      "bravo", .ingratiate, 75,
      """
      (bravo|chapeau|felicitations|respect|hommage|coup de chapeau) (_2)? (a|aux|au) (vous|tous|toutes|ceux|celles|la|
        l|le|les|<n>|cette|eux|elle|enfants|eleves|familles|parents|voisins|benevoles|toi|<Name>|public) !(artiste|
        experts|genies);
      bravo (d'avoir|de l'avoir|de ne pas avoir|d'etre|pour (votre (calme|patience|sang froid|geste|courage|oeil|
        vigilance|idee)|ton (oeil|courage|geste)|l'(oeil|idee)|le geste|la photo));
      (tirent|tire|tirons) (leur|mon|notre|son) chapeau;
      (saluons|salue|saluent|saluer|applaudissons|applaudi|felicitons|felicite) (_2)? (sang froid|calme|courage|
        patience|esprit|geste|travail|mobilisation|professionnalisme|enthousiasme|solidarite|initiative|vigilance|
        engagement|elan|dignite|les riverains|les voyageurs|les clients|les (<n>|supporters|benevoles|eleves|voisins))
        !(de nos equipes|de nos agents);
      (doit|devons|dois) (_2)? (fiere chandelle|une fiere|beaucoup a votre|enormement a)
      """),
    Cue(
      "valeur-du-message", .ingratiate, 75,
      """
      (votre|vos|ton|ta|tes|cette|ce|ces|leur|leurs) (message|signalement|photo|photos|video|retour|retours|question|
        questions|idee|idees|remarque|remarques|lettre|courrier|temoignage|proposition|suggestion|releve|analyse|
        patience|vigilance|colere|releves|mail|tableau|compte rendu|recit|texte|dessin|traduction|fil|thread|tuto|
        calcul|enthousiasme|critique|critiques|avis|soutien|fidelite|conference|chorale|montage) (_6)? (est|sont|
        etait|etaient|a ete|ont ete|reste|restent) (_2)? (precieux|precieuse|precieuses|eblouissante|eblouissant|
        excellent|excellente|excellents|excellentes|formidable|formidables|utile|utiles|le plus utile|plus utile|la
        bonne|bonne|bonnes|pertinente|pertinent|pertinents|pertinentes|superbe|superbes|magnifique|magnifiques|
        remarquable|remarquables|un bijou|un tresor|de l'or|geniale|geniales|genial|bienvenu|bienvenue|bienvenus|
        bienvenues|touchant|touchante|admirable|tres bien ecrite|si bien ecrite|drole|juste|l'or|une mine|limpide|
        exemplaire|exemplaires|tres clair|impeccable|le meilleur|la meilleure|notre meilleur|un cadeau|en or|adorable)
        !(raison de plus|deception);
      (votre|vos|ton|ta|tes|cette|ce|leur|chaque) (message|signalement|photo|photos|video|retour|retours|remarque|
        remarques|lettre|courrier|temoignage|idee|idees|releve|colere|enregistrements|question|coup de gueule|
        insistance|plainte|index|reproche|reproches|fil) (de cet ete|de lundi|de hier|de ce fil|d'hier|_3)? (nous (a|
        ont|aide|aident|touche|touchent|fait|font|est|sont|eclaire|permet)|m'(a|ont|aide|avez|aident)|a (servi|fait
        bouger|permis|au moins servi|change)|ont (servi|fait bouger|permis|deja fait)|vaut de l'or|valent|meritait|
        merite) (_3)? (appris|aide|permis|convaincu~|ouvert|fait|touche~|servi|chaud|conduit|mieux|bouger|rendu|evite|
        emu~|eclaire~|de l'or|compris|reveille~|precieux|change|gagner|ecoute~|a (comprendre|avancer|progresser|
        mieux)|avancer|progresser|qu'on|a quelque chose|de trouver|d'isoler|reflechir|obligee|plaisir|mouche|beaucoup)
        !(faux|du tort|de la peine|peur|souffrir|perdre|mal);
      (avez|as|avait|eu|a|aviez|ont eu) (bien|tout a fait|parfaitement|eu|mille fois|vraiment|tellement|drolement|
        tres)* (bien fait de (m|me|nous|ecrire|rapporter|le|l|prevenir|garder|signaler|couper|demander|raler|insister|
        poser|venir)|eu raison de (nous|parler|le|l|insister|alerter|m'|me|signaler|garder|demander)|raison de (nous|
        l'ouvrir|le signaler|insister|tiquer|nous le dire));
      (bonne|excellente|tres bonne|belle|superbe|super|chouette|sacree|seule bonne|vraie bonne|jolie|quelle belle|
        quelle jolie|quel beau|quel joli|quelle bonne|quelle superbe) (question <Name>|remarque|idee|lettre|texte|
        suggestion|initiative|geste|photo|video|dessin|message|observation|trouvaille|memoire) (_|$) !(que|cafe|
        c'etait une|de
        nous|depensee);
      (bien vu|bien joue|bonne pioche|oeil de lynx|tres juste|bien repere|bel oeil|trop forts|vous avez l'oeil|t'as
        l'oeil|tu as l'oeil|trop mignonne|trop mignon) (_|$) !(votre message);
      (meilleur|meilleure|plus (utile|belle|beau|clair|complet|precis|patient|gentil)) (signalement|message|retour|
        lettre|photo|bug report|reclamation|public|commentaire|texte) (_2)? (de l'annee|de la (semaine|journee)|du
        (mois|fil)|qu'on|que (nous|j|je|l'on)|recu) !(monde);
      (quel|quelle) (beau|belle|joli|jolie|superbe|talent|classe|pepite|sang froid|courage|chic|plaisir|bonheur) (_2)?
        (_|$) !(energie|imagination|pour insulter|surprise|lucidite|depensee|mentalite|objectivite|cafe)
      """),
    Cue(
      "eloge-des-gens", .ingratiate, 75,
      """
      (vous|tu|t) (etes|es|avez ete|as ete|etiez|avez tous ete|restez) (tous|toutes|vraiment|tellement|franchement|
        trop|des|un|une|d'une|d'un|bien|si|super|tres|les|le|la|de|vrais|vraies|toujours)* (formidable|formidables|
        geniaux|genial|geniale|incroyables|incroyable|adorables|adorable|patients|patient|patiente|patience|calme|
        courtois|courtoise|admirables|admirable|exemplaires|exemplaire|au top|top|fantastiques|amours|amour|creme|
        cremes|anges|ange|roi|reine|tresors|tresor|meilleurs|meilleur|fidele|fideles|perles|perle|precis|francs|
        gentils|gentille|fins|choux|coeurs|heros|chef|courageux|courageuse|drole|droles|dignes|magnifiques|
        exceptionnels|extraordinaires|notre meilleur|piliers) !(comme|arnaque|de patience avec);
      (avez|as|ont|avait|a) (tous|toutes)? (ete|fait preuve) (d'une|d'un|de|d) (rare|grande|grand|belle|immense|
        incroyable)? (patience|calme|sang froid|courage|gentillesse|dignite|generosite|solidarite|classe|elegance|
        delicatesse) !(exemplaire pendant);
      (on|nous|je) (vous|t|te|les) (tous|toutes)? (aime|adore|embrasse|admire|kiffe|aimons|adorons|embrassons|
        admirons) (tous|fort|toutes|tellement|pour|quand|et|meme|tres|les|$|pour (ca|cela|cette)) !(bien mais|mieux);
      (voisins|voyageurs|riverains|clients|supporters|benevoles|eleves|parents|enfants|familles|passagers|lyceens|
        joueurs|habitants|spectateurs|internautes|abonnes|lecteurs|auditeurs|donateurs|eleveurs|delegues) (_4)? (ont
        ete|ont fait|ont sauve|ont tenu|ont porte|sont|ont montre|ont eu) (_2)? (admirables|formidables|incroyables|
        exemplaires|courageux|patients|genereux|preuve|mieux que nous|merveilleux|plus de|bien fait|raison de|gentils|
        adorables|solidaires|remarquables|droit a notre) !(de la peine);
      (meilleurs|formidables|fideles|incroyables|merveilleux|precieux|exigeant|fantastiques|adorables) (clients|fans|
        supporters|abonnes|lecteurs|utilisateurs|voyageurs|membres|internautes|communaute|public|auditeurs|
        spectateurs|joueurs|voisins);
      (public|communaute|supporters|clients|abonnes|clientele) (_1)? (en or|de cette qualite|aussi (exigeant|fidele|
        patient|genereux)|comme (vous|le votre)|extraordinaire|incroyable|formidable|fidele);
      (plaisir|bonheur|honneur|joie|chance) (de|d) (vous|te) (lire|avoir|compter|accueillir|servir|retrouver|suivre);
      (plaisir|bonheur|chance|fierte) (d'avoir|de compter) (_4)? (comme (vous|toi|le votre)|aussi|si);
      (touches|touche|touchee|emus|emu|emue|bluffes|bluffe|impressionnes|impressionne|scotches|heureux|fiers|
        admiratifs) (_2)? (par|de|du|d) (votre|vos|ton|tes|cet elan|leur|vous (lire|compter|avoir|retrouver)|ces
        messages|cette lettre) (_|$) !(depart|insultes|accusations);
      (votre|vos|ton) (soutien|fidelite|confiance|patience|gentillesse|humour|calme|passion|bienveillance|elegance|
        generosite|solidarite) (nous|m|fait|sont|est) (_2)? (precieux|precieuse|touche~|aide~|chaud|honore~|porte~|
        inestimable|obligent|oblige|essentiel~|du bien|beaucoup);
      (n'existerait|ne serait|ne serions|ne serait rien|n'existerions|ne tient|tient (encore)? debout) (_3)? (sans
        vous|grace a vous|sans toi|que grace);
      (rare|rarement|peu de gens|de gens comme vous|des gens comme vous|clients comme vous|de clients comme|d'autres
        comme vous) (_5)? (vous|auraient|l'auraient|font|quelqu'un qui|aussi (bien|clair|precis|patient)|besoin)
        !(panne);
      (vous comptez (pour|beaucoup)|tu comptes pour|vous nous etes (cher|chers|precieux)|vous avez tenu bon|avez
        sauve|avez garde votre calme|avez joue le jeu|d'avoir joue le jeu|vous nous manquez|ravi de vous|heureux de
        vous compter)
      """),
  ]
}
