import Codebook

extension FrenchCues {
  static let blame: [Cue] = [
    Cue(
      "pas-une-information", .block([.inform]), 60,
      """
      (probleme|panne|incident|retard|erreur|bug) (vient|provient) (de|du|des|d') _2 (prestataire|fournisseur|sous
        traitant|partenaire|agence|hebergeur|transporteur|operateur|operateurs|concurrents|fabricant|livreur|stagiaire)
      """),
    Cue(
      "prestataire", .scapegoat, 80,
      """
      (un|une|certains|deux) de nos (anciens|jeunes)? (salaries|salariees|stagiaires|employes|employees|prestataires|
        agents|moderateurs|fournisseurs|partenaires|conseillers|franchises) (s'est|a|ont|est|se sont|n);
      (vient|viennent|provient|proviennent|emane) (de|du|des|d') (notre|nos|votre|vos|un|une|l'un de|le|la|l')*
        (anciens|ancien|ancienne|autres|seuls)? (prestataire|prestataires|fournisseur|fournisseurs|sous traitant|
        partenaire|partenaires|agence|hebergeur|transporteur|transporteurs|operateur|operateurs|concurrents|fabricant|
        livreur|stagiaire);
      (notre|un|une|nos|le|la|l'|cet|cette|d'un|ancien|l'un de nos) (ancien|ancienne|jeune|seul|simple)* (prestataire|
        prestataires|fournisseur|fournisseurs|sous traitant|sous traitants|partenaire|partenaires|agence|hebergeur|
        transporteur|livreur|stagiaire|stagiaires|salarie|salariee|employe|employee|franchise|fabricant|usine|operateur|
        concurrent|concurrents|apprenti|alternant|freelance|community manager|moderateur|collaborateur|collaboratrice|
        interimaire|cm) (n'a pas|n'ont pas|s'est trompe|s'est trompee|(a|ont|est|etait) (seul|tout|pris|failli|agi|
        publie|ecrit|poste|commis|oublie|decide|envoye|derape|perdu|diffuse|insulte|manque|mal|coupe|tarde|cause|
        provoque|cru|responsable|responsables|fautif|seule|en retard)|indelicat|isole|zele|malveillant|inexperimente|
        inexperimentee|en cause|responsable|en charge) !(au courant|en cours|mobilise|a pied)
      """),
    Cue(
      "rejet", .scapegoat, 85,
      """
      (prenez|plaignez|adressez) vous (en)? (plutot)? (a|aupres de|aupres d) <Name>;
      (c'est|est) {tres} (la faute|leur faute|de leur faute|votre faute|sa faute|de votre faute|la responsabilite|de
        leur responsabilite|de votre fait|la seule responsabilite) (a|au|aux|de|d|des|du|$|si);
      (seul|seuls|seule|entierement|uniquement|pleinement)* (responsable|responsables) (de|d|du|des) (cette|ce|ces|la|l)
        _3 (est|sont|c'est) (notre|l'|le|un|une|la|les) (prestataire|agence|fournisseur|stagiaire|hebergeur|
        transporteur|salarie|operateur|partenaire);
      (initiative|acte|erreur|propos|message|comportement|decision) (personnelle|isole|isolee|individuelle|personnels|
        isoles) (de|d|du|et|qui|$);
      (a agi|agissant|agi) (de son propre|seul|seule|sans (notre|autorisation|l'accord|en informer));
      (vous|tu) (avez|as) {tres} (sans doute|surement|du|certainement|probablement|visiblement|juste)* (mal) (lu|saisi|
        utilise|rempli|compris|configure|branche|installe|entre|tape);
      (erreur|faute|mauvaise utilisation|mauvaise manipulation) (de|du|des|d'|cote) (votre|la|l'|le|client|clients|
        utilisateur|utilisateurs|part|leur)* (part|client|clients|utilisateur|utilisateurs|ordinateur);
      (cause|causee|provoque|provoquee|du|due|commise|commis|liee|lie) (par|a) (un|une|notre|l'|nos|l'un de nos|un de
        nos) (prestataire|prestataires|fournisseur|sous traitant|partenaire|agence|hebergeur|transporteur|stagiaire|
        salarie|salariee|employe|employee|tiers|operateur|moderateur|community manager)
      """),
    Cue(
      "pas-rejet", .block([.scapegoat]), 60,
      """
      (nous|je|on) (en)? (sommes|suis|est|restons) {tres} (les seuls|seuls|seul)? (responsables|responsable|fautifs);
      (notre|ma) (seule|propre|entiere)? (faute|erreur|responsabilite) $
      """),
  ]
}
