import Codebook

extension Labelled {
  static let french: [Labelled] = [
    // Tweets.
    Labelled("Nous sommes désolés pour ce retard.", .apologise),
    Labelled("Désolé pour l'attente, Karim ! Dans quelle boutique étiez-vous ?", .apologise, .ask),
    Labelled("Désolés d'apprendre cela.", .empathise),
    Labelled("Désolé, mais nous ne pouvons pas faire cela ici."),
    Labelled("On s'est plantés. C'est notre faute.", .apologise),
    Labelled("Désolé que vous ayez perdu votre ligne, Inès.", .empathise),
    Labelled(
      "@lea_b Bonjour Léa, pouvez-vous nous envoyer votre numéro de commande en MP pour que nous regardions ?",
      .redirect),
    Labelled("Nous vérifions et nous revenons vers vous d'ici 18 h.", .hold),
    Labelled("Merci de nous l'avoir signalé, on regarde tout de suite !", .ingratiate, .hold),
    Labelled("C'est faux. Nous n'avons jamais supprimé de commentaires.", .deny),
    Labelled("Apprenez à lire, bande d'imbéciles.", .attack),
    Labelled("Si ça ne vous plaît pas, allez voir ailleurs.", .attack),
    Labelled("sans commentaire"),
    Labelled("ok"),
    Labelled("désolé désolé excuses remboursement correction enquête"),
    Labelled("Merci de patienter."),
    Labelled("Merci de nous contacter en message privé.", .redirect),
    Labelled("t'inquiète, on te rembourse ta commande demain", .compensate),
    Labelled("on est vraiment désolés, on bosse dessus pour réparer le site", .apologise, .correct),
    // Excuses, vraies et fausses.
    Labelled("Nous présentons nos excuses à tous les supporters insultés hier soir.", .apologise),
    Labelled("Nous vous prions d'accepter nos plus plates excuses.", .apologise),
    Labelled("Toutes nos excuses pour la gêne occasionnée.", .apologise),
    Labelled("Désolé si certains ont été choqués.", .nonapology),
    Labelled("Si nos propos ont pu blesser, nous nous en excusons.", .nonapology),
    Labelled("Nous regrettons que vous ayez mal interprété ce message.", .nonapology),
    Labelled("Nous sommes désolés pour votre frustration.", .nonapology),
    Labelled("Des erreurs ont été commises.", .nonapology),
    Labelled("Nous ne sommes pas désolés."),
    Labelled("Nous ne nous excuserons pas d'avoir dit la vérité."),
    Labelled("Pourquoi devrions-nous présenter nos excuses ?"),
    Labelled("Ils ont écrit « nous sommes désolés » et rien n'a changé."),
    Labelled("Vous exigez des excuses ?"),
    Labelled("C'est entièrement notre faute, nous aurions dû vous prévenir.", .apologise),
    Labelled("Nous n'avons pas été à la hauteur samedi. Pardon à toutes et à tous.", .apologise),
    Labelled("J'ai commis une erreur, je l'assume et je vous demande pardon.", .apologise),
    Labelled("Nous avons eu tort de publier ce message.", .apologise),
    Labelled("Nous nous excusons pour la panne, mais notre prestataire a failli.", .apologise, .scapegoat),
    // Rejet, excuses, démenti.
    Labelled("C'est un stagiaire qui a publié ce message sans autorisation.", .scapegoat),
    Labelled("Le retard vient de notre transporteur, adressez-vous à lui.", .scapegoat),
    Labelled("C'est la faute de votre ancien opérateur.", .scapegoat),
    Labelled("Nous démentons formellement ces accusations.", .deny),
    Labelled("Ces rumeurs sont totalement infondées.", .deny),
    Labelled("Nous ne contestons pas les faits."),
    Labelled("Il n'y a aucune panne.", .deny),
    Labelled("Il s'agit d'un incident technique indépendant de notre volonté.", .excuse),
    Labelled("Nous n'avions aucunement l'intention de blesser qui que ce soit.", .excuse),
    Labelled("Face à un afflux exceptionnel de demandes, le site est saturé.", .excuse, .inform),
    Labelled("Seule une poignée de clients est concernée.", .justify),
    Labelled("Ces propos ont été sortis de leur contexte.", .justify),
    Labelled("Conformément à nos conditions générales, ce billet n'est pas échangeable.", .justify),
    Labelled("Nous sommes les premières victimes de cette campagne de dénigrement.", .victimage),
    Labelled("Nos conseillers reçoivent des menaces depuis hier.", .victimage),
    Labelled("Depuis 150 ans, nous sommes fiers de nos supporters.", .bolster),
    Labelled("La sécurité de nos clients est notre priorité.", .bolster),
    // Réparation.
    Labelled("Nous avons retiré la publication et suspendu la campagne.", .correct),
    Labelled("Tous les clients concernés seront remboursés automatiquement avant vendredi.", .compensate),
    Labelled("Nous remboursons chaque billet et rouvrons deux guichets demain matin.", .compensate, .correct),
    Labelled("Nous ne pouvons pas vous rembourser."),
    Labelled("Nous vous offrons un mois d'abonnement.", .compensate),
    Labelled(
      "Désormais, chaque publication sera relue par deux personnes pour que cela ne se reproduise plus.", .correct),
    Labelled("Le réseau est tombé à 15h30 ; 4 000 clients sont touchés.", .inform),
    Labelled("Ne consommez pas le lot 4471. Vous pouvez le rapporter en magasin.", .inform),
    Labelled("Toutes les étapes sont ici : <url>", .inform),
    // Contact.
    Labelled("Appelez notre numéro vert au 0 800 123 456.", .redirect),
    Labelled("Écrivez-nous en MP, on s'en occupe.", .redirect, .hold),
    Labelled("N'hésitez pas à nous contacter par mail.", .redirect),
    Labelled("Quel modèle de téléphone avez-vous ? Avez-vous redémarré la box ?", .ask),
    Labelled("Merci à tous pour votre patience et votre soutien.", .ingratiate),
    Labelled("Merci pour la leçon, champion.", .attack),
    Labelled("Je comprends votre colère, Thomas. Deux heures d'attente, c'est insupportable.", .empathise),
    Labelled("Nos pensées vont aux familles des victimes.", .empathise),
    Labelled("Votre déception est légitime.", .empathise),
    Labelled("La salariée a été remerciée.", .correct),
    // Hostilité.
    Labelled("Les rageux, retournez jouer dans votre bac à sable.", .attack),
    Labelled("Tweetez moins et entraînez-vous plus, les experts de canapé.", .attack),
    Labelled("Vous êtes vraiment des débiles !!!", .attack),
    Labelled("Vous nous avez traités de clowns, et nous le méritions."),
    Labelled("Traiter nos supporters d'« imbéciles » était une faute. Nous vous présentons nos excuses.", .apologise),
    Labelled("Nos avocats étudient les suites judiciaires.", .threaten),
    Labelled("Tout commentaire insultant sera supprimé et son auteur banni.", .threaten),
    Labelled("Nous nous réservons le droit de porter plainte.", .threaten),
    Labelled("Nous portons plainte contre notre prestataire."),
    Labelled("Le hamster qui fait tourner nos serveurs a pris une pause café.", .humour),
    // Longs messages.
    Labelled(
      """
      Bonjour à tous. Hier à 21 h, un message insultant nos supporters a été publié depuis notre compte. Il a été écrit par \
      l'un d'entre nous et n'aurait jamais dû partir : c'est notre faute, et nous en sommes profondément désolés. Nous \
      l'avons supprimé et le directeur du club rencontrera jeudi l'association des supporters. Nous ferons un point ici \
      vendredi.
      """, .inform, .apologise, .correct, .hold),
    Labelled(
      """
      Nous comprenons votre agacement. Depuis ce matin le site est saturé : 700 000 personnes ont tenté de se connecter. \
      Nos équipes sont mobilisées pour rétablir le service, prochain point à midi.
      """, .empathise, .inform, .correct, .hold),
    Labelled(
      """
      Madame, Monsieur, nous avons pris connaissance de votre réclamation. Conformément à l'article 12 de nos conditions \
      générales, aucun dédommagement n'est dû. Cordialement.
      """, .hold, .justify),
    // Fautes et graphies.
    Labelled("nous sommes desoler pour le retard", .apologise),
    Labelled("dsl pour la panne, c'est notre erreur", .apologise),
    Labelled("DESOLES POUR LA PANNE", .apologise),
    Labelled("Nous sommes désolé·e·s pour ce cafouillage.", .apologise),
  ]
}
