import Codebook

/// What the judgement test says to the person who takes it, on every interface.
public enum JudgementWords {
  /// The question of every item.
  public static let question = LocalizedText(
    en: "Which of these would serve best?", fr: "Laquelle de ces options servirait le mieux\u{A0}?")
  /// The question after it.
  public static let howSure = LocalizedText(
    en: "How sure are you that it is the best? 25% is a guess, 100% is certain.",
    fr: "Avec quelle certitude\u{A0}? 25\u{A0}%, c'est un pari\u{A0}; 100\u{A0}%, aucun doute.")

  /// What the test is and what becomes of it, in paragraphs.
  public static func introduction(_ sitting: Sitting) -> [LocalizedText] {
    let count = sitting.items.count
    return [
      LocalizedText(
        en:
          "\(count) situations. In each, four things that could be done: choose the one that would serve best, and say "
          + "how sure you are. It takes ten minutes at most.",
        fr:
          "\(count) situations. Dans chacune, quatre façons de faire\u{A0}: choisissez celle qui servirait le mieux, et "
          + "dites avec quelle certitude. Comptez dix minutes au plus."),
      purpose(sitting.occasion),
      LocalizedText(
        en: "An answer cannot be changed once it is given. Each is saved: you can leave and go on later.",
        fr:
          "Une réponse donnée ne peut plus être changée. Chacune est enregistrée\u{A0}: vous pouvez partir et reprendre "
          + "plus tard."),
    ]
  }

  private static func purpose(_ occasion: Sitting.Occasion) -> LocalizedText {
    switch occasion {
    case .before:
      LocalizedText(
        en:
          "This is the first half, before learning. Nothing is explained yet: the second half, after you have played, "
          + "shows what you have learnt, and then each situation is explained.",
        fr:
          "C'est la première moitié, avant d'apprendre. Rien n'est encore expliqué\u{A0}: la seconde, quand vous aurez "
          + "joué, montrera ce que vous avez appris, et chaque situation sera alors expliquée.")
    case .after:
      LocalizedText(
        en:
          "This is the half after learning, on other situations of the same kind. At its end you see your results, and "
          + "each situation is explained.",
        fr: "C'est la moitié d'après l'apprentissage, sur d'autres situations du même ordre. À la fin, vous verrez vos "
          + "résultats, et chaque situation sera expliquée.")
    }
  }

  /// What is said after the first half, which is saved at `path`.
  public static func thanks(path: String) -> [LocalizedText] {
    [
      LocalizedText(en: "Thank you: the first half is done.", fr: "Merci\u{A0}: la première moitié est faite."),
      LocalizedText(
        en: "Nothing is explained yet, so that the second half measures what you learn. Play a case or more, read the "
          + "debriefs, then take the test again: it is on the title screen, and under “badbuzz judgement”.",
        fr: "Rien n'est encore expliqué, pour que la seconde moitié mesure ce que vous apprenez. Jouez un cas ou plus, "
          + "lisez les bilans, puis reprenez le test\u{A0}: il est à l'accueil, et sous «\u{A0}badbuzz judgement\u{A0}»."
      ),
      LocalizedText(
        en: "A teacher can collect the file: \(path)", fr: "Un enseignant peut recueillir le fichier\u{A0}: \(path)"),
    ]
  }

  /// What is suggested to somebody who has just played, or nil.
  public static func suggestion(_ standing: JudgementStanding) -> LocalizedText? {
    guard standing == .takenBefore else { return nil }
    return LocalizedText(
      en: "You have played: t takes the second half of the judgement test, whenever you like.",
      fr: "Vous avez joué\u{A0}: t ouvre la seconde moitié du test de jugement, quand vous voulez.")
  }

  /// What an occasion is called.
  public static func name(_ occasion: Sitting.Occasion) -> LocalizedText {
    switch occasion {
    case .before: LocalizedText(en: "before", fr: "avant")
    case .after: LocalizedText(en: "after", fr: "après")
    }
  }
}
