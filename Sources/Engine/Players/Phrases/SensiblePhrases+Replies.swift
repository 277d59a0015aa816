import Codebook

/// What the sensible player writes to one person; each text can be cut to a tweet.
extension SensiblePhrases {
  /// When nothing longer fits.
  static let shortest = LocalizedText(
    en: "I have read you, and I am passing it on.", fr: "Je vous ai lu, et je transmets.")

  /// Answers to somebody who complains.
  static func consolations(_ quote: String, _ fact: LocalizedText?, isAtFault: Bool, number: Int) -> [LocalizedText] {
    let informed = fact.map { fact in
      [
        LocalizedText(
          en: "“\(quote)”: I understand. Here is what we know: \(fact.english) We are correcting the rest.",
          fr: "« \(quote) » : je vous comprends. Voici ce que nous savons : \(fact.french) Nous corrigeons le reste.")
      ]
    }
    let repairing = turned((isAtFault ? owned(quote) : []) + heard(quote), by: number)
    return (informed ?? []) + repairing + turned((isAtFault ? sorry(quote) : []) + listening(quote), by: number)
  }

  private static func owned(_ quote: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "You wrote “\(quote)”. You are right to be angry, and we are sorry. We are putting it right.",
        fr:
          "Vous écrivez « \(quote) ». Vous avez raison d'être en colère, nous sommes désolés. Nous allons corriger cela."
      ),
      LocalizedText(
        en: "“\(quote)”: I understand how annoying that is. We apologise, and we will correct it.",
        fr: "« \(quote) » : je comprends votre agacement. Nous vous présentons nos excuses, et nous corrigeons cela."),
      LocalizedText(
        en: "I have read “\(quote)” twice. We let you down, and we are sorry. It is being repaired.",
        fr: "J'ai lu « \(quote) » deux fois. Nous vous avons déçu, et nous nous en excusons. Nous réparons cela."),
      LocalizedText(
        en: "“\(quote)” should not have happened to you. That is our fault, and we are fixing it.",
        fr: "« \(quote) » n'aurait pas dû vous arriver. C'est notre faute, et nous allons réparer cela."),
      LocalizedText(
        en: "I am sorry about “\(quote)”. I understand your disappointment. We have started to fix it.",
        fr: "Je suis désolé pour « \(quote) ». Je comprends votre déception. Nous avons commencé à réparer."),
      LocalizedText(
        en: "You deserve better than “\(quote)”. My apologies; we will make sure that it is corrected.",
        fr: "Vous méritez mieux que « \(quote) ». Toutes mes excuses ; nous veillons à ce que ce soit corrigé."),
    ]
  }

  private static func heard(_ quote: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "“\(quote)”: I understand your frustration. I have passed it on, and we are correcting it.",
        fr: "« \(quote) » : je comprends votre agacement. J'ai transmis, et nous corrigeons cela."),
      LocalizedText(
        en: "Thank you for telling us about “\(quote)”. I understand, and we are fixing it.",
        fr: "Merci de nous avoir dit « \(quote) ». Je vous comprends, et nous allons réparer cela."),
      LocalizedText(
        en: "I hear you: “\(quote)”. We will put this right and check it today.",
        fr: "Je vous entends : « \(quote) ». Nous allons corriger cela et le vérifier aujourd'hui."),
      LocalizedText(
        en: "It must be tiring to write “\(quote)”. We are working on it and will correct it.",
        fr: "Je comprends que vous écriviez « \(quote) ». Nous y travaillons et nous allons le corriger."),
    ]
  }

  /// Where no measure may be named.
  private static func sorry(_ quote: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "You wrote “\(quote)”. I understand, and we are sorry. I have told those who decide.",
        fr: "Vous écrivez « \(quote) ». Je vous comprends, et nous sommes désolés. J'ai transmis à ceux qui décident."),
      LocalizedText(
        en: "“\(quote)”: you are right to be angry, and we apologise. It will be read out to those who decide.",
        fr: "« \(quote) » : vous avez raison d'être en colère, et nous vous présentons nos excuses."),
      LocalizedText(
        en: "I have read “\(quote)”. I understand your disappointment, and we are sorry for it.",
        fr: "J'ai lu « \(quote) ». Je comprends votre déception, et nous en sommes désolés."),
    ]
  }

  private static func listening(_ quote: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "“\(quote)”: I understand your frustration. We are looking into it now.",
        fr: "« \(quote) » : je comprends votre agacement. Nous regardons ce qui s'est passé."),
      LocalizedText(
        en: "Thank you for writing “\(quote)”. I understand how that feels, and we are looking into it.",
        fr: "Merci d'avoir écrit « \(quote) ». Je vous comprends, et nous cherchons à savoir."),
    ]
  }

  /// Answers to somebody who asks.
  static func answers(_ quote: String, _ fact: LocalizedText?, number: Int) -> [LocalizedText] {
    let informed = fact.map { fact in
      [
        LocalizedText(
          en: "You ask “\(quote)”. Here is what we know: \(fact.english)",
          fr: "Vous demandez « \(quote) ». Voici ce que nous savons : \(fact.french)")
      ]
    }
    let plain = [
      LocalizedText(
        en: "“\(quote)”: a fair question. I understand your worry. We are checking, and I will answer you here.",
        fr: "« \(quote) » : bonne question. Je comprends votre inquiétude. Nous vérifions, et je vous réponds ici."),
      LocalizedText(
        en: "Thank you for asking “\(quote)”. I am finding out from those who know, and I will answer here.",
        fr: "Merci de demander « \(quote) ». Je me renseigne auprès de ceux qui savent, et je vous réponds ici."),
      LocalizedText(
        en: "I understand why you ask “\(quote)”. We are looking into it, and you will read the answer here.",
        fr: "Je comprends que vous demandiez « \(quote) ». Nous regardons cela, et vous lirez la réponse ici."),
      LocalizedText(
        en: "You are not the only one to ask “\(quote)”. I know that it matters to you; we are checking it now.",
        fr: "Vous n'êtes pas seul à demander « \(quote) ». Je comprends que cela compte ; nous vérifions maintenant."),
    ]
    return (informed ?? []) + turned(plain, by: number)
  }

  /// Answers to somebody who asks why a post is gone.
  static func explanations(_ quote: String) -> [LocalizedText] {
    [
      LocalizedText(
        en: "“\(quote)”: I understand the question. We hide insults and threats only; what criticises us stays up.",
        fr:
          "« \(quote) » : je comprends la question. Nous ne masquons que les insultes et les menaces ; les critiques restent."
      ),
      LocalizedText(
        en: "You ask “\(quote)”. Criticism stays on this page. We are checking whether something else was hidden.",
        fr:
          "Vous demandez « \(quote) ». Les critiques restent sur cette page. Nous vérifions si autre chose a été masqué."
      ),
      LocalizedText(
        en: "I understand “\(quote)”. We have checked what was hidden, and we will put back what criticises us.",
        fr: "Je comprends « \(quote) ». Nous avons vérifié ce qui a été masqué, et nous rétablissons toute critique."),
    ]
  }

  /// Answers to somebody who speaks up for the organisation.
  static func thanks(_ quote: String, number: Int) -> [LocalizedText] {
    turned(
      [
        LocalizedText(
          en: "Thank you for “\(quote)”. It helps to read that today.",
          fr: "Merci pour « \(quote) ». Cela fait du bien de vous lire aujourd'hui."),
        LocalizedText(
          en: "“\(quote)”: thank you, I am passing this on to everybody here.",
          fr: "« \(quote) » : merci, je le transmets à toute l'équipe."),
        LocalizedText(
          en: "We have read “\(quote)”, and we thank you for it.",
          fr: "Nous avons lu « \(quote) », et nous vous en remercions."),
      ], by: number)
  }

  /// The same texts, beginning with another one each time.
  private static func turned(_ texts: [LocalizedText], by number: Int) -> [LocalizedText] {
    texts.indices.map { texts[($0 + number) % texts.count] }
  }
}
