extension NotionTrie {
  /// The notions in French: see `NotionTrie` for the format. Same names, in the same order, as in the other language.
  static let french = NotionTrie(
    """
    false-claim:
      faux; fausse~; c est (totalement|completement|absolument|tout simplement)? faux; archi faux; inexact~; errone~;
      pas vrai; ce n est pas (vrai|exact|le cas|la verite|la realite); contraire a la (verite|realite); contre
      verite~; infonde~; sans (aucun)? fondement; denue~ de (tout)? fondement; ne repose sur (rien|aucun~); n a rien
      de vrai; rien n est vrai; aucune verite; aucune realite; vous (avez tort|vous trompez|faites erreur); tu (as
      tort|te trompes|fais erreur); ne correspond~ (pas|en rien) a la (realite|verite); ne tient pas debout; ne
      (refletent|refleten) (pas|en rien); ce n est pas ce qui s est passe; il n en est rien; n importe quoi; a mille
      lieues de la (verite|realite); mensonger~; c est inexact; non avere~; pas un mot de vrai; sans rapport avec la
      realite
    rumour:
      rumeur~; ragot~; commerage~; on dit; ouie dire; oui dire; bruit~ de couloir; bruits qui courent; legende~
      urbaine~; radio moquette; telephone arabe; racontar~; cancan~; potin~; speculation~; (pures|pure)
      (speculations|speculation); supputation~; bouche a oreille; (histoires|histoire) qui (circulent|circulen); ce
      qui (circule|se dit|se raconte|se lit); ce qu on (lit|raconte|dit) (sur|partout|ici ou la)?; (circul~|tourn~)
      (en boucle|sur le net|sur internet|sur les reseaux|sur facebook); entendu dire; l homme qui a vu l (homme|ours);
      un ami d un ami; fantasme~; bobard~; intox; il ne faut pas croire tout; ne croyez pas tout; ne crois pas tout;
      radio trottoir; fait boule de neige; histoire qui enfle
    fake-image:
      faux (compte~|profil~|document~|mail~|tweet~|visuel~|cliche~); (fausses|fausse)
      (photo~|image~|video~|capture~|annonce~|page~); montage~; photoshop~; truque~; trucage~; retouche~; bidon;
      bidonne~; bidonnage; mise en scene; mis~ en scene; deepfake~; hypertrucage~; genere~ par (une)? (ia|intelligence
      artificielle); trafique~; bidouill~; falsifi~; fabriqu~ de toutes pieces; contrefacon~; contrefait~; vieille
      (photo|video|image); (photo~|video~|image~) (date|datent) (de|d); (photo~|video~|image~)
      (ancienne|sortie|sorties|detournee|detournees|manipulee|manipulees|modifiee|modifiees|tronquee); (images|image)
      d (archives|archive); tronque~; coupe~ au montage; recadre~; beau montage; joli montage; maquill~; imitation;
      usurp~
    never-did:
      jamais; nous n avons jamais; on (n) a jamais; je n ai jamais; n a jamais
      (ete|eu|fait|dit|refuse|vendu|demande|existe|envoye|utilise); a aucun moment; en aucun cas; n avons
      (rien|pas|nullement) fait; on n a rien fait; rien fait de (mal|tel|semblable); rien de tel; rien de la sorte;
      aucun~ (incident|fuite|faute|panne|probleme|refus|agression|licenciement|erreur) (n a|n est|n ont|de notre|chez
      nous|a signaler); n a pas eu lieu; n ont pas eu lieu; n a jamais eu lieu; n est pas arrive; n est jamais arrive;
      ne s est (pas|jamais) (passe|produit); cela n a pas existe; personne (chez nous|ici|dans l equipe|de l equipe)?
      (n) a (fait|dit|supprime|touche|refuse|demande); pas une seule fois; nullement; la main sur le coeur; nous ne
      ferions jamais; on ne ferait jamais; il n y a (pas|jamais) eu (de|d); rien de tout (cela|ca); pas notre genre;
      jamais de la vie; jamais au grand jamais
    never-said:
      jamais (dit|promis|affirme|annonce|pretendu|garanti|ecrit|tweete|tenu|declare|evoque|mentionne|laisse
      entendre|parle); n avons pas (dit|promis|annonce|affirme|ecrit); n ai pas (dit|promis|annonce|affirme|ecrit); n
      a pas (dit|promis|annonce|affirme|ecrit|tenu); pas ce que (nous avons|on a|j ai|il a|elle a) (dit|ecrit|promis);
      ne faites pas dire; ne me faites pas dire; fait dire ce que; faire dire (a|ce); propos (qui nous sont|qu on
      nous|qui lui sont)? (pretes|attribues|inventes|imaginaires|deformes|rapportes); ces propos n ont (pas|jamais);
      tenu (ces|de tels) propos; nulle part (nous|on|il|je); ou (avons nous|avez vous|as tu) (dit|ecrit|vu|lu); on
      vous a dit ca; personne (n) a (dit|promis|parle); aucune (promesse|annonce|declaration); mots dans (la|notre|ma)
      bouche; cite~ a tort; attribu~ a tort; ce ne sont pas (nos|mes|ses) mots; n est pas notre position
    not-ours:
      pas (de chez)? nous; pas (le|la|les) (notres|notre); ce n est pas (notre|nos|un de nos|une de nos|l un de nos|le
      notre|la notre|nous); ce ne sont pas (nos|les notres); n est pas (l) un~ de nos; ne fait pas partie de
      (nos|notre|l equipe|l entreprise); ne font pas partie de (nos|notre); ne nous appartien~; n emane pas de; n
      emanent pas de; ne vient pas de (chez)? nous; ne provient pas de (chez)? nous; ne provien~ pas de nos; ne
      travaille~ pas (chez|pour|avec) nous; n a jamais travaille (chez|pour|avec) nous; n est pas (un)? salarie; aucun
      lien avec (nous|notre|l enseigne|la marque); sans lien avec; pas affilie~; vous (confondez|vous trompez
      de|faites erreur sur); tu (confonds|te trompes de); mauvais~
      (enseigne|compte|marque|societe|adresse|interlocuteur); autre
      (enseigne|societe|marque|entreprise|compagnie|club|etablissement); homonym~; meme nom; erreur sur la personne;
      tromp~ de (marque|societe|compte|magasin|cible|cremerie|boite)?; page non officielle; compte non officiel; on ne
      vend pas (ca|ce|cela); nous ne vendons pas; nous ne fabriquons pas; pas commercialise~ par nous; quelqu un qui
      se fait passer pour nous
    ask-proof:
      preuve~; prouve~; avez vous (des|une|la moindre) preuve~; (ou|quelles) sont (les|vos|tes) preuves; une preuve
      svp; des preuves svp; sans (la moindre)? (preuves|preuve); aucune preuve; pas de (preuves|preuve); montrez
      (nous|moi); montre (nous|moi); apportez (nous|moi|les|la)?; apporte (nous|moi|la|les)? preuve; demontre~;
      source~ svp; vos sources; ta source; quelles sont vos sources; d ou (tenez vous|tiens tu|sortez vous|sors
      tu|vient|vous vient); ou avez vous (vu|lu|entendu|peche); ou as tu (vu|lu|entendu|peche); selon qui; qui vous a
      dit; qui t a dit; photo ou ca n existe pas; des noms; donnez (nous|moi)? (des|les) (noms|faits|dates); etaye~;
      sans (elements|element) (concrets|concret|tangibles|tangible); aucun element
      (concret|tangible|probant|materiel)?; parole contre parole; votre parole contre; facile a dire; n importe qui
      peut (dire|ecrire|poster|raconter|affirmer); on attend (toujours|encore)? (les|vos|tes) preuves; charge de la
      preuve; des faits (pas|et non); ticket a l appui; justificatif a l appui
    lie-liar:
      mensong~; mentir; ment; mens; mentez; menteur~; menteuse~; mentent; menti; mytho~; affabul~; invent~;
      invention~; tissu de mensonges; bobard~; salade~; raconte~ (n importe quoi|des histoires|des salades|des
      bobards|des craques|ta vie); craque~; baratin~; pipeau; du flan; des calembredaines; balivernes; sornettes;
      fariboles; foutaise~; conneries; histoire~ a dormir debout; conte~ de fees; cousu de fil blanc; monte~ de toutes
      pieces; fabriqu~ de toutes pieces; pure (invention|fiction); roman; fabul~; imagination (debordante|fertile)?;
      nez (qui|va|s) (s) allonge~; nez (qui|va|s) (sallonge~|allonge~); pinocchio; malhonnete~; tromper les gens;
      deform~ (la realite|la verite|les faits); travest~ (la realite|la verite|les faits); vous savez (tres
      bien|pertinemment|parfaitement) que; c est du vent; arranger la verite; fieffe~; mauvaise langue~
    formal-denial:
      dement~; denegation~; refut~; reject~ (ces|les|cette|toute|l|vos) (accusation~|allegation~|affirmation~); rejet~
      (categoriquement|fermement|en bloc|formellement); ni~ (en bloc|avoir|categoriquement|formellement|toute|les
      faits); nions; contest~; inscrivons en faux; s inscrit en faux; s inscrire en faux; m inscris en faux;
      categoriquement; formellement; fermement; vigoureusement; avec (force|vigueur|la plus grande fermete); avec la
      plus grande fermete; contredi~; recus~; ne reconnaissons pas; ne reconnait pas les faits; pas notre version;
      notre version des faits; tout le contraire; bien au contraire; au contraire; c est l inverse; c est le
      contraire; rien a cacher; opposons un dementi; coupons court; mettre fin (aux|a ces|a cette)
      (rumeur~|speculation~); tordre le cou; demont~ (ces|cette|les) (accusation~|rumeur~|intox~)
    contrary-to-claims:
      contrairement a (ce|ces|cette|vos|certain~|l); contrairement aux; a l inverse de ce; malgre ce qu~; quoi qu
      (on|en|il|elle|ils); quoi que vous (disiez|pensiez|en disiez); n en deplaise; contrairement a ce qu~ (est|a
      ete|vous|certains|affirme|pretend|on|tu|dit); ce que (certains|d aucuns|certains medias|la presse|les gens)
      (disent|pretendent|affirment|racontent|voudraient); vous (pretendez|affirmez|alleguez|soutenez|dites
      que|insinuez); tu (pretends|affirmes|soutiens|insinues); il (pretend|affirme|soutient|insinue); elle
      (pretend|affirme|soutient|insinue); ils (pretendent|affirment|soutiennent); pretend~; pretendu~; soi disant;
      allegation~; accusation~; allegue~; presume~; suppose~; insinu~; sous entend~; comme
      (pretendu|annonce|affirme|allegue|vous le dites|certains le pensent); comme (on|certains|d aucuns) (le)?
      (pretend|dit|affirme|pretendent|disent|affirment)
    no-record:
      aucune trace; pas (de)? trace; aucun~
      (enregistrement|dossier|reservation|commande|signalement|appel|historique|reclamation|plainte|mail|courrier) (a
      votre nom|de votre part|n|ne|dans|chez)?; n avons (aucun~|pas) (trace|commande|reservation|dossier|de
      trace|recu); nous n avons (rien|jamais|pas) (recu|retrouve|trouve); on (n) a (rien|jamais|pas)
      (recu|retrouve|trouve); je n ai (rien|jamais|pas) (recu|retrouve|trouve); ne (retrouv~|trouv~) (pas|aucun~|rien)
      _2; introuvable~; rien dans (nos|notre|votre|le) (fichier~|base~|dossier~|systeme~|historique~|registre~);
      inconnu~ (au bataillon|de nos|dans nos|chez nous); n apparait (pas|nulle part); n apparaissez pas; ne figure~
      (pas|nulle part); selon (nos|notre) (fichier~|donnees~|systeme~|releve~|registre~|suivi~|historique~|chiffres~);
      d apres (nos|notre) (fichier~|donnees~|systeme~|releve~|registre~|suivi~|historique~|chiffres~); nos
      (fichiers|donnees|releves|systemes|cameras|registres) (montrent|indiquent|disent|confirment); vous n etes pas
      (un|une)? client~; tu n es pas client~; jamais ete client~; pas client~ chez nous; jamais mis les pieds; jamais
      venu~ chez nous; les cameras
    no-fault-found:
      aucun~
      (defaut|probleme|anomalie|dysfonctionnement|panne|souci|erreur|defaillance|irregularite|manquement|incident)
      (n~|detect~|constat~|releve~|de notre~|chez nous~|a signaler~|connu~|identifie~|technique~)?; pas de
      (probleme|panne|souci|defaut|dysfonctionnement) (de notre cote|chez nous|particulier|constate|signale)?; rien a
      signaler; ras; tout (va bien|fonctionne|marche|est normal|est ok|est en ordre|est sous controle|est
      bon|roule|est nickel|est parfait) (chez nous|de notre cote)?; (fonctionne|marche|tourne) (tres
      bien|parfaitement|normalement|correctement|bien|nickel|impeccablement|chez nous|comme prevu); de notre cote
      (tout|rien|pas|aucun~); rien d anormal; n avons (rien|pas) (constate|releve|detecte|observe|decele); ne
      (constatons|relevons|detectons|voyons) (rien|pas|aucun~); en parfait etat; en bon etat; en etat de marche;
      impeccable (au|a la|quand|lors|chez|en) _2; (etait|etaient)
      (bon~|bonne~|parfait~|intact~|neuf~|frais~|impeccable~) (au|en|lors|quand|a) _2; ce n est pas un
      (bug|defaut|bogue); impossible a reproduire; pas reussi a reproduire; (controles|controle) (n a~|n
      ont~|conforme~|negatif~) _2; rien (d anormal|de casse|de suspect|de particulier); parfaitement
      (sain~|propre~|normal~|conforme~|frais~|etanche~); nickel chez nous; sorti~ (d ici|de chez nous|de l usine|de l
      atelier) (intact~|en parfait~|en bon~|impeccable~)
    misinformation:
      desinformation; mesinformation; fausse~ (information~|info~|nouvelle~|alerte~); fake news; fake; infox; intox;
      hoax; canular~; trompeu~; propag~; repand~ (des|de|ces|cette|une|n importe quoi); relay~ (des|de|n importe
      quoi|ces|cette); colport~; faire (peur|le buzz|du sensationnel); affol~; alarmis~; catastrophis~;
      sensationnalis~; putaclic; pute a clic; piege a clics; propagande; complot~; site
      (parodique|satirique|humoristique); compte parodique; article (parodique|satirique); partag~ sans
      (verifier|lire|reflechir); verifiez vos (sources|infos|informations); verifie tes (sources|infos); non verifie~;
      demi verite~; cessez de (partager|relayer|diffuser); arretez de (partager|relayer|diffuser); arrete de
      (partager|relayer|diffuser); agiter (le|les|des) (chiffon rouge|peurs|spectre); manipul~ (l opinion|les gens|l
      information)
    truth-is:
      la verite (est|c est|oblige)?; la realite (est|c est); en (realite|verite|fait); dans les faits; retabli~ (la
      verite|les faits|la realite|certaines verites|les choses); retablissons; remett~ les (choses|pendules|points);
      remettons les; mise au point; mettre les choses au (clair|point); pour etre (clair|precis|exact|tout a fait
      clair|factuel); soyons (clairs|precis|serieux|factuels|honnetes); que les choses soient claires; les faits
      (sont|rien que|parlent|les voici)?; voici les faits; ce qui s est (vraiment|reellement)? passe; la vraie
      (histoire|version); notre version; l autre (version|face|son de cloche); un (seul|autre) son de cloche; toute l
      histoire; il faut savoir (que|qu); vous (oubliez|omettez) de (dire|preciser|mentionner|signaler); tu
      (oublies|omets) de (dire|preciser|mentionner); ce que vous ne dites pas; ce que tu ne dis pas; curieusement
      vous; etonnamment vous; renseignez vous; precisons (que|qu)?; rappelons les faits; factuellement; objectivement
    impossible-claim:
      impossible; pas possible; ca ne se peut (pas)?; cela ne se peut; ne peut (pas|etre|en aucun cas|provenir|venir)
      _2 (nous|chez nous|nos|notre|vrai|arriver); aurait pas pu; n a pas pu; n ont pas pu; ne peut pas avoir;
      techniquement impossible; materiellement impossible; physiquement impossible; peu
      (probable~|plausible~|vraisemblable~|credible~); invraisemblable~; improbable~; impensable~; inconcevable~;
      inimaginable~; pas (plausible~|credible~); difficile a (croire|imaginer|avaler); du mal a (croire|y
      croire|imaginer|le croire); j ai des doutes; permettez (moi|nous) d en douter; permets moi d en douter; nous
      (en)? doutons; j en doute; on en doute; (c est|voila qui est)? (bizarre|etrange|curieux|etonnant)
      (que|qu|car|parce que|comme|on|mais); ne tient pas la route; ca ne colle pas; pas logique; aucun sens; n a pas
      de sens; defie (la logique|l entendement); personne d autre (n a|ne); aurait (remarque|vu|su|signale); nous
      etions fermes; on etait ferme ce jour
    absolutely-not:
      absolument pas; certainement pas; surement pas; bien sur que non; evidemment que non; pas du tout; pas le moins
      du monde; en aucune (facon|maniere|sorte); aucunement; nullement; d aucune (facon|maniere|sorte); en rien; non
      non et non; mais non; ben non; bah non; que nenni; niet; nan; du tout; pas (une seconde|un instant|un seul
      instant); loin de la; loin s en faut; tant s en faut; hors de question; pas question; vous plaisantez; tu
      plaisantes; vous voulez rire; tu rigoles; vous revez; tu reves; non mais; sottise~; betises; aneries; idiotie~;
      foutaises; absurdite~; balivernes; quelle (blague|absurdite|sottise|imagination); encore rate; perdu; a cote de
      la plaque; faux sur toute la ligne; tout faux; jamais jamais; pas l ombre d~
    hypothetical-doubt-of-event:
      si (c est|c etait|cela est|cela etait|ce que vous dites est|votre histoire est|les faits sont|tout cela est)?
      (vrai|avere|averes|exact|confirme|confirmes); si les faits (etaient|sont|devaient etre); si
      (probleme|incident|erreur|faute|panne) il y a; s il y a (eu)? (un|une)?
      (probleme|erreur|faute|incident|defaut|retard); a supposer (que|qu); en supposant (que|qu); quand bien meme;
      meme si (c etait|c est|nous|vous|cela); apparemment; soi disant; parait il; il parait (que|qu); selon vous;
      selon vos dires; selon (lui|elle|eux); d apres vous; a vous (croire|lire|entendre|en croire); a t entendre; a te
      lire; a en croire; vous dites (que|qu|avoir); votre (pretendu|soi disant|supposee|suppose|pretendue) _;
      (pretendue|pretendu|pretendues|pretendus|presumee|presume|presumees|presumes|supposee|suppose|supposees|supposes|soi
      disant|soi disants) (incident~|victime~|probleme~|faits~|propos~|faute~|panne~|blessure~|intoxication~); faits
      allegues; faits presumes; serait; seraient; aurait; auraient; dans votre
      (version|tete|esprit|imaginaire|imagination)
    stupidity:
      stupid~; idiot~; imbecil~; debil~; cretin~; abruti~; con; conne; cons; connes; connard~; connasse~;
      (conneries|connerie); bete; betes; betise; sot; sotte~; niais~; nigaud~; benet~; ane; bourrique; cruche~;
      cervelle~; sans cervelle; pas de cerveau; un cerveau; neurone~; deux neurones; pas (tres|bien)
      (malin|futee|fute|finaud|fut fut|eveille); pas (finaud|fute fute|une lumiere|le couteau le plus affute|le plus
      malin|la plus maline); inculte~; bas de plafond; bulot~; boulet~; tocard~; blaireau~; guignol~; clown~;
      bouffon~; andouille~; neuneu~; demeure~; attarde~; simplet~; lent~ a la (detente|comprenette); comprenette;
      genie; einstein; sherlock; quotient; qi; bon sens; un enfant de (cinq|5|six|trois|dix) ans; meme un enfant; a la
      portee de (tous|tout le monde|n importe qui|un enfant); ce n est pas (si)?
      (sorcier|complique|difficile|compliquee); c est pas (sorcier|complique|difficile); reflech~ (avant|deux|un peu);
      tourne~ sept fois; fallait y penser; naif; naive~; credule~
    ignorance:
      ignoran~; ignare~; inculte~; mal (informe~|renseigne~); aucune idee (de|du|des)?; vous (ne)?
      (savez|connaissez|comprenez) (rien|pas|visiblement|manifestement) _2; tu (ne)? (sais|connais|comprends)
      (rien|pas) _2; (visiblement|manifestement|clairement|apparemment) vous (n|ne|meconnaissez|ignorez|confondez|avez
      mal); vous ignorez; tu ignores; n y (connaissez|connais|connait|comprenez|comprends|comprend|entendez) rien; y
      connai~ rien; sans (savoir|connaitre|rien savoir|rien connaitre) _2; parle~ sans savoir; parler de ce qu; ne
      sait pas de quoi; savez pas de quoi; sais pas de quoi; de quoi (vous parlez|tu parles|il parle); profane~;
      neophyte~; amateur~; expert~ (autoproclame~|de salon~|de canape~|du dimanche~|de comptoir~|en
      herbe~|facebook~|twitter~); specialiste~ (autoproclame~|de salon~|de canape~|du dimanche~|de comptoir~);
      juriste~ (de comptoir|facebook|du dimanche); donneu~ de (lecons|lecon); y a qu a; yaka; il n y a qu a; faut qu
      on; philosophe~ de comptoir; tout le monde (est|s improvise) (expert|juge|specialiste); pas (du|votre)
      (metier|domaine|rayon); ce n est pas votre metier; meconnaissance; manque de
      (culture|connaissance|connaissances|discernement); jamais (gere|dirige|travaille dans|cuisine)
    laziness:
      paress~; flemm~; feignant~; faineant~; fainean~; glandeu~; gland~; branleu~; tire au flanc; poil dans la main;
      cossard~; oisi~; assiste~; cas soc~; depuis (votre|ton|son|leur) (canape|fauteuil|lit|salon); derriere
      (votre|ton) canape; vautre~; affale~; levez vous (plus tot|de votre); leve toi plus tot; partez plus tot; bouge~
      (vous|toi|ton|votre); se (bouger|lever|secouer|fouler); remue~ (vous|toi); lever le petit doigt;
      (faites|fais|faire) (un|le moindre|un petit) effort~; un (petit)? effort; trouve~ (un|du)
      (travail|boulot|job|taf|emploi); cherche~ (un|du) (travail|boulot|job|taf); certains (bossent|travaillent); il y
      en a qui (bossent|travaillent); y en a qui (bossent|travaillent); pendant que (nous|d autres|on|nos equipes)
      (travail~|boss~); gagner (sa|votre) vie; jamais (travaille|bosse); rien (foutre|faire) de (vos|tes|ses)
      (journees|dix doigts); tout cuit; tout (servi|apporte) sur un plateau; macher le travail; cherche~ (un
      peu|avant|par vous|par toi); allocs; rsa; pole emploi; chomeu~
    hysteria:
      hyster~; folle~; fou; fous; folie; dingue~; cingle~; timbre~; tare; tares; taree~; givre~; siphonne~; toque~;
      maboul~; fele~; dement; demente~; psychopathe~; psychotique~; parano~; delir~; deraisonn~; deraille~; divagu~;
      disjonct~; peter (un|les) (cable|plombs); pete~ (un|les) (cable|plombs); pete (un|les) (cable|plombs); pris~
      (vos|tes|ses) (medicaments|cachets|pilules|gouttes); prenez (vos|un)
      (medicament~|cachet~|pilule~|calmant~|lexomil~|xanax~|doliprane~); oublie (vos|tes|de prendre)
      (medicament~|cachet~|pilule~|gouttes~); consult~ (un|quelqu un); un psy; psychiatr~; therapie; se faire
      (soigner|aider|suivre); fai~ vous (soigner|aider|suivre); faire soigner; a soigner; rage; rageu~; enrag~; ecum~;
      la bave aux levres; bave~; vocifer~; hurl~; beugl~; brai~; crise de nerfs; nerveu~; a fleur de peau; pique~
      (une|sa) crise; caprice~; surreagi~; sur reaction; surreaction; reaction
      (excessive|disproportionnee|demesuree|epidermique); dramatis~; drama queen; melodram~; comedie; fanatique~;
      obsed~; obsession~; obnubil~; furie~; harpie~; mal (lune~|embouche~); hargn~; virulen~; emportement~; vos nerfs;
      tes nerfs; irrationnel~; desequilibr~; malade mental~; grand malade
    jealousy:
      jalou~; envie~; envieu~; aigri~; aigreur~; amer; amere~; amertume; rancoeur~; rancun~; ressentiment; depit~;
      frustr~; mal baise~; (le|notre) succes (derange|gene|attire|agace|fait|suscite) _2; (ca|cela|notre reussite|la
      reussite) (vous|te|en|les)? (derange|agace|gene|emmerde); supporte~ pas (de nous voir|notre|la)
      (succes|reussite)?; vous aimeriez (etre|avoir|pouvoir); tu aimerais (etre|avoir|pouvoir); pas les moyens
      (de|d)?; pas les moyens de vous l offrir; (compte~|comptes) (a|de) regl~; (reglements|reglement) de
      (comptes|compte); vengeance; revanche; se venger; revanchard~; mauvais~ perdant~; mauvaise foi de perdant;
      rage~; rageu~; seum; le seum; loser~; rate; ratee; rates; un rate; (candidat~|postulant~)
      (refuse~|recale~|econduit~); pas ete (embauche~|pris~|retenu~) (chez nous)?; ex employe~
      (aigri~|mecontent~|frustre~); vieille rancune; dent contre nous; une dent contre; des gens qui n ont rien
      (construit|fait|bati|cree); fait des jaloux; rend~ jaloux; la rancon du succes
    attention-seeker:
      faire (parler de|son|le) (vous~|toi~|soi~|lui~|elle~|buzz~|interessant~); se faire (remarquer|mousser|un nom|de
      la pub); vous faire (remarquer|mousser|un nom|de la pub); te faire (remarquer|mousser|un nom|de la pub); faire
      (l|son|votre) (interessant|interessante|malin|show|cinema|numero|cirque); fait (l|son)
      (interessant|interessante|malin|show|cinema|numero|cirque); en mal de
      (notoriete|reconnaissance|buzz|likes|celebrite|publicite|visibilite|followers|sensations|gloire); en manque
      (de|d) (likes|attention|notoriete|followers|affection|visibilite); besoin (d|de)
      (attention|exister|reconnaissance|likes|se faire remarquer); (chercher|cherche) (l attention|le buzz|des
      likes|des vues|a exister|la polemique|a faire le buzz); cherche~ (l attention|le buzz|des likes|des vues|a
      exister|la polemique|a faire); course aux (likes|vues|clics|followers); chasse aux (likes|clics); pour
      (des|quelques|gratter des|recolter des|avoir des) (likes|vues|rt|retweets|clics|abonnes|followers); quart d
      heure (de gloire|warholien|de celebrite)?; minute~ de gloire; instant de gloire; se donner en spectacle; amuser
      la galerie; epater la galerie; influenceu~ (rate~|de pacotille~|en herbe~|autoproclame~|a deux balles~); pseudo
      (influenceur~|influenceuse~|journaliste~); buzz; bad buzz; pub gratuite; publicite gratuite; se rendre
      interessant~; (contente|content) de (vous|toi|votre|ton); bravo pour (le buzz|les likes)
    hater:
      haineu~; haine; hater~; rageux; rageuse~; les rageux; negatif~; negative~; negativite; toxique~; venin;
      venimeu~; fiel; fielleu~; bile; poison; vomir (votre|sa|leur|ta) (haine|bile|fiel); deverse~
      (votre|sa|leur|ta|son)? (haine|bile|fiel|venin)?; crach~ (votre|sa|leur|ta|son|sur|dans)
      (haine|bile|fiel|venin|la soupe|nous|notre)?; malveillan~; mechan~; nuisib~; nuire; aime~
      (critiquer|detester|cracher|detruire); toujours (negatif~|contre nous~|a critiquer~|mecontent~|en train de
      critiquer~); jamais (content~|satisfait~|heureu~); pas plaire a tout le monde; plaire a tout le monde;
      satisfaire tout le monde; contenter tout le monde; denigr~; casser du sucre; descend~ (en flammes|les gens|notre
      travail); bash~; detracteu~; mauvais esprit; mauvaises langues; langue~ de vipere; vipere~; pisse
      (froid~|vinaigre~); peine a jouir; rabat joie; trouble fete~; vautour~; chacal~; tristes sires; esprit chagrin;
      esprits chagrins; bonne journee aux rageux
    troll:
      troll~; nourrir (le|les) troll~; trolleu~; faux (compte~|profil~|client~|avis~|temoignage~); bot; bots; compte~
      (bidon~|fantoche~|anonyme~|parodique~|cree hier~|robot~); provoc~; provocat~; agitateu~; fauteu~ de trouble~;
      semeu~ de (zizanie|merde|trouble); foute~ la merde; fouteu~ de merde; foutre la merde; semer la
      (zizanie|discorde|pagaille); jeter de l huile sur le feu; mettre de l huile; remue~ la merde; perturbateu~;
      emmerdeu~; casse (pieds|couilles|bonbons|burnes); enquiquineu~; cherche~ (la bagarre|les ennuis|l embrouille|la
      merde|a provoquer|la petite bete); appat~; rage bait; compte cree (hier|ce matin|aujourd hui|il y a|pour l
      occasion); profil (sans photo|vide|anonyme|cree); (zero|0|aucun|trois|deux|12) (abonne~|follower~|ami~); sans
      photo de profil; bien tente; bel essai; anonym~ (courageux|lache)?; pseudo anonyme; trouve~ (vous|toi) une
      (autre)? occupation; spam~; pollu~ (notre|cette|la|le|les) (page|fil|mur|discussion|commentaires)
    keyboard-warrior:
      derriere (un|votre|ton|son|leur|l|les|vos)
      (ecran~|clavier~|ordinateur~|ordi~|pseudo~|telephone~|anonymat~|avatar~|smartphone~); cache~ derriere; planque~
      derriere; bien (cache~|planque~|au chaud~) (derriere)?; courageu~ (derriere|mais|sur|de|anonyme|devant);
      guerrier~ (du|de) (clavier|canape); justicier~ (du|de|d)
      (clavier~|net~|web~|canape~|internet~|dimanche~|twitter~|facebook~); heros (du|de) (clavier|canape); rambo du
      clavier; cowboy~ du clavier; grande gueule; grandes gueules; fort~ en gueule; venez (le|nous le|me le)
      (dire|repeter) (en face|sur place|en magasin|a la boutique)?; viens (le|nous le|me le) (dire|repeter) (en
      face)?; dire en face; en face; face a face; droit dans les yeux; lache; laches; lachete; couard~; courage
      (de|d|a deux mains)?; pas le courage; anonymat; sous (couvert|pretexte) (d|de l) anonymat; sous pseudo~;
      tribunal (de twitter|facebook|des reseaux|populaire|d internet|mediatique); meute~ (numerique|de twitter)?;
      police (de twitter|du net|de la pensee); c est (si|tellement|trop)? facile (de|d) (critiquer|attaquer|juger|se
      cacher|cracher|insulter|parler); facile derriere; activiste~ de canape; indigne~ (professionnel~|de service~|du
      net~|du clavier~)
    cheapskate:
      radin~; pingre~; avare~; rapiat~; grippe sou~; rat; rats; ratus; pinc~ (maille|les sous); compte~ (vos|tes|ses)
      (sous|centimes); pour (trois|deux|quatre) (sous|euros|francs|centimes); trois francs six sous; trois euros;
      quelques (centimes|euros); le beurre et l argent du beurre; beurre et l argent; gratter (un|une|des|quelques)
      (remise~|bon~|avoir~|euro~|cadeau~|repas~|centime~|remboursement~); gratteu~; gratte~ (un|une|des|quelques)
      (remise~|bon~|avoir~|euro~|cadeau~|repas~); profiteu~; pique assiette~; parasite~; tout gratuit; veu~ (tout|le
      tout)? (gratuit|gratis|pour rien); l oeil; gratos; a l oeil; chasseu~ de (bonnes
      affaires|remises|promos|bons|primes); opportunist~; aubaine; appat du gain; soutirer; extorqu~; pas les moyens;
      si vous n avez pas les moyens; cherche~ (un|une|a avoir|a obtenir|juste)
      (remboursement|geste|remise|ristourne|gratuit); en avoir pour (votre|son|ton) argent; a ce (prix|tarif) la; pour
      ce prix; (vous vous attendiez|tu t attendais) a quoi; fauche~; crevard~; mendi~; sans le sou
    whiner:
      pleurnich~; chial~; geign~; gemi~; rale; rales; ralez; raler; raleu~; plaintif~; plaindre (pour|de tout|sans
      arret|tout le temps|a longueur|encore|toujours); (aime~|passe~|adore~) (a|votre temps a|son temps a|sa vie
      a|leur temps a|leur vie a|ta vie a)? (vous|se|te)? (plaindre|raler); toujours (en train de|a) (raler|se
      plaindre|vous plaindre|te plaindre|pleurer); jamais content~; eternel~
      (insatisfait~|mecontent~|raleur~|plaintif~); insatisfait~ (chronique~|professionnel~|permanent~|perpetuel~);
      mecontent~ (professionnel~|chronique~|perpetuel~|permanent~); grincheu~; grognon~; grogn~; bougon~; ronchon~;
      rouspet~; jeremiad~; lamentation~; lament~; complainte; calimero; c est trop injuste; pleureu~; pleur~
      (pour|sur|encore|comme|dans|a chaudes|toutes); larmes de crocodile; sortez les (mouchoirs|violons); sors les
      (mouchoirs|violons); un mouchoir; violon~; pauvre
      (chou|petit|petite|bichette|biquet|lapin|cherie|cheri|chouchou|ami); pov; oh le pauvre; oh la pauvre; pinaill~;
      chipot~; chicani~; tatillon~; ergot~; coupe~ les cheveux en quatre; cherche~ la petite bete; chouin~; couin~;
      bebe cadum; chochot~; il y en a toujours; y en a toujours; toujours les memes (qui|gens|personnes)
    calm-down:
      calme~; calmez vous; calme toi; du calme; on se calme; on se detend; detend~; detendez vous; detends toi;
      relax~; zen; restons (calmes|zen|courtois); restez (calme~|zen~|courtois~); reste (calme|zen); respir~; respirez
      (un coup|par le nez|profondement)?; un grand coup; inspirez; expirez; soufflez; souffle un (coup|peu); tout
      doux; doucement; doucement les basses; mollo; tranquille~; cool; on reste (cool|zen|calme); pose~ (vous|toi)?
      (deux|cinq|2|5) minutes; prenez (une tisane|une camomille|l air|une verveine|un verre|du recul|une grande|un
      bain|une infusion|deux minutes); prends (une tisane|une camomille|l air|un verre|du recul|une grande); tisane;
      camomille; verveine; buve~ (une|un) (tisane|verre|camomille|coup|the); gardez (votre|votre sang froid|vos
      nerfs); sang froid; pas la peine de (crier|hurler|s enerver|vous enerver|t enerver|paniquer|s exciter|monter);
      inutile de (crier|hurler|vous enerver|t enerver|s enerver|paniquer|monter sur); ne vous
      (enervez|emportez|emballez|excitez|affolez|mettez) pas; ne t (enerve|emporte|emballe|excite|affole) pas; ne
      paniquez pas; baisse~ d un ton; monter (sur|dans) (vos|tes|ses|les) (grands chevaux|tours); grands chevaux; la
      pression; tension; un peu de (calme|retenue|patience|recul|sang froid|mesure|decence); allez prendre l air; va
      prendre l air; comptez jusqu a (dix|10); le feu au lac; pas le feu; patience; soyez patient~; redescend~
    go-elsewhere:
      allez (voir)? ailleurs; va (voir)? ailleurs; aller (voir)? ailleurs; voir ailleurs;
      (achete~|mange~|cherche~|commande~|plaigne~|deverse~|reserve~) ailleurs; plaindre ailleurs; ailleurs si;
      ailleurs; l herbe est plus verte; changez (de|d)
      (cremerie~|operateur~|fournisseur~|banque~|magasin~|marque~|club~|resto~|restaurant~|boutique~|compagnie~|hotel~);
      change (de|d) (cremerie|operateur|fournisseur|banque|magasin|marque|club|resto); allez chez
      (les|nos|un|le|l|lidl|la) _2; va chez (les|nos|un|le|l) _2; les concurrents vous attendent; la concurrence
      (vous|t|sera|est) _2; libre (de|a vous de|a toi de) (partir|aller|changer|resilier|ne pas|ne
      plus|choisir|quitter|consommer); rien ne vous (oblige|retient|empeche); personne ne vous (oblige|force|retient);
      personne (ne)? (t oblige|te force|te retient|t a oblige|vous a oblige|vous a force); la porte est (grande)?
      ouverte; prenez la porte; prends la porte; voici la porte; la sortie est; vous connaissez la sortie; (ne)?
      (venez|revenez|achetez|suivez|commandez|mangez|lisez|regardez|jouez) (pas|plus); (ne)?
      (viens|reviens|achete|suis|commande|mange|lis|regarde|joue) (pas|plus); desabonne~; resilie~ (alors|donc|si); si
      (ca|cela) (ne)? vous (plait|convient) pas; si t es pas content~; si vous n etes pas content~; pas bienvenu~; n
      etes pas bienvenu~; n etes plus (le|la)? bienvenu~; se passer (de vous|de votre|de clients|de toi); nous nous
      passerons; on se passera; bon vent; bon debarras; adieu; au revoir; ciao; salut alors; bon voyage; passe~ votre
      chemin; passe ton chemin; du balai; du vent; de l air; allez oust~; ouste; cassez vous; casse toi; degage~; tire
      toi; tirez vous; foute~ (nous|moi)? le camp; fiche~ le camp; un client de moins; bon courage chez; pas besoin de
      (clients|gens|vous|toi|votre argent)
    get-a-life:
      rien (d autre|de mieux|de plus interessant)? a (faire|foutre|fiche); n avez (vous)? (vraiment)? rien (d autre|de
      mieux)? a faire; pas autre chose a faire; (trop de|beaucoup de|bien du|du) temps (libre|a perdre|a tuer|devant);
      tuer le temps; passer le temps; s ennu~; vous ennuyez; vous devez vous ennuyer; tu dois t ennuyer; ennui;
      desoeuvre~; oisif~; une vie; achete~ (vous|toi) une vie; trouve~ (vous|toi) (une vie|un hobby|une occupation|une
      passion|un passe temps|un travail|une copine|un copain|des amis|un chien|un combat); prenez un
      (hobby|amant|chien|chat); triste vie; vie (bien)?
      (triste|vide|morne|passionnante|palpitante|ennuyeuse|pathetique|miserable); quelle vie; sortez (un peu|de chez
      vous|prendre|voir du monde)?; sors (un peu|de chez toi|prendre); voir du monde; voir le jour; des amis;
      solitude; seul~ (chez|dans|derriere|devant) (vous|votre|toi|son); allez (lire un
      livre|marcher|courir|vivre|jouer dehors|vous promener|faire un tour); plus (grave|important|urgent) (dans la
      vie|dans le monde|a faire|que ca); (vrais|vrai) (problemes|probleme); (problemes|probleme) de (riches|riche); il
      y a (des guerres|pire|plus grave|des gens|des enfants) _2; des gens (meurent|crevent|dorment|ont faim); des
      enfants meurent; faim dans le monde; c est la guerre; si c est (votre|ton|la|le) (seul|plus gros|plus
      grand|pire) (probleme|souci); (petites|petite) (vies|vie); mal dans (sa|votre) (peau|vie); autres chats a
      fouetter; soucis de riches
    read-again:
      relis~; relire; relisez (bien|mieux|notre|votre|le|la|les)?; lisez (bien|mieux|donc|d
      abord|avant|la|le|les|jusqu|attentivement|correctement); lis (bien|mieux|d abord|avant|la|le|les|jusqu); lire
      (avant|jusqu au bout|la notice|les conditions|le contrat|l etiquette|correctement|attentivement|un mode d
      emploi|le mode); apprene~ a lire; apprends a lire; savoir lire; savez (vous)? lire; vous savez lire; tu sais
      lire; sait lire; encore faut il (savoir)? lire; (aviez|avais|avait) (pris le temps de|pris la peine de|bien)?
      (lu|lire); si vous (aviez|savez|saviez) (lu|lire|bien lu|pris la peine); pas lu; n avez (meme)? pas lu; c est
      (ecrit|marque|precise|indique|stipule|note|affiche) (noir sur blanc|en gros|en toutes
      lettres|dessus|partout|clairement|sur|dans|en)?; il est (bien|clairement|pourtant)?
      (ecrit|indique|precise|stipule|mentionne); noir sur blanc; en (gros|toutes lettres|gras|lettres
      capitales|majuscules); petites lignes; la notice; le mode d emploi; page (un|deux|trois|1|2|3|4|12) (de|du);
      lunettes; changez de lunettes; ophtalm~; opticien; afflelou; ouvrez les yeux; ouvre les yeux; regarde~
      (mieux|bien|de plus pres); les yeux en face des trous; sauf erreur de lecture; comprehension ecrite; comme
      (deja)? (dit|ecrit|explique|indique|precise); combien de fois; repeter; faut il (vous)? (l ecrire|repeter|un
      dessin|le redire); un dessin; vous faire un dessin; survole~; en diagonale
    learn-something:
      appren~ (a|au|le|la|les|donc|d abord|quelque chose|un peu|ce que|l|la politesse|le respect); apprenez; retourne~
      (a l|sur les bancs|en|au) (ecole|primaire|maternelle|cp|college|de l ecole)?; l ecole; bancs de l ecole;
      informe~ (vous|toi|z); informez vous; renseigne~ (vous|toi); instrui~ (vous|toi)?; eduque~ (vous|toi); cultive~
      (vous|toi); documente~ (vous|toi); google est (votre|ton) ami; demande~ a google; tape~ (sur|dans) google;
      wikipedia; une recherche (google|sur)?; ouvre~ un (livre|dictionnaire|dico|bouquin); lis un livre; lisez un
      livre; dictionnaire; dico; larousse; petit robert; avant de
      (critiquer|juger|parler|poster|commenter|accuser|ecrire|venir|raconter|l ouvrir|vous plaindre); verifi~ avant;
      revise~ (vos|tes|ses|votre); lecon (de|du|n|a retenir); (petite|petit) lecon; cours de
      (politesse|francais|economie|gestion|savoir vivre|rattrapage); laisse~ (moi|nous) (vous|t)?
      (expliquer|apprendre|enseigner|eclairer); je vais (vous|t) (expliquer|apprendre); on va (vous|t)
      (expliquer|apprendre); je vous (explique|apprends); pour votre (information|culture|gouverne|culture
      generale|education); pour (ta|votre) (info|gouverne|culture); culture generale; vous (dormirez|vous coucherez)
      moins bete~; vous aurez appris; tu te coucheras moins bete; la vraie vie; dans la vraie vie; bienvenue dans (la
      vraie vie|le monde|la vie|la realite); le monde reel; redescend~ sur terre; economie pour les nuls; pour les
      nuls; voila comment (ca|marche|fonctionne)
    mock-spelling:
      orthograph~; faute~ (d orthographe|de frappe|de francais|de grammaire|d accord|de conjugaison|par ligne|par
      phrase); (moins|autant|tant|bourre|truffe|plein|quatre|cinq|sept|trois|dix|vos|tes|sans) (de|d)? (fautes|faute);
      grammaire; conjugaison; accord~ du participe; participe passe; ponctuation; virgule~; majuscule~;
      (accents|accent); bescherelle; bled; becherelle; dictee; bernard pivot; pivot; dictionnaire; dico; correcteur
      (orthographique)?; illettr~; analphabet~; ecrire (correctement|en francais|sans faute|francais|une phrase);
      ecri~ en francais; apprene~ a ecrire; apprends a ecrire; francais correct; bon francais; en francais svp; en
      francais s il vous plait; le francais (est|c est|n est); langue maternelle; langue de moliere; moliere; ca s
      ecrit; cela s ecrit; s ecrit avec; prend deux; prend un; avec un (s|e|r|t|x); deux (m|n|p|r|t|l); dyslexi~;
      illisible~; incomprehensible~; charabia; hieroglyph~; dechiffr~; decrypt~; traduire; traduction; traducteur; mal
      ecrit~; rien compris a (votre|ton); prof de francais; certificat d etudes; le chat est passe sur; marche sur le
      clavier; mes yeux (saignent|piquent); yeux qui saignent; langage sms
    condescension:
      mon (petit|pauvre|cher|grand|brave|bon|ami|vieux|gars|coco|chou|lapin|poussin|loulou|garcon)
      (monsieur|ami|bonhomme|pote)?; ma
      (petite|pauvre|chere|grande|brave|bonne|cherie|belle|poule|cocotte|biche|puce|jolie|fille) (dame|madame|amie)?;
      ma ptite dame; chere madame; cher monsieur; cher (ami|monsieur); jeune (homme|fille|femme|dame|padawan); petit~
      (bonhomme|chou|coeur|chat|lapin|malin|genie|monsieur|madame|chose); bichette; cocotte; coco; choupi~; chouchou;
      loulou; poulette; minette; gamin~; fiston; champion~; princesse; votre altesse; sa majeste; bibi; ecoute~ (moi)?
      bien; ecoute~ (coco|mon|ma); je vous explique; je t explique; on vous explique; je reexplique; je vais
      (faire|etre) (simple|lent|bref); pour faire simple; en (termes|mots) simples; avec des mots simples; tout
      doucement; lentement; meme (vous|toi); des gens comme (vous|toi); les gens comme vous; (personnes|personne)
      (de|dans) votre (genre|espece|acabit|style); votre (genre|espece|acabit); vous ne pouvez pas comprendre; tu
      (peux pas|ne peux pas) comprendre; ca vous depasse; vous depasse; hors de (votre|ta) portee; trop complique pour
      (vous|toi); un jour (vous|tu) comprendr~; quand (vous|tu) (serez|seras) grand~; comme chacun (le)? sait; tout le
      monde (le)? sait; toute personne (sensee|normale|raisonnable|intelligente|un peu); n importe quel
      (adulte|enfant|idiot|imbecile|client sense); c est (tres|pourtant)? simple; comme c est
      (mignon|touchant|charmant|drole|adorable); trop mignon~; que c est mignon; adorable; touchant; allez allez; la
      la; c est bien; bravo mon grand; sauf votre respect; sans vouloir vous (offenser|vexer); avec tout le respect
    rhetorical-putdown:
      (vous vous attendiez|tu t attendais|vous attendiez vous) a quoi; a quoi vous attendiez; vous esperiez quoi; tu
      esperais quoi; vous (croyez|pensez|pensiez|croyiez|imaginez)
      (vraiment|quoi|serieusement|franchement|sincerement); tu (crois|penses|pensais)
      (vraiment|quoi|serieusement|franchement); croyez vous (vraiment|serieusement|sincerement)?; pensez vous
      (vraiment|serieusement|sincerement)?; serieusement; serieux; sans rire; non mais
      (allo|serieux|serieusement|franchement|sans blague|oh); vous etes (serieux|serieuse|fier|fiere|aveugle|sourd); c
      est une blague; c est une plaisanterie; vous vous prenez pour qui; tu te prends pour qui; pour qui (vous
      prenez|te prends); qui etes vous; t es qui; vous etes qui; et alors; et donc; et apres; on s en
      (fout|fiche|moque|tape); quel est (votre|ton) probleme; c est quoi (votre|ton) probleme; qu est ce qui ne va pas
      (chez|dans votre); que voulez vous de plus; qu est ce qu il vous faut; vous voulez quoi (de plus|encore|d
      autre); tu veux quoi; autre chose; ce sera tout; c est tout; c est bon; fini; content~ (maintenant|de vous|de
      toi); satisfait~; ca va mieux; ca soulage; soulage~; ca vous (soulage|fait du bien|amuse|defoule|occupe);
      comment osez vous; quel age (avez vous|as tu); ne~ de la derniere pluie; sur quelle planete; quelle planete;
      depuis quand; avez vous (deja|seulement|pense|songe|essaye|essaie); vous est il venu; vous preferez; vous auriez
      prefere; faut il (aussi|qu on|que)?; doit on; devons nous; devrions nous; on (doit|devrait) aussi; vous voulez
      (qu on|qu|que|une|un) (medaille|cookie|sucette|calin|bisou|mouchoir|violon|applaudissements|vous|aussi|pleure)?;
      tu veux (une|un) (medaille|cookie|sucette|calin|mouchoir); et la lune; cent balles et un mars; 100 balles et un
      mars; et avec ceci; et puis quoi encore; quoi encore; si dur; si complique
    ironic-thanks:
      merci (bien|beaucoup|infiniment|mille fois|du fond du coeur)? (pour|de)
      (la|cette|votre|ta|vos|tes|ce|le|l|ces|les|tant)
      (lecon~|cours~|expertise~|analyse~|sagesse~|delicatesse~|pub~|publicite~|bonne
      humeur~|gentillesse~|courtoisie~|amabilite~|bienveillance~|finesse~|roman~|pave~|sermon~|morale~|conseil~|conseils~|lumieres~|avis
      eclaire~|intervention~|contribution~|remarque~|insulte~|insultes~|tant de~|haine~|rire~|fou
      rire~|diagnostic~|poesie~|elegance~) _2; merci (sherlock|einstein|captain
      obvious|professeur|docteur|maitre|papa|maman|monsieur je sais tout|capitaine|chef|patron|champion|l expert|pour
      rien|pour ca|pour les (lecons|conseils|insultes|fleurs|gentillesses|compliments|encouragements|lumieres)|de nous
      (apprendre|eclairer|expliquer|faire rire|rappeler|insulter|donner des lecons|l apprendre)); merci de (votre|ton)
      (expertise|sagesse|delicatesse|finesse|gentillesse legendaire|brillante|lumineuse|precieuse expertise); grand
      merci (a|pour) (notre|l|cette) (expert~|donneur~); trop (aimable~|gentil~|bon~|sympa~); trop d honneur; (c
      est|comme c est) (gentil|aimable|delicat|charmant|constructif|elegant|sympa) (de votre part|a vous|de ta part)?;
      quelle (delicatesse|elegance|finesse|amabilite|classe|gentillesse|courtoisie|subtilite); tres
      (constructif|elegant|classe|mature|utile|fin|delicat|gentil|aimable|malin|intelligent); que ferions nous sans
      vous; que ferait on sans (vous|toi); heureusement que (vous|tu) (etes|es) la; on se demande comment on faisait;
      nous en prenons bonne note chef; eternellement reconnaissant~; ca fait (plaisir|chaud au coeur)
    ironic-praise:
      bravo (a|pour|champion|sherlock|l artiste|les|quel|quelle|vous|mon|ma)?; felicitations
      (pour|a|champion|sherlock)?; chapeau (bas|l artiste)?; bien (joue|vu|essaye|tente) (sherlock|champion|l
      artiste)?; bel (esprit|effort|essai|exemple|argument); belle
      (mentalite|analyse|performance|prouesse|preuve|lecon|deduction|imagination|contribution|demonstration|ame); beau
      (travail|geste|discours|roman|scenario|parleur); joli (roman|conte|scenario|numero|tour); quel
      (talent|genie|esprit|sens|courage|heros|artiste|expert|detective|poete|bel esprit|humour|raffinement); quelle
      (intelligence|perspicacite|finesse|classe|analyse|deduction|clairvoyance|imagination|lucidite|eloquence|culture|logique|performance|poesie|originalite|prose|plume);
      brillant~; lumineu~; genial~; magnifique; splendide; grandiose; remarquable (analyse|deduction|logique);
      impressionnant~; tellement (courageux~|original~|drole~|intelligent~|malin~); tres
      (courageux~|original~|profond~|spirituel~|malin~|drole~); comme c est
      (original|brillant|courageux|profond|spirituel); petit malin; gros malin; monsieur (je sais tout|l
      expert|parfait|le juge); madame (je sais tout|l experte|parfaite); je sais tout; l expert a parle; les experts
      sont (la|de sortie); captain obvious; capitaine evidence; sherlock (holmes)?; columbo; champion~ (du monde)?;
      applaudissements; standing ovation; on applaudit; medaille (d or|en chocolat|du)?; prix nobel; goncourt; cesar;
      oscar; la palme (de|du|d|revient); palme d or; un oscar; premier prix; client de l annee; notre heros; heros du
      jour; vos parents doivent etre fiers; votre mere doit etre fiere; la classe; classe; grande classe
    shut-up:
      taisez vous; tais toi; taire; la ferme; ferme~ la; fermez (la|votre); ferme (la|ta gueule|ta); ta gueule; tg;
      vos gueules; boucle~ la; ecrase~; silence; chut; gardez (vos|votre|ca|cela)
      (commentaires~|avis~|remarques~|opinion~|conseils~|reflexions~|pour vous~); garde (tes|ton|ca) _2; pour vous;
      lachez (nous|moi|l affaire); lache (nous|moi|l affaire); fichez (nous|moi) la paix; foutez (nous|moi) la paix;
      fous nous la paix; laissez nous (tranquilles|travailler|respirer|en paix); cessez (de|vos|ce|ces|cette); arretez
      (de|vos|ce|ces|un peu|ca|votre); arrete (de|tes|ton|un peu|ca); ca suffit; cela suffit; ca va bien (maintenant|5
      minutes)?; ca commence a bien faire; assez; en voila assez; trop c est trop; y en a marre; marre; ras le bol;
      point (barre|final|a la ligne); fin (de l histoire|de la discussion|du debat|de citation); un point c est tout;
      affaire close; sujet clos; debat clos; discussion close; l incident est clos; le chapitre est clos; on ne vous a
      (rien|pas) (demande|sonne); personne (ne)? (vous|t) a (rien)? (demande|sonne); qui vous a (demande|sonne); melez
      vous de (vos|ce); mele toi de; ca ne vous regarde pas; vos (affaires|oignons); occupez vous de (vos|votre);
      occupe toi de (tes|ton); rien (a ajouter|de plus a|d autre a|a vous dire); n avons pas a (nous
      justifier|justifier|repondre); pas de (comptes|compte) a (vous)? rendre; on ne va pas
      (debattre|discuter|polemiquer|se justifier|repondre|entrer); ne perdrons pas (notre)? temps; ne repondrons
      (pas|plus); nous ne debattrons pas; parle a (ma main|mon cul); circulez; circulez y a rien a voir
    supplier:
      fournisseur~; prestataire~; partenaire~ (logistique|de paiement|technique|commercial|de
      livraison|billetterie|informatique|exterieur|externe)?; tiers; societe (tierce|externe|exterieure|de
      nettoyage|de maintenance|chargee de|prestataire|qui); entreprise (tierce|externe|exterieure|de nettoyage|chargee
      de|mandatee|missionnee|prestataire|qui gere); grossiste~; distributeur~; importateur~; producteur~ (qui|nous);
      centrale d achat; externalis~; ceux qui (nous)? (livrent|fournissent|fabriquent|impriment); (qui|ils) nous
      (livre|fournit|livrent|fournissent|approvisionne|vend|vendent); achet~ (chez|aupres); provenan~ de; imprimeur~;
      traiteur~; billetterie (externe|partenaire); chaine (d approvisionnement|logistique); en amont; mandate~ par
      nous; intervenant~ (externe~|exterieur~)
    subcontractor:
      sous traitan~; soustraitan~; interimaire~; interim; agence d interim; societe d interim; freelance~;
      independant~ (qui|n|ne); auto entrepreneur~; externalis~; centre d (appels|appel) (a l
      etranger|externe|externalise|delocalise|au maroc|partenaire); plateforme (delocalisee|externalisee|telephonique
      externe); technicien~ (externe~|mandate~|qui n~|n est pas~|sous traitant~|envoye par~); installateur~; poseur~;
      artisan~ (mandate|que nous|intervenu); (agents|agent) (de securite)? (externe~|prestataire~); vigile~; equipe~
      (externe~|exterieure~|du prestataire~); entreprise~ (de travaux~|du chantier~|sous traitante~|mandatee~);
      ouvrier~ (du|de l|qui); chantier voisin; pour notre compte; qui travaille~ pour notre compte; delegataire~;
      titulaire du marche
    courier:
      livreur~; transporteur~; coursier~; la poste; facteur~; postier~; colissimo; chronopost; mondial relay; relais
      colis; point relais; dhl; ups; fedex; dpd; gls; tnt; deliveroo; uber eats; ubereats; just eat; stuart; amazon
      logistics; colis prive; societe de (livraison|transport); service~ (postal|postaux|de livraison); entreprise de
      transport; camionneur~; routier~; chauffeur~ (livreur)?; affreteur~; douane~; bloque~ (en|a la|par la) douane~;
      perdu~ (par|dans|en cours|pendant|lors) (la poste|le transport|de route|d acheminement|de transport|du
      transport); abime~ (pendant|durant|lors|par|au cours) (du|le|de la|la)?
      (transport|livraison|poste|acheminement); casse~ (pendant|durant|lors|par|au cours) (du|le|de la|la)?
      (transport|livraison|poste|transporteur); quitte (nos|notre|l)
      (entrepot|entrepots|magasin|atelier|mains|cuisine|cuisines); une fois (expedie~|parti~|remis~); remis~ (au|a)
      (transporteur|la poste|livreur); acheminement; logisticien~
    agency:
      agence~; agence de
      (communication|com|pub|publicite|voyage|voyages|presse|marketing|recrutement|traduction|mannequins|placement);
      agence (web|digitale|media|conseil|creative|immobiliere|evenementielle); boite de
      (com|pub|communication|prod|production); regie (publicitaire|pub)?; regie~; service
      (marketing|com|communication|web|presse|pub|digital); equipe
      (marketing|com|communication|web|digitale|creative); pubard~; communicant~; marketeu~; publicitaire~;
      graphiste~; webmaster~; developpeu~ (web|externe|qui); photographe~; styliste~; redacteu~; traducteu~; cabinet
      (de~|d~|conseil~); consultant~; influenceu~; egerie~; ambassadeu~; ambassadrice~; sponsor~; voyagiste~; tour
      operateur~; organisateu~ (de l~|du~|externe~); producteur (du spectacle|de l evenement)
    intern:
      stagiaire~; le stagiaire; la stagiaire; stagiere; notre stagiaire; alternant~; apprenti~; stage de
      (troisieme|3e); stagiaire de 3e; junior~; debutant~; nouve~
      (collegue~|recrue~|employe~|salarie~|arrivant~|venu~|serveur~|serveuse~|vendeur~|vendeuse~|caissiere~|community
      manager~|cm~|embauche~|arrivee~|conseiller~|conseillere~|chauffeur~); petit~ nouve~; jeune
      (recrue~|collegue~|collaborateur~|collaboratrice~|employe~|employee~|embauche~|diplome~|salarie~|vendeur~|vendeuse~);
      bleu; bizut~; job d ete; etudiant~ (qui~|en job~|embauche~|du~); saisonnier~; saisonniere~; interimaire~;
      vacataire~; extra; extras; remplacant~; cdd; en (formation|apprentissage|alternance|stage|periode d essai);
      periode d essai; inexperience; inexperimente~; manque d experience; (son|sa|mon|ma|leur) premier~
      (jour|jours|semaine|service); service civique; benevole~; confie les cles; laisse les (cles|clefs|codes)
    former-employee:
      (ancien|ancienne|ex)
      (employe~|salarie~|collaborateur~|collaboratrice~|membre~|directeur~|directrice~|collegue~|serveur~|gerant~|gerante~|responsable~|associe~|patron~|chef~|joueur~|entraineur~|dirigeant~|stagiaire~|equipe~|direction~|municipalite~|majorite~|mandature~);
      ex (salarie~|employe~|collegue~|gerant~|patron~|associe~|directeur~); ne (travaille|fait|font|travaillent) plus
      (partie~|chez~|avec~|pour~|ici~); n est plus (chez nous~|dans l entreprise~|dans l equipe~|la~|salarie~|en
      poste~); n exerce plus; a quitte (l entreprise~|la societe~|le club~|nos~|notre~|la maison~|l equipe~|ses
      fonctions~); depuis (parti~|quitte~|remercie~|licencie~); remercie~ (depuis~|l an dernier~|il y a~); licencie~;
      vire~; congedie~; limoge~; mis~ a la porte; nous (nous)? (sommes|en) (separes|separe); separe~ de
      (cette|ce|lui|l|cet); mecontent~ (licencie~|parti~|remercie~); lanceu~ d alerte; predecesseur~; precedent~
      (direction~|gerant~|equipe~|gestion~|majorite~|responsable~|mandature~|municipalite~); sous l ancienne
      (direction|gestion|equipe|municipalite); heritage de (l|la); nous avons herite; avant (notre|mon)
      (arrivee|reprise|mandat)
    individual-employee:
      un~ de nos
      (employe~|salarie~|collaborat~|agent~|collegue~|vendeur~|vendeuse~|chauffeur~|serveu~|conducteur~|technicien~|conseill~|joueur~|caissier~);
      l un de nos; l une de nos; un (membre|seul membre) (de l|de notre|du) (equipe|personnel); un~
      (employe~|salarie~|collaborat~|collegue~|seul employe~|vendeu~|conseill~); une (seule)? personne (de l
      equipe|qui|a|isolee)?; (l|le|la)
      (employe~|agent~|salarie~|collegue~|chauffeur~|serveur~|serveuse~|vendeur~|vendeuse~|caissiere~|responsable~|conducteur~|controleur~|personne~|conseiller~|conseillere~|technicien~|cuisinier~|infirmiere~|interesse~|interessee~)
      (en question|concerne|concernee|mis en cause|mise en cause|fautif|fautive|responsable|de
      service|incrimine|incriminee|que vous avez eu); brebis galeuse~; mouton noir; pomme pourrie; element isole;
      initiative (personnelle|individuelle|isolee|malheureuse); acte (isole|individuel|personnel); faute individuelle;
      comportement individuel; agi (seul~|de son propre chef~|a titre personnel~|sans~); de son propre chef; a titre
      personnel; opinion~ personnelle~; compte (perso|personnel); sans (notre|l)
      (accord|aval|autorisation|validation); a notre insu; contre nos (consignes|regles|procedures|instructions); n a
      pas (respecte|suivi|applique) (la|les|nos|le) (procedure~|consigne~|regle~|protocole~|process~|instruction~); n
      engage (que~|pas~); ne represente~ pas; pas representatif~
    manufacturer:
      fabricant~; constructeur~; producteur~; fabrique~ (par|en|a) (chine|asie|eux|l etranger|d
      autres|turquie|bangladesh|un); usine~; sortie d usine; defaut (de)?
      (fabrication|fabrique|usine|conception|serie|construction); lot (defectueux|de fabrication|concerne|mauvais);
      mauvais lot; mauvaise serie; serie defectueuse; chaine de (production|montage|fabrication); industriel~
      (qui~|concerne~); equipementier~; avionneur~; motoriste~; alstom; airbus; boeing; bombardier; siemens; samsung;
      apple; sony; nintendo; microsoft; editeur~; studio (qui|de developpement); laboratoire~
      (fabricant~|qui~|pharmaceutique~); la marque (elle meme|concernee|en question|du produit|est responsable);
      garantie (constructeur|fabricant|du fabricant); sav (du|de la) (fabricant|marque|constructeur); rappele~ par; ce
      sont eux qui; c est (le|la) (marque|fabricant|constructeur|producteur) qui; nous (ne)? (faisons|sommes) (que)?
      (revendre|distribuer|vendre|revendeur|revendeurs|distributeur|distributeurs|intermediaire|intermediaires|messager|plateforme);
      simple~ (revendeur~|distributeur~|intermediaire~|plateforme~|hebergeur~|diffuseur~); on ne fait que
      (vendre|revendre|distribuer|appliquer|transmettre)
    bank-payment:
      banque~; votre (propre)? banque; ta banque; etablissement (bancaire|financier|de credit); banquier~; visa;
      mastercard; carte bleue; paypal; stripe; klarna; worldline; sips; prestataire de paiement; organisme (de
      paiement|de credit|financier|payeur); systeme (bancaire|de paiement|monetique); reseau (bancaire|carte
      bleue|cb); assureur~; assurance~; mutuelle~; (refuse~|rejete~|bloque~) par (votre|la|ta) banque; delai~
      (bancaire~|interbancaire~); societe de (recouvrement|credit|leasing|financement); huissier~; recouvrement;
      expert~ comptable~; commissaire aux comptes; caf; urssaf; cpam; secu
    regulator-state:
      regulateur~; reglementation~; reglementaire~; legislat~; legislation; gouvernement~; ministere~; ministre~;
      etat; l etat; pouvoirs publics; parlement; assemblee nationale; bruxelles; commission europeenne; union
      europeenne; directive~ (europeenne)?; (normes|norme) (europeenne~|imposee~|sanitaire~|en vigueur~); arcep;
      arcom; csa; cre; amf; acpr; cnil; dgccrf; dgac; ars; ddpp; anses; prefecture~; prefet~; mairie~; municipalite~;
      maire; collectivite~; region; conseil (departemental|regional|general|municipal); departement; autorite~ (de
      tutelle~|sanitaire~|organisatrice~|de regulation~|competente~)?; fisc; (impots|impot); taxe~; tva; hausse de la
      tva; fixe~ par (l etat|la loi|le gouvernement|le regulateur|la cre|les pouvoirs); impose~ (par|a nous); nous
      (est|sont|a ete) impose~; decide~ par (l etat|le gouvernement|la mairie|la prefecture|le ministere|la region);
      paperasse; bureaucrati~; administration~; politiques
    previous-owner:
      (ancien|precedent|ex)
      (proprietaire~|gerant~|exploitant~|locataire~|patron~|titulaire~|operateur~|fournisseur~|franchise~|delegataire~|occupant~);
      (anciens|ancien) (proprietaire~|gerant~|patron~|exploitant~); (ancienne|precedente)
      (direction~|equipe~|gerance~|enseigne~|societe~|gestion~|municipalite~|exploitation~); changement de
      (proprietaire|direction|gerance|gerant|exploitant|main|equipe); change (de)?
      (mains|proprietaire|gerant|direction); nouve~ (proprietaire~|gerant~|direction~|equipe~|exploitant~|gerance~);
      repris~ (le|la|l|en|depuis|il y a|cet|ce|cette) _2; nous avons repris; on a repris; reprise (de l|du|en|il y a)
      _; repreneu~; rachat; rachete~; fusion; depuis (notre|la) (reprise|arrivee|rachat|acquisition); avant
      (nous|notre arrivee|la reprise|le rachat|que nous); herit~; laisse~ par (l ancien|nos|les|le precedent|l
      ancienne|nos predecesseurs); passif; casseroles; predecesseur~; bailleur~; proprietaire (des murs|du local|de l
      immeuble|du batiment|du site|du parking); syndic; a l epoque (ce n etait|c etait|le|nous n); date de (avant|l
      ancien|l epoque|la precedente)
    weather-service:
      meteo france; meteo; previsionniste~; meteorolog~; prevision~ (meteo~|meteorologique~|etait~|etaient~|se
      sont~|annoncai~); bulletin (meteo~|d alerte~); (la|les) (meteo|prevision|previsions) (s est|se
      sont|n|ne|avait|avaient|annoncait|annoncaient|nous) _2; meteo (s est trompee|n avait pas|annoncait); pas
      (annonce|prevu) par (la|meteo) (meteo|france)?; alerte (orange|rouge|jaune) _2 (tard|tardive|declenchee)?;
      vigilance (orange|rouge|jaune); n avait pas (vu venir|annonce|prevu); evelyne dheliat; la grenouille; monsieur
      meteo; miss meteo; appli meteo; mal (prevu|anticipe) par meteo
    other-customers:
      (autre~|certain~|quelque~|d autres~)
      (client~|voyageur~|usager~|utilisateur~|passager~|joueur~|supporter~|supporteur~|habitant~|parent~|locataire~|automobiliste~|convive~|riverain~|abonne~);
      client~ precedent~; vandal~; casseu~; delinquan~; hooligan~; voleu~; vole~ par; vol de
      (cable|cables|cuivre|metaux); fraudeu~; escroc~; revendeur~ (a la sauvette|de billets|au noir); marche noir;
      robots; tricheu~; incivil~; incivisme; malotru~; sans gene; jeunes (qui|du|desoeuvres); groupe d
      (individus|supporters|jeunes); une (poignee|minorite) (de|d)
      (individus|supporters|supporteurs|usagers|clients|perturbateurs); ultras; (supporters|supporter)
      (adverse~|visiteur~); les gens (qui|ne|jettent|laissent|font|se); ceux qui (jettent|ne trient|ne
      respectent|bloquent|fraudent|abusent|volent|degradent|stockent|retiennent) _2; retien~ les portes;
      (voyageurs|voyageur) (sur les voies|malade|qui retiennent|qui bloquent); (personnes|personne) sur les voies;
      mauvais (tri|stationnement); stationnement (sauvage|genant); lingettes; ruee; pillage~; tout le monde (est
      venu|s est connecte|arrive|a voulu) _2 (meme temps|en meme temps)?; voisin~; locataire~ (du dessus~|precedent~)
    user-handling:
      mauvais~
      (utilisation|manipulation|usage|entretien|installation|branchement|stockage|conservation|lavage|reglage|saisie|manip);
      utilisation (incorrecte|inappropriee|anormale|non conforme|inadaptee|abusive); mal
      (utilise~|entretenu~|installe~|branche~|range~|conserve~|lave~|regle~|saisi~|ferme~|manipule~|rempli~); erreur
      (de|d) (manipulation|utilisation|saisie|votre part|branchement|lecture|votre cote|l
      utilisateur|utilisateur|adresse); vous (avez|auriez|devez avoir|n avez pas|aviez|n aviez)
      (du|oublie|mal|mis|laisse|fait
      tomber|lave|choisi|commande|saisi|clique|casse|ignore|force|rate|donne|pas|respecte) _; il
      (fallait|suffisait|suffit|aurait fallu); fallait (pas|lire|y
      penser|verifier|venir|reserver|suivre|prevoir|demander); si vous (aviez|etiez|vous etiez)
      (suivi|respecte|verifie|reserve|arrive|prevenu|lave|demande|organise) _; (votre|ta)
      (faute|erreur|negligence|imprudence|responsabilite|etourderie|manque de); de votre (faute|fait); a vous de; c
      est vous qui; vous etes (seul|le seul|la seule)? responsable; prenez vous en a vous; qu a vous meme; regardez
      (vous)? dans (un|le|la) (miroir|glace); entre la chaise et (l ecran|le clavier); usure normale; negligence;
      defaut d entretien; mauvais~ soin
    not-followed-instructions:
      (n avez|n a|n ont|ne|n aviez|sans|pas) (pas|avoir|ete)? (suivi|respect~|lu|tenu compte|observe|consulte)
      (la|les|le|nos|des|l|correctement)? (notice~|consigne~|instruction~|regle~|etiquette~|mode d
      emploi~|procedure~|recommandation~|delai~|etape~|avertissement~|conseil~|affichage~|condition~); non respect
      (de|des|du); faute de (lire|suivre|respecter|verifier); malgre (nos|les|plusieurs|l|tous)
      (consigne~|avertissement~|recommandation~|rappel~|mail~|affichage~|conseil~|mise en garde~|relance~);
      contrairement a (la notice|nos recommandations|nos consignes|l etiquette); ignor~ (la|les|nos|l)
      (notice~|consigne~|avertissement~|rappel~|mail~|message~); saut~ (une|l|la|cette) (etape|page|ligne); vous
      (etiez|avez ete|aviez ete|aviez) (prevenu~|averti~|informe~|avise~|recu~); on vous avait
      (prevenu~|averti~|dit~); nous vous avions (prevenu~|averti~|indique~|rappele~|alerte~); c etait a vous de; hors
      (delai|garantie|usage); trop tard; arrive~ en retard; pas (fait|prevu|concu|destine) pour; detourne~ de son
      usage
    franchise-local:
      franchis~; independant~ (et|qui|de la marque|de l enseigne)?; magasin (concerne|en
      question|independant|franchise|lui meme|est|local); concession~; concessionnaire~; revendeur~; garage~
      (agree~|partenaire~); agence (locale|concernee|de|en question); gerant~ (du~|de ce~|de la~|local~)?; directeur
      (du magasin~|de l agence~|de l hotel~|local~); responsable (du magasin|de l agence|local); chef de
      (rayon|gare|chantier); restaurant (concerne|franchise|en question); chaque magasin; chaque
      (restaurant|agence|etablissement|club) est; gere~ (localement|par un|independamment|en toute independance);
      exploite~ par un; ne gerons pas; siege; le siege (a decide|decide|ne|est|nous); maison mere; la direction (a
      decide|decide|a choisi|nous|refuse|generale); en haut lieu; d en haut; decision (du siege|de la direction|d en
      haut|prise par|qui vient); hierarchie; le conseil d administration; mes chefs; les chefs
    network-platform:
      sncf reseau; reseau ferre; gestionnaire (de|du|d) (reseau~|infrastructure~|l infrastructure~|gare~); enedis;
      grdf; rte; orange (qui|gere|est proprietaire); operateur (d infrastructure~|de reseau~|historique~|d immeuble~);
      controle~ aerien~; (aiguilleurs|aiguilleur) du ciel; aeroport~; adp; bagagiste~; manutentionnaire~; societe d
      autoroute; vinci;
      (facebook|meta|instagram|twitter|google|apple|youtube|tiktok|amazon|booking|airbnb|whatsapp|steam|playstation|microsoft)
      (decide|a decide|a change|est en panne|bloque|a bloque|impose|a supprime|qui|gere|n|ne|prend); app store; play
      store; hebergeur~; fournisseur (d acces|cloud|de cloud|internet|d hebergement); ovh; aws; cloudflare; editeur
      (de|du) logiciel~; logiciel~; algorithme~; place de marche; marketplace; vendeur~
      (tiers|partenaire|marketplace); site~ (tiers~|partenaire~|de reservation~|comparateur~); comparateur~;
      (votre|ton)
      (telephone|appareil|navigateur|box|routeur|ordinateur|antivirus|operateur|fournisseur|connexion|wifi|bailleur|employeur|ecole|medecin|garagiste|pharmacien|electricien|plombier|syndic|proprietaire)
    unions-officials:
      syndicat~; syndicalist~; cgt; sud rail; grevist~; greve~; mouvement (social|de greve|sociaux); debrayage~;
      blocage~; bloqueu~; piquet~; manifestant~; manifestation~; gilets jaunes; militant~; zadist~; arbitr~; var; la
      ligue; lfp; federation~; fff; fifa; uefa; (instances|instance) (du foot|dirigeantes|sportives)?; stadier~;
      service d ordre; societe de (securite|gardiennage); vigile~; (agents|agent) de securite; police (a~|nous~|qui~);
      forces de l ordre; pompiers; organisateu~; promoteu~ (du|de|local); tourneur; producteur (du|de la|local);
      diffuseur~; chaine (de tele~|tv~|qui diffuse~); artiste (a~|qui~|et son~); entourage de l artiste; entraineur;
      journaliste~ (qui~|ont~|a~|mal~); (la presse|les medias|les journalistes)
      (a~|ont~|deforme~|invente~|raconte~|monte~)
    blame-verbs:
      (la|leur|sa|c est la) faute (de|du|des|a|aux|revient|incombe)?; par la faute; c est (eux|lui|elle|leur|sa
      faute|la faute); responsabl~ (de~|du~|des~|est~|sont~|n est~); incomb~; imput~; du fait (de|d|du|des); a cause
      (de|du|des|d); en raison d (une|un) (erreur|faute|manquement|negligence|decision) (de|du|d) _; provoque~ par;
      cause~ par; du~ (a|au) (un|une|notre|l|le|nos)
      (fournisseur~|prestataire~|transporteur~|partenaire~|agence~|erreur~|faute~)?; vient (de|du|des)
      (chez~|la~|l~|notre~|nos~|leur~); leur (faute|erreur|responsabilite|probleme|decision|choix|travail|cote);
      (nous|nous ont|nous a) (lache~|plante~|fait faux bond~|laisse
      tomber~|menti~|trompe~|promis~|livre~|envoye~|fourni~|induits~); fait faux bond; mis dans l embarras; n a pas
      (fait (son|le) (travail|boulot)|livre|transmis|prevenu|respecte|assure|tenu|verifie); n ont pas (fait (leur|le)
      (travail|boulot)|livre|transmis|prevenu|respecte|assure|tenu|verifie); s est (trompe~|plante~|emmele~|melange~);
      se sont (trompes|plantes); a (merde~|foire~|cafouille~|confondu~|oublie~|zappe~|bacle~); ont
      (merde~|foire~|cafouille~|confondu~|oublie~|zappe~|bacle~); de leur (cote|part|fait); plaigne~ vous
      (a|aupres|chez); voyez (avec|ca avec|directement) (eux~|lui~|le~|la~|les~|votre~|l~); vois avec; adressez vous
      (a|au|aux) (eux~|fabricant~|transporteur~|vendeur~|votre~|la~|l~); retournez vous (vers|contre); contactez
      (le|la|l|les|votre) (fabricant~|transporteur~|vendeur~|banque~|marque~|aeroport~|fournisseur~); demandez leur;
      en vouloir (a|au|aux); prenez vous en (a|au|aux); c est (a|au|aux)
      (eux~|lui~|elle~|transporteur~|fournisseur~|prestataire~|fabricant~|mairie~)
    nothing-to-do-with-us:
      rien a voir (avec|la dedans|dans)?; n (avons|avez|a|y sommes|ai|y suis|y est) (rien|pour rien); y
      (sommes|suis|est|sont) pour rien; nous n y sommes pour rien; on (n) y est pour rien; j y suis pour rien; pas
      (de)? (notre|ma)
      (faute|probleme|responsabilite|ressort|role|travail|boulot|affaire|domaine|decision|choix|fait|rayon|competence);
      ce n est pas (nous|notre|de notre|a nous|moi|de mon); c est pas (nous|notre|de notre|a nous|moi|ma faute); pas a
      nous (de|d); pas de notre (faute|fait|ressort|responsabilite|cote); ne sommes (pas|nullement|en rien)
      (responsable~|concerne~|implique~|en cause~|coupable~|fautif~|tenu~); ne (peut|peuvent|saurait|saurions|pouvons)
      etre (tenu|tenus|tenue|tenues)? (pour)? (responsable|responsables); declin~ toute responsabilite; n est pas
      (responsable|en cause|concerne|implique); nullement (responsable~|concerne~|implique~|en cause~); degag~ (de)?
      toute responsabilite; aucune (responsabilite|implication); etranger~ a (cette|ces|cela|tout|l); n engage (pas|en
      rien) notre responsabilite; notre responsabilite (ne|n); ne nous concerne (pas|en rien); ne depend pas de
      (nous|notre); ne releve pas de (nous|notre|nos); hors (de)? (notre|nos)
      (perimetre|champ|responsabilite|competence); ne tirez pas sur (le messager|l ambulance|le pianiste); on s en
      lave les mains; voyez pas avec nous
    out-of-our-hands:
      independant~ de (notre|nos|ma) (volonte|service|services|controle|part); hors de (notre|nos|mon)
      (controle|portee|pouvoir|main|mains|volonte); echapp~ (totalement|completement)? a (notre|tout)
      (controle|volonte)?; nous echappe~; ne depend~ (pas|plus|aucunement) de (nous|notre|moi); pas (de|entre|dans)
      (notre|nos|mes) (ressort|mains|pouvoir|controle); (n y|ne) (pouvons|peut|peux|pouvions|pouvait) (rien~|pas grand
      chose~|malheureusement rien~); n y peut rien; on (n) y peut rien; nous n y pouvons rien; rien (y)? (pouvoir)?
      faire; rien a faire; rien pu faire; impuissan~; demuni~; aucun (controle|pouvoir|moyen|levier) (sur|de|d)?;
      aucune (prise|main|influence|maitrise) (sur)?; pas la main (sur|la dessus); ne
      (maitris~|control~|decid~|fix~|choisi~) (pas|rien|ni) _2; ce n est pas nous qui
      (decidons|fixons|choisissons|faisons|gerons); mains liees; pieds et poings lies; pas (maitres|maitre); force
      majeure; cas de force majeure; fatalite; (facteurs|facteur) (exterieurs|exterieur); (causes|cause)
      (exterieure|exterieures|externe|externes|etrangere|etrangeres); circonstances
      (exterieures|independantes|exceptionnelles); tributaire~; a la merci; dependons (de|d|du|des);
      (dependants|dependant) (de|du|des); subissons
    accident:
      accident~; incident~ (malheureux|regrettable|de parcours|fortuit); malencontreu~; malheureu~
      (incident|concours|hasard|accident); concours de circonstances; pas de (chance|bol|pot); malchance; deveine; la
      faute a pas de chance; coup du sort; fatalite; hasard; ca arrive~; cela arrive~; ce sont des choses qui
      arrivent; choses qui arrivent; ca peut arriver (a tout le monde|a n importe qui|meme aux meilleurs)?; les aleas;
      alea~; manque de (chance|bol|pot); loi de murphy; fortuit~; coincidence; c est la vie; mauvais jour; un jour
      sans
    technical-glitch:
      bug; bugs; bogue~; bugue;
      (probleme~|souci~|incident~|erreur~|panne~|difficulte~|defaillance~|couac~|dysfonctionnement~|alea~)
      (technique~|informatique~|systeme~|serveur~|logiciel~|reseau~|mecanique~|electrique~|d impression~); plantage;
      plante; panne~; hoquet; couac; serveur~ (a|ont|sont|est|etaient|sature|en panne|plante); systeme
      (a|est|etait|n|plante|automatique|en panne) _; dysfonctionn~; l ordinateur (a|s); l informatique; la machine
      (a|s|est); le (robot|logiciel|automate) (a|s|n); (envoi|message|mail|courrier|reponse|relance) automatique~;
      automatiquement; coupure (de courant|d electricite|reseau)?; cable~ (coupe~|sectionne~|arrache~|endommage~);
      court circuit; fusible~; migration; nouveau (systeme|logiciel|site); panne de (signalisation|caisse|reseau)
    human-error:
      erreur~ (humaine~|d inattention~|de frappe~|de saisie~|de clic~|d aiguillage~|de manip~|d etiquetage~|de
      traduction~|de copier~); l erreur est humaine; humain~ (apres tout)?; nous (ne)? sommes (que)? des
      (humains|etres humains); personne n est parfait; nul n est parfait; nobody is perfect; pas (des robots|des
      machines|infaillible|parfaits); infaillible; tout le monde (peut)? (fait des erreurs|se tromper|se
      trompe|commet); il n y a que ceux qui ne font rien; coquille~; faute de frappe; mauvais
      (bouton|fichier|clic|compte|brouillon|copier coller); mauvaise (touche|version|manip); correcteur automatique;
      tweet programme; publication programmee; passe~ (a travers|entre) (les mailles~|les gouttes~); inattention;
      etourderie; inadvertance; par megarde; distraction; oubli; confusion; errare humanum est; moment d egarement;
      une seconde d inattention
    unforeseen-demand:
      (afflux~|affluence~|demande~|succes~|engouement~|frequentation~|pic~|volume~|trafic~|nombre~|flux~|enthousiasme~)
      (exceptionnel~|inattendu~|imprevu~|massif~|record~|sans precedent~|inhabituel~|inedit~|tres
      fort~|important~|hors norme~|enorme~|de commandes~|de demandes~|d appels~|de connexions~|de visiteurs~); victim~
      de (notre|son|leur|nos) (propre)? (succes|popularite); (forte|tres forte)
      (demande|affluence|activite|frequentation); plus de (monde|commandes|demandes|clients|visiteurs|appels) que
      (prevu|d habitude); on (ne)? s attendait pas; nous ne nous attendions pas; depass~ (par|nos|toutes) _2
      (succes|attentes|evenements|demande|previsions)?; deborde~; submerge~; sature~; pris~ d assaut; prise d assaut;
      rush; coup de feu; pic d activite; periode (chargee|de forte|intense|de pointe|de fetes|des fetes|des soldes);
      (heures|heure) de pointe; black friday; les soldes; noel; la rentree; au dela de nos
      (previsions|attentes|esperances); tout le monde en meme temps; surcharge~; flux tendu; ruee
    bad-weather:
      meteo; sale temps; mauvais temps; intemperi~; tempete~; orage~; neige~; verglas; brouillard; inondation~;
      canicule~; fortes chaleurs; pluie~; vent; vents; (rafales|rafale); bourrasque~; foudre; ouragan~; secheresse;
      gelee~; feuilles mortes; volcan; seisme; arbre (tombe~|sur~|couche~); chute d arbre; glissement de terrain;
      incendie~; vague de (froid|chaleur); grand froid; conditions (climatiques|meteo|meteorologiques|difficiles);
      dame nature; crue~; grele
    no-intention:
      (pas|jamais|aucune|sans|nullement) (notre|mon|son|leur|eu|l|d)? (intention~|but|objectif|volonte|souhait);
      involontaire~; non intentionnel~; pas (fait)?
      (expres~|expressement~|volontaire~|delibere~|intentionnel~|voulu~); n avons (pas|jamais)
      (voulu|souhaite|cherche|eu l intention); n ai (pas|jamais) (voulu|souhaite|cherche); n a (pas|jamais)
      (voulu|souhaite|cherche); on (n) a (pas|jamais) (voulu|cherche); loin de (nous|moi) (l idee|l intention)?; sans
      (le vouloir|vouloir|mauvaise intention|malice|arriere pensee|penser a mal|mechancete|y penser); aucune
      (malveillance|malice|mauvaise intention|volonte|arriere pensee|intention); par (inadvertance|megarde); de bonne
      foi; bonne foi; bonnes intentions; partait d (une bonne|un bon); bonne volonte; voulions
      (juste|simplement|seulement|bien faire|faire plaisir|vous); on voulait (juste|simplement|bien faire|faire
      plaisir); croyant bien faire; cru bien faire; pour bien faire; fait (de)? (notre|nos) (mieux|possible|maximum);
      faisons de notre mieux; tout (notre|notre possible|ce qu on peut|fait pour); le but (etait|n etait|est); l idee
      (etait|n etait)
    staff-shortage:
      sous effectif~; manque de (personnel|bras|moyens|monde|effectif|effectifs|conducteurs|chauffeurs|main d
      oeuvre|personnels|ressources|soignants|profs); en manque de (personnel|bras); penurie de
      (personnel|conducteurs|chauffeurs|main d oeuvre|medecins|serveurs|maitres nageurs); effectif~
      (reduit~|insuffisant~|limite~|incomplet~); personnel (reduit|absent|malade|en arret|insuffisant); arret~
      (maladie|de travail); absen~ (de~|imprevue~|pour maladie~|non remplace~|dans l equipe~); absenteisme; malade~;
      en (conges|vacances|repos|arret); (que|seulement) (deux|trois|2|3|quatre|un|une)
      (en|au|personnes|salaries|agents|caissiers|serveurs|a|dans|pour); petite (equipe|structure|boite); toute petite;
      equipe (reduite|de deux|de trois|restreinte); pas assez (de)? (personnel|monde|bras|nombreux); difficulte~
      (de|a) (recrut~|embauch~); (du mal|impossible|peinons|galere) (a|de)? (recruter|embaucher|trouver); plus
      personne ne veut (travailler|bosser); que deux (bras|mains); deux bras; tout~ seul~ (ce
      soir|en|au|a|derriere|aujourd); on n est que; surcharge de travail; debord~; moyens (limites|du bord)
    unforeseeable:
      imprevu~; imprevisible~; inattendu~; pas (pu|possible de) (prevoir|anticiper|savoir|eviter|empecher); (ne|n)
      (pouvions|pouvait|pouvaient|avons|avait|aurait) (pas)? (pu)? (prevoir|anticiper|savoir|deviner|imaginer|eviter);
      (personne|nul) (ne|n) (pouvait|aurait pu|avait|s y attendait|savait) _2; impossible (a|de|d)
      (prevoir|anticiper|savoir|eviter|deviner|imaginer); inevitable~; ineluctable~; de derniere minute; au dernier
      moment; pris~ (de court|au depourvu|par surprise); soudain~; subit~; brusque~; (circonstances|circonstance)
      (exceptionnelles|exceptionnelle); evenement~ (exceptionnel~|imprevu~|exterieur~|soudain~); situation
      (exceptionnelle|inedite|hors norme); sans prevenir; nous (ne savions|ignorions|n etions pas) (pas|informes|au
      courant)?; on (ne)? savait pas; pas (au courant~|informe~|prevenu~|averti~); ignorions; avec le recul; a
      posteriori; boule de cristal; madame irma; (pas|ni) (devin|voyant|medium|devins); lire dans (les pensees|le
      marc); comment (aurions nous|aurait on|pouvions nous|voulez vous qu) _2
    crisis-context:
      covid~; pandemi~; confinement~; coronavirus; crise (sanitaire|economique|energetique|mondiale|actuelle|du
      logement); contexte
      (actuel|difficile|sanitaire|economique|geopolitique|particulier|international|inflationniste|tendu); guerre en;
      ukraine; geopolitique; inflation; penurie~ (mondiale~|de matieres~|de composants~|de pieces~|de semi~|de
      produits~)?; (matieres|matiere) (premieres|premiere); composants; pieces detachees; rupture (de stock~|d
      approvisionnement~|fournisseur~|nationale~)?; approvisionnement (difficile~|tendu~|perturbe~)?; difficulte~ d
      approvisionnement; conjoncture; (periode|annee|saison|temps)
      (difficile|compliquee|delicate|particuliere|troubles); par les temps qui courent; en ce moment c est complique;
      toute la (profession|filiere|branche); tout le secteur; comme tout le monde; embouteillage~; bouchon~;
      circulation (dense|difficile); travaux sur (la|l); barrage filtrant; canal de suez
    few-people:
      (seulement|uniquement|a peine|moins de|tout au plus|juste|que|seul|seuls|seules)
      (une|un|quelques|deux|trois|quatre|cinq|six|sept|huit|dix|douze|vingt|trente|cent|1|2|3|4|5|10|12|20|50|100)
      (poignee~|personnes~|clients~|cas~|fraction~|commandes~|dizaine~|centaine~|utilisateurs~|voyageurs~|pour
      cent~)?; poignee de; quelques
      (clients|personnes|cas|usagers|utilisateurs|voyageurs|commandes|mecontents|grincheux|voix|plaintes|rales|exemplaires|individus);
      (infime|faible|petite|toute petite|tres petite|minuscule)
      (minorite|partie|fraction|proportion|pourcentage|nombre|part); (infime|faible|petit|tres petit|nombre)
      (nombre|pourcentage|limite|restreint); minorite (de|bruyante|agissante|d)?; tres peu (de|d)?; peu de
      (clients|personnes|gens|cas|monde|voyageurs|usagers|plaintes); nombre (limite|restreint|tres limite); (une|un)
      (client|cliente|personne|personnee|cas|case) sur (dix|cent|mille|cent mille|un million|des); pour cent; sur
      (des|les|plusieurs|nos|plus de) (milliers|millions|centaines|dizaines); parmi (des|les|nos)
      (milliers|millions|centaines); goutte d eau; vous etes (bien)? (le|la) (seul~|seule~|premier~|premiere~);
      personne d autre (ne|n|que)?; aucun autre (client|cas|retour|signalement); aucune autre (plainte|reclamation);
      premiere (plainte|fois qu on|reclamation|fois que); la (grande~|tres grande~|immense~|vaste~|plupart~|majorite~)
      (majorite|de|des)?; plupart (de|des|du); 99; 98; 95
    isolated-case:
      (cas~|incident~|fait~|evenement~|acte~|episode~|probleme~|exemple~|phenomene~)
      (isole~|unique~|rare~|exceptionnel~|particulier~|ponctuel~|marginal~|localise~); isole~; exception~;
      exceptionnel~; a titre exceptionnel; rarissime~; (tres|extremement) rare~; rarement; arrive (rarement|tres
      rarement|jamais); n arrive (presque|quasiment|normalement|d habitude)? jamais; jamais arrive
      (auparavant|avant|jusqu|en)?; premiere fois (que|qu|en|depuis); une (seule)? fois; ponctuel~; pas (la norme~|la
      regle~|dans nos habitudes~|notre habitude~|representatif~|le reflet~|une
      generalite~|recurrent~|systematique~|habituel~|coutume~); ne reflete (pas|en rien|aucunement); ne represente
      (pas|en rien); inhabituel~; hors norme; un (mauvais|jour sans|coup de moins bien) (jour|soir|lot|plat|numero)?;
      mauvais (jour|soir); accident de parcours; un loupe; loupe (isole|exceptionnel); atypique; localise~;
      circonscrit~; limite~ a (un|une|ce|cette|deux|quelques); une hirondelle; l arbre qui cache; sans precedent; ne
      pas faire (d|de) (une)? generalite~; generalis~
    exaggeration:
      exager~; exageration~; (demesur~|disproportionn~|excessi~|outranci~); hors de (toute)? proportion; prendre des
      proportions; pris des proportions; grossi~; gonfl~; amplifi~; montee en epingle; mont~ en epingle; montagne
      (de|d); tout un (plat|fromage|drame|cinema|pataques|roman|foin); (faire|fait|faites|fais) (un|tout
      un|une|des|tant de|autant de|beaucoup de)
      (drame|plat|fromage|scandale|pataques|histoire|histoires|montagne|foin|cirque|bruit); beaucoup de bruit pour
      rien; bruit pour (rien|pas grand chose); tempete dans un (verre|verre d eau); verre d eau; en faire (des
      tonnes|trop|un peu trop|des caisses|toute une); en fai~ (des tonnes|trop|des caisses); vous y allez (fort|un peu
      fort); un peu fort; pousse~ (un peu|le bouchon)?; hyperbol~; dramatis~; dedramatis~; drame; psychodrame;
      theatral~; relativis~; raison garder; gardons (raison|les pieds|le sens); sens de la mesure; sens des
      proportions; remettre (les choses|tout ca)? en perspective; n exagerons (rien|pas); faut pas
      (exagerer|pousser|abuser|deconner); ne pas (exagerer|dramatiser); abus~; pas la fin du monde; fin du monde; pas
      mort d homme; mort d homme; emball~ (mediatique)?; on croirait; a vous (lire|entendre) on (dirait|croirait)
    not-that-bad:
      pas (si|tres|bien|tellement|franchement|vraiment|trop)
      (grave~|mechant~|terrible~|mal~|long~|cher~|dramatique~|important~|catastrophique~|dangereux~|sale~|froid~|serieux~);
      pas (grave|mechant|dramatique|dangereux|mortel|un drame|une catastrophe|la mer a boire|toxique|nocif|la mort|un
      crime|tragique); rien de (grave|mechant|dramatique|bien mechant|serieux|dangereux|tragique|casse); aucun~
      (danger~|risque~|consequence~|prejudice~|dommage~|degat~|blesse~|victime~|impact~|dommages~|gravite~); sans
      (gravite|danger|risque|consequence|incidence|importance); personne (n est|n a|ne)? (mort|morte|blesse|ete
      blesse|decede|meurt|souffert); il n y a pas mort; mort d homme; y a pire; il y a pire; aurait pu etre pire; bien
      pire; c est (juste|seulement|qu|que|rien qu) (un|une|des|du|de|deux|trois|cinq|dix)?; ce n est (qu|que)
      (un|une|des|du|de|l)?; ce n etait (qu|que); (petit|leger|simple|mineur|minime|infime)
      (retard~|desagrement~|probleme~|souci~|incident~|bug~|detail~|contretemps~|defaut~|ecart~|oubli~|couac~|decalage~);
      (petite|legere|simple) (gene~|erreur~|attente~|imperfection~|difference~|rayure~|maladresse~|coupure~|hausse~);
      mineur~; minime~; negligeable~; derisoire~; anodin~; benin~; benigne; inoffensif~; superficiel~; esthetique; un
      detail; broutille~; bagatelle; peccadille; trois fois rien; quelques
      (minutes|secondes|heures|euros|centimes|jours) (de|seulement)?; temporaire~; provisoire~; passager~; bref;
      breve; n a dure que; dure (seulement|moins de); vous (survivrez|n en mourrez pas|vous en remettrez); tu
      (survivras|t en remettras); on (n) en meurt pas; tout a fait
      (acceptable|correct|honorable|mangeable|comestible|utilisable)
    normal-practice:
      (tout a fait|parfaitement|absolument|totalement|completement|bien)? normal~; c est (tout a
      fait|parfaitement|bien)? normal; rien (d anormal|que de normal|de choquant|d extraordinaire|d inhabituel|d
      illegal|de scandaleux|d etonnant|d exceptionnel|de surprenant|d alarmant|de plus normal|de mal); pratique~
      (courante|habituelle|standard|normale|generalisee|commune|usuelle); procedure
      (standard|habituelle|normale|classique|en vigueur|interne); delai
      (normal~|habituel~|standard~|raisonnable~|usuel~|annonce~); courant~; c est courant; monnaie courante; d usage;
      comme (il est)? d usage; comme d habitude; habituel~; usuel~; classique; de routine; routine; c est (la|une)
      (regle|regle du jeu|norme|tradition|coutume|loi du genre|procedure|vie|politique de la maison); regle du jeu; la
      norme; dans (la norme|les normes|les clous|les temps|les tolerances|les delais); tolerance~; toujours
      (ete|fait|fonctionne|marche|procede) (comme ca|ainsi|le cas|de cette)?; depuis (toujours|des annees|des
      decennies|la nuit des temps); tradition~; c est (comme ca|ainsi) (que ca|que|partout)?; ca (marche|fonctionne|se
      passe) comme ca; fait partie (du|de la|des|integrante) (jeu|metier|charme|vie|risques|experience|deal|plaisir)?;
      le (jeu|charme|principe); inherent~; propre a (ce|cette|ce type); produit (naturel|artisanal|vivant); variation~
      naturelle~; phenomene naturel; depot naturel; prevu pour (etre|ca); concu~ (comme ca|ainsi|pour); voulu~;
      raisonnable~
    everybody-does-it:
      tout le monde (le)? (fait|fait ca|le fait|pratique|utilise|applique|procede); tous (nos|les|ses|leurs)
      (concurrents|operateurs|restaurants|confreres|magasins|clubs|autres|acteurs|banques|hotels|fournisseurs|sites|commercants|voisins)
      (le)? (font|pratiquent|appliquent|sont|ont)?; toutes les
      (compagnies|enseignes|marques|banques|entreprises|villes|mairies|boutiques|assurances|applis|ecoles) (le)?
      (font|pratiquent|appliquent|sont|ont)?; (nos|les) (concurrents|confreres|autres|voisins) (le)?
      (font|aussi|pratiquent|ne font|sont|egalement|n); la concurrence (fait|pratique|aussi|n|ne|est); comme
      (tous|toutes|tout|chez tous|partout|ailleurs|les autres|la plupart|beaucoup|n importe|chaque) (les|le
      monde|nos|ailleurs|autres|d autres|quel)?; (c est|c est pareil|pareil|idem|la meme chose|meme chose)
      (partout|ailleurs|chez|pour tous|pour tout le monde|dans tous|dans toutes)?; partout (ailleurs|pareil|en
      france|dans le monde)?; ailleurs (aussi|c est|ce n est|non plus); pas (pire|mieux|plus cher|moins
      bien|different) (qu|que)?; (ne|n) (sommes|est|etes) pas (les|le) (seul~|seuls~|premiers~|pires~); pratique du
      (secteur|marche|metier); generalise~ (dans|a|sur); dans (toute)? la profession; dans tout le secteur;
      (norme|usage|usages|standard|standards|prix|moyenne) (du|de la|dans le)
      (secteur~|marche~|profession~|metier~|branche~); c est le marche; loi du marche; qui n a jamais; que celui qui
    legal:
      (parfaitement|tout a fait|totalement|strictement)? (legal~|legaux~|licite~); legalement; la loi
      (nous~|le~|ne~|n~|autorise~|permet~|prevoit~|impose~|oblige~|dit~|est~|francaise~|est claire~);
      (conforme|conformement|conformes|en conformite|en accord|dans le respect) (a|aux|au|avec|de|des)? (la|les|nos)?
      (loi~|legislation~|reglementation~|norme~|exigence~|code~|rgpd~|obligations~|textes~|regles~); conforme~
      (a|aux|et); autorise~ (par|de|a|en); dans (notre|nos|son|leur) (bon)? (droits|droit); notre (bon)? droit; en
      droit de; le droit (de|d|nous); droit de le faire; dans (le)? cadre (de la loi|legal|reglementaire); dans la
      legalite; rien d (illegal~|interdit~); pas (illegal~|interdit~); n est pas interdit; aucune
      (loi|regle|infraction|obligation) (n~|ne~|legale~|interdit~)?; respect~
      (la|les|strictement|scrupuleusement|toutes|parfaitement)
      (loi~|norme~|regle~|reglementation~|obligation~|legislation~); aux normes; en regle; homologue~; certifie~;
      agree~; habilit~; agrement; selon (la loi|le code|l article|la reglementation|les textes); article (l|r|_); code
      (de la|du|de|civil); pas (oblige~|tenu~) (de|d); aucune obligation (de)?; rien ne nous oblige
    terms-policy:
      (cgv|cgu); conditions (generales|d utilisation|de vente|de transport|d
      echange|tarifaires|particulieres|contractuelles|du contrat|de l offre|de remboursement|prevoient|stipulent);
      (nos|les|aux|vos) conditions; reglement (interieur|du|de|prevoit|est|stipule)?; (notre|la) politique
      (de~|d~|commerciale~|tarifaire~|interne~|est~|ne~)?; politique de la maison; (selon|conformement a|aux termes
      de|en application de|au regard de|en vertu de|d apres|suivant) (notre|nos|le|les|la|vos|l|votre|aux)?
      (contrat~|condition~|cgv~|cgu~|reglement~|politique~|article~|offre~|regles~); (le|votre|ton) contrat
      (prevoit|stipule|precise|est|indique|que vous); contractuel~; contractuellement; vous avez
      (signe|accepte|coche|valide|souscrit|choisi|consenti|approuve|achete|clique|opte) _; tu as
      (signe|accepte|coche|valide|souscrit|choisi); en
      (achetant|signant|reservant|utilisant|souscrivant|acceptant|validant|cochant|vous inscrivant|commandant);
      clause~; petites lignes; (billet~|tarif~|offre~|article~) (non|ni) (remboursable~|echangeable~|repris~); non
      remboursable; ni repris ni echange; le reglement (c est|est) le reglement; la regle c est la regle;
      (regles|regle) (sont~|est~|du jeu~|s applique~|les memes~|etaient~); pas d exception; pas faire d exception;
      meme (regle|traitement|tarif) pour tous; les memes pour (tous|tout le monde); garantie (expiree|ne
      couvre|exclut|depassee); non couvert~; pas couvert~; hors garantie; exclu~ (de|du); (clairement|bien|dument)
      (indique~|affiche~|precise~|mentionne~|annonce~|stipule~|ecrit~|communique~|informe~);
      (annonce~|affiche~|publie~|communique~|informe~|averti~|prevenu~) (a l avance|depuis|en amont|par mail|par
      sms|par affichage); a l avance; tout est (ecrit|indique|precise|marque)
    for-your-safety:
      (votre|la|leur|pour la) (propre)? (securite|protection|sante|confort|bien etre|bien|interet|tranquillite)
      (de|des|de tous|avant|alimentaire|routiere|publique|est|prime|a tous)?; pour votre
      (bien|securite|confort|protection|sante|tranquillite);
      (raison~|motif~|mesure~|question~|regle~|consigne~|imperatif~|norme~) (de|d)
      (securite~|hygiene~|sante~|salubrite~|surete~|precaution~|confidentialite~); securite (avant tout|d
      abord|oblige|prime|de tous|des voyageurs|n a pas de prix); hygiene; precaution~; principe de precaution; mieux
      vaut prevenir; (afin de|pour) (vous)? (proteger|garantir|assurer|eviter|prevenir|preserver|securiser|mieux)
      (les|la|le|vous|vos|nos|tout|toute|un|une|votre|l|servir)?; eviter (les|des|tout|toute|une|un)
      (accident~|abus~|fraude~|vol~|drame~|risque~|debordement~|triche~); lutte~ contre (la fraude|les abus|le
      gaspillage|la triche|le marche noir); dans (votre|l|leur|notre) (propre)? (interet|interet de tous|interet
      general|interet commun); interet (general|de tous|commun|public|superieur); bien (commun|de tous); travaux
      (necessaires|indispensables|de modernisation|d entretien|d amelioration);
      (mal~|mesure~|etape~|maintenance~|decision~) (necessaire~|indispensable~); mal pour un bien; ameliorer
      (le|votre|la|notre|nos|l) (service~|confort~|experience~|qualite~|securite~|offre~); mieux vous servir; vous
      servir mieux; pour la planete; raisons ecologiques; bonne cause; c est pour (la bonne cause|le bien|vous)
    out-of-context:
      (hors|sorti|sortie|sortis|sorties|tire|tiree|extrait|extraits) (de|du|de son|de leur|d un|de tout)? contexte;
      hors contexte; sans (le|son|aucun)? contexte; manque (de|le|du) contexte; remett~ (dans|en) (son|leur|le)?
      contexte; replac~ dans (son|leur|le) contexte; contextualis~; dans (son|leur|le)
      (contexte|integralite|ensemble); le contexte (est|etait|general|compte); (toute|l integralite de|l ensemble de)
      (la|l) (video~|conversation~|histoire~|phrase~|interview~|echange~|article~); tronqu~; decoup~; coupe~ (au
      montage~|de~); (simple|petit|court|seul|un) (extrait|passage|bout|morceau) (de|d)?; un bout de (phrase|video);
      extrait~ de; phrase~ (isolee|sortie|tronquee|coupee); (ne)? (montre|dit|raconte) (pas|qu une partie|que)
      (tout|toute|ce qui|la moitie|l avant); une partie de (l histoire|la verite); ce qu (on ne voit|il y a|il s est
      passe) _2 (avant|apres)?; deform~; detourn~; denatur~; mal (interprete~|compris~|lu~|percu~|pris~|traduit~);
      mauvaise (interpretation~|lecture~); mesinterpret~; travest~; raccourci~; amalgame~; conclusion~ hative~; tirer
      des conclusions; jugement~ hatif~; procede~ d intention; proces d intention; vous melangez (tout)?; tout
      melanger; ne melangez pas; comparer (ce qui~|l~); torchons et (les)? serviettes
    price-reasons:
      (hausse~|augmentation~|flambee~|explosion~|envolee~|cout~|inflation~) (de|du|des|de l|d)
      (prix~|couts~|cout~|energie~|matieres~|matiere~|charges~|carburant~|loyer~|loyers~|salaires~|la
      vie~|transport~|production~|main d oeuvre~|taxes~|electricite~|gaz~|tout~); (couts|cout)
      (de~|des~|fixes~|augment~|explos~|ont~|sont~|de revient~); charges (fixes|a
      payer|sociales|explosent|augmentent); inflation; prix (des matieres~|de l energie~|du
      marche~|juste~|qui~|reflete~|s explique~|comprend~|inclut~|partout~|ont~|augment~|coutant~); (la qualite|le
      service|le bon|le travail bien fait|le fait maison|le savoir faire|la fraicheur|la securite|le luxe|le talent)
      (a~|ont~|se paie~|se paye~|coute~|a un~) (un|son)? (prix|cout)?; a un (prix|cout); se pai~; vous
      (payez|achetez|payez pour) (la|le|l|un|une|aussi|ce que); en avoir pour son argent; a ce (prix|tarif) (la)?;
      pour (ce|le|un tel) (prix|tarif); rapport qualite prix; bas (cout~|prix~|de gamme~); low cost; (parmi les|un
      des|reste|restent|restons|plus) (moins chers~|moins cher~|plus bas~|accessible~|abordable~|competitif~); moins
      cher~ (qu|que|du marche); c est gratuit; gratuit~ (donc|et|alors)?; service gratuit; vous ne payez
      (rien|pas|que); n avez rien paye; on (ne)? vit pas d (amour~|eau~); il faut bien
      (vivre|manger|payer|gagner|rentabiliser); pas (une)? (association caritative~|philanthrope~|mecene~|ong~|la
      croix rouge~|les restos du coeur~|l armee du salut~|emmaus~); nous sommes une entreprise; (marges|marge);
      rentab~; benefice~; loyer~ (a payer)?; salaires a (payer|verser); (taxes|taxe); (le|moins que le|au) prix (d
      un|d une) (cafe|biere|paquet|demi)
    if-offended:
      si (vous|certain|certains|certaines|quelqu un|on|nous|cela|ca|cette|notre|ce|l un|des|d aucuns|ma|mon|nos) _2
      (offense~|choque~|blesse~|heurte~|vexe~|froisse~|mal
      pris~|mal~|peine~|gene~|indispose~|decu~|deplu~|sentis~|senti~); si (cela|ca|nous) (a|avons|vous a|t a|en a)
      (pu)? _; a ceux qui (ont|auraient|se|seraient|sont) _; a celles et ceux qui (ont|auraient|se|seraient); aux
      personnes (qui|ayant|eventuellement) _; (toute|toutes) (personnes|personne) (qui|ayant) (se|s|aurait|auraient|a)
      _; (celles|celle) et ceux que (cela|ca|nous); ceux que (cela|ca|nous) (a|ont|aurait|avons) (pu)?; ceux (qui|que)
      _ (mal pris~|choque~|heurte~|blesse~); eventuellement (choque~|blesse~|heurte~|froisse~|offense~|ressenti~);
      quiconque (aurait|se|a)
    feel-that-way:
      (vous|certains|tu|on|il|elle|ils) (le|l|vous)?
      (ressent~|pren~|pris~|percev~|percoi~|viv~|vec~|interpret~|pens~|sent~) (ainsi|comme ca|comme cela|mal|de
      cette|de la sorte|ca|comme tel)?; desole~ (que|qu|si) (vous|certains|tu|on|cela vous|ca vous|il|elle)
      (ayez|soyez|le|pensiez|aient|preniez|vous|n|ne|ait|aies|sois|ressentiez|aie); navre~ (que|qu|si)
      (vous|certains|tu|on|cela|il|elle); regrett~ (que|qu) (vous|certains|tu|on|il|elle|ils|des); (dommage|domage)
      (que|qu|pour) (vous|certains|tu|on|ca|il|elle); votre
      (ressenti|perception|impression|interpretation|frustration|deception|colere|lecture|sensibilite|reaction|opinion|avis|sentiment|point
      de vue); ton (ressenti|impression|avis|opinion); ressenti~; sentiment d (etre|avoir); vous (etes|soyez) senti~;
      se (sont|soient|sentent|sentir) (sentis|senti|senties|sentie|vises|vise|blesses|blesse|offenses|offense); pas (a
      votre|de votre) gout; n a pas plu; ne (vous)? (plaise|a pas plu) _; soyez
      (decu~|frustre~|vexe~|fache~|contrarie~)
    misunderstanding:
      malentend~; quiproquo~; incomprehension~; (mal|pas|peu)
      (compris~|interprete~|percu~|formule~|exprime~|recu~|pris~|tourne~|explique~|saisi~|choisi~|lu~|passe~); mal
      (compris~|interprete~|percu~|pris~|vecu~|formule~); mesinterpret~; mauvaise
      (interpretation|comprehension|lecture|formulation|impression); confusion~; preter a confusion; prete~ a
      (confusion|sourire|polemique|discussion); (mal)? maladr~; maladroit~; maladresse~; malheureu~
      (formulation~|phrase~|choix~|mot~|tweet~|expression~|tournure~|visuel~);
      (formulation~|phrase~|choix~|mot~|tweet~|expression~|tournure~|visuel~|propos~)
      (malheureu~|maladroit~|ambigu~|mal choisi~|inapproprie~); ambigu~; tombe~ a plat; rate~ (notre|sa|la)
      (cible|blague); incompris~; n a pas (ete)? (compris~|percu~|saisi~|passe~); pas ete (compris~|percu~|assez
      clair~); a pu (etre|sembler|laisser|preter|paraitre|choquer|heurter|blesser|donner); mal
      (traduit~|retranscrit~); on s est mal compris; nous nous sommes mal (compris|exprimes|fait comprendre); mauvaise
      comprehension; second degre (mal|incompris|n|pas); se voulait; (censee|cense) etre
    may-have:
      (a|ont|avons|ai|as|avez|aurait|auraient|aurions|aurais) pu
      (vous|etre|te|causer|occasionner|sembler|laisser|choquer|heurter|blesser|paraitre|donner|offenser|subir|ressentir|rencontrer|froisser|gener|indisposer|susciter|engendrer)?;
      (pourrait|pourraient|pouvait|pouvaient|peut|peuvent) (avoir|etre|paraitre|sembler|choquer|heurter|preter|vous
      avoir|donner) _; eventuel~; eventuellement; potentiel~; possible~
      (gene~|malentendu~|desagrement~|erreur~|confusion~|inconfort~|retard~); peut etre; le cas echeant; si tant est;
      un tant soit peu; d une (maniere|facon) ou d une autre; (semble|semblerait|parait|paraisse|semblait)
      (que|avoir|etre|il|qu)?; en quelque sorte; quelque peu; quelconque~; aurait
      (choque~|heurte~|blesse~|cause~|provoque~|deplu~|derange~); auraient
      (choque~|heurte~|blesse~|cause~|provoque~|ete~|pu~|ressenti~); se seraient (senti|sentis|senties); d aucuns
    perceived:
      perc~ (comme~|par~|ainsi~|negativement~|de~); percu~; perception~;
      (ressenti~|vecu~|pris~|vu~|considere~|interprete~|juge~|compris~|lu~) (comme|par (certain|d
      aucuns|quelques|vous|une partie)); aux yeux de (certain~|quelques~|d aucuns~); pour (certain~|quelques~|d
      aucuns~) (d entre vous)?; (certain|certains|certaines|certainess|quelques|quelquess) (d entre
      vous|personnes|clients|internautes|lecteurs|supporters|ames|esprits|sensibilites|ont|auront|n ont|y ont|se
      sont|l ont|ont pu|utilisateurs|fans|communautes); une partie (du public|des internautes|de nos|d entre vous);
      sensibilite~; ames sensibles; sensibl~ (a|au|aux)?; susceptib~; susceptibilite~; l emotion
      (suscitee|provoquee|que|legitime|causee|soulevee); emotion~ suscite~; polemique~; controvers~; emoi; remous; les
      (reactions|emois|remous|emotions|critiques|debats) (suscite~|provoque~|engendre~|que~|souleve~|cause~);
      (suscite|provoque|fait|souleve|engendre) (des|la|une|l|de nombreuses|un)
      (reaction~|emotion~|polemique~|emoi~|debat~|reagir~|tolle~); subjectif~; subjective~; affaire de
      (gout|gouts|sensibilite|perception|point de vue); question de (gout|sensibilite|perception|point de vue); les
      gouts et les couleurs; a chacun (son|sa|ses); chacun (son|ses|sa|est libre)
    sorry-but:
      (desole~|desoles~|desolee~|navre~|navres~|excusez~|pardon~|regrets~|regret~|excuses~)
      (mais|toutefois|cependant|neanmoins|si|a ceux|a celles|de votre|pour (votre|ceux|celles|lui|eux|leur|son|le
      malentendu|l incomprehension|cette incomprehension|la confusion|ce malentendu|ses|vos)); au nom (de|du|des);
      (nous|on|je) (regrett~|deplor~) (mais|toutefois|cependant|l emotion|la polemique|cette polemique|l
      interpretation|l incomprehension|le malentendu|votre|que|cette situation|la situation|les reactions|la
      tournure|le comportement|les propos); regrettable~ (mais|que)?; ceci (dit|etant dit|etant); cela (dit|etant
      dit|etant); cela etant; ceci etant; il n empeche; n empeche (que|qu)?; neanmoins; toutefois; cependant; mais
      (vous|avouez|reconnaissez|comprenez|admettez|il faut|soyons|a notre decharge|pour notre
      defense|rappelons|sachez|honnetement|franchement|enfin|bon|quand meme); a notre (decharge|defense); pour notre
      defense; nous (nous)? (sommes|avons) (deja)? (excuse~|presente~); on s est deja excuse~; nous nous excuserons
      (si|quand|des que|lorsque); puisqu il faut s excuser; puisqu il (faut|parait)
    lawyers-court:
      avocat~; nos avocats; conseil~ juridique~; service~ juridique~; juridique~; juriste~; justice; tribuna~; juge~;
      devant (le|un|les) (juge|tribunal|tribunaux|justice); devant la justice; au tribunal; en justice; proces;
      poursui~; poursuites; judiciaire~; action~ (en justice~|judiciaire~|legale~); suite~
      (judiciaire~|legale~|penale~|juridique~); donner suite; voie~ (judiciaire~|legale~|de droit~);
      (assign~|citation~|mise en demeure~|mettre en demeure~|met en demeure~|mis en demeure~); huissier~; constat d
      huissier; dommages et interets; dommages interets; reparation du prejudice; prejudice; penal~; code penal;
      refere; attaquer en; engager (des|une|toute|toutes); saisi~ (la justice|le tribunal|nos|notre); ester en
      justice; repondre de (vos|tes|ces|leurs|ses); aurez (affaire|des nouvelles) (a|de) (nos|notre); prud hommes
    defamation:
      diffam~; calomni~; denonciation calomnieuse; injur~; insulte~ publique~; atteinte~ (a|au)
      (l~|la~|notre~|son~|nom~|image~)?; porte~ atteinte;
      (nui~|salir~|sali~|ternir~|terni~|entacher~|entache~|souiller~|trainer~|degrader~) (notre|a
      notre|la|l|mon|son|dans) (image~|reputation~|nom~|honneur~|boue~|reputations~|etablissement~|boue~)?;
      reputation; prejudiciable~; propos (diffamatoire~|injurieu~|calomnieu~|mensonger~|outrageant~|insultant~);
      passible~ (de|d); puni~ par la loi; tombe sous le coup; sous le coup de la loi; delit; infraction; article 29;
      loi de 1881; pesez vos mots; pese tes mots; faites (tres)? attention a (vos|ce que); fais (gaffe|attention) a
      (tes|ce que); mesurez vos (propos|paroles|mots); attention (a|aux) (ce que|vos|propos|mots|diffamation);
      responsable~ de (vos|ses|tes) (propos|ecrits|paroles|mots)
    police-complaint:
      police; gendarm~; commissariat; plainte~ (a ete|sera|deposee|contre|est|a|va)?; (depos~|port~) (une)? plainte;
      plainte (deposee|contre x); main courante; signal~ (aux autorites|a la police|au procureur|a facebook|a
      twitter|a pharos|votre compte|a la plateforme|a google|ce compte|a qui de droit); pharos; procureur~; autorites
      (competentes|judiciaires|ont|sont|seront); transmis~ (a|aux|au) (la police~|autorites~|la
      justice~|procureur~|nos~|notre~); transmettr~ (a|aux|au) (la police|autorites|la justice|procureur|nos|notre);
      enquete (de police|judiciaire); identifi~ (l auteur|les auteurs|le|la|vous|par|vos|ces); vous
      (retrouver|identifier|tracer|localiser); on (sait|connait) (qui|ou|votre); nous (savons|connaissons|avons) (qui
      vous|ou vous|votre (nom|adresse|ip|identite|numero|dossier)); votre adresse ip; adresse ip; votre
      (employeur|patron|ecole|hierarchie); prevenir votre (employeur|patron|ecole)
    ban-block-delete:
      bann~; bloqu~ (vous|ce|votre|cette|les|le|la|toute|de|et)?; blocage (de|du) (votre|compte); ban; kick~; exclu~
      (de|du|definitive)?; exclusion~; suspen~ (votre|de|du|le)?; supprim~ (votre|vos|ce|ces|cette|les|le|tout|toute|d
      office)?; suppression (de|du) (votre~|vos~|ce~|commentaire~); effac~ (votre|vos|ce|ces|les|le|tout)?; retir~
      (votre|vos|ce|ces) (commentaire~|message~|publication~|avis~|propos~|post~|tweet~); masqu~
      (votre|vos|ce|ces|les|le)?; (modere|moderer|moderons|moderez) (les|vos|ce|cette|d|la)?; moderation; moderateu~;
      signale~ (et bloque|votre)?; commentaires (fermes|desactives|bloques|supprimes|verrouilles|moderes|clos);
      desactiv~ les commentaires; fil (ferme|clos|verrouille); liste noire; black list~; blacklist~; persona non
      grata; interdi~ (de|d) (stade~|acces~|magasin~|etablissement~|entree~|sejour~|commenter~); interdit~ chez nous;
      tricard; refus~ (de vous|l acces|l entree|votre) (servir|recevoir|acces|entree)?; (ne)? (serez|seras|sera|etes)
      plus (le|la)? (bienvenu~|accepte~|servi~|admis~|recu~|client~); votre (compte|carte|abonnement|licence|adhesion)
      (sera|est|a ete|va etre|pourra etre)
      (ferme~|suspendu~|resilie~|bloque~|supprime~|retire~|cloture~|desactive~|annule~); ferm~ votre compte; clotur~
      (votre|le)
    threat-consequences:
      consequence~; assume~ (les|vos|tes|ensuite|alors|pleinement)
      (consequence~|propos~|actes~|risques~|responsabilite~)?; vous (allez|le|l|en)
      (regrett~|pay~|repondr~|entendr~|le regretter~|le payer~|avoir~|recevoir~|voir~); tu (vas|le|l)
      (regrett~|pay~|voir~|le regretter~|le payer~); (dernier|ultime|premier et dernier)
      (avertissement~|rappel~|sommation~|chance~|delai~); derniere (chance|fois|sommation); avertissement; (vous|tu)
      (etes|es|voila|voici|aurez ete) (prevenu~|averti~); a bon entendeur; on vous aura prevenu~; nous vous aurons
      prevenu~; ne venez pas (pleurer|vous plaindre|dire); (nous|se|on|je) (nous|me)? (reserv~) (le|la|tous|l|toute)
      (droit~|droits~|possibilite~)?; tous droits reserves; n hesit~ (pas|aucunement) a
      (poursui~|porter~|saisir~|engager~|bloquer~|signaler~|agir~|prendre~|supprimer~|faire~); (ne)?
      (tolerer~|laisser~|accepter~|oublier~) (pas~|plus~|aucun~|rien~|passer~); en rester~ (pas)? la; n en rester~ pas
      la; ca ne (va|restera) pas (en)? (rester|impuni)?; impuni~; sans (preavis|autre avertissement|sommation); sinon
      (nous|on|c|gare|vous|nos|plainte); faute de quoi; a defaut (de|nous)?; (retirez|supprimez|effacez)
      (votre~|vos~|ce~|cette~|ces~|immediatement~|sous~|vite~|ca~); (retire|supprime|efface)
      (ton|ta|tes|ce|ca|vite|immediatement); sous (24|48|vingt quatre|quarante huit) (h|heures); a vos risques (et
      perils)?; a vos (frais|depens); reflechissez (bien)? (avant|a deux fois); nous (verrons|reverrons|saurons); on
      (verra|se reverra|va voir|vous attend); mesures (qui s imposent|necessaires|appropriees); sanction~; amende;
      facture~ (vous|les|le); vous (sera|seront) facture~; tolerance zero
    screenshots-kept:
      captur~ (d ecran|ecran|faite|faites|realisee)?; capture~ d ecran; screen~; screenshot~; copie~ (d
      ecran~|conserve~|gardee~|de vos~); impression~ d ecran;
      (conserv~|gard~|archiv~|enregistr~|sauvegard~|imprim~|document~|constat~|not~)
      (vos|tous|tout|toutes|une|votre|la|les|l ensemble|des|par|comme)
      (messages~|echanges~|trace~|copie~|captures~|commentaires~|propos~|preuves~|tout~|preuve~|ensemble~|huissier~|nom~);
      tout est (garde|conserve|enregistre|archive|note|sauvegarde|trace); comme preuve~; a titre de preuve;
      (preuves|preuve) (conserve~|garde~|transmis~|a l appui~); constat d huissier; appel~ (est|sont|ont ete)?
      enregistre~; conversation~ enregistre~; camera~ (de|ont|a|montre)?; videosurveillance; videoprotection; internet
      n oublie (pas|jamais|rien); les ecrits restent; vos (messages|propos|ecrits|commentaires) (sont|ont ete|seront)
      (conserve~|enregistre~|archive~|transmis~|note~); nous avons (vos|tous vos|votre nom)
    contract-ended:
      (resili~|romp~|denonc~|annul~|clotur~|mettre fin~|mettrons fin~|mettons fin~|met fin~) (votre|a
      votre|le|au|ce|ton|a ton)
      (contrat~|abonnement~|compte~|commande~|reservation~|adhesion~|bail~|ligne~|licence~|inscription~|carte~);
      (contrat|abonnement|compte|commande|reservation|adhesion|inscription|ligne|bail|partenariat) (est|sera|a
      ete|peut etre|va etre|pourra etre) (resilie~|rompu~|annule~|cloture~|ferme~|suspendu~|termine~|coupe~|retire~);
      rupture (de|du) contrat; coup~ (votre|la|ta) (ligne|connexion|courant|service|acces|eau|gaz|electricite); retir~
      (notre|l|cette|le|votre) (offre~|geste~|bon~|proposition~); (geste|offre|remboursement|bon) (commercial)?
      (annule~|retire~|caduc~|n est plus~); (pas|aucun|plus) (de)? (remboursement|geste|bon) (tant|si|pour les
      gens|pour ceux|avec ce); vous n aurez rien; tu n auras rien; ne (vous|te)
      (livrerons|servirons|vendrons|aiderons|repondrons|recevrons|traiterons) (plus|pas); on ne vous
      (livrera|servira|aidera|repondra) plus; notre relation (s arrete|commerciale); s arrete (la|ici); nos chemins se
      separent; trouvez un autre (fournisseur|operateur|medecin|club|prestataire|ecole|bailleur); cherchez un autre
    years-of-existence:
      depuis (plus de|pres de|bientot|maintenant|deja)?
      (dix|vingt|trente|quarante|cinquante|cent|10|15|20|25|30|40|50|60|100|_) ans; depuis (des decennies~|des
      generations~|un siecle~|plus d un siecle~|toujours~|19~|18~|20~|notre creation~|sa creation~|l origine~|mon
      grand pere~); (fonde~|cree~|ouvert~|etabli~|ne~|implante~) (en|depuis|il y a) _; ans (d experience|d
      existence|de metier|d expertise|d histoire|de service|de savoir faire|de confiance|que nous|qu on); annees (d
      experience|d existence|de metier|de savoir faire|de travail); de pere en fils; generation~; troisieme
      generation; tradition; savoir faire; expertise; longue (histoire|experience|tradition); anniversaire;
      patrimoine; vieille maison; maison (fondee|centenaire|familiale); experience (reconnue|solide)?; anciennete;
      heritage
    awards-leader:
      prix (du|de|d|national|meilleur|excellence); recompens~; elu~
      (service~|meilleur~|produit~|marque~|restaurant~|enseigne~|par~); laureat~; trophee~; medaille~; distinction~;
      label~ (rouge|qualite|de|bio)?; labellis~; certifi~; certification~; classe~
      (premier~|parmi~|numero~|dans~|meilleur~); numero (un|1); n 1; leader~; premier~
      (operateur~|reseau~|marque~|employeur~|de france~|d europe~|en france~|du marche~); meilleur~
      (service~|reseau~|restaurant~|operateur~|etablissement~|employeur~|note~|taux~|de france~); note~
      (de~|moyenne~|excellente~|4~|5~); cinq etoiles; 5 etoiles; etoile~ (sur|au)?; avis positifs; taux de
      satisfaction; satisfaction (client|de|a)?; guide michelin; palmares; reference (du|dans|en|de la); reconnu~
      (pour~|par~|dans~|comme~|mondialement~|internationalement~); renomm~; repute~; reputation (de|n est plus);
      fleuron; pionnier~; precurseu~; champion~; innov~; excellence
    values-commitment:
      valeurs; nos
      (valeurs|principes|engagements|priorites|convictions|standards|exigences|fondamentaux|missions|racines); notre
      (adn|mission|philosophie|ethique|culture|esprit|devise|priorite|engagement|credo|ambition|raison d
      etre|vocation|devoir|exigence|volonte|promesse|moteur|preoccupation|priorite absolue|responsabilite); au
      (coeur|centre) de (nos|notre|nous|tout|toutes|l); au centre de; engage~ (a|pour|dans|en|depuis|aupres|contre)?;
      engagement~; attach~ (a~|au~|aux~|beaucoup~|une~|la plus~)?; soucieu~ (de|du|des); attentif~ (a|au|aux);
      attentive~; nous (veillons|oeuvrons|mettons|nous efforcons|croyons|defendons|respectons|efforcons|tenons
      a|accordons|avons a coeur|portons|luttons|militons|prenons); s efforc~; avons a coeur; tenons a coeur; a coeur
      (de|d)?; (tres|extremement)? au serieux; prenons (tres)? (au serieux|a coeur);
      (important~|essentiel~|primordial~|crucial~|fondamental~|sacre~) (pour|a nos) _; priorit~; nous tient a coeur;
      toujours (ete|eu|mis|fait|respecte|veille|defendu|cherche|oeuvre|travaille|privilegie|place|a l
      ecoute|lutte|soutenu|propose); respect~ (de|du|des|l|la|le|et|mutuel|est|chacun); inclusi~; diversite; egalite;
      tolerance; integrite; honnete~; transparen~; ethique; satisfaction (client~|de nos~|est~|des~); client~
      (roi~|avant tout~|au coeur~|au centre~|d abord~); contre (toute|toutes|le racisme|les discriminations|le
      sexisme|la discrimination) (forme)?; condamn~ (fermement|toute|tout|avec|ces); entreprise
      (responsable|citoyenne|engagee|humaine); a l ecoute; bienveillance; serieux et
    pride-quality:
      fier~; fierte; fiers; honneur; qualite~; excellen~; haut~
      (niveau~|standard~|qualite~|gamme~|exigence~|standards~); (meilleurs|plus hauts|plus hautes)
      (standards~|ingredients~|produits~|materiaux~|qualite~|exigences~|normes~|experts~); premium; haut de gamme;
      (controle~|controles~|test~|tests~|normes~|procedure~|procedures~|exigences~|selection~|cahier des charges~)
      (rigoureu~|strict~|qualite~|draconien~|regulier~|severe~|constant~|exigeant~|permanent~|quotidien~); rigueur;
      rigoureu~; fait~ maison; artisan~; fabrique~ (en france|a la main|localement|avec amour|avec soin|avec
      passion|ici); made in france; produits (frais|locaux|de saison|du terroir|de qualite|bio|soigneusement);
      (circuits|circuit) (courts|court); producteurs locaux; bio; passion~; amour (du|de|de notre); avec
      (soin|amour|passion|coeur|serieux|rigueur|professionnalisme); travail~ (dur|d arrache pied|sans relache|jour et
      nuit|acharne|avec passion); jour et nuit; d arrache pied; professionnalisme; professionnel~; serieu~
      (de~|et~|entreprise~|maison~|equipe~|professionnel~)?; maison serieuse; equipe
      (passionnee|qualifiee|formee|experimentee|devouee|formidable|competente); soin; forme~
      (regulierement|et|par|continu); fiab~; perfection
    investment-jobs:
      investi; investis; investie; investit; investir; investiss~; (million~|milliard~) (d|de|investi|d
      euros|chaque|par|depenses)?; depense~ (des|pres|plus) (millions|milliers)?; modernis~; renov~; recrute~
      (plus|pres|des|cette)?; embauch~ (plus|pres|des|cette|en)?; cre~ (des|plus de|pres de|de l|_) (emplois|emploi);
      (emplois|emploi); emploi local; faisons (vivre|travailler); fait (vivre|travailler); nous
      (employons|embauchons|formons|recrutons|investissons); employeur~; (centaines|milliers|dizaines|_) (de|d)?
      (salaries|collaborateurs|emplois|familles|employes); economie (locale|francaise|du pays|de la region); tissu
      (local|economique|social); payons (nos|des|tous nos) (impots|taxes)?; impots en france; soutien~
      (aux|a|au|de|l|la|le|les|des)
      (local~|producteurs~|agriculteurs~|economie~|filiere~|clubs~|associations~|artisans~|commerces~)?; soutenons;
      contribu~; formation (des jeunes|de jeunes|d apprentis|continue); (nouveaux|nouvelles)
      (trains|rames|bus|avions|equipements|machines|installations); acteur (economique|majeur|local|engage);
      croissance; developp~
    charity-environment:
      (dons|don|donne|donnons|reverse|reversons|offert) (a|aux|au|pour|chaque|de|des|plus)
      (une|des|associations|association|restos|hopital|hopitaux|les|la|l)?; caritati~; association~ (caritative|que
      nous|locale|de)?; fondation~; mecenat; benevol~; solidari~; solidaire~; (banque alimentaire|restos du
      coeur|secours populaire|croix rouge|telethon|unicef|emmaus|sidaction|octobre rose|movember|pieces jaunes);
      collecte~ (de|pour|au profit)?; au profit (de|d|des|du); bonne~ (cause~|oeuvre~|action~); generosite; hopita~;
      sans abri; enfants (malades|hospitalises|defavorises); soutien (aux|a des|a l) (associations|association|plus
      demunis|clubs|ecoles); sponsor~ (le|du|local|de|des); planete; environnement~; developpement durable; durable~;
      eco responsable~; ecoresponsable~; ecolog~; (neutralite|empreinte|bilan) carbone; neutre en carbone; recycl~;
      plant~ (des|un|_) (arbres|arbre); renouvelable~; energie verte; biodegradable~; bien etre animal; commerce
      equitable; equitable; ethique; rse; engagement (social|societal|environnemental|citoyen)
    trusting-customers:
      (milliers|millions|centaines|dizaines|plupart|grande majorite|majorite|tant|enormement|beaucoup) (de|d|des)
      (clients|client|personnes|familles|voyageurs|utilisateurs|abonnes|usagers|foyers|nos|fideles|habitues|fans|francais|membres|gens)
      (satisfait~|content~|heureux~|heureuses~|ravi~|fidele~|nous~|qui~|font~)?;
      (font|fait|accordent|faites|renouvellent|temoignent|accorde) (leur|votre|sa|nous)? confiance; confiance
      (de|des|que|qui|nous|depuis|accordee) _; nous (font|fait|accordent|accorde|renouvellent) (leur|sa)? confiance;
      (clients|client)
      (fideles|fidele|satisfaits|satisfait|contents|content|ravis|ravi|heureux|habitues|habitue|conquis); clientele
      (fidele|satisfaite|d habitues|exigeante|ravie); habitues; fidelite de nos; (nos|les) clients (sont|nous|le
      savent|adorent|reviennent|apprecient|savent|disent|en redemandent|peuvent); demandez a nos
      (clients|habitues|adherents); tous nos (autres)? clients; (autres|nombreux) clients
      (sont|nous|satisfaits|ravis|apprecient); avis (positifs|elogieux|excellents|5 etoiles); retours
      (positifs|excellents|elogieux|tres positifs); bouche a oreille; ceux qui nous (connaissent|frequentent|suivent);
      tous ceux qui nous connaissent; messages de soutien; complet (tous|chaque); parle~ (de|d) (lui|elle|eux) meme~;
      recommand~ (par|nous)
    we-are-attacked:
      attaqu~ (nous~|notre~|nos~|contre~|de~|sans~|par~|injust~|gratuit~|la~|l~)?; (attaques|attaque)
      (contre~|injuste~|gratuite~|incessante~|repetee~|dont~|que nous~|personnelle~); victim~
      (de|d|dans|ici|nous|collaterale)?; (nous|on|je) (sommes|est|suis) (la|les|une|des|le|aussi|ici)?
      (cible|cibles|victime|victimes|boucs|bouc|premieres
      victimes|vises|harceles|insultes|menaces|accuses|traines|cloues|persecutes); pris~ (pour cible|pour cibles|a
      partie|en otage); cible~ (de|d|par|facile|ideale)?; vise~ par; harcel~; persecut~; acharn~; s acharn~; menac~
      (de~|recu~|nous~|nos~|physiquement~|quotidien~)?; (menaces|menace) (de mort|recues|et
      insultes|contre|physiques); insult~ (recu~|nos~|notre~|toute~|a
      longueur~|tous~|gratuite~|incessante~|quotidien~|et~)?; deferlement (de|d); deferlante; torrent (de|d)
      (haine|insultes|boue|injures); vague de (haine|violence|harcelement); tombereau~; flot (de|d)
      (haine|insultes|injures); chasse aux sorcieres; lynch~; meute~; vindicte; populaire vindicte; pilori; cloue~ au
      pilori; bucher; tribunal (mediatique|populaire|des reseaux); proces (mediatique|en sorcellerie|d intention);
      hallali; curee; jete~ (en pature|aux chiens|aux lions); jetes en pature; bouc~ emissaire~; souffre douleur~;
      punching ball; tete de turc; pirat~; hack~; cyberattaque~; cyber attaque~; compte (pirate|hacke|vole|usurpe);
      sabot~; trahi~; poignard~ (dans le dos)?; coup de poignard; vandalis~; gratuitement
    staff-suffering:
      (nos|les|mes|notre|mon|ma)
      (equipe~|salarie~|employe~|agent~|collaborat~|conduct~|collegue~|serveu~|joueu~|soignant~|caissiere~|livreu~|vendeu~|femme~|mari~|fille~|fils~|enfant~|famille~)
      (est~|sont~|ont~|a~|n~|ne~|en~|souffr~|pleur~|subi~|merit~|craqu~|viv~) _2
      (pleurs~|larmes~|bout~|choque~|souffre~|epuise~|insulte~|menace~|blesse~|affecte~|touche~|merite~|traumatise~)?;
      en (larmes|pleurs); pleur~; larmes; (nuits|nuit) (blanches|blanche); ne dor~ (plus|pas); n en dors plus; plus
      dormi; epuis~; burn out; burnout; a bout (de|de nerfs|de souffle|de forces)?; au bout du rouleau; au bord
      (de|du) (la|l|les)? (rupture|craquage|depression|gouffre|epuisement); demoralis~; traumatis~; detresse;
      depression; boule au ventre; devast~; aneanti~; meurtri~; bless~ (par|profondement|de|et); derriere
      (l|un|cet|cette|le|chaque|nos|un) (ecran|compte|logo|marque|page|comptoir|uniforme|guichet) (il y a|se trouve|se
      cachent)?; il y a (des|aussi des) (humains|hommes|etres humains|familles|gens|personnes|femmes); des (etres)?
      humains; hommes et des femmes; nous (aussi|souffrons|subissons|encaissons|sommes (humains|epuises|fatigues|les
      premiers a souffrir)); on (souffre~|encaisse~|subit~|en bave~|est fatigue~|est humain~|a aussi~); un coeur;
      pensez (a|aux|un peu) (nos~|nous~|equipes~|salaries~|familles~); une pensee pour (nos|les|l); (ne)? merit~
      (pas|nullement) (ca|cela|un|une|d|ce|tant|cette); subi~ (des|les|chaque|au quotidien|depuis|de plein); crach~
      (au visage|dessus); agress~ (verbal~|physique~|nos~|par~)?
    unfair-campaign:
      injust~; injustice~; immerite~; injustifi~; deloyal~; campagne
      (de~|contre~|d~|orchestree~|organisee~|mediatique~|haineuse~|mensongere~|calomnieuse~)
      (denigrement|diffamation|destabilisation|haine|boycott|desinformation|harcelement)?; orchestr~; organise~
      (par|contre|de toutes)?; attaque (concertee|coordonnee|organisee|ciblee); complot~; cabale~; machination; agenda
      (cache|politique); recuperation (politique)?; manoeuvre~; manipul~ (par|derriere|politique)?; malveillan~;
      malintentionn~; mal intentionn~; mauvaise foi; avis (bidons~|malveillants~|mensongers~); faux avis; raid
      (numerique)?; boycott~; cancel culture; deux poids deux mesures; pourquoi (nous|toujours nous|moi|s en
      prendre|tant de haine|nous et pas); toujours (nous|de notre faute|sur nous|la faute|les memes qu|les memes qui
      trinquent); s en (prendre|prennent|prend) (a|toujours|encore) (nous|une petite|un petit)?; s acharner;
      stigmatis~; montr~ du doigt; partial~; parti pris; a charge; (trainer|traine) dans la boue; traine~ dans la
      boue; boue; salir; sali~; concurrent~ (derriere~|jaloux~|malveillant~|qui~|est~|sont~|mal~|deloyal~|paye~|se
      cache~|ont~)?; (paye~|envoye~|commandite~|finance~|pilote~|mandate~) par (un|nos|la|le|des)
      (concurrent~|concurrence~); la concurrence (est|derriere|se|doit|a); rival~; a qui profite; a qui profite le
      crime; (cherche|veut|veulent|cherchent|voudrait) (a)? (nous)? (nuire~|detruire~|couler~|salir~|faire
      fermer~|abattre~|destabiliser~|faire tomber~|faire du mal~); volonte de nuire; nuire (a|gratuitement)?;
      destabilis~; denigr~; a dessein
    family-firm-at-risk:
      (entreprise~|affaire~|boite~|pme~|tpe~|maison~|restaurant~|commerce~|exploitation~|boulangerie~|hotel~|societe~|ferme~)
      (familial~|a taille humaine~|independant~|locale~|local~); (petit|petite|petits|toute petite|jeune|modeste)
      (entreprise~|commerce~|commercant~|boutique~|structure~|pme~|artisan~|producteur~|equipe~|restaurant~|boite~|club~|association~|marque~|startup~|start
      up~|studio~|cafe~|patron~|independant~|village~|commune~); nous (ne)? sommes (qu|que|juste)?
      (une|un|deux|trois|quatre|des)
      (petite~|petit~|personnes~|soeurs~|freres~|amis~|benevoles~|couple~|famille~|passionnes~|tout petite~);
      (mon|ma|mes) (mari|femme|parents|pere|mere|frere|soeur|enfants|epouse|conjoint) (et moi~|ont~|a~|travaille~)?;
      de pere en fils; (mettre|mettez|met|mets) (en peril~|en danger~|la cle~|des emplois~|des familles~|tout~); en
      peril; (risqu~|pourr~|v~|peu~) (de)? (fermer~|couler~|mettre la cle~|disparaitre~|deposer le bilan~|nous
      couler~|nous tuer~|tout perdre~|faire faillite~|licencier~); mettre la cle sous la porte; cle sous la porte;
      deposer le bilan; depot de bilan; faillite; liquidation; redressement; fermer (boutique|les
      portes|definitivement|notre)?; couler; survi~ (de~|a~|difficil~)?; joindre les deux bouts; boucler les fins de
      mois; fins de mois; emplois (en jeu~|menaces~|sont en~|dependent~); en jeu; gagne pain; economies (de toute une
      vie|y sont)?; (le travail|l oeuvre|le reve|le fruit) d une vie; annees (de travail|d efforts|de sacrifices)
      (detruite~|reduite~|aneantie~|foutue~|gachee~)?; sacrifi~; sacrifice~; tout (donne|mis|investi|perdu|sacrifie);
      (70|80|60|12|quinze|14|15) (h|heures) (par|de) (semaine|jour|travail); sept jours sur sept; 7j 7; 7 jours sur 7;
      ne (nous|me) (versons|paie|payons|verse|payons) (pas|aucun|plus); sans (salaire|vacances|se payer); perd~ (de l
      argent~|des clients~|enormement~|tout~|la moitie~|des milliers~); detrui~ (des~|une~|nos~|notre~|un~|mon~|des
      annees~|tout~|les~); tue le petit commerce; tuer le petit commerce; tuez le petit commerce; bouches a nourrir;
      (familles|famille) (a nourrir|qui (en)? (vivent|dependent)|derriere|entiere); (pertes|perte); manque a gagner;
      ruin~
    only-a-joke:
      (juste|simple|simplement|etait|c est|qu|que) (une|un|de l|du|pour) (blague|plaisanterie|boutade|canular|clin d
      oeil|humour|trait d humour|second degre|parodie|pastiche|rire|rigoler|jeu de mots|poisson d avril); pour
      (rire|rigoler|plaisanter|de rire|deconner); on (rigole|plaisante|blague); je (rigole|plaisante|blague|deconne);
      second degre; humour; ironie; ironique~; sens de l humour; manque d humour; boutade; poisson d avril; taquin~;
      plaisanterie; detente; on ne peut plus rire; plus rire de rien
    no-alternative:
      pas (le|eu le|d autre|d autres|laisse le) (choix~|solution~|option~|alternative~|possibilite~); aucun~
      (choix|autre|alternative|solution); (seul|seule|unique) (solution|option|moyen|possibilite|choix); contraint~
      (de|d|a); oblige~ (de|d); force~ (de|d); sommes (dans l|bien) (obligation|obliges|forces); pas pu faire
      autrement; (ne)? (pouvions|pouvait|peut|pouvons) pas faire autrement; inevitable~; necessaire~; mal necessaire;
      moindre mal; a (notre|ma) place; qu auriez vous fait; que vouliez vous qu on fasse; decision
      (difficile|douloureuse); a contrecoeur; la mort dans l ame; plan b
    laugh-wink:
      mdr; lol; ptdr; xptdr; haha; hahaha; hihi; hehe; ah ah; xd; clin d oeil; (bien|fait|font|a)
      (rire|ri|marrer|rigoler|sourire); on a (bien)? (ri|rigole); fou rire; mort de rire; morts de rire
    plot-twist-meme:
      spoiler (alert|alerte)?; plot twist; coup de theatre; rebondissement; flash info; erreur 404; 404; houston; game
      over; a suivre; que la force; winter is coming; elementaire mon cher; il etait une fois; le saviez vous; la
      suite au prochain episode; prochain episode; demande pour un ami; je demande pour un ami; jeu de mots; sans
      (mauvais)? jeu de mots; sans mauvais jeu; elle est facile; elle etait facile; vous l avez; tu l as; on la
      refait; roulement de tambour; histoire vraie; tout est dans le titre; allo la terre; non mais allo
    self-mockery:
      oups; oups oups; oupsi; aie; zut; boulette; bourde; gaffe; la boulette; la honte; facepalm; epic fail; gros
      fail; on (rougit|se cache|va se cacher|sort|file|retourne se|part bouder|s est surpasse|a fait fort); au coin;
      bonnet d ane; on va au piquet; au piquet; (rouges|rouge) de honte; honte sur nous; pas (notre|nos)
      (meilleur~|plus belle~|jour de gloire~|heure de gloire~); pas assez de cafe; trop de cafe; manque de cafe;
      (besoin|reprendre|reprend|boire) (d un|un|de) (cafe|vacances|verre); le lundi; lundi matin; pas reveille~; mal
      reveille~; deux mains gauches; tete en l air; fouett~ (le|l|nos|la)?; cent coups de fouet; coups de fouet; mange
      notre chapeau; manger (mon|notre) chapeau; je sors; je connais la sortie; le (hamster~|lutin~|poisson rouge~);
      tape~ sur les doigts; pas fute~
    absurd-comparison:
      (comme|qu|que|plus|pas) (un|une|le|la|les|des)
      (licorne~|dinosaure~|escargot~|paresseux~|tortue~|pingouin~|poisson
      rouge~|chat~|hamster~|fusee~|titanic~|sauna~|piscine~|patinoire~|brique~|zombie~|yeti~|extraterrestre~|fils de
      fer~); c est (un|une) _ pas (un|une) _; pas une operation a coeur ouvert; licorne~; extraterrestre~; martien~;
      gremlin~; lutin~; ninja~; pirate~; dragon~; zombie~; pigeon~ (voyageur)?; ecureuil~; mouette~; raton laveur;
      machine a remonter le temps; baguette magique; boule de cristal; pere noel; poudlard; triangle des bermudes;
      trou noir; quatrieme dimension; la planete mars; age de pierre; moyen age
    rude-customer:
      (votre|ton|ce)
      (ton~|attitude~|agressivite~|impolitesse~|langage~|manieres~|comportement~|arrogance~|vulgarite~); malpoli~;
      impoli~; grossier~; mal eleve~; agressi~; vulgair~; irrespect~; arrogan~; incorrect~; insolen~; politesse;
      courtoisie; un bonjour; dire bonjour; pas bonjour; bonjour au revoir merci; s il vous plait c est; restez
      (poli~|correct~|courtois~); reste poli~; parlez autrement; sur un autre ton; changez de ton; on ne (me|nous)?
      parle pas; elever les cochons; garde les cochons; education; savoir vivre; bonnes manieres; un peu de respect
    childish-karen:
      gamin~; puer~; pueril~; immatur~; bebe; gros bebe; grandissez; grandis un peu; enfantin~; enfantillage~;
      infantil~; cour de recre; recre; maternelle; enfant gate; enfants gates; gate~; pourri~ gate~; caprice~;
      capricieu~; maman; tetine; doudou; couche culotte; karen~; boomer~; vieux (con~|aigri~|ronchon~|schnock~); woke;
      wokis~; bobo~; princesse~; diva~; chochotte~; chichi~; delicat~; fragile~; flocon~; petite nature; susceptible~;
      trop sensible; vexe~; tout leur est du; croit que tout; centre du monde; nombril~
    bad-faith:
      mauvaise foi; malhonnet~; hypocrit~; hypocrisi~; deux poids deux mesures; vous savez (tres
      bien|pertinemment|parfaitement); tric~; fraud~; escroc~; arnaqu~ (nous|a)?; chantage; maitre chanteur; extor~;
      racket~; memoire (selective|courte); vous oubliez (opportunement|bizarrement|de dire); jouer les victimes; jouez
      (la|les) victimes; faire la victime; vous poser en victime; larmes de crocodile; le beurre et l argent; profit~
      (de notre|de la|du systeme); abus~ (de notre|de la|du systeme); de bonne guerre; faux cul; faux jeton
    do-not-care:
      on s en (fout|fiche|moque|tape|balance|contrefout|lave les mains); je m en (fous|fiche|moque|tape|balance); nous
      nous en (moquons|fichons); rien a (foutre|faire|battre|cirer|secouer) (de)?; ras; osef; balek; peu importe; tant
      pis (pour vous|pour toi)?; dommage pour (vous|toi); pas de (bol|chance); c est (votre|ton) probleme; votre
      probleme; pas notre probleme; faites avec; fais avec; faudra (faire|vous y faire|t y faire); vous vous y ferez;
      a prendre ou a laisser; c est comme ca; c est la vie; ca nous (passe|glisse|est egal|en touche); nous en touche
      une; laisse de marbre; glisse comme; les chiens aboient; au suivant; bof; allez pleurer; qu est ce que ca peut
      (nous|me) faire
    ridiculous-claim:
      ridicul~; absurd~; grotesque~; pathetiqu~; risible~; lamentable~; pitoyable~; minable~; mesquin~; ubuesque~;
      loufoque~; farfelu~; abracadabrant~; n importe quoi; ramassis (de|d); torchon; diatrib~; tirade~; logorrhe~;
      pave; perte de temps; (fait|faites|fais|faire) perdre (notre|du|son|mon) temps; perd~ (votre|notre|mon) temps;
      honte (a|sur) (vous|toi); honteu~; vous devriez avoir honte; tu devrais avoir honte; ayez honte; indign~ (de)?;
      bas~ (de plafond|attaque); coup bas; vous vous (ridiculisez|donnez en spectacle|rendez ridicule); tu te
      ridiculises; c est (triste|navrant|affligeant|consternant|petit|bas|mesquin); affligean~; consternan~; navrant~;
      pauvre (type|fille|mec|con|conne|gars); minus~
    account-hacked:
      pirate~; piratage~; hacke~; hackeu~; notre (compte|page|site|profil) (a ete|s est fait|etait|est)
      (pirate|hacke|usurpe|vole|compromis|clone); on s est fait (pirater|hacker); acces non autorise; personne non
      autorisee; quelqu un (a pris le controle|s est introduit|a vole|a utilise); mot de passe vole; hameconnage;
      phishing; rancongiciel; ransomware; cyberattaque~; cyber attaque~; usurp~; usurpation d identite; imposteu~; se
      fait passer pour nous; se font passer pour nous; escrocs qui utilisent notre nom
    easy-to-criticise:
      facile (de|a) (critiquer|juger|dire|parler|se moquer|attaquer|detruire); c est
      (si|tellement|plus|toujours|trop)? facile; la critique est (aisee|facile); l art est difficile; plus facile (a
      dire|de critiquer|de detruire|de se plaindre); plus facile a dire qu a faire; faites (le|mieux|donc)? (vous
      meme|mieux); fais (le|mieux) (toi meme)?; venez (travailler|essayer|bosser|faire notre|passer une
      journee|prendre notre place); viens (travailler|essayer|bosser|faire); mettez vous a notre place; mets toi a
      notre place; a notre place; on vous y verrait; on aimerait vous y voir; j aimerais vous y voir; je vous y
      verrais; essayez donc; critiques constructives; critique constructive; ceux qui ne font rien; les conseilleurs
      ne sont pas les payeurs; conseilleu~
    not-our-target:
      pas (fait|faite|pour) (pour)? (vous|tout le monde|toi|les debutants|n importe qui); vous n etes pas
      (notre|la|dans notre|le) (cible|clientele|public|coeur de cible|client|genre); pas (notre|la bonne)
      (cible|clientele); pas (votre|ton) (style|truc|monde|niveau|univers|tasse de the); s adresse (a|aux)
      (connaisseur~|amateur~|vrais|inities|ceux qui|une clientele|un public); pour (les)? connaisseurs; gens de gout;
      palais (eduque|delicat|fin); il faut (savoir apprecier|s y connaitre|avoir du gout|un minimum de culture);
      confiture aux cochons; perles aux cochons; au dessus de (vos|tes) moyens; allez (au|chez) (fast
      food|mcdo|lidl|kfc|discount)
    sorry-word:
      desole~; dsl; dslee; dsole~; vraiment desole~; sincerement desole~; profondement desole~; tellement desole~;
      (nous sommes|on est|je suis) desole~; encore desole~; mille fois desole~; navre~; sincerement navre~; vraiment
      navre~; (nous sommes|on est|je suis) navre~; nous en sommes desole~; on en est desole~; j en suis desole~;
      toutes nos excuses; mea culpa; sorry; oups desole~
    apology-noun:
      excuses; nos excuses; mes excuses; toutes nos excuses; nos plus plates excuses; nos plus sinceres excuses; nos
      sinceres excuses; plates excuses; mille excuses; presentons _2 excuses; presenter _2 excuses; presente _2
      excuses; presentent _2 excuses; s excuse~; m excuse; nous excusons; nous nous excusons; on s excuse; je m
      excuse; tenons a nous excuser; voulons nous excuser; voudrions nous excuser; acceptez _2 excuses; prions d
      accepter _2 excuses; devons des excuses; doit des excuses; on te doit des excuses; on vous doit des excuses;
      adressons _2 excuses; adresser _2 excuses; renouvelons _2 excuses; formulons _2 excuses
    ask-forgiveness:
      pardon; pardonn~; demandons pardon; demande pardon; demander pardon; mille pardons; pardonnez nous; pardonne
      nous; excusez nous; excusez moi; excuse nous; veuillez nous excuser; veuillez m excuser; veuillez excuser; merci
      de nous excuser; vous voudrez bien nous excuser; je vous prie de m excuser; prions de (bien vouloir)? nous
      excuser; vous prions d excuser; prions d excuser; implorons votre pardon; sollicitons votre indulgence; votre
      indulgence; votre clemence; esperons que vous nous pardonnerez; sans rancune; ne nous en voulez pas; ne nous en
      veuillez pas; ne nous en veux pas; a genoux; laissez nous une (autre|deuxieme|seconde) chance; donnez nous une
      (autre|deuxieme|seconde) chance
    regret:
      regret~; nous regrettons; on regrette; je regrette; regrettons vivement; regrettons sincerement; regrettons
      profondement; a notre grand regret; c est avec regret; avec beaucoup de regret~; regrettable~; deplor~; nous
      deplorons; aurait pas du arriver; n aurait jamais du; aurait jamais du; n aurait pas du; aurions pas du; aurions
      prefere; aurait prefere; on aurait du; nous aurions du; j aurais du; si c etait a refaire; si on pouvait revenir
      en arriere; on s en mord les doigts; s en veut; on s en veut; nous nous en voulons; je m en veux; remords;
      repent~; avec le recul; contrit~; mauvaise conscience
    shame:
      honte~; honteu~; on a honte; nous avons honte; j ai honte; gene~; tres gene~; embarrass~; mortifi~; on rougit;
      rouges de honte; le rouge aux joues; pas fier~; pas de quoi etre fier~; on n en est pas fier~; peu glorieu~; pas
      glorieu~; pas tres glorieux; on se cache; on rase les murs; la tete basse; tete baissee; pas notre heure de
      gloire; penaud~; confus; nous sommes confus; je suis confus~; la boule au ventre; on se sent mal; ca fait mal de
      (lire|voir); humili~; la honte; tout penauds; horrifi~; atterr~; consterne~; dans nos petits souliers
    admit-got-it-wrong:
      on a eu tort; nous avons eu tort; j ai eu tort; avions tort; avait tort; on s est trompe~; nous nous sommes
      trompe~; je me suis trompe~; s est trompe~; me suis trompe~; fait erreur; avons fait erreur; mauvais choix;
      mauvaise decision; mauvais jugement; erreur de jugement; erreur d appreciation; mal juge; mal gere; mal evalue;
      mal communique; mal explique; on s y est mal pris; on s y est pris comme des manches; pris de travers; vous avez
      raison; tu as raison; t as raison; vous aviez raison; raison sur toute la ligne; on plaide coupable; plaidons
      coupable~; coupable~; on reconnait; nous reconnaissons; je reconnais; reconnaitre; on admet; nous admettons;
      admettre; rien a redire; de mauvais gout; maladroit~; maladresse~; mal choisi~; hors sujet; a cote de la plaque
    admit-screwed-up:
      on s est plante~; nous nous sommes plante~; je me suis plante~; s est plante~; s est bien plante~; plantage; on
      a merde; on a foire; foire~; foirage; on a deconne; on a chie; on a rate; nous avons rate; rate le coche; on a
      gaffe; gaffe; une gaffe; boulette; une belle boulette; bourde; bevue; bavure; couac; loupe~; loupage; on a
      loupe; un rate; fiasco; on s est loupe~; on s est rate~; on s est emmele les pinceaux; emmele les pedales; on a
      cafouille; cafouill~; on s est viande~; on s est vautre~; on s est ramasse~; tire une balle dans le pied; on a
      fait n importe quoi; on a fait n imp; on a fait une connerie; connerie; fait une betise; betise; on a pas
      assure; on n a pas assure; pas du tout assure; c est rate; carton rouge pour nous; carton jaune pour nous; on a
      tout faux; tout faux; sacree boulette; oups; oupsi; aie
    mistake-noun:
      erreur~; une erreur; notre erreur; mon erreur; par erreur; erreur de notre part; une faute; nos fautes; fait une
      erreur; fait des erreurs; commis une erreur; commis des erreurs; manquement~; defaillance~; dysfonctionnement~;
      negligenc~; neglig~; oubli; oublis; coquille; faute de frappe; inattention; etourderie; inexact~; incorrect~;
      errone~; errone; imprecis~; lacune~; faux pas; impair; meprise; inadvertance; confusion; a tort; rate; rates;
      anomalie~
    not-good-enough:
      pas acceptable~; inacceptable~; inadmissible~; pas normal; pas normale; anormal~; c est pas normal; ce n est pas
      normal; intolerable; inexcusable~; impardonnable~; injustifiable~; aucune excuse; pas d excuse; sans excuse;
      indigne~; pas digne~; pas a la hauteur; n a pas ete a la hauteur; n avons pas ete a la hauteur; n etions pas a
      la hauteur; n est pas a la hauteur; pas au niveau; pas au rendez vous; pas suffisant; insuffisant~;
      insatisfaisant~; peut mieux faire; on peut mieux faire; doit mieux faire; on doit faire mieux; devons faire
      mieux; laisse a desirer; laisse~ a desirer; pas terrible; mediocre; pas serieux; pas professionnel; pas pro;
      lamentable; c est nul de notre part; nul de notre part; vous meritez mieux; tu merites mieux; meritiez mieux;
      bien trop long~; beaucoup trop long~; trop longtemps; pas correct; en dessous de nos standards; pas dans nos
      standards; pas conforme a nos standards; faire attendre ainsi
    fell-short:
      failli; nous avons failli; on a failli; decu vos attentes; decevoir vos attentes; pas repondu a vos attentes;
      pas ete a la hauteur; n a pas repondu a vos attentes; vous avons decu~; vous a decu~; t a decu~; avons decu; on
      vous a laisse tomber; laisse tomber; on vous a fait faux bond; faux bond; manque a notre
      (devoir|parole|promesse|engagement~); manque a nos (devoirs|engagements|promesses); pas tenu (nos|notre)
      (promesse~|engagement~|parole); pas tenu parole; nous n avons pas tenu; on n a pas tenu; trahi votre confiance;
      trahi la confiance; pas respecte (nos|notre) engagement~; pas respecte le delai; pas su _2; nous n avons pas su;
      on n a pas su; on a pas su; n a pas su; en dessous de vos attentes; en deca de vos attentes; en deca de ce que;
      en dessous de ce que; pas ce que vous attendiez; pas ce que vous etes en droit d attendre; pas ce qu on vous
      avait promis; pas ete au rendez vous; echoue; nous avons echoue; on a echoue; manque a l appel; pas ete bons;
      pas ete bon; on n a pas ete bons; pas ete exemplaires
    take-responsibility:
      responsab~; nous sommes responsables; notre responsabilite; assum~; on assume; nous assumons; j assume; assumons
      pleinement; assumer nos responsabilites; pleine responsabilite; entiere responsabilite; prenons nos
      responsabilites; prendre nos responsabilites; c est notre faute; notre faute; c est ma faute; de notre faute; la
      faute nous revient; la faute est de notre cote; faute de notre part; de notre part; de notre cote; de notre
      fait; c est pour nous; c est de nous; nous sommes fautifs; on est fautif~; fautif~; nos torts; tous les torts;
      les torts sont pour nous; reconnaissons nos torts; on ne va pas se chercher d excuses; on se cherche pas d
      excuses; on ne cherche pas d excuses; sans chercher d excuses; personne d autre a blamer; on ne peut s en
      prendre qu a nous; s en prendre qu a nous memes; on prend pour nous; c est a nous de; il nous appartient de;
      nous incombe; imputable a nos services; nous en repondons; la balle est dans notre camp
    promise-change:
      ne se reproduira (pas|plus); ne se reproduise (pas|plus); se reproduise plus; se reproduira plus; plus jamais;
      ca n arrivera plus; n arrivera plus; arrivera plus; on ne nous y reprendra (pas|plus); on nous y reprendra
      (pas|plus); faire mieux; on fera mieux; nous ferons mieux; on va faire mieux; ferons mieux; on doit faire mieux;
      mieux faire; progress~; on va progresser; amelior~; nous ameliorer; s ameliorer; lecon~; on retient la lecon;
      retenu la lecon; tirons les lecons; tirer les lecons; tire les lecons; tirons les enseignements; en tirer les
      consequences; apprendre de nos erreurs; apprenons de; se rattraper; on va se rattraper; nous rattraper; on se
      rattrapera; rattraper le coup; rectifier le tir; redresser la barre; corriger le tir; faire amende honorable;
      reparer notre erreur; reparer nos torts; reparer cela; promis; c est promis; on vous le promet; promesse~;
      promet~; promettons; nous nous engageons; on s engage; m engage; engagement~; parole donnee; vous avez notre
      parole; regagner votre confiance; retrouver votre confiance; reconquerir; retablir la confiance; remonter la
      pente; mettre les bouchees doubles; redoubler d efforts
    trouble-inconvenience:
      desagrement~; gene; la gene; gene occasionnee; gene causee; gene subie; inconvenient~; contretemps;
      derangement~; perturb~; perturbation~; tracas; souci; soucis; ce souci; probleme~; pb; pbs; difficult~; ennui;
      ennuis; galere~; la galere; mesaventure~; peripetie~; deconvenue~; nuisance~; desordre; inconfort; incommod~;
      embarras; confusion; malentendu~; le bazar; ce bazar; pagaille; bordel; la casse; prejudice; tort cause; le mal
      cause; stress occasionne; cause occasionne~; occasionn~; occasionne~; casse pieds; prise de tete; gache votre
      (journee|soiree|voyage|sejour|repas|week end); gache ta; gacher votre; gacher ta; vous avons mis dans l
      embarras; couac~; impair; incident~
    delay:
      retard~; en retard; tard; tardi~; delai~; hors delai~; delai depasse; depass~ le delai; lent~; lenteur~;
      attente; longue attente; temps d attente; file d attente; files d attente; la queue; trop attendu; fait
      attendre; vous avoir fait attendre; faire patienter; poireaut~; poireauter; trop long; trop longue; trop
      longtemps; plus long que prevu; plus longtemps que prevu; prend plus de temps; pris plus de temps; met plus de
      temps; mis trop de temps; traine~; ca traine; a traine; decal~; report~; repousse~; differe~; bouchon~;
      embouteillage~; coince~ en (douane|transit|gare|plate forme); bloque~ en (douane|transit|depot); pas a l heure;
      pas dans les temps; pas dans les delais; reponse tardive; a la bourre; a la traine; engorgement; sature~; pas
      bouge
    outage:
      panne~; en panne; tombe~ en panne; hors service; hs; en rade; coupure~; coupe~; coupure de courant; coupure d
      electricite; coupure d eau; plus de courant; sans courant; plus d electricite; plus d eau; sans eau; plus de
      chauffage; sans chauffage; plus d internet; sans internet; plus de reseau; pas de reseau; plus de signal; ne
      fonctionne (pas|plus); fonctionne pas; ne marche (pas|plus); marche pas; marche plus; plante; a plante;
      plantage~; crash~; bug~; beug~; bogue~; indisponib~; inaccessib~; injoignab~; interrompu~; interruption~;
      serveur~ tombe~; tombe~; par terre; dans les choux; les serveurs ont lache; a lache; defaillance~; panne d
      aiguillage; panne de signalisation; avarie; incident reseau; incident technique; ralentissement~; instab~;
      perturbe~; message d erreur; hors ligne; en carafe; rupture de canalisation; fuite~; fuite d eau; ne repond
      (pas|plus)
    damage-broken:
      abim~; cass~; brise~; casse; fissur~; fendu~; ecras~; cabosse~; dechir~; raye~; rayure~; ebrech~; tordu~;
      trempe~; mouille~; deteriore~; endommag~; deglingu~; en miettes; en mille morceaux; en morceaux; en piteux etat;
      en mauvais etat; dans cet etat; dans un tel etat; arrive comme ca; degat~; dommage~; defectueu~; defaut~; defaut
      de fabrication; defaut de qualite; vice cache; malfacon~; couture~ qui lache~; a lache; decous~; delav~;
      deteint~; retreci~; tache~; fuit; qui fuit; hors d usage; foutu~; nase; mort a l arrivee; ne s allume
      (pas|plus); ne charge (pas|plus); ne tient pas la charge; se decolle; decolle~; rouille~; sinistre~; sinistr~;
      bousille~; pete~; explose~
    wrong-item:
      mauvais (article|produit|modele|colis|maillot|nom|numero|parfum|livre|billet); mauvaise
      (taille|couleur|commande|reference|adresse|piece|pointure); pas le bon; pas la bonne; pas les bons; pas les
      bonnes; pas ce que vous avez commande; pas ce que vous aviez commande; autre que celui commande; erreur de
      (reference|preparation|commande|colis|taille|modele|destinataire|livraison|produit|article); erreur d
      (article|adresse|etiquetage|envoi|expedition); commande d un autre; colis d un autre; inverse~; interverti~;
      inversion; melange~; confondu; mal etiquet~; etiquette~ inversee~; manqu~; il manque; article~ manquant~;
      produit~ manquant~; commande incomplete; incomplet~; oublie de mettre; oubli dans (la|votre) commande; a la
      place de; au lieu de; non conforme~; pas conforme~; ne correspond pas; different~ de la photo; mal
      orthographie~; faute dans le nom
    missing-parcel:
      colis perdu; colis egare; colis disparu; colis introuvable; colis bloque; colis en souffrance; egare~; perdu~ en
      route; perdu~ en chemin; perdu~ en transit; perdu~ par la poste; jamais arrive~; jamais recu~; pas recu~; pas
      encore recu~; non recu~; pas arrive~; pas livre~; non livre~; jamais livre~; note livre; marque livre; indique
      livre; indique comme livre; porte disparu; dans la nature; volatilis~; evapor~; introuvable~; disparu~; sans
      nouvelles de (votre|ton) colis; retour a l expediteur; retourne a l expediteur; laisse devant la porte; laisse
      sur le palier; depose chez (le|un) voisin; en souffrance; valise~ perdue~; bagage~ (perdu~|egare~|manquant~);
      courrier perdu; pas de trace; aucune trace
    bad-experience:
      mauvaise experience; mauvaise impression; mauvaise surprise; experience
      (decevante|desagreable|deplorable|negative|regrettable|frustrante|malheureuse|penible); experience vecue; votre
      experience; ton experience; cette experience; mauvais service; service
      (deplorable|lamentable|decevant|mediocre); mauvais moment; mauvais moments; mauvaise soiree; soiree gachee; sale
      journee; sejour gache; sejour decevant; voyage gache; cauchemar~; calvaire; parcours du combattant; enfer;
      galere~; mesaventure~; periple; ce que vous avez vecu; ce que tu as vecu; ce que vous avez subi; ce que vous
      avez traverse; ce qui vous est arrive; ce qui t est arrive; ce qui s est passe; fiasco; debacle; desastre;
      catastroph~; chaos; pagaille; bazar; foutoir; balade~ de service en service; renvoye~ de service en service;
      ballote~; trimballe~; tourner en rond; tournez en rond; laisse~ sans reponse; laisse~ sans nouvelles; laisse~
      sur le carreau; laisse~ en plan
    rudeness:
      impoli~; impolitesse; desagreable~; mal poli~; malpoli~; grossier~; grossierete; incorrection; incorrect~; mal
      aimable~; pas aimable; peu aimable; antipathique; sec; seche; tres sec; ton sec; froid~; accueil
      (froid|glacial|deplorable|desagreable|indigne); mal accueilli~; mal recu~; mal traite~; mal parle; parle mal;
      parle sur ce ton; sur ce ton; ce ton; le ton (employe|de); notre ton; envoye~ promener; envoye~ balader; envoye~
      bouler; raccroche au nez; rembarre~; mepris~; meprisant~; condescendant~; hautain~; arrogan~; desinvolt~; manque
      de (respect|courtoisie|tact|politesse|professionnalisme|consideration|empathie); irrespect~; manque d
      (empathie|amabilite|egards); cassant~; brutal~; agressi~; deplace~; inapproprie~; comportement; attitude; propos
      tenus; propos deplaces; de haut; pris~ de haut; ignore~; depasse les bornes; depasse la limite
    food-problem:
      intoxication~; intoxique~; rendu~ malade; malade~ apres; mal cuit~; pas cuit~; pas assez cuit~; cru; crue; trop
      cuit~; brule~; crame~; froid~; servi~ froid~; tiede~; mou; rassis; moisi~; moisissure~; perime~; date depassee;
      dlc; ddm; pourri~; avarie~; tourne; rance; un cheveu; cheveu dans; corps etranger~; insecte~; cafard~; souris;
      rat; rats; asticot~; ver; vers dans; larve~; salmonell~; listeria; escherichia; contamin~; allergene~; allergi~;
      gluten; arachide~; fruits a coque; bout de plastique; morceau de (plastique|metal|verre); hygiene; securite
      alimentaire; sanitaire~; chaine du froid; cuisine; plat; assiette; portion~; portion ridicule; sans gout; fade;
      trop sale; sec; arete~; cuisson~
    billing-error:
      erreur de (facturation|facture|prelevement|prix|caisse|encaissement|tarif|montant|calcul); facture~ a tort;
      facture~ deux fois; facture~ en double; surfactur~; double facturation; double prelevement; double debit; double
      paiement; preleve~ deux fois; preleve~ a tort; preleve~ en trop; debite~ deux fois; debite~ a tort; encaisse~
      deux fois; paye~ deux fois; paye~ trop cher; trop percu; trop paye; trop preleve; prelevement~; prelevement
      (indu|errone|injustifie|abusif); frais (indus|injustifies|caches|bancaires|supplementaires); facture~; votre
      facture; ta facture; la facture; mauvais prix; prix errone; erreur sur le prix; mauvais montant; montant errone;
      montant indu; somme indue; somme~ preleve~; paiement refuse; paiement echoue; toujours preleve~; encore
      preleve~; preleve~ apres (la)? resiliation; tarif errone; double encaissement
    cancellation:
      annul~; annulation~; supprim~; suppression~; n aura pas lieu; n aura plus lieu; n a pas pu avoir lieu; ne pourra
      avoir lieu; ne pourra pas se tenir; ne se tiendra pas; maintenu; pas maintenu~; deprogramm~; report~; reporte~;
      reprogramm~; decommand~; ne circule~ (pas|plus); ne circulera pas; pas de train~; aucun train; aucun vol; pas de
      vol~; service interrompu; trafic interrompu; ferme exceptionnellement; fermeture exceptionnelle; resili~;
      resiliation~; rupture de contrat; rompu; compte cloture; surbook~; surreserv~; surreservation; refus d
      embarquement; debarque~; complet; plus de places; double reservation; cloue~ au sol; huis clos; match
      (arrete|reporte|annule); tombe a l eau
    frustration:
      frustr~; frustration~; agac~; agacement; enerv~; enervement; irrit~; exasper~; exasperation; ras le bol; marre;
      en avoir marre; en avez marre; en as marre; saoul~; ca saoule; soul~; gonfl~; gonflant~; lass~; lassitude;
      penible~; rageant~; rageant; enrageant; chiant~; relou~; pete les plombs; peter un cable; a bout; a bout de
      nerfs; a bout de patience; perdre patience; perdu patience; impatien~; impatience; la goutte d eau; fait
      deborder le vase; de quoi s arracher les cheveux; s arracher les cheveux; tape sur les nerfs; horripil~; crisp~;
      contrari~; excede~; embetant~; embet~; ennuyeu~; casse pieds; pas l ideal
    anger:
      colere~; en colere; furieu~; fureur; rage; enrag~; la rage; fach~; fache~; indign~; indignation; outr~; outre~;
      scandalis~; revolt~; remont~; tres remonte~; ulcere~; hors de vous; hors de toi; hors d eux; courrouc~;
      courroux; en rogne; furax; furibard~; la haine; la moutarde; bouillir; faire bouillir; sortir de (vos|ses)
      gonds; voir rouge; voyez rouge; la moutarde qui monte; en petard; ressentiment; amer; amere; amertume; rancoeur;
      rancune; votre colere; ta colere; leur colere; la grogne; tolle; leve~ de boucliers; enerve~ contre
    disappointment:
      decu~ par; deception~; decu; decue; decus; decues; decevant~; decev~; desappoint~; desenchant~; desillusion~;
      mecontent~; mecontentement; insatisf~; insatisfaction; pas satisfait~; pas content~; pas contents; deplais~;
      depit~; depit; desabus~; degout~; degoute~; degoutant; dommage; quel dommage; c est dommage; c est bete; quelle
      tuile; tombe de haut; tombez de haut; s attendre a mieux; attendiez mieux; attendiez autre chose; esperiez
      mieux; esperiez autre chose; pas ce que vous esperiez; perdu confiance; perdre confiance; perte de confiance;
      gout amer; laisse un gout amer; laisse sur (votre|ta) faim; reste sur (votre|ta) faim; mauvais souvenir; la
      douche froide; douche froide; attentes decues; passer a cote; passe a cote; deconfit~
    worry:
      inquiet~; inquietude~; inquiet; inquiets; inquiete~; preoccup~; preoccupation~; angoiss~; anxi~; anxieux;
      anxiete; stress~; stressant~; peur; peurs; crain~; crainte~; effray~; alarm~; alarmant~; trac; paniqu~; panique;
      appreh~; apprehension; souci~ de; se faire du souci; du souci; se faire du mauvais sang; mauvais sang; mourir d
      inquietude; tourment~; nerveu~; tendu~; deconcert~; deroutant~; troubl~; boule au ventre; nuit blanche; nuits
      blanches; perdre le sommeil; terrifi~; incertitude~; dans l incertitude; dans le flou; flippant~; flipp~; se
      ronger; rassur~; de quoi s inquieter; tracass~
    hurt:
      bless~; blessant~; heurt~; heurtant~; offens~; offusqu~; vex~; froiss~; choqu~; choc; peine~; peiner; fait de la
      peine; faire de la peine; fait du mal; faire du mal; fait mal; la douleur; douleur; douloureu~; insult~;
      humili~; humiliation; meurtri~; touch~ au coeur; atteint~ dans; bouleverse~; boulevers~; eprouv~; mal pris; mal
      vecu; mal a l aise; sentiment d (injustice|abandon|exclusion|humiliation); senti~
      (exclu~|ignore~|humilie~|meprise~|abandonne~|moque~|trahi~|rejete~|vise~|floue~|seul~); sentir
      (exclu~|ignore~|humilie~|meprise~|abandonne~|moque~|trahi~|rejete~|vise~|floue~|seul~); trahi~; trahison;
      discrimin~; stigmatis~; rabaiss~; moqu~; ecoeur~; degout~; revolt~; traumatis~; sensibilite~; prejudice moral
    sadness:
      trist~; triste~; tristesse; attrist~; attriste~; peine; peines; chagrin; chagrine~; desol~ d apprendre;
      malheureu~; coeur lourd; le coeur lourd; le coeur gros; coeur brise; brise le coeur; fend le coeur; coeur serre;
      serre le coeur; devast~; aneant~; effondr~; accabl~; endeuill~; deuil; larme~; en larmes; pleur~; larmes aux
      yeux; affect~; tres affecte~; afflig~; affliction; abattu~; consterne~; tragi~; tragedie; drame; condoleances;
      disparition; douleur; repos~ en paix; ca nous fend; ca nous mine; gros coup dur; coup dur; snif
    understand-verb:
      compren~; compris; comprenons; nous comprenons; on comprend; je comprends; je comprend; comprenons bien;
      comprenons tout a fait; comprenons parfaitement; on comprend bien; comprehensib~; comprehensible; concev~; nous
      concevons; je concois; on concoit; entend~; nous entendons; on entend; on vous entend; j entends; j entends
      bien; on t entend; nous vous entendons; message recu; bien recu; recu cinq sur cinq; 5 sur 5; mesur~; nous
      mesurons; on mesure; sommes conscients; est conscient~; suis conscient~; avons conscience; ai conscience; on a
      conscience; prenons conscience; conscience de; realis~; rendons compte; on se rend compte; me rends compte; on
      sait que; nous savons que; je sais que; on sait bien; on sait combien; nous savons combien; on sait a quel
      point; legitime~; a juste titre; a raison d etre; raison d etre; bien normal; c est normal; normal d etre;
      logique; ca se comprend; on voit bien; je vois bien; on capte; pige
    imagine-verb:
      imagin~; nous imaginons; on imagine; j imagine; imaginons bien; on imagine bien; imagine bien; imaginons sans
      peine; on imagine sans peine; se doute; on se doute; nous nous doutons; je me doute; on devine; nous devinons;
      se figure; ca a du etre; cela a du etre; a du etre; ont du etre; avez du
      (vivre|passer|avoir|trouver|ressentir|etre|attendre); ca doit etre; doit etre (tres|vraiment)?
      (frustrant|penible|stressant|difficile|enervant|dur|angoissant|agacant|rageant); dur dur; pas facile; pas
      evident; pas simple; pas agreable; pas drole; pas cool; pas marrant; pas top; jamais agreable; jamais facile;
      quelle (galere|angoisse|journee|soiree|histoire|mesaventure|poisse); quel
      (cauchemar|calvaire|stress|enfer|periple); la derniere chose dont; derniere chose que vous vouliez; dont vous
      aviez besoin; on mesure combien; combien (c|cela|il|ce) (est|peut etre|a pu etre); a quel point; peut etre
      (frustrant|penible|stressant|enervant|agacant|desagreable|angoissant)
    in-your-shoes:
      a votre place; a ta place; a leur place; se mettre a; mettons a votre place; mets a votre place; mets a ta
      place; met a votre place; met a ta place; mettre a votre place; mettre a ta place; dans votre situation; dans
      votre cas; dans votre position; dans vos baskets; dans vos souliers; si c etait (moi|nous|a moi|a nous); si ca
      nous arrivait; si ca m arrivait; si on etait (vous|toi); on serait (pareil|en colere|furieux|enerves|decus|les
      premiers) _; je serais (pareil|en colere|furieux|furieuse|enerve~|decu~) _; nous serions (les
      premiers|aussi|pareillement|dans le meme etat); on reagirait pareil; reagirions de la meme; meme reaction; dans
      le meme etat; n importe qui (serait|le serait|reagirait); qui ne le serait pas; on le serait aussi; on est tous
      passes par la; on est passe par la; on connait ca; je connais ca; connait ce sentiment; on sait ce que c est; je
      sais ce que c est; nous sommes aussi (parents|clients|voyageurs|supporters|joueurs); on est aussi
      (parents|clients|voyageurs|supporters|joueurs); de votre point de vue; votre point de vue; avec vos yeux; se met
      a votre
    share-feeling:
      partage~ votre
      (frustration|deception|colere|inquietude|peine|sentiment|avis|emotion|tristesse|agacement|indignation);
      partageons (votre|cette|vos|la|leur); on partage (votre|cette|vos|la|ta); je partage (votre|cette|vos|la|ta); de
      tout coeur; de tout coeur avec; sommes avec vous; on est avec vous; on est avec toi; je suis avec vous; vous n
      etes pas seul~; tu n es pas seul~; pas seul~; aussi (decus|frustres|tristes|enerves|furieux|peines) que vous;
      nous aussi; on l est aussi; on est degoute~ aussi; pareil pour nous; sympathi~; compati~; compatissons; on
      compatit; je compatis; empathi~; compassion; solidaire~; solidarite; soutien; tout notre soutien; on te
      soutient; toutes nos pensees; courage; bon courage; plein de courage; touch~ par; nous touche; ca nous touche;
      emu~; desole~ d (apprendre|entendre); desole~ de (lire|voir|savoir); navre~ d (apprendre|entendre); navre~ de
      (lire|voir|savoir); peines de; ca nous fait mal; ca nous peine; nous attriste; on deteste (voir|lire|savoir|ca);
      on n aime pas (voir|lire|savoir); calin~; gros bisous
    victims-concern:
      nos pensees; pensees vont; mes pensees; toutes nos pensees; nous pensons (a|aux|fort|tres); on pense
      (a|aux|fort|tres); une pensee pour; condoleances; sinceres condoleances; victime~; bless~; les blesses;
      sinistre~; touche~ par; les personnes (touchees|concernees|affectees|blessees|impactees); toutes les personnes;
      ceux qui ont (subi|souffert|ete touches|ete blesses); celles et ceux; familles; les familles; leurs familles; et
      leurs proches; proches; leurs proches; vos proches; prompt retablissement; bon retablissement; remettez vous;
      retablissez vous; en esperant que (vous|tu) (allez|vas) (mieux|bien); esperons que vous allez (mieux|bien); j
      espere que (vous|tu) (allez|vas) (mieux|bien); vous allez bien; tout le monde va bien; sain et sauf; sains et
      saufs; soulage~ qu~; aucun blesse; premiere pensee; premieres pensees; notre premiere preoccupation; votre
      securite; a vos cotes; aux cotes des; aux cotes de; soutien aux familles; minute de silence; deuil; endeuille~
    not-experience-we-want:
      pas l experience que; pas le genre d experience; pas le genre de (service|chose|retour|accueil); pas le service
      que; pas la qualite que; pas l image que; pas l accueil que; pas l impression que; pas la reponse que; pas ce
      que nous (voulons|souhaitons|visons|aimons|esperions|souhaitions|voulions); pas ce qu on
      (veut|souhaite|vise|aime|esperait|voulait|aime voir); pas comme ca que nous; pas comme ca qu on; pas ainsi que
      nous; pas de cette facon que; loin de l experience; loin de ce que nous; aux antipodes; ne reflete pas (ce que|l
      experience|la qualite|le service); ne correspond pas a (ce que|l experience|la qualite|l idee|l image|nos
      standards); la derniere chose que nous (voulons|voulions|souhaitons); la derniere chose qu on (veut|voulait);
      jamais ce que nous voulons; on n aime pas; nous n aimons pas; on ne veut pas que (vous|tu); nous ne voulons pas
      que vous; nous voulons que vous; on veut que (vous|tu); aurions voulu que vous; aurait voulu que; aurions aime
      que vous; souhaitons vous offrir; voulions vous offrir; voulions vous faire vivre; pas ce que vous etes en droit
    care-for-you:
      a coeur; nous tient a coeur; tient a coeur; tenons a coeur; prenons (tres|cela|ca|ce sujet|cette
      situation|votre)? (tres)? au serieux; au serieux; tres au serieux; comptez pour nous; compte pour nous;
      important pour nous; importe; votre (bien etre|confort|securite|satisfaction|bonheur); notre priorite; priorite
      absolue; votre satisfaction est; souci de; soucieu~; attenti~; a l ecoute; a votre ecoute; restons a votre
      ecoute; reste a votre ecoute; sommes la; on est la; on est la pour (vous|toi); je suis la; la pour
      (vous|t|toi|aider); pour vous aider; vous aider; t aider; aider; a votre disposition; a ta disposition; restons
      a votre disposition; reste a votre disposition; a votre service; prendre soin; prenons soin; s occup~ de
      (vous|toi|ca|cela|votre); on s en occupe; nous nous en occupons; je m en occupe; faire le necessaire; faire de
      notre mieux; fait de notre mieux; faisons de notre mieux; faisons tout; fait tout; tout ce qui est en notre
      pouvoir; tout notre possible; notre possible; aux petits soins; on vous ecoute; on t ecoute
    offer-refund:
      rembours~; remboursement integral; remboursement total; remboursement partiel; argent rendu; rendre l argent;
      rendre votre argent; rendre ton argent; rendons votre argent; rend votre argent; recredit~; re credit~;
      recredite sur; restitu~; restitution; vous restituer; on vous rend; on te rend; vous rendre; rendu la
      difference; rembourse la difference; la difference; vous sera reverse; reverse~; revers~ sur votre; retour sur
      votre (compte|carte); de retour sur votre compte; annuler le (debit|prelevement|paiement); annule le
      (debit|prelevement|paiement); contre passer; contrepass~; au centime pres; jusqu au dernier centime;
      integralement; en integralite; virement (effectue|parti|sera|est); par virement; on vous vire; le virement; ne
      vous sera pas facture; ne sera pas facture; n aurez rien a payer; vous ne payez rien; vous ne devez rien; ne
      paierez pas; avance~ les frais; indemnis~; dedommag~; argent est en route
    offer-credit:
      avoir de; un avoir; bon d achat; credit~; credite~ votre compte; creditons; on vous credite; on te credite; un
      credit de; credit sur votre (compte|facture); deduit~ de (la|votre) (prochaine)? facture; deduction; deduire de;
      deduction sur votre (prochaine)? facture; deduit sur; geste sur (la|votre) facture; remise sur (la|votre)
      facture; ajoute~ sur votre compte; verse~ sur votre compte; mis~ sur votre (compte|cagnotte); cagnotte; points
      de fidelite; points fidelite; points offerts; points bonus; points; miles offerts; miles; go offerts; go
      supplementaires; data offerte; giga~ offerts; monnaie du jeu; pieces offertes; gemmes; cristaux; pack de
      compensation; jours offerts; jours supplementaires; prolong~ votre (abonnement|carte|pass); prolongation de
      (l|votre) abonnement; abonnement prolonge; porte monnaie; solde credite; note de credit; recharge offerte
    offer-voucher:
      bon d achat; bons d achat; bon de (reduction|cadeau|voyage|repas); bons de (reduction|voyage|repas); bon cadeau;
      bons cadeaux; bon voyage; bon voyages; bon de 1~; bon de _ euros; cheque cadeau; cheques cadeaux; carte cadeau;
      cartes cadeaux; coupon~; code promo; code de reduction; code avantage; un code; avec le code; code pour votre
      prochaine; e carte; voucher~; billet offert; billets offerts; billets pour; deux places; places offertes; places
      pour; place gratuite; invitations pour; entree~ offerte~; entree~ gratuite~; pass offert; pass d une journee;
      ticket offert; prochain voyage; prochain trajet; prochaine commande; prochain achat; prochaine visite; prochain
      sejour; prochain repas; titre de transport offert; ticket~ restaurant
    offer-gift:
      cadeau~; un petit cadeau; petit cadeau; un cadeau; petite attention; petite surprise; surprise pour; petit
      quelque chose; un petit plus; quelque chose de special; gater; on vous gate; gateri~; goodies; fleurs; bouquet;
      chocolats; bouteille de (vin|champagne); coffret; echantillon~; offert~; offrir; on t offre; on vous offre; nous
      vous offrons; nous offrons; vous offrir; t offrir; geste; geste commercial; un geste; petit geste; faire un
      geste; fait un geste; geste de notre part; geste d excuse; en guise d excuse~; en guise de
      (dedommagement|compensation|pardon|remerciement); pour nous faire pardonner; pour se faire pardonner; pour me
      faire pardonner; pour compenser; compens~; compensation; dedommag~; dedommagement; a titre de
      (dedommagement|compensation|geste|exception); indemni~; maillot dedicace; ballon dedicace; surclass~;
      surclassement; (cafe|dessert|repas|verre|petit dejeuner|apero|menu|pizza) offert~; glisse~ un; panier garni;
      bonus
    offer-replacement:
      remplac~; remplacement; echange~; echang~; un neuf; une neuve; un nouveau; une nouvelle; un autre; une autre;
      (nouveau|nouvel|nouvelle)
      (colis|commande|exemplaire|article|carte|paire|appareil|box|telephone|envoi|piece|billet|maillot|modele);
      renvoy~ un; renvoy~ une; renvoi; on vous renvoie; on te renvoie; nous vous renvoyons; re expedi~; reexpedi~;
      reexpedition; re livr~; relivr~; nouvelle livraison; envoyer un autre; envoyer une autre; vous en envoyer; t en
      envoyer; vous en renvoyer; on vous en refait; refait un; refaire un; refaisons; en preparer un autre; vehicule
      de (pret|courtoisie|remplacement); voiture de (pret|courtoisie); telephone de pret; appareil de pret; pret d un;
      preter un; piece de rechange; replac~ sur; reacheminer; reachemin~; autre
      (chambre|vol|train|table|date|creneau|place|livreur|exemplaire|modele); echange gratuit; standard echange; a l
      identique; meme modele; place~ sur le prochain
    offer-free-period:
      mois offert; un mois offert; deux mois offerts; trois mois offerts; mois offerts; mois gratuit~; un mois
      gratuit; premier mois offert; prochain mois offert; semaine offerte; semaines offertes; semaine gratuite; jours
      offerts; jours gratuits; annee offerte; an offert; abonnement offert; abonnement gratuit; abonnement prolonge;
      prolong~ d un mois; prolong~ d une semaine; prolong~ la garantie; extension de (garantie|l abonnement); garantie
      etendue; garantie prolongee; mois supplementaire; semaine supplementaire; pas de facture ce mois; pas facture ce
      mois; pas preleve ce mois; ne serez pas preleve; ne sera pas preleve; suspension de (l|votre) abonnement; gel de
      (l|votre) abonnement; echeance offerte; report d echeance; mensualite offerte; mensualite~; acces gratuit; acces
      offert; premium offert; periode offerte; transports gratuits; gratuite des; parking gratuit; trajets gratuits;
      cotisation offerte
    on-us-free:
      offert~; c est offert; c est cadeau; cadeau de la maison; offert par la maison; c est pour nous; c est la maison
      qui; la maison offre; c est nous qui invitons; c est nous qui payons; c est nous qui offrons; on vous invite; on
      t invite; on regale; c est nous qui regalons; on paie; on paye; on prend en charge; nous prenons en charge;
      prenons en charge; prise en charge; a nos frais; a notre charge; a la charge de (la maison|la marque|l
      enseigne|notre); notre tournee; c est ma tournee; la tournee; gratuit~; gratuitement; gratos; gratis; sans
      frais; sans aucun frais; sans frais supplementaires; sans supplement; zero frais; sans surcout; a titre
      gracieux; gracieusement; rien a payer; rien a debourser; sans rien debourser; pas un centime; ne vous coutera
      rien; ne te coutera rien; aux frais de la maison; aux frais de la princesse; l addition est pour nous; l
      addition pour nous
    waive-fee:
      annul~ les frais; annul~ la (facture|penalite|amende|majoration); annul~ le (pv|supplement|debit); annul~ l
      amende; supprim~ les frais; supprim~ la (facture|penalite|amende); retir~ les frais; retire de votre facture;
      retirons de votre facture; enlev~ les frais; enleve de (la|votre) facture; renonc~ aux frais; renonc~ a (la|ces)
      (frais|penalite|penalites|facture); exoner~; exoneration; exempt~; dispens~ de; faire grace; on vous fait grace;
      fait grace des; efface~ la (dette|facture|penalite); effac~ l ardoise; passer l eponge; passe l eponge; on passe
      l eponge; abandon~ les (frais|penalites|poursuites); sans penalite; sans penalites; sans frais d annulation;
      annulation gratuite; annulable sans frais; echange sans frais; modification gratuite; modifiable sans frais;
      frais annules; frais offerts; frais supprimes; frais de (dossier|resiliation|port|livraison|retard|rejet);
      remise gracieuse; degrev~; ne vous seront pas factures; ne seront pas factures; penalite annulee; dechirer
      (le|la|l)
    reimburse-costs:
      rembours~ (vos|les|tes) (frais|depenses|taxis|billets|repas|nuits|courses); rembours~ (votre|le|ton|la|l)
      (taxi|hotel|repas|billet|nuit|reparation|pressing|train|essence|parking); prise en charge (de|des|du) _; prend~
      en charge (vos|les|votre|la|le|l|tes|ton) _; prenons en charge (vos|les|votre|la|le|l) _; frais
      (engages|avances|de taxi|d hotel|de pressing|de reparation|de retour|de deplacement|de
      garde|medicaux|veterinaires|postaux|de port); note de taxi; note d hotel; facture d hotel; facture de taxi;
      facture du pressing; gardez (vos|les|votre|bien) (recus|justificatifs|tickets|factures|facture|ticket); gardez
      bien; garde tes tickets; conservez (vos|les|bien|votre); justificatif~; recu de; recus; ticket de caisse; sur
      presentation; sur justificatif~; sur facture; de votre poche; de ta poche; demande d indemnisation; formulaire d
      indemnisation; demande de dedommagement; indemni~; indemnite~; etiquette prepayee; etiquette de retour; bon de
      retour; retour gratuit; retour prepaye; assurance; sinistre; declaration de sinistre; expert; dommages et
      interets; hebergement; nuit d hotel; loger; repas pris en charge; garantie retard; g30; facture de reparation
    offer-discount:
      remise~; une remise; remise de; reduction~; reduc; une reduc; rabais; ristourn~; ristourne; promo; promotion;
      prix (reduit|special|barre|d ami|preferentiel|promo|initial|affiche|coutant); tarif
      (reduit|preferentiel|special); moitie prix; a moitie prix; demi tarif; 10 %; 10%; 15%; 20%; 25%; 30%; 50%; pour
      cent; moins 10; moins 20; moins 30; moins cher; de reduction; de remise; bon de reduction; honor~ le prix;
      honore l ancien prix; maintenir le prix; maintenons le prix; maintenu le prix; a l ancien prix; aligner le prix;
      alignement de prix; baisse~ le prix; baisse de prix; deduire; deduction; decompte; escompte; abattement; geste
      sur le prix; livraison offerte; livraison gratuite; frais de port offerts; port offert; rembourse la difference
    offer-invitation:
      invit~; on vous invite; on t invite; nous vous invitons; vous inviter; t inviter; invite~ a; vous etes invite~;
      vous convier; convi~; nous vous convions; notre invite~; nos invites; vous accueillir; t accueillir; vous
      revoir; te revoir; revenez (nous voir|gouter|essayer); reviens nous voir; repass~ (nous voir|a|au|en); repassez;
      repasse; passez (nous voir|a|au|en boutique|en magasin|prendre); passe nous voir; passez quand; venez (nous
      voir|voir|visiter|gouter|essayer|rencontrer|en parler|prendre|assister); viens (nous voir|voir|visiter|gouter);
      visite de (l|la|nos|notre|cuisine); visiter (nos|notre|l|la); portes ouvertes; la porte est ouverte; nos portes
      (sont|vous sont) ouvertes; notre porte est; visite des coulisses; coulisses; rencontrer (l equipe|les joueurs|le
      chef|le patron|nos equipes); loge; en loge; places vip; table pour deux; diner pour deux; repas pour deux;
      sejour pour deux; prendre un cafe; boire un cafe; boire un verre; autour d un cafe; nous redonner une chance;
      une seconde chance; une deuxieme chance
    measure-fixed:
      repar~; reparation~; repare; reparons; on repare; est repare~; a ete repare~; regl~; regle; reglons; on a regle;
      est regle~; c est regle; a ete regle~; sera regle~; va etre regle~; regler ca; regler le probleme; resol~;
      resolu~; est resolu; resoudre; resolution; corrig~; correction; correctif~; c est corrige; on a corrige;
      corrigeons; corriger; rectif~; rectifier; c est rectifie; remedi~; remedier; remis en etat; remise en etat;
      remettre en etat; depann~; depannage; debogu~; debug; solution; solution~ trouve~; trouver une solution;
      arrang~; arrange; on arrange ca; c est arrange; remis d aplomb; remis en ordre; remettre de l ordre; mis au
      carre; traite~; traiter; en cours de (traitement|resolution|reparation|correction|regularisation); regularis~;
      regularisation; ajust~; mettre au point; fait le necessaire; c est fait; on y travaille; nous y travaillons; y
      travaillent; travaill~ (a|sur) (la|une|sa|le|ce); a pied d oeuvre; sur le pont; sur le coup; sur place;
      techniciens (sont|interviennent|travaillent); intervien~; intervention; mobilis~; nos equipes
      (sont|travaillent|interviennent); d arrache pied
    measure-restored:
      retabli~; est retabli; a ete retabli; sera retabli; retablir; retablissement; retour a la normale; revenu a la
      normale; revient a la normale; revenir a la normale; tout est revenu; de nouveau (en
      ligne|disponible|accessible|operationnel~|en service|possible|ouvert~|fonctionnel~); a nouveau (en
      ligne|disponible|accessible|operationnel~|en service|possible|ouvert~|fonctionnel~); remis en
      (service|ligne|route|marche|stock|vente|rayon); remise en (service|ligne|route|marche|stock|vente|rayon);
      remettre en (service|ligne|route|marche); remarche~; ca remarche; refonctionne~; ca refonctionne; reprise du
      trafic; reprise du service; reprend~; a repris; ont repris; reprendra~; circul~ de nouveau; rouver~; reouver~;
      rouvr~; rouvre; rouvert; reactiv~; reconnect~; raccord~; recuper~; restaur~; realiment~; courant est revenu; eau
      est revenue; le courant revient; c est reparti; de retour; reintegr~; debloqu~; deverrouill~; stabilis~; tout
      fonctionne; fonctionne normalement; operationnel~; relanc~; redemarr~
    measure-removed:
      retir~; retire~; retirons; retrait; retrait de la vente; retrait du produit; retire de la vente; retire des
      rayons; retirees des rayons; retires des rayons; retiree du site; retire du site; retires de la vente; retiree
      de la vente; rappel~ (le|les|du|des|ce|ces|de|tous) (produit~|lot~|vehicule~|modele~|jouet~); rappel de
      (produit~|lot~|vehicule~); rappel volontaire; rappel produit; rappelons (le|les|tous); procede au rappel;
      supprim~; suppression; supprime~; enlev~; ote~; efface~; effac~; depublie~; depubli~; mis hors ligne;
      deprogramm~; coup~ le partenariat; mis fin a; mis fin au; mettre fin a; mettre fin au; mettons fin; met fin;
      mettons un terme; mis un terme; met un terme; rompu (le|notre|avec); rompre; cesse~ de
      (vendre|travailler|collaborer); cess~ la vente; cesser la vente; cesse~ toute; arret~ de
      (vendre|travailler|commercialiser); arrete la vente; arret de la (vente|commercialisation|collaboration); plus
      en vente; plus vendu~; ne vendons plus; ne vendrons plus; on ne vend plus; on ne vendra plus; ne sera plus
      vendu~; destock~; detrui~; detruit~; jet~ a la (poubelle|benne); jete~; mis au rebut; a la poubelle; bloqu~;
      banni~; masqu~; dereferenc~; abandonn~; renonc~
    measure-suspended:
      suspend~; suspendu~; suspension; suspendons; on suspend; en pause; mis en pause; mise en pause; mettons en
      pause; met en pause; pause de la campagne; interromp~; interrompu~; arret~; arrete~; arretons; on arrete; on a
      arrete; a l arret; mis a l arret; stopp~; stoppe~; stopper; gele~; geler; gel de; gel des; annul~ la
      (campagne|hausse|decision|soiree|vente|mesure); annul~ le (lancement|partenariat|contrat|concert|projet); annul~
      l (evenement|operation|augmentation); marche arriere; faire marche arriere; fait marche arriere; faisons marche
      arriere; machine arriere; fait machine arriere; revenir sur (notre|cette|la) (decision|mesure); revenons sur;
      revenus sur; on revient sur; revient sur (notre|cette|la|sa) decision; retropedal~; retour en arriere; revenir
      en arriere; revenir a l (ancien|ancienne); retour a l (ancien|ancienne); revenir a la version; retour a la
      version precedente; rollback; repouss~; reporte~; report~ le lancement; ferm~ (la|le|notre)
      (cuisine|ligne|site|magasin|usine); fermeture (temporaire|provisoire|immediate); moratoire; quarantaine;
      consigne~; tout est stoppe
    measure-rebuilt-reinforced:
      renforc~; consolid~; reconstrui~; reconstruit~; rebati~; refond~; refonte; refait~; refaisons; refaire; repens~;
      revu~; revoir; revoyons; revu et corrige; retravaill~; remani~; reorganis~; restructur~; renov~; renovation;
      moderni~; mettre a niveau; remise a niveau; mis a niveau; mise aux normes; durci~; resserr~; doubl~
      (le|la|les|nos|notre|l); double le nombre; augment~ (la|nos|notre) capacite~; plus de capacite; capacite
      supplementaire; nouveaux serveurs; plus de serveurs; nouveau materiel; nouvelles machines; nouvel emballage;
      meilleur emballage; change d emballage; change de fournisseur; changer de fournisseur; change de prestataire;
      change de transporteur; nouveau transporteur; nouveau fournisseur; changer notre facon; change notre facon;
      changeons; on a change; nous avons change; on change; investi~ dans; investissons; investissement~; nouvelle
      recette; nouvelle formule; reformul~
    measure-rewritten:
      reecri~; reecrit~; re ecrit; reformul~; reformule; revis~; revise; remani~; modifi~; modifie; modifions; a ete
      modifie; edit~ (le|la|notre); mis a jour (la|le|les|notre|nos)
      (page|texte|etiquette~|fiche|description|carte|conditions|charte|notice|site|guide|legende); mise a jour de la
      (page|fiche|notice|charte|carte|description); change~ le (texte|libelle|nom|titre|slogan|logo|visuel|message);
      change~ la (legende|photo|description|formulation); nouveau texte; nouvelle formulation; formulation plus
      claire; plus clair; plus claire; plus clairs; clarifi~; preciser; precis~ (sur|dans) (la|le|l); ajoute~ une
      (mention|note|ligne|phrase|precision|etiquette); ajoute~ un (avertissement|panneau|message|encart); ajoutons
      (un|une); reetiquet~; nouvelle etiquette; nouvelles etiquettes; reimprim~; nouvelle impression; relecture;
      relu~; rectifi~ (le|la|les|l) (texte|fiche|legende|article|page|prix|affichage|publication); correctif publie;
      publie un rectificatif; rectificatif; erratum; corrige la (page|fiche|legende|notice|description)
    measure-retrained:
      form~ (nos|les|tous|toutes|l|notre|le personnel|nos equipes|nos agents|nos livreurs); formation; formations;
      formation~ pour; reform~ (nos|les); suivra une formation; suivront une formation; va suivre une formation; suivi
      une formation; sensibilis~; sensibilisation; recadr~; recadrage; rappel~ a l ordre; rappel a l ordre; rappel~
      (les|des) consignes; rappel~ (les|des) regles; rappel des (consignes|regles|procedures|bonnes pratiques);
      briefe~; briefing; brief~ (nos|les|l); rebrief~; parle avec (le|la|l|notre)
      (equipe|chauffeur|conducteur|vendeur|vendeuse|livreur|serveur|agent|personne|responsable|collaborateur); discut~
      avec (le|la|l|notre)
      (equipe|chauffeur|conducteur|vendeur|vendeuse|livreur|serveur|agent|personne|collaborateur); entretien avec
      (le|la|l) (agent|chauffeur|salarie|vendeur|collaborateur|conducteur|livreur); repris avec; revu avec
      (l|nos|les|le|la) (equipe~|agent|personnel|conducteur|vendeuse); fait le point avec; faire le point avec;
      accompagn~ (nos|les); coach~; encadr~; remise a niveau; mise au point avec; atelier~ avec; ecole de; tutorat
    measure-dismissed:
      licenci~; licenciement; renvoye~ (le|la|l|sur le champ)?; vire~ (le|la|l); mis~ a pied; mise a pied; ecart~;
      ecarte~; mis~ a l ecart; remerci~ (le|la|l) (salarie|employe|collaborateur|prestataire|vigile|entraineur);
      congedi~; limog~; demis~ de ses fonctions; demission~; a demissionne; releve~ de ses fonctions; suspendu~ de ses
      fonctions; ne travaille plus; ne travaillera plus; ne travaillent plus; ne fait plus partie; ne font plus
      partie; plus partie de; fin de contrat; fin a son contrat; fin a sa mission; mis fin a (son|sa|leur)
      (contrat|mission|collaboration); separ~ de (ce|cette|cet|l|la|le); nous nous sommes separes; on s est separe;
      procedure disciplinaire; sanction~ disciplinaire~; mesure disciplinaire; mesures disciplinaires; sanctionn~;
      sanction interne; interdit~ de stade; interdiction de stade; exclu~; exclusion; radi~; radiation; deplace~;
      mute~; retrograd~; faute grave; blame; avertissement
    measure-hired-staff:
      recrut~; recrute~; recrutement~; embauch~; embauche~; engage~ (deux|trois|quatre|cinq|dix|un|une|des); nouvelles
      recrues; nouvelle recrue; nouveaux collegues; nouveaux collaborateurs; nouveaux conseillers; nouveau chef;
      nouvelle cheffe; nouveau responsable; nouveau directeur; nouvelle directrice; renfort~; des renforts; en
      renfort; renforce~ (l|nos|notre|les) (equipe~|effectif~); renforts d equipe; equipe renforcee; equipes
      renforcees; effectif~ (supplementaire~|double~|renforce~); plus de personnel; plus de monde; personnel
      supplementaire; conseillers supplementaires; agents supplementaires; une personne de plus; bras supplementaires;
      double l equipe; doubler l equipe; agrandi l equipe; agrandi~; etoff~; equipe dediee; conseiller dedie; cellule
      dediee; cellule de crise; task force; nomm~ un; nomm~ une; nomination; caisses supplementaires; ouvrir plus de
      caisses; une deuxieme caisse; trains supplementaires; bus supplementaires; chauffeurs supplementaires; postes
      crees; creation de postes; titularis~; interimaires en renfort
    measure-new-process:
      nouveau process~; nouveau processus; nouvelle procedure; nouvelles procedures; nouvelle regle; nouvelles regles;
      nouvelle charte; charte; nouveau protocole; nouveau systeme; nouvelle politique; nouveau controle; nouvelle
      organisation; controle~ supplementaire~; double controle; double verification; double relecture; double
      validation; validation par; valid~ par; relu~ par; controle~ qualite; point de controle; controles renforces;
      garde fou~; garde fous; verifi~ (desormais|systematiquement|deux fois); desormais; dorenavant; a l avenir; pour
      la suite; a partir de maintenant; a partir d aujourd hui; a compter de; des aujourd hui; des maintenant; d ores
      et deja; effet immediat; avec effet immediat; systematiquement; mis~ en place; mise en place; mettre en place;
      mettons en place; met en place; mettons en oeuvre; mis en oeuvre; mise en oeuvre; instaur~; introdui~; deploy~;
      plan d action; plan d actions; mesure~; des mesures; pris des mesures; prenons des mesures; prendre des mesures;
      mesures correctives; mesures necessaires; pour eviter que; pour eviter cela; afin d eviter; eviter que cela;
      pour que ca; pour que cela; afin que cela; prevent~; dispositif~; code de conduite; mediat~
    measure-audit:
      audit~; audit independant; audit externe; audit interne; audit complet; expert~ independant~; expert~ externe~;
      cabinet (independant|externe); expertise; contre expertise; enquete interne; enquete independante; enquete
      administrative; commission (d enquete|independante|interne); inspection~; inspect~; controle complet; controle
      general; controle de tous; revue complete; passe~ en revue; passer en revue; passons en revue; passe au crible;
      passer au crible; analyse~; analys~; analyses en cours; analyses en laboratoire; laboratoire; tests; teste~;
      tester; test~ (tous|toutes|chaque|l ensemble); prelevements; echantillons; retour d experience; retex; rex;
      cause racine; causes racines; origine du probleme; origine de l incident; debrief~; bilan; bilan complet; etat
      des lieux; diagnostic; verifi~ (tous|toutes|chaque|l ensemble|un par un); publie~ (les|le|nos)
      (resultats|rapport|conclusions); publierons; rendre public~; rendu public; rapport complet; conclusions; igpn;
      dgccrf
    measure-pay-rise:
      augmentation de salaire; augmentation des salaires; augment~ (les|nos|leurs)
      (salaires|salaries|equipes|livreurs); revalorisation; revaloris~; hausse des salaires; salaire~; remuner~;
      remuneration; mieux paye~; mieux remunere~; paye~ au juste prix; juste prix; payer (nos|les)
      (stagiaires|livreurs|producteurs|fournisseurs|salaries); paye~ (nos|les) (stagiaires|livreurs|producteurs);
      heures sup~; heures supplementaires payees; arrieres; prime; prime exceptionnelle; primes; cdi; en cdi; contrats
      stables; conditions de travail; meilleures conditions; pauses; horaires amenages; syndicat~; accord avec les
      syndicats; accord signe; negoci~; negociation~; dialogue social; dons; un don; faire un don; fait un don;
      faisons un don; donn~ a (une|l|des) association~; reverse~ a; reverse~ (les|tous|l|la)
      (benefices|recettes|integralite|totalite|somme); reversons; reverserons; association~; fondation; fonds de
      (soutien|solidarite|dedommagement|secours); fonds d (aide|indemnisation); collecte; planter des arbres
    measure-price-corrected:
      corrige~ le prix; corrige les prix; prix corrige~; prix a ete corrige; prix rectifie~; rectifie~ le prix;
      rectifie les prix; baisse~ le prix; baisse~ les prix; baissons; on baisse les prix; baisse des prix; prix
      baisse~; gel des prix; gele~ les prix; prix geles; prix bloques; bloquer les prix; retour a l ancien prix;
      revenir a l ancien prix; ancien prix; ancien tarif; reviennent a leur prix; prix d origine; annule~ la hausse;
      annuler la hausse; hausse annulee; annule~ l augmentation; augmentation annulee; renonc~ a la hausse; renonce a
      l augmentation; pas d augmentation; n augmenteront pas; n augmentera pas; ajust~ (le tarif|la facture|le
      prix|votre facture|les prix); facture corrigee; facture rectifiee; facture rectificative; nouvelle facture;
      avoir emis; refait la facture; refaire la facture; recalcul~; etiquette~ de prix; etiquettes corrigees;
      etiquetage; prix affiche; juste prix; prix plus juste
    measure-patch-update:
      patch~; patch; correctif~; un correctif; hotfix; mise a jour; mises a jour; une mise a jour; maj; la maj; une
      maj; nouvelle version; derniere version; version corrigee; nouveau build; deploy~; deploie~; deploiement;
      deploye ce; deploiera; sort~ (ce soir|demain|aujourd hui|cette semaine|lundi|mardi|mercredi|jeudi|vendredi);
      maintenance; maintenance d urgence; maintenance prevue; redemarrage des serveurs; redemarr~ les serveurs;
      relanc~ les serveurs; reequilibr~; equilibrage; nerf~; buff~; prochaine saison; prochain sprint; beta; rollback;
      retour arriere; retour a la version; firmware; notes de version; notes de patch; patch notes; changelog; cote
      serveur; reinitialis~ (les|tous les|vos) mots de passe; faille corrigee; corrige la faille; ferme la faille;
      colmat~; faille colmatee; securis~; chiffr~; double authentification; double facteur
    measure-met-victims:
      rencontr~ (la|les|le|l|des|vos)
      (famille~|victime~|association~|personne~|riverains|supporters|client~|parents|habitants); rencontrer
      (la|les|le|l|des|vos); nous avons rencontre; a rencontre; recevr~; recevoir la famille; recu (la|les|le|l)
      (famille~|victime~|personne|client~|parents|association~|riverains); recevons; recevrons; echang~ avec
      (la|les|le|l) (famille~|victime~|personne~|client~|parents|association~|riverains); parle avec (elle|lui|eux|la
      famille|la personne); appel~ (personnellement|la famille|la cliente|le client|chaque|chacun|un par un); appelle~
      personnellement; avons appele; on l a appele; en personne; de vive voix; face a face; en tete a tete;
      personnellement (contact~|appel~|ecri~|presente~); contacte~
      (chaque|tous|toutes|chacun|individuellement|personnellement|la famille|les clients|les personnes|l ensemble);
      contactons (chaque|tous|toutes|chacun|les|la|un a un); contacterons; prevenu~ (tous|toutes|chaque|les);
      prevenons; prevenir (tous|toutes|chaque|les); ecrit a (tous|toutes|chaque|chacun); avons ecrit; inform~
      (tous|toutes|les|l ensemble|individuellement); notifi~; numero vert; cellule d ecoute; cellule psychologique;
      soutien psychologique; accompagnement psychologique; reunion publique; table ronde; concertation; consultation;
      association de (supporters|victimes|parents|riverains); lettre ouverte
    action-immediately:
      immediatement; tout de suite; de suite; aussitot; sur le champ; instantanement; sur place; sans delai; sans
      attendre; sans tarder; dans la foulee; dans la minute; dans l heure; en ce moment meme; a l instant; a l heure
      ou; deja; avons deja; a deja; ont deja; est deja; deja fait; d ores et deja; en urgence; d urgence; de toute
      urgence; des ce (soir|matin|midi|week end); des demain; des cette semaine; des lundi; entre temps; en attendant;
      dans l intervalle; d ici la; pour l instant; pour le moment; provisoire~; temporaire~; le jour meme; dans la
      nuit; definitivement; pour de bon; une fois pour toutes; une bonne fois; illico; fissa; au plus vite; dare dare
    done-for-you:
      nous avons
      (envoye|ajoute|rembourse|remplace|annule|modifie|change|commande|ouvert|mis|transmis|retire|corrige|demande|contacte|appele|prevenu|renvoye);
      on a
      (envoye|ajoute|rembourse|remplace|annule|modifie|change|commande|ouvert|mis|transmis|retire|corrige|demande|contacte|appele|prevenu|renvoye);
      j ai
      (envoye|ajoute|rembourse|remplace|annule|modifie|change|commande|ouvert|mis|transmis|retire|corrige|demande|contacte|appele|prevenu|renvoye);
      a ete (envoye~|ajoute~|rembourse~|remplace~|annule~|modifie~|traite~|corrige~|expedie~|enregistre~|signale~);
      ont ete (envoye~|ajoute~|rembourse~|remplace~|annule~|modifie~|traite~|corrige~|expedie~); viens de (vous|t)?
      (envoyer|rembourser|commander|faire|mettre|repondre|transmettre|verifier|corriger); vient de (vous|t)?
      (envoyer|rembourser|partir|faire|mettre|etre|corriger); venons de (vous|t)?
      (envoyer|rembourser|faire|mettre|repondre|transmettre|corriger|publier); expedie~; part~ aujourd hui; partira;
      est parti; est partie; en route; en chemin; en cours de livraison; en livraison; mis~ de cote; garde~ de cote;
      reserve~ pour (vous|toi); c est fait; voila c est fait; chose faite; c est bon; c est en ordre; tout est en
      ordre; tout est regle; vous attend; t attend; active~; reinitialise~; debloque~ votre; reouvert votre; mis~ a
      jour votre; j ai fait le necessaire; le necessaire a ete fait
    fact-since-time:
      depuis _ h; depuis _h~; depuis ce matin; depuis hier; depuis hier soir; depuis cette nuit; depuis midi; depuis
      minuit; depuis (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); depuis le; depuis environ; depuis la fin;
      depuis le debut; a partir de _; a partir de midi; a partir de
      (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); a compter du; des _ h; des _h~; de _h~ a _h~; de _ h a _
      h; entre _h~ et _h~; entre _ h et _ h; entre midi et; vers _h~; vers _ h; aux alentours de; aux environs de; a
      environ; a _h~; a _ h; ce matin a; hier soir a; hier a; dans la nuit de; dans la nuit du; dans la soiree de;
      dans la matinee; survenu~ a; survenu~ (ce|hier|dans|vers|le|cette); est arrive~ (ce|hier|vers|le|cette); s est
      produit~; s est declench~; debut de l incident
    fact-until-time:
      jusqu a; jusqu au; jusque _; jusqu en; jusqu a nouvel ordre; d ici _; d ici ce soir; d ici demain; d ici la fin;
      d ici (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|minuit|quelques); avant _h~; avant _ h; avant
      (midi|minuit|ce soir|demain|la fin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); prevu~
      (a|pour|vers|le|ce|demain|d ici|en|dans); retour prevu; retour estime; estim~ a; estime~ (a|vers|pour); heure
      estimee; fin estimee; fin prevue; reprise prevue; reprise estimee; reprise (a|vers|du|progressive|demain);
      devrait (etre|revenir|reprendre|rouvrir|arriver|durer|prendre|fonctionner); devraient
      (etre|revenir|reprendre|rouvrir|arriver|durer); sera (retabli|ouvert|ferme|disponible|livre|de retour)
      (a|vers|le|demain|ce|dans|d ici|jusqu); rouvre
      (a|le|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); rouvrira; reprendra (a|vers|demain|le);
      programme~ (pour|le|a); planifie~; au plus tard (a|le|demain|ce|lundi|vendredi)?
    fact-cause:
      cause~ par; est cause~ par; la cause (est|de|du|en est|vient); en cause; a l origine; l origine
      (est|de|du|vient); origine du; provoque~ par; provoqu~; du a (un|une|la|l); due a (un|une|la|l); dus a; dues a;
      en raison d (un|une); en raison (de|du|des); a cause d (un|une); suite a; a la suite (de|d|du); apres (un|une)
      (panne|incident|accident|fuite|orage|coupure|incendie|chute|mise a jour|rupture|alerte|collision); panne (d|de)
      (aiguillage|signalisation|alimentation|serveur|climatisation|chauffage|frigo|four); incident (d exploitation|de
      signalisation|electrique|voyageur|d alimentation|d aiguillage); rupture (de|d)
      (canalisation|cable|catenaire|alimentation); canalisation; cable (coupe|arrache|sectionne|endommage); fibre
      (coupee|arrachee|sectionnee); catenaire; pelleteuse; tractopelle; engin de chantier; court circuit; foudre;
      orage; arbre (tombe|sur); personne sur les voies; bagage (oublie|abandonne); accident de personne; rail casse;
      inondation~; incendie; disque dur; centre de donnees; datacenter; erreur de
      (configuration|parametrage|manipulation|saisie); base de donnees; lot defectueux; capteur; vanne; pompe; ce qui
      s est passe; voici ce qui s est passe; voila ce qui s est passe; pour resumer; en fait; il s avere; il s est
      avere; s est detache~
    fact-number-people:
      (clients|personnes|voyageurs|foyers|usagers|utilisateurs|comptes|commandes|colis|familles|supporters|habitants|joueurs|enfants|eleves|salaries|vehicules|magasins|trains|vols|gares|bouteilles|bocaux|billets)
      (concerne~|touche~|impacte~|affecte~|prive~|sont|ont ete|blesse~|evacue~|sans|livre~|annule~|rappele~); concerne
      _ (clients|personnes|foyers|commandes|colis|comptes|magasins|lots|utilisateurs); environ _
      (clients|personnes|voyageurs|foyers|usagers|utilisateurs|comptes|commandes|colis|familles|habitants); pres de _
      (clients|personnes|voyageurs|foyers|usagers|utilisateurs|comptes|commandes|colis|familles|habitants); plus de _
      (clients|personnes|voyageurs|foyers|usagers|comptes|commandes|colis); quelque _
      (clients|personnes|foyers|commandes|colis); un sur _; deux sur _; % des; % de; pour cent des; des centaines de
      (clients|personnes|foyers|colis|commandes); des milliers de (clients|personnes|foyers|colis|commandes|comptes);
      centaine de; dizaine de; milliers de; lignes _ et _; numero de lot; numeros de lot; lot numero; lots _; le lot
      _; dont _; au total; un total de
    fact-opening-hours:
      ouvert~ (de|du|des|jusqu|le|a|tous|tout|demain|aujourd
      hui|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|7j~|24h~|24|en continu); ouvert tous les jours;
      horaires; nos horaires; horaires d ouverture; heures d ouverture; heure d ouverture; ouverture
      (a|des|du|de|prevue|exceptionnelle); ouvre (a|ses|demain|lundi|a partir); ouvrent (a|demain); ouvrira;
      ouvriront; ferme (a|le|ses|lundi|demain|exceptionnellement|pour); ferme~
      (le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|jusqu|demain|aujourd hui|du|entre); fermeture
      (a|le|hebdomadaire|annuelle|des); du lundi au (vendredi|samedi|dimanche); du lun~ au; du mardi au; lundi au
      vendredi; 7j 7; 7 jours sur 7; 24h 24; 24 heures sur 24; en continu; sans interruption; jours feries; jour
      ferie; coup d envoi; ouverture des portes; derniere entree; dernier (train|bus|metro|tram|service|depart);
      dernieres commandes; pause dejeuner; le midi; en semaine; entre midi et deux; de 9h~; a partir de 9h~; grille
      horaire; fiche horaire; emploi du temps
    fact-place:
      en magasin; en magasins; en boutique; en agence; en gare; en mairie; a l accueil; a la caisse; au guichet; au
      comptoir; aux guichets; dans nos (magasins|boutiques|agences|restaurants|gares|locaux|points de vente|rayons);
      dans votre (magasin|agence|gare|boutique|mairie); dans tous nos; a la gare; a l aeroport; au stade; a la mairie;
      a l entree; a l ecole; a la bibliotheque; au depot; au (gymnase|terminal|siege|standard|rez de chaussee|premier
      etage|point relais|bureau de poste|rayon); quai _; voie _; porte _; hall _; terminal _; rue (de|du|des|la)?;
      avenue; boulevard; place (de|du|des); quartier~; arrondissement; centre ville; sur place; devant (la|le|l); a
      cote (de|du); en face (de|du); au nord; au sud; entre _ et _; point relais; points relais; point de retrait;
      consigne; casier; entrepot; plateforme; salle des fetes; gymnase; abri; site; secteur
    fact-price:
      coute _; coutent _; coute~ (entre|environ|moins|plus); prix (est|de|du|des|passe|reste|inclut|comprend|au|a
      partir); tarif~ (est|de|des|du|reste|passe|normal|plein|unique|en vigueur|reduit); au prix de; au tarif de; a
      partir de _ (euros|eur); euros; euro; eur; centimes; par mois; par personne; par nuit; par an; par trajet; par
      enfant; par jour; ttc; ht; tva; tva incluse; taxes comprises; tout compris; compris dans le prix; inclus dans le
      prix; frais de _ euros; frais s elevent; s eleve a; s elevent a; montant (est|de|du|total); d un montant; au
      total; caution (de|est); acompte; abonnement (est|a|mensuel); mensualite; tarification; grille tarifaire; grille
      des tarifs; taux (de|est); gratuit pour les; gratuit pour; balles
    steps-to-follow:
      suivez (les|ces|ce|la|le|nos); suivre (les|ces|ce|la) (etapes|instructions|lien|procedure|consignes); suis (les
      etapes|ce lien|la procedure); marche a suivre; voici la marche; voici comment; voila comment; voici les etapes;
      etape par etape; etape 1; premiere etape; d abord; tout d abord; ensuite; puis; enfin; cliquez; clique; cliquer;
      appuyez; appuie; appuyer; maintenez; selectionn~; choisissez; choisis; ouvrez (l|la|le|votre|les); ouvre
      (l|la|ton); allez (dans|sur|a|au|dans le); va (dans|sur); rendez vous (dans|sur|au|a|en); rends toi; connectez
      vous; connecte toi; saisissez; saisir; renseignez; tapez; entrez; cochez; decochez; telecharg~; installez;
      installe; branchez; debranch~; rebranch~; patientez _ (secondes|minutes); il suffit (de|d); il vous suffit; il
      te suffit; suffit de; vous devez; vous pouvez (le|la|les)?
      (rapporter|ramener|retourner|deposer|demander|telecharger|consulter|utiliser|modifier|choisir); il faut (d
      abord)?; pensez a; pense a; veillez a; assurez vous; n oubliez pas de; ne
      (consommez|mangez|buvez|utilisez|cliquez|communiquez|branchez|ouvrez|jetez|touchez) (pas|plus|surtout); evitez
      (de|d|le|la|les)?; rapportez; ramenez; rapporte; ramene; retournez le; jetez; conservez; presentez
      (vous|votre)?; munissez vous; faites (bouillir|une|le|la)?; quittez; evacu~; restez (chez|a l abri|loin)
    settings:
      reglage~; parametre~; parametr~; dans les parametres; dans les reglages; dans vos parametres; menu; preferences;
      option~; desactiv~; activez; active; activer; decoche~; cocher; case; se desabonner; desabonn~; desinscri~;
      desinscription; parametres de confidentialite; confidentialite; notifications; par defaut; cache; videz le
      cache; vider le cache; vide le cache; vider votre cache; cookies; navigateur; navigation privee; autorisation~;
      espace client; mon compte; votre compte; ton compte; votre profil; tableau de bord; onglet; icone; bouton; en
      haut a droite; en bas a gauche; trois points; rubrique; langue; fuseau horaire; dns; vpn; wifi; wi fi;
      bluetooth; mode avion; itinerance; roaming; apn; mode sombre; resolution; graphismes; pilotes; notice; mode d
      emploi; reglages d usine; configuration usine
    restart-update-device:
      redemarr~; redemarrez; redemarre; redemarrer; relancez; relance; relancer; relancer l (appli|application);
      rebranch~; debranch~; debranchez; eteindre; eteignez; eteins; rallum~; rallumez; eteindre et rallumer; off on;
      reinitialis~; reinitialisez; reset; remise a zero; remettre a zero; reinstall~; desinstall~; supprimer l
      (appli|application); deconnect~; deconnectez vous; reconnect~; reconnectez vous; se reconnecter; mettez a jour;
      mets a jour; mettre a jour; mise a jour (de)? (votre|l|la|du)
      (appli|application|box|telephone|jeu|logiciel|navigateur|console)?; derniere version; forcer l arret; forcer la
      fermeture; fermez l (appli|application); fermer l (appli|application); actualis~; actualisez; rafraichi~;
      recharg~ la page; rechargez; vider le cache; synchronis~; resynchronis~; appairer; essayer un autre
      (navigateur|appareil|cable|chargeur); autre navigateur; autre prise; nouveau mot de passe; changez (de|votre)
      mot de passe; changer (de|votre) mot de passe; mot de passe; couper et remettre
    available-from:
      disponible~ (des|a partir|en|sur|dans|au|a|ici|depuis|jusqu|le|demain|aujourd hui|maintenant|via|gratuitement|a
      nouveau|de nouveau); est disponible; sont disponibles; sera disponible; seront disponibles; bientot disponible;
      vous pouvez
      (trouver|retrouver|recuperer|retirer|acheter|telecharger|commander|reserver|consulter|lire|voir|utiliser|emprunter|verifier|echanger|voyager|suivre);
      tu peux
      (trouver|retrouver|recuperer|retirer|acheter|telecharger|commander|reserver|consulter|lire|voir|utiliser|echanger|suivre);
      vous pourrez
      (trouver|retrouver|recuperer|retirer|acheter|telecharger|commander|reserver|consulter|voir|utiliser|vous); vous
      trouverez; tu trouveras; a retrouver; a retirer; a recuperer; a consulter; en vente (des|a
      partir|en|sur|dans|le|demain|jusqu); mise en vente; remis en vente; en stock; de retour en stock; reassort;
      reapprovisionn~; en rayon; en ligne (des|a partir|ce|demain|depuis|sur); sort
      (le|ce|demain|en|lundi|mardi|mercredi|jeudi|vendredi); sortie (le|prevue|en); sortira; lancement (le|prevu|en);
      valable~ (jusqu|sur|le|du|un|pour|en|dans|toute|aujourd hui); valides (jusqu|sur|le|dans); billets valables;
      accepte~ (sur|par|dans|en|a bord); reste~ ouvert~; accessible~ (a|des|sur|depuis|en|aux|ici)
    link-page:
      lien; le lien; ce lien; lien ici; lien suivant; lien ci dessous; lien en bio; en suivant ce lien; via le lien;
      via ce lien; cliquez ici; url; http~; https~; www~; bit ly; page; notre page; la page; page dediee; page d aide;
      page infos; sur notre (site|page|blog|faq|appli|application|chaine); sur le site; notre site; site internet;
      site web; en ligne; faq; foire aux questions; centre d aide; aide en ligne; page d etat; blog; article;
      communique; notre communique; communique de presse; tweet epingle; post epingle; commentaire epingle; message
      epingle; epingle~; voir (ici|ci dessous|notre|la|le|plus bas); details ici; tous les details; toutes les infos;
      toutes les informations; plus d infos; plus d informations; pour en savoir plus; en savoir plus; pour plus de
      details; infos ici; infos sur; infos trafic; info trafic; guide; la liste; liste complete; liste des; carte
      interactive; plan; pdf; en piece jointe; ci joint; ci dessous; fil; story; video; ici; par ici; c est par ici; c
      est ici
    deadlines-processing:
      sous _ (h|heures|jours|semaines|minutes); sous 24~; sous 48~; sous 72~; sous huit jours; sous quinzaine; sous
      quinze jours; sous peu; dans un delai; dans un delai de; dans les _ (heures|jours|semaines|minutes); dans les
      meilleurs delais; dans les plus brefs delais; dans les prochain~; dans les jours qui; dans la journee; dans la
      semaine; dans la soiree; dans la matinee; dans l heure; dans _ (heures|jours|semaines|minutes); en _
      (heures|jours|semaines|minutes); jours ouvres; jours ouvrables; jour ouvre; compter _ (jours|heures|semaines);
      comptez _ (jours|heures|semaines); il faut compter; il faudra compter; prevoir; prevoyez; prend _
      (jours|heures|semaines|minutes); prendra _; peut prendre; jusqu a _ (jours|heures|semaines); 24h; 48h; 72h; 24
      heures; 48 heures; 72 heures; delai de
      (livraison|traitement|remboursement|retractation|reponse|route|carence|preavis); delais (de|sont); date limite;
      date butoir; echeance; au plus tard; avant le; preavis; selon votre banque; creneau; creneau horaire; quinzaine;
      lendemain
    status-info:
      statut; etat (du|de|d|des); suivi; numero de suivi; d apres le suivi; le suivi indique; suivi indique; votre
      commande (est|a|sera|part|partira|arrive|arrivera); votre colis (est|a|sera|part|partira|arrive|arrivera|se
      trouve); votre vol (est|a|sera); votre train (est|a|sera); votre remboursement (est|a|sera); votre demande
      (est|a|sera); votre dossier (est|a|sera); votre compte (est|a|sera); actuellement; a ce jour; a ce stade; a l
      heure actuelle; a l heure qu il est; en ce moment; pour le moment; pour l instant; jusqu ici; jusqu a present;
      toujours (en|pas|sur|coupe|ferme|ouvert|valable); en cours; est en cours; sont en cours; en cours de; en
      transit; en preparation; en attente; dans les temps; dans les delais; trafic
      (est|normal|perturbe|ralenti|reprend|interrompu|fluide); circul~ (normalement|sur|entre|avec|toutes|un train
      sur); circulation (est|normale|perturbee|reprend|interrompue); un train sur; devie~; terminus; confirm~; nous
      confirmons; nous vous confirmons; je vous confirme; je te confirme; on confirme; confirmons; selon
      (le|la|nos|notre); d apres (le|la|nos|notre); indique; affiche~; apparait
    what-is-included:
      inclu~; inclus; est inclus; sont inclus; non inclus; comprend; compren~ (le|la|les|un|une|l); compris; est
      compris; non compris; contient; contiennent; contenant; fourni~; fourni avec; livre avec; livree avec; fabrique~
      (en|a|avec|par); faits~ (en|a|avec); compose~ (de|d); composition; ingredient~; recette; a base de; couvert~
      par; couvre; prise en compte; dans (le|la) (pack|prix|boite|formule|offre|lot|forfait); offre (comprend|s
      applique|valable|concerne|reservee|inclut); s applique; s appliquent; applicable~; eligible~; valable pour;
      reserve~ aux; pour les (nouveaux|anciens) clients; compatible~; fonctionne avec; dimensions; mesure; pese;
      capacite; guide des tailles; tailles; garantie; sous garantie; ans de garantie; garantie de _ ans; conditions;
      cgv; cgu; conditions generales; franchise; bagage (cabine|a main|en soute); en supplement; en option;
      optionnel~; separement; vendu separement; vendu~ a part; sans gluten; sans lactose; vegan; vegetalien~; hors
      (frais|taxe|option|promo)
    replacement-transport:
      bus de substitution; bus de remplacement; cars de substitution; cars de remplacement; autocar~; cars
      (de|pour|sont|partent); navette~; navettes; bus relais; service de substitution; substitution; transport de
      substitution; taxis; taxi; des taxis (sont|ont ete); billets (acceptes|valables|sont acceptes); itineraire~ (de
      substitution|alternatif~|bis|conseille|de delestage); itineraire bis; deviation~; devie~; deviees; autre
      itineraire; autres lignes; emprunt~ (la|le|les|l); empruntez; prenez (la|le|l|les)
      (ligne|bus|tram~|metro|train|rer|prochain|suivant); prenez le; reportez vous; report sur; correspondance;
      changement a; prochain (train|bus|vol|depart|car|metro); train suivant; prochain depart; trains supplementaires;
      tram; tramway; metro; rer; ter; citerne~; bouteilles d eau; eau en bouteille; distribution d eau; groupe
      electrogene; groupes electrogenes; antenne (mobile|provisoire); local provisoire; salle provisoire; relog~;
      relogement; hebergement d urgence; solution de (secours|repli|contournement|rechange|remplacement); solution
      temporaire; solution provisoire; solution alternative; contourn~; contournement; alternative~; plan b; en
      attendant vous pouvez; autrement; a defaut
    look-into-it:
      on regarde; je regarde; nous regardons; regarder (ca|cela|de plus pres|ce qui|ce que|votre|ton|si); regarde
      (ca|de plus pres|ce qui|votre|ton); se penche; nous nous penchons; on se penche; pencher sur; me penche;
      enquet~; enquete (est)? en cours; une enquete; investig~; investigation~; cherch~ (a comprendre|l origine|ce
      qui|d ou); comprendre ce qui; comprendre pourquoi; comprendre comment; tirer (ca|cela|l affaire) au clair; faire
      la lumiere; toute la lumiere; eclairc~; elucid~; examin~; etudi~ (votre|la|ta|cette|ce|de pres); etudions;
      analys~ (votre|la|ta|cette|ce); creus~; on creuse; voir ce qui; voir ce qu on; voir ce que; savoir ce qui s est;
      je mene l enquete; on mene l enquete; on est dessus; nous sommes dessus; je suis dessus; jeter un oeil; jette un
      oeil; jeter un coup d oeil; on s en charge; remonter la trace; retrouver la trace
    check-with-team:
      verifi~; je verifie; on verifie; nous verifions; verifier (avec|aupres|si|ca|cela|ce|votre|ton|la|le|l);
      renseigne~; me renseigne; on se renseigne; nous nous renseignons; se renseigner; demand~ (a l equipe|au
      magasin|a la cuisine|au depot|au responsable|a nos equipes|a mes collegues|au service|aux techniciens); voi~
      (avec|ca avec|cela avec) (l equipe|le magasin|nos equipes|le depot|mes collegues|le service|le responsable|la
      cuisine|le transporteur|la technique); voir avec; vois avec; voyons avec; on voit avec; aupres (de|du|des) (l
      equipe|nos equipes|service~|magasin|depot|transporteur|collegues|mes collegues|notre); interrog~ (le|la|nos|l);
      faire le point; fais le point; je pose la question; pose la question; poser la question; contacte (le|la)
      (magasin|depot|transporteur|livreur|responsable)
    pass-to-team:
      transm~; transmis; je transmets; on transmet; nous transmettons; transmettre (a|au|aux|votre); fais suivre;
      faire suivre; faisons suivre; fait suivre; remont~; remonte (l info|l information|ca|cela|votre|le|au|aux|a);
      remontons; faire remonter; fait remonter; fais remonter; faisons remonter; signal~ (a|au|aux|le|ce|cela|votre);
      signalons; partag~ (votre|vos|ton) (retour|message|remarque~|avis|commentaire~) (a|au|aux|avec); partage a
      (l|nos|la); relay~; relaie; relaye; escalad~; alert~ (nos|le|la|l); prevenu (le|la|les|l|nos); ouvert un
      (dossier|ticket|incident); ouvrir un (dossier|ticket|incident); ouvre un (dossier|ticket|incident); cree un
      ticket; dossier (ouvert|transmis|remonte); communiqu~ (a|au|aux)
      (l|nos|la|service~|equipe~|magasin|responsable); porter a la connaissance; porte a la connaissance; je passe le
      mot; on passe le mot; entre les mains de; fait part a; faire part a; ferons part
    come-back-to-you:
      revien~ vers (vous|toi); revenons vers (vous|toi); revient vers (vous|toi); reviens vers (vous|toi); revenir
      vers (vous|toi); reviendr~ vers (vous|toi); reviendra; reviendrons; reviendrai; vous recontact~; te recontact~;
      vous rappel~; te rappel~; vous contacter~; vous contacte; vous contactera; contacterons; te contacte; vous
      rappelle; vous rappellera; vous appelle; t appelle; vous repond~; te repond~; repondr~; vous repondrons; reponse
      (sous|dans|d ici|demain|rapide|au plus vite|tres vite); vous apporter une reponse; apporter une reponse; donner
      une reponse; vous donner une reponse; une reponse vous sera; vous aurez (une|la|votre) reponse; tu auras
      (une|la|ta) reponse; reprend~ contact; prendr~ contact; reprenons contact; prenons contact; prend contact avec
      (vous|toi); prendra contact; vous tiens au courant; vous dis (ca|quoi|vite); te dis (ca|quoi|vite); on vous dit;
      on te dit; vous ecris; on vous ecrit; reviens au plus vite; retour vers vous; fais un retour; faire un retour;
      ferons un retour; fait un retour
    keep-posted:
      tiens (vous|te|au) courant; tenir (au courant|informe~|inform~); tenons (au courant|informe~|vous|informes);
      vous tiens (au courant|informe~); te tiens (au courant|informe~); vous tenons (au courant|informe~); vous tient
      (au courant|informe~|au jus); te tient (au courant|informe~|au jus); vous tiendr~; tiendrons; tiendra; on vous
      tient; on te tient; au courant; au jus; informerons; informera; vous informerai; vous informer~; donner~
      (des|plus de|de) nouvelles; donnerons des nouvelles; donne des nouvelles; des nouvelles
      (des|tres|bientot|rapidement|vite|demain|ce soir|d ici); plus d infos (bientot|des|a venir|tres|demain|dans);
      plus d informations (bientot|des|a venir|tres|suivront|dans); infos a venir; informations a venir; a suivre;
      restez connecte~; reste connecte~; un point (a|sera|demain|ce soir|toutes|dans|regulier); prochain point;
      prochaine mise a jour; nous ferons un point; on fait un point; on refait un point; point d etape; en dirons
      plus; en dira plus; en savoir plus (bientot|des|tres)?; des que (nous|on|j)
      (avons|aurons|a|aura|en|ai|aurai|savons|saurons); des qu on (a|aura|en|sait|saura); des que possible; sitot que;
      annonc~ bientot; annonce (a venir|prochaine|bientot|sera); communiquerons; communiquera; partagerons
    as-soon-as-possible:
      asap; des que possible; au plus vite; le plus vite possible; le plus rapidement possible; le plus tot possible;
      au plus tot; aussi vite que possible; rapidement; tres vite; vite; tres rapidement; dans les plus brefs delais;
      dans les meilleurs delais; dans les meilleurs temps; sous peu; bientot; tres bientot; tres prochainement;
      prochainement; d ici peu; dans peu de temps; dans un instant; dans quelques (minutes|heures|jours|instants);
      dans les prochaines (heures|minutes|semaines); dans les prochains jours; incessamment; sans tarder; promptement;
      rapide; aussitot que possible
    bear-with-us:
      patien~; patientez; patience; un peu de patience; encore un peu de patience; merci de patienter; veuillez
      patienter; un instant; un moment; une minute; une petite minute; deux minutes; deux petites minutes; une
      seconde; attendez; attends; attendre (un peu|encore); ne quittez pas; ne bougez pas; bougez pas; bouge pas;
      tenez bon; tiens bon; accrochez vous; laissez nous (un|le|quelques|jusqu|une|du); laisse nous
      (un|le|quelques|jusqu|une|du); laissez moi (un|le|quelques|jusqu|une|verifier); donnez nous
      (un|quelques|jusqu|une|du); donne nous (un|quelques|jusqu|une|du); le temps de; le temps que; besoin d un peu de
      temps; on y est presque; presque fini; j arrive; on arrive; tout de suite a vous; demandons un peu de patience
    noted-acknowledged:
      note; c est note; bien note; on note; nous notons; je note; notons bien; prenons note; prends note; prend note;
      pris note; prenons bonne note; bonne note; prenons acte; recu; bien recu; bien recu votre; votre message (est|a
      ete) (bien)? recu; avons bien recu; a bien recu; ai bien recu; message recu; cinq sur cinq; entendu; pris en
      compte; prenons en compte; bien pris en compte; prise en compte; vu; on a vu; nous avons vu; j ai vu; bien vu;
      avons (bien)? lu; on a lu; j ai lu; on lit; nous lisons; lisons tout; au courant (de|du|que|des); informes
      (de|du|que); avons ete informes; avons connaissance; ai connaissance; a pris connaissance; avons pris
      connaissance; porte a notre connaissance; a l etude; sur notre liste; dans les tuyaux
    private-message:
      mp; dm; en mp; en dm; par mp; par dm; un mp; un dm; en pv; message prive; messages prives; en message prive; par
      message prive; en messagerie privee; messagerie privee; messagerie; en prive; par prive; prive; ecrivez nous;
      ecrivez moi; ecris nous; ecris moi; envoyez nous (un|votre|vos|le|la|les|par|en); envoie nous
      (un|ton|tes|le|la|les|par|en); envoyez moi (un|votre|vos|par|en); nous ecrire; nous envoyer (un|votre|vos|le);
      nous contacter en; contactez nous en; contactez nous par; contacte nous en; messenger; whatsapp; inbox; nos dm
      sont ouverts; dm ouverts; mp ouverts; suivez nous pour; nous transmettre (votre|vos|en|par|le); communiquez nous
      (votre|vos|en|par); transmettez nous; venez en; viens en; passez en; on en parle en; echanger en; discuter en;
      poursuivre en; continuons en; parlons en; hors ligne
    phone-call:
      appelez nous; appelez (le|notre|moi|la|au); appelle nous; appelle (le|moi|notre); nous appeler; appeler
      (le|notre|au|la); par telephone; au telephone; telephone; telephon~; telephonez; numero; notre numero; numero
      vert; numero gratuit; numero d urgence; au numero; joign~ (nous|moi|au|notre|le); joindre (au|notre|le|par|nos);
      nous joindre; contact~ (le|au) (0|3|01|09|08|service|numero); contactez (le|notre|nos|la|l); composez le; appel
      gratuit; appel non surtaxe; hotline; ligne dediee; standard; centre d appel~; conseiller~ (au|par); parler a
      (un|une|nos); plateforme telephonique; un coup de fil; passez nous un coup de fil; un coup de bigo; sms; par
      sms; texto; 0800~; 3900
    email-mail:
      email; e mail; mail; courriel; par mail; par email; par courriel; un mail; un email; un courriel; envoyez un
      (mail|email|courriel|message); envoyer un (mail|email|courriel|message); envoie un (mail|email|message); ecrivez
      (a|au|nous a|nous sur); ecrivez nous (a|sur|par|via); ecrire a; adresse mail; adresse email; a l adresse; notre
      adresse; par courrier; courrier; par lettre; recommande; service client~; service clients; service
      consommateur~; service relation; relation client~; sav; service apres vente; contactez nous; contacte nous; nous
      contacter; contacter (notre|nos|le|la|l); rapprochez vous (de|du); rapproche toi (de|du); vous rapprocher
      (de|du); adressez vous (a|au|aux); adresse toi (a|au|aux); prenez contact; prendre contact avec
      (le|notre|nos|la); entrer en contact; contact@; bonjour@; sav@; aide@; @
    form-app-chat:
      formulaire; le formulaire; formulaire de (contact|reclamation|demande|retour); formulaire en ligne; remplir
      (le|un|ce|notre) formulaire; remplissez (le|un|ce|notre); remplis (le|un|ce); completez (le|un|ce); deposer
      (une|un|votre) (reclamation|plainte|demande|ticket|dossier); deposez (une|un|votre); faire (une|la|votre)
      (reclamation|demande) (en ligne|sur|via); reclamation; ouvrir un ticket; ouvrez un ticket; ouvre un ticket;
      ticket; sur l appli; dans l appli; sur l application; dans l application; via l appli; via l application; depuis
      l appli; depuis l application; appli; application; notre appli; chat; tchat; chat en ligne; tchatter; par chat;
      via le chat; chatbot; assistant virtuel; rubrique (contact|aide|assistance|reclamation); rubrique; espace
      client; espace personnel; depuis votre espace; dans votre espace; via votre espace; portail; en ligne via;
      forum; discord; signaler (ici|via|sur|dans|le bug); sondage; questionnaire
    counter-in-person:
      presentez vous (a|au|en|aux); presente toi (a|au|en); se presenter (a|au|en); passez (en|au|a l)
      (magasin|agence|boutique|accueil|guichet|comptoir|bureau|mairie|gare); passe (en|au|a l)
      (magasin|agence|boutique|accueil|guichet); rendez vous (en|au|a l|a la|aux)
      (magasin|agence|boutique|accueil|guichet|comptoir|mairie|gare); rendez vous en agence; adressez vous (au|a l|a
      un|aux) (guichet|accueil|comptoir|agent~|personnel|stadier~|controleur); adressez vous a; venez (en|au|a l)
      (magasin|agence|boutique|accueil|guichet|comptoir|bureau); viens (en|au|a l) (magasin|boutique|accueil); a l
      accueil; au guichet; au comptoir; point info; point information; point accueil; point d accueil; bureau d
      accueil; demandez (le responsable|le chef|moi|l equipe|a un|a voir); demande moi; parlez en a; parlez a (un|l);
      voir (un agent|un conseiller|le personnel|le responsable); votre agence; votre magasin; votre concessionnaire;
      concession; magasin le plus proche; agence la plus proche; votre conseiller; prendre rendez vous; prenez rendez
      vous; rdv; en personne
    reference-number:
      reference; votre reference; ref; numero de
      (commande|dossier|reservation|client|suivi|contrat|telephone|train|vol|serie|lot|facture|ticket|compte|colis|place|compteur|billet|incident|siret|carte|securite
      sociale|mobile|ligne); numero d (abonne|adherent|allocataire|incident|abonnement|usager|appel); n de
      (commande|dossier|client|suivi); no de (commande|dossier|client); num de commande; code postal; nom et prenom;
      nom prenom; vos nom; votre nom; ton nom; votre email; votre mail; adresse mail; adresse e mail; date de
      naissance; vos coordonnees; tes coordonnees; coordonnees; votre adresse; ton adresse; identifiant~; pseudo; ton
      pseudo; votre pseudo; id joueur; numero de modele; code barre; ticket de caisse; preuve d achat; facture d
      achat; immatriculation; plaque; photo du; photo de; une photo; des photos; capture~ d ecran; screenshot~; screen
    ask-which-what:
      quel; quelle; quels; quelles; lequel; laquelle; de quel; de quelle; sur quel; sur quelle; dans quel; dans
      quelle; a quel; a quelle; pour quel; pour quelle; par quel; quel
      (magasin|modele|produit|train|vol|appareil|navigateur|message|probleme|souci|numero|type|jour|bus|arret); quelle
      (ligne|gare|station|ville|version|commande|taille|heure|date|erreur|adresse|boutique|agence|rue|commune|piece);
      qu est ce qui; qu est ce que; c est quoi; que s est il passe; que se passe t il; qui vous a; avec qui; dites
      nous (en plus|quel|quelle|ou|quand|si|ce|plus); dis nous (en plus|quel|quelle|ou|quand|si|ce|plus); dites moi;
      dis moi; dis m en plus; pouvez vous (nous|me)?
      (preciser|dire|indiquer|donner|expliquer|decrire|detailler|confirmer); peux tu (nous|me)?
      (preciser|dire|indiquer|donner|expliquer|decrire|detailler|confirmer); pourriez vous (nous|me)?
      (preciser|dire|indiquer|donner|expliquer|decrire|detailler|confirmer); pourrais tu; preciser; precisez; precise
      nous; plus de details; plus de precisions; un peu plus; concerne~ quel
    ask-when-where-long:
      quand (avez|as|est|etait|cela|ca|exactement|a|l|le); c etait quand; c est arrive quand; depuis quand; depuis
      combien; combien de temps; combien de (fois|jours|colis|personnes|points|barres); pendant combien; a quelle
      heure; vers quelle heure; quel jour; quelle date; a quelle date; ou
      (avez|as|etes|es|etiez|se|est|cela|ca|exactement|habitez|habites); ou ca; c etait ou; c est ou; dans quelle
      (ville|rue|gare|region|station|commune|zone); vous etes ou; t es ou; d ou; combien; combien avez vous; comment
      (avez|as|cela|ca|s est|etait|est ce); premiere fois; c est la premiere fois; quel age a
    ask-did-you-have-you:
      avez vous
      (essaye|recu|verifie|deja|tente|contacte|pu|commande|garde|conserve|utilise|redemarre|le|la|un|une|bien|toujours|encore|remarque|eu|fait|parle|demande);
      as tu
      (essaye|recu|verifie|deja|tente|contacte|pu|commande|garde|conserve|utilise|redemarre|le|la|un|une|bien|toujours|encore|remarque|eu|fait|parle);
      vous avez (essaye|bien|deja|recu|verifie|toujours|encore|tente|pu) _3; tu as
      (essaye|bien|deja|recu|verifie|toujours|encore|tente|pu); t as
      (essaye|bien|deja|recu|verifie|toujours|encore|tente|pu|un|une|quoi); est ce que
      (vous|tu|c|ca|cela|le|la|l|votre|ton|les|quelqu); est ce (le|la|un|une|que|bien|toujours|possible|votre|celui);
      etes vous (sur|en|dans|bien|toujours|passe|a|le|la|chez|connecte|abonne); es tu
      (sur|en|dans|bien|toujours|a|chez|connecte); etiez vous; utilisez vous; utilises tu; disposez vous; voyez vous;
      vois tu; habitez vous; parvenez vous; arrivez vous; arrives tu; savez vous; souhaitez vous; y a t il; est il
      (toujours|possible|sur|dans|encore|bien); est elle (toujours|possible|sur|dans|encore|bien); a t il; a t elle;
      avez vous un message; message d erreur
    ask-does-it-happen:
      ca arrive (souvent|tout le temps|a chaque|sur|quand|depuis|encore|aussi); cela arrive (souvent|a
      chaque|sur|quand|depuis|aussi); ca se produit; cela se produit; se produit il; ca le fait; ca fait (pareil|ca|la
      meme|quoi); toujours le cas; c est toujours le cas; est ce toujours; encore le cas; toujours le meme
      (souci|probleme); persiste; le probleme persiste; souci persiste; si ca persiste; a chaque fois ou; tout le
      temps ou; sur d autres (appareils|chaines|navigateurs|telephones|applis); un autre appareil; autre appareil; sur
      tous; seulement sur; uniquement sur; en wifi ou; quels voyants; les voyants; voyant~; couleur du voyant; vos
      voisins; ca va mieux; c est mieux; du mieux; une amelioration; c est revenu; c est bon maintenant; ca marche
      maintenant; ca remarche maintenant
    ask-confirm-version-order:
      pouvez vous confirmer; pouvez vous me confirmer; pouvez vous nous confirmer; peux tu confirmer; confirmez vous;
      tu confirmes; confirmez nous; confirmez moi; pourriez vous confirmer; quelle version; quel os; quel systeme;
      android ou; iphone ou; ios ou; mac ou; quel navigateur; quelle console; quel est (le|votre|ton) numero; numero
      de commande svp; votre numero de commande; avez vous (le|un|votre) numero; avez vous une reference; as tu
      (le|un|ton) numero; auriez vous; aurais tu; auriez vous (le|un|une|votre|la); vous auriez; tu aurais; pouvez
      vous nous (envoyer|transmettre|communiquer|donner) (une|un|le|la|votre|vos); une photo svp; une capture; que dit
      le message; quel message; c est bien ca; c est bien cela; est ce exact; c est bien le; c est bien la
    thanks-message:
      merci pour (votre|vos|ton|tes|le|la|l|les|ce|cette|ces|tout); merci de (votre|vos|ton|nous avoir|m avoir|l
      avoir|prendre le temps|avoir|l attention|l interet); merci d (avoir|etre|attirer|y avoir); merci a
      (vous|toi|tous|toutes|ceux|celles|nos|tout); mci pour; merki; merci beaucoup (pour|de|d); un grand merci; grand
      merci (pour|a|de|d); mille mercis; mille merci; remerci~ (pour|de|d|vivement|sincerement|chaleureusement); nous
      vous remercions; je vous remercie; on vous remercie; on te remercie; vous remercie; te remercie; tenons a vous
      remercier; reconnaissant~; vous sommes reconnaissants; vous avez bien fait; tu as bien fait; bien fait de nous;
      vous faites bien; bien vu; bien joue; bonne question; bon oeil; pour votre message; pour ton message; pour votre
      tweet; pour votre commentaire; pour votre question; nous avoir
      (contacte|ecrit|alerte|prevenu|signale|interpelle|fait part|partage|informe)
    thanks-patience-feedback:
      votre patience; ta patience; pour la patience; votre comprehension; ta comprehension; pour votre attente; d
      avoir patiente; d avoir attendu; votre retour; ton retour; vos retours; tes retours; ce retour; retours
      constructifs; constructi~; vos remarques; votre remarque; ta remarque; votre avis; ton avis; vos avis; vos
      suggestions; votre suggestion; ta suggestion; bonne idee; tres bonne idee; belle idee; votre idee; ton idee;
      votre franchise; ta franchise; votre honnetete; ton honnetete; votre sincerite; votre vigilance; ta vigilance; l
      alerte; pour l alerte; ton alerte; votre alerte; votre signalement; ton signalement; pour la photo; pour les
      photos; votre photo; ta photo; pour l info; pour les infos; pour les precisions; pour les details; pris le
      temps; prendre le temps; pris de votre temps; votre temps; nous aide~ a (progresser|nous
      ameliorer|grandir|avancer); nous fait avancer; fait progresser; nous font progresser; precieu~; retour precieux;
      utile~; votre aide; ton aide
    thanks-loyalty-support:
      votre fidelite; ta fidelite; leur fidelite; fidele~; fideles; fidelite; client~ fidele~; votre confiance; ta
      confiance; la confiance que; de votre confiance; nous faire confiance; de nous faire confiance; fait confiance;
      votre soutien; ton soutien; leur soutien; soutien sans faille; soutien indefectible; de nous soutenir; nous
      soutenir; nous soutenez; soutenus; d etre la; etre toujours la; d etre (avec|aussi|si|fidele|venus|notre|nos);
      rester avec nous; rester a nos cotes; a nos cotes; de nous avoir choisi~; nous avoir choisis; votre choix; de
      croire en nous; votre gentillesse; ta gentillesse; mots gentils; gentils mots; gentil message; gentil mot;
      gentil~; adorable; ca fait plaisir; fait chaud au coeur; chaud au coeur; client~ de la premiere heure; depuis
      tant d annees; toutes ces annees; depuis toujours; annee apres annee; sans vous; sans toi; rien sans vous; grace
      a vous; grace a toi; c est vous qui; c est pour vous; habitue~; nos habitues
    praise-people:
      meilleurs (supporters|clients|fans|joueurs|voisins|lecteurs|du monde); meilleur public; meilleure communaute;
      vous etes (les meilleurs|genia~|geniaux|formidable~|incroyable~|super|extra~|top|au top|adorable~|trop
      gentil~|des amours|exceptionnel~|une perle|un amour|geants|des anges|magnifiques); tu es (le meilleur|la
      meilleure|genial~|formidable|incroyable|super|top|au top|adorable|trop gentil~|un amour|une perle|un
      ange|exceptionnel~); t es (genial~|top|au top|un amour|le meilleur|la meilleure|trop); quel public; public
      (incroyable|formidable|extraordinaire|exceptionnel); douzieme homme; 12e homme; 12eme homme; supporters
      (incroyables|formidables|exceptionnels|extraordinaires|magnifiques); communaute
      (incroyable|formidable|geniale|passionnee|exceptionnelle); fiers de vous; fier~ de toi; fiers de vous compter;
      chapeau; chapeau bas; respect; bravo; bien joue; belle initiative; belle photo; jolie photo; superbe photo; tres
      bon choix; bon choix; excellent choix; bon gout; tres bonne question; vous avez du gout; on adore; on adore
      (ta|ton|votre|vos); on aime (ta|ton|votre|vos); votre passion; passionne~; message fait plaisir; egaye~ notre
      journee; ensoleill~; la classe
    congrats-wishes:
      felicit~; felicitations; bravo a; joyeux (anniversaire|noel|noel a|paques); joyeuses (fetes|paques); bon
      anniversaire; bonne annee; meilleurs voeux; bonnes fetes; bien merite; bonne chance; on croise les doigts;
      croisons les doigts; doigts croises; merde pour; bon courage; bonne
      (journee|soiree|nuit|fin|semaine|continuation|route|lecture|degustation|chance|rentree|reprise|visite|aprem~|apres
      midi); bon (voyage|vol|week
      end|weekend|appetit|sejour|match|jeu|dimanche|samedi|lundi|aprem~|retablissement|film|concert|apres midi);
      bonnes vacances; belle (journee|soiree|fin|semaine|annee|nuit); excellente (journee|soiree|semaine|fin);
      excellent (week end|weekend|dimanche|voyage); profitez (bien|de|en); profite (bien|de|en); regalez vous; regale
      toi; amusez vous; prenez soin; prends soin; a (bientot|tres vite|demain|ce soir|samedi|tout a l
      heure|plus|vite); au plaisir; hate de vous (voir|revoir|retrouver|accueillir)
    love-hearts-welcome:
      on vous aime; on t aime; nous vous aimons; on vous adore; on t adore; gros bisous; bisous; bises; bise; bizz;
      poutous; des bisous; calin~; avec amour; plein d amour; beaucoup d amour; coeur sur vous; coeur sur toi; coeurs
      sur vous; chers a notre coeur; dans nos coeurs; bienvenue; bienvenue a; bienvenue chez; bienvenue parmi;
      bienvenue dans; soyez (le|la|les)? bienvenu~; bienvenu~; bienvenue a bord; ravi~ de (vous|te|lire|l apprendre|l
      entendre|voir|savoir); ravi~ que; heureu~ de (vous|te|lire|l apprendre|savoir|voir|compter); heureux que;
      content~ de (vous|te|lire|savoir|voir); content~ que; enchante~; enchantes de; plaisir de vous
      (lire|voir|revoir|retrouver|accueillir|compter); ca fait plaisir; avec plaisir; de rien; je vous en prie; je t
      en prie; pas de souci; pas de quoi; y a pas de quoi; a votre service
    greetings:
      bonjour; bjr; bonsoir; bsr; salut; slt; coucou; cc; hello; hey; hi; re; rebonjour; re bonjour; bonjour a tous;
      bonjour a toutes; bonjour (monsieur|madame|mademoiselle); monsieur; madame; mademoiselle; mme; mr; mesdames;
      messieurs; madame monsieur; cher; chere; chers; cheres; chers
      (clients|supporters|amis|voyageurs|parents|habitants|joueurs|tous|abonnes|usagers); cher client; chere cliente;
      a qui de droit; yo; wesh; salut a tous; bonsoir a tous; hello a tous; les amis; mon ami; l ami
    signoffs:
      cordialement; cdlt; bien cordialement; bien a vous; bien a toi; sincerement; tres sincerement; respectueusement;
      salutations; sinceres salutations; salutations distinguees; nos salutations; sentiments distingues; sentiments
      les meilleurs; l expression de; veuillez agreer; agreez; je vous prie d agreer; nous vous prions d agreer;
      recevez; amicalement; amities; chaleureusement; sportivement; a bientot; a tres bientot; a tres vite; a plus; au
      revoir; ciao; merci encore; encore merci; l equipe; toute l equipe; votre equipe; vos equipes; le service
      (client~|clients|relation|communication); la direction; l equipe (support|sociale|com|cm|reseaux); la redaction;
      au nom de (toute|l|la|notre|tous); signe; ps; community manager; cm; de la part de (toute|l)
    politeness-please:
      svp; stp; s il vous plait; s il te plait; veuillez; merci de bien vouloir; bien vouloir; auriez vous l
      amabilite; ayez l amabilite; auriez vous la gentillesse; je vous prie; nous vous prions; vous prions de; je vous
      serais reconnaissant; vous saurions gre; saurions gre; si vous (pouvez|pouviez|le voulez|le
      souhaitez|permettez); si tu (peux|pouvais|veux); n hesitez pas; n hesite pas; n hesitez surtout pas; pourriez
      vous; voudriez vous; puis je; pouvons nous; permettez nous; permettez moi; bien sur; bien entendu; evidemment;
      avec plaisir; volontiers; certainement; tout a fait; absolument; a votre convenance; sauf votre respect; avec
      tout le respect; souhaitons (vous)? (informer|assurer|preciser|rappeler); tenons a; je tiens a; nous tenons a;
      soyez assure~
    boilerplate-service:
      gene occasionnee; pour la gene; desagrement~ (occasionne~|cause~|subi~|rencontre~); tout desagrement; des
      eventuels desagrements; eventuels desagrements; la gene eventuelle; votre satisfaction (est|reste|demeure);
      satisfaction de nos clients; satisfaction client; votre demande (a bien|a ete|est)
      (prise|ete|enregistree|transmise)?; nous mettons tout en oeuvre; mettons tout en oeuvre; met tout en oeuvre;
      tout en oeuvre; mettent tout en oeuvre; faisons le maximum; font le maximum; font leur maximum; dans un souci
      de; demarche qualite; amelioration continue; qualite de service; soyez assure~ (que|de)?; soyez certain~; sachez
      que; nous vous informons; vous informons que; nous avons le plaisir; nous avons le regret; prions de croire;
      bonne reception; nous accusons reception; accusons reception; votre comprehension; merci de votre comprehension;
      merci pour votre comprehension; votre interet; l interet que vous; la confiance que vous; restons a votre
      (entiere)? disposition; entiere disposition; pour tout renseignement; pour toute question; toute information
      complementaire; complement d information; prise en charge dans; service concerne; services concernes; services
      competents; equipes concernees; en esperant avoir; dans l attente; ne pas repondre; message automatique;
      concernant votre; relatif a; nous prenons (tres)? au serieux
    pers-we:
      nous; on; notre; nos; le notre; la notre; les notres; nous memes; nous tous; nous toutes; chacun d entre nous;
      nous autres; notre propre; de notre cote; chez nous; nous deux
    pers-i:
      je; j; me; m; moi; mon; ma; mes; moi meme; le mien; la mienne; personnellement; a titre personnel; en mon nom;
      perso; pour ma part; de mon cote; quant a moi; c est moi qui; entre nous
    pers-you:
      vous; votre; vos; tu; te; t; toi; ton; ta; tes; vous meme; vous memes; toi meme; le votre; les votres; le tien;
      vous tous; vous toutes; chacun de vous; chacun d entre vous; vous autres; des gens comme vous
    pers-they:
      ils; elles; eux; leur; leurs; il; elle; lui; ces gens; ces personnes; cette personne; cet individu; ces
      individus; l interesse~; les interesses; la personne concernee; quelqu un; quelqu un d autre; certaines
      personnes; d autres; celui ci; celle ci; ceux ci; un tiers
    org-self-name:
      le (club|groupe|magasin|restaurant|service|reseau|studio|siege|collectif|festival|musee|journal|bureau|conseil);
      la
      (marque|maison|societe|compagnie|boutique|mairie|ville|banque|direction|region|redaction|federation|ligue|boulangerie|metropole|commune|regie);
      l
      (enseigne|entreprise|equipe|agence|hotel|association|ecole|etablissement|hopital|operateur|organisation|institution);
      notre
      (club|groupe|magasin|restaurant|service|reseau|studio|marque|maison|societe|compagnie|boutique|mairie|ville|banque|enseigne|entreprise|equipe|agence|hotel|association|ecole|etablissement|organisation|cuisine|atelier|famille);
      nos (magasins|boutiques|equipes|services|restaurants|agences|ateliers|cuisines|etablissements); chez nous; la
      maison mere; le siege; siege social; ce compte
    staff-word:
      personnel; le personnel; employe~; salarie~; collaborat~; collegue~; equipier~; agent~; conseiller~;
      conseillere~; vendeu~; caissier~; caissiere~; hote~ de caisse; serveu~; serveuse~; barman; cuisinier~; chef;
      cheffe; commis; chauffeur~; conducteur~; conductrice~; controleu~; livreur~; livreuse~; stadier~; vigile~;
      hotesse~; steward~; equipage~; pilote~; infirmier~; soignant~; enseignant~; prof; profs; technicien~;
      ingenieur~; developpeur~; devs; standardiste~; receptionniste~; femme de chambre; menage; guichetier~;
      stagiaire~; apprenti~; alternant~; benevole~; ouvrier~; main d oeuvre; gars de; nos gars; nos equipes; hommes et
      femmes; femmes et hommes; equipes de nuit; community manager; moderat~; joueurs; entraineur; coach; membre~ (de
      l|de notre|du) equipe
    managers-word:
      responsable~ (de|du|des|magasin|d)?; manager~; management; direction; la direction; directeur; directrice;
      directeurs; dg; pdg; president~; presidente; vice president; patron; patronne; boss; chef de
      (service|rayon|gare|quart|equipe|cuisine); chef d (equipe|agence|etablissement); superieur~; hierarchie;
      encadrement; cadres; dirigeant~; comite de direction; conseil d administration; maire; adjoint~ au maire; elu;
      elus; elue; elues; proviseur~; principal; gerant~; gerante; proprietaire~; responsable de magasin; superviseur~;
      superviseuse; n 1; codir; comex
    founder-owner:
      fondat~; fondateur; fondatrice; cofondat~; co fondat~; j ai fonde; nous avons fonde; j ai cree; j ai lance; j ai
      monte; j ai ouvert; je tiens (ce|cette|la|le); je gere; je dirige; mon magasin; ma boutique; mon restaurant; ma
      boulangerie; mon entreprise; ma boite; mon equipe; ma cuisine; mon atelier; je m appelle; je suis (le|la|l)
      (gerant~|patron~|fondat~|chef~|directeur|directrice|responsable|president~|maire|proprietaire|boulanger~); moi c
      est; toute seule; tout seul; on est deux; on est que deux; nous ne sommes que; petite equipe; petite entreprise;
      petite boutique; entreprise familiale; auto entrepreneur~; artisan~
    customers-word:
      client~; cliente~; clientele; consommat~; acheteu~; acquereur~; usager~; usagere~; utilisat~; abonne~;
      adherent~; adherente~; membre~; societaire~; convive~; visiteu~; telespectat~; auditeur~; lecteur~; lectrice~;
      joueu~; gameu~; assure~; titulaire~; locataire~; patient~; patiente~; beneficiaire~; allocataire~; le public;
      ceux qui ont (achete|commande|paye|reserve); personnes ayant (achete|commande|paye|reserve); toute personne
      ayant; detenteurs; porteurs de; habitues; internaute~
    fans-passengers-residents:
      supporter~; supportrice~; fans; abonnes; public; tribune~; kop; virage; ultras; communaute; followers; voyageu~;
      passager~; passagere~; navetteu~; pendulaire~; automobiliste~; cycliste~; motard~; pieton~; riverain~;
      riveraine~; habitant~; habitante~; residant~; resident~; voisin~; citoyen~; citoyenne~; administre~;
      contribuable~; concitoyen~; villageois; quartier; etudiant~; touriste~; vacancier~; usagers de la ligne
    children-family:
      enfant~; gamin~; gosse~; bebe~; petit bout; petits bouts; fils; fille; filles; votre
      (fils|fille|enfant|mari|femme|famille|mere|pere|maman|papa|grand
      mere|conjoint|compagne|compagnon|chien|chat|bebe); ton (fils|enfant|mari|bebe|chien|chat); ta
      (fille|femme|famille|mere|maman); vos (enfants|parents|proches|petits|filles|fils); ado; ados; adolescent~;
      eleve~; ecolier~; parent~; maman~; papa~; mere; meres; pere; peres; grand mere; grand pere; famille~; epou~;
      mari; enceinte~; personne~ agee~; nos anciens; handicap~; fauteuil roulant; pmr; vulnerable~; animal; chien~;
      chat; chats
    money-word:
      argent; fric; thune~; pognon; prix; cout; couts; coute; coutent; couter; coutera; paye~; payer; payant~; paie~;
      paiement~; facture~; frais; tarif~; taxe~; impot~; budget; montant~; somme~; euro~; euros; centime~; balles;
      compte bancaire; carte bancaire; cb; rib; iban; debit~; virement~; cheque~; salaire~; revenu~; benefice~;
      chiffre d affaires; valeur; cher; chere; bon marche; acompte; caution; solde; porte monnaie; portefeuille;
      poche; economies; pouvoir d achat; abonnement
    time-now-today:
      aujourd hui; auj; ajd; maintenant; mtn; ce (matin|midi|soir|jour|mois|week
      end|weekend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); cet aprem; cet apres midi; cette
      (semaine|nuit|annee|heure|journee|soiree|matinee|saison); actuellement; en ce moment; a present; a l instant;
      presentement; de nos jours; a cette heure; a l heure actuelle; toujours; encore; deja; tout juste; la journee;
      midi; dans la journee; en cours; actuel~
    time-tomorrow-future:
      demain; demain (matin|midi|soir|apres midi); apres demain; lundi; mardi; mercredi; jeudi; vendredi; samedi;
      dimanche; lundi prochain; la semaine prochaine; semaine prochaine; le mois prochain; mois prochain; l an
      prochain; annee prochaine; la prochaine fois; prochain~; prochaine saison; bientot; plus tard; tout a l heure;
      dans la semaine; dans les jours; jours a venir; semaines a venir; mois a venir; les prochains jours; les
      prochaines semaines; d ici; d ici la; fin de (semaine|mois|journee|annee); a la fin; en fin de; a venir; a l
      avenir; dorenavant; desormais; dans une semaine; dans un mois; dans huit jours; des demain
    time-past:
      hier; hier (matin|midi|soir|apres midi); avant hier; la semaine derniere; semaine derniere; le mois dernier;
      mois dernier; l an dernier; annee derniere; l annee derniere; dernier~; derniere fois; l autre jour; l autre
      soir; il y a; il y a (un|une|deux|trois|quelques|longtemps|peu); auparavant; avant; precedemment; recemment;
      dernierement; ces derniers (jours|mois|temps); ces dernieres (semaines|heures|annees); a l epoque; autrefois;
      jadis; la veille; le jour meme; tout a l heure; naguere; depuis; depuis des (annees|mois|semaines|jours); plus
      tot; tantot; passe~; en son temps
    time-clock-date:
      h; heure; heures; minute~; mn; seconde~; midi; minuit; et demie; et quart; moins le quart; jour; jours;
      semaine~; mois; annee~; week end; aube; heure de pointe; heures de pointe; heures creuses; matinee; soiree;
      lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; janvier; fevrier; mars; avril; mai; juin; juillet;
      aout; septembre; octobre; novembre; decembre; le 1er; le _
      (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre); 24h; 24 heures; 48
      heures
    quant-all:
      tous; toutes; tout; toute; tout le monde; tlm; chacun; chacune; chaque; chaque
      (client|cliente|commande|fois|jour); l ensemble; la totalite; totalite; integralite; en entier; entier; entiere;
      entierement; totalement; completement; integralement; partout; toujours; quiconque; n importe (qui|quel|quelle);
      les deux; sans exception; tous sans; toutes et tous; tous ceux; toutes celles; en totalite; a 100%
    quant-some-few:
      certains; certaines; quelques; quelques uns; quelques unes; plusieurs; une poignee; un petit nombre; petit
      nombre; peu de; un peu; une partie; en partie; partiellement; une minorite; un ou deux; deux ou trois; un seul;
      une seule; seulement; uniquement; juste un; juste une; legere~; leger; legerement; mineur~; petit; petite;
      rare~; rarement; parfois; quelquefois; de temps en temps; occasionnel~; moitie; la plupart; beaucoup; nombreu~;
      bon nombre; pas mal de; plein de; un tas de; majorite; divers; diverses
    modal-can-able:
      peut; peux; pouvons; pouvez; peuvent; pourr~; pourra; pourrons; pourrez; pourriez; pourrait; pourrions;
      pourrais; pouvoir; pu; possible~; il est possible; c est possible; capable~; en mesure de; a meme de; permet~;
      permettr~; permet de; autorise~; possibilite; la possibilite; avoir le droit; en droit de; il se peut; peut
      etre; faculte de; moyen de; libre~ de
    modal-must-should:
      doit; dois; devons; devez; doivent; devr~; devra; devrons; devrait; devrions; devriez; devrais; aurait du;
      aurions du; aurais du; auriez du; avons du; a du; ont du; il faut; il faudra; il faudrait; il fallait; il aurait
      fallu; faut; necessaire~; obligatoire~; oblige~; obligation; tenu~ de; cense~; sense~; notre devoir; devoir; se
      doit; nous nous devons; on se doit; dans l obligation; contraint~; indispensable~; imperatif; a nous de; besoin
      de; il convient de
    modal-want-would-like:
      veut; veux; voulons; voulez; veulent; voulu; vouloir; voudr~; voudrait; voudrions; voudrais; souhait~;
      souhaitons; souhaiterions; desir~; espere~; esper~; esperons; en esperant; avons l intention; intention; a l
      intention; objectif; but; vise a; visons; envisag~; prevoyons; prevu de; compte (faire|bien); comptons; projet
      de; pret~ a; prete~ a; dispose~ a; prefer~; decid~; decide de; choisi de; hate de; impatient~ de; determine~;
      essay~; essayons; tent~; tenter; tachons; s efforc~; efforc~; envie de; aimerions; aimerait; aimerais; j
      aimerais
    contrast-but:
      mais; cependant; toutefois; neanmoins; pourtant; or; malgre; malgre tout; quand meme; tout de meme; bien que;
      meme si; quoique; en revanche; par contre; d un autre cote; cela dit; ceci dit; cela etant; ceci etant; cela
      etant dit; alors que; tandis que; au contraire; plutot; au lieu de; en depit; nonobstant; malheureusement;
      helas; hormis; sauf; sauf que; excepte; sinon; seulement; en meme temps; il n empeche; n empeche; reste que; il
      reste que; n en demeure pas moins; pour autant; d ailleurs
    cause-because:
      parce que; parce qu; pcq; psk; car; puisque; puisqu; etant donne; vu que; vu le; vu la; en raison de; en raison
      du; en raison d; a cause de; a cause du; a cause d; du fait de; du fait que; suite a; suite au; faisant suite;
      grace a; grace au; du a; du au; due a; dus a; liee a; lie a; lie au; liee au; resulte de; provient de; vient de;
      c est pourquoi; voila pourquoi; c est pour ca; c est la raison; raison pour laquelle; la raison; pour cette
      raison; donc; alors; ainsi; par consequent; en consequence; consequence de; du coup; d ou; afin de; afin que;
      pour que; compte tenu; eu egard; au vu de; apres
    condition-if:
      si; si vous (avez|etes|avez ete|souhaitez|voulez|pouvez|pensez|rencontrez|ressentez|le souhaitez|le desirez); si
      tu (as|es|veux|peux|penses|le souhaites); si nous; si on; s il; s ils; si cela; si ca; si certain~; si quelqu
      un; si besoin; si necessaire; si possible; si oui; si non; si jamais; si tel; le cas echeant; au cas ou; en cas
      de; en cas d; dans le cas ou; dans ce cas; auquel cas; a condition; sous reserve; sauf si; a moins que; a moins
      de; pourvu que; tant que; des lors que; pour peu que; en supposant; a supposer; selon; en fonction; sinon; meme
      si; seulement si; quand bien meme; eventuel~; eventuellement
    intensity-very:
      tres; trop; tellement; vraiment; vrmt; sincerement; profondement; franchement; vivement; infiniment; enormement;
      extremement; incroyablement; absolument; terriblement; particulierement; surtout; hautement; fort; si; tant;
      bien; bcp; beaucoup; super; hyper; mega; ultra; grave; carrement; serieusement; immense~; enorme~; grand;
      grande; grandement; plus que; du fond du coeur; de tout coeur; de tout notre coeur; au plus haut point;
      reellement; veritablement; assez; plutot; clairement; evidemment; certes; effectivement; en effet; bel et bien;
      au plus profond
    negation-words:
      ne; n; pas; plus; jamais; rien; personne ne; aucun; aucune; nul; nulle; nullement; ni; sans; non; guere; a
      peine; pas du tout; pas encore; pas non plus; non plus; ne plus; en aucun cas; en aucune facon; en rien;
      aucunement; absolument pas; nan; que nenni; loin de; tout sauf; refus~; absence; manque; impossible~;
      incapable~; dans l impossibilite; ne pas; ne peut pas; ne pouvons pas; pas question
    tense-past:
      etait; etaient; etions; etiez; avait; avaient; avions; aviez; a ete; ont ete; avons ete; avez ete; fut; furent;
      avons; ai eu; a eu; ont eu; a fait; ont fait; avons fait; est arrive; est venu; sont venus; a dit; ont dit; a
      pris; avons pris; a mis; avons mis; a recu; avons recu; avons vu; a vu; avons decide; a decide; venons de; vient
      de; viens de; s est passe; s est produit; s etait; avait ete; avaient ete
    tense-future:
      va; vais; allons; allez; vas; vont; sera; seront; serons; serez; serai; aura; aurons; aurez; auront; aurai;
      fera; ferons; feront; ferai; viendra; viendront; viendrons; pourrons; pourrez; pourra; devra; devrons; mettrons;
      mettra; prendrons; prendra; donnerons; dirons; ira; irons; reprendra; va etre; vont etre; allons
      (faire|mettre|prendre|vous|tout|donner|voir|changer|corriger); on va; sur le point de; il y aura; a venir
    tense-conditional:
      serait; seraient; serions; seriez; serais; aurait; auraient; aurions; auriez; aurais; ferait; feraient; ferions;
      ferais; pourrait; pourraient; pourrions; pourriez; devrait; devraient; voudrait; voudrions; aimerait; aimerions;
      semble; semblerait; il semble; il semblerait; parait; il parait; apparemment; visiblement; pretendu~; soi
      disant; peut etre; probablement; sans doute; vraisemblablement; eventuellement; possiblement; surement
    frequency-again:
      encore; encore une fois; une fois de plus; une nouvelle fois; a nouveau; de nouveau; re; a maintes reprises;
      plusieurs fois; a plusieurs reprises; chaque fois; a chaque fois; toujours; souvent; habituel~; d habitude;
      normalement; regulier~; regulierement; quotidien~; quotidiennement; tous les (jours|mois|ans|matins|soirs);
      toutes les (semaines|heures|fois); constamment; sans cesse; tout le temps; trop souvent; premiere fois; pour la
      premiere fois; deuxieme fois; troisieme fois; derniere fois; parfois; de temps en temps; une fois; deux fois;
      trois fois; repet~; a repetition; recurrent~; un de plus
    truth-honesty:
      honnet~; honnetement; pour etre honnete; soyons honnetes; franc; franche; franchement; pour etre franc; en toute
      franchise; en toute honnetete; en toute transparence; en toute sincerite; transparen~; transparence; verite; la
      verite; dire la verite; on vous doit la verite; sincer~; sincerite; clair; etre clair; soyons clairs;
      clairement; sans detour; sans langue de bois; langue de bois; cartes sur table; jouer cartes sur table; jouer
      franc jeu; ouvertement; sans tourner autour; sans filtre; telles quelles; il faut le dire; disons le; ne rien
      cacher; rien a cacher; authentiq~
    product-item:
      produit~; article~; commande~; colis; paquet~; boite~; bouteille~; bocal; bocaux; lot; lots; modele~; appareil~;
      telephone~; box; tele; billet~; reservation~; maillot~; chaussure~; robe~; veste~; sac; sacs; jouet~; voiture~;
      vehicule~; livre~; jeu; jeux; appli; application; logiciel~; plat~; repas; pizza~; burger~; chambre~; table~;
      place~; siege; vol; vols; train~; bus; ligne~; compte~; contrat~; abonnement~; carte~; service~; livraison~;
      gamme; collection~; pub; publicite; publication~; post; tweet~; campagne~; video~; photo~; affiche~; visuel~
    safety-health:
      securite; en securite; sur; surete; sante; sain; saine; danger~; dangereu~; risque~; a risque; precaution~; par
      precaution; par mesure de (precaution|securite); principe de precaution; ne pas consommer; ne consommez
      (pas|plus); ne pas utiliser; urgence~; secours; police; gendarm~; pompier~; samu; ambulance~; hopital; medecin~;
      premiers secours; evacu~; blesse~; blessure~; accident~; alerte~; avertissement; fuite de donnees; donnees
      personnelles; vie privee; mots de passe; aucune donnee; proteg~; protection; sans danger; hygiene; sanitaire~;
      mise en danger
    yes-no-agree:
      oui; ouais; ouep; yep; si; tout a fait; absolument; exact; exactement; c est exact; effectivement; en effet; c
      est vrai; vrai; c est juste; c est bien ca; c est ca; d accord; dac; dacc; on est d accord; nous sommes d
      accord; je suis d accord; entierement d accord; vous avez raison; tu as raison; vous avez tout a fait raison;
      ok; okay; bien sur; carrement; clair; grave; evidemment; non; nan; pas vraiment; pas exactement; pas du tout;
      malheureusement non; helas non; je crains que; pas possible
    answer-by-a-time:
      d ici ce soir; d ici demain; d ici lundi; d ici vendredi; d ici midi; d ici la fin de (journee|semaine|la
      journee|la semaine); d ici une heure; avant ce soir; avant demain; avant midi; avant vendredi; avant lundi;
      avant la fin de; avant le week end; ce soir au plus tard; demain au plus tard; au plus tard; sous 24 h~; sous
      24h; sous 48h; sous une heure; dans l heure; dans la journee; dans la soiree; dans la matinee; dans l apres
      midi; toutes les heures; toutes les 30 minutes; en fin de (journee|matinee|semaine|apres midi); a la premiere
      heure; des demain matin; en debut de (semaine|matinee|soiree)
    working-on-it:
      on y travaille; nous y travaillons; j y travaille; y travaillent; on bosse; bosse dessus; on bosse dessus;
      travaillons (a|sur|avec|dur|d arrache pied|activement|au); travaille (a|sur|dessus|avec|activement); travaillent
      (a|sur|dessus|activement|sans); en cours; c est en cours; on fait tout; faisons tout; font tout; tout est fait
      pour; on met les bouchees doubles; les bouchees doubles; a pied d oeuvre; sur le pont; sur le terrain; sur le
      coup; sur l affaire; d arrache pied; jour et nuit; nuit et jour; sans relache; activement; pleinement mobilise~;
      mobilise~; en train de; on s y emploie; nous nous employons; s activ~; s affair~; ca avance; on avance; on
      progresse; priorite absolue; en haut de la pile; en bonne voie
    pass-on-thoughts:
      transm~ (vos|votre|tes|ton)
      (remarque~|commentaire~|avis|suggestion~|idee~|retour~|impression~|compliment~|remerciements|felicitations);
      transmis (vos|votre|ton) (remarque~|commentaire~|avis|suggestion~|idee~|retour~|compliment~); remonter
      (vos|votre|ton|l) (remarque~|commentaire~|avis|suggestion~|idee~|retour~); partager (vos|votre|ton)
      (remarque~|commentaire~|avis|suggestion~|idee~|retour~); faire passer (le|votre|l) (mot|message|idee); passe le
      mot; on passera le mot; je passe le message; votre remarque sera; vos remarques seront; votre suggestion est;
      votre suggestion sera; idee notee; je note l idee; on note l idee; sur la liste d envies; boite a idees; garder
      en tete; gardons en tete; on garde ca en tete; garde l idee; y reflechir; on y pense; on y reflechit; reflexion
      en cours
    make-it-up-offer:
      nous faire pardonner; se faire pardonner; me faire pardonner; pour rattraper; rattraper le coup; on va
      rattraper; on vous doit (bien|un|une|au moins|ca); on te doit (bien|un|une|ca); nous vous devons; c est la
      moindre des choses; moindre des choses; le minimum; c est bien le minimum; bien normal de; trouver (une|la
      meilleure) (solution|issue|facon); trouver un (arrangement|terrain|compromis); on va trouver; on trouvera;
      arranger ca; s arranger; on s arrange; arrangement; a l amiable; que pouvons nous faire; qu est ce qu on peut
      faire; comment pouvons nous; comment rattraper; dites nous ce qui; dis nous ce qui; exceptionnellement; a titre
      exceptionnel; exception pour (vous|toi); rien que pour (vous|toi); voir ce qu on peut (faire|proposer|vous);
      voir ce que nous pouvons; on vous propose; nous vous proposons; je vous propose; je te propose; on te propose;
      propos~ (un|une|de) _; solution commerciale
    refuse-refund:
      pas de remboursement; aucun remboursement; non remboursable~; pas remboursable~; ne rembours~ pas; ne pouvons
      (pas|vous) (rembours~|pas rembours~); ne peut (pas|etre) (rembours~|rembourse~); ne sera pas rembourse~; pas
      rembourse~; n est pas eligible; pas eligible; non eligible; n ouvre pas droit; n ouvre droit a aucun; ne donne
      pas droit; ne donne droit a aucun; pas de compensation; aucune compensation; aucun dedommagement; aucun geste;
      pas de geste; pas couvert~; hors garantie; hors delai; delai depasse; ni repris ni echange~; ni repris; ni
      echange; pas d exception; aucune exception; ne pouvons rien faire; on ne peut rien; rien faire de plus; refus~
      de rembours~; dans l impossibilite de; ne pouvons donner suite; ne pouvons acceder; suite favorable
    human-voice-name:
      ici _ (de|du|d); c est _ (de l|du|de la); je prends le relais; je prends la suite; je m en charge; je m en
      occupe; je m occupe de; je gere; laissez moi; laisse moi; comptez sur moi; compte sur moi; je suis de
      (garde|permanence|service); je viens de lire; j ai lu; j ai demande; j ai appele; j ai verifie; j ai vu; j ai
      parle; demandez moi; demande moi; ma collegue; mon collegue; moi aussi; je m appelle; je te promets; je vous
      promets; j etais la; j etais dans; en tant que (maman|papa|supporter|parent|cliente|client)
    casual-speech:
      ouais; ouep; nan; ok; okay; dac; cool; genial; top; nickel; niquel; mdr; ptdr; lol; haha; hihi; xd; oups; oupsi;
      aie; ouille; arf; argh; mince; zut; flute; punaise; puree; merde; putain; bordel; ah la la; oh la la; roh; rho;
      pfff; bah; ben; bon ben; hein; quoi; ca roule; ca marche; t inquiete; tkt; t inquietes; pas de panique; pas de
      souci; no stress; nickel chrome; trop; grave; genre; du coup; truc; trucs; machin; bidule; boulot; bosser;
      bosse; les gars; les copains; mec; bg; frero; chef; t as; t es; y a; j suis; chuis; chais pas; jsp; stp; svp;
      pk; pcq; bcp; mtn; jms; tt; pr; ds
    formal-speech:
      par la presente; conformement a; conformement aux; susmentionn~; susdit~; ledit; ladite; lesdit~; s agissant de;
      concernant; relativement a; a l egard de; a cet egard; par ailleurs; en outre; de surcroit; nous tenons a;
      tenons a vous; souhaitons vous; avons l honneur; l honneur de; nous permettons de; nous nous permettons;
      permettons de vous; soussigne~; au nom de; agreer; l expression de; l assurance de; exprim~ (nos|notre|nos
      plus|toute); exprimons; adressons; renouvelons; formulons; presentons; vous voudrez bien; bien vouloir; entiere
      disposition; haute consideration; salutations; il a ete porte; diligent~; diligenter; dans les meilleurs delais;
      dans les plus brefs delais; ulterieurement; proceder a; procedons a; procede a; remedier; en vue de; afin de;
      veiller a; veillerons; soyez assure~; neanmoins; toutefois; ainsi que; notamment
    """)
}
