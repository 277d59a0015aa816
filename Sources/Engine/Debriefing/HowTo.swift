import Codebook

extension CraftRule {
  /// How the rule is practised, in a sentence.
  var howTo: LocalizedText { HowTo.sentences[self] ?? name }
}

/// How each rule of the craft is practised.
enum HowTo {
  static let sentences = answering.merging(working) { first, _ in first }

  /// What is said, and to whom.
  private static let answering: [CraftRule: LocalizedText] = [
    .acknowledgeEarly: LocalizedText(
      en:
        "Before you investigate anything, publish two sentences where most people follow you: we have seen it, next word "
        + "at six.",
      fr:
        "Avant toute enquête, publiez deux phrases là où l'on vous suit le plus\u{A0}: nous avons vu, prochain message à "
        + "18\u{A0}h."),
    .instruct: LocalizedText(
      en:
        "Read each statement as somebody who is hit by the matter: what do they now know, do or expect that they did not "
        + "before?",
      fr: "Relisez chaque message comme quelqu'un de concerné\u{A0}: que sait-il, que fait-il, qu'attend-il de plus "
        + "qu'avant\u{A0}?"),
    .ownTheFault: LocalizedText(
      en:
        "Write the sentence that begins with “we” and holds an active verb: we burnt it, we published it, we were late.",
      fr:
        "Écrivez la phrase qui commence par «\u{A0}nous\u{A0}», avec un verbe actif\u{A0}: nous avons publié, nous avons "
        + "tardé, c'est notre faute."),
    .noNonapology: LocalizedText(
      en: "Strike “if”, “any” and “may have” from every apology before you send it; what is left must still stand.",
      fr:
        "Avant d'envoyer une excuse, barrez les «\u{A0}si\u{A0}», les «\u{A0}certains\u{A0}» et les conditionnels\u{A0}; "
        + "ce qui reste doit tenir debout."),
    .correctTheCause: LocalizedText(
      en: "Ask inside what can be stopped or repaired today, and publish one measure with its date rather than three "
        + "regrets.",
      fr:
        "Demandez en interne ce qui peut être arrêté ou réparé aujourd'hui, et publiez une mesure datée plutôt que trois "
        + "regrets."),
    .empathy: LocalizedText(
      en: "Name what happened to them before you say anything of yourselves: the photo, the euro, the night lost.",
      fr: "Nommez ce qui leur est arrivé avant de parler de vous\u{A0}: la photo, l'euro, la nuit perdue."),
    .keepCalm: LocalizedText(
      en: "Leave a text that you enjoyed writing for one minute, and read it again as its screenshot.",
      fr: "Laissez reposer une minute le texte que vous avez pris plaisir à écrire, et relisez-le comme une capture "
        + "d'écran."),
    .noFalseDenial: LocalizedText(
      en:
        "Before “this is false”, ask who could prove the contrary tomorrow; while you do not know, say that you check.",
      fr:
        "Avant «\u{A0}c'est faux\u{A0}», demandez-vous qui pourrait prouver le contraire demain\u{A0}; tant que vous ne "
        + "savez pas, dites que vous vérifiez."),
    .noScapegoat: LocalizedText(
      en:
        "Say what the house will change, even where a supplier or a trainee did it: the public bought from the house.",
      fr:
        "Dites ce que la maison va changer, même si un prestataire ou un stagiaire est en cause\u{A0}: c'est à la maison "
        + "que le public s'adresse."),
    .individualReplies: LocalizedText(
      en:
        "Take one word of theirs into each answer, and change its order; if you need the same text five times, publish it "
        + "once for all.",
      fr: "Reprenez un mot de la personne dans chaque réponse et variez-en l'ordre\u{A0}; s'il faut cinq fois le même "
        + "texte, publiez-le une fois pour tous."),
    .answerGrievances: LocalizedText(
      en: "In each turn, answer the three founded complaints that have waited longest before any praise or any troll.",
      fr:
        "À chaque tour, répondez aux trois plaintes fondées qui attendent depuis le plus longtemps, avant les éloges et "
        + "les trolls."),
    .noPrematureRedirect: LocalizedText(
      en: "Give the answer in public and keep the private message for what is private: a number, an address, a refund.",
      fr: "Donnez la réponse en public et gardez le message privé pour ce qui l'est\u{A0}: un numéro, une adresse, un "
        + "remboursement."),
    .noThreats: LocalizedText(
      en: "Leave the law to the lawyers and off the page: ask for a correction with the fact that proves it.",
      fr: "Laissez le droit aux juristes et hors de la page\u{A0}: demandez une rectification, avec le fait qui la "
        + "justifie."),
    .oneVoice: LocalizedText(
      en: "Write your line in one sentence at the first turn, and read it again before every statement and every "
        + "hand-over.",
      fr:
        "Écrivez votre ligne en une phrase dès le premier tour, et relisez-la avant chaque message et chaque passage de "
        + "relais."),
    .keepPromises: LocalizedText(
      en: "Promise an hour that you can hold, note it, and come back then even with nothing new.",
      fr: "Promettez une heure que vous pouvez tenir, notez-la, et revenez à l'heure dite même sans rien de neuf."),
    .speakWhereItBurns: LocalizedText(
      en:
        "Sort the feed by channel before the first statement, and make it where most posts against you are, not where you "
        + "feel at home.",
      fr:
        "Avant le premier message, regardez le fil canal par canal, et parlez là où l'on publie le plus contre vous, pas là "
        + "où vous êtes à l'aise."),
    .noMerriment: LocalizedText(
      en:
        "Until anger has gone down, keep jokes, emoji and “proud to” out of everything, even of what was ready before.",
      fr:
        "Tant que la colère n'est pas retombée, ni blague, ni émoji, ni «\u{A0}fiers de\u{A0}», même dans ce qui était "
        + "déjà prêt."),
    .shareTheFacts: LocalizedText(
      en:
        "As soon as a fact is verified, publish it in a sentence of its own: what happened, since when, whom it concerns.",
      fr:
        "Dès qu'un fait est vérifié, publiez-le dans une phrase à lui\u{A0}: ce qui s'est passé, depuis quand, qui est "
        + "concerné."),
    .answerQuestions: LocalizedText(
      en: "Answer the question that was asked before anything else: a yes, a no, a place or a date.",
      fr: "Répondez d'abord à la question posée\u{A0}: un oui, un non, un lieu ou une date."),
    .speakToThePerson: LocalizedText(
      en:
        "Begin with their name, end with yours, and read it aloud: would you say this sentence to somebody at the counter?",
      fr: "Commencez par leur nom, finissez par le vôtre, et relisez à voix haute\u{A0}: diriez-vous cette phrase au "
        + "comptoir\u{A0}?"),
    .quietAccount: LocalizedText(
      en: "While the case lasts, write nothing of it on your own account, not even to defend the house.",
      fr: "Tant que dure l'affaire, n'en écrivez rien sur votre propre compte, pas même pour défendre la maison."),
    .dutyOfReserve: LocalizedText(
      en: "When the account is your own, write nothing about the house that you would not sign on its page.",
      fr: "Sur votre propre compte, n'écrivez rien sur la maison que vous ne signeriez pas sur sa page."),
  ]
}
