/// What French replies say, family by family.
enum FrenchCues {
  static let table = CueTable(
    language: .french, macros: macros,
    cues: lists.flatMap { $0 })

  private static let lists: [[Cue]] = [
    apology, fault, confessions, candour, empathy, concern, thanks, defence, blame, hostility, threats, repair,
    remedies, offers, information, facts, contact, promises, doors, questions, manner, nonapology, denials,
    commonplaces, pretexts, justification, pride, victimhood, scapegoats, scorn, menaces, jokes, roughWords,
    plainFences, plainSupport, plainPledges, plainQuestions, serviceDesk,
  ]

  /// Each may use those above it.
  static let macros: [(name: String, pattern: String)] = [
    (
      "tiers",
      """
      (vendeur|vendeurs|fournisseur|auteurs|auteur|pirates|escrocs|contrefacteurs|faussaires|sous traitant|constructeur|
        promoteur|assureur|prestataire|hebergeur)
      """
    ),
    (
      "tres",
      """
      (tres|vraiment|sincerement|profondement|tellement|infiniment|extremement|si|aussi|encore|tous|toutes|toutefois|
        egalement|reellement|franchement|humblement|terriblement|bien|completement|fois|une|sommes|simplement|donc|
        plus|tout|toute|clairement|entierement|totalement|absolument|pleinement|publiquement|trop)*
      """
    ),
    ("desole", "(desole|desoles|desolee|desolees|navre|navres|navree|navrees)"),
    ("nous", "(nous|on|je|j|le club|la marque|l'entreprise|notre equipe|nos equipes|toute l'equipe)"),
    (
      "insulte",
      """
      (idiot|idiots|idiote|imbecile|imbeciles|debile|debiles|abruti|abrutis|abrutie|cretin|cretins|con|cons|conne|
        connard|connards|connasse|clown|clowns|loser|losers|nul|nuls|minable|minables|rageux|rageuse|rageuses|haters|
        hater|trolls|troll|pleurnichards|pleurnicheurs|pleureuses|boulets|moutons|ignares|ignorants|ignorant|bouffons|
        bouffon|guignols|guignol|tocards|tocard|rates|rate|ridicules|ridicule|pathetiques|pathetique|laches|lache|
        menteurs|menteur|parasites|frustres|aigris|incapables|stupides|stupide|betes|bete|demeures|tares|mongols|
        blaireaux|assistes|analphabetes|crevards|hypocrites|gamins|hysteriques|pigeons|lopettes|mythos|abonnes
        absents)
      """
    ),
    (
      "clients",
      "(clients|fans|supporters|abonnes|lecteurs|utilisateurs|voyageurs|membres|internautes|communaute|public)"
    ),
    ("sPron", "(vous|te|t|le|la|l|les|lui|leur|y|en|nous|me|m)*"),
    (
      "sGens",
      """
      (quelqu'un|une personne|une equipe|l'equipe|notre equipe|nos equipes|un technicien|une technicienne|le technicien|
        la technicienne|nos techniciens|nos ingenieurs|(un|une|mon|ma|notre|votre|le|la|l|nos) (collegue|collegues|
        conseiller|conseillere|conseillers|responsable|chef|cheffe|directeur|directrice|gerant|gerante|presidente|
        president|mediateur|mediatrice|expert|experte|agence|atelier|labo|laboratoire|comptable|comptabilite|compta|
        juriste|medecin|service|patron|patronne|referent|referente|charge de clientele|chargee de clientele|assureur|
        commission|comite|direction|mairie|redaction|support|veterinaire|prestataire|livreur|transporteur|
        coordinatrice|coordinateur|inspecteur|inspectrice|cadre|entreprise|societe|club|maison|staff|boutique|
        magasin|agent|conductrice|conducteur|developpeur|dev|devs) (_2|client|clients|qualite|technique|regional|
        regionale|juridique)?)
      """
    ),
    (
      "sQuand",
      """
      (demain|apres demain|aujourd'hui|aussitot|rapidement|prochainement|lundi|mardi|mercredi|jeudi|vendredi|samedi|
        dimanche|tout de suite|tout a l'heure|bientot|au plus vite|au plus tot|le plus vite|asap|d'ici|d'ici la|dans la
        (journee|semaine|foulee|matinee|soiree|minute|nuit)|dans l'(heure|apres midi)|dans le (quart|mois)|dans (<n>|
        deux|trois|quatre|cinq|dix|un|une|quelques|les)|sous (<n>|un|une|deux|trois|cinq|huit|dix|quinze|huitaine|peu|
        quarante)|avant (<n>|<time>|le|la|ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|noel|
        minuit)|des (que|qu|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|cet|la|l|aujourd)|ce (soir|midi|
        matin)|cet apres midi|cette (nuit|semaine|apres midi)|a (<time>|midi|l'instant)|vers <time>|le jour meme|la
        semaine prochaine|en fin de|le <n>|ici meme|dans les)
      """
    ),
    (
      "hregret",
      """
      (desole|desoles|desolee|desolees|navre|navres|navree|navrees|excuse|excuses|excusons|excuser|regrette|regrettons|
        regrettent|regrets|regret|regretterons|deplorons|deplore|deplorer|pardon|pardons|pardonner|contrits|contrit|
        contrite|confus|attristes|attriste|chagrines|chagrine|peines|marris|marri|tristes|sorry|dsl|contrition|
        desolations|compassion)
      """
    ),
    (
      "hregretque",
      """
      (desole|desoles|desolee|desolees|navre|navres|navree|navrees|regrette|regrettons|regrettent|regretter|regrettera|
        regretterons|deplorons|deplore|deplorent|tristes|triste|peines|peine|attristes|attriste|confus|chagrines|regret|
        regrets|sorry|dsl|desolant)
      """
    ),
    (
      "hgens",
      """
      (agents|agent|agente|equipes|equipe|salaries|salarie|salariee|collegues|collegue|conseillers|conseiller|
        conseillere|conseilleres|vendeuses|vendeuse|vendeurs|livreurs|livreur|chauffeurs|chauffeur|soignants|soignantes|
        soignante|moderateurs|moderatrice|guichetieres|hotesses|hotesse|serveurs|serveuses|serveuse|benevoles|benevole|
        enfants|famille|personnel|collaborateurs|techniciens|technicien|gars|filles|arbitres|arbitre|joueurs|joueuses|
        standardistes|standardiste|caissieres|caissiere|stagiaire|stagiaires|animateurs|infirmieres|infirmiere|
        controleurs|controleuse|conducteurs|conductrice|employes|employees|employee|patron|patronne|cheffe|gerante|
        gerant|apprentie|apprenti|eleveurs|enseignants|professeurs|profs|facteurs|facteur|vigiles|stadiers|saisonniers|
        cuisiniers|femme|fille|fils|mere|chroniqueuse|journalistes|redaction|standard|accueil|guichetiere|guichetier|
        pompiers|entraineur|coach)
      """
    ),
    (
      "hviolente",
      """
      (insulte~|injurie~|menace|menaces|menacee|menacees|harcele~|agresse~|attaque~|lynche~|calomnie~|sali|salis|salie|
        salies|diffame~|gifle|giflee|gifles|frappe~|moque~|denigre~|vise|vises|visee|visees|piege~|trahi~|cambriole~|
        pirate~|pille~|tague~|taggues|vandalise~|sabote~|crucifie~|cloue~|boycotte~|traque~|humilie~|persecute~|
        diabolise~|vilipende~|stigmatise~|montres du doigt|montre du doigt|jetes en pature|jete en pature|jetee en
        pature|traine dans la boue|traines dans la boue|trainee dans la boue|pris pour cible|prises pour cible|prise
        pour cible|pris en otage|pris a partie|prise a partie|conspue~|hue|huee|sifflee|ruine~|pietine~|abuse|abuses|
        dupe|dupes|dupee|espionne~)
      """
    ),
    (
      "hviolenter",
      """
      (insulter|injurier|menacer|harceler|agresser|attaquer|lyncher|calomnier|salir|diffamer|gifler|frapper|moquer|
        denigrer|traiter|cracher|taper|huer|siffler|pietiner|massacrer|descendre|demolir|incendier|crier dessus|hurler
        dessus|cambrioler|pirater|voler|humilier|bombarder|accuser|boycotter|trainer|clouer|allumer|pourrir|engueuler|
        noter|arnaquer)
      """
    ),
    (
      "hautre",
      """
      (prestataire|prestataires|fournisseur|fournisseurs|traitant|traitants|traitante|partenaire|partenaires|agence|
        hebergeur|transporteur|transporteurs|operateurs|operatrice|fabricant|fabricants|livreur|livreurs|stagiaire|
        stagiaires|salarie|salariee|employe|employee|employes|franchise|franchises|apprenti|apprentie|alternant|
        alternante|freelance|manager|moderateur|moderatrice|collaborateur|collaboratrice|interimaire|interimaires|
        vacataire|vacataires|saisonnier|saisonniere|remplacant|remplacante|notaire|region|mairie|prefecture|commune|
        ministere|etat|gouvernement|banque|installateur|distributeur|grossiste|eleveur|eleveurs|laboratoire|labo|syndic|
        bailleur|siege|producteur|production|diffuseur|equipementier|plateforme|editeur|architecte|entrepreneur|artisan|
        gestionnaire|intermediaire|regie|loueur|traiteur|technicien|vigile|vigiles|influenceur|influenceuse|
        imprimeur|graphiste|photographe|traducteur|traductrice|couturiere|importateur|courtier|expert|assureur|
        reassureur|concessionnaire|garagiste|electricien|plombier|chauffagiste|ascensoriste|cabinet|societe|
        proprietaire|promoteur|organisateur|predecesseur|predecesseurs|chroniqueur|chanteur|chanteuse|facteur|postier|
        agriculteur|poste|sncf|enedis|edf|orange|apple|facebook|amazon|logiciel|nettoyage|interim|consortium|
        delegataire|centrale|grossistes|restaurateur)
      """
    ),
    (
      "hfaute",
      """
      (oublie~|omis|egare~|perdu|perdus|coupe|coupes|confondu~|melange~|interverti~|trompe|trompes|trompee|plante|
        plantes|lache|laches|supprime~|decide|impose~|sectionne~|arrache~|poste|publie|ecrit seul~|laisse|casse|agi|
        cache|cachees|dissimule~|menti|gele|bloque|rate|branche le|debranche|inverse|appuye|clique|jete|abandonne|pris
        (seul|seule|l'initiative|la liberte|des)|cru bon|failli|derape|falsifie|mal|mordu|renverse|colle|imprime|
        traduit|fait fuiter|tarde|manque|neglige|change (sans|d')|prevenu personne|interprete|degaine|fauche|ouvert
        la mauvaise|commis|livre (du|de la|des|une|un|en|hors|trop)|fourni (du|de la|des|une|un)|vendu (du|des|un|une)|
        fausse|depasse|provoque|cause|zappe|merde|foire|saute|ignore|refuse|retire|expedie (a|au)|envoye (le|la|les|un|
        une|a tort)|disparu|parti avec|embauche|avoue|reconnu|signe a|garde|transmis (un|une|de mauvais|trop)|improvise|
        outrepasse|enfreint|desobei|panique|derobe|vole|pioche|triche|mis trop|mis le|recopie|copie)
      """
    ),
    (
      "hjuge",
      """
      (avocat|avocats|avocate|avocates|huissier|huissiers|tribunal|tribunaux|juge|juges|justice|parquet|procureur|
        gendarmerie|gendarmes|gendarme|police|policiers|commissariat|commissaire|prud hommes|juristes|juriste|
        assignation|juridiction|juridictions|juridique|contentieux|plainte|citation|barre|penal|penale|correctionnelle|
        refere|referes|arcom|cnil)
      """
    ),
    (
      "hmefait",
      """
      (menti|triche|cache~|dissimule~|supprime~|efface~|censure~|masque~|insulte~|injurie~|frappe~|gifle~|bouscule~|
        touche~|vole|volee|voles|volees|derobe~|vendu~|revendu~|transmis~|partage~|divulgue~|pirate~|refuse~|ignore~|
        empoisonne~|intoxique~|contamine~|trafique~|truque~|falsifie~|modifie~|manipule~|change~|retire~|bloque~|banni~|
        ferme~|ralenti~|bride~|augmente~|rajoute~|facture~|preleve~|debite~|encaisse~|promis~|garanti~|dit|dite|dites|
        tenu~|tenus|prononce~|publie~|poste~|licencie~|vire|viree|vires|renvoye~|expulse~|maltraite~|torture~|attache~|
        enferme~|discrimine~|traite|traitee|traites|accuse~|cause|causee|provoque~|declenche~|commis~|reconnu~|recu|
        constate~|observe~|enregistre~|detecte~|releve|relevee|explose~|abime~|casse~|jete~|tue|tuee|tues|blesse~|
        mordu~|copie~|plagie~|finance~|soudoye~|achete~|paye~|utilise~|confisque~|etrangle~|menace~|harcele~|exige~|
        impose~|rompu~|viole~|enfreint~|depasse~|servi|existe|fuite|fuitee|conseille~|laisse tomber|abandonne~|detruit~|
        arrache~|rase|brule~|deverse~|rejete~|pollue~|moque~|humilie~|agresse~|tire|pousse~|autorise~|cautionne~|
        approuve~|soutenu~|demande~|eu lieu|trompe|trompee|trompes|arnaque~|escroque~|exploite~)
      """
    ),
    (
      "eInjure",
      """
      (idiot|idiots|idiote|idiotes|imbecile|imbeciles|debile|debiles|abruti|abrutis|abrutie|cretin|cretins|cretine|con|
        cons|conne|connes|connard|connards|connasse|clown|clowns|charlot|charlots|loser|losers|minable|minables|rageux|
        rageuse|hater|haters|troll|trolls|pleurnichard|pleurnichards|pleureuse|pleureuses|chialeuse|chouineur|
        chouineurs|boulet|boulets|mouton|moutons|ignare|ignares|bouffon|bouffons|bouffonne|guignol|guignols|tocard|
        tocards|naze|nazes|blaireau|blaireaux|debilos|boloss|cassos|enfoire|enfoires|salaud|salauds|salope|batard|
        batards|fdp|andouille|andouilles|pignouf|pignoufs|parasite|parasites|hypocrite|hypocrites|mytho|mythos|menteur|
        menteurs|menteuse|gamin|gamins|analphabete|analphabetes|incapable|incapables|incompetent|incompetents|crevard|
        crevards|dingue|dingues|tare|tares|malade mental|malades mentaux|profiteur|profiteurs|voleur|voleurs|escroc|
        escrocs|complotiste|complotistes|ordure|ordures|raclure|merdeux|ingrat|ingrats|jaloux|jalouse|jalouses|envieux|
        frustre|frustres|aigri|aigris|manipulateur|manipulateurs|malpoli|malpolis|pervers|dictateur)
      """
    ),
    (
      "eTravers",
      """
      (bete|betes|stupide|stupides|lourd|lourds|lourde|relou|relous|chiant|chiants|chiante|penible|penibles|
        insupportable|insupportables|odieux|odieuse|grossier|grossiers|grossiere|impoli|impolis|impolie|insolent|
        insolents|arrogant|arrogants|ridicule|ridicules|pathetique|pathetiques|pitoyable|pitoyables|lamentable|
        lamentables|culotte|culottes|gonfle|gonfles|gonflee|ingrat|ingrats|ingrate|capricieux|capricieuse|jaloux|
        jalouse|malhonnete|malhonnetes|parano|paranos|complotiste|complotistes|ignorant|ignorants|incompetent|
        incompetents|nul|nuls|nulle|mauvais joueur|mauvais perdant|mal eleve|mal eleves|mal poli|mal polis|a cote de la
        plaque|de mauvaise foi|irresponsable|irresponsables|lache|laches|mechant|mechants|mechante|radin|radins|
        susceptible|susceptibles|agressif|agressifs|agressive)
      """
    ),
    (
      "eCritique",
      """
      (message|messages|commentaire|commentaires|tweet|tweets|post|posts|avis|question|questions|critique|critiques|
        remarque|remarques|reponse|reponses|plainte|plaintes|argument|arguments|attitude|comportement|reaction|theorie|
        theories|histoire|histoires|demande|raisonnement|propos|article|video)
      """
    ),
    (
      "eTiers",
      """
      (prestataire|prestataires|fournisseur|fournisseurs|traitant|traitants|partenaire|partenaires|agence|hebergeur|
        transporteur|transporteurs|operateur|operateurs|fabricant|livreur|livreurs|stagiaire|apprenti|alternant|salarie|
        employe|employee|franchise|interimaire|moderateur|community manager|cm|banque|assurance|assureur|mairie|
        prefecture|commune|region|etat|gouvernement|ministere|syndic|bailleur|siege|usine|distributeur|grossiste|
        constructeur|editeur|aeroport|gare|poste|sncf|ratp|edf|enedis|orange|sfr|bouygues|apple|google|facebook|meta|
        amazon|microsoft|chronopost|colissimo|dhl|ups|fedex|mondial relay|uber|deliveroo|douane|douanes|compagnie|
        installateur|gerant|proprietaire|organisateur|revendeur|vendeur|concessionnaire|plateforme|regie|cabinet|labo|
        laboratoire|importateur|imprimeur|traiteur|gardien|vigile|securite)
      """
    ),
    (
      "eChose",
      """
      (vol|vols|train|trains|bus|colis|paquet|commande|livraison|produit|article|appareil|repas|plat|pizza|chambre|box|
        ligne|connexion|rendez vous|reservation|billet|billets|dossier|remboursement|facture|site|appli|application|
        service|compte|carte|virement|paiement|telephone|voiture|voyage|sejour|concert|match|seance|cours|abonnement|
        contrat|demande|message|mail|appel|courrier|lit|menu|gateau|bouquet|veste|robe|machine|wifi|electricite|courant|
        eau|chauffage|bagage|bagages|valise|attente|retard)
      """
    ),
    (
      "eNouveau",
      """
      (un|une|votre|ton|d'autres|la|le|des) (nouveau|nouvelle|nouveaux|autre|second|seconde|deuxieme|bonne|bon) (colis|
        commande|exemplaire|paire|produit|produits|article|appareil|telephone|carte|piece|billet|billets|box|lot|
        bouquet|gateau|plat|pizza|taille|modele|livre|chargeur|places|place|sac|repas|machine|paquet|flacon|envoi|
        tshirt|pull|robe|veste|casque|clavier|ecran|badge|pot|bouteille|couleur|menu|burger)
      """
    ),
    (
      "eEmotion",
      """
      (en colere|enerve|enervee|enerves|enervees|fache|fachee|faches|furieux|furieuse|agace|agacee|agaces|decu|decue|
        decus|decues|inquiet|inquiete|inquiets|triste|tristes|stresse|stressee|stresses|remonte|remontee|remontes|
        frustre|frustree|frustres|degoute|degoutee|degoutes|mecontent|mecontente|mecontents|exaspere|exasperee|
        exasperes|perdu|perdue|perdus|choque|choquee|choques|impatient|impatiente|impatients|blesse|blessee|angoisse|
        angoissee|saoule|soule|soulee|dur|difficile)
      """
    ),
    (
      "ePenible",
      """
      (embetant|rageant|frustrant|enervant|penible|terrible|decevant|agacant|affreux|horrible|inquietant|stressant|pas
        cool|la galere|chiant|relou|ennuyeux|desagreable|dur|tres dur|difficile|triste|dommage pour vous|dommage pour
        toi|moche|pas drole|flippant|angoissant|epuisant|fatigant|long|deprimant|desolant|pas facile|la poisse|pas de
        chance|pas normal)
      """
    ),
    (
      "eMoment",
      """
      (demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|ce matin|ce midi|cet apres midi|
        cet aprem|cet aprem|cette semaine|cette nuit|ce week end|ce weekend|d'ici|dans (<n>|une|un|deux|trois|quatre|
        cinq|six|dix|quinze|vingt|trente|l'heure|l'apres midi|la journee|la soiree|la matinee|la nuit|la semaine|le
        quart|les|quelques)|sous (<n>|un|une|deux|trois|peu|huitaine|quinzaine|quarante)|avant (<n>|<time>|le|la|ce|
        demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|minuit)|a (<time>|<n> h|midi|minuit)|vers
        (<time>|midi)|le <n>|en fin de|des (que|qu|demain|lundi|ce soir)|la semaine prochaine|au plus tard|tout a
        l'heure)
      """
    ),
    (
      "sFaisons",
      """
      (lancons|lance|envoyons|envoie|vendons|expedions|coupons|facturons|demandons|prelevons|ouvrons|acceptons|
        laissons|utilisons|publions|fermons|livrons|portons|transferons|programmons|commencons|activons|resilions|
        servons|confions|autorisons|stockons|conservons|gardons|exigeons|debitons|fixons|partageons)
      """
    ),
  ]
}
