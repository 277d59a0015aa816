import Codebook

extension HowTo {
  /// How the desk works.
  static let working: [CraftRule: LocalizedText] = [
    .getTheFacts: LocalizedText(
      en: "On the last calm turn ask for the three facts that the first angry post would need: answers take time.",
      fr:
        "Au dernier tour calme, demandez les trois faits dont la première publication en colère aurait besoin\u{A0}: les "
        + "réponses prennent du temps."),
    .verifyBeforeSaying: LocalizedText(
      en:
        "Mark every assertion of a draft: known, heard or guessed; what is not known goes out or becomes “we are checking”.",
      fr:
        "Dans chaque brouillon, marquez ce qui est su, entendu ou supposé\u{A0}; ce qui n'est pas su disparaît ou devient "
        + "«\u{A0}nous vérifions\u{A0}»."),
    .fairModeration: LocalizedText(
      en: "Publish the rules first, then hide only what breaks them, and tell the author which.",
      fr: "Publiez d'abord les règles, puis ne masquez que ce qui les enfreint, en disant à l'auteur laquelle."),
    .secureThreats: LocalizedText(
      en: "Before you hide a threat, keep it and report it: what is gone proves nothing.",
      fr: "Avant de masquer une menace, conservez-la et signalez-la\u{A0}: ce qui a disparu ne prouve rien."),
    .holdTheCalendar: LocalizedText(
      en: "At the first sign of trouble read the whole calendar as an angry customer would, and cancel what smiles.",
      fr: "Au premier signe, relisez tout le calendrier avec les yeux d'un client en colère, et annulez ce qui sourit."),
    .reportUpwards: LocalizedText(
      en: "Report before you are asked: ten minutes at the start of the storm, to each person who decides.",
      fr: "Rendez compte avant qu'on vous le demande\u{A0}: dix minutes au début de la crise, à chaque personne qui "
        + "décide."),
    .reportWithInsight: LocalizedText(
      en: "Give one figure of the dashboard, what drives it, and the one decision you need.",
      fr: "Donnez un chiffre du tableau de bord, ce qui l'explique, et la seule décision qu'il vous faut."),
    .keepDeadlines: LocalizedText(
      en: "Open the inbox at the start of every turn and answer first what falls due before the next.",
      fr: "Ouvrez la messagerie au début de chaque tour et répondez d'abord à ce qui échoit avant le suivant."),
    .askAuthority: LocalizedText(
      en: "Ask for the apology and the refund as soon as the storm shows, so that you hold them when you need them.",
      fr: "Demandez l'autorisation de vous excuser et de rembourser dès les premiers signes, pour l'avoir le moment "
        + "venu."),
    .standYourGround: LocalizedText(
      en: "Against an order that will hurt, argue once, with a fact and another way out; then decide with your boss.",
      fr:
        "Face à un ordre qui fera du tort, discutez une fois, avec un fait et une autre issue\u{A0}; puis tranchez avec "
        + "votre hiérarchie."),
    .openSupport: LocalizedText(
      en: "Ask allies in writing that could be published, and have them say that you asked.",
      fr: "Sollicitez vos alliés par un message qui pourrait être publié, et qu'ils disent que vous l'avez fait."),
    .followThrough: LocalizedText(
      en:
        "Take up each case on the turn it opens, with the person who can solve it, and tell the customer when it is done.",
      fr: "Prenez chaque dossier au tour où il s'ouvre, avec qui peut le régler, et dites au client quand c'est fait."),
    .listenWidely: LocalizedText(
      en: "On the first calm turn open the forum or the blog where your customers talk without you, and set an alert.",
      fr: "Au premier tour calme, ouvrez le forum ou le blog où vos clients parlent sans vous, et posez une alerte."),
    .shareTheLoad: LocalizedText(
      en: "With more than eight people waiting, write a message sheet and give the busiest channel to a colleague.",
      fr:
        "À plus de huit personnes en attente, écrivez des éléments de langage et confiez le canal le plus chargé à un "
        + "collègue."),
    .lastTheDistance: LocalizedText(
      en: "Hand the desk over for the night with a note that says enough: the next day needs you more.",
      fr: "Passez le relais pour la nuit avec une note complète\u{A0}: c'est le lendemain qui a besoin de vous."),
  ]
}
