import Codebook

/// Ways to a person who can help: numbers, forms, desks, names.
extension FrenchCues {
  static let doors: [Cue] = [
    Cue(
      "pas-un-contact", .block([.redirect]), 60,
      """
      (plus|jamais|meme de|cesser de|arreter de) (nous|me|m) (ecrire|appeler|contacter|joindre);
      (reveille|prevenu|licencies|licencie|recu|recue|envoye|avertis|menace|insulte|insultes|traites) (_2)? (par|en)
        (mp|dm|message prive|mail|prive|telephone);
      (revient|reviens|revenons|reponds|repond|reviendrons|repondons|contactons|contacte) (vers)? (vous|toi|te)? (en|
        par) (mp|dm|message prive|mail|prive|telephone);
      (soutiennent|soutenez|disent|insultent|menacent|avouent|avez dit|dit) (_2)? en prive;
      (apres|avant|depuis) (avoir|votre|de) _2 (appel|appele|contact|contacte)
      """),
    Cue(
      "numero", .redirect, 85,
      """
      <n> <n> <n> <n>;
      (0800|0801|0805|0809|0820|0825|0969|0970|0971|0972|0974|0800|00800|1022|3900|3939|3949|3631|3635) <n>;
      (0800|0801|0805|0809|0820|0825|0969|0970|3900|3949|3631|3635) (appel|$|gratuit|<n>|de|du|entre|7|tous|jour);
      (appelez|appelle|appeler|composez|compose|composer|joignez|joindre|joignable|joignables|telephonez|sonnez|
        rappelez|numero|portable|poste|standard|astreinte|tel|telephone|ligne directe|ligne dediee|ligne d'ecoute|
        numero vert|whatsapp|texto|sms) (direct|au|le|du|est|moi|nous|d'astreinte|a)* <n> <n> <n>;
      (ligne|numero|standard|poste|portable|telephone|bailleur|centre) (est|c est|direct|directe|au)* <n> <n> <n>;
      (gardez|voici|prenez|notez) (mon|ma|le|son|notre|la) (numero|portable|ligne|06|07|mail|adresse mail|telephone|
        poste);
      (numero|ligne|adresse|boite mail|boite|permanence|cellule|astreinte) (dedie|dediee|d'ecoute|ecoute|riverains|
        familles|unique|vert) (est|a|vous|du|de|$|pour|jour|ouvert~|reste|recoit|sera)
      """),
    Cue(
      "ecrire", .redirect, 85,
      """
      (ecrivez|ecris|ecrire|envoyez|envoie|envoyer|adressez|adresser|adresse|transmettez|transmets|transmettre|
        racontez|raconte|contactez|contacte|contester|contestez|conteste|deposez|depose|deposer|signalez|signale|
        faites|demandez|repondez|postulez) (_4)? (a|sur|via|ici|au|par) (<email>|<url>|formulaire|(le|la|notre|ce|cet|
        cette|l) (_1)? (formulaire|adresse|mediateur|mediatrice|capitainerie|direction|boite|chat|tchat|appli|
        application|messagerie|redaction|service|accueil|loge|secretariat));
      (passe|passez|viens|venez) _6 demande (<Name>|le|la);
      en prive !(et n|depuis|par peur|sous);
      (au|mon|direct|directe|le|appel) (poste|poste direct) (est le)? <n>;
      (passer|passez|passe|venez|viens) (nous voir|me voir|me dire|nous dire|quand vous voulez|quand tu veux|me
        parler|nous parler|au club|a la redaction|au local);
      (mettre|met|mettra) en relation (avec)?;
      (mon|notre) (bureau|mail|portable|numero|telephone|porte) (est|reste) (_2)? (ouvert|ouverte|dans|au fond|
        joignable|en bio|allume|a vous);
      (ecrivez|ecris|contactez|contacte|saisissez|saisir|interpellez|interrogez|sollicitez) (lui|leur|au|a la|a l|le|
        la|l|nous|moi|notre|directement|plutot) (_2)? (mediateur|mediatrice|directement|defenseur|service|direction|
        capitainerie|ombudsman|autorites|referent|referente|conseil|commission|association|bailleur|delegue|deleguee|
        adresse|ici|sur|via|par|en mp|dpo|cnil);
      (m'|me|nous|m) (ecrire|appeler|joindre|contacter|telephoner|parler|rejoindre|raconter) (direct|directement|ici|
        la|sur|via|au|en|par|a|quand vous|un|une|votre|vos|ton|tes|le|jour|nuit|des|tout de suite|avant) !(plutot|
        lecons|figure|place de);
      (ecrivez|ecris|envoyez|envoie|laissez|laisse|donnez|donne|file|filez|glissez|passez|passe|balance|garroche|
        lache) (moi|nous)? (vite|juste|donc|plutot|un petit|simplement|en|sous|par|un|votre|ton|le|votre|vos|ta)* (mp|
        dm|message prive|mess prive|06|07|numero (de telephone|de tel|ou|pour|en|par|a|et|ici|$)|tel|telephone|mail|
        courriel|coordonnees|coup de fil|texto|sms|pv|prive|email) !(preuve);
      (passe|passez|viens|venez|rejoins|rejoignez|retrouve|retrouvez|retrouvons|dispo|disponible|dispos|continuons|
        poursuivons|parlons|discutons|voyons|on se parle|on en parle|on en discute|suite) (nous|moi|_3)? (en|par) (dm|
        mp|prive|message prive|pv|messages prives|mps|dms|messagerie|telephone|visio|mail);
      (un|votre|ton|par) (mail|courriel|mp|dm|message|courrier|sms) (_2)? (a|au|chez) (<email>|notre|la|mon|ma|
        l'adresse|<url>) !(reception|suite|une|ete);
      formulaire (_2) (ici|<url>|ci dessous|en bio|au dos);
      (formulaire|formulaires) (de (contact|reclamation|contestation|signalement|demande|retour|plainte) !(a ete)|
        rgpd|en ligne|dedie|ici|<url>|en bio|anonyme|au guichet);
      (onglet|bouton|rubrique|bulle|menu|touche) (_2)? (contact|aide|reclamation|reclamations|signaler|parler|
        assistance|nous ecrire|sav|litige|support|urgence) !(alors)
      """),
    Cue(
      "guichet", .redirect, 70,
      """
      (passez|passe|venez|viens|allez|va|poussez|presentez vous au|presente toi|adressez vous|adresse toi|tournez
        vous|rapprochez vous|voyez|vois|frappez|sonnez) (donc|plutot|directement|quand vous voulez|quand tu veux|vite|
        d'abord|mercredi|jeudi|demain|aussi)* (nous voir|me voir|le voir de ma|nous en parler|m'en parler|en parler|au
        (guichet|bureau|comptoir|kiosque|secretariat|stand|magasin|service|sav|local|poste|siege|depot|club)|a la
        (boutique|permanence|loge|reception|mairie|caisse|pharmacie|librairie)|a l'(accueil|agence|atelier|office)|en
        (agence|boutique|mairie|magasin)|chez (moi|<Name>)|avec (votre|ton|le|la|notre|lui|elle)|a la porte|par (le
        chat|le tchat|whatsapp|l'appli|l'application|le bouton|le guichet|le formulaire|la messagerie)) !(ailleurs|
        concurrence|par vous);
      (adressez|tournez|rapprochez) vous (a|au|aux|vers|de|du|directement|plutot);
      (demandez|demandes) (a voir|a parler a|plutot|juste)? (<Name>|madame|monsieur|mme|m|le secretariat|la
        responsable|le responsable|le chef|la cheffe|la directrice|le directeur) (_|$) !(de|a ete);
      (voyez|parlez en|parle en|parlez|reglez) (ca|cela|plutot|aussi|directement)? (avec|aupres de|a) (votre|ton|
        notre|l|nos) (banque|assureur|assurance|operateur|medecin|agence|conseiller|dermatologue|syndic|transporteur|
        bailleur|mairie|notaire|employeur|boutique|service|club|vendeur|pharmacien);
      (vous|te|les|t) (recoit|recoivent|recevra|recevront|accueille|accueillent|accueillera|recevons|recevrai|ecoute
        vraiment|attend|attendent|attends|ecoutera) (_3)? (sans rendez vous|au (guichet|bureau|siege|club|local|
        kiosque)|a l'accueil|bureau|batiment|salle|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|demain|jusqu|
        sur <url>|en permanence|en sa permanence|de <n>|tous|toute|individuellement|personnellement|chaque) !(pas de|
        les huees);
      (permanence|cellule|psychologue|psychologues|infirmiere|referente|mediatrice|mediateur|juriste|conseillere|
        conseiller|interlocutrice|interlocuteur|cellule d'information|dermatologue|medecin|avocate) (_5)? (recoit|
        recoivent|vous recoit|vous attend|est a votre (disposition|ecoute)|sont a votre (disposition|ecoute)|repond
        par|vous repond|ecoute|se tient|se tiennent|est joignable|sont joignables|joignable|est ouverte|prennent les|
        prend les);
      (parler|discuter|parlions|parlons|discutions|appeler|rappeler|rencontrer|expliquer|echange|entretien|rendez
        vous) (_3)? (de vive voix|par telephone|telephonique|en prive|en visio|au telephone|en personne);
      (serais|seriez|es|etes|seras|serez) (vous|tu) (dispo|disponible|joignable|libre) _4;
      (puis je|puis|peut on|pouvons nous|on peut|pourrait) (je|on|nous)? (vous|te|t) (appeler|rappeler|rencontrer|
        joindre|contacter|telephoner)
      """),
    Cue(
      "canal", .redirect, 75,
      """
      (ouvre|ouvrez|ouvrir|cree|creez|creer|posez|pose|depose|deposez|remplis|remplissez|remplir|faites|poster|postez)
        (moi|nous|donc|juste|vite)* (un|une|votre|ta|ton|le|la) (petit|petite|bon|bonne|nouveau)? (ticket|reclamation|
        dossier de reclamation|fiche|signalement|question (dans|sur)|formulaire|demande (sur|via|dans|ici|en ligne)|
        plainte en ligne|litige);
      (ticket|tickets) (dans|sur|ds|via|au|ici|<url>) (le|la|notre|l|salon|support|<url>) _;
      (via|par) (le|la|l|notre|votre|ton|les)? (salon|discord|whatsapp|messenger|telegram|tchat|chat|live chat|appli
        rubrique|espace (client|adherent|abonne|perso|famille)|messagerie|hotline|assistance) !(vous verrez|votre);
      (chat|tchat) (en direct|de <n>|de l'application|te repond|vous repond|repond|sur|lundi);
      (signalez|signale|signaler|contestez|conteste|contester|reclamer|reclamez|indiquez|declarez|declare) (_5)? (ici|
        <url>|via|depuis (l'onglet|l'appli|votre)|sur <url>|formulaire|dans l'appli|en ligne);
      (mediateur|mediatrice|defenseur des droits|service reclamations|service client|service clients|sav|service apres
        vente|delegue a la protection) (_6)? (<url>|<email>|gratuit|est gratuit|gratuitement|independant|est
        independant|joignable|ouvert|vous repond|a des dents|est la pour);
      (lien direct|acces direct|contact direct|adresse directe) (vers|avec|a|de|du)?;
      (pour (nous|me) (joindre|contacter|ecrire|rejoindre|envoyer));
      (pour toute (question|demande|reclamation|information|precision)) (_6)? (<n>|<email>|<url>|contact~|appel~|
        ecriv~|adress~|composez|appuyez|permanence|service|rendez vous);
      (3114|119|3919|3018) (repond|gratuit|$|jour|24|nuit);
      (qr code|scannez|scanner le code) _6 (relation|contact|formulaire|atelier)
      """),
  ]
}
