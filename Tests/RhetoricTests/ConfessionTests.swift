import Codebook
import Testing

@testable import Rhetoric

/// Admissions without "sorry", and what only sounds like one.
@Suite struct ConfessionTests {
  private static let confessions: [(Language, String)] = [
    (.english, "I broke my word."),
    (.english, "We didn't keep our promise to you."),
    (.english, "You told us in May and we did nothing about it."),
    (.english, "We knew in March and kept it to ourselves."),
    (.english, "We were warned twice and looked the other way."),
    (.english, "We chose not to ask where the wool came from."),
    (.english, "We ignored the warnings."),
    (.english, "We did not protect him."),
    (.english, "No one here should have signed that invoice."),
    (.english, "None of us should have approved it."),
    (.english, "The order came from us."),
    (.english, "I took that decision and it was the wrong one."),
    (.english, "The report is right."),
    (.english, "Everything you say is true."),
    (.english, "Our manager was wrong, you were not."),
    (.english, "We put the deadline before your safety."),
    (.english, "We cut corners."),
    (.french, "Je n'ai pas tenu ma parole."),
    (.french, "On ne vous a pas écoutés."),
    (.french, "Vous nous avez alertés cinq fois et nous n'avons pas bougé."),
    (.french, "Nous le savions depuis mars et nous n'avons rien dit."),
    (.french, "On n'a rien fait quand vous nous avez prévenus."),
    (.french, "Nous avons fermé les yeux."),
    (.french, "Nous avons préféré ne pas poser de questions."),
    (.french, "Nous n'avons pas voulu voir."),
    (.french, "On a ignoré vos signalements."),
    (.french, "Aucun de nous n'aurait dû signer ça."),
    (.french, "La consigne venait de nous."),
    (.french, "Le rapport dit vrai."),
    (.french, "Notre directeur a eu tort."),
    (.french, "On a rogné sur la sécurité."),
    (.french, "On a fait passer le budget avant vos enfants."),
    (.french, "Pardon à eux."),
    (.french, "Pardon à vous tous."),
    (.english, "This photo is ours and should never have been online."),
    (.french, "La stagiaire n'y est pour rien : l'erreur est à nous."),
  ]
  private static let noConfessions: [(Language, String)] = [
    (.english, "Nobody should have to choose between heating and food."),
    (.english, "We did nothing wrong."),
    (.english, "We have never cut corners on safety."),
    (.english, "Out of respect to the family I said nothing for a week."),
    (.english, "Our driver was not wrong."),
    (.english, "The report is wrong."),
    (.english, "We looked away from the sun."),
    (.french, "Nous n'avons rien fait de mal."),
    (.french, "Le rapport dit faux."),
    (.french, "Nous avons choisi de ne pas augmenter les prix."),
    (.french, "Votre amour nous porte."),
    (.french, "On ne vous a pas entendu arriver."),
  ]

  @Test(arguments: confessions)
  func anAdmissionInPlainWordsTakesTheFaultAndDeniesNothing(_ language: Language, _ text: String) {
    let reading = Reader.read(text, language: language)
    #expect(reading.findings.contains { $0.strategy == .apologise && !$0.isGuess })
    #expect(reading.strength(of: .deny) == 0 && reading.strength(of: .nonapology) == 0)
  }

  @Test(arguments: noConfessions)
  func whatOnlySoundsLikeOneTakesNoFault(_ language: Language, _ text: String) {
    let reading = Reader.read(text, language: language)
    #expect(!reading.findings.contains { $0.strategy == .apologise && !$0.isGuess })
  }

  @Test(
    arguments: [
      (Language.english, "No one was hurt."), (.english, "Nobody is injured."),
      (.french, "Aucun voyageur n'est blessé."), (.french, "Personne n'a été blessé."),
    ])
  func thatNobodyIsHurtInformsAndPlaysNothingDown(_ language: Language, _ text: String) {
    let reading = Reader.read(text, language: language)
    #expect(reading.strength(of: .inform) > 0)
    #expect(reading.strength(of: .justify) == 0 && reading.strength(of: .deny) == 0)
  }

  @Test(
    arguments: [
      (Language.english, "Room 312 was treated on 14 June and is back in use.", Strategy.compensate),
      (.english, "We apologise to everyone who read it.", .nonapology),
      (.english, "We apologise to those it insulted.", .nonapology),
      (.english, "You're right, it's nonsense.", .deny),
      (.french, "Pardon à toutes celles que nous avons blessées.", .nonapology),
      (.french, "Vous avez raison, c'est n'importe quoi.", .deny),
      (.english, "The page is not down yet.", .deny),
      (.english, "Tonight we do not promise an hour.", .deny),
      (.english, "Nobody's place is lost.", .deny),
      (.french, "Ce soir, nous ne promettons pas d'heure.", .deny),
      (.french, "La page n'est pas encore retirée.", .deny),
      (.english, "The intern had nothing to do with it: the mistake is ours.", .deny),
      (.english, "It is 9.00 and we are back.", .compensate),
      (.english, "You are right to think of the children first.", .victimage),
      (.english, "You deserve better than that rumour.", .apologise),
      (.french, "Vous méritez mieux que cette rumeur.", .apologise),
      (.english, "What happened: of four checks, two took place.", .ask),
      (.french, "C'était une insulte de plus, on s'en excuse.", .threaten),
    ])
  func wordsThatHappenToStandTogetherAreNotTakenForMore(_ language: Language, _ text: String, _ strategy: Strategy) {
    #expect(Reader.read(text, language: language).strength(of: strategy) == 0)
  }
}
