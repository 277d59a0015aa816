extension SmallCase {
  static let texts =
    translatedTexts + translatedTurns + "\nphrases:\n" + phrases(in: "fr") + """
      words:
        opening: [ "Bon,", "Alors {more}" ]
        more: [ "encore,", "donc," ]
      cues:
        oven: [ thermostat ]
        fine: [ tout va bien ]
        m1.first: [ vérifier avant ]

      """

  private static let translatedTexts = """
    texts:
      case.title: Pain brûlé
      case.summary: Une boulangerie et un mauvais matin.
      case.warning: Des insultes légères.
      organisation.background: "{bakery} a trois boutiques."
      organisation.voice: Chaleureuse.
      organisation.role: Vous tenez la page.
      objectives.o1: Garder son calme.
      setups.alone.name: Seul
      setups.alone.text: Vous et le téléphone.
      setups.agency.name: Avec une agence
      setups.agency.text: Six mains de plus.
      channels.twitter: Twitter
      channels.press: La presse
      channels.own: Votre page
      people.manager.name: Ada
      people.manager.title: Gérante
      people.manager.temper: Vive.
      people.manager.agenda: Son nom sur la vitrine.
      people.manager.answers.sorry: Bien dit.
      people.manager.answers.usual: Continue.
      people.baker.name: Tom
      people.baker.title: Boulanger
      people.baker.temper: Fatigué.
      people.jess.name: Jess
      people.jess.title: Apprentie
      people.jess.temper: Gaie.
      people.jess.replies.r1: On s'en occupe.
      people.jess.replies.r2: Nous sommes désolés.
      people.jess.replies.r3: C'est noté.
      people.jess.replies.r4: Patientez un peu.
      people.jess.replies.r5: Faites-le vous-même.
      facts.oven.question: Que s'est-il passé ?
      facts.oven.text: Le thermostat est mort.
      facts.oven.answer: Le thermostat.
      facts.oven.first: Il va bien.
      facts.rats.question: Des rats ?
      facts.rats.text: Il y avait des rats.
      facts.fine.question: Est-il sûr ?
      facts.fine.text: Le four va bien.
      authorities.refund.name: Du pain offert
      authorities.refund.yes: Donnez-le.
      authorities.refund.no: Pas une miette.
      posts.p1: Du charbon au petit-déjeuner.
      posts.p1.profile: Elle cuit à côté.
      posts.p2: Bande de clowns.
      posts.p3: "Ils écrivent : {own_words}"
      events.e1: Des photos circulent.
      inbox.m1.subject: On dit quoi ?
      inbox.m1.text: Le téléphone sonne.
      inbox.m1.a.text: On vérifie le four.
      inbox.m1.a.reply: Allez-y.
      inbox.m1.a.say: Nous vérifions.
      inbox.m1.b.text: On laisse passer.
      inbox.m1.b.mark.acknowledge-early: Vous avez attendu.
      inbox.m1.won: D'accord.
      inbox.m1.lost: Non.
      inbox.m2.sender: Quotidien régional
      inbox.m2.subject: Une question
      inbox.m2.text: Est-ce vrai ?
      calendar.c1: Doré et croustillant !
      allies.critic.name: Une critique culinaire
      allies.critic.text: Elle aime le seigle.
      allies.critic.openly: Avec plaisir.
      allies.critic.refusal: Vous n'avez pas besoin de moi.
      allies.critic.covertly: Si vous voulez.
      allies.critic.exposure: Ses mails sont sortis.
      tickets.k1.name: Mia
      tickets.k1.story: Son pain d'anniversaire était du charbon.
      tickets.k1.solved: Elle a son gâteau.
      tickets.k1.dropped: Elle est allée ailleurs.
      debrief.summary: Le four de {bakery} a été réparé.
      debrief.timeline.d1.when: Lundi
      debrief.timeline.d1.text: Il a brûlé.
      debrief.disputed.x1: Qui l'a vu en premier.
      debrief.lessons.l1: Dites ce que vous savez.

    """

  private static let translatedTurns = (1...8).map { number in
    "  turns.t\(number).title: Heure \(number)\n  turns.t\(number).brief: La boutique est ouverte."
  }.joined(separator: "\n")
}
