import Codebook

extension FrenchCues {
  static let hostility: [Cue] = [
    Cue(
      "insulte", .attack, 95,
      """
      (vous|votre|tu|ton) _4 (l')? esprit (mal tourne|mal place|tordu|derange);
      (vous|tu|ils|elles|gens|certains|supporters|clients|fans|abonnes|internautes|utilisateurs) (n'|ne)? (etes|es|sont|
        restez|seriez) (vraiment|tous|que|qu'|tellement|une|des|un|de|d'|bien|trop|juste|quand meme|bande|sacres|gros|
        grosse|les|plus|completement|belle|de vrais|vrais|pauvres)* {insulte};
      (bande|tas|troupeau|meute|ramassis|equipe|poignee) (de|d'|des) (petits|gros|sales|pauvres|vrais|sombres|jeunes)*
        (idiots|imbeciles|debiles|abrutis|cretins|cons|connards|clowns|losers|nuls|minables|rageux|haters|trolls|
        pleurnichards|pleurnicheurs|pleureuses|boulets|moutons|ignares|ignorants|bouffons|guignols|tocards|rates|laches|
        menteurs|parasites|frustres|aigris|incapables|blaireaux|assistes|analphabetes|crevards|hypocrites|gamins|
        hysteriques|incompetents|feignants|supporters de canape);
      (ces|les|des|quels|quelle|pauvres|sales|gros|espece|especes|pauvre|sale|petits|chers|aux|quelques|aux|une) (de|d'|
        pauvres|petits|bande|gros|vrais)* (imbeciles|debiles|abrutis|cretins|cons|connards|clowns|losers|minables|
        rageux|haters|pleurnichards|pleurnicheurs|pleureuses|bouffons|guignols|tocards|imbecile|debile|abruti|cretin|
        connard|clown|aigris|grincheux|frustres|idiots|laches|trolls|types|con|conne|ignares|guerriers du clavier|rates)
        !(de la communication);
      ^ (imbeciles|debiles|abrutis|cretins|idiots|connards|clowns|minables|rageux|bouffons|tocards|pauvres types) $;
      (guerriers|guerrier|heros|courageux|supporters|supporter) (du|derriere (son|leur|votre|un)|de) (clavier|canape|
        ecran|pacotille|salon);
      (experts|entraineurs|entraineur|selectionneurs|specialistes|donneurs) (du dimanche|de canape|de salon|en carton|de
        lecons|de comptoir|auto proclames)
      """),
    Cue(
      "degage", .attack, 90,
      """
      (balaye|balayez) devant (ta|votre) porte; avant de (nous|me) (faire la (lecon|morale)|donner des lecons);
      (occupe toi|occupez vous) (de tes|de vos|d'abord de) (affaires|oignons|clients|fesses|vos|tes);
      (personne|nul) (ne)? (vous|t') (retient|oblige|force|demande|a rien demande|a oblige|a demande|a force);
      (on|nous) (s'en|nous en|n'en a rien|en a rien) (fout de vos|fout de votre|moque|fiche|moquons|fichons|a faire|
        battons|bat)
      """),
    Cue(
      "apprenez", .attack, 85,
      """
      (apprenez|apprends|allez apprendre|commencez par|essayez de|tachez de|il faudrait) (donc|deja|d'abord|plutot|
        apprendre)* (a)? (lire|ecrire|compter|reflechir|conduire|l'orthographe|vous tenir|vivre|parler);
      (vous|tu) (ne)? (savez|sais) (donc|meme)? (pas|meme pas) (lire|compter|ecrire|reflechir);
      (lisez|lis|relisez) (donc|un peu|d'abord|plutot)? (les|le|notre|nos|votre) (conditions|contrat|mode d'emploi|cgv|
        cgu|communique|notice|reglement)* (avant de|avant d'|la prochaine fois|au lieu de|d'abord);
      (tweetez|tweeter|parlez|critiquez|ralez|commentez|bavardez|plaignez vous|tweettez|poster) moins _3 (plus|
        davantage|mieux|entrainez|jouez|travaillez);
      (moins de|arretez de|arretez les) (tweets|tweeter|commentaires|blabla|raler|tout commenter);
      (vous n'y|vous ne|vous n'|tu n'y|tu ne) (connaissez|comprenez|connais|comprends) (rien|jamais|pas grand|aucune|
        decidement rien|absolument rien|strictement rien);
      (rien d'autre|rien de mieux|que ca|pas mieux) a (faire|foutre);
      (trouvez vous|achetez vous|offrez vous|paie toi|paye toi|trouve toi) (une vie|un cerveau|une occupation|un
        dictionnaire|un bescherelle|des lunettes)
      """),
    Cue(
      "discredit", .attack, 75,
      """
      (epargnez|epargne) nous;
      (votre|vos|ton|tes) (cinema|comedie|simagrees);
      (soi disant|pretendus|pretendu|pretendue|pretendues|pseudo|faux|auto proclames) (supporters|fans|experts|expert|
        clients|journalistes|journaliste|victimes|victime|specialistes|militants|influenceurs|client|connaisseurs);
      (commentaires|critiques|gens|personnes|individus|attaques|campagne|propos|polemique|esprits|internautes|
        concurrents) (malveillants|malveillantes|ridicules|ridicule|mal intentionnes|mal intentionnees|stupides|
        absurdes|jaloux|chagrins|imbeciles|debiles|honteuse|hysteriques|sterile|steriles|de mauvaise foi|aigris|de bas
        etage|minables|pathetiques|orchestree);
      (mauvaise foi|votre mechancete|votre betise|votre ignorance|votre haine|vos mensonges|vos jeremiades|vos
        pleurnicheries|vos caprices|vos conneries|votre cirque|vos betises|votre hysterie|vos lecons de morale|votre
        delire) !(de notre part);
      (vous|ils|certains|tu|ces gens) (ne|n'|adorez|aimez|passez|avez|faites|cherchez|voulez|racontez|dites|mentez|
        cherchent|adorent|veulent|passent)* (que)? (mentez|raler|vous plaindre|pleurnicher|critiquer|cracher|n importe
        quoi|des mensonges|le buzz|faire le buzz|votre quart d'heure|polemiquer|nuire|gratuit|pleurer);
      (honte a vous|vous devriez avoir honte|pauvres de vous|n importe quoi vous|vous etes pitoyables|pitoyable|vous me
        faites rire|laissez nous rire|laissez moi rire|vous delirez|vous divaguez|de quoi vous melez);
      (la)? meute (de|des|numerique|en ligne|haineuse)?
      """),
    Cue(
      "merci-ironique", .attack, 75,
      """
      (bravo|felicitations|chapeau) (l'artiste|champion|champions|sherlock|einstein|les experts|aux experts|a tous les
        experts|le genie|les genies|pour (la|votre) (lucidite|perspicacite|delation));
      (oh|ouh) (pauvre|pauvres) (petit|petits|petite|cheri|choux|chou|chaton)
      """),
    Cue(
      "insulte-recue", .block([.attack, .tone(.aggressive)]), 60,
      """
      (dit|dire|pense|penser|ecrit|ecrire|pretendu|pretendre) (que|qu) _4 {insulte};
      (traite|traiter|traites|traitez|traitent|traitant|traitait|qualifie|qualifier|qualifies|appele|appeler|insulte)
        (de|d'|nous|nos|les|certains|des|ses|vos|son|supporters|clients|fans|abonnes|equipes|gens)* (d'|de)? (imbeciles|
        idiots|debiles|clowns|losers|cons|nuls|rageux|haters|moutons|menteurs|_);
      (nous|on|je|j) (ne)? (sommes|est|suis|avons ete|a ete|ai ete) (pas)? {tres} (des|un|les|que|les rois des|d'|de
        vrais)* {insulte};
      (le|les|ce|ces) (mot|mots|terme|termes|insulte|insultes) _2 {insulte};
      (vous n'etes|tu n'es|ils ne sont|ce ne sont) (pas|nullement|jamais|certainement pas) _3;
      (non vous n'etes) _3
      """),
  ]

