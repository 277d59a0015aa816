import Codebook

/// Commitments to look into a matter and to come back.
extension FrenchCues {
  /// Taking a matter seriously, and checking it already.
  private static let takingUp = """
    (prenons|prends|prend) _5 au serieux (et)? _5 (verifie|verifions|verifient|enquetons|enquetent|examinons|examine|
      examinent|analysons|analyse|analysent|cherchons|cherche|cherchent|controlons|controle|regardons|regarde)
    """

  static let promises: [Cue] = [
    Cue(
      "pas-une-promesse", .block([.hold]), 60,
      """
      (avocat|avocate|avocats|tribunal|huissier|justice|juge|com|police|gendarmes) _2 (qui|vous|te)* (repondra|ecrira|
        repondront|contactera|contactera|rappellera|appellera|tiendra);
      (apportee|presentee|adressee|signifiee) par (un|notre|nos) (huissier|avocat|avocats);
      (si|pour) (vous|tu) (voulez|veux|preferez|preferes|souhaitez) (qu|que) (on|je|nous) _3;
      (puis|peut|pouvons|pourrait|pourrais|puisse) (je|on|nous|t on) (vous|te|t) _3;
      (permettez|permets) (nous|moi) de vous _3;
      (parquet|prefecture|police|gendarmerie|procureur) (_3)? (a|ont|avait) ouvert _2 (enquete|information);
      droit de reponse
      """),
    Cue(
      "verifier", .hold, 80,
      """
      (nous|on|je|j) (nous|y|le|la|les|en|l'|vous|m|me|se|s|te|lui|leur|allons|va|vais|sommes en train de|est en train
        de|suis en train de|continuons de|continuons a)* (immediatement|actuellement|aussitot|toujours|encore|donc|
        aussi|des maintenant|activement|de suite|tout de suite|bien|tous|urgemment|en ce moment|quand meme|d'abord)*
        (verifions|verifie|verifier|enquetons|enquete|enqueter|examinons|examiner|examine|analysons|analyser|analyse|
        investiguons|investiguer|renseigne|renseignons|renseigner|penchons|penche|pencher|creusons|creuse|creuser|
        fouille|fouiller|fouillons|epluche|epluchons|eplucher|etudions|etudie|etudier|inspectons|inspecte|questionne|
        questionnons|menons l'enquete|mene l'enquete|instruisons|planche|planchons|recoupe|recoupons|recouper|
        decortique|decortiquons|reexaminons|reexamine|passe au crible|passons au crible|remonte la piste|remontons la
        piste|procedons a|jette un oeil|jetons un oeil|jeter un oeil|tire ca au clair|tirer ca au clair|tirons cela au
        clair|faisons le point|fais le point|faire le point|attelle|attelons|relance (le|la|les|mon|ma|nos|lundi|
        demain)) !(que vous|votre connexion|bien que|vos clients);
      (nous|on|je|j) (vais|allons|va)? (regarde|regardons|regarder|cherche|cherchons|chercher|vois|voit|voyons|voir|
        demande|demandons|demander|interroge|interrogeons|consulte|consultons|appelle|appelons|ecoute|relis|relit|
        relisons|reprends|reprend|reprenons) (avec|ca|cela|aussitot|tout de suite|de suite|d'ou|pourquoi|comment|ce
        qui|ce qu|ce que s'est|qui a|ou|si (c|un|une|le|la|on|nous|votre)|votre dossier|ton dossier|vos|de pres|
        partout|encore|a comprendre|au (depot|chef|service|lead|transporteur|labo|prestataire|fournisseur|magasin|
        livreur|gerant|responsable|siege|maire|club)|a la|a l|a mon|a ma|a nos|a notre|aux|une explication|des
        explications|des comptes|l'origine|la cause|les images|les logs|les enregistrements|tout le dossier|a
        l'instant|des ce) !(prix|vous voulez);
      {sGens} (s'est|se|y|en|les|la|le|l)* (verifie|verifient|enquete|enquetent|examine|examinent|analyse|analysent|
        etudie|etudient|epluche|epluchent|visionne|visionnent|cherche|cherchent|relit|relisent|reprend|reprennent|
        inspecte|inspectent|demonte|demontent|creuse|creusent|penche|penchent|procede|procedent|expertise|expertisent|
        instruit|instruisent|planche|planchent|auditionne|auditionnent|remonte|tranchera|trancheront|saisi de|
        procedera|etudiera|examinera|analysera|regardera|verifiera|rendra|rendront|reproduisent|deliberera|y passent
        la nuit)
      """),
    Cue(
      "examen-ouvert", .hold, 80,
      """
      (enquete|enquetes|recherche|verifications|verification|investigations|investigation|analyse|analyses|recherches|
        expertise|contre expertise|inspection|mission|commission|audit|audition|auditions|mediation|procedure|contre
        analyse|prelevements|comite|mediateur|mediatrice|jury|expert|cabinet|enqueteur) (_2|interne|internes|
        technique|administrative|disciplinaire|independante|independant|externe|exterieur|exterieure)? (est|sont|a
        ete|ont ete|vient d'etre|viennent d'etre|sera|seront) (actuellement|deja|immediatement|aussitot|bien)* (en
        cours|ouverte|ouvertes|ouvert|lancee|lancees|lance|diligentee|diligentees|saisi|saisie|mandate|mandatee|menee|
        menees|conduite|engagee|engagees|demandee|demandees|faits|nomme|nommee|confiee);
      (ouvrons|ouvre|ouvert|lancons|lance|diligentons|diligente|diligentee|ordonne|ordonnons|demandons|demande|mene|
        menons) (des|immediatement|aussitot|donc|actuellement)* (une|un|l|d une) (enquete|audit|investigation|
        expertise|contre expertise|inspection|mission d'inspection|verification);
      (dossier|dossiers|demande|demandes|reclamation|signalement|question|plainte|cas|message|messages|courrier|
        temoignage|candidature|devis|situation|affaire|remarque|idee|proposition|requete) (_5)? (est|sont|sera|seront|
        fait|font) (bien|actuellement|en ce moment|deja|toujours|desormais)* (en cours (de|d)|a l'etude|l'objet d|
        examine~|etudie~|reetudie~|instruit~|analyse~|traite~ (par|d'ici|dans|sous|en priorite|demain|cette|ce)|entre
        les mains|chez (le|la|notre)|sur mon bureau|sur le bureau|sur la table|en haut de la pile|en priorite|a
        l'ordre du jour|soumis~|portee|porte|remonte~);
      (en cours (de verification|de traitement|d'analyse|d'examen|d'investigation|d'instruction|de recherche|
        d'expertise));
      (rendra|rendront|livrera|donnera|remettra|livreront|rendra public|publiera|fera connaitre) (un|son|sa|ses|leurs|
        leur|nous|vous|ici)* (avis|conclusions|rapport|decision|verdict|resultats|diagnostic|reponse|bilan|compte
        rendu)
      """),
    Cue(
      "revenir", .hold, 85,
      """
      (vous|te|t|leur|lui|les|toi) (y|en|le|la|l|les|tous|toutes|rapidement|tres|bien|donc)* (reviendrai|reviendrons|
        recontacterai|recontactera|recontacterons|recontacteront|contactera|contacteront|contacterons|contacterai|
        rappellerai|rappellera|rappellerons|rappelleront|repondrai|repondra|repondrons|repondront|informerai|
        informera|informerons|informeront|(tiendrai|tiendra|tiendrons|tiendront) (au|informe~|regulierement|
        personnellement)|dirai|dirons|dira (tout|ce|la|si|quand|ou)|ecrirai|ecrira|ecrirons|ecriront|confirmerai|
        confirmera|confirmerons|previendrai|previendra|previendrons|communiquerai|communiquerons|communiquera|
        donnerai|donnerons (une|des|la|nos|notre|plus|les)|raconterai|raconterons|telephonerai|telephonera|fera un
        retour|ferons un retour|ferai un retour|ferai signe|fera signe|fera savoir|ferons savoir|ferai savoir|tiens au
        courant|tient au courant|tenons au courant|tiens informe~|tient informe~|tenons informe~|tenir au courant|
        tenir informe~|tiens au jus|tient au jus|redis|redit|redirai|redirons|recontacte|recontactons|recontacter|
        sonne (des|demain|quand|ce)|redonne signe|donne signe|donne des nouvelles|donnons des nouvelles|donner des
        nouvelles|donnerons des nouvelles) !(que|qu|en mp|compte exact|tort|raison|aussi poliment);
      (revenir|reviens|revient|revenons|reviendra|reviendrai|reviendrons|reviennent|reviendront|retour) {tres}
        (rapidement|ici|tres vite|des|vite|aussitot)* (vers|aupres de) (vous|toi|lui|elle|eux|chacun);
      (vous|te|t|leur|lui|les) (y|en|le|la|l|les|tous|toutes|donc)* (reponds|repond|repondons|repondent|repondre|
        rappelle|rappelons|rappellent|rappeler|contacte|contactons|contacter|ecris|ecrit|ecrivons|ecrire|dis|dit|
        disons|confirme|confirmons|confirmer|informe|informons|informer|previens|prevenons|donne|donnons|donner|lis|
        transmets|transmettons|envoie|envoyons|raconte|montre|fais|fait|appelle|appelons|rapporte|repete|explique|
        expliquons) (bien|donc|tout|la reponse|ma reponse|sa reponse|le resultat|les resultats|la suite|ca|cela|un
        point|un retour|des nouvelles|une reponse|le rapport|ici|personnellement|moi meme|le compte rendu|son avis|le
        verdict|au plus|en detail|leur reponse|ce qu'il en est|ce qui|ce que|point par point|ce qu|par ecrit|par mail|
        mot pour mot)* {sQuand} !(on a menti);
      (je|on|nous) (te|t|vous) (le|la|l|les|en)* (rappelle|recontacte|rappellent|reponds|repond|repondons|ecris|dis|
        dit|donne|envoie|raconte|montre|lis|repete|publie|poste|ferai|ferons|fais) (ici|tout|ici meme|en personne|la
        (reponse|suite)|le (resultat|verdict|rapport|fin mot|diagnostic)|sa reponse|leur reponse|ma reponse|notre
        reponse|les resultats|ce qu'il|leur tete|son avis|mot pour mot|point par point|ligne par ligne|un compte
        rendu|un point|un retour|signe|dans) !(que|qu);
      (on|je|nous|ils|il|elle|quelqu'un|qui) (vous|te|t) (revient|reviens|revenons|recontacte|recontactons|rappelle $|
        rappelle (des|demain|ce|cet|avant|dans|tout|rapidement|lundi|mardi|mercredi|jeudi|vendredi|samedi|apres|sous|
        d'ici|entre|a|vers)|ecrira|appelle (demain|ce|lundi|mardi|mercredi|jeudi|vendredi|avant|dans|des|a|cet|d'ici|
        tout|rapidement|sous|moi meme|personnellement)|contacte (demain|ce|avant|dans|des|sous|tres|rapidement|
        directement|personnellement));
      (prendra|prendrons|prendrai|prend|prendre) contact (avec|personnellement|directement|tres|aupres)
      """),
    Cue(
      "point-deja-donne", .block([.hold, .promise]), 60,
      """
      (avons|avait|avions|ai|a|ont) (deja|bien)? (publie|fait|donne|poste|tenu) (un|une|le|la|deux|notre|nos|des|ce)* (_)?
        (point|points|compte|bilan|reponse);
      (avions|avait|avais|ai|avons|devions|devait) (promis|annonce|dit|donne|fixe|faire|donner)? (un|une|le|la|des|de)?
        (point|reponse|message|suite|nouvelles|mot) (a|pour|vers|avant) (<time>|<n>|midi) _1
      """),
    Cue(
      "reponse-promise", .hold, 80,
      """
      (reponse|reponses|resultat|resultats|rapport|conclusions|conclusion|diagnostic|verdict|avis|bilan|compte rendu|
        decision|explication|analyses|autopsie|post mortem|point complet|prochain point|nouveau point|point|retour
        d'info|retour vers vous|nouvelles|suite) _2 (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sous
        (<n>|un|deux|trois|cinq|dix|quinze|huit|huitaine|peu)|d'ici|des que|ce soir|cet apres midi|dans (<n>|la|
        l'heure|un|une|les|deux|dix|quinze)|avant (le|la|demain|midi|<time>|noel|la fin|ce|vendredi|lundi|jeudi)|au
        plus tard|a (<time>|midi)|attendu~|promis~|vous (sera|seront|parviendra|parviendront|arrive|arrivera|
        arriveront|est promise|sont promis~)|sera (rendu|rendue|publie|publiee|communiquee|communique|donnee|connue|
        connu|lu|mis en ligne|postee|poste)|seront (rendus|rendues|publies|publiees|communiques|communiquees|lus|
        connus|connues|mis en ligne|donnes|partages|postes)|suivra|suivront|suit ici) !(dernier|derniers);
      (prochain|prochaine|nouveau|nouvelle|premier|plus d'|davantage d'|de plus amples|d'autres) (point|communique|
        communication|nouvelles|informations|infos|reponse|precisions|point de situation|point d'etape|bulletin) (est|
        sera|a|suivront|suivra|arrivent|arrive|demain|des|d'ici|dans|avant|vers|tres|sous|bientot|suivent|prevu|
        vendredi|lundi|ce soir);
      (vous|tu|chacun|elle|il|ils) (aurez|auras|saurez|sauras|recevrez|recevras|connaitrez|aura|auront|saura|recevra)
        {sPron} (tout|donc|bien|par ecrit|par mail|lundi|mardi|mercredi|jeudi|vendredi|demain|ici|tous|une|un|la|le|
        les|ma|notre|sa|son|leur|nos|mes|l|vraie|premiere)* (reponse|reponses|resultat|resultats|rapport|conclusions|
        diagnostic|verdict|avis|decision|explication|explications|compte rendu|chiffre|des nouvelles|nouvelles|fin
        mot|qui a|pourquoi|ce qu|ce qui|analyses|version|detail|si);
      (vous|tu|elle|il) (serez|seras|sera|serai) (bien|tous|personnellement|rapidement|tres vite|toutes|tenu|tenue|
        tenus|donc)* (recontacte|recontactee|recontactes|rappele|rappelee|rappeles|contacte|contactee|contactes|
        informe|informee|informes|prevenu|prevenue|prevenus|tenu au courant|tenue au courant|tenus au courant|fixe|
        fixee|fixes);
      (vous|te|leur) (sera|seront) (communique|communiquee|communiques|communiquees|adresse|adressee|adresses|
        adressees|transmis|transmise|transmises|donnee|donnees|donne|apportee|faite|presente|presentes) (sous|d'ici|
        avant|dans|en|des|lundi|mardi|mercredi|jeudi|vendredi|par|demain|a|au|aussitot);
      (retour|reponse|point) vous (sera|seront) (fait|faite|apporte|apportee|donne|donnee) (_|$);
      (cherche|cherchons) (toujours|encore|partout) _;
      (je|on|nous) (vous|te|t) (sonne|ping|ecris|rappelle|envoie|montre|repete|raconte|donne|reponds|dis) _6 (des|
        aussitot|demain|lundi|mardi|mercredi|jeudi|vendredi|ce soir|le jour meme|dans l'heure|dans la|avant|
        honnetement|dans la foulee|ici meme|a <time>);
      (je|on) (reviens|revient|reviendrai) (vers vous|ici|vous (dire|donner|en parler)|te (dire|donner)|avec (la|une|
        sa|leur)|des que|aussitot|dans);
      (resultats|analyses|audit|rapport|images|reponses|chiffres) _5 (seront|sera) (publies|publie|ici|en ligne|
        postes|communiques|rendus) _;
      (point (a|des|ici a) (<time>|<n>)|on vous dit tout|des que (nous|on|j|je) (en)? (savons|sait|sais|avons|saurons|
        aurons|aura|ai|a|apprends|apprend) (plus|du nouveau|la|une|les|quelque chose|tout|des|le)|(des|sitot) que
        possible|dans les meilleurs delais|dans les plus brefs delais|au plus vite vers vous|suite au prochain);
      (on|je|nous|nos equipes|notre equipe) (le|la|les)? (publie|publierai|publierons|publiera|publions|poste|
        posterai|posterons|partagerai|partagerons|livrerons|rendrons|rendra|mettrai|mettrons|publie ici) _3 (rapport|
        resultat|resultats|conclusions|compte rendu|reponse|reponses|avis|bilan|analyses|decision|bulletin|public|en
        ligne|publiques|diagnostic|point)
      """),
    Cue(
      "prise-en-main", .hold, 80,
      """
      (m'en occupe|s'en occupe|nous en occupons|m'en charge|s'en charge|nous en chargeons|m'en occuperai|s'en
        occupera|m'en chargerai|prends le relais|prend le relais|prenons le relais|prends ca en main|prends votre
        dossier|prends ton dossier|prenons votre dossier|prend votre dossier|reprends votre dossier|reprends tout|jm
        en occupe);
      (on|nous) y (travaille|travaillons|bosse|bossons) !(depuis vingt);
      (m'y|nous y|s'y|m) engage~;
      (compte|comptez|peux compter|pouvez compter) sur (moi|nous|lui|elle) !(ne);
      (laissez|laisse|donnez|donne|accordez|accorde) (moi|nous) (juste|encore|donc|un peu|deux|jusqu'a|jusqu'au|le
        temps|la nuit|la journee|la matinee|la soiree|l'apres midi|<n>|une|un|dix|cinq|quelques|parler|demander|
        verifier|regarder|poser|ouvrir|en parler|creuser|fouiller|appeler|le week end|la semaine) !(message|mp|photo|
        numero|titre|avis|coup de fil|adresse|exemple|nom|raison|seule preuve);
      (je|on|nous) (vous|te|t|leur)? (promets|promet|promettons|assure|garantis|garantissons) (une|que|de|d|qu) _3
        (reponse|repondre|revenir|dossier|suite|explication|nouvelles|suivi|regarder|tout faire|chercher|rester);
      (attention (toute)? particuliere|la plus grande attention|toute l'attention) (sera|y sera|est|lui) (portee|
        accordee|apportee);
      (suite|suivi) (sera|y sera|vous sera) (donnee|donne|apportee);
      (gardons|garde|suivons|suis|suit|gardera) (votre|ton|le|ce|la|cette|de) (dossier|situation|pres|affaire|sujet)
        (_2)? (de pres|a l'oeil|sous la main|en haut|jusqu|personnellement);
      (je|on|nous) (n'|ne)? (lache|lachons|repars|repartons|lacherai|lacherons) (pas|rien|pas l'affaire);
      (je|on|nous) (n'|ne)? (vous|t|te|les|l)* (oublie|oublions|oublierons|oublierai) (rien|pas $);
      (attends|attend|attendons) (encore)? (de sa part|son retour|leur retour|sa reponse|leur reponse|le retour|la
        reponse|une reponse|les conclusions|les resultats|confirmation|la confirmation|le rapport|le resultat|le feu
        vert)
      """),
    Cue("au-serieux-et-verifie", .hold, 75, takingUp),
    Cue("au-serieux-et-verifie", .block([.bolster]), 60, takingUp),
  ]
}
