import Codebook

/// What research on customer care and on firestorms recommends for the people who write.
extension ExpertAdvice {
  static let community = [
    ExpertAdvice(
      id: "one-by-one", rules: [.answerGrievances, .individualReplies, .speakToThePerson, .followThrough],
      references: [.WC13, .WC16, .WC08],
      advice: LocalizedText(
        en: "Answer those who have a real grievance one by one, whether many follow them or nobody does; take up their "
          + "case, and solve it.",
        fr:
          "Répondez un par un à ceux qui ont un vrai grief, qu'on les suive en nombre ou non\u{A0}; prenez leur dossier "
          + "et réglez-le."),
      reason: LocalizedText(
        en:
          "An answer of one's own beats a routine one, and a friendly tone that is pasted backfires. Firms answer those "
          + "with many followers first, although an answer must solve something to count.",
        fr:
          "Une réponse personnelle l'emporte sur une réponse type, et un ton amical recopié se retourne. Les entreprises "
          + "répondent d'abord aux comptes très suivis, alors qu'une réponse compte quand elle règle quelque chose.")),
    ExpertAdvice(
      id: "stay-in-public", rules: [.noPrematureRedirect, .keepCalm], references: [.FS03, .FS04],
      advice: LocalizedText(
        en:
          "Once the talk is public, stay there, calmly: no “write to us in private”, and not the same sentence twice.",
        fr:
          "Quand tout est public, restez-y, avec calme\u{A0}: pas de «\u{A0}écrivez-nous en privé\u{A0}», et pas deux "
          + "fois la même phrase."),
      reason: LocalizedText(
        en:
          "In 473,000 negative posts of brand communities, an early change of channel lowered virality; once a post was "
          + "viral, it no longer worked.",
        fr: "Sur 473\u{202F}000 publications négatives de communautés de marque, changer tôt de canal réduisait la "
          + "viralité\u{A0}; une fois la publication virale, cela ne marchait plus.")),
    ExpertAdvice(
      id: "moderate-by-rules", rules: [.fairModeration, .secureThreats, .noThreats], references: [.FS25],
      advice: LocalizedText(
        en: "Hide insults and threats by rules that all can read, keep the proof, and leave criticism up; explain what "
          + "you remove.",
        fr: "Masquez insultes et menaces selon des règles que tous peuvent lire, gardez-en la preuve, et laissez la "
          + "critique\u{A0}; expliquez ce que vous retirez."),
      reason: LocalizedText(
        en:
          "Whoever notices that their criticism was deleted forgives less and complains more elsewhere; an explanation "
          + "of its own softens that.",
        fr: "Qui remarque que sa critique a été supprimée pardonne moins et se plaint davantage ailleurs\u{A0}; une "
          + "explication qui lui est propre l'atténue.")),
    ExpertAdvice(
      id: "open-support", rules: [.openSupport], references: [.FS17],
      advice: LocalizedText(
        en: "Let those who like you speak for themselves, and have those whom you ask say so.",
        fr: "Laissez parler d'eux-mêmes ceux qui vous aiment, et que ceux que vous sollicitez le disent."),
      reason: LocalizedText(
        en:
          "Bystanders think better of a company whose advocates answer, above all when these are accommodating; its own "
          + "answers help where they are credible.",
        fr:
          "Les témoins jugent mieux une entreprise dont les défenseurs répondent, surtout s'ils sont conciliants\u{A0}; "
          + "ses propres réponses aident quand elles sont crédibles.")),
  ]
}
