import Codebook
import Testing

@testable import Rhetoric

/// What service desks write all day is read by rules, and not taken for a quarrel.
@Suite struct ServiceDeskTests {
  @Test(arguments: [
    Labelled("Is this happening on all of your devices?", .ask),
    Labelled("Have you already tried signing out?", .ask),
    Labelled("What exactly are you running into?", .ask),
    Labelled("Do any error messages appear?", .ask),
    Labelled("Mind sharing your channel's URL with us?", .ask),
    Labelled("Let us know the model and the version.", .ask),
    Labelled("Share a screenshot and we'll take a look.", .ask, .hold),
    Labelled("Can you try the following steps: <url>", .inform),
    Labelled("Please submit a ticket here: <url>", .redirect),
    Labelled("We'd recommend suggesting it in our Community: <url>", .redirect),
    Labelled("Please contact our phone support.", .redirect),
    Labelled("Click the \"Contact us\" link.", .redirect),
    Labelled("Check out this guide: <url>", .inform),
    Labelled("Leave it with me.", .hold),
    Labelled("We're removing those listings.", .correct),
    Labelled("We want your phone to work as expected.", .empathise),
    Labelled("That's not what we like to hear.", .empathise),
    Labelled("Every bar on this street charges a fee.", .justify),
    Labelled("The glitch was on Ticketland's side.", .scapegoat),
    Labelled("The manager was dismissed this morning.", .correct),
    Labelled("They were removed this morning.", .correct),
    Labelled("It was removed because the bank was closing twenty branches."),
    Labelled("Your next coffee is on us.", .compensate),
    Labelled("Sorry x", .apologise),
    Labelled("Hello Noreen, three messages without answer, sorry.", .apologise),
    Labelled("Apologies to those who felt hurt.", .nonapology),
    Labelled("I do apologise for expecting a grown man to pay for his dinner.", .attack),
    Labelled("To get a refund, go to Trips and pick the flight.", .inform),
    Labelled("You guys have been absolute legends tonight.", .ingratiate),
    Labelled("We're only a tweet away."),
    Labelled("I'll correct it today and tell you.", .correct),
  ])
  func englishDesksAreUnderstood(_ sample: Labelled) {
    let read = CorpusTests.strategies(sample.text, .english)
    #expect(read == Strategy.allCases.filter(sample.strategies.contains), "\(sample.text)")
  }

  @Test(arguments: [
    Labelled("Navré Thomas pour la rame bondée.", .apologise),
    Labelled("Au temps pour nous.", .apologise),
    Labelled("Bonjour Noémie, trois messages sans réponse, pardon.", .apologise),
    Labelled("Tu peux nous donner le modèle ?", .ask),
    Labelled("Votre nom et votre adresse, par mail à <email>", .redirect),
    Labelled("Ligne 4 : trafic perturbé.", .inform),
    Labelled("Les maillots floqués ne sont ni repris ni échangés.", .inform),
    Labelled("On vous l'échange.", .compensate),
    Labelled("Ce n'est pas la soirée qu'on voulait vous faire vivre.", .empathise),
    Labelled("Vous comptez énormément pour nous.", .ingratiate),
    Labelled("Toute copie donnera lieu à des poursuites.", .threaten),
    Labelled("Une plainte a été déposée contre le fournisseur.", .correct),
    Labelled("Elle est retirée, et nous vous demandons pardon.", .correct, .apologise),
    Labelled("Il a été retiré parce que la banque fermait vingt agences."),
    Labelled("Ils tentent de couler une boutique familiale.", .victimage),
    Labelled("Des noms ont été copiés, pas les mots de passe.", .inform),
    Labelled("Nous rendrons publiques les conclusions.", .hold),
  ])
  func frenchDesksAreUnderstood(_ sample: Labelled) {
    let read = CorpusTests.strategies(sample.text, .french)
    #expect(read == Strategy.allCases.filter(sample.strategies.contains), "\(sample.text)")
  }

  @Test(arguments: ["@user 1/2", "^KM", "Thanks! *TB", "KM"])
  func nothingIsGuessedOfAScrap(_ text: String) {
    #expect(Reader.read(text, language: .english).findings.allSatisfy { !$0.isGuess })
  }

  @Test(arguments: [
    "Did you try resetting your password by completing the steps on this page: <url>?",
    "If persistent, share a screenshot and your channel URL so we can look into it.",
    "Streaming in that quality requires a fast connection, so please DM us your postcode.",
  ])
  func whoAsksOrOpensAChannelIsNotGuessedToFight(_ text: String) {
    let hostile: Set<Strategy> = [.deny, .attack, .scapegoat, .justify, .victimage, .threaten]
    #expect(Reader.read(text, language: .english).findings.allSatisfy { !hostile.contains($0.strategy) })
  }
}
