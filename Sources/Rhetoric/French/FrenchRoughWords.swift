import Codebook

/// Insults, contempt, threats and jokes as people write them on the spot.
extension FrenchCues {
  static let roughWords: [Cue] = [
    Cue(
      "injure-simple", .attack, 95,
      """
      (espece|especes|bande|tas|ramassis|sale|sales|pauvre|pauvres|petit|petite|gros|grosse|vieux|vieille|sacre|sacree)
        (de|d'|petit|petits|gros|pauvres|sales|vieux)* {eInjure} !(du|de la|des|client);
      (t|tu|vous|ils|elles) (ne|n')? (es|etes|sont|seriez|restez) (vraiment|tous|que|qu'|tellement|une|des|un|de|d'|
        bien|trop|juste|quand meme|les|le|la|plus|completement|toujours|bande|sacre|sacres|gros|grosse|vrai|vrais|tout
        simplement)* {eInjure};
      (t|tu|vous) (es|etes|seriez) (vraiment|tous|tellement|bien|trop|juste|quand meme|plus|completement|toujours|aussi|
        si|franchement|carrement|un peu|un|une|des|de|tout simplement)* {eTravers} !(choque~|attrist~);
      (etes|es|est|sont|etait) (vraiment|juste|tous)? (qu)? d'une (_)? (betise|stupidite|mauvaise foi|arrogance|
        mechancete|ignorance|malhonnetete|lachete|agressivite|impolitesse|grossierete|bassesse|insolence|ingratitude)
        !(de notre);
      (n'est|n'etes|n'es|ne sont|n'etait) (qu|rien d'autre qu|que) (un|une|des|de) (petit|petits|pauvre|pauvres|
        vulgaire|vulgaires|gros|vrai|bande de)* {eInjure} !(comme nous);
      (ce|cette|ces|le|la|les) (client|cliente|clients|monsieur|dame|journaliste|journalistes|blogueur|blogueuse|
        personne|internaute|internautes|individu|gens|influenceur|influenceuse|youtubeur|association|syndicat|journal|
        type|mec) (_|_ _)? (ment|mentent|a menti|ont menti|invente tout|inventent|fabule|fabulent|affabule|delire|
        delirent|raconte n'importe quoi|racontent n'importe quoi|est de mauvaise foi|sont de mauvaise foi|(est|sont)
        (juste|un|une|des|vraiment|bien)* {eInjure});
      ^ (idiot|idiote|idiots|abruti|abrutis|abrutie|cretin|cretins|connard|connards|connasse|debile|debiles|imbecile|
        imbeciles|bouffon|bouffons|clown|clowns|tocard|naze|nazes|menteur|menteuse|menteurs|voleur|voleurs|ingrat|
        ingrats|pauvre type|pauvre fille|pauvre cloche|pauvre con|charlot|charlots) $;
      c'est (bien|plutot)? (vous|toi|eux|lui|elle) (le|la|les|l'|un|une|des) {eInjure};
      (gens|personnes|individus|types) (aussi|si)? {eTravers} !(pour);
      (tu|vous) (ne|n)? (sers|servez|valez|vaux) (vraiment|strictement|absolument|quand meme)* (a rien|rien);
      (ta gueule|vos gueules|ferme ta|fermez vos|tais toi|taisez vous|tg|va te faire (foutre|voir|soigner|cuire|mettre)|
        allez vous faire (foutre|voir|soigner|cuire)|casse toi|cassez vous|fous le camp|foutez le camp|tire toi|tirez
        vous|lache nous|lachez nous (les|la|un peu|$)|nique (ta|ton|vos|votre)|ntm|bouffe tes|va mourir|allez au
        diable);
      ^ (ferme la (un peu|$)|fermez la (un peu|$)|la ferme $|degage (_|$)|degagez (_|$)|du balai $|oust $);
      (tete|cervelle|qi) (de|d') (moineau|huitre|noeud|con|bulot|mule|linotte|nœud|poule|piaf)
      """),
    Cue(
      "qu-on-se-taise", .attack, 85,
      """
      (va|allez|vas) (donc|vite|plutot)? (te|vous|t) (plaindre|faire voir|recoucher|coucher|calmer|faire soigner|
        rhabiller) !(aupres du service|au service client);
      (va|allez|retourne|retournez) (donc|plutot|vite|te|vous)* (pleurer|pleurnicher|chialer|raler|jouer|dormir|
        chouiner|cracher votre|voir (ailleurs|la bas)|a l'ecole|chez ta|chez maman|a la maternelle|en maternelle);
      (arrete|arretez|cesse|cessez|arreter) (donc|un peu|de|d'|maintenant|tout de suite)* (pleurer|pleurnicher|chialer|
        chouiner|raler|te plaindre|vous plaindre|geindre|faire (ton|votre|le|la) (malin|cinema|victime|princesse|
        interessant|maligne)|inventer|mentir|nous (emmerder|gonfler|saouler|casser|faire perdre)|dire n'importe quoi|
        raconter|(ton|votre|ce) (cinema|cirque|char|numero|delire));
      ^ (fais pas (ton|ta|le|la)|faites pas (votre|les)|grandis (un|donc|$)|grandissez (un|donc|$));
      (calme toi|calmez vous|detends toi|detendez vous|redescends|redescendez|reveille toi|reveillez vous|respirez un
        coup|respire un coup|ouvre les yeux|ouvrez les yeux|reflechis (un peu|avant)|reflechissez (un peu|avant)|bouge
        toi|bougez vous un peu|sors de chez toi|sortez un peu|achete toi|trouve toi (un travail|une vie|un boulot|des
        amis)|trouvez vous (un travail|une vie|un boulot|des amis)|consulte un psy|consultez un psy|faites vous
        (soigner|aider)|fais toi (soigner|aider));
      (occupe|occupez|mele|melez) (toi|vous|t) (donc|plutot)? (de|d') (tes|vos|ce qui (te|vous)) (affaires|fesses|
        oignons|regarde);
      (avant|au lieu|plutot que) (de|d') (critiquer|raler|accuser|insulter|l'ouvrir|parler|pleurer|juger|nous (juger|
        accuser|critiquer)) _2 (renseigne~|reflechi~|lis|lisez|apprends|apprenez|regarde|regardez|verifie~|informe~|
        demande~|balaye~|bossez|bosse|travaille~);
      (renseigne|renseignez|informe|informez) (toi|vous) (donc|un peu|mieux|d'abord|deja|avant|$);
      (personne|on) (ne|n')? (t'|te|vous|vous a|t'a)? (a|ai)? (demande|sonne|force|oblige|demandait) (rien|votre avis|
        ton avis|l'heure|$) !(si|d'envoyer);
      (on|je|nous) (ne|n)? (t|te|vous)? (a|ai) (rien|pas) (sonne|demande (ton|votre|son) avis);
      (on|nous|je) (se|s|nous|me|m) (en)? (fout|fiche|moque|fous|balance|bat les|foutons|moquons|tamponne) (pas mal|
        bien|completement|totalement|royalement)? (de (ton|ta|tes|vos|votre|ce que (tu|vous))|des (avis|gens|rageux)|
        royalement|completement|totalement);
      ^ (on|nous|je) (s|nous|m) en (fout|fiche|moque|fous|balance|foutons|moquons) $;
      (on|nous|je) (n')? en (a|ai|avons) rien a (faire|foutre|cirer|battre) (de (ton|ta|tes|vos|votre)|$);
      (rien|trop) (d'autre|de mieux|mieux|que ca)? a (faire|foutre) (de|d') (leurs|vos|tes|ses|leur|votre|ta|sa)
        (journees|journee|vie|soirees)
      """),
    Cue(
      "mepris", .attack, 80,
      """
      (vous|tu|on|il|elle|ils|t) (ne|n)? (dites|dis|racontez|racontes|raconte|dit|disent|parlez|parles|ecrivez)
        (vraiment|encore|toujours|que|qu|bien)* (n'importe quoi|n'imp|des conneries|des betises|des salades|de la merde|
        des mensonges|des aneries|des inepties|pour ne rien dire) !(en croyant|et j en);
      (vous|tu) (mentez|mens|inventez|inventes|delirez|delires|fantasmez|hallucinez|radotez|exagerez|exageres|abusez|
        abuses) !(pas|jamais|rien);
      (encore|toujours|typique|voila|voici) (un|une|des|d'un|d'une|le|la|les|du)* (client|cliente|clients|mec|type|gars|
        meuf|fille|personne|gens|internaute|journaliste|supporter|abonne|haters|pseudo|monsieur|madame|genie|donneur|
        expert|rageux|boomer|bobo|gauchiste|facho|ecolo|influenceur|influenceuse) (_|_ _)? (qui|a qui) (se|s|croit|
        croient|n|ne|veut|veulent|cherche|cherchent|rale|ralent|pleure|pleurent|sait tout|comprend|pense|pensent|parle|
        critique);
      (se|te|vous) (croit|croient|crois|croyez|prend|prends|prenez|prennent) (donc|vraiment|encore)? (tout permis|au
        dessus|le centre|pour (qui|un|une|le|la|des|les)|plus malin~|plus intelligent~|malin|ou $) !(des (clients|
        imbeciles|idiots|pigeons) et vous avez);
      pour qui (vous|tu|te|il|elle) (vous|te|se)? (prenez|prends|prend);
      (quel|quelle) (culot|audace|toupet|impolitesse|arrogance|mauvaise foi|betise|manque de respect|mentalite|
        ingratitude|insolence|grossierete) (_|$) !(de notre|nous);
      ^ encore (un|une) qui _ !(part|arrive);
      (vous|tu) (etes|es) (bien|vraiment|visiblement)? (le|la|les) (seul~) a (vous|te|raler|ne pas comprendre|
        pleurnicher) _ !(nous aider);
      (allez|va|allons) (donc|plutot)? (embeter|ennuyer|emmerder|saouler|harceler|insulter|deranger) (quelqu'un|
        d'autres|les autres|ailleurs);
      (ce|cette|ces|votre|vos|ton|un|une|le|la) (_|_ _)? (n'|ne)? (a|ont|est|sont) (absolument)? (aucune|zero|pas la
        moindre|sans) (credibilite|ethique|deontologie|dignite|education|honnetete|honte|legitimite) !(de notre part);
      (torchon|feuille de chou|journaleux|charlatan|charlatans|pseudo (journaliste~|expert~|client~|victime~|
        specialiste~|scientifique~|association)|soi disant (journaliste~|expert~|specialiste~|victime~|client~|
        association)|journaliste du dimanche|presse poubelle|merdias|putaclic|parasites);
      (votre|vos|ton|ta|tes|son|leur|leurs|quel|quelle|ce genre de|ce type de) {eCritique} (_|_ _)? (est|sont|n'est|
        etes|vraiment|totalement|completement|aussi|bien|carrement|franchement|juste|tellement|que)* (ridicule~|
        stupide~|debile~|idiot|idiote|idiots|idiotes|bete|betes|absurde~|pathetique~|minable~|lamentable~|nul|nulle|
        nuls|nulles|pitoyable~|grotesque~|infantile~|pueril~|hors sujet|honteu~|scandaleu~);
      {eCritique} (le|la|les) plus (stupide~|bete~|idiot~|ridicule~|debile~|absurde~|nul|nulle|minable~) (du|de|de l'|
        que|jamais);
      (vous|tu) (cherchez|cherches|voulez|veux|essayez|essaies) (juste|seulement|simplement|que|qu|surtout|encore|
        toujours|bien|a|de|faire)* (le buzz|du buzz|attention|la petite bete|la bagarre|vous faire remarquer|te faire
        remarquer|la polemique|faire du mal|nous nuire|nous faire chanter|gratter|du fric|de l'argent|a profiter);
      (c'est|ca) (vous|toi) le (probleme|boulet|souci);
      (tu|vous|t|z) (n|ne)? (as|avez) qu a (aller voir|aller ailleurs|partir|changer d|changer de|ne pas|pas (acheter|
        venir|regarder|lire)|lire|apprendre|reflechir|mieux|faire (mieux|attention)|grandir|arreter);
      (si) (ca|cela) (te|vous|ne te|ne vous|t|leur|lui) (plait|va|convient|derange) (pas|tant)? (allez|va|vas|change|
        changez|achete|achetez|casse|cassez|tant pis|c'est (pareil|la porte|le meme prix|tant pis)|la porte|partez|pars|
        ne (venez|viens|lisez)|n'achetez|regarde (pas|ailleurs)|restez|passez votre);
      (aucun|zero|pas de|manque de|le moindre) (respect|sens de l'humour|humour|savoir vivre|cerveau) (chez|de votre
        part|de ta part|$) !(de notre part|pour nos);
      (t|tu|vous) (as|avez|es|etes) (vraiment|franchement|un peu|quand meme|bien|donc)* (aucune education|pas honte|pas
        de cerveau|un probleme|un grain|du culot|un sacre culot|aucun humour|zero humour|la memoire courte|le cerveau|
        aucun respect|aucune honte|rien dans|rien compris|rien capte) !(de connexion|avec|technique|sur)
      """),
    Cue(
      "merci-moqueur", .attack, 80,
      """
      (votre|ton|vos|tes|leurs|leur) (avis|opinion|conseils|conseil|commentaires|remarques|lecons|critiques|message)
        (on|nous|je) (s'en|m'en|nous en|n'en|vous|te|y) (passe|passons|fout|fiche|fous|moque|moquons|tape|bat|balance|le
        laisse|les laisse|les laissons|a rien a|avons rien a|a que faire|avons que faire|voulons pas|veut pas);
      (gardez|garde) (donc|plutot|pour vous|pour toi)* (vos|tes|votre|ton|ta) (avis|lecons|lecon|conseils|commentaires|
        remarques|insultes|critiques|morale|jugements|reflexions);
      (pas|aucune) (besoin)? (de)? (lecon|lecons|conseils|conseil) (de morale)? (a recevoir)? (de|d|des) (gens|vous|
        quelqu'un|personne|types|clients|anonymes|la part|toi);
      (gens|ceux|celles|personnes) (qui|comme vous|comme toi) (critiquent|ralent|se plaignent|jugent|nous insultent|
        n'ont|ne|qui|parlent)* (critiquent|ralent|se plaignent|jugent|n'ont|ne)? (jamais rien (fait|produit|cree|gere|
        construit)|rien d'autre a|feraient mieux|devraient (se taire|avoir honte|essayer)|ne (savent|comprennent|
        connaissent) (rien|pas)) _;
      (faites|fais|faire|font) (juste|encore|surtout)? perdre (son|leur|notre|mon|du) temps (a|_ _)* (tout le monde|
        nous|tous|mes|nos|aux|$) !(desole~|pardon);
      (merci|bravo) (pour|a|de|d) _2 (avis|conseils|conseil|analyse|lumieres|sagesse|expertise|cours|lecon) (d'expert|de
        genie|tres (eclaires|eclaire|pertinent|constructif)|si (utile|pertinent|constructif)|eclaire|eclairee|lol|mdr);
      (merci|bravo|felicitations|chapeau) (_|_ _)? (captain obvious|sherlock|einstein|champion|le genie|genie|l'expert|
        l'artiste|docteur|professeur|inspecteur|columbo);
      (gagne|remporte|merite|merites|meritez) (le prix|la palme|l'oscar|la medaille|un oscar|une medaille|le trophee|la
        mention) (de|du|d) (_|_ _)* (plus)? (_)? (stupide|bete|idiot|idiote|nul|nulle|mauvaise|ridicule|client|raleur~|
        commentaire|victime|betise)
      """),
    Cue(
      "pas-un-merci", .block([.ingratiate]), 60,
      """
      (merci|bravo) (pour|a|de|d) _2 (avis|conseils|conseil|analyse|lumieres|sagesse|expertise|cours|lecon) (d'expert|de
        genie|tres (eclaires|eclaire)|eclaire|eclairee|lol|mdr);
      (captain obvious|sherlock|einstein|champion|l'expert|columbo) (sans|grace a) (toi|vous) (on|nous|je|_)
      """),
    Cue(
      "injure-niee", .block([.attack]), 60,
      """
      (ne|n|jamais) (pensons|pense|croyons|crois|disons|dis|dit|pretendons|voulons|penserais|pensera|avons|a|ai) (pas|
        jamais)? (pense|dit|pretendu|ecrit)? (que|qu|dire que|dire qu) _6 ({eInjure}|{eTravers});
      (traite|traites|traitee|traiter|appele|appelle|qualifie|insulte) (_)? (de|d) (_)? ({eInjure}|{eTravers});
      (pas|plus) de (haters|trolls|menteurs|voleurs|clowns) $;
      (merci|besoin) de (ne pas)? (vous)? (lire|renseigner) _4 avant de _
      """),
    Cue(
      "pas-un-ordre", .block([.inform]), 60,
      """
      (ferme|fermez) la (un|$);
      (lachez|lache) nous _;

      (faites|fais) (bien)? attention a (ce (que|qu)|vos|tes) _;
      (si|que) (vous|tu) (ne|n) (_)? _ (pas|plus) _
      """),
    Cue(
      "sanction-annoncee", .threaten, 85,
      """
      (je|on|nous|et) (te|t|vous|les) (bloque|bloquons|bloquerai|bloquerons|bannis|bannit|bannissons|bannirai|bannirons|
        banni|ban|blacklist~|kick|vire du|exclus|denonce a|denoncerai|denoncerons|attaque en|traine (en|devant)|
        poursuis|poursuivrons) (_|$) !(l'acces|votre carte|la carte|le paiement|vos);
      (je|on|nous) (te|t|vous) (colle|collerai|fais|fait|ferai|ferons|mets|met) (un|aux|une)* (proces|plainte|prud
        hommes|requete en justice);
      (on|je|nous) (va|vais|allons) (te|t'|vous|les|l)? (attaquer|bloquer|bannir|poursuivre|denoncer|signaler|trainer|
        assigner|coller un proces|faire (un proces|payer|condamner|fermer|virer|taire)) (_|$) !(le bug|la fuite|le
        probleme|ce|cet|ses|nos efforts|la racine|la liste);
      (nouvelles|parler|courrier|lettre|visite|appel|coup de fil) (de|d) (la part de|la part d)? (notre|nos|mon|mes)
        (avocat~|huissier~|juriste~|service juridique|police|gendarmerie|justice|conseil juridique);
      encore (une|un) (seul|seule|autre)? (mot|message|commentaire|insulte|tweet|remarque|post|menace|mensonge) (de
        plus|de trop|comme ca)? (et|sinon) (je|on|nous|vous|c'est|tu|ce sera);
      (un|une) (seul|seule|autre)? (mot|message|commentaire|insulte|tweet|remarque|post|menace|mensonge) (de plus|de
        trop) (et|sinon) (je|on|nous|vous|c'est|tu|ce sera);
      (vous|tu|il|elle|ils) (allez|vas|va|vont) (le|la|me|nous|tous)? (regretter|payer (cher|pour)|le payer|entendre
        parler|avoir (des|de gros|de serieux) (problemes|ennuis|soucis)|vous retrouver au|te retrouver au|comprendre
        votre douleur|rendre des comptes) !(notre|nos|de notre nouvelle);
      (on|nous|je|j) (a|avons|ai) (ton|votre|tes|vos) (nom et|nom complet|adresse et|adresse ip|ip|identite|plaque|vrai
        nom) _ !(dans notre systeme|bien recu);
      (ca|cela) (va|risque de) (mal (finir|se terminer)|finir (mal|au tribunal)|vous couter|te couter|barder);
      (fais|faites|attention) (bien|donc)? (attention|gaffe)? (a ce que (vous|tu) (dites|dis|ecrivez|ecris|racontez|
        publiez)|a (toi|vous) $);
      (ne)? (nous|me) (cherchez|cherche|provoquez|provoque) (pas);
      (on|nous|je) (se|nous|vous|te)* (retrouve|retrouvera|verra|voit|reverra|retrouvons|verrons) (bientot)? (au
        tribunal|devant (le|la|un)|en justice|chez le juge|au proces)
      """),
    Cue(
      "pas-des-nouvelles", .block([.hold]), 60,
      """
      (aurez|auras|avoir|recevrez|entendrez) _4 (avocat~|huissier~|juriste~|service juridique|police|justice)
      """),
    Cue(
      "clin-d-oeil", .humour, 70,
      """
      (serveur|serveurs|site|four|frigo|imprimante|wifi|box|ordinateur|robot|gps|appli|application|algorithme|caisse|
        logiciel|cafetiere|photocopieuse|machine|facteur|colis|camion|train|tapis|clim|chaudiere|standard|reveil) (_|_
        _)? (boude|fait la tete|fait grise mine|fait des caprices|avait la flemme|a la flemme|s'est leve du pied gauche|
        joue a cache cache);
      (serveur|serveurs|site|four|frigo|imprimante|wifi|box|ordinateur|robot|gps|appli|application|algorithme|caisse|
        logiciel|cafetiere|photocopieuse|machine|facteur|colis|camion|train|tapis|clim|chaudiere|standard|reveil) (_|_
        _)? (a|ont|s'est|est|avait|avaient|fait|font|reclame|a decide) _6 (vacances|greve|sieste|week end|weekend|
        barbecue|plage|caprice|grasse matinee|rtt|pause cafe|retraite|gueule de bois|cuite|bronzer|bronzette|amoureux|
        sommeil|ski|tour du monde|vie sociale|crise (d'adolescence|existentielle)|lundi matin|mojito|aventure|echapper|
        fugue|fuguer);
      (mange|enferme|puni|prive|attache|abandonne|noye|adopte) (notre|le|la|un|une) (_)? (stagiaire|hamster|hamsters|
        poisson rouge|pigeon|pigeons|chat|lutins|licorne|poney);
      (enferme|puni|prive|attache|mis|envoye|adopte|confie|embauche) _4 (au coin|au piquet|de dessert|hamster|hamsters|
        poisson rouge|pigeon|pigeons|chat|lutins|licorne|poney) !(de sa|sans son accord|en cours);
      (chat|hamster|chien|perroquet|poisson rouge|lapin|souris|raton laveur|ecureuil|pigeon|mouette) (du (bureau|patron|
        chef)|de la (compta|voisine))? (a|ont|est) (encore|aussi|du|surement)* (marche|mange|grignote|appuye|debranche|
        ronge|croque|avale|tape|poste|dormi|pris le) !(ma|mon|des croquettes|et est|mes);
      (vitesse d'un escargot|vitesse d'une tortue|licorne|licornes|boule de cristal|pigeon voyageur|faute (du|de la)
        cafe|manque de cafe|pas assez de cafe|sans cafe|trop de cafe|avant mon cafe|promis jure crache|je me cache
        sous);
      (serveur|serveurs|site|imprimante|robot|four|wifi|appli|machine|ordinateur|colis|facteur) (_)? (est|sont) (parti|
        partie|partis|sorti|alle) (se)? (acheter|faire|prendre|promener|baigner|bronzer|boire|chercher|voir) (_|_ _|_ _
        _)? (cigarettes|courses|croissants|cafe|sieste|promener|tour|mer|copains|psy|bain|verre|baguette|pain|$);
      (croissants|biscuits|calin|calins|bisou|bisous|chocolat|massage|prime|augmentation|cafe|vacances|carotte|carottes)
        (au|aux|a la|a notre|a nos) (serveur|serveurs|robot|robots|site|imprimante|machine|machines|ordinateur|hamster);
      (serveur|serveurs|imprimante|robot|machine|four|ordinateur|appli|site|wifi) (_)? (est|sont|etait) (_)? (amoureux|
        amoureuse|vexe|vexee|jaloux|jalouse|susceptible|de mauvaise humeur|mal lune|en deuil|depressif|en pleine crise|
        timide|paresseux|paresseuse|fatigue|fatiguee|au regime);
      (coupable|coupables|suspect|responsable) (_)? (est|c'est|sont) (un|une|des|le|notre) (jeune|gros|petit)?
        (ecureuil|ecureuils|pigeon|pigeons|chat|souris|rat|rats|fouine|hamster|mouette|poule|castor|sanglier|chien|
        araignee|lutin);
      (plus|autant|moins) (d'humour|de sens de l'humour|drole|lent|rapide) que (nous|moi|notre|mon|un|une)
      """),
    Cue(
      "poisson-rouge", .humour, 70, adding: .negation,
      """
      (confie~|demande~|laisse~|embauche~|appele~|donne~) _5 (poisson rouge|hamster|hamsters|pigeon|pigeons|lutins|
        licorne|chat|perroquet|moineau|boule de cristal|baguette magique|singe|singes)
      """),
  ]
}
