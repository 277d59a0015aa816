import Codebook

extension LineCommand {
  /// What it does, for the list of commands.
  var summary: LocalizedText {
    switch self {
    case .situation:
      LocalizedText(
        en: "where you stand; “s briefing” tells of the house, its voice and what you will practise",
        fr: "le point sur la situation\u{A0}; «\u{A0}s consignes\u{A0}» dit ce qu'est la maison, son ton et ce que "
          + "vous allez exercer")
    case .read:
      LocalizedText(
        en:
          "the next posts, oldest first; with a number, one post, whole, and why its author wrote it; a post keeps its "
          + "number, which is no rank",
        fr: "les publications suivantes, les plus anciennes d'abord\u{A0}; avec un numéro, une publication entière et "
          + "ce qui a poussé son auteur\u{A0}; une publication garde son numéro, qui n'est pas un rang")
    case .unread: LocalizedText(en: "the posts you have not read yet", fr: "les publications que vous n'avez pas lues")
    case .thread:
      LocalizedText(
        en: "the whole conversation of a post, by its number",
        fr: "toute la conversation d'une publication, par son numéro")
    case .find:
      LocalizedText(
        en: "with words, read only the posts that hold them, of all turns",
        fr: "avec des mots, ne lire que les publications qui les contiennent, de tous les tours")
    case .filter:
      LocalizedText(
        en: "read only some posts: by channel, mood, influence, unanswered, ours, earlier turns",
        fr: "ne lire que certaines publications\u{A0}: canal, humeur, influence, sans réponse, les nôtres, tours passés"
      )
    case .inbox, .facts, .dashboard, .trends, .observe: deskSummary
    case .review, .publish, .answer, .message, .calendar: speakingSummary
    default: actingSummary
    }
  }

  private var deskSummary: LocalizedText {
    switch self {
    case .inbox:
      LocalizedText(
        en: "your mail, what waits for an answer first; with a number, read it, answer it or argue with it",
        fr: "votre courrier, ce qui attend une réponse d'abord\u{A0}; avec un numéro, lire, répondre ou discuter un "
          + "ordre")
    case .facts:
      LocalizedText(
        en: "what is known; with a number, ask who knows",
        fr: "ce que l'on sait\u{A0}; avec un numéro, poser la question")
    case .dashboard:
      LocalizedText(
        en: "the figures, the last hour, and the curves in words",
        fr: "les chiffres, la dernière heure, et les courbes en mots")
    case .trends:
      LocalizedText(
        en: "what people talk about, who drives it, in what mood",
        fr: "de quoi on parle, qui l'anime, dans quelle humeur")
    default:
      LocalizedText(
        en: "channels to watch or not, and alerts; with the number of a post, look at its author",
        fr: "canaux suivis ou non, et alertes\u{A0}; avec le numéro d'une publication, regarder son auteur")
    }
  }

  private var speakingSummary: LocalizedText {
    switch self {
    case .review:
      LocalizedText(
        en: "write a draft and have it read before it is sent (5 minutes); with a number, an answer to that post",
        fr: "écrire un brouillon et le faire relire avant l'envoi (5 minutes)\u{A0}; avec un numéro, une réponse à "
          + "cette publication")
    case .publish: LocalizedText(en: "publish a statement", fr: "publier un message")
    case .answer:
      LocalizedText(
        en: "answer a post in public, by its number", fr: "répondre en public à une publication, par son numéro")
    case .message: LocalizedText(en: "write to its author in private", fr: "écrire en privé à son auteur")
    default:
      LocalizedText(
        en: "the scheduled posts; with a number, pause, release, move, cancel or rewrite one, or schedule a new one",
        fr: "le calendrier éditorial\u{A0}; avec un numéro, suspendre, rétablir, déplacer, retirer ou récrire une "
          + "publication, ou en programmer une nouvelle")
    }
  }

  private var actingSummary: LocalizedText {
    switch self {
    case .moderate:
      LocalizedText(
        en: "guard the page: hide, delete or report a post, by its number, ban its author; 0 publishes the rules",
        fr: "masquer, supprimer ou signaler une publication, par son numéro, bannir son auteur\u{A0}; 0 publie les "
          + "règles de la page")
    case .cases:
      LocalizedText(
        en: "people's cases; with a number, take one up",
        fr: "les dossiers des gens\u{A0}; avec un numéro, en prendre un en charge")
    case .report:
      LocalizedText(
        en: "send a situation report to your superiors, or ask for an authority",
        fr: "envoyer une note de situation à votre hiérarchie, ou demander une autorisation")
    case .team:
      LocalizedText(
        en: "who is there, in what mood, what they are like and want; give or take back a channel, message sheet, "
          + "coaching, handing over",
        fr:
          "qui est là, dans quelle humeur, de quel caractère, et ce que chacun cherche\u{A0}; confier ou reprendre un canal, fiche de messages, formation, "
          + "relève de nuit")
    case .allies:
      LocalizedText(
        en: "who might speak for you; with a number, ask them",
        fr: "qui pourrait parler pour vous\u{A0}; avec un numéro, solliciter")
    case .rest:
      LocalizedText(
        en: "leave the desk for 30 minutes; with a number, so many minutes",
        fr: "quitter le bureau 30 minutes\u{A0}; avec un nombre, autant de minutes")
    case .wait:
      LocalizedText(en: "wait; with a number, so many minutes", fr: "attendre\u{A0}; avec un nombre, autant de minutes")
    case .undo: LocalizedText(en: "undo the last act, where life allows it", fr: "annuler le dernier acte, si possible")
    case .note:
      LocalizedText(
        en: "with words, note them for yourself: they change nothing and come back in the debrief",
        fr: "avec des mots, les noter pour vous\u{A0}: cela ne change rien et revient au bilan")
    case .hint:
      LocalizedText(
        en: "ask a seasoned colleague what to do next; it costs one point of the score",
        fr: "demander à un collègue aguerri quoi faire maintenant\u{A0}; cela coûte un point du score")
    case .next: LocalizedText(en: "end the turn", fr: "valider et terminer le tour")
    case .language: LocalizedText(en: "lire en français", fr: "read in English")
    case .help: LocalizedText(en: "this list", fr: "cette liste")
    default: LocalizedText(en: "leave; you can go on later", fr: "partir\u{A0}; vous pourrez reprendre plus tard")
    }
  }
}

extension LineCommand.Subject {
  /// Its heading in the list of commands.
  var heading: LocalizedText {
    switch self {
    case .knowing: LocalizedText(en: "To know", fr: "Savoir")
    case .speaking: LocalizedText(en: "To speak", fr: "Parler")
    case .caring: LocalizedText(en: "To look after the community", fr: "Prendre soin de la communauté")
    case .others: LocalizedText(en: "With others", fr: "Avec les autres")
    case .time: LocalizedText(en: "Your time", fr: "Votre temps")
    case .oneself: LocalizedText(en: "For yourself", fr: "Pour vous")
    case .program: LocalizedText(en: "The program", fr: "Le programme")
    }
  }
}