  static let threats: [Cue] = [
    Cue(
      "moderation", .block([.correct]), 60,
      """
      (tout|toute|tous|chaque|les|prochain) (commentaire|commentaires|propos|message|messages|insulte|insultes) _4
        (sera|seront) _
      """),
    Cue(
      "justice", .threaten, 90,
      """
      on se (retrouve|voit|verra|retrouvera|reverra) (au|devant) (tribunal|tribunaux|juge|prud hommes);
      (auront|aura|aurez) affaire (a|aux|avec) (nos|la|notre|les) (avocats|justice|avocat|service juridique|tribunaux);
      (poursuites|poursuite|action|actions|procedure|suites|mesures) (judiciaire|judiciaires|penales|penale|en justice|
        en diffamation|legales|legale|juridiques);
      (porterons|portera|porter|portons|deposerons|deposer|deposons|porte|depose) plainte;
      (poursuivrons|poursuivre|attaquerons|attaquer|poursuivrai|trainerons|assignerons|assigner) _4 (justice|tribunaux|
        tribunal|diffamation|prejudice|auteurs|toute personne);
      (nous reservons|me reserve|se reserve|reservons) (le|tout) droit (de|d);
      (nos|notre|mon) (avocat|avocats|service juridique|juristes|conseil|conseils) (est|sont|va|vont|se|prendra|
        prendront|a ete|ont ete|etudie|appreciera|apprecieront|vous|jugera);
      (diffamation|diffamatoire|diffamatoires|denonciation calomnieuse|mise en demeure|calomnie|calomnieux);
      (vous|les auteurs|tout auteur|tout contrevenant|leurs auteurs) (serez|seront|sera|allez etre|vous exposez|
        s'expose|s'exposent) {tres} (bloques|bloque|bannis|banni|bannie|poursuivis|poursuivi|signales|signale|supprimes|
        attaque|a des|exclus|exclu);
      (tout|toute|tous|prochain|le prochain|chaque|les) (commentaire|commentaires|propos|message|messages|insulte|
        insultes|abus) _4 (sera|seront) (supprime|supprimes|supprimee|supprimees|signale|signales|bloque|poursuivi|
        banni|sanctionne|sanctionnes|efface|effaces|puni);
      (dernier avertissement|on se (verra|retrouvera) (au|devant)|rendez vous au tribunal|vous le regretterez|vous allez
        le regretter|gare a vous|vous entendrez parler de nos avocats|a vos risques et perils);
      (supprimez|retirez|effacez) (immediatement|ce|cette|votre|vos|ces|sur le champ) _3 (ou|sinon|sous peine|tweet|
        avis|immediatement|message|post|video|commentaire)
      """),
    Cue(
      "contre-un-tiers", .block([.threaten]), 60,
      """
      (plainte|poursuites|action|procedure) (judiciaire|judiciaires|en justice)? (contre|a l'encontre de|a l'encontre
        du) (notre|le|ce|cet|x|les|l'|un) (prestataire|fournisseur|pirate|pirates|hebergeur|sous traitant|hacker|
        hackers|auteur du piratage|societe|faussaires)
      """),
    Cue(
      "blague", .humour, 70,
      """
      (serveurs|serveur|robot|robots|site|application|hamster) (se|s'est|sont|est|a|ont|qui)* (mis|mise|parti|partis|en|
        pris)* (en|une|un)? (greve|vacances|pause cafe|sieste|rtt);
      (je|on|nous) (plaisante|plaisantons|rigole|deconne|blague);
      (le|notre|nos|un|les) (stagiaire|hamster|hamsters|chat|serveurs|serveur|robot|pigeon|pigeons|poisson rouge|lutins)
        (a|est|sont|ont|s'est|se|fait|qui|prend|pris|parti|court|en|avait) _3 (cafe|sieste|vacances|the|roue|grasse|
        weekend|week end|pause|aspirine|croquettes|plage|chocolat|poudre|clavier|courses|marathon|rtt);
      (nous|on|je) (sommes|est|suis) (vraiment|de vrais|un peu|les rois des|des|tous|de|de gros|un|trop)* (quiches|
        boulets|nouilles|cornichons|andouilles|branquignols|patates|boulet|quiche|brelles|manches)
      """),
    Cue(
      "ironie", .tone(.sarcastic), 60,
      """
      (bravo|felicitations|chapeau|quelle surprise|comme c'est original|comme c'est (mignon|drole)|bien sur voyons|mais
        oui|c'est ca oui|merci captain|merci sherlock|merci einstein|sherlock|captain obvious|sans blague|grand
        seigneur|vos (altesses|majestes)|votre (altesse|majeste)|snif|ouin ouin|champion|les genies|quel talent|merci
        pour la lecon|desole pas desole|on pleure pour vous|quel scoop|quel courage);
      merci (pour|de) (rien|la lecon|vos (precieux|brillants|sages) conseils|ce cours|votre expertise|votre grande);
      (ah|oh|ha) (bon|bravo|oui|vraiment|super|genial|quelle)
      """),
    Cue(
      "violence", .tone(.aggressive), 60,
      """
      (taisez vous|ta gueule|vos gueules|ferme la (gueule|bouche|un peu|$)|fermez la (gueule|bouche|un peu|$)|degagez|^
        degage|merde|putain|bordel|conneries|connerie|
        foutez|fous le camp|ca suffit|y en a marre|ras le bol de vos|honte a vous|de quel droit|allez vous faire)
      """),
  ]
}
