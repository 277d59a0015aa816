import Codebook

extension FrenchCues {
  /// Legal action, sanctions and hints of them against those who write.
  static let menaces: [Cue] = [
    Cue(
      "poursuites", .threaten, 90,
      """
      (poursuites|poursuite|suites|procedure|procedures|action|actions|reponse|demarche|demarches|voie|voies)
        (judiciaire|judiciaires|penales|penale|en justice|en diffamation|legales|legale|juridiques|juridique|
        disciplinaire|disciplinaires|en refere) !(de trois ans|est close|a ete close);
      (objet|passible|passibles|sous peine|risque|risquent|risquez|encourt|encourez|encourent) (de|d) (poursuites|
        poursuite|sanctions|sanction|amende|prison|blocage|bannissement|exclusion|plainte|radiation|_ ans);
      (expose|exposez|exposent|exposes|exposerait|exposera) (son auteur|ses auteurs|leurs auteurs|leur auteur|vous|donc|
        desormais|_)* (a|aux) (une|des|un|l|dispositions|la|son|trois|cinq|deux)* (plainte|poursuites|poursuite|
        sanctions|sanction|amende|exclusion|radiation|procedure|action|dispositions|assignation|peine|bannissement|
        suites|frais|ans|retrait|article);
      (passible|passibles|puni|punie|punis|punies|punit) (de|d|par) (_ ans|_ mois|prison|une amende|un an|amende|
        l'article|la loi|<n>|l'exclusion|radiation|du blocage);
      (c'est|cela vaut|ca vaut|ca va chercher) _3 (ans|mois|an) (de prison|ferme|de reclusion);
      (vaut|vaudra|entrainera|vaudrait) _2 (amende|exclusion|plainte|depot de plainte|fermeture de votre|resiliation|
        interdiction|poursuites);
      (est|c'est|constitue|constituent|releve|relevent) (un|du|de la|de l|une)* (delit|diffamation|denigrement|
        harcelement|injure publique|denonciation calomnieuse|concurrence deloyale|violation|infraction) (_ _)? (puni|
        punie|passible|et|qui|prevu|caracterise|caracterisee|penal|nos|dont|$) !(ca nous);
      (diffamation|diffamatoire|diffamatoires|denonciation calomnieuse|denonciation mensongere|injure publique|injures
        publiques|mise en demeure|mises en demeure|mettons en demeure|sommation|dommages et interets|atteinte a notre
        (reputation|image)) !(que nous avons subie|du journal);
      (article|articles|loi) (<n>|de <n>|du <n>|<n> juillet <n>) _4 (penal|1881|la presse|juillet)
      """),
    Cue(
      "plainte", .threaten, 90,
      """
      (depos~|porter~|portons|portera|porte|finira|finir|c'est|cest|prochaine|avec|depart|partira|part) _4 (une|la|ma|
        notre|main|en|pour|par)* (plainte|plaintes|main courante) !(que vous|des riverains|auprès|aupres de la poste|a
        ete classee|contre (x|le (pirate|prestataire|fournisseur|faussaire)|les (pirates|voleurs|faussaires|escrocs))|
        pour vol);
      ^ (une|la|notre) (plainte|main courante|mise en demeure|assignation|citation) _5 (deposee|partie|part|prete|
        redigee|sera|est|suit|suivra|deposera|pour contrefacon|et|partira);
      (plainte|signalement|assignation) _2 (est|sont|deja|sera)* (partie|parti|prete|redigee|en cours de redaction|
        suivra|va suivre|partira);
      (poursuivrons|poursuivre|attaquerons|attaquer|poursuivrai|trainerons|trainer|assignerons|assigner|assigne|
        assignons|saisirons|saisir|saisissons|engagerons|ester) _4 (justice|tribunaux|tribunal|diffamation|prejudice|
        auteurs|auteur|toute personne|quiconque|juge|juridiction|juridictions|action|procureur|parquet|arcom|refere);
      (sera|seront|serez|seras|est|sont) (desormais|immediatement|systematiquement|tous|toutes|donc|a l avenir|aussi|
        egalement|archive|conserve|horodate)* (assigne|assignes|poursuivi|poursuivis|poursuivie|poursuivies|convoque|
        convoques|interdit de stade|interdits de stade|plaide|identifie|identifies|radie|radies) !(et|en justice contre
        le prestataire);
      (fera|feront|ferez|feriez) (l'objet|les frais) (de|d|systematiquement)* (poursuites|plainte|signalement|une
        plainte|exclusion|sanctions);
      (porter|portera|portons|porterons|porte) partie civile;
      (nous reservons|me reserve|se reserve|reservons|se reservent) (naturellement|bien entendu|donc|toutefois)* (le
        droit|tout droit|la possibilite|tous droits|la faculte) (de|d|a) !(modifier|refuser);
      (faire valoir|ferons valoir|fera valoir) (nos|ses|mes) (droits);
      (demander|demanderons|demanderai|demanderai|reclamer|reclamerons) (reparation|des dommages) !(au transporteur|au
        fournisseur);
      (devant|chez) (le|la|les|un|une|notre|nos|mon)* {hjuge} (de|du)? (<Name>)? $
      """),
    Cue(
      "avocat", .threaten, 85,
      """
      (nos|notre|mon|mes|leurs) (conseil|conseils|avocat|avocats|avocate|avocates|cabinet d'avocats|service juridique|
        juristes|juriste|service contentieux|directeur juridique|direction juridique|huissier) !(nous a confirme|
        confirme|nous interdit|nous ont demande|nous ont conseille|nous conseille|de quartier|d'administration|
        municipal|beaute|scientifique) _ !(m interdit);
      (mains|bureau|relais|disposition|affaire|chez|entendre parler|visite|parole|copie|soin) (de|d|du|a|est|des|
        maintenant)* (nos|notre|mon|un|l|une|la|les|au)* (conseil|conseils|avocat|avocats|avocate|huissier|juristes|
        juriste|service juridique|gendarmerie|gendarmes|juge|police|tribunal|procureur|justice) !(pour vous);
      (un|une|par|notre) (huissier|huissiers|commissaire de justice|avocat penaliste|juge|gendarme) (_|_ _)? (passera|
        viendra|frappera|a (passe|constate|releve|fait|tout)|vous (repondra|ecrira|contactera|demandera|le)|tranchera|
        dira|lira|appreciera|pour|releve|jugera|certifi~);
      (constat|constates|constatees|constatee|constate|certifiees|certifie|certifies|releve|relevees|captures|
        conservees|saisi|saisie) (d|par|chez|l|un|notre|de|deja|est|sont)* (huissier|huissiers|commissaire de justice|
        avocat);
      (transmis|transmise|transmises|transmettons|transmettrons|transmettre|transmet|remis|remise|remises|signale|
        signales|signalees|signalons|signalerons|confie|confies|envoye|envoyes|part|partent|partie|parti|deposees) _5
        (au|aux|a|chez) (la|notre|nos|un|une|l|mon)* (procureur|parquet|gendarmerie|gendarmes|police|commissariat|
        justice|avocat|avocats|avocate|huissier|conseil|conseils|autorites|autorites competentes|services competents|
        service juridique|juristes|plateforme pharos|pharos) !(sanitaires|de sante|contre (x|le prestataire)|pour
        identifier le (voleur|pirate|chauffard)|et collabor~);
      (cela|ca|le|tout|cette|l) _3 (finira|se terminera|se reglera|se plaidera|se plaide|se jugera|ira) (devant|au|en|a|
        par)* (le|la|les|un)* ({hjuge}|$);
      (on se (retrouve|voit|verra|retrouvera|reverra|revoit)|rendez vous|a bientot|on en reparlera|parlerez|nous nous
        verrons|repondra|vous repondra|repondrez|devrez prouver|l expliquerez|vous expliquerez|prouver|plaider|
        l'expliquer) _3 (au|devant|a|chez|avec) (la|le|un|les|notre|nos|l)* {hjuge}
      """),
    Cue(
      "delai", .threaten, 80,
      """
      (vous avez|tu as|je vous laisse|je te laisse|nous vous laissons|on vous laisse|il reste|il vous reste|dispose|
        disposez|a jusqu|avez jusqu|as jusqu|laissons|laisse) (de|a|encore)* (jusqu|<n>|vingt quatre|quarante huit|une|
        deux|24|48|demain|minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|au|exactement)* (heures|heure|h|
        jours|minuit|midi|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|soir) _3 (pour|aux)
        (supprimer|retirer|effacer|publier|les supprimer|la supprimer|le supprimer|vous retracter|disparaitre|la
        retirer|le retirer|les retirer|vous excuser|rectifier|etourdis|presenter|vous|regler);
      (passe|passee|au dela de) ce (delai|terme) _;
      (a defaut|faute de quoi|sans quoi|sinon) _2 (nous|ce sera|c'est|un juge|une action|le tribunal|la justice|notre
        avocat|on|nos|votre compte|la fourniture|l'affaire|huissier) (saisi~|sollicit~|engag~|deposer~|porter~|plainte|
        juge|seron~|huissier|avocat~|devant|tribunal|le lui demandera|vous (assign~|poursuiv~)|transmett~|introduite|
        sera);
      (a bon entendeur|tenez vous le pour dit|tiens toi le pour dit|vous voila prevenu~|te voila prevenu~|vous etes
        prevenu~|vous etes avertis|dernier avertissement|derniere sommation|dernier rappel|deuxieme rappel|premier et
        dernier avertissement|vous le regretterez|tu le regretteras|vous regretterez|allez le regretter|vas le
        regretter|gare a (vous|toi|ceux)|reflechissez (bien|y)|a vos risques et perils|il vous en coutera|ca va vous
        couter|cela vous coutera|ca vous coutera|vous paierez|tu paieras|vous en repondrez|il en repondra|en repondront|
        devrez en repondre|devra en repondre|rendrez des comptes);
      (sera|seront) (factures|facture|facturee|facturees|reclame|reclames) (a|aux|nommement|au) _;
      (auteur|auteurs|interesses|interesse|concernes) (se reconnaitra|se reconnaitront)
      """),
    Cue(
      "prochain", .threaten, 80,
      """
      ^ (au|a la|le|la|les) (prochain|prochaine|prochains|moindre) (qui|insulte|commentaire|message|mot|ecart|derapage|
        menace|incivilite|avis|post|fois|propos|attroupement|incident) !(que vous (passez|venez|commandez)) _3 (sera|
        est|seront|aura|ira|finit|finira|prend|descend|c'est|ce sera|je (depose|porte|demande|publie|bloque)|on va|nous|
        votre|qui|traite|publie|insulte|touche|vous|sur|d|du|de|ment|va|appelle|que l'on|ecrit|ose|menace|signe);
      ^ (encore|un|une) (un|une|seul|seule|mot|commentaire|insulte|message|menace|phrase|post|avis)* (mot|commentaire|
        insulte|message|menace|phrase|post|avis|tweet|derapage) (de plus|comme ca|de ce genre|de ce type|sur|de trop) _3
        (et|c'est|ou|sera|tu|vous|on|notre);
      (si vous|si tu|continuez|continue|poussez|persistez) (continuez|continues|persistez|persistes|recommencez|
        recommences|remets|remettez|insultez|menacez|publiez|filmez|ne retirez|ne supprimez|a|encore|comme|ainsi|de|d|
        dans cette voie|sur ce ton|un peu)* _7 (plainte|ban|bloque|bloquons|bloquer|tribunal|juge|avocat|avocate|
        avocats|police|commissariat|gendarmerie|signal~|supprim~|coup~|saute|regretter~|exclu~|banni~|poursuiv~|
        huissier|repondra|publie vos|radi~|annule~|compte sera);
      (sera|seront|serez|seras) (donc|desormais|aussitot|immediatement|automatiquement|definitivement|systematiquement|
        egalement|ensuite|tous)* (bloque|bloques|bloquee|banni|bannis|bannie|exclu|exclus|exclue|expulse|expulses|radie|
        radies|suspendu a vie|signale|signales|signalees|signalee|supprime sans|supprimes sans|facture|facturee|
        facturees|blackliste|blacklistes|persona non grata) !(par erreur|au prix|au tarif|sur votre|chaque mois);
      (ban|bannissement|exclusion|blocage|radiation|interdiction de stade|signalement|liste noire|ip|main courante)
        (immediat|immediate|direct|definitif|definitive|a vie|assure|garanti|sans preavis|relevee|relevees|enregistree|
        pour (tout|toute|tous|ceux|quiconque));
      (suspension|resiliation|fermeture) (immediate|definitive) (de votre|du|de tout)
      """),
    Cue(
      "on-sait-qui", .threaten, 75,
      """
      (on sait|nous savons|je sais|on a|nous avons|j'ai|on connait|nous connaissons|je connais) (tres bien|deja|tous|
        desormais|parfaitement)* (ou (vous|tu|il|elle) (habit~|travaill~|etudi~)|(votre|ton|son|leur|vos) (employeur|
        patron|adresse|ip|nom complet|plaque|identite)|qui vous etes|qui tu es);
      (votre|ton|son|leur|vos) (employeur|patron|ecole|universite|proviseur) (aussi)? (sera|appreciera|apprendra|a ete|
        va|aura|saura|recevra|serait);
      (adresses? ip|adresses ip|ip) (_|_ _)? (relevee~|enregistree~|conservee~|identifiee~|transmis~);
      (les|vos|nos|des|ces) (captures|captures d'ecran|copies d ecran|messages|publications|commentaires|menaces|
        insultes|propos) (haineux|d ecran|anonymes)* (ont ete|sont|seront) (toutes|tous|deja|conservees|desormais)*
        (conserves|conservees|archives|archivees|enregistres|horodates|sauvegardees|faites|chez|transmis|transmises|
        imprimees|imprimes|constates|constatees|remis|remises|signales|au chaud);
      (auteur|auteurs|identite|identites|comptes|responsables) (_|_ _)? (a ete|ont ete|est|sont|sera|seront|que nous
        avons) (bien|deja|formellement|en cours d)* (identifie|identifies|identifiee|identifiees|releve|relevee|
        identification|connu|connus|poursuivi|poursuivis|recherches) !(par (les pompiers|nos techniciens));
      (engage|engagent|engagez|engageait) (sa|leur|votre|ta|la)* responsabilite (penale|civile|personnelle|et|$) !(de
        l'entreprise);
      (recevront|recevra|recevrez|recevoir) (un|une|la visite)* (d'|de|un|une)* (commandement|assignation|courrier de
        notre|lettre recommandee|lettre d avocat|mise en demeure|huissier|courrier de nos|citation|convocation);
      (moyens|possibilite) (d'identifier|de vous identifier|de retrouver|de vous retrouver|d'aller au bout);
      (effacez|supprimez|retirez|retracte~|cessez|enlevez) (_|_ _|_ _ _)? (immediatement|sans delai|sur le champ|avant
        (minuit|demain|ce soir|vendredi|lundi|que)|sous (<n>|quarante|vingt|huit)|ou (on|nous|c'est|je)|sinon);
      (prie|prions|sommes|demandons|invitons|invites|somme|sommons|conseille|conseillons|recommandons) (cordialement|
        donc|vous|de|instamment|fermement)* (retirer|supprimer|effacer|cesser|a cesser|a retirer|a supprimer|bien
        vouloir retirer) (la diffusion|cette|ce|ces|vos|votre|immediatement|sans|la|le|les|toute|sous)
      """),
    Cue(
      "pas-une-menace", .block([.threaten]), 60,
      """
      (plainte|poursuites|action|procedure|assignation|assigne|assignons) (_|_ _)? (contre|a l'encontre de|a l'encontre
        du) (notre|le|ce|cet|x|l'|l'ancien) _;
      (plainte|plaintes) (de|du|des|pour vol|recue|recues|deposee par|des riverains|des clients|que vous);
      (procedure|procedures) (disciplinaire|disciplinaires) (est|a ete|sont|ouverte|engagee) _;
      (signale|signales) (a|au) l'hebergeur _3;
      demander des comptes;
      (dommages et interets) _ pour un _;
      votre mise en demeure;
      (a|avait|n'a) (ete|pas|deja)* (mise en demeure|porte plainte) (en <n>|pour cette|qu);
      (vous|tu|si vous) (pouvez|avez|souhaitez|voulez|devez|desirez|peux) (le droit|toujours|encore|aussi|de|donc|
        egalement)* (porter|deposer|saisir) _3;
      (depot|depose|deposer|porter) (_)? plainte (au commissariat|en ligne|aupres de la police|pour vol) _
      """),
  ]
}
