import Codebook

extension FrenchCues {
  /// What service desks and small traders write all day.
  static let serviceDesk: [Cue] = [
    Cue(
      "navre-prenom", .apologise, 80,
      """
      (navre|navres|navree|navrees|desole|desoles|desolee|desolees) <Name> pour (la|le|les|l|ce|cet|cette|ces|votre|vos|
        ton|tout|toute|un|une);
      (au temps|autant) pour (nous|moi) !(qui|les gens)
      """),
    Cue(
      "speedtest", .ask, 80, adding: .onlyQuestion,
      """
      (tu|vous) (peux|pouvez|pourrais|pourriez) (nous|me|m)* (faire|dire|verifier|regarder|tester|envoyer|preciser|
        confirmer|donner|indiquer|redonner) (un|une|le|la|l|si|quel|quelle|ou|quand|ce|votre|ton|ta|vos|tes)
      """),
    Cue(
      "pas-une-question", .block([.ask]), 60,
      """
      (nom|adresse|coordonnees|numero de (telephone|client|contrat|tel)) (_4)? (par (mail|email|courriel)|en (mp|dm|prive|
        message prive)) _3
      """),
    Cue(
      "trafic", .inform, 75,
      """
      (trafic|circulation|service) (tres|totalement|partiellement|fortement)? (perturbe|interrompu|interrompue|ralenti|
        ralentie|coupe|coupee|suspendu|suspendue|fluide|normal|retabli|retablie);
      (station|gare|arret|ligne|branche|troncon) (_2)? (non desservi|non desservie|fermee|ferme|coupee|interrompue) !(d
        esprit);
      (ne sont|n'est|ne seront|ne sera) ni (repris|reprise|echange|echanges|echangee|rembourse|rembourses|remboursee)
        ni _
      """),
    Cue(
      "on-vous-l-echange", .compensate, 80,
      """
      (on|nous|je) (vous|te) (l'|le|la|les) (echange|echangeons|remplace|remplacons|offre|offrons|rembourse|
        remboursons) !(pas|jamais|rien)
      """),
    Cue(
      "pas-ce-qu-on-voulait", .empathise, 70,
      """
      (n'est|n'etait|est|etait) pas (la|le|l') (_2) (que|qu') (on|nous|je) (voulait|voulions|voulais|souhaitait|
        souhaitions|souhaitons|voudrait|voulons|veut|esperait|esperions) (vous|pour vous|te)? (faire vivre|offrir|
        proposer|donner|reserver|pour vous|$)
      """),
    Cue(
      "vous-comptez", .ingratiate, 70,
      """
      (vous|tu) (comptez|comptes) (enormement|beaucoup|tellement|vraiment|tant)? pour (nous|moi|notre|toute)
      """),
    Cue(
      "des-poursuites", .threaten, 85,
      """
      (donnera|donneront|donnerait) lieu a (_6)? (poursuites|une plainte|un depot de plainte);
      (fera|feront|ferait) l'objet (de|d') (_3)? (poursuites|une plainte|un depot de plainte)
      """),
    Cue(
      "contre-un-tiers", .block([.threaten, .bolster]), 60,
      """
      (action|plainte|procedure|assignation) (en justice|judiciaire)? (a ete|est|vient d'etre|en cours) (deja)? (deposee|
        engagee|lancee|ouverte|en cours)? (_2)? contre (le|les|l'|un|des|notre|ce|cette|la) ({tiers}|societe|entreprise);
      (vous|tu) (nous|me)? (menacez|menaces) (de|d'|nous)* _6
      """),
    Cue(
      "au-nom-des-clients", .correct, 65,
      """
      (action|plainte|procedure|assignation) (en justice|judiciaire)? (a ete|est|vient d'etre) (deja)? (deposee|engagee|
        lancee|ouverte|en cours)? (_2)? contre (le|les|l'|un|des|notre|la) {tiers}
      """),
    Cue(
      "on-veut-nous-couler", .victimage, 80,
      """
      (tentent|tente|essaient|essaie|cherchent|cherche|veulent|veut) (de|a|d')? (nous|me|notre)? (couler|detruire|salir|
        abattre|demolir|faire (tomber|fermer|couler)|nuire a) (notre|nous|une (boutique|maison|entreprise|famille|petite)|
        un (artisan|commerce)|la (boutique|maison)|le club|mon|ma)
      """),
    Cue(
      "a-nos-depens", .block([.attack]), 60,
      """
      (pour|de quoi|le droit de|continuez a) (venir)? raler
      """),
    Cue(
      "mots-de-passe", .block([.empathise]), 60, "pas les mots (de passe)?"),
    Cue(
      "renvoi", .correct, 65,
      "(a|ont) ete (licencie|licenciee|mis a pied|mise a pied|ecarte|ecartee|renvoye|renvoyee|limoge|limogee)"),
    Cue(
      "demande-en-haut", .block([.compensate]), 60,
      """
      (je|nous|on) (viens de|venons de)? (demande|demandons|ai demande|avons demande|a demande|reclame|reclamons)
        (a (la|notre|nos|mon|ma) (_|_ _))? (que|qu) _6 (rendu|rendue|rendus|rendues|rembours~|recredite~|dedommage~|
        indemnise~|offert|offerte|verse|versee)
      """),
    Cue(
      "rendu-public", .block([.compensate]), 60,
      """
      (rendre|rendrons|rendra|rendront|rendu|rendue|rendues|rendons) (publique|publiques|public|publics|compte|hommage|
        service|possible|visite)
      """),
    Cue(
      "on-nous-demande", .block([.hold, .victimage]), 60, "on nous (demande|reproche) (si|que la|que le|que les) _2"),
  ]
}
