import Codebook

/// A better formulation as a pattern with gaps: what to say in which order, not a text to paste.
enum AdvicePattern {
  /// The pattern for the first of some remarks that has one, or nil.
  static func remark(after remarks: [Remark]) -> Remark? {
    for remark in remarks {
      if let text = patterns.first(where: { $0.ids.contains(remark.id) })?.text {
        return Remark(id: "pattern", kind: .pattern, text: text)
      }
    }
    return nil
  }

  private static let patterns: [(ids: [String], text: LocalizedText)] = [
    (
      ["attack", "threat"],
      LocalizedText(
        en:
          "Pattern: “You say that [their reproach, without the heat]. What we know: [fact]. What we do not know yet: [question]; answer here by [time].”",
        fr:
          "Modèle : « Vous dites que [le reproche, sans la colère]. Ce que nous savons : [fait]. Ce que nous ne savons pas encore : [question] ; réponse ici à [heure]. »"
      )
    ),
    (
      ["nonapology"],
      LocalizedText(
        en:
          "Pattern: “We [what we did]. It was wrong, because [whom it hurt, and how]. We are sorry. [Measure] from [date].”",
        fr:
          "Modèle : « Nous avons [ce que nous avons fait]. C'était une faute, parce que [qui en a souffert, et comment]. Nous en sommes désolés. [Mesure] dès [date]. »"
      )
    ),
    (
      ["denial"],
      LocalizedText(
        en:
          "Pattern: “[The claim] is not what happened. Here is what did: [fact, date, place]; see [proof]. On [the part that is true] you are right.”",
        fr:
          "Modèle : « [L'affirmation], ce n'est pas ce qui s'est passé. Voici les faits : [fait, date, lieu] ; preuve : [lien]. Sur [la part de vérité], vous avez raison. »"
      )
    ),
    (
      ["blame", "excuse", "minimising", "victimage", "humour", "bolstering"],
      LocalizedText(
        en:
          "Pattern: “[What happened] cost [whom] [what]. You bought from us, so it is ours to put right. We are doing [measure]; it will be done by [date].”",
        fr:
          "Modèle : « [Ce qui s'est passé] a coûté [quoi] à [qui]. C'est à nous que vous avez fait confiance, c'est à nous de réparer. Nous faisons [mesure] ; ce sera fait le [date]. »"
      )
    ),
    (
      ["premature-redirect"],
      LocalizedText(
        en:
          "Pattern: “For everyone who asks: [answer in one sentence]. For your own case we need [what]: send it to us in private, we answer by [time].”",
        fr:
          "Modèle : « Pour tous ceux qui se posent la question : [réponse en une phrase]. Pour votre dossier, il nous faut [quoi] : envoyez-le-nous en privé, réponse à [heure]. »"
      )
    ),
    (
      ["undated-promise", "guarantee", "no-fact", "no-message", "empty"],
      LocalizedText(
        en:
          "Pattern: “We know that [what people live through]. We are checking [what]. Next word here at [time], even if only to say where we stand.”",
        fr:
          "Modèle : « Nous savons que [ce que vivent les gens]. Nous vérifions [quoi]. Prochain point ici à [heure], ne serait-ce que pour dire où nous en sommes. »"
      )
    ),
    (
      ["no-empathy"],
      LocalizedText(
        en:
          "Pattern: “[What you went through] means [what it is for you]. What we know: [fact]. What comes next: [step], by [time].”",
        fr:
          "Modèle : « [Ce que vous avez vécu], c'est [ce que cela représente pour vous]. Ce que nous savons : [fait]. La suite : [mesure], d'ici [heure]. »"
      )
    ),
    (
      ["no-apology", "no-correction"],
      LocalizedText(
        en:
          "Pattern: “[What happened] should not have happened. [Who] paid for it with [what they went through]. We are sorry. [Measure, with a verb] by [date].”",
        fr:
          "Modèle : « [Ce qui s'est passé] n'aurait pas dû arriver. [Qui] l'a payé de [ce qu'ils ont vécu]. Nous en sommes désolés. [Mesure, avec un verbe] d'ici [date]. »"
      )
    ),
  ]
}
