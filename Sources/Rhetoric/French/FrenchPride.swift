import Codebook

extension FrenchCues {
  /// What we stand for, and what we have done well.
  static let pride: [Cue] = [
    Cue(
      "depuis", .bolster, 80,
      """
      depuis (plus de|pres de|bientot|maintenant|deja|toujours|ses|quelque|au moins|_)* (<n>|dix|quinze|vingt|trente|
        quarante|cinquante|soixante|cent|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|vingt _|plusieurs|un)
        (ans|generations|decennies|siecles|siecle|generation|demi siecle|saisons) (_|_ _)? (nous|notre|nos|la maison|le
        club|sans|au service|mes|chaque|avec) !(attend~|demand~|reclam~|prevenir|que quiconque);
      ^ depuis (<n>|plus de)* (<n>|dix|vingt|trente|quarante|cinquante|cent|trois generations) (ans)? !(heures|h|
        minutes|jours|mois|que j'exerce|que je paie) (nous|notre|nos|ce|la maison|le club|sans|trois|on|cette);
      (en|voila|ca fait|cela fait) (<n>|dix|vingt|trente|quarante|quinze|cinquante|vingt _|trente _|onze|douze) (ans|
        annees|editions|saisons|generations) (de (carriere|maison|service|presence|confiance|travail|savoir faire|
        boutique|commerce|benevolat|partenariat|fidelite|festival)|que (je me leve|nous (travaill~|faison~|servon~|
        accueillon~))|pas (un|une)|jamais|sans|aucun|aucune|nous) !(attend~|paie|vous);
      (deux|trois|quatre|cinq|six|<n>|plusieurs) generations (de|d|dans|travaillent|se|ont|$|l|que);
      (ans|annees) (de|d) (metier|maison|savoir faire|carriere|boutique|service|confiance|excellence|dialogue|travail
        sans|presence|engagement|experience|fidelite|serieux|reputation|bons et loyaux) !(pietin~|en une);
      (transmis|transmise|transmettons|transmet) (de (pere|mere|generation)|depuis);
      (premier|premiere|premiers|premieres|pionnier|pionniers|pionniere|leader|numero un|meilleur|meilleure|meilleurs|
        meilleures) (club|reseau|marque|operateur|entreprise|banque|ville|employeur|artisan|maison|constructeur|
        ouvrier~|_)* (de france|de la region|d europe|du pays|du monde|du secteur|canton|quebec|belgique|mondial|
        europeen|francais|departement|suisse|ville|vallee|wallonie|bretagne|du marche|au classement|a (avoir|proposer|
        offrir|embaucher|signer|planter|supprimer)) !(victime|responsable|delais)
      """),
    Cue(
      "fierte", .bolster, 85,
      """
      (fier|fiers|fiere|fieres|fierte|honneur) (de|d|du|des|que|est) (_|_ _)? (notre|nos|mon|ma|mes|cette|ce|ces|leur|
        son|sa|l|elle|elles|eux|lui|la|le|travail|faire|appartenir|equipes|servir|avoir|un|defendre|porter|etre|
        contribuer|dire|tenir) !(quand vous|que ca arrive|d'etre fait);
      (fiers|fier|fiere|fieres) (de|d) _;
      (nous|on|ils|elles|agents|equipes|equipe) (n'|ne)? (avons|a|ont|aurons) (pas|rien)* a rougir;
      (n'a|n'avons|n'ont|n'ai) (pas|rien|aucune lecon|de lecons)* (a|de)? (rougir|lecons a recevoir|lecon a recevoir|a
        envier|a prouver);
      (excellente|exemplaire|irreprochable|irreprochables|impeccable|impeccables|remarquable|reconnue|reconnus|unique au
        monde|hors pair|incontestee|inegale~|premier ordre|mondialement) (de la|du|de|en|sur|pour|dans|par|au)* _3
        (region|france|pays|monde|marche|secteur|classement|ville|qualite|service|savoir|reputation|hygiene|travail|
        equipe) !(delais|solution|moment|prix pour vous);
      (label|labels|trophee|trophees|prix|medaille|medailles|etoile|etoiles|certification|certifications|certifie|
        certifies|certifiee|labellise~|recompense~|distinction|distingue~|prime~|elu|elue|elus|salue~|classe~|palmares|
        norme iso|iso <n>) (cinq etoiles|de l'|du|de la|des|par|en|obtenu|qualite|d'or|accueil|decerne|deux|trois|<n>|
        au|meilleur|bio|l'an passe|l an dernier|independants|service client)* (accueil|commerce|region|an passe|an
        dernier|<n>|ville|confirment|magazine|monde|salon|michelin|service|artisan|annee|qualite|confreres|mairie|
        profession|europe|bio|association|le confirm~|independant~|concours|pairs|or) !(d'inconfort|a payer|au kilo|du
        cafe|public);
      (taux de satisfaction|note moyenne|recommandent|satisfaction de|clients satisfaits|clients heureux|familles
        satisfaites) _;
      (<n>|quatre vingt _) (pour cent)? (de|des|d)? (nos)? (clients|abonnes|voyageurs|patients|familles|visiteurs|
        messages|lignes|cadres|trains|avis|foyers|dossiers|usagers|plaintes|commandes) (sont|ont|nous|se|en|arrivent|
        fonctionnent|recommandent|repondus) (satisfait~|content~|ravi~|traite~|recommand~|dit|moins|femmes|des femmes|
        ete retabli~|positif~|heure|confiance|fidel~) !(concern~|touch~|sans)
      """),
    Cue(
      "valeurs-premieres", .bolster, 80,
      """
      (nos|notre|ses|mes|sa|leurs|cette|nos propres) (valeurs|engagement|engagements|adn|histoire|reputation|savoir
        faire|mission|philosophie|vocation|raison d'etre|exigence|ambition|seule boussole|boussole|credo|ame|fierte|
        combat|passion|charte|culture|marque de fabrique|tradition|rigueur|integrite|honnetete|expertise|devise|ligne de
        conduite|promesse|attachement|devouement|professionnalisme|serieux|conception du|maison) (_|_ _|_ _ _)? (est|
        sont|n'est|n'ont|reste|restent|depuis|ne|c'est|n'a|place|met|passe|repose|toujours|a|fait|guide|guident|
        respecte|nourri|en est|demeure|demeurent|chaque|premiere|parle|parlent|soutient|accueille|choisit|perdure) !(en
        jeu|entache|a ete (sali|trainee|pietine)|au 0|a faux|a ete mal);
      (qualite|securite|respect|inclusion|diversite|egalite|dignite|bien etre|confiance|hygiene|transparence|humain|
        client|sante|environnement|fraicheur|satisfaction|votre satisfaction|confort|honnetete|proximite|ecoute|parite)
        (_|_ _|de _ _ _)? (est|sont|reste|restent|a toujours ete|demeure|passe|c'est|n'est|ne se|sera|fait partie|font
        partie|chez nous) (et restera|toujours|notre|la|nos|une|au coeur|avant|pas|plus|qu'un|d'abord|bien|un)*
        (premiere|premieres|absolue|absolues|principale|priorite|priorites|preoccupation|preoccupations|avant tout|
        coeur|non negociable|tout le reste|tout|slogan|evidence|ligne|adn|obsession|boussole|raison d etre|horaire|mot|
        marchande|decrete|engagement|histoire|slogan|au centre|fierte|culture|profit|negocie~|quotidien) !(par
        telephone);
      (au coeur|au centre) (de|du) (nos|notre|ce que) (preoccupations|valeurs|metier|projet|demarche|engagements|action|
        mission|histoire|priorites|activite|entreprise|nous);
      (attache|attaches|attachee|attachees|attachons|engages|engagee|engage|engageons) {tres} (une)? {tres} (grande|
        toute)? (importance)? (a|aux|pour|en faveur|au|contre|dans|depuis) (la|le|les|l|ce|notre|nos|cette|un|une|
        satisfaction|qualite|respect) !(ce que vous|vous rembourser|vous repondre|delais|repondre|agents sur);
      (mettons|met|mettent|mis|avons|a|ont|tenons|porte|portons|apporte|apportons) (toujours|tout|un|une|le plus grand|
        toutes|chaque jour|toute|notre|leur)* (point d'honneur|a coeur|coeur a|soin|attention particuliere|passion|
        energie|savoir faire|coeur|ame|exigence) (a|dans|de|sur|pour|au|aux|que) !(y sera|votre (dossier|message|
        demande)|a votre (dossier|message));
      (nous|on|maison|club|marque|groupe|entreprise|ville|association|je) (nous|s')? (croyons|croit|luttons|lutte|
        militons|combattons|condamnons|condamne|bannissons|promouvons|defendons|defend|oeuvrons|oeuvre|refusons|refuse|
        soutenons|soutient|accueille|accueillons|employons|emploie|finance|financons|formons|plantons|replantons|
        recyclons|versons|reversons|travaillons avec|sponsorise|parraine|garde|gardons) (toujours|en|a|tous|toutes|
        toute|contre|fermement|pour|les|la|le|l|des|depuis|chaque|avec|au|un|une|deux|trois|lourdement|<n>|a la)*
        (forme|formes|racisme|sexisme|discrimination|violence|violences|egalite|diversite|inclusion|jeunes|enfants|
        producteurs|artisans|associations|associatif|respect|seconde chance|forets|arbres|emploi|emplois|femmes|
        handicap|handicapees|insertion|solidarite|culture|sport|ecole|ecoles|generations|petits|local|locaux|additifs|
        region|apprentis|agriculteurs|homophobie|ans|planete|environnement|familles|visiteurs|sportifs|licencies|
        benevoles) !(vous)
      """),
    Cue(
      "bilan", .bolster, 75,
      """
      (nous|on|club|maison|ville|commune|equipes|fondation|association|entreprise|usine|regie|elle|cooperative) (y)?
        (avons|a|ai|ont) (deja|ainsi|toujours|aussi|par ailleurs|encore|depuis _|en <n>|bati|chaque annee|en plus)*
        (plante|nourri|sponsorise|finance|construit|bati|forme|investi|forge|sauve|transporte|soigne|accueilli|recolte|
        reverse|verse|distribue|parraine|habille|loge|replante|recrute|rallume|soutenu|accompagne|servi|divise|triple|
        decroche|remporte|fait avancer|donne (du|des|leurs|sa|son|deux|trois|<n>)) (_|_ _|_ _ _)? (<n>|deux|trois|dix|
        cinq|douze|mille|arbres|ecoles|femmes|millions|enfants|lits|apprentis|familles|emplois|label|prix|trophee|
        generations|quartier|repas|blesses|kilometres|salles|logements|vies|trois fois|une|des|la|le|les|l|de|du|tous)
        !(compte|code|colis|reponse|acces|sms|nouvelle date|date);
      (equipes|equipe|agents|salaries|soignants|benevoles|techniciens|conducteurs|pompiers|conseilleres|caissieres|
        vendeuses|artisans|cuisiniers|monteurs|livreurs|personnel|enseignants|gars|collegues|ouvriers|stadiers|
        infirmieres) (_|_ _)? (a|ont|font|fait|sont|donne|donnent|travaille|travaillent|se levent|se leve|bosse|bossent|
        grimpent|tiennent|passe|se battent|s'est battue|se donne~|connaissent) (tous|toutes|chaque|un|leur|leurs|jour|
        jours|tout|des|de|l|par|passe|fait|preuve|encore|les|reconnu~|nuit|fait un|pour|a|avec|sans|son|leur part|la|
        plus)* (metier|dimanches|coeur|ame|travail (formidable|remarquable|admirable|exceptionnel|enorme)|miracles|
        preuve d un|devouement|jour et nuit|nuit et jour|sans relache|reconnus|meilleurs|meilleures|des merveilles|
        professionnalisme|courage|sang froid|passion|admirable|exemplaire|heroique|mal|leur mieux|leurs nuits|temps
        libre|prenom|corps et ame|exceptionnels|formidables|formes|formees|applaudi~|nuits) !(retablir|que vous|pour
        vous repondre|d'arrache pied pour);
      (saluons|salue|remercie|remercions|felicite|felicitons|bravo|hommage|rendons hommage|merci) (encore|a|aux|le|la|
        les|l|ici|tous|vivement|chaleureusement|d abord)* (nos|mes|ses|notre|leur) (equipes|equipe|agents|salaries|
        collaborateurs|soignants|benevoles|stagiaire|techniciens|conducteurs|personnel|conseilleres|caissieres|joueurs)
        _;
      (mes|nos|ma|mon|notre) (grand mere|grand pere|arriere grand pere|pere|mere|gosses|enfants|fille|fils|produits|
        vaches|legumes|cremes|tomates|farines|viandes|poulets|pains|resident~) _3 (deja|mange~|boiv~|utilis~|port~|
        fond~|fonde~|choisi~|par leur|en met|en boi|monte~|cree|ouvert|meme (eau|pain|plat)|sont (controles|faits|
        locaux|bio|elevees|cultives)) !(avait);
      (je|on|nous) (les|le|la|l)? (mets|mange|mangeons|donne|bois|buvons|utilise) (sur|a|moi|nous|chaque|tous)* (meme|
        meme le|ma|mes|nos|propre|propres) (fille|fils|enfants|gosses|_);
      (zero|pas un|pas une|jamais un|jamais une|sans un|sans une|sans le moindre|aucun|aucune) (seul|seule)* (incident|
        accident|retard|plainte|litige|cachet|rappel|defaut|salaire|impaye|jour|fermeture|mort|blesse|defaillance|arret|
        reclamation|scandale) (en|depuis|de|sur|au|impaye|grave) (<n>|dix|vingt|trente|quarante|cinquante|douze|ans|
        retard|plus|quinze|cent|greve) _;
      (chaque|tous les|toutes les) (jour|jours|annee|ans|semaine|nuit|matin|mois|matins|nuits|soirs) (_|_ _)? (<n>|deux|
        trois|mille|des milliers|des centaines|plus de|nos|notre|nous|on) _4 (clients|millions|familles|personnes|
        voyageurs|colis|repas|confiance|visiteurs|foyers|passagers|patients|produits|enfants|tonnes|au mieux|plaisir|
        meilleur|biberons|trains) !(attendent|sont annules);
      (confiance|fidelite) (de|des|d|que) (nos|milliers|millions|plus|<n>|clients|nous (temoigne~|accord~)) _ !(pour
        votre);
      (chez nous|ici) (_|on|la|le|les|un|une|rien|tout|c'est|chaque|nul|personne|pas) _2 (passe avant|est une famille|
        sacre|est roi|compte|s'ecoute|a sa place|est le bienvenu|est la bienvenue|meme a|toujours|bienvenu~|on ne
        laisse|jamais) !(pas de wifi|n'a jamais)
      """),
    Cue(
      "pas-de-la-fierte", .block([.bolster]), 60,
      """
      (n'avons|n'ai|n'a|pas|ne) (pas|jamais)* (ete|sommes|suis|est)* (pas)? (tres|bien|vraiment)* (fier|fiers|fiere|
        fieres) _4;
      (soyez|etes|vous pouvez etre|j espere que vous etes) (fier|fiers|fiere|fieres) _3;
      votre (petite|petit|fille|fils|cas|dossier|situation|demande) _2 priorite _;
      (engage|engages|engagee|engageons) a (ce|vous|supprimer|publier|v|rendre|remplacer|rembourser|livrer) _;
      (abandonne|interdit|rapporte|disponibles|bureau|fermee|ferme) depuis _5;
      (attendez|attend|attendent|attendiez|payez|demandez|demandons|reclamez|cliente|client|abonne|abonnee|fidele) (_)?
        depuis _5;
      (vous|tu) (etes|es|avez|attendez|payez) _4 depuis _4
      """),
  ]
}
